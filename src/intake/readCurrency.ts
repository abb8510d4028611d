/** In which currency are the amounts, by the column beside them or the marks in their texts? Several are a question, never a sum. */
import { currencyOfMark } from "../catalogue/moneyMarks";
import { cellAt, type Rows } from "./dataRows";
import { readId } from "./readId";
import { shownCurrency } from "./readNumber";
import type { Cell, Mapping, Question } from "./types";

export interface CurrencyReading {
  /** Code; null where no text names one. */
  readonly currency: string | null;
  readonly question: Question | null;
  /** How often each occurs. */
  readonly counts: ReadonlyMap<string, number>;
  /** Are amounts of this currency in another than the one analysed? One without a currency is not. */
  readonly isForeign: (code: string | null) => boolean;
}

/** Of the amounts, or of the prices where the amount is quantity x price. */
export function readCurrency(rows: Rows, dataRows: Int32Array, mapping: Mapping, answer: string | undefined, given: string | null = null): CurrencyReading & { readonly ofRow: (row: number) => string | null } {
  const column = mapping.amount ?? mapping.price;
  const named = mapping.currency === undefined ? () => null : codeReader(rows, mapping.currency);
  const ofRow = (row: number): string | null => named(row) ?? currencyShown(rows, row, column);
  return { ...chooseCurrency(dataRows, ofRow, answer, given), ofRow };
}

/** Codes of a column: "Rp" and "idr" are IDR. Equal cells are read once. */
function codeReader(rows: Rows, column: number): (row: number) => string | null {
  const known = new Map<Cell, string | null>();
  return (row) => {
    const cell = cellAt(rows, row, column);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const text = readId(cell);
    const code = text === null ? null : (currencyOfMark[text.toLowerCase()] ?? text.toUpperCase());
    known.set(cell, code);
    return code;
  };
}

/** The currency that the text of a cell names. */
export function currencyShown(rows: Rows, row: number, column: number | undefined): string | null {
  if (column === undefined) return null;
  const cell = cellAt(rows, row, column);
  return typeof cell === "string" ? shownCurrency(cell) : null;
}

/** The one that occurs, or that was answered; else the most frequent, and a question. `given`: what a whole table decided, of which this is a part. */
export function chooseCurrency(places: Int32Array, codeAt: (place: number) => string | null, answer: string | undefined, given: string | null = null): CurrencyReading {
  const counts = new Map<string, number>();
  for (const place of places) {
    const code = codeAt(place);
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const choices = byFrequency(counts);
  const [likeliest = null] = choices;
  const only = given ?? (choices.length < 2 ? likeliest : null);
  if (only !== null || choices.length === 0) return { currency: only, question: null, counts, isForeign: (code) => code !== null && code !== only };
  const isAnswered = answer !== undefined && counts.has(answer);
  const currency = isAnswered ? answer : likeliest;
  return { currency, question: isAnswered ? null : { about: "currency", choices }, counts, isForeign: (code) => code !== null && code !== currency };
}

/** Codes, the most frequent first. */
export function byFrequency(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}
