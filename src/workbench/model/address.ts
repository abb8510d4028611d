/** How are cells addressed in A1 notation, and which block does an address mean? */
import type { Block } from "./types";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Thrown for text that is no address; callers turn it into their own world's error. */
export class AddressError extends Error {
  constructor(readonly text: string) {
    super(`Not a cell address: ${text}`);
  }
}

export interface SheetAddress {
  /** The sheet's name without quotes, or null if the address names none. */
  readonly sheet: string | null;
  readonly block: Block;
}

/** 0 -> A, 25 -> Z, 26 -> AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A -> 0, AA -> 26; -1 for anything that is no column of Excel. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : -1;
}

/** A sheet's name as formulas and addresses write it: quoted where Excel quotes. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rRcC]\d*([cC]\d*)?$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Corner in A1 notation, for example B2. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function isEntireColumns(block: Block): boolean {
  return block.row === 0 && block.rows === MAX_ROWS;
}

export function isEntireRows(block: Block): boolean {
  return block.column === 0 && block.columns === MAX_COLUMNS;
}

/** A1:B2, A1 for one cell, A:C for whole columns, 1:3 for whole rows. */
export function formatBlock(block: Block): string {
  const lastRow = block.row + block.rows - 1;
  const lastColumn = block.column + block.columns - 1;
  if (isEntireRows(block)) return `${block.row + 1}:${lastRow + 1}`;
  if (isEntireColumns(block)) return `${columnName(block.column)}:${columnName(lastColumn)}`;
  const start = cellName(block.row, block.column);
  return block.rows === 1 && block.columns === 1 ? start : `${start}:${cellName(lastRow, lastColumn)}`;
}

/** $A$1:$B$2, as defined names and chart series write it. */
export function formatAbsolute(block: Block): string {
  return formatBlock(block).replace(/[A-Z]+|\d+/g, "$$$&");
}

export function formatAddress(sheetName: string, block: Block): string {
  return `${quoteSheetName(sheetName)}!${formatBlock(block)}`;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (!match || text === "" || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (column === -1 || (row !== null && (row < 0 || row >= MAX_ROWS))) return null;
  return { row, column };
}

function span(a: number | null, b: number | null, all: number): readonly [number, number] {
  if (a === null || b === null) return [0, all];
  return [Math.min(a, b), Math.abs(a - b) + 1];
}

function parseBlockOrNull(text: string): Block | null {
  const [first = "", second, ...more] = text.split(":");
  const start = parseCorner(first.trim());
  const end = second === undefined ? start : parseCorner(second.trim());
  if (!start || !end || more.length > 0) return null;
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null)) return null;
  if (second === undefined && (start.row === null || start.column === null)) return null;
  const [row, rows] = span(start.row, end.row, MAX_ROWS);
  const [column, columns] = span(start.column, end.column, MAX_COLUMNS);
  return { row, column, rows, columns };
}

/** Reads A1, $A$1:B2, A:C or 1:3 (no sheet). Throws AddressError. */
export function parseBlock(text: string): Block {
  const block = parseBlockOrNull(text);
  if (!block) throw new AddressError(text);
  return block;
}

/** Splits `'My sheet'!A1` into name and rest; the name is null if there is none. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const text = address.startsWith("=") ? address.slice(1) : address;
  const quoted = /^'((?:[^']|'')*)'!([\s\S]*)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheet: null, rest: text };
  return { sheet: text.slice(0, bang), rest: text.slice(bang + 1) };
}

/** Reads an address with or without a sheet. Throws AddressError. */
export function parseAddress(address: string): SheetAddress {
  const { sheet, rest } = splitSheet(address.trim());
  return { sheet, block: parseBlock(rest) };
}

export function isAddress(text: string): boolean {
  return parseBlockOrNull(splitSheet(text.trim()).rest) !== null;
}
