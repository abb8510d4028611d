/** What does a column of text hold: numbers, dates, ids? Decided once per column, from evidence. */
import type { CellValue, ErrorCode } from "../model/types";
import { moneyOf, type Money } from "./csvMoney";

export type DateOrder = "ymd" | "dmy" | "mdy";

/** How the cells of one column are read. */
export interface CsvColumn {
  /** Digits stay text: some value has a leading zero, a plus or more digits than a number holds. */
  readonly digitsAreIds: boolean;
  /** Null where a dot may part thousands as well as decimals ("150.000"): such cells stay text. */
  readonly decimalMark: "." | "," | null;
  /** Null where the column holds no dates, or day and month cannot be told apart. */
  readonly dateOrder: DateOrder | null;
  /** Do all amounts carry the mark of one currency? Amounts of several stay text, so that nobody adds them up. */
  readonly isMoney: boolean;
  /** Of the dates, or of the money. */
  readonly numberFormat: string;
}

/** An exponent needs a point or a sign beside it: 1E5 is an article number sooner than a hundred thousand. */
const plainNumber = /^-?(?:\d+(?:[eE][+-]\d{1,3})?|(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d{1,3})?)$/;
const commaNumber = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const groupedNumber = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const threeAfterDot = /^-?[1-9]\d{0,2}\.\d{3}$/;
const threeAfterComma = /^-?[1-9]\d{0,2},\d{3}$/;
const idDigits = /^(?:0\d+|\+\d+|\d{16,})$/;
const dateShape = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?([AaPp])[Mm])?)?$/;
const errors: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** Judges the cells below the first row, which may be a header; a lone row is judged itself. */
export function judgeColumn(rows: readonly (readonly string[])[], column: number, separator: string): CsvColumn {
  const evidence: Evidence = {
    ids: false, commas: 0, dots: 0, thousands: 0, groups: 0, filled: 0, money: new Map(),
    first: 0, second: 0, dates: 0, ymd: 0, time: false, seconds: false, mark: "/",
  };
  for (let row = rows.length > 1 ? 1 : 0; row < rows.length; row++) {
    const text = rows[row]?.[column] ?? "";
    if (text === "") continue;
    evidence.filled++;
    const code = text.charCodeAt(0);
    const isWord = code > 57 || code < 43; // no digit, sign or dot first
    if (isWord || !weighNumber(text, evidence, separator)) weighOther(text, evidence, separator, isWord);
  }
  const dateOrder = orderOf(evidence);
  const currency = currencyOf(evidence);
  const decimalMark = markOf(evidence, separator) ?? currency?.decimalMark ?? null;
  const decimals = evidence.commas + evidence.dots > 0 ? 2 : 0;
  return {
    digitsAreIds: evidence.ids,
    decimalMark,
    dateOrder,
    isMoney: currency !== null,
    numberFormat: dateOrder !== null ? formatOf(dateOrder, evidence) : (currency?.format(decimals) ?? "General"),
  };
}

interface Evidence extends DateEvidence, SeparatorEvidence {
  ids: boolean;
  filled: number;
  /** How often each currency's mark stands beside a number. */
  readonly money: Map<Money["currency"], number>;
}

interface SeparatorEvidence {
  /** A comma, or a point, that can only mark decimals. */
  commas: number;
  dots: number;
  /** A point, or a comma, before three digits: either reading fits. */
  thousands: number;
  groups: number;
}

/** Is this a number, and what do its separators say? */
function weighNumber(text: string, evidence: Evidence, separator: string): boolean {
  if (idDigits.test(text)) evidence.ids = true;
  else if (plainNumber.test(text)) {
    if (threeAfterDot.test(text)) evidence.thousands++;
    else if (text.includes(".")) evidence.dots++;
  } else if (groupedNumber.test(text)) {
    if (text.includes(".")) evidence.dots++;
    else if (threeAfterComma.test(text)) evidence.groups++;
  } else if (commaNumber.test(text)) {
    // 1.500.000, 1.234,50, and 1,5 where commas do not part the cells.
    if (text.includes(".") || separator !== ",") evidence.commas++;
  } else return false;
  return true;
}

function weighOther(text: string, evidence: Evidence, separator: string, isWord: boolean): void {
  const money = moneyOf(text);
  if (money) {
    evidence.money.set(money.currency, (evidence.money.get(money.currency) ?? 0) + 1);
    weighNumber(money.digits, evidence, separator);
  } else if (!isWord) weighDate(text, evidence);
}

/** The currency of most cells, where it is the only one. */
function currencyOf({ money, filled }: Evidence): Money["currency"] | null {
  const [only, second] = money;
  return only !== undefined && second === undefined && only[1] * 2 > filled ? only[0] : null;
}

