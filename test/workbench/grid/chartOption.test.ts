/** Is a chart drawn from the cells it names, in its colours and with its labels? */
import { chartOption, chartSources } from "../../../src/workbench/grid/chartOption";
import { createWorkbook } from "../../../src/workbench/model/workbookModel";
import type { ChartModel, SeriesModel, WorkbookModel } from "../../../src/workbench/model/types";

const colors = { text: "#000", muted: "#111", line: "#222", background: "#fff" };

function workbookWithNumbers(): WorkbookModel {
  const workbook = createWorkbook();
  workbook.sheets[0]?.cells.writeValues({ row: 0, column: 0, rows: 3, columns: 2 }, [["", "Revenue"], ["Jan", 10], ["Feb", 20]], "api");
  return workbook;
}

function chart(workbook: WorkbookModel, chartType: string, change: Partial<SeriesModel> = {}): ChartModel {
  const sheetId = workbook.activeSheetId;
  const series: SeriesModel = {
    id: "s", name: "", showDataLabels: false, pointColors: new Map(),
    values: { sheetId, block: { row: 1, column: 1, rows: 2, columns: 1 } },
    categories: { sheetId, block: { row: 1, column: 0, rows: 2, columns: 1 } },
    nameCell: { sheetId, block: { row: 0, column: 1, rows: 1, columns: 1 } },
    ...change,
  };
  return {
    id: "c", name: "Chart 1", chartType, series: [series], title: { text: "Revenue by month", visible: true }, legend: { visible: false, position: "Bottom" },
    left: 0, top: 0, width: 300, height: 200, anchor: null, altText: { title: "", description: "" }, dataLabels: { visible: false },
    axes: {
      category: { visible: true, title: "", numberFormat: "General", reversed: false },
      value: { visible: true, title: "", numberFormat: "#,##0", gridlines: true },
    },
  };
}

interface Drawn {
  series: { type: string; name: string; data: unknown[]; stack?: string; itemStyle: { color: string } }[];
  xAxis: { type: string; data?: string[]; axisLabel: { formatter?: (value: number) => string } }[];
  yAxis: { type: string; data?: string[]; inverse?: boolean; axisLabel: { formatter?: (value: number) => string } }[];
}

const drawn = (workbook: WorkbookModel, model: ChartModel): Drawn => chartOption(workbook, model, colors) as unknown as Drawn;

describe("chartOption", () => {
  it("draws columns over the named categories, with the series named by its cell", () => {
    const workbook = workbookWithNumbers();
    const { series, xAxis, yAxis } = drawn(workbook, chart(workbook, "ColumnClustered", { color: "#123456" }));
    expect(series[0]).toMatchObject({ type: "bar", name: "Revenue", data: [10, 20], itemStyle: { color: "#123456" } });
    expect(xAxis[0]?.data).toEqual(["Jan", "Feb"]);
    workbook.culture = "pl-PL";
    expect(yAxis[0]?.axisLabel.formatter?.(1234)).toMatch(/^1\s234$/);
  });

  it("lays bars on their side and turns the order round where the chart says so", () => {
    const workbook = workbookWithNumbers();
    const model = chart(workbook, "BarClustered");
    model.axes.category.reversed = true;
    const { xAxis, yAxis } = drawn(workbook, model);
    expect(xAxis[0]?.type).toBe("value");
    expect(yAxis[0]).toMatchObject({ type: "category", inverse: true });
  });

  it("stacks what is stacked", () => {
    const workbook = workbookWithNumbers();
    expect(drawn(workbook, chart(workbook, "ColumnStacked")).series[0]?.stack).toBe("all");
    expect(drawn(workbook, chart(workbook, "Line")).series[0]).toMatchObject({ type: "line" });
  });

  it("gives a doughnut's points their own colours", () => {
    const workbook = workbookWithNumbers();
    const { series } = drawn(workbook, chart(workbook, "Doughnut", { pointColors: new Map([[1, "#00ff00"]]) }));
    expect(series[0]?.type).toBe("pie");
    expect(series[0]?.data[1]).toMatchObject({ name: "Feb", value: 20, itemStyle: { color: "#00ff00" } });
  });

  it("names every cell that it reads", () => {
    const workbook = workbookWithNumbers();
    expect(chartSources(chart(workbook, "Line"))).toHaveLength(3);
  });
});
