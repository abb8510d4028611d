import { inExcel, withCode } from "./inExcel";
import type { Opened } from "./inExcel";

const MONTHS = [["month", "revenue", "orders"], ["Jan", 10, 1], ["Feb", 20, 2], ["Mar", 30, 3]];
const fill = ({ first }: Opened): void => first.cells.writeValues({ row: 0, column: 0, rows: 4, columns: 3 }, MONTHS, "user");

describe("Chart > making one", () => {
  test("finds series, names and categories in the range", () =>
    inExcel(async (opened) => {
      fill(opened);
      await opened.run((_context, sheet) => void sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns"));
      const chart = opened.first.charts[0];
      expect(chart?.series.map(({ name, values, categories }) => [name, values?.block, categories?.block])).toEqual([
        ["revenue", { row: 1, column: 1, rows: 3, columns: 1 }, { row: 1, column: 0, rows: 3, columns: 1 }],
        ["orders", { row: 1, column: 2, rows: 3, columns: 1 }, { row: 1, column: 0, rows: 3, columns: 1 }],
      ]);
      expect(chart).toMatchObject({ chartType: "ColumnClustered", name: "Chart 1", legend: { visible: true } });
    }));

  test("takes numbers alone as one series, titled by it", () =>
    inExcel(async (opened) => {
      fill(opened);
      await opened.run((_context, sheet) => void sheet.charts.add("Line", sheet.getRange("B2:B4")));
      expect(opened.first.charts[0]).toMatchObject({ title: { text: "Series1" }, legend: { visible: false }, series: [{ categories: null, nameCell: null }] });
    }));

  test("refuses a type that Excel does not know, and a protected sheet", () =>
    inExcel(async ({ run }) => {
      await expect(run((_context, sheet) => void sheet.charts.add("Spaghetti" as never, sheet.getRange("A1:B2")))).rejects.toEqual(withCode("InvalidArgument"));
      await run((_context, sheet) => sheet.protection.protect());
      await expect(run((_context, sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2")))).rejects.toEqual(withCode("AccessDenied"));
    }));
});

describe("Chart > changing one", () => {
  test("sets series, points, axes, title, legend, labels and place", () =>
    inExcel(async (opened) => {
      fill(opened);
      await opened.run((_context, sheet) => {
        const chart = sheet.charts.add("BarClustered", sheet.getRange("B2:B4"), "Columns");
        const series = chart.series.getItemAt(0);
        series.name = "Revenue";
        series.setValues(sheet.getRange("B2:B4"));
        series.setXAxisValues(sheet.getRange("A2:A4"));
        series.format.fill.setSolidColor("#0F6CBD");
        series.points.getItemAt(1).format.fill.setSolidColor("#FF0000");
        series.hasDataLabels = true;
        series.gapWidth = 40;
        chart.series.add("Orders").setValues(sheet.getRange("C2:C4"));
        chart.name = "clv.revenue";
        chart.title.text = "Revenue by month";
        chart.title.format.font.color = "#333333";
        chart.legend.visible = true;
        chart.legend.position = "Top";
        chart.axes.categoryAxis.reversePlotOrder = true;
        chart.axes.valueAxis.numberFormat = "#,##0";
        chart.axes.valueAxis.majorGridlines.visible = false;
        chart.axes.valueAxis.minimum = 0;
        chart.axes.valueAxis.title.text = "USD";
        chart.setPosition("E2", "H11");
      });
      const chart = opened.first.charts[0];
      expect(chart).toMatchObject({
        name: "clv.revenue", title: { text: "Revenue by month", visible: true }, legend: { visible: true, position: "Top" },
        anchor: { row: 1, column: 4, rows: 10, columns: 4 }, left: 192, top: 15, width: 192, height: 150,
        axes: { category: { reversed: true }, value: { numberFormat: "#,##0", gridlines: false, minimum: 0, title: "USD" } },
        dataLabels: { visible: true }, gapWidth: 40, fonts: { title: { color: "#333333" } },
      });
      expect(chart?.series.map(({ name, color }) => [name, color])).toEqual([["Revenue", "#0F6CBD"], ["Orders", undefined]]);
      expect(chart?.series[0]?.pointColors.get(1)).toBe("#FF0000");
    }));

  test("is found by name, read back and deleted", () =>
    inExcel(async (opened) => {
      fill(opened);
      await opened.run(async (context, sheet) => {
        sheet.charts.add("Doughnut", sheet.getRange("A1:B4")).name = "tiers";
        const chart = sheet.charts.getItem("tiers"), none = sheet.charts.getItemOrNullObject("other");
        chart.series.getItemAt(0).doughnutHoleSize = 60;
        chart.load("chartType,width,title/text,series/items/name,series/items/doughnutHoleSize");
        sheet.charts.load("count");
        await context.sync();
        expect([chart.chartType, chart.width, chart.title.text, sheet.charts.count, none.isNullObject]).toEqual(["Doughnut", 360, "revenue", 1, true]);
        expect(chart.series.items.map((series) => [series.name, series.doughnutHoleSize])).toEqual([["revenue", 60]]);
        chart.delete();
      });
      expect(opened.first.charts).toHaveLength(0);
    }));
});
