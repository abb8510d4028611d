/** Which formula do the fields of a function make? What is typed in the reader's marks becomes a formula in English. */
import type { Entry } from "../catalogue/entry";
import { functions, type FunctionName } from "../catalogue/functions";
import { languageIds } from "../catalogue/languages";
import { extents, type Param } from "../catalogue/params";
import { dateOfSerialDay } from "../core/serialDay";
import { exampleFormula, literal } from "../functions/exampleFormula";
import { marksOf, pointMarks, type Marks } from "../functions/formulaMarks";
import { readDate, type DateOrder } from "../intake/readDate";
import { sheetPrefix } from "../report/address";
import { choiceOf } from "../words/choices/choices";
import { functionWords } from "../words/functions/functions";
import { readTypedNumber } from "./assumptionsForm";

/** What a field holds. */
export interface Typed {
  readonly text: string;
  /** The sheet that an address was picked on; null for what was typed. */
  readonly sheet: string | null;
}

export type TypedArguments = Readonly<Record<string, Typed>>;

/** Key of the sentence that tells what is wrong with a field. */
export type ArgumentMistake = "missing" | "number" | "date" | "unclosed" | "several" | "choice";

export type ArgumentMistakes = Readonly<Record<string, ArgumentMistake>>;

/** How a picked address is written in a formula on this sheet. */
export function addressOn(sheet: string, typed: Typed): string {
  return typed.sheet === null || typed.sheet === sheet ? typed.text : sheetPrefix(typed.sheet) + typed.text;
}

/** Is nothing typed at all, so that the example is meant? */
export function isUntouched(typed: TypedArguments): boolean {
  return Object.values(typed).every(({ text }) => text.trim() === "");
}

interface Read {
  readonly text: string;
  readonly mistake: ArgumentMistake | null;
}

const good = (text: string): Read => ({ text, mistake: null });
const bad = (mistake: ArgumentMistake): Read => ({ text: "", mistake });

/** A cell, a range, whole columns or rows, a spilled range, a table's column: with or without its sheet. */
const reference =
  /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+|#)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+|[\p{L}_][\p{L}\p{N}_.]*\[.+\])$/iu;

export function isReference(text: string): boolean {
  return reference.test(text);
}

/** The argument of a field as it stands in a formula in English. */
function readField(typed: Typed, param: Param, culture: string): Read {
  const text = typed.text.trim().replace(/[“”„]/g, '"');
  if (typed.sheet !== null || isReference(text)) return good(text);
  if (text.startsWith("=")) return readFormula(text.slice(1), culture);
  return (
    readWord(text, param) ?? readDay(text, param, culture) ?? readNumber(text, culture) ?? readText(text, param) ?? readFormula(text, culture)
  );
}

function readWord(text: string, { kind, rule }: Param): Read | null {
  const bare = text.replace(/^"(.*)"$/, "$1");
  if (kind === "flag") {
    const flag = (["yes", "no"] as const).find((one) => languageIds.some((language) => functionWords[language].flags[one].toLowerCase() === bare.toLowerCase()));
    return flag ? good(flag === "yes" ? "TRUE" : "FALSE") : null;
  }
  if (kind !== "choice") return null;
  const word = choiceOf(bare, rule.choices.filter((choice) => typeof choice === "string"));
  if (word !== null) return good(`"${word}"`);
  return /^[\p{L} ]+$/u.test(bare) ? bad("choice") : null;
}

/** Digits and marks only: a number in the reader's own culture, or a mistake. */
function readNumber(text: string, culture: string): Read | null {
  if (!/^[-−+]?[\d.,\s\u00a0\u202f]*\d[\d.,\s\u00a0\u202f]*%?$/.test(text)) return null;
  const value = readTypedNumber(text.replace("−", "-").replace(/^\+/, ""), culture);
  if (value === null) return bad("number");
  return good(`${literal(value, pointMarks)}${text.endsWith("%") ? "%" : ""}`);
}

/** 2026-01-31 or 31.01.2026 is a day where a day is due; elsewhere it would be a subtraction, or no number. */
function readDay(text: string, { kind }: Param, culture: string): Read | null {
  if (kind !== "day" || !/^\d{1,4}([-/.])\s?\d{1,2}\1\s?\d{1,4}\.?$/.test(text)) return null;
  const serial = readDate(text.replace(/\.$/, ""), dayOrder(culture));
  if (serial === null) return bad("date");
  const { year, month, day } = dateOfSerialDay(serial);
  return good(`DATE(${year},${month},${day})`);
}

