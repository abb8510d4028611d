/** How are the cells of a sheet written, row by row, in pieces that never stand in memory together? */
import { columnName, formatBlock, MAX_ROWS } from "../../model/address";
import { blockContains, boundingBlock } from "../../model/block";
import type { Block, CellStyle, CellValue, ErrorCode, SheetModel } from "../../model/types";
import type { SharedStrings } from "./sharedStrings";
import { toStored } from "./storedFormula";
import type { StyleSheet } from "./styleSheet";
import { element, text } from "./xml";

const sliceRows = 2048;

export interface CellsContext {
  readonly sheet: SheetModel;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  readonly customFunctions: ReadonlySet<string>;
}

/** What whole columns look like; they are written as columns and not cell by cell. */
export type ColumnLooks = ReadonlyMap<number, number>;

const whole: Block = { row: 0, column: 0, rows: MAX_ROWS, columns: 16_384 };
const plain: CellStyle = {};

export function columnLooks({ sheet, styles }: CellsContext): ColumnLooks {
  const looks = new Map<number, { style: CellStyle; format: string }>();
  const at = (column: number) => {
    const known = looks.get(column) ?? { style: plain, format: "General" };
    looks.set(column, known);
    return known;
  };
  const eachColumn = (run: Block, change: (column: number) => void) => {
    if (run.row + run.rows < MAX_ROWS || run.columns > 256) return;
    for (let column = run.column; column < run.column + run.columns; column++) change(column);
  };
  for (const run of sheet.cells.styleRunsIn(whole)) eachColumn(run, (column) => (at(column).style = run.style));
  for (const run of sheet.cells.formatRunsIn(whole)) eachColumn(run, (column) => (at(column).format = run.format));
  return new Map([...looks].map(([column, look]) => [column, styles.xf(look.style, look.format)]));
}

/** The rows and columns that must be written: values, and looks that don't belong to whole columns. */
export function writtenBlock({ sheet }: CellsContext): Block | null {
  let block = sheet.cells.usedBlock();
  const grow = (run: Block) => {
    if (run.row + run.rows >= MAX_ROWS || run.columns > 256) return;
    block = block ? boundingBlock(block, run) : run;
  };
  for (const run of sheet.cells.styleRunsIn(whole)) grow(run);
  for (const run of sheet.cells.formatRunsIn(whole)) grow(run);
  const rows = [...sheet.rowHeights.keys(), ...sheet.hiddenRows];
  if (rows.length > 0) grow({ row: Math.min(...rows), column: 0, rows: Math.max(...rows) - Math.min(...rows) + 1, columns: 1 });
  return block;
}

export function* sheetData(context: CellsContext, block: Block | null, looks: ColumnLooks): Iterable<string> {
  yield "<sheetData>";
  if (block) {
    const end = block.row + block.rows;
    for (let row = block.row; row < end; row += sliceRows) {
      yield slice(context, { ...block, row, rows: Math.min(sliceRows, end - row) }, looks);
    }
  }
  yield "</sheetData>";
}

/** The number of each cell's look, row by row, for one slice. */
function looksOf({ sheet, styles }: CellsContext, block: Block): Int32Array {
  const size = block.rows * block.columns;
  const formats: string[] = new Array<string>(size).fill("General");
  const cellStyles: CellStyle[] = new Array<CellStyle>(size).fill(plain);
  const fill = <T>(target: T[], run: Block, value: T) => {
    for (let row = run.row; row < run.row + run.rows; row++) {
      for (let column = run.column; column < run.column + run.columns; column++) {
        if (blockContains(block, row, column)) target[(row - block.row) * block.columns + column - block.column] = value;
      }
    }
  };
  for (const run of sheet.cells.formatRunsIn(block)) fill(formats, run, run.format);
  for (const run of sheet.cells.styleRunsIn(block)) fill(cellStyles, run, run.style);
  const looks = new Int32Array(size);
  for (let cell = 0; cell < size; cell++) looks[cell] = styles.xf(cellStyles[cell] ?? plain, formats[cell] ?? "General");
  return looks;
}

