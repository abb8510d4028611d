/** What do the cells of a table beside the orders mean: a score, a yes or no, a month, a text? */
import { consentWords, intervalMonths } from "../../catalogue/otherTables";
import { monthNames } from "../../catalogue/monthNames";
import { serialDayOf } from "../../core/serialDay";
import { isBlank } from "../dataRows";
import { plainLetters } from "../normaliseHeader";
import { isErrorValue, readId } from "../readId";
import type { Cell } from "../types";

/** A score with what people and forms write behind it: "9", "10 – very likely", "4/5". */
const scoreText = /^(\d{1,2})(?:[.,]0+)?\s*(?:$|[/–—\-(:]|\p{L})/u;
const highestScore = 10;

const wordSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(plainLetters));
const consent = { yes: wordSet(consentWords.yes), no: wordSet(consentWords.no) };
const months = new Map(intervalMonths.flatMap(([count, words]) => words.map((word) => [plainLetters(word), count] as const)));
const monthOf = new Map(monthNames.flatMap((names, place) => names.map((name) => [plainLetters(name), place + 1] as const)));

/** A whole answer from 0 to 10; null where the cell is none. */
export function readScore(cell: Cell): number | null {
  if (typeof cell === "boolean") return null;
  const score = typeof cell === "number" ? cell : Number(scoreText.exec(cell.trim())?.[1] ?? NaN);
  return Number.isInteger(score) && score >= 0 && score <= highestScore ? score : null;
}

/** May we write to this person? null where the cell does not say. */
export function readConsent(cell: Cell): boolean | null {
  const word = plainLetters(String(cell).trim()).replaceAll("_", " ");
  if (consent.yes.has(word)) return true;
  return consent.no.has(word) ? false : null;
}

/** How many months a price is paid for; null where the cell does not say. */
export function readInterval(cell: Cell): number | null {
  return months.get(plainLetters(String(cell).trim())) ?? null;
}

/** What a person wrote, or null: error values, dashes and words for nothing are no text. */
export function readText(cell: Cell): string | null {
  return isBlank(cell) || isErrorValue(cell) || readId(cell) === null ? null : String(cell).trim();
}

const yearMonth = /^(\d{4})[-/. ]?(\d{1,2})$/;
const monthYear = /^(\d{1,2})[-/. ](\d{4})$/;
const quarter = /^(?:q|k|kw)\.?\s?([1-4])[-/.,\s]*(\d{4})$|^(\d{4})[-/.,\s]*(?:q|k|kw)\.?\s?([1-4])$/;
const worded = /^(\p{L}{3,})\.?[-/.,\s']*(\d{4}|\d{2})$|^(\d{4})[-/.,\s]*(\p{L}{3,})\.?$/u;
const earliestYear = 1990;
const latestYear = 2100;

const inYears = (year: number): boolean => year >= earliestYear && year <= latestYear;
const firstOf = (year: number, month: number): number | null => (inYears(year) ? serialDayOf(year, month, 1) : null);

/**
 * The first day of a month, quarter or year that is written without a day: "2024-03", "maret 2024", "Q1 2024", 2024; null for
 * anything else, whole dates included.
 */
export function readMonth(cell: Cell): number | null {
  if (typeof cell === "boolean") return null;
  const text = plainLetters(String(cell).trim());
  if (/^\d{4}$/.test(text)) return firstOf(Number(text), 1);
  const iso = yearMonth.exec(text);
  if (iso) return firstOf(Number(iso[1]), Number(iso[2]));
  const local = monthYear.exec(text);
  if (local) return firstOf(Number(local[2]), Number(local[1]));
  return quarterOf(text) ?? wordedMonth(text);
}

function quarterOf(text: string): number | null {
  const found = quarter.exec(text);
  return found ? firstOf(Number(found[2] ?? found[3]), 3 * Number(found[1] ?? found[4]) - 2) : null;
}

function wordedMonth(text: string): number | null {
  const found = worded.exec(text);
  const month = monthOf.get(found?.[1] ?? found?.[4] ?? "");
  const year = found?.[2] ?? found?.[3] ?? "";
  return month === undefined ? null : firstOf(year.length === 2 ? 2000 + Number(year) : Number(year), month);
}
