/** How much is each data row worth, and does anybody have to say how its number is meant? */
import type { Role } from "../catalogue/columns";
import type { Language } from "../catalogue/languages";
import { indonesianMoney, rupiahMiliar } from "../catalogue/moneyMarks";
import { entryAt } from "../core/entryAt";
import { Problem } from "../core/problem";
import { cellAt, type Rows } from "./dataRows";
import { hasBareMillion, readNumber, shownDecimalMark, type DecimalMark, type ShownMark } from "./readNumber";
import type { Cell, Mapping, NeededRole, Question } from "./types";

export interface NumberColumn {
  /** NaN where the cell is no number. */
  readonly values: Float64Array;
  readonly question: Question | null;
}

export interface NumberReader {
  /** The numbers of a column, NaN where a cell is none. */
  readonly read: (column: number) => Float64Array;
  readonly question: Question | null;
}

/** What is known before the cells are looked at. */
export interface NumberHints {
  readonly answers: Readonly<Record<string, string>>;
  readonly language: Language;
  /** The mark of the program that made the table. */
  readonly usual?: DecimalMark | undefined;
  /** Does that program write rupiah? */
  readonly isIndonesian?: boolean;
}

/** The amounts, from their own column or else as quantity x price. */
export function readAmounts(rows: Rows, dataRows: Int32Array, mapping: Mapping, hints: NumberHints): NumberColumn {
  const read = (role: Role, column: number): NumberColumn => {
    const reader = numberReader(rows, dataRows, [column], role, hints);
    return { values: reader.read(column), question: reader.question };
  };
  if (mapping.amount !== undefined) return read("amount", mapping.amount);
  if (mapping.price === undefined || mapping.quantity === undefined) throw new Problem("columnMissing", { role: "amount" });
  const price = read("price", mapping.price);
  const quantity = read("quantity", mapping.quantity);
  return {
    values: price.values.map((value, i) => value * entryAt(quantity.values, i)),
    question: price.question ?? quantity.question,
  };
}

/** Columns that one program wrote the same way are read by what all of them show. */
export function numberReader(rows: Rows, dataRows: Int32Array, columns: readonly number[], role: NeededRole, hints: NumberHints): NumberReader {
  const { answers, language, usual } = hints;
  const likelier = likelierMark(language);
  const answer = answers["decimalMark"];
  const decided = isDecimalMark(answer) ? answer : (decideMark(rows, dataRows, columns, likelier) ?? usual ?? null);
  const mark = decided ?? likelier;
  const million = decideMillion(rows, dataRows, columns, hints);
  return {
    read: (column) => Float64Array.from(dataRows, (row) => numberOf(cellAt(rows, row, column), mark, million)),
    question: decided === null ? decimalMarkQuestion(role, likelier) : million === "asked" ? { about: "million", role, choices: millions } : null,
  };
}

function numberOf(cell: Cell, mark: DecimalMark, million: number | "asked"): number {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? (readNumber(cell, mark, million === "asked" ? null : million) ?? NaN) : NaN;
}

export function decimalMarkQuestion(role: NeededRole, likelier: DecimalMark): Question {
  return { about: "decimalMark", role, choices: likelier === "." ? [".", ","] : [",", "."] };
}

/** What a column means that shows nothing: as readers of the language write. */
export function likelierMark(language: Language): DecimalMark {
  return language === "en" ? "." : ",";
}

export function isDecimalMark(answer: string | undefined): answer is DecimalMark {
  return answer === "." || answer === ",";
}

/** Texts of the data rows in some columns. */
function* textsOf(rows: Rows, dataRows: Int32Array, columns: readonly number[]): Generator<string> {
  for (const column of columns) {
    for (const row of dataRows) {
      const cell = cellAt(rows, row, column);
      if (typeof cell === "string" && cell !== "") yield cell;
    }
  }
}

/** The mark that most cells show; null where some fit both readings and the rest don't say. */
function decideMark(rows: Rows, dataRows: Int32Array, columns: readonly number[], likelier: DecimalMark): DecimalMark | null {
  const counts = { ".": 0, ",": 0, either: 0, none: 0 };
  for (const text of textsOf(rows, dataRows, columns)) {
    const shown = shownDecimalMark(text);
    if (shown !== null) counts[shown]++;
  }
  return decimalMarkOf(counts, likelier);
}

/** The mark by how many cells show which. */
export function decimalMarkOf(counts: Readonly<Record<ShownMark, number>>, likelier: DecimalMark): DecimalMark | null {
  if (counts["."] !== counts[","]) return counts["."] > counts[","] ? "." : ",";
  return counts.either > 0 ? null : likelier;
}

export const millions: readonly string[] = ["1000000", "1000000000"];

/** What a bare M means: miliar where everything is plainly Indonesian, else what was answered, else a question. */
function decideMillion(rows: Rows, dataRows: Int32Array, columns: readonly number[], { answers, isIndonesian = false }: NumberHints): number | "asked" {
  let bare = false;
  let indonesian = isIndonesian;
  for (const text of textsOf(rows, dataRows, columns)) {
    bare ||= hasBareMillion(text);
    indonesian ||= indonesianMoney.test(text);
  }
  const answer = answers["million"];
  if (answer !== undefined && millions.includes(answer)) return Number(answer);
  return bare && !indonesian ? "asked" : rupiahMiliar;
}
