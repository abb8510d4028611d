/** What are the rules and looks of each kind of conditional format? */
import { requireUnprotected } from "./access";
import { invalidArgument } from "./apiError";
import { ApiObject, describeApi } from "./apiObject";
import { readColor } from "./color";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { CellStyle, ConditionalFormatModel, Font, ScaleEnd, SheetModel } from "../model/types";

type Kind<T extends ConditionalFormatModel["type"]> = Extract<ConditionalFormatModel, { type: T }>;

abstract class Part<M> extends ApiObject {
  constructor(
    context: ObjectContext,
    protected readonly sheet: SheetModel,
    protected readonly condition: M,
  ) {
    super(context);
  }

  protected change(apply: () => unknown): void {
    requireUnprotected(this.sheet);
    apply();
    this.context.model.notify({ kind: "conditionalFormats", sheetId: this.sheet.id, source: "api" });
  }
}

/** The text of a rule's bound, which may come as a number. */
function formulaOf(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  return String(value);
}

function endOf(value: unknown): ScaleEnd {
  const { type, formula } = value as { type?: unknown; formula?: unknown };
  if (typeof type !== "string") throw invalidArgument();
  return formula === undefined || formula === null ? { type } : { type, formula: formulaOf(formula) };
}

const barScalars = ["axisColor", "axisFormat", "barDirection", "lowerBoundRule", "showDataBarOnly", "upperBoundRule"] as const satisfies readonly (keyof Excel.DataBarConditionalFormat)[];

export class DataBarObject extends Part<Kind<"DataBar">> implements HostOf<Excel.DataBarConditionalFormat, typeof barScalars> {
  readonly api = describeApi("DataBarConditionalFormat", { scalars: barScalars, navigation: ["positiveFormat", "negativeFormat"] });
  axisColor = "";
  axisFormat = "Automatic";
  barDirection = "Context";

  get positiveFormat(): ApiObject {
    return new PositiveBarObject(this.context, this.sheet, this.condition);
  }
  get negativeFormat(): ApiObject {
    return new NegativeBarObject(this.context);
  }
  get showDataBarOnly(): boolean {
    return this.condition.barOnly ?? false;
  }
  set showDataBarOnly(only: boolean) {
    this.change(() => (this.condition.barOnly = only));
  }
  get lowerBoundRule(): Excel.ConditionalDataBarRule {
    return (this.condition.lower ?? { type: "Automatic" }) as Excel.ConditionalDataBarRule;
  }
  set lowerBoundRule(rule: Excel.ConditionalDataBarRule) {
    this.change(() => (this.condition.lower = endOf(rule)));
  }
  get upperBoundRule(): Excel.ConditionalDataBarRule {
    return (this.condition.upper ?? { type: "Automatic" }) as Excel.ConditionalDataBarRule;
  }
  set upperBoundRule(rule: Excel.ConditionalDataBarRule) {
    this.change(() => (this.condition.upper = endOf(rule)));
  }
}

const positiveScalars = ["borderColor", "fillColor", "gradientFill"] as const satisfies readonly (keyof Excel.ConditionalDataBarPositiveFormat)[];

class PositiveBarObject extends Part<Kind<"DataBar">> implements HostOf<Excel.ConditionalDataBarPositiveFormat, typeof positiveScalars> {
  readonly api = describeApi("ConditionalDataBarPositiveFormat", { scalars: positiveScalars });
  borderColor = "";

  get fillColor(): string {
    return this.condition.color;
  }
  set fillColor(color: string) {
    this.change(() => (this.condition.color = readColor(color)));
  }
  get gradientFill(): boolean {
    return this.condition.gradient ?? true;
  }
  set gradientFill(gradient: boolean) {
    this.change(() => (this.condition.gradient = gradient));
  }
}

const negativeScalars = ["borderColor", "fillColor", "matchPositiveBorderColor", "matchPositiveFillColor"] as const satisfies readonly (keyof Excel.ConditionalDataBarNegativeFormat)[];

/** Negative bars are drawn in Excel's own red; what is set here is accepted and not shown. */
class NegativeBarObject extends ApiObject implements HostOf<Excel.ConditionalDataBarNegativeFormat, typeof negativeScalars> {
  readonly api = describeApi("ConditionalDataBarNegativeFormat", { scalars: negativeScalars });
  borderColor = "";
  fillColor = "#FF0000";
  matchPositiveBorderColor = true;
  matchPositiveFillColor = false;
}

const scaleScalars = ["criteria", "threeColorScale"] as const satisfies readonly (keyof Excel.ColorScaleConditionalFormat)[];

export class ColorScaleObject extends Part<Kind<"ColorScale">> implements HostOf<Excel.ColorScaleConditionalFormat, typeof scaleScalars> {
  readonly api = describeApi("ColorScaleConditionalFormat", { scalars: scaleScalars });

  get threeColorScale(): boolean {
    return this.condition.midpoint !== undefined;
  }
  get criteria(): Excel.ConditionalColorScaleCriteria {
    const { minimum, midpoint, maximum, ends } = this.condition;
    const middle = midpoint === undefined ? {} : { midpoint: { ...(ends?.midpoint ?? { type: "Percentile", formula: "50" }), color: midpoint } };
    return {
      minimum: { ...(ends?.minimum ?? { type: "LowestValue" }), color: minimum },
      ...middle,
      maximum: { ...(ends?.maximum ?? { type: "HighestValue" }), color: maximum },
    } as Excel.ConditionalColorScaleCriteria;
  }
  set criteria({ minimum, midpoint, maximum }: Excel.ConditionalColorScaleCriteria) {
    this.change(() => {
      this.condition.minimum = readColor(minimum.color);
      this.condition.maximum = readColor(maximum.color);
      this.condition.ends = { minimum: endOf(minimum), ...(midpoint ? { midpoint: endOf(midpoint) } : {}), maximum: endOf(maximum) };
      if (midpoint) this.condition.midpoint = readColor(midpoint.color);
      else delete this.condition.midpoint;
    });
  }
}

