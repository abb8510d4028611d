/** How much is each data row worth, and does anybody have to say which mark is the decimal one? */
import type { Role } from "../catalogue/columns";
import type { Language } from "../catalogue/languages";
import { entryAt } from "../core/entryAt";
import { Problem } from "../core/problem";
import { cellAt, type Rows } from "./dataRows";
import { readNumber, shownDecimalMark, type DecimalMark } from "./readNumber";
import type { Mapping, Question } from "./types";

export interface NumberColumn {
  /** NaN where the cell is no number. */
  readonly values: Float64Array;
  readonly question: Question | null;
}

/** The amounts, from their own column or else as quantity x price. */
export function readAmounts(
  rows: Rows, dataRows: Int32Array, mapping: Mapping, answer: string | undefined, language: Language,
): NumberColumn {
  const read = (role: Role, column: number): NumberColumn => readNumberColumn(rows, dataRows, column, role, answer, language);
  if (mapping.amount !== undefined) return read("amount", mapping.amount);
  if (mapping.price === undefined || mapping.quantity === undefined) throw new Problem("columnMissing", { role: "amount" });
  const price = read("price", mapping.price);
  const quantity = read("quantity", mapping.quantity);
  return {
    values: price.values.map((value, i) => value * entryAt(quantity.values, i)),
    question: price.question ?? quantity.question,
  };
}

function readNumberColumn(
  rows: Rows, dataRows: Int32Array, column: number, role: Role, answer: string | undefined, language: Language,
): NumberColumn {
  const likelier: DecimalMark = language === "en" ? "." : ",";
  const decided = isDecimalMark(answer) ? answer : decideMark(rows, dataRows, column, likelier);
  const mark = decided ?? likelier;
  const values = Float64Array.from(dataRows, (row) => {
    const cell = cellAt(rows, row, column);
    if (typeof cell === "number") return cell;
    return typeof cell === "string" ? (readNumber(cell, mark) ?? NaN) : NaN;
  });
  return { values, question: decided ? null : questionOf(role, likelier) };
}

function questionOf(role: Role, likelier: DecimalMark): Question {
  return { about: "decimalMark", role, choices: likelier === "." ? [".", ","] : [",", "."] };
}

function isDecimalMark(answer: string | undefined): answer is DecimalMark {
  return answer === "." || answer === ",";
}

/** The mark that most cells show; null where some fit both readings and the rest don't say. */
function decideMark(rows: Rows, dataRows: Int32Array, column: number, likelier: DecimalMark): DecimalMark | null {
  const counts = { ".": 0, ",": 0, either: 0, none: 0 };
  for (const row of dataRows) {
    const cell = cellAt(rows, row, column);
    const shown = typeof cell === "string" ? shownDecimalMark(cell) : null;
    if (shown !== null) counts[shown]++;
  }
  if (counts["."] !== counts[","]) return counts["."] > counts[","] ? "." : ",";
  return counts.either > 0 ? null : likelier;
}
