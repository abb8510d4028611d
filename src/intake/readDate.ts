/** Which day, and time of day, does a cell such as 40513.35, "12/1/2010 8:26" or "1 grudnia 2010" mean? */
import { monthNames } from "../catalogue/monthNames";
import { lastSerialDay, serialDayOf } from "../core/serialDay";
import { plainLetters } from "./normaliseHeader";
import type { Cell } from "./types";

export type DateOrder = "dmy" | "mdy";

/** Which order of day and month a text shows: one of them, "either" where both readings fit, "none" where it needs no order. */
export type ShownOrder = DateOrder | "either" | "none";

const time = "(?:[T,\\s]\\s*(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*([ap])?\\.?(?:m\\.?)?\\s*(?:z|utc|gmt|wib|[+-]\\d{2}:?\\d{2})?)?";
/** Three numbers with one kind of separator, and perhaps a time. */
const numeric = new RegExp(`^(\\d{1,4})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{1,4})${time}$`, "i");
const ordered = /^\s*(\d{1,2})[-/]\s?(\d{1,2})[-/]\s?\d{2}/;
/** A date with the month as a word: the words before the time. */
const worded = new RegExp(`^([^:]*?\\p{L}{3,}[^:]*?)${time}$`, "iu");
const compact = /^(\d{4})(\d\d)(\d\d)$/;
const serialText = /^\d{5}(?:\.\d+)?$/;

const monthOfName: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, i) => names.map((name) => [plainLetters(name), i + 1] as const)),
);

/**
 * The serial number (day and fraction of a day) of a cell, or null where it is no date. Clock and zone of the text are kept as written.
 *
 * @example readDate("12/1/2010 8:26", "mdy") // 40513.35138888889
 */
export function readDate(cell: Cell, order: DateOrder): number | null {
  if (typeof cell === "number") return serialOfNumber(cell);
  if (typeof cell !== "string") return null;
  const text = cell.trim();
  const match = numeric.exec(text);
  if (match) return serialOfParts(numericDay(match, order), match, 5);
  if (serialText.test(text) || compact.test(text)) return serialOfNumber(Number(text));
  const words = worded.exec(text);
  return words ? serialOfParts(wordedDay(words[1] ?? ""), words, 2) : null;
}

/** Which order of day and month a text shows. Two equal numbers, a year in front, a month's name or dots need none. */
export function shownDateOrder(text: string): ShownOrder {
  const match = ordered.exec(text);
  if (!match) return "none";
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12) return second > 12 ? "none" : "dmy";
  if (second > 12) return "mdy";
  return first === second ? "none" : "either";
}

function serialOfNumber(value: number): number | null {
  if (value >= 1 && value < lastSerialDay + 1) return value;
  const parts = compact.exec(String(value));
  return parts ? serialDayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

function numericDay(match: RegExpExecArray, order: DateOrder): number | null {
  const [, first = "", separator, second = "", third = ""] = match;
  if (first.length === 4) return third.length > 2 ? null : serialDayOf(Number(first), Number(second), Number(third));
  if (first.length > 2 || (third.length !== 2 && third.length !== 4)) return null;
  // Dots are written between day, month and year only where the day comes first.
  const dayFirst = order === "dmy" || separator === ".";
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return serialDayOf(yearOf(third), Number(month), Number(day));
}

/** Two digits as Excel reads them: 30 to 99 are of the last century. */
function yearOf(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function wordedDay(words: string): number | null {
  const parts = plainLetters(words).split(/[\s,./\-']+/).filter((part) => part !== "");
  const month = parts.map((part) => monthOfName.get(part)).find((found) => found !== undefined);
  const numbers = parts.filter((part) => /^\d+(?:st|nd|rd|th)?$/.test(part)).map((part) => part.replace(/\D/g, ""));
  const [first, second] = numbers;
  if (month === undefined || first === undefined || second === undefined || numbers.length > 2) return null;
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  return year.length === 4 || year.length === 2 ? serialDayOf(yearOf(year), month, Number(day)) : null;
}

function serialOfParts(day: number | null, match: RegExpExecArray, from: number): number | null {
  const hourText = match[from];
  if (day === null || hourText === undefined) return day;
  const [minute, second] = [Number(match[from + 1]), Number(match[from + 2] ?? 0)];
  const half = match[from + 3]?.toLowerCase();
  const hour = half === undefined ? Number(hourText) : (Number(hourText) % 12) + (half === "p" ? 12 : 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  return day + (hour * 3600 + minute * 60 + second) / 86400;
}
