/** Excel.ChartAxes: the category and value axis of a chart. */
import { invalidArgument } from "./apiError";
import { describeApi } from "./apiObject";
import { ChartFormatObject } from "./chartFormat";
import { ChartPartObject } from "./chartPart";
import type { ApiObject, HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { ChartModel, SheetModel } from "../model/types";

type AxisName = keyof ChartModel["axes"];

const axesMethods = ["getItem"] as const satisfies readonly (keyof Excel.ChartAxes)[];

export class ChartAxesObject extends ChartPartObject implements HostOf<Excel.ChartAxes, readonly [], typeof axesMethods> {
  readonly api = describeApi("ChartAxes", { navigation: ["categoryAxis", "valueAxis"], methods: axesMethods });

  get categoryAxis(): ApiObject {
    return new ChartAxisObject(this.context, this.sheet, this.chart, "category");
  }
  get valueAxis(): ApiObject {
    return new ChartAxisObject(this.context, this.sheet, this.chart, "value");
  }
  getItem(type: string): ApiObject {
    if (type === "Category") return this.categoryAxis;
    if (type === "Value") return this.valueAxis;
    throw invalidArgument();
  }
}

const scalars = [
  "categoryType", "maximum", "minimum", "numberFormat", "reversePlotOrder", "type", "visible",
  "majorTickMark", "minorTickMark", "tickLabelPosition", "linkNumberFormat", "displayUnit", "majorUnit",
] as const satisfies readonly (keyof Excel.ChartAxis)[];

class ChartAxisObject extends ChartPartObject implements HostOf<Excel.ChartAxis, typeof scalars> {
  readonly api = describeApi("ChartAxis", { scalars, navigation: ["format", "majorGridlines", "minorGridlines", "title"] });
  majorTickMark = "None";
  minorTickMark = "None";
  tickLabelPosition = "NextToAxis";
  displayUnit = "None";
  majorUnit: unknown = "";
  linkNumberFormat = false;

  constructor(
    context: ObjectContext,
    sheet: SheetModel,
    chart: ChartModel,
    private readonly name: AxisName,
  ) {
    super(context, sheet, chart);
  }

  get type(): string {
    return this.name === "category" ? "Category" : "Value";
  }
  get visible(): boolean {
    return this.axis.visible;
  }
  set visible(visible: boolean) {
    this.change(() => (this.axis.visible = visible));
  }
  get numberFormat(): string {
    return this.axis.numberFormat;
  }
  set numberFormat(numberFormat: string) {
    this.change(() => (this.axis.numberFormat = numberFormat));
  }
  get reversePlotOrder(): boolean {
    return this.name === "category" && this.chart.axes.category.reversed;
  }
  set reversePlotOrder(reversed: boolean) {
    if (this.name !== "category" && reversed) throw invalidArgument();
    this.change(() => (this.chart.axes.category.reversed = reversed));
  }
  get categoryType(): string {
    return this.name === "category" && this.chart.axes.category.asText === true ? "TextAxis" : "Automatic";
  }
  set categoryType(type: string) {
    const { category } = this.chart.axes;
    if (this.name !== "category" || !["Automatic", "TextAxis", "DateAxis"].includes(type)) throw invalidArgument();
    this.change(() => {
      if (type === "TextAxis") category.asText = true;
      else delete category.asText;
    });
  }
  get minimum(): unknown {
    return this.chart.axes.value.minimum ?? "";
  }
  set minimum(minimum: unknown) {
    this.setEnd("minimum", minimum);
  }
  get maximum(): unknown {
    return this.chart.axes.value.maximum ?? "";
  }
  set maximum(maximum: unknown) {
    this.setEnd("maximum", maximum);
  }

  get title(): ApiObject {
    return new ChartAxisTitleObject(this.context, this.sheet, this.chart, this.name);
  }
  get majorGridlines(): ApiObject {
    return new ChartGridlinesObject(this.context, this.sheet, this.chart, this.name === "value");
  }
  get minorGridlines(): ApiObject {
    return new ChartGridlinesObject(this.context, this.sheet, this.chart, false);
  }
  get format(): ApiObject {
    const line = { read: () => "#D9D9D9", write: () => undefined };
    return new ChartFormatObject(this.context, this.sheet, this.chart, "ChartAxisFormat", { font: `${this.name}Axis`, line });
  }

  private get axis(): ChartModel["axes"][AxisName] {
    return this.chart.axes[this.name];
  }
  /** A number fixes an end of the value axis, an empty text frees it. */
  private setEnd(end: "minimum" | "maximum", value: unknown): void {
    const axis = this.chart.axes.value;
    if (value !== "" && typeof value !== "number") throw invalidArgument();
    this.change(() => {
      if (typeof value === "number") axis[end] = value;
      else delete axis[end];
    });
  }
}

const titleScalars = ["text", "visible"] as const satisfies readonly (keyof Excel.ChartAxisTitle)[];

class ChartAxisTitleObject extends ChartPartObject implements HostOf<Excel.ChartAxisTitle, typeof titleScalars> {
  readonly api = describeApi("ChartAxisTitle", { scalars: titleScalars, navigation: ["format"] });

  constructor(
    context: ObjectContext,
    sheet: SheetModel,
    chart: ChartModel,
    private readonly axis: AxisName,
  ) {
    super(context, sheet, chart);
  }

  get text(): string {
    return this.chart.axes[this.axis].title;
  }
  set text(text: string) {
    this.change(() => (this.chart.axes[this.axis].title = text));
  }
  get visible(): boolean {
    return this.text !== "";
  }
  set visible(visible: boolean) {
    const text = visible ? this.text || "Axis Title" : "";
    if (text !== this.text) this.text = text;
  }
  get format(): ApiObject {
    return new ChartFormatObject(this.context, this.sheet, this.chart, "ChartAxisTitleFormat", { font: `${this.axis}Title` });
  }
}

const gridScalars = ["visible"] as const satisfies readonly (keyof Excel.ChartGridlines)[];

/** The value axis' main lines are the ones the workbench draws. */
class ChartGridlinesObject extends ChartPartObject implements HostOf<Excel.ChartGridlines, typeof gridScalars> {
  readonly api = describeApi("ChartGridlines", { scalars: gridScalars, navigation: ["format"] });

  constructor(
    context: ObjectContext,
    sheet: SheetModel,
    chart: ChartModel,
    private readonly drawn: boolean,
  ) {
    super(context, sheet, chart);
  }

  get visible(): boolean {
    return this.drawn && this.chart.axes.value.gridlines;
  }
  set visible(visible: boolean) {
    if (this.drawn) this.change(() => (this.chart.axes.value.gridlines = visible));
  }
  get format(): ApiObject {
    const line = { read: () => "#D9D9D9", write: () => undefined };
    return new ChartFormatObject(this.context, this.sheet, this.chart, "ChartGridlinesFormat", { line });
  }
}
