/** In which currency are the amounts, by the marks in their texts? Several are a question, never a sum. */
import { cellAt, type Rows } from "./dataRows";
import { shownCurrency } from "./readNumber";
import type { Mapping, Question } from "./types";

export interface CurrencyReading {
  /** Code; null where no text names one. */
  readonly currency: string | null;
  readonly question: Question | null;
  /** Are the amounts of this data row in another currency than the one analysed? */
  readonly isForeign: (dataRow: number) => boolean;
}

const never = (): boolean => false;

/** Of the amounts, or of the prices where the amount is quantity x price. */
export function readCurrency(rows: Rows, dataRows: Int32Array, mapping: Mapping, answer: string | undefined): CurrencyReading {
  const column = mapping.amount ?? mapping.price;
  if (column === undefined) return { currency: null, question: null, isForeign: never };
  const ofRow = (row: number): string | null => {
    const cell = cellAt(rows, row, column);
    return typeof cell === "string" ? shownCurrency(cell) : null;
  };
  const counts = new Map<string, number>();
  for (const row of dataRows) {
    const code = ofRow(row);
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const choices = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
  const [likeliest = null] = choices;
  if (choices.length < 2) return { currency: likeliest, question: null, isForeign: never };
  const isAnswered = answer !== undefined && counts.has(answer);
  const currency = isAnswered ? answer : likeliest;
  return {
    currency,
    question: isAnswered ? null : { about: "currency", choices },
    isForeign: (row) => (ofRow(row) ?? currency) !== currency,
  };
}
