/** How do points, Excel's column characters and drawing units relate? */
import type { SheetModel } from "../../model/types";

export const defaultColumnPoints = 48;
export const defaultRowPoints = 15;
const emuPerPoint = 12_700;
/** Width of a digit of Calibri 11, the default font, in pixels; 4 pixels are 3 points. */
const digitPixels = 7;

export const toEmu = (points: number): number => Math.round(points * emuPerPoint);
export const fromEmu = (emu: number): number => Math.round((emu / emuPerPoint) * 1000) / 1000;

/** Width of a column as files state it. */
export function toCharacters(points: number): number {
  return Math.round((((points * 4) / 3) / digitPixels) * 256) / 256;
}

export function fromCharacters(characters: number): number {
  return (Math.round(characters * digitPixels) * 3) / 4;
}

export interface Corner {
  readonly index: number;
  /** Points into that column or row. */
  readonly offset: number;
}

/** Which column (or row) lies that many points from the edge, and how far into it. */
export function cornerAt(points: number, sizeOf: (index: number) => number): Corner {
  let rest = Math.max(0, points);
  let index = 0;
  // Hidden columns have no size; the guard keeps a sheet of nothing but those finite.
  while (index < 1_048_575 && rest >= sizeOf(index)) rest -= sizeOf(index++);
  return { index, offset: rest };
}

export function pointsBefore(index: number, sizeOf: (index: number) => number): number {
  let points = 0;
  for (let at = 0; at < index; at++) points += sizeOf(at);
  return points;
}

export function columnSize(sheet: SheetModel): (column: number) => number {
  return (column) => (sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? defaultColumnPoints));
}

export function rowSize(sheet: SheetModel): (row: number) => number {
  return (row) => (sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? defaultRowPoints));
}
