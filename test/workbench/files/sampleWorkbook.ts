/** A workbook with one of everything that a file can hold, for the tests of files. */
import type { ChartModel, SheetModel, WorkbookModel } from "../../../src/workbench/model/types";
import { createWorkbook } from "../../../src/workbench/model/workbookModel";

export interface Sample {
  readonly model: WorkbookModel;
  readonly summary: SheetModel;
  readonly customers: SheetModel;
}

function sheets(model: WorkbookModel): [SheetModel, SheetModel, SheetModel] {
  const [first, second, third] = model.sheets;
  if (!first || !second || !third) throw new Error("three sheets expected");
  return [first, second, third];
}

const chart = (over: Partial<ChartModel> & Pick<ChartModel, "id" | "name" | "chartType" | "series">): ChartModel => ({
  title: { text: over.name, visible: true },
  legend: { visible: true, position: "Bottom" },
  left: 0, top: 0, width: 300, height: 200,
  anchor: null,
  altText: { title: "", description: "" },
  axes: {
    category: { visible: true, title: "", numberFormat: "", reversed: false },
    value: { visible: true, title: "", numberFormat: "", gridlines: true },
  },
  dataLabels: { visible: false },
  ...over,
});

export function sampleWorkbook(): Sample {
  const model = createWorkbook({ name: "Sample.xlsx", sheets: ["Summary & more", "Customers", "Notes"] });
  const [summary, customers, notes] = sheets(model);
  fillCustomers(customers);
  fillSummary(summary);
  addCharts(summary);
  notes.visibility = "Hidden";
  notes.tabColor = "#FF0000";
  model.names.push({ name: "Margin", formula: "='Summary & more'!$B$6", sheetId: null, visible: true, comment: "share kept" });
  model.names.push({ name: "Local", formula: "=SUM(Customers!$C$2:$C$4)", sheetId: customers.id, visible: false, comment: "" });
  model.settings.set("clv.settings", { schema: 1, language: "pl", sheets: { customers: customers.id }, text: "ż \"quoted\" <tag>" });
  model.activeSheetId = customers.id;
  return { model, summary, customers };
}

function fillCustomers(sheet: SheetModel): void {
  const rows = [
    ["id", "segment", "spend", "first"],
    ["=1+1", "Loyal", 10, 45292],
    ["00123", "New", 20.5, 45293.5],
    ["@x \u0007 _x0041_ 😀", "Loyal", 30, 45294],
  ];
  sheet.cells.writeValues({ row: 0, column: 0, rows: 4, columns: 4 }, rows, "file");
  sheet.cells.writeNumberFormats({ row: 1, column: 2, rows: 3, columns: 1 }, '#,##0.00 "zł"', "file");
  sheet.cells.writeNumberFormats({ row: 1, column: 3, rows: 3, columns: 1 }, "yyyy-mm-dd", "file");
  sheet.tables.push({
    id: "1", name: "Customers", block: { row: 0, column: 0, rows: 4, columns: 4 }, style: "TableStyleMedium2",
    showHeaders: true, showTotals: false, showBandedRows: true, showFilterButton: true,
  });
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.columnWidths.set(0, 120);
  sheet.hiddenRows.add(2);
  sheet.protected = true;
  sheet.conditionalFormats.push({ id: "format1", block: { row: 1, column: 2, rows: 3, columns: 1 }, priority: 0, type: "DataBar", color: "#63BE7B" });
  sheet.conditionalFormats.push({ id: "format2", block: { row: 1, column: 3, rows: 3, columns: 1 }, priority: 1, type: "ColorScale", minimum: "#FFFFFF", midpoint: "#AAFFAA", maximum: "#00AA00" });
}

