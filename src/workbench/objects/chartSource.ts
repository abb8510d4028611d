/** Which series does Excel draw from a block: in rows or columns, with headers and labels where they look like such? */
import { rectangleOf } from "../model/geometry";
import type { Block, CellValue, ChartModel, SeriesModel, SheetModel } from "../model/types";

type Place = NonNullable<SeriesModel["values"]>;

const isLabel = (value: CellValue | undefined): boolean => typeof value === "string";
const isBlank = (value: CellValue | undefined): boolean => value === null || value === undefined;

export function newSeries(id: string, name: string): SeriesModel {
  return { id, name, values: null, categories: null, nameCell: null, pointColors: new Map(), showDataLabels: false };
}

/** Does the first line hold names rather than numbers? */
function hasHeader(line: readonly CellValue[]): boolean {
  return line.some(isLabel) && line.slice(1).every((value) => isLabel(value) || isBlank(value));
}

function hasLabels(line: readonly CellValue[], header: boolean): boolean {
  const body = header ? line.slice(1) : line;
  return body.length > 0 && body.every((value) => isLabel(value) || isBlank(value)) && (body.some(isLabel) || isBlank(line[0]));
}

function transpose(rows: CellValue[][]): CellValue[][] {
  return (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] ?? null));
}

/** Series of a block; `id` makes a fresh id for each. */
export function seriesOf(sheet: SheetModel, block: Block, seriesBy: string, id: () => string): SeriesModel[] {
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && block.rows >= block.columns);
  const cells = sheet.cells.readValues(block);
  const lines = byColumns ? cells : transpose(cells);
  const header = lines.length > 1 && hasHeader(lines[0] ?? []);
  const width = lines[0]?.length ?? 0;
  const labels = width > 1 && hasLabels(lines.map((line) => line[0] ?? null), header);
  const first = header ? 1 : 0;
  const at = (line: number, lineCount: number, index: number): Place => {
    const shape = byColumns
      ? { row: block.row + line, rows: lineCount, column: block.column + index, columns: 1 }
      : { row: block.row + index, rows: 1, column: block.column + line, columns: lineCount };
    return { sheetId: sheet.id, block: shape };
  };
  return Array.from({ length: width - (labels ? 1 : 0) }, (_, number) => {
    const index = number + (labels ? 1 : 0);
    const title = header ? (lines[0]?.[index] ?? null) : null;
    return {
      ...newSeries(id(), title === null || typeof title === "object" ? `Series${number + 1}` : String(title)),
      values: at(first, lines.length - first, index),
      categories: labels ? at(first, lines.length - first, 0) : null,
      nameCell: header ? at(0, 1, index) : null,
    };
  });
}

/** A chart as Excel makes it, 360 x 216 points. */
export function newChart(id: string, name: string, chartType: string, series: SeriesModel[]): ChartModel {
  return {
    id,
    name,
    chartType,
    title: { text: series.length === 1 ? (series[0]?.name ?? "") : "Chart Title", visible: true },
    legend: { visible: series.length > 1 || /Pie|Doughnut/.test(chartType), position: "Bottom" },
    series,
    left: 48,
    top: 30,
    width: 360,
    height: 216,
    anchor: null,
    altText: { title: "", description: "" },
    axes: {
      category: { visible: true, title: "", numberFormat: "General", reversed: false },
      value: { visible: true, title: "", numberFormat: "General", gridlines: true },
    },
    dataLabels: { visible: false },
  };
}

/** Lays a chart over cells. */
export function placeOver(chart: ChartModel, sheet: SheetModel, block: Block): void {
  Object.assign(chart, rectangleOf(sheet, block), { anchor: block });
}