function markOf({ commas, dots, thousands, groups }: SeparatorEvidence, separator: string): "." | "," | null {
  if (commas > 0 && dots === 0) return ",";
  // A comma that parts thousands is quoted where commas part the cells; a point is not, and says nothing of itself.
  const unclear = (separator === "," ? thousands : thousands + groups) > 0 && dots === 0 && (separator !== "," || groups === 0);
  return unclear ? null : ".";
}

interface DateEvidence {
  first: number;
  second: number;
  dates: number;
  ymd: number;
  time: boolean;
  seconds: boolean;
  mark: string;
}

function weighDate(text: string, evidence: DateEvidence): void {
  const parts = dateShape.exec(text);
  if (!parts) return;
  const [, a = "", mark = "/", b = "", c = "", hour, , second] = parts;
  if (a.length === 4) evidence.ymd++;
  // A year of two digits says too little; such a column stays text.
  else if (c.length === 4) {
    evidence.dates++;
    evidence.first = Math.max(evidence.first, Number(a));
    evidence.second = Math.max(evidence.second, Number(b));
  } else return;
  evidence.mark = mark;
  evidence.time ||= hour !== undefined;
  evidence.seconds ||= second !== undefined && second !== "00";
}

/** Only a part above 12 tells day from month; a column that contradicts itself is left as text. */
function orderOf(evidence: DateEvidence): DateOrder | null {
  if (evidence.ymd > 0) return evidence.dates === 0 ? "ymd" : null;
  if (evidence.dates === 0) return null;
  if (evidence.first > 12) return evidence.second > 12 ? null : "dmy";
  return evidence.second > 12 ? "mdy" : null;
}

function formatOf(order: DateOrder, evidence: DateEvidence): string {
  const time = evidence.seconds ? " h:mm:ss" : evidence.time ? " h:mm" : "";
  const { mark } = evidence;
  const day = { ymd: `yyyy${mark}mm${mark}dd`, dmy: `dd${mark}mm${mark}yyyy`, mdy: `m${mark}d${mark}yyyy` }[order];
  return day + time;
}

/** One cell as Excel would type it, by what its column was found to hold. */
export function typeCell(text: string, column: CsvColumn): CellValue {
  if (text === "") return null;
  const code = text.charCodeAt(0);
  if (column.isMoney) {
    const money = moneyOf(text);
    const value = money && typeDigits(money.digits, column);
    if (money && typeof value === "number") return money.sign * value;
  }
  if (code >= 43 && code <= 57) return typeDigits(text, column);
  const upper = text.length === 4 || text.length === 5 ? text.toUpperCase() : "";
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return code === 35 && errors.has(text) ? { error: text as ErrorCode } : text;
}

function typeDigits(text: string, column: CsvColumn): CellValue {
  if (column.digitsAreIds && /^[-+]?\d+$/.test(text)) return text;
  if (column.decimalMark === "." && plainNumber.test(text)) return finite(Number(text), text);
  if (column.decimalMark === "," && commaNumber.test(text)) {
    return finite(Number(text.replaceAll(".", "").replace(",", ".")), text);
  }
  if (column.decimalMark === "." && groupedNumber.test(text)) return finite(Number(text.replaceAll(",", "")), text);
  if (column.decimalMark === null && /^-?\d+$/.test(text)) return Number(text);
  return column.dateOrder === null ? text : (serialOf(text, column.dateOrder) ?? text);
}

function finite(value: number, text: string): CellValue {
  return Number.isFinite(value) ? value : text;
}

/** Days since 1899-12-30, the time of day as a fraction; null where the text is no such date. */
function serialOf(text: string, order: DateOrder): number | null {
  const parts = dateShape.exec(text);
  if (!parts) return null;
  const [a, b, c] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const [year, month, day] = order === "ymd" ? [a, b, c] : order === "dmy" ? [c, b, a] : [c, a, b];
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const days = Date.UTC(year, month - 1, day) / 86_400_000;
  if (new Date(days * 86_400_000).getUTCDate() !== day) return null;
  const seconds = secondsOf(parts);
  return seconds === null ? null : days + 25_569 + seconds / 86_400;
}

function secondsOf(parts: RegExpExecArray): number | null {
  if (parts[5] === undefined) return 0;
  const [hour, minute, second] = [Number(parts[5]), Number(parts[6]), Number(parts[7] ?? "0")];
  const half = parts[8]?.toUpperCase();
  if (hour > (half ? 12 : 23) || minute > 59 || second > 59) return null;
  const hours = half ? (hour % 12) + (half === "P" ? 12 : 0) : hour;
  return hours * 3600 + minute * 60 + second;
}
