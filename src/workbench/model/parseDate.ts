/** Which date or time does a typed text mean, read the US way? */
import { serialOf } from "./dateSerial";

export interface ParsedDate {
  readonly serial: number;
  /** The number format that Excel gives such an entry in a General cell. */
  readonly format: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const MONTH = "([A-Za-z]{3,9})\\.?";
const SEPARATOR = "\\s*[-/]\\s*";
const WORD_SEPARATOR = "(?:\\s*[-/]\\s*|\\s+)";

function monthNumber(text: string): number | null {
  const name = text.toLowerCase();
  const index = MONTHS.indexOf(name) >= 0 ? MONTHS.indexOf(name) : FULL_MONTHS.indexOf(name);
  return index < 0 ? null : index + 1;
}

/** Two digits: up to 29 means 20xx, above that 19xx. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number | null, day: number, format: string): ParsedDate | null {
  const serial = month === null ? null : serialOf({ year, month, day });
  return serial === null ? null : { serial, format };
}

interface Pattern {
  readonly shape: RegExp;
  read(parts: readonly string[], currentYear: number): ParsedDate | null;
}

const part = (parts: readonly string[], index: number): string => parts[index] ?? "";

const PATTERNS: readonly Pattern[] = [
  {
    shape: new RegExp(`^(\\d{1,2})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{4}|\\d{2})$`),
    read: (p) => dated(fullYear(part(p, 3)), Number(part(p, 1)), Number(part(p, 2)), "m/d/yyyy"),
  },
  {
    shape: new RegExp(`^(\\d{4})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{1,2})$`),
    read: (p) => dated(Number(part(p, 1)), Number(part(p, 2)), Number(part(p, 3)), "m/d/yyyy"),
  },
  {
    shape: new RegExp(`^(\\d{1,2})${SEPARATOR}(\\d{1,2})$`),
    read: (p, year) => dated(year, Number(part(p, 1)), Number(part(p, 2)), "d-mmm") ?? monthAndYear(Number(part(p, 1)), part(p, 2)),
  },
  {
    shape: new RegExp(`^(\\d{1,2})${SEPARATOR}(\\d{4})$`),
    read: (p) => monthAndYear(Number(part(p, 1)), part(p, 2)),
  },
  {
    shape: new RegExp(`^(\\d{1,2})${WORD_SEPARATOR}${MONTH}${WORD_SEPARATOR}(\\d{4}|\\d{2})$`),
    read: (p) => dated(fullYear(part(p, 3)), monthNumber(part(p, 2)), Number(part(p, 1)), "d-mmm-yy"),
  },
  {
    shape: new RegExp(`^${MONTH}${WORD_SEPARATOR}(\\d{1,2})(?:,\\s*|${WORD_SEPARATOR})(\\d{4}|\\d{2})$`),
    read: (p) => dated(fullYear(part(p, 3)), monthNumber(part(p, 1)), Number(part(p, 2)), "d-mmm-yy"),
  },
  {
    shape: new RegExp(`^(\\d{1,2})${WORD_SEPARATOR}${MONTH}$`),
    read: (p, year) => dated(year, monthNumber(part(p, 2)), Number(part(p, 1)), "d-mmm"),
  },
  {
    shape: new RegExp(`^${MONTH}${WORD_SEPARATOR}(\\d{1,4})$`),
    read: (p, year) => dated(year, monthNumber(part(p, 1)), Number(part(p, 2)), "d-mmm") ?? monthAndYear(monthNumber(part(p, 1)), part(p, 2)),
  },
];

function monthAndYear(month: number | null, year: string): ParsedDate | null {
  return dated(fullYear(year), month, 1, "mmm-yy");
}

function parseDay(text: string, currentYear: number): ParsedDate | null {
  for (const { shape, read } of PATTERNS) {
    const match = shape.exec(text);
    if (match) return read([...match], currentYear);
  }
  return null;
}

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d{1,3})?))?(?:\s*(am|pm|a|p))?$/i;

function parseTime(text: string): ParsedDate | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const half = match[4]?.[0]?.toLowerCase();
  const typedHours = Number(match[1]), minutes = Number(match[2]), seconds = Number(match[3] ?? 0);
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (typedHours < 1 || typedHours > 12))) return null;
  const hours = half === undefined ? typedHours : (typedHours % 12) + (half === "p" ? 12 : 0);
  const clock = match[3] === undefined ? "h:mm" : "h:mm:ss";
  const format = half !== undefined ? `${clock} AM/PM` : hours > 23 ? "[h]:mm:ss" : clock;
  return { serial: (hours * 3600 + minutes * 60 + seconds) / 86_400, format };
}

/** Reads `1/2/2024`, `1-2`, `2 Jan 2024`, `10:30 PM`, `1/2/2024 10:30`; null for anything else. `currentYear` completes a date without one. */
export function parseDate(text: string, currentYear: number): ParsedDate | null {
  const whole = parseDay(text, currentYear) ?? parseTime(text);
  if (whole) return whole;
  const split = /^(\S.*?)[ T]+(\d{1,2}:.*)$/.exec(text);
  if (!split) return null;
  const day = parseDay(split[1] ?? "", currentYear);
  const time = parseTime(split[2] ?? "");
  if (!day || !time || time.serial >= 1) return null;
  return { serial: day.serial + time.serial, format: "m/d/yyyy h:mm" };
}
