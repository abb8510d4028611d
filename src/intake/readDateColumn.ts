/** When did each data row happen, and does anybody have to say which number is the day? */
import type { Language } from "../catalogue/languages";
import { cellAt, type Rows } from "./dataRows";
import { readDate, shownDateOrder, type DateOrder, type ShownOrder } from "./readDate";
import type { Question } from "./types";

export interface DateColumn {
  /** Serial number with the time of day as fraction; NaN where the cell is no date. */
  readonly serials: Float64Array;
  readonly question: Question | null;
}

/** The order that speaks for itself if it shows in at least this many times as many cells as the other. */
const overwhelming = 10;

/** `usual`: how the program that made the table writes dates, for a column that does not say. */
export function readDateColumn(
  rows: Rows, dataRows: Int32Array, column: number, answer: string | undefined, language: Language, usual: DateOrder | null = null,
): DateColumn {
  const likelier = likelierOrder(language);
  const decided = isDateOrder(answer) ? answer : (decideOrder(rows, dataRows, column, likelier) ?? usual);
  const order = decided ?? likelier;
  const serials = Float64Array.from(dataRows, (row) => readDate(cellAt(rows, row, column), order) ?? NaN);
  return { serials, question: decided ? null : dateOrderQuestion(likelier) };
}

/** What a column means that shows nothing: as readers of the language mostly write. */
export function likelierOrder(language: Language): DateOrder {
  return language === "en" ? "mdy" : "dmy";
}

export function dateOrderQuestion(likelier: DateOrder): Question {
  return { about: "dateOrder", role: "date", choices: likelier === "mdy" ? ["mdy", "dmy"] : ["dmy", "mdy"] };
}

export function isDateOrder(answer: string | undefined): answer is DateOrder {
  return answer === "dmy" || answer === "mdy";
}

/** The order that the column shows; null where it shows neither or both. Without any text it does not matter. */
function decideOrder(rows: Rows, dataRows: Int32Array, column: number, likelier: DateOrder): DateOrder | null {
  const counts = { dmy: 0, mdy: 0, either: 0, none: 0 };
  for (const row of dataRows) {
    const cell = cellAt(rows, row, column);
    if (typeof cell === "string") counts[shownDateOrder(cell)]++;
  }
  return dateOrderOf(counts, likelier);
}

/** The order by how many cells show which; null where they show neither or both. */
export function dateOrderOf({ dmy, mdy, either }: Readonly<Record<ShownOrder, number>>, likelier: DateOrder): DateOrder | null {
  if (dmy + mdy + either === 0) return likelier;
  if (dmy > 0 && dmy >= overwhelming * mdy) return "dmy";
  return mdy > 0 && mdy >= overwhelming * dmy ? "mdy" : null;
}
