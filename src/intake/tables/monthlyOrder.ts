/** Which number is the day in periods such as 1/1/2024, 2/1/2024, 3/1/2024? Months begin with their first day. */
import { isoDay } from "../../core/serialDay";
import { cellAt, type Rows } from "../dataRows";
import { readDate, type DateOrder } from "../readDate";

/** One period may be anything. */
const fewestPeriods = 2;

/** The order by which all dates of a column are firsts of a month, where they are by one order only; else null. */
export function monthlyOrder(rows: Rows, dataRows: Int32Array, column: number): DateOrder | null {
  const [dayFirst, monthFirst] = (["dmy", "mdy"] as const).map((order) => areFirsts(rows, dataRows, column, order));
  if (dayFirst === monthFirst) return null;
  return dayFirst ? "dmy" : "mdy";
}

function areFirsts(rows: Rows, dataRows: Int32Array, column: number, order: DateOrder): boolean {
  const days = new Set(Array.from(dataRows, (row) => readDate(cellAt(rows, row, column), order)).filter((day) => day !== null));
  return days.size >= fewestPeriods && [...days].every((day) => isoDay(Math.floor(day)).endsWith("-01"));
}