function fillSummary(sheet: SheetModel): void {
  const { cells } = sheet;
  const formula = (row: number, column: number, text: string, result: Parameters<typeof cells.writeResult>[2]) => {
    cells.writeFormula(row, column, text, "file");
    cells.writeResult(row, column, result);
  };
  cells.writeValues({ row: 0, column: 0, rows: 1, columns: 3 }, [["Segment", "Revenue", "Share"]], "file");
  cells.writeValues({ row: 1, column: 0, rows: 2, columns: 1 }, [["Loyal"], ["New"]], "file");
  formula(1, 1, "=SUMIFS(Customers[spend],Customers[segment],A2)", 40);
  formula(2, 1, "=SUMIFS(Customers[spend],Customers[segment],A3)", 20.5);
  formula(1, 2, "=B2/SUM(Customers[spend])", 40 / 60.5);
  formula(2, 2, "=B3/SUM(Customers[spend])", 20.5 / 60.5);
  cells.writeValues({ row: 5, column: 0, rows: 1, columns: 4 }, [["Margin", 0.6, true, { error: "#N/A" }]], "file");
  formula(6, 0, "=CLV.PERIOD(5000000,12)", 60000000);
  formula(7, 0, "=SORT(B2:B3)", [[20.5], [40]]);
  formula(9, 0, "=LET(x,2,x*3)", 6);
  formula(10, 0, '=IF(1>2,"a","")', "");
  formula(11, 0, "=1/0", { error: "#DIV/0!" });
  cells.writeStyle(
    { row: 0, column: 0, rows: 1, columns: 3 },
    {
      font: { bold: true, italic: true, underline: true, color: "#FFFFFF", size: 14, name: "Georgia" }, fill: "#225577", horizontal: "Center", vertical: "Top", wrap: true,
      borders: { bottom: { style: "Continuous", color: "#112233", weight: "Medium" } },
    },
    "file",
  );
  cells.writeStyle({ row: 5, column: 1, rows: 1, columns: 1 }, { locked: false, fill: "#FFF2CC", indent: 1, horizontal: "Left" }, "file");
  sheet.rowHeights.set(0, 30);
  sheet.showGridlines = false;
  sheet.zoom = 90;
  Object.assign(sheet.pageLayout, {
    orientation: "Landscape", fitToPagesWide: 1, fitToPagesTall: null, paperSize: "A4", centerHorizontally: true,
    printArea: { row: 0, column: 0, rows: 30, columns: 10 }, printTitleRows: { row: 0, rows: 1 }, printTitleColumns: { column: 0, columns: 1 },
  });
  sheet.validations.push({
    id: "validation1", block: { row: 5, column: 1, rows: 1, columns: 1 }, type: "Decimal", operator: "Between", formula1: "-1", formula2: "1",
    prompt: { title: "Margin", message: "Share of the price" }, error: { title: "Margin", message: "From -1 to 1" },
  });
  sheet.validations.push({ id: "validation2", block: { row: 5, column: 0, rows: 1, columns: 1 }, type: "List", formula1: "Loyal,New" });
  const style = { font: { color: "#9C0006" }, fill: "#FFC7CE" };
  const block = { row: 1, column: 1, rows: 2, columns: 1 };
  sheet.conditionalFormats.push({ id: "format1", block, priority: 0, type: "CellValue", operator: "GreaterThan", formula1: "=30", style });
  sheet.conditionalFormats.push({ id: "format2", block: { ...block, column: 0 }, priority: 1, type: "ContainsText", operator: "Contains", text: 'o"y', style: { font: { bold: true } } });
  sheet.conditionalFormats.push({ id: "format3", block, priority: 2, type: "Custom", formula: "=$B2>MAX($B$2:$B$3)", style });
}

function addCharts(sheet: SheetModel): void {
  const column = (at: number) => ({ sheetId: sheet.id, block: { row: 1, column: at, rows: 2, columns: 1 } });
  const head = (at: number) => ({ sheetId: sheet.id, block: { row: 0, column: at, rows: 1, columns: 1 } });
  const plain = { pointColors: new Map<number, string>(), showDataLabels: false };
  sheet.charts.push(
    chart({
      id: "chart1", name: "Revenue by segment", chartType: "BarClustered", left: 200, top: 10,
      altText: { title: "Segments", description: "Revenue per segment, <largest> & smallest" },
      series: [{ ...plain, id: "series0", name: "Revenue", values: column(1), categories: column(0), nameCell: head(1), color: "#225577", pointColors: new Map([[1, "#AA2200"]]), showDataLabels: true }],
      axes: {
        category: { visible: true, title: "", numberFormat: "", reversed: true },
        value: { visible: true, title: "Revenue", numberFormat: "#,##0", gridlines: true, minimum: 0, maximum: 50 },
      },
      dataLabels: { visible: true, numberFormat: "#,##0" },
      legend: { visible: false, position: "Bottom" },
      gapWidth: 60,
    }),
    chart({
      id: "chart2", name: "Tiers", chartType: "Doughnut", anchor: { row: 16, column: 4, rows: 12, columns: 5 }, left: 192, top: 255, width: 240, height: 180, doughnutHoleSize: 55,
      series: [{ ...plain, id: "series0", name: "Share", values: column(2), categories: column(0), nameCell: null, pointColors: new Map([[0, "#225577"], [1, "#88AA00"]]), showDataLabels: true }],
      dataLabels: { visible: true, numberFormat: "0%" },
    }),
    chart({
      id: "chart3", name: "Pareto", chartType: "ColumnClustered", top: 450, gapWidth: 80,
      series: [
        { ...plain, id: "series0", name: "Revenue", values: column(1), categories: column(0), nameCell: head(1) },
        { ...plain, id: "series1", name: "Share", values: column(2), categories: column(0), nameCell: head(2), chartType: "LineMarkers", axisGroup: "Secondary" },
      ],
    }),
    chart({
      id: "chart4", name: "Stacked", chartType: "ColumnStacked", top: 680, gapWidth: 100,
      series: [{ ...plain, id: "series0", name: "Revenue", values: column(1), categories: column(0), nameCell: head(1) }],
    }),
  );
}
