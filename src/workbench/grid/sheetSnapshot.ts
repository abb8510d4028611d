/** How does a sheet of the model look as Univer's data, to load it in one go? */
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../model/geometry";
import { univerCell } from "./univerStyle";
import type { ICellData, IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import type { Block, SheetModel } from "../model/types";

export const PIXELS_PER_POINT = 4 / 3;

/** So much more than what is used can be scrolled to. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 40;

export type CellMatrix = Record<number, Record<number, ICellData>>;

export function sizeFor(used: Block | null): { rowCount: number; columnCount: number } {
  return {
    rowCount: Math.min(1_048_576, Math.max(LEAST_ROWS, (used ? used.row + used.rows : 0) + SPARE_ROWS)),
    columnCount: Math.min(16_384, Math.max(LEAST_COLUMNS, (used ? used.column + used.columns : 0) + SPARE_COLUMNS)),
  };
}

function cellData(sheet: SheetModel): CellMatrix {
  const matrix: CellMatrix = {};
  const used = sheet.cells.usedBlock();
  if (!used) return matrix;
  const values = sheet.cells.readValues(used);
  for (const [r, line] of values.entries()) {
    const row: Record<number, ICellData> = {};
    for (const [c, value] of line.entries()) {
      const cell = value === null ? null : univerCell(value, undefined);
      if (cell) row[used.column + c] = cell;
    }
    matrix[used.row + r] = row;
  }
  for (const { row, column, formula } of sheet.cells.formulas()) {
    const cell = univerCell(sheet.cells.value(row, column), formula);
    if (cell) (matrix[row] ??= {})[column] = cell;
  }
  return matrix;
}

export function columnData(sheet: SheetModel): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of sheet.columnWidths) data[column] = { w: Math.round(width * PIXELS_PER_POINT) };
  for (const column of sheet.hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

export function rowData(sheet: SheetModel): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of sheet.rowHeights) data[row] = { h: Math.round(height * PIXELS_PER_POINT), ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

export function freezeOf({ frozen }: SheetModel): IWorksheetData["freeze"] {
  return { xSplit: frozen.columns, ySplit: frozen.rows, startRow: frozen.rows > 0 ? frozen.rows : -1, startColumn: frozen.columns > 0 ? frozen.columns : -1 };
}

export function sheetSnapshot(sheet: SheetModel): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...sizeFor(sheet.cells.usedBlock()),
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH * PIXELS_PER_POINT,
    defaultRowHeight: DEFAULT_ROW_HEIGHT * PIXELS_PER_POINT,
    columnData: columnData(sheet),
    rowData: rowData(sheet),
    freeze: freezeOf(sheet),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData: cellData(sheet),
  });
}