function slice(context: CellsContext, block: Block, columns: ColumnLooks): string {
  const { sheet } = context;
  const values = sheet.cells.readValues(block);
  const looks = looksOf(context, block);
  const names = Array.from({ length: block.columns }, (_, index) => columnName(block.column + index));
  let xml = "";
  for (let r = 0; r < block.rows; r++) {
    const row = block.row + r;
    let cells = "";
    for (let c = 0; c < block.columns; c++) {
      const value = values[r]?.[c] ?? null;
      const look = looks[r * block.columns + c] ?? 0;
      const formula = sheet.cells.formula(row, block.column + c);
      if (value === null && formula === undefined && look === (columns.get(block.column + c) ?? 0)) continue;
      const head = `<c r="${names[c] ?? ""}${row + 1}"`;
      cells += formula === undefined ? literalCell(context, head, look, value, row, block.column + c) : formulaCell(context, head, look, formula, value, row, block.column + c);
    }
    const attributes = rowAttributes(sheet, row);
    if (cells !== "" || attributes !== "") xml += `<row r="${row + 1}"${attributes}>${cells}</row>`;
  }
  return xml;
}

function rowAttributes(sheet: SheetModel, row: number): string {
  const height = sheet.rowHeights.get(row);
  return (height === undefined ? "" : ` ht="${height}" customHeight="1"`) + (sheet.hiddenRows.has(row) ? ' hidden="1"' : "");
}

function literalCell(context: CellsContext, head: string, look: number, value: CellValue, row: number, column: number): string {
  const styled = (id: number) => (id === 0 ? head : `${head} s="${id}"`);
  if (value === null) return `${styled(look)}/>`;
  if (typeof value === "number") return `${styled(look)}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${styled(look)} t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === "object") return `${styled(look)} t="e"><v>${storedError(value.error)}</v></c>`;
  if (/^[=+\-@]/.test(value) && !context.sheet.cells.spillAnchor(row, column)) {
    const { cells } = context.sheet;
    look = context.styles.xf(cells.style(row, column) ?? plain, cells.numberFormat(row, column), true);
  }
  return `${styled(look)} t="s"><v>${context.strings.at(value)}</v></c>`;
}

function formulaCell(context: CellsContext, head: string, look: number, formula: string, value: CellValue, row: number, column: number): string {
  const { sheet } = context;
  const around = sheet.tables.find((table) => blockContains(table.block, row, column));
  const stored = toStored(formula, { customFunctions: context.customFunctions, table: around?.name ?? null });
  const spill = sheet.cells.spillBlock(row, column);
  const ref = spill ?? (stored.dynamic ? { row, column, rows: 1, columns: 1 } : null);
  const tag = ref ? element("f", { t: "array", ref: formatBlock(ref) }, text(stored.text)) : `<f>${text(stored.text)}</f>`;
  const open = head + (look === 0 ? "" : ` s="${look}"`);
  // cm="1" is the entry of metadata.xml that makes an array a dynamic one.
  return `${open}${typeOf(value)}${ref ? ' cm="1"' : ""}>${tag}${resultOf(value)}</c>`;
}

function typeOf(value: CellValue): string {
  if (typeof value === "string") return ' t="str"';
  if (typeof value === "boolean") return ' t="b"';
  return value !== null && typeof value === "object" ? ' t="e"' : "";
}

function resultOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return `<v>${storedError(value.error)}</v>`;
  return `<v>${typeof value === "string" ? text(value) : Number(value)}</v>`;
}

/** Errors newer than the format stand in files as the older ones that Excel itself puts there. */
function storedError(error: ErrorCode): string {
  if (error === "#SPILL!" || error === "#CALC!" || error === "#CONNECT!") return "#VALUE!";
  return error === "#BUSY!" ? "#N/A" : error;
}
