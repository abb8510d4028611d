/** Excel.Application: calculation and culture. */
import { ApiObject, describeApi } from "./apiObject";
import { cultureOf } from "../model/culture";
import type { HostOf } from "./apiObject";

const scalars = ["calculationMode", "calculationState", "calculationEngineVersion", "decimalSeparator", "thousandsSeparator", "useSystemSeparators"] as const satisfies readonly (keyof Excel.Application)[];
const methods = ["calculate", "suspendApiCalculationUntilNextSync", "suspendScreenUpdatingUntilNextSync"] as const satisfies readonly (keyof Excel.Application)[];

export class ApplicationObject extends ApiObject implements HostOf<Excel.Application, typeof scalars, typeof methods> {
  readonly api = describeApi("Application", { scalars, navigation: ["cultureInfo"], methods });
  calculationMode = "Automatic";
  readonly calculationState = "Done";
  readonly calculationEngineVersion = 191029;
  readonly useSystemSeparators = true;

  get decimalSeparator(): string {
    return cultureOf(this.context.model.culture).decimal;
  }
  get thousandsSeparator(): string {
    return cultureOf(this.context.model.culture).group;
  }
  get cultureInfo(): ApiObject {
    return new CultureInfoObject(this.context);
  }

  /** Formulas are always up to date when somebody reads them; there is nothing to do. */
  calculate(): void {}
  /** Formulas are calculated after the batch in any case; there is nothing to suspend. */
  suspendApiCalculationUntilNextSync(): void {}
  /** Nothing is drawn in the middle of a batch; there is nothing to suspend. */
  suspendScreenUpdatingUntilNextSync(): void {}
}

const cultureScalars = ["name"] as const satisfies readonly (keyof Excel.CultureInfo)[];

class CultureInfoObject extends ApiObject implements HostOf<Excel.CultureInfo, typeof cultureScalars> {
  readonly api = describeApi("CultureInfo", { scalars: cultureScalars, navigation: ["numberFormat", "datetimeFormat"] });

  get name(): string {
    return this.context.model.culture;
  }
  get numberFormat(): ApiObject {
    return new NumberFormatInfoObject(this.context);
  }
  get datetimeFormat(): ApiObject {
    return new DatetimeFormatInfoObject(this.context);
  }
}

const numberScalars = ["numberDecimalSeparator", "numberGroupSeparator", "currencySymbol"] as const satisfies readonly (keyof Excel.NumberFormatInfo)[];

/** Currency signs of the cultures that the workbench can show. */
const CURRENCY: Record<string, string> = { "en-US": "$", "id-ID": "Rp", "pl-PL": "zł" };

class NumberFormatInfoObject extends ApiObject implements HostOf<Excel.NumberFormatInfo, typeof numberScalars> {
  readonly api = describeApi("NumberFormatInfo", { scalars: numberScalars });

  get numberDecimalSeparator(): string {
    return cultureOf(this.context.model.culture).decimal;
  }
  get numberGroupSeparator(): string {
    return cultureOf(this.context.model.culture).group;
  }
  get currencySymbol(): string {
    return CURRENCY[this.context.model.culture] ?? "$";
  }
}

const dateScalars = ["dateSeparator", "shortDatePattern"] as const satisfies readonly (keyof Excel.DatetimeFormatInfo)[];

class DatetimeFormatInfoObject extends ApiObject implements HostOf<Excel.DatetimeFormatInfo, typeof dateScalars> {
  readonly api = describeApi("DatetimeFormatInfo", { scalars: dateScalars });

  get dateSeparator(): string {
    return /[^dmy]/.exec(cultureOf(this.context.model.culture).shortDate)?.[0] ?? "/";
  }
  get shortDatePattern(): string {
    return cultureOf(this.context.model.culture).shortDate.replaceAll("m", "M");
  }
}
