/** Excel.ChartPointsCollection: single points of a series, for their colours. */
import { invalidArgument } from "./apiError";
import { ApiCollection, describeApi, describeCollection } from "./apiObject";
import { ChartFormatObject } from "./chartFormat";
import { ChartPartObject } from "./chartPart";
import type { ApiObject, HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { CellValue, ChartModel, SeriesModel, SheetModel } from "../model/types";

const methods = ["getCount", "getItemAt"] as const satisfies readonly (keyof Excel.ChartPointsCollection)[];

export class ChartPointCollectionObject extends ApiCollection implements HostOf<Excel.ChartPointsCollection, readonly ["count"], typeof methods> {
  readonly api = describeCollection("ChartPointsCollection", { scalars: ["count"], methods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
    private readonly series: SeriesModel,
  ) {
    super(context);
  }

  get count(): number {
    const block = this.series.values?.block;
    return block ? block.rows * block.columns : 0;
  }
  get items(): ApiObject[] {
    return Array.from({ length: this.count }, (_, index) => this.getItemAt(index));
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): ApiObject {
    return this.getItemAt(Number(key));
  }
  getItemAt(index: number): ApiObject {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw invalidArgument();
    return new ChartPointObject(this.context, this.sheet, this.chart, this.series, index);
  }
}

const scalars = ["hasDataLabel", "value"] as const satisfies readonly (keyof Excel.ChartPoint)[];

class ChartPointObject extends ChartPartObject implements HostOf<Excel.ChartPoint, typeof scalars> {
  readonly api = describeApi("ChartPoint", { scalars, navigation: ["format"] });

  constructor(
    context: ObjectContext,
    sheet: SheetModel,
    chart: ChartModel,
    private readonly series: SeriesModel,
    private readonly index: number,
  ) {
    super(context, sheet, chart);
  }

  get hasDataLabel(): boolean {
    return this.series.showDataLabels;
  }
  get value(): unknown {
    const { values } = this.series;
    const cells = values && this.context.model.sheet(values.sheetId)?.cells.readValues(values.block).flat();
    const value: CellValue = cells?.[this.index] ?? null;
    return typeof value === "object" ? (value?.error ?? "") : value;
  }
  get format(): ApiObject {
    const { pointColors } = this.series;
    const color = {
      read: () => pointColors.get(this.index) ?? this.series.color ?? "",
      write: (value: string) =>
        this.change(() => {
          if (value === "") pointColors.delete(this.index);
          else pointColors.set(this.index, value);
        }),
    };
    const border = { read: () => "", write: () => undefined };
    return new ChartFormatObject(this.context, this.sheet, this.chart, "ChartPointFormat", { fill: color, border });
  }
}
