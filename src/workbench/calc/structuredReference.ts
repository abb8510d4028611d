/** Which cells does Table[…] mean, seen from a row? */
import type { Block, CellValue, SheetModel, TableModel } from "../model/types";

export interface TablePlace {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

interface Rows {
  readonly row: number;
  readonly rows: number;
}

const SECTION = /^#(all|data|headers|totals|this row)$/i;

/** The text of a header cell, as a structured reference writes it. */
function headerText(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : String(value);
}

function columnOf(place: TablePlace, name: string): number {
  const { block } = place.table;
  const wanted = name.replaceAll(/'(.)/g, "$1").trim().toLowerCase();
  for (let column = block.column; column < block.column + block.columns; column++) {
    if (headerText(place.sheet.cells.value(block.row, column)).trim().toLowerCase() === wanted) return column;
  }
  return -1;
}

function dataRows({ table }: TablePlace): Rows {
  const above = table.showHeaders ? 1 : 0;
  const below = table.showTotals ? 1 : 0;
  return { row: table.block.row + above, rows: table.block.rows - above - below };
}

function sectionRows(place: TablePlace, section: string, row: number): Rows | null {
  const { block, showHeaders, showTotals } = place.table;
  const data = dataRows(place);
  switch (section.toLowerCase()) {
    case "all":
      return { row: block.row, rows: block.rows };
    case "headers":
      return showHeaders ? { row: block.row, rows: 1 } : null;
    case "totals":
      return showTotals ? { row: block.row + block.rows - 1, rows: 1 } : null;
    case "this row":
      return row >= data.row && row < data.row + data.rows ? { row, rows: 1 } : null;
    default:
      return data;
  }
}

/** [[a],[b]] and [a]:[b] and plain names, split at the top level. */
function parts(inside: string): { separator: string; text: string }[] {
  const found: { separator: string; text: string }[] = [];
  let depth = 0;
  let text = "";
  let separator = "";
  for (let i = 0; i < inside.length; i++) {
    const letter = inside[i] ?? "";
    if (letter === "'") text += letter + (inside[++i] ?? "");
    else if (depth === 0 && (letter === "," || letter === ":") && inside.startsWith("[")) {
      found.push({ separator, text });
      separator = letter;
      text = "";
    } else {
      if (letter === "[") depth++;
      if (letter === "]") depth--;
      text += letter;
    }
  }
  found.push({ separator, text });
  return found.map((part) => ({ separator: part.separator, text: part.text.trim().replace(/^\[([\s\S]*)\]$/, "$1") }));
}

/** The block a structured reference means; null where Excel shows #REF!. */
export function structuredBlock(place: TablePlace, inside: string, row: number): Block | null {
  const thisRow = inside.trim().startsWith("@");
  const body = thisRow ? inside.trim().slice(1) : inside.trim();
  let rows: Rows | null = thisRow ? sectionRows(place, "this row", row) : null;
  const columns: number[] = [];
  for (const part of body === "" ? [] : parts(body)) {
    const section = SECTION.exec(part.text)?.[1];
    if (section === undefined) columns.push(columnOf(place, part.text));
    else rows = joined(rows, sectionRows(place, section, row));
    if (section !== undefined && !rows) return null;
  }
  rows ??= thisRow ? null : dataRows(place);
  if (!rows || rows.rows < 1 || columns.includes(-1)) return null;
  const { block } = place.table;
  const first = columns.length === 0 ? block.column : Math.min(...columns);
  const last = columns.length === 0 ? block.column + block.columns - 1 : Math.max(...columns);
  return { ...rows, column: first, columns: last - first + 1 };
}

/** [#Headers],[#Data] together. */
function joined(a: Rows | null, b: Rows | null): Rows | null {
  if (!a || !b) return b;
  const row = Math.min(a.row, b.row);
  return { row, rows: Math.max(a.row + a.rows, b.row + b.rows) - row };
}
