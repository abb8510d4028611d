/** What becomes of a value that is assigned to a cell? As Excel's API does it: text is read as if typed by an American. */
import { looksLikeFormula } from "./formulaText";
import { parseDate } from "./parseDate";
import { parseNumber } from "./parseNumber";
import type { CellValue, ErrorCode } from "./types";

export type Input =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: CellValue; readonly format: string | null }
  /** Starts like a formula but is none: Excel refuses it. */
  | { readonly kind: "refused" };

export const ERROR_CODES: readonly ErrorCode[] = [
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!", "#CONNECT!",
];

const TEXT_FORMAT = "@";

function literal(value: CellValue, format: string | null = null): Input {
  return { kind: "value", value, format };
}

function formulaOrRefused(formula: string): Input {
  return looksLikeFormula(formula) ? { kind: "formula", formula } : { kind: "refused" };
}

function asError(text: string): CellValue {
  const error = ERROR_CODES.find((code) => code === text.toUpperCase());
  return error === undefined ? null : { error };
}

/** Numbers, dates, booleans and errors typed as text; null if it is none of these. */
function readTyped(text: string, currentYear: number): Input | null {
  const first = text.charCodeAt(0);
  // Nearly all text in real tables is plain words; only these first letters can start something else.
  const number = (first >= 48 && first <= 57) || "+-.($".includes(text[0] ?? "") ? parseNumber(text) : null;
  if (number) return literal(number.value, number.format);
  const date = parseDate(text, currentYear);
  if (date) return literal(date.serial, date.format);
  if (/^true$/i.test(text)) return literal(true);
  if (/^false$/i.test(text)) return literal(false);
  const error = first === 35 ? asError(text) : null;
  return error === null ? null : literal(error);
}

const CAN_BE_MORE_THAN_TEXT = /^[\s\d=+\-@.($#']|^(?:true|false)$|^[A-Za-z]{3,9}\.?[\s\-/]+\d/i;

function parseText(text: string, currentYear: number): Input {
  if (!CAN_BE_MORE_THAN_TEXT.test(text)) return literal(text);
  if (text.startsWith("'")) return literal(text.slice(1));
  const trimmed = text.trim();
  if (trimmed === "") return literal(text);
  const lead = trimmed[0];
  if (lead === "=") return trimmed === "=" ? literal(text) : formulaOrRefused(trimmed);
  const typed = readTyped(trimmed, currentYear);
  if (typed) return typed;
  if ((lead === "+" || lead === "-" || lead === "@") && trimmed.length > 1) return formulaOrRefused(`=${trimmed}`);
  return literal(text);
}

function parseIntoTextCell(raw: string | number | boolean): Input {
  if (typeof raw === "string") return literal(raw.startsWith("'") ? raw.slice(1) : raw);
  return typeof raw === "number" ? literal(String(raw)) : literal(raw);
}

/** Reads what is assigned to a cell with the number format `format`; `currentYear` completes dates without a year. */
export function parseInput(raw: string | number | boolean, format: string, currentYear: number): Input {
  if (raw === "") return literal(null);
  if (format === TEXT_FORMAT) return parseIntoTextCell(raw);
  if (typeof raw !== "string") return literal(raw);
  return parseText(raw, currentYear);
}
