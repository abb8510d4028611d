/** Excel.ChartSeriesCollection: what a chart draws. */
import { invalidArgument } from "./apiError";
import { ApiCollection, describeApi, describeCollection } from "./apiObject";
import { ChartDataLabelsObject } from "./chartText";
import { ChartFormatObject } from "./chartFormat";
import { ChartPartObject } from "./chartPart";
import { ChartPointCollectionObject } from "./chartPoints";
import { newSeries } from "./chartSource";
import { RangeObject } from "./range";
import type { ApiObject, HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { ChartModel, SeriesModel, SheetModel } from "../model/types";

const methods = ["add", "getCount", "getItemAt"] as const satisfies readonly (keyof Excel.ChartSeriesCollection)[];

export class ChartSeriesCollectionObject extends ApiCollection implements HostOf<Excel.ChartSeriesCollection, readonly ["count"], typeof methods> {
  readonly api = describeCollection("ChartSeriesCollection", { scalars: ["count"], methods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super(context);
  }

  get items(): ApiObject[] {
    return this.chart.series.map((series) => this.object(series));
  }
  get count(): number {
    return this.chart.series.length;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): ApiObject {
    return this.getItemAt(Number(key));
  }
  getItemAt(index: number): ApiObject {
    const series = this.chart.series[index];
    if (!series) throw invalidArgument();
    return this.object(series);
  }
  add(name?: string, index?: number): ApiObject {
    const series = newSeries(`series${this.context.nextNumber()}`, name ?? `Series${this.count + 1}`);
    this.chart.series.splice(index ?? this.count, 0, series);
    this.context.model.notify({ kind: "charts", sheetId: this.sheet.id, source: "api" });
    return this.object(series);
  }

  private object(series: SeriesModel): ApiObject {
    return new ChartSeriesObject(this.context, this.sheet, this.chart, series);
  }
}

const scalars = ["axisGroup", "chartType", "doughnutHoleSize", "gapWidth", "hasDataLabels", "name", "smooth", "markerStyle", "overlap"] as const satisfies readonly (keyof Excel.ChartSeries)[];
const seriesMethods = ["delete", "setValues", "setXAxisValues"] as const satisfies readonly (keyof Excel.ChartSeries)[];

/** Series are found again by their place in the chart. */
class ChartSeriesObject extends ChartPartObject implements HostOf<Excel.ChartSeries, typeof scalars, typeof seriesMethods> {
  readonly api = describeApi("ChartSeries", { scalars, navigation: ["dataLabels", "format", "points"], methods: seriesMethods });
  smooth = false;
  markerStyle = "Automatic";
  overlap = 0;

  constructor(
    context: ObjectContext,
    sheet: SheetModel,
    chart: ChartModel,
    private readonly series: SeriesModel,
  ) {
    super(context, sheet, chart);
  }

  get name(): string {
    return this.series.name;
  }
  set name(name: string) {
    this.change(() => {
      this.series.name = name;
      this.series.nameCell = null;
    });
  }
  get chartType(): string {
    return this.series.chartType ?? this.chart.chartType;
  }
  set chartType(chartType: string) {
    this.change(() => (this.series.chartType = chartType));
  }
  get axisGroup(): string {
    return this.series.axisGroup ?? "Primary";
  }
  set axisGroup(group: string) {
    if (group !== "Primary" && group !== "Secondary") throw invalidArgument();
    this.change(() => (this.series.axisGroup = group));
  }
  get hasDataLabels(): boolean {
    return this.series.showDataLabels;
  }
  set hasDataLabels(show: boolean) {
    this.change(() => {
      this.series.showDataLabels = show;
      this.chart.dataLabels.visible = this.chart.series.some((series) => series.showDataLabels);
    });
  }
  get doughnutHoleSize(): number {
    return this.chart.doughnutHoleSize ?? 75;
  }
  set doughnutHoleSize(percent: number) {
    if (typeof percent !== "number" || percent < 10 || percent > 90 || this.chart.chartType !== "Doughnut") throw invalidArgument();
    this.change(() => (this.chart.doughnutHoleSize = percent));
  }
  get gapWidth(): number {
    return this.chart.gapWidth ?? 219;
  }
  set gapWidth(percent: number) {
    if (typeof percent !== "number" || percent < 0 || percent > 500 || !/Bar|Column/.test(this.chartType)) throw invalidArgument();
    this.change(() => (this.chart.gapWidth = percent));
  }

  get dataLabels(): ApiObject {
    return new ChartDataLabelsObject(this.context, this.sheet, this.chart);
  }
  get points(): ApiObject {
    return new ChartPointCollectionObject(this.context, this.sheet, this.chart, this.series);
  }
  get format(): ApiObject {
    const color = {
      read: () => this.series.color ?? "",
      write: (value: string) =>
        this.change(() => {
          if (value === "") delete this.series.color;
          else this.series.color = value;
        }),
    };
    return new ChartFormatObject(this.context, this.sheet, this.chart, "ChartSeriesFormat", { fill: color, line: color });
  }

  setValues(source: ApiObject): void {
    const values = placeOf(source);
    this.change(() => (this.series.values = values));
  }
  setXAxisValues(source: ApiObject): void {
    const categories = placeOf(source);
    this.change(() => (this.series.categories = categories));
  }
  delete(): void {
    this.change(() => this.chart.series.splice(this.chart.series.indexOf(this.series), 1));
  }
}

function placeOf(source: unknown): NonNullable<SeriesModel["values"]> {
  if (!(source instanceof RangeObject)) throw invalidArgument();
  return { sheetId: source.sheet.id, block: source.block };
}
