/** Which few values show a person what a column holds? */
import { dateOfSerialDay, lastSerialDay } from "../core/serialDay";
import { cellAt, isBlank } from "./dataRows";
import type { Cell, Table } from "./types";

const count = 3;
/** Far enough to find three different values in any ordinary column. */
const searchedRows = 200;

/** Up to three different values as text; dates as 2010-12-01 08:26, which no language misreads. */
export function sampleTexts(table: Table, column: number, isDate: boolean): string[] {
  const texts = new Set<string>();
  for (let row = 0; row < Math.min(searchedRows, table.rows.length); row++) {
    const cell = cellAt(table.rows, row, column);
    if (!isBlank(cell)) texts.add(textOf(cell, isDate));
    if (texts.size === count) break;
  }
  return [...texts];
}

function textOf(cell: Cell, isDate: boolean): string {
  if (typeof cell === "number") return isDate && cell >= 1 && cell <= lastSerialDay ? textOfSerial(cell) : String(cell);
  return String(cell).trim();
}

function textOfSerial(serial: number): string {
  const minutes = Math.round((serial % 1) * 1440);
  const { year, month, day } = dateOfSerialDay(Math.floor(serial));
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  return minutes === 0 ? date : `${date} ${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
