/** Excel.Chart: one chart on a sheet. */
import { invalidArgument } from "./apiError";
import { describeApi } from "./apiObject";
import { ChartAxesObject } from "./chartAxes";
import { ChartFormatObject } from "./chartFormat";
import { ChartPartObject } from "./chartPart";
import { ChartSeriesCollectionObject } from "./chartSeries";
import { placeOver, seriesOf } from "./chartSource";
import { ChartDataLabelsObject, ChartLegendObject, ChartTitleObject } from "./chartText";
import { RangeObject } from "./range";
import { parseOnSheet } from "./rangeArgument";
import { boundingBlock } from "../model/block";
import type { ApiObject, HostOf } from "./apiObject";
import type { Block } from "../model/types";

const scalars = ["chartType", "height", "id", "left", "name", "top", "width", "style", "plotVisibleOnly"] as const satisfies readonly (keyof Excel.Chart)[];
const methods = ["activate", "delete", "setData", "setPosition"] as const satisfies readonly (keyof Excel.Chart)[];
const navigation = ["axes", "dataLabels", "format", "legend", "series", "title", "worksheet"] as const satisfies readonly (keyof Excel.Chart)[];

type Edge = "left" | "top" | "width" | "height";

export class ChartObject extends ChartPartObject implements HostOf<Excel.Chart, typeof scalars, typeof methods> {
  readonly api = describeApi("Chart", { scalars, navigation, methods });
  style = 201;
  plotVisibleOnly = true;

  get id(): string {
    return this.chart.id;
  }
  get name(): string {
    return this.chart.name;
  }
  set name(name: string) {
    this.change(() => (this.chart.name = name));
  }
  get chartType(): string {
    return this.chart.chartType;
  }
  set chartType(chartType: string) {
    this.change(() => (this.chart.chartType = chartType));
  }
  get left(): number {
    return this.chart.left;
  }
  set left(points: number) {
    this.move("left", points);
  }
  get top(): number {
    return this.chart.top;
  }
  set top(points: number) {
    this.move("top", points);
  }
  get width(): number {
    return this.chart.width;
  }
  set width(points: number) {
    this.move("width", points);
  }
  get height(): number {
    return this.chart.height;
  }
  set height(points: number) {
    this.move("height", points);
  }

  get axes(): ApiObject {
    return new ChartAxesObject(this.context, this.sheet, this.chart);
  }
  get dataLabels(): ApiObject {
    return new ChartDataLabelsObject(this.context, this.sheet, this.chart);
  }
  get legend(): ApiObject {
    return new ChartLegendObject(this.context, this.sheet, this.chart);
  }
  get series(): ApiObject {
    return new ChartSeriesCollectionObject(this.context, this.sheet, this.chart);
  }
  get title(): ApiObject {
    return new ChartTitleObject(this.context, this.sheet, this.chart);
  }
  get worksheet(): ApiObject {
    return this.context.create.worksheet(this.sheet);
  }
  get format(): ApiObject {
    const slot = (name: "fill" | "border"): { read: () => string; write: (color: string) => void } => ({
      read: () => this.chart[name] ?? "",
      write: (color) => this.change(() => (this.chart[name] = color)),
    });
    return new ChartFormatObject(this.context, this.sheet, this.chart, "ChartAreaFormat", { fill: slot("fill"), border: slot("border"), font: "chart" });
  }

  activate(): void {
    const { model } = this.context;
    model.activeSheetId = this.sheet.id;
    model.selection = { ...model.selection, sheetId: this.sheet.id, chartId: this.chart.id };
    model.notify({ kind: "selection", source: "api" });
  }
  delete(): void {
    this.change(() => this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1));
  }
  setData(source: ApiObject, seriesBy = "Auto"): void {
    if (!(source instanceof RangeObject)) throw invalidArgument();
    const series = seriesOf(source.sheet, source.block, seriesBy, () => `series${this.context.nextNumber()}`);
    this.change(() => this.chart.series.splice(0, this.chart.series.length, ...series));
  }
  setPosition(startCell: ApiObject | string, endCell?: ApiObject | string): void {
    const start = this.blockOf(startCell);
    const block = endCell === undefined ? start : boundingBlock(start, this.blockOf(endCell));
    this.change(() => placeOver(this.chart, this.sheet, block));
  }

  private move(edge: Edge, points: number): void {
    if (typeof points !== "number" || points < 0) throw invalidArgument();
    this.change(() => {
      this.chart[edge] = points;
      this.chart.anchor = null;
    });
  }
  private blockOf(range: ApiObject | string): Block {
    if (typeof range === "string") return parseOnSheet(this.sheet, range);
    if (!(range instanceof RangeObject) || range.sheet !== this.sheet) throw invalidArgument();
    return range.block;
  }
}
