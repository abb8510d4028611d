/** Excel.ChartCollection: the charts of a sheet. */
import { requireUnprotected } from "./access";
import { invalidArgument, itemNotFound } from "./apiError";
import { ApiCollection, describeCollection } from "./apiObject";
import { newChart, seriesOf } from "./chartSource";
import { RangeObject } from "./range";
import type { ApiObject, HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { ChartModel, SheetModel } from "../model/types";

const methods = ["add", "getCount", "getItem", "getItemAt", "getItemOrNullObject"] as const satisfies readonly (keyof Excel.ChartCollection)[];

const TYPES = /^(Column|Bar|Line|Pie|Doughnut|Area|XYScatter|Radar|Waterfall|Histogram|Pareto|Treemap|Sunburst|Funnel|Boxwhisker|Bubble|BarOfPie|PieOfPie|Stock|Surface|3D|Cone|Cylinder|Pyramid|RegionMap)\w*$/;

export class ChartCollectionObject extends ApiCollection implements HostOf<Excel.ChartCollection, readonly ["count"], typeof methods> {
  readonly api = describeCollection("ChartCollection", { scalars: ["count"], methods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
  ) {
    super(context);
  }

  get items(): ApiObject[] {
    return this.sheet.charts.map((chart) => this.object(chart));
  }
  get count(): number {
    return this.sheet.charts.length;
  }
  getCount(): number {
    return this.count;
  }
  getItem(name: string): ApiObject {
    const chart = this.getItemOrNullObject(name);
    if (!chart) throw itemNotFound();
    return chart;
  }
  getItemAt(index: number): ApiObject {
    const chart = this.items[index];
    if (!chart) throw invalidArgument();
    return chart;
  }
  getItemOrNullObject(name: string): ApiObject | null {
    const wanted = String(name).toLowerCase();
    const chart = this.sheet.charts.find((item) => item.id.toLowerCase() === wanted || item.name.toLowerCase() === wanted);
    return chart ? this.object(chart) : null;
  }
  add(type: string, source: ApiObject, seriesBy = "Auto"): ApiObject {
    requireUnprotected(this.sheet);
    if (!(source instanceof RangeObject) || !TYPES.test(type)) throw invalidArgument();
    const series = seriesOf(source.sheet, source.block, seriesBy, () => `series${this.context.nextNumber()}`);
    const number = this.context.nextNumber();
    const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-0000C4A27000}`;
    const chart = newChart(id, this.freeName(), type, series);
    this.sheet.charts.push(chart);
    this.context.model.notify({ kind: "charts", sheetId: this.sheet.id, source: "api" });
    return this.object(chart);
  }

  private freeName(): string {
    let number = this.count + 1;
    while (this.sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number++;
    return `Chart ${number}`;
  }
  private object(chart: ChartModel): ApiObject {
    return this.context.create.chart(this.sheet, chart);
  }
}