const cellValueScalars = ["rule"] as const satisfies readonly (keyof Excel.CellValueConditionalFormat)[];

export class CellValueFormatObject extends Part<Kind<"CellValue">> implements HostOf<Excel.CellValueConditionalFormat, typeof cellValueScalars> {
  readonly api = describeApi("CellValueConditionalFormat", { scalars: cellValueScalars, navigation: ["format"] });

  get format(): ApiObject {
    return new ConditionalLookObject(this.context, this.sheet, this.condition);
  }
  get rule(): Excel.ConditionalCellValueRule {
    const { operator, formula1, formula2 } = this.condition;
    return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } as Excel.ConditionalCellValueRule;
  }
  set rule({ operator, formula1, formula2 }: Excel.ConditionalCellValueRule) {
    this.change(() => {
      this.condition.operator = operator;
      this.condition.formula1 = formulaOf(formula1);
      if (formula2 === undefined || formula2 === null) delete this.condition.formula2;
      else this.condition.formula2 = formulaOf(formula2);
    });
  }
}

const textScalars = ["rule"] as const satisfies readonly (keyof Excel.TextConditionalFormat)[];

export class ContainsTextFormatObject extends Part<Kind<"ContainsText">> implements HostOf<Excel.TextConditionalFormat, typeof textScalars> {
  readonly api = describeApi("TextConditionalFormat", { scalars: textScalars, navigation: ["format"] });

  get format(): ApiObject {
    return new ConditionalLookObject(this.context, this.sheet, this.condition);
  }
  get rule(): Excel.ConditionalTextComparisonRule {
    const { operator, text } = this.condition;
    return { operator, text } as Excel.ConditionalTextComparisonRule;
  }
  set rule({ operator, text }: Excel.ConditionalTextComparisonRule) {
    this.change(() => {
      this.condition.operator = operator;
      this.condition.text = text;
    });
  }
}

/** A condition that is a formula of its own. */
export class CustomFormatObject extends Part<Kind<"Custom">> {
  readonly api = describeApi("CustomConditionalFormat", { navigation: ["format", "rule"] });

  get format(): ApiObject {
    return new ConditionalLookObject(this.context, this.sheet, this.condition);
  }
  get rule(): ApiObject {
    return new CustomRuleObject(this.context, this.sheet, this.condition);
  }
}

const ruleScalars = ["formula", "formulaLocal"] as const satisfies readonly (keyof Excel.ConditionalFormatRule)[];

class CustomRuleObject extends Part<Kind<"Custom">> implements HostOf<Excel.ConditionalFormatRule, typeof ruleScalars> {
  readonly api = describeApi("ConditionalFormatRule", { scalars: ruleScalars });

  get formula(): string {
    return this.condition.formula;
  }
  set formula(formula: string) {
    this.change(() => (this.condition.formula = formula.startsWith("=") ? formula : `=${formula}`));
  }
  get formulaLocal(): string {
    return this.formula;
  }
  set formulaLocal(formula: string) {
    this.formula = formula;
  }
}

type Styled = { style: CellStyle };

/** How cells look where the condition holds. */
class ConditionalLookObject extends Part<Styled> {
  readonly api = describeApi("ConditionalRangeFormat", { navigation: ["fill", "font"], methods: ["clearFormat"] });

  get fill(): ApiObject {
    return new ConditionalFillObject(this.context, this.sheet, this.condition);
  }
  get font(): ApiObject {
    return new ConditionalFontObject(this.context, this.sheet, this.condition);
  }
  clearFormat(): void {
    this.change(() => (this.condition.style = {}));
  }
}

const fillScalars = ["color"] as const satisfies readonly (keyof Excel.ConditionalRangeFill)[];
const clear = ["clear"] as const;

class ConditionalFillObject extends Part<Styled> implements HostOf<Excel.ConditionalRangeFill, typeof fillScalars, typeof clear> {
  readonly api = describeApi("ConditionalRangeFill", { scalars: fillScalars, methods: clear });

  get color(): string {
    return this.condition.style.fill ?? "";
  }
  set color(color: string) {
    this.change(() => (this.condition.style.fill = readColor(color)));
  }
  clear(): void {
    this.change(() => void delete this.condition.style.fill);
  }
}

const fontScalars = ["bold", "color", "italic", "underline"] as const satisfies readonly (keyof Excel.ConditionalRangeFont)[];

class ConditionalFontObject extends Part<Styled> implements HostOf<Excel.ConditionalRangeFont, typeof fontScalars, typeof clear> {
  readonly api = describeApi("ConditionalRangeFont", { scalars: fontScalars, methods: clear });

  get bold(): boolean {
    return this.condition.style.font?.bold ?? false;
  }
  set bold(bold: boolean) {
    this.write({ bold });
  }
  get italic(): boolean {
    return this.condition.style.font?.italic ?? false;
  }
  set italic(italic: boolean) {
    this.write({ italic });
  }
  get underline(): string {
    return this.condition.style.font?.underline === true ? "Single" : "None";
  }
  set underline(style: string) {
    this.write({ underline: style !== "None" });
  }
  get color(): string {
    return this.condition.style.font?.color ?? "";
  }
  set color(color: string) {
    this.write({ color: readColor(color) });
  }
  clear(): void {
    this.change(() => void delete this.condition.style.font);
  }

  private write(font: Font): void {
    this.change(() => (this.condition.style.font = { ...this.condition.style.font, ...font }));
  }
}