/** Does the day or the month come first in a culture? */
function dayOrder(culture: string): DateOrder {
  const parts = new Intl.DateTimeFormat(culture).formatToParts(0).map(({ type }) => type);
  return parts.indexOf("month") < parts.indexOf("day") && parts.indexOf("year") > parts.indexOf("month") ? "mdy" : "dmy";
}

/** A customer or a comment need not be typed in quotes. */
function readText(text: string, { kind }: Param): Read | null {
  if ((kind !== "id" && kind !== "texts") || /^["{]/.test(text)) return null;
  return good(literal(text, pointMarks));
}

/** Within quotes, sheet names and brackets marks are just characters. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g;

function readFormula(text: string, culture: string): Read {
  const kept: string[] = [];
  const bare = text.replace(quoted, (part) => `\u0000${kept.push(part) - 1}\u0000`);
  if (/["']/.test(bare) || !isBalanced(bare)) return bad("unclosed");
  const english = marksOf(culture) === pointMarks ? bare : inEnglish(bare, marksOf(culture));
  if (hasSeveral(english)) return bad("several");
  // eslint-disable-next-line no-control-regex -- the placeholder is a character that nobody can type
  return good(english.replace(/\u0000(\d+)\u0000/g, (_, at: string) => kept[Number(at)] ?? ""));
}

/** Marks of a culture with a decimal comma; rows of an array keep their ";". */
function inEnglish(text: string, { column }: Marks): string {
  return text
    .split(/(\{[^}]*\})/)
    .map((part) => {
      const decimals = part.replace(/(\d),(\d)/g, "$1.$2");
      return part.startsWith("{") ? decimals.replaceAll(column, ",") : decimals.replaceAll(";", ",");
    })
    .join("");
}

function isBalanced(text: string): boolean {
  const open: string[] = [];
  const partner: Readonly<Record<string, string>> = { ")": "(", "}": "{" };
  for (const character of text) {
    if (character === "(" || character === "{") open.push(character);
    const wanted = partner[character];
    if (wanted !== undefined && open.pop() !== wanted) return false;
  }
  return open.length === 0;
}

/** A comma outside of all brackets would begin the next argument. */
function hasSeveral(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "(" || character === "{") depth++;
    if (character === ")" || character === "}") depth--;
    if (character === "," && depth === 0) return true;
  }
  return false;
}

/** `COUNT` of the range of values, so that blank cells are no answers. */
function countOf(entry: Entry, texts: ReadonlyMap<string, string>): string | null {
  const values = entry.params.find(({ kind }) => kind === "numbers");
  const text = (values && texts.get(values.name)) ?? "";
  return isReference(text) ? `COUNT(${text})` : null;
}

/** A gap before the last argument is closed with the value that the function would take. */
function gap({ fallback, kind }: Param): string {
  const value = fallback?.value;
  const isPlain = typeof value === "number" || typeof value === "string" || typeof value === "boolean";
  return isPlain && extents[kind] === "cell" ? literal(value, pointMarks) : "";
}

export type FormulaReading = { readonly formulaOn: (sheet: string) => string } | { readonly mistakes: ArgumentMistakes };

/** The formula of the fields, or what is wrong with which field. Nothing typed at all means the example. */
export function readFields(name: FunctionName, typed: TypedArguments, culture: string): FormulaReading {
  if (isUntouched(typed)) return { formulaOn: () => exampleFormula(name, pointMarks) };
  const entry: Entry = functions[name];
  const mistakes: Record<string, ArgumentMistake> = {};
  for (const param of entry.params) {
    const field = typed[param.name];
    const isEmpty = field === undefined || field.text.trim() === "";
    const mistake = isEmpty ? (param.fallback === null ? "missing" : null) : readField(field, param, culture).mistake;
    if (mistake !== null) mistakes[param.name] = mistake;
  }
  if (Object.keys(mistakes).length > 0) return { mistakes };
  return { formulaOn: (sheet) => formulaOn(name, typed, culture, sheet) };
}

function formulaOn(name: FunctionName, typed: TypedArguments, culture: string, sheet: string): string {
  const entry: Entry = functions[name];
  const texts = new Map<string, string>();
  for (const param of entry.params) {
    const field = typed[param.name];
    if (field === undefined || field.text.trim() === "") continue;
    texts.set(param.name, readField(field, param, culture).text);
    if (field.sheet !== null) texts.set(param.name, addressOn(sheet, field));
  }
  const count = countOf(entry, texts);
  if (count !== null && entry.params.some(({ name: one }) => one === "answers") && !texts.has("answers")) texts.set("answers", count);
  const filled = entry.params.flatMap((param, at) => (texts.has(param.name) ? [at + 1] : []));
  const args = entry.params.slice(0, Math.max(...filled)).map((param) => texts.get(param.name) ?? gap(param));
  return `=${name}(${args.join(",")})`;
}
