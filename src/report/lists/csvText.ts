/** How does a list become a file or a text that other programs read, and none of them runs? */
import { isoDay } from "../../core/serialDay";
import type { Cell } from "../../intake/types";
import { columnIds, type OwnColumnId, type OwnTable } from "./ownTable";

/** Between columns and before decimals, as the reader's programs expect them. */
export interface TextMarks {
  readonly list: string;
  readonly decimal: string;
}

/** Columns that hold days. */
const dayColumns: readonly OwnColumnId[] = ["firstPurchase", "lastPurchase", "birthday", "nextOrder", "due", "firstFollowUp", "secondFollowUp"];

/** Begins what a spreadsheet takes for a formula (OWASP, CSV injection). */
const startsFormula = /^[=+\-@\t\r]/;
/** A phone number with its country's code: nothing that could run, and another sign before it would spoil it. */
const phoneNumber = /^\+\d{8,15}$/;
/** So that Excel takes the file for UTF-8. */
const byteOrderMark = "\uFEFF";

/**
 * A text that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it.
 *
 * @example harmless("=1+1") // "'=1+1"
 */
export function harmless(text: string): string {
  return startsFormula.test(text) && !phoneNumber.test(text) ? `'${text}` : text;
}

function shown(cell: Cell, isDay: boolean, { decimal }: TextMarks): string {
  if (typeof cell === "number") return isDay ? isoDay(cell) : String(cell).replace(".", decimal);
  return harmless(String(cell));
}

const linesOf = ({ header, rows }: OwnTable, marks: TextMarks): string[][] => {
  const days = columnIds(header).map((id) => id !== null && dayColumns.includes(id));
  return [header.map(harmless), ...rows.map((row) => row.map((cell, column) => shown(cell, days[column] === true, marks)))];
};

function quoted(text: string, mark: string): string {
  return text.includes(mark) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The list as a file: separators of the culture, UTF-8 with its mark, lines as RFC 4180 ends them. Days as 2025-01-31. */
export function csvText(table: OwnTable, marks: TextMarks): string {
  const lines = linesOf(table, marks).map((cells) => cells.map((text) => quoted(text, marks.list)).join(marks.list));
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join("");
}

/** The list to paste: columns parted by tabs, which spreadsheets and letters understand in every culture. */
export function pasteText(table: OwnTable, marks: TextMarks): string {
  return linesOf(table, marks).map((cells) => cells.map((text) => text.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\r\n");
}
