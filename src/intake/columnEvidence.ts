/** What do the values of a column look like? A sample of it says enough. */
import { cellAt, isBlank, type Rows } from "./dataRows";
import { readDate } from "./readDate";
import { isErrorValue } from "./readId";
import { readNumber } from "./readNumber";
import type { Cell } from "./types";

/** Shares are of the cells that hold something, 0..1. */
export interface ColumnEvidence {
  readonly filled: number;
  /** Cells looked at, blank ones included. */
  readonly looked: number;
  readonly dates: number;
  readonly numbers: number;
  /** Numbers without a fraction. */
  readonly wholes: number;
  /** Numbers that are whole hundreds, as prices in rupiah are and running numbers are not. */
  readonly hundreds: number;
  readonly emails: number;
  /** Distinct values by filled cells: 1 where nothing repeats. */
  readonly distinct: number;
  /** Median of the numbers' sizes; 0 without any. */
  readonly median: number;
}

const sampleSize = 400;
/** Days of 1954 to 2118: where a number could as well be a date. */
const likelySerial = (value: number): boolean => value >= 20000 && value < 80000;
/** A serial number as text, or an id: "00004". */
const fiveDigits = /^\s*\d{5}(?:\.\d+)?\s*$/;
/** Digits that are an id: no amount is written so. */
const leadingZero = /^\s*0\d/;
const email = /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/;

/** Does this number format show a date? Text in quotes, brackets and after backslashes is no code. */
export function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/general/i, ""));
}

/** `trusted`: the header or the number format speaks for dates, so that a bare number may be one. */
export function isDateCell(cell: Cell, trusted: boolean): boolean {
  if (typeof cell === "number") return (trusted && likelySerial(cell)) || isCompactDate(cell);
  if (typeof cell === "string" && fiveDigits.test(cell)) return trusted && likelySerial(Number(cell));
  return readDate(cell, "dmy") !== null || readDate(cell, "mdy") !== null;
}

/** 19970101: nothing else looks so in a whole column. */
function isCompactDate(value: number): boolean {
  return value >= 19000101 && value <= 21001231 && readDate(value, "dmy") !== null;
}

export function columnEvidence(rows: Rows, column: number, isTrustedDate: boolean): ColumnEvidence {
  const cells = sampledCells(rows, column);
  const share = (test: (cell: Cell) => boolean): number => (cells.length === 0 ? 0 : cells.filter(test).length / cells.length);
  const numbers = cells.flatMap((cell) => numberOf(cell) ?? []);
  const sizes = Float64Array.from(numbers, Math.abs).sort();
  const shareOfNumbers = (test: (value: number) => boolean): number => (numbers.length === 0 ? 0 : numbers.filter(test).length / numbers.length);
  return {
    filled: cells.length,
    looked: Math.min(rows.length, sampleSize),
    dates: share((cell) => isDateCell(cell, isTrustedDate)),
    numbers: cells.length === 0 ? 0 : numbers.length / cells.length,
    wholes: shareOfNumbers(Number.isInteger),
    hundreds: shareOfNumbers((value) => value % 100 === 0),
    emails: share((cell) => typeof cell === "string" && email.test(cell)),
    distinct: cells.length === 0 ? 0 : new Set(cells).size / cells.length,
    median: sizes[sizes.length >> 1] ?? 0,
  };
}

/** Cells with content, from rows spread evenly over the table. */
export function sampledCells(rows: Rows, column: number): Cell[] {
  const step = Math.max(1, Math.floor(rows.length / sampleSize));
  const cells: Cell[] = [];
  for (let row = 0; row < rows.length; row += step) {
    const cell = cellAt(rows, row, column);
    if (!isBlank(cell) && !isErrorValue(cell)) cells.push(cell);
  }
  return cells;
}

function numberOf(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && !leadingZero.test(cell) ? readNumber(cell, ".") : null;
}
