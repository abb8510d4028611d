/** Excel.ChartTitle, ChartLegend and ChartDataLabels: what is written on a chart. */
import { describeApi } from "./apiObject";
import { ChartFormatObject } from "./chartFormat";
import { ChartPartObject } from "./chartPart";
import type { ApiObject, HostOf } from "./apiObject";

const titleScalars = ["overlay", "position", "text", "visible"] as const satisfies readonly (keyof Excel.ChartTitle)[];

export class ChartTitleObject extends ChartPartObject implements HostOf<Excel.ChartTitle, typeof titleScalars> {
  readonly api = describeApi("ChartTitle", { scalars: titleScalars, navigation: ["format"] });
  overlay = false;
  position = "Top";

  get text(): string {
    return this.chart.title.text;
  }
  set text(text: string) {
    this.change(() => (this.chart.title = { text, visible: true }));
  }
  get visible(): boolean {
    return this.chart.title.visible;
  }
  set visible(visible: boolean) {
    this.change(() => (this.chart.title.visible = visible));
  }
  get format(): ApiObject {
    return new ChartFormatObject(this.context, this.sheet, this.chart, "ChartTitleFormat", { font: "title" });
  }
}

const legendScalars = ["overlay", "position", "visible"] as const satisfies readonly (keyof Excel.ChartLegend)[];

export class ChartLegendObject extends ChartPartObject implements HostOf<Excel.ChartLegend, typeof legendScalars> {
  readonly api = describeApi("ChartLegend", { scalars: legendScalars, navigation: ["format"] });
  overlay = false;

  get position(): string {
    return this.chart.legend.position;
  }
  set position(position: string) {
    this.change(() => (this.chart.legend.position = position));
  }
  get visible(): boolean {
    return this.chart.legend.visible;
  }
  set visible(visible: boolean) {
    this.change(() => (this.chart.legend.visible = visible));
  }
  get format(): ApiObject {
    return new ChartFormatObject(this.context, this.sheet, this.chart, "ChartLegendFormat", { font: "legend" });
  }
}

const labelScalars = [
  "linkNumberFormat", "numberFormat", "position", "separator", "showCategoryName", "showLegendKey", "showPercentage", "showSeriesName", "showValue",
] as const satisfies readonly (keyof Excel.ChartDataLabels)[];

/** Labels of a whole chart or of one series; they show values, everything else is accepted and not shown. */
export class ChartDataLabelsObject extends ChartPartObject implements HostOf<Excel.ChartDataLabels, typeof labelScalars> {
  readonly api = describeApi("ChartDataLabels", { scalars: labelScalars, navigation: ["format"] });
  position = "OutsideEnd";
  separator = ", ";
  showCategoryName = false;
  showLegendKey = false;
  showPercentage = false;
  showSeriesName = false;
  linkNumberFormat = false;

  get showValue(): boolean {
    return this.chart.dataLabels.visible;
  }
  set showValue(visible: boolean) {
    this.change(() => {
      this.chart.dataLabels.visible = visible;
      for (const series of this.chart.series) series.showDataLabels = visible;
    });
  }
  get numberFormat(): string {
    return this.chart.dataLabels.numberFormat ?? "General";
  }
  set numberFormat(numberFormat: string) {
    this.change(() => (this.chart.dataLabels.numberFormat = numberFormat));
  }
  get format(): ApiObject {
    return new ChartFormatObject(this.context, this.sheet, this.chart, "ChartDataLabelFormat", { font: "dataLabels" });
  }
}
