/** How is a function told in the pane: its syntax, what it gives, its example? */
import type { Entry } from "../catalogue/entry";
import { functions, type FunctionName, type HeaderId } from "../catalogue/functions";
import type { Language } from "../catalogue/languages";
import type { Param } from "../catalogue/params";
import { unitOf, type Returns, type Unit } from "../catalogue/results";
import { isoDay } from "../core/serialDay";
import { callFunction, type CellAnswer } from "../functions/call";
import { cellError } from "../functions/cellError";
import { Problem } from "../core/problem";
import type { ExplainedCell } from "../excel/cellTypes";
import { argumentText } from "../functions/exampleFormula";
import { marksOf } from "../functions/formulaMarks";
import { choiceNames } from "../words/choices/choices";
import { formatDay } from "../words/format";
import { formulaWords } from "../words/formulas/formulas";
import { functionWords } from "../words/functions/functions";
import { parameters } from "../words/parameters/parameters";
import { terms } from "../words/terms/terms";
import { shownNumber } from "./shownNumber";

/** The name of an argument as the formula help of Excel shows it. */
export function argumentName(name: string, language: Language): string {
  const names: Readonly<Record<string, string>> = parameters[language];
  return names[name] ?? name;
}

/** The same name as words of a sentence. */
export function argumentWords(name: string, language: Language): string {
  return argumentName(name, language).replaceAll("_", " ");
}

/**
 * A call with the names of all arguments, in the reader's marks.
 *
 * @example syntaxOf("CAC.MAX", "en", "en-US") // "CAC.MAX(clv, [target])"
 */
export function syntaxOf(name: FunctionName, language: Language, culture: string): string {
  const { params }: Entry = functions[name];
  const names = params.map((param) => (param.fallback === null ? argumentName(param.name, language) : `[${argumentName(param.name, language)}]`));
  return `${name}(${names.join(`${marksOf(culture).list} `)})`;
}

/** What comes back, in which unit. */
export function givesText(name: FunctionName, language: Language): string {
  const { returns, columns }: Entry = functions[name];
  const { results, units } = formulaWords[language];
  const unit = unitOf(returns);
  const headers = columns.map((column) => terms[language].headers[column as HeaderId]).join(", ");
  if (isOneOrAll(returns)) return results.oneOrAll({ unit: units[returns.one], argument: argumentName(returns.by, language), columns: headers });
  if (unit === null) return headers === "" ? results.spread : results.table(headers);
  return typeof returns === "string" ? units[unit] : results.each(units[unit]);
}

function isOneOrAll(returns: Returns): returns is Extract<Returns, { by: string }> {
  return typeof returns === "object" && "by" in returns;
}

/** The value that stands faintly in an empty field: that of the example. */
export function placeholderOf(name: FunctionName, { name: parameter, kind }: Param, culture: string): string {
  const { params, example }: Entry = functions[name];
  const arg = example.args[params.findIndex((param) => param.name === parameter)] ?? null;
  if (kind === "day" && typeof arg === "number") return isoDay(arg);
  return argumentText(arg, marksOf(culture));
}

/** The words that an argument of this kind may be. */
export function choicesText({ rule }: Param, language: Language): string {
  const names: Readonly<Record<string, string>> = choiceNames[language];
  return rule.choices.map((choice) => names[choice] ?? String(choice)).join(", ");
}

/** An answer as a person reads it. */
export function answerText(value: CellAnswer, unit: Unit | null, language: Language, culture: string): string {
  if (value instanceof Problem) return cellError(value);
  if (typeof value === "boolean") return functionWords[language].flags[value ? "yes" : "no"];
  if (typeof value === "string") return value;
  return unit === "date" ? formatDay(value, culture) : shownNumber(value, culture).text;
}

/** What a cell shows: a number as a number, however narrow its column is. */
export function shownText({ value, error, shown, isWhole, explanation }: ExplainedCell, language: Language, culture: string): string {
  const unit = isWhole && explanation ? unitOf(functions[explanation.name].returns) : null;
  return error === null ? answerText(value, unit, language, culture) : shown;
}

const dayColumns: readonly string[] = ["firstPurchase", "lastPurchase", "nextOrder"];

export type ExampleResult =
  | { readonly is: "values"; readonly texts: readonly string[] }
  /** The first row under its headers. */
  | { readonly is: "table"; readonly row: readonly { readonly header: string; readonly text: string }[]; readonly more: number };

/** What the example gives, words in `language`. */
export function exampleResult(name: FunctionName, language: Language, culture: string): ExampleResult {
  const { example, returns, columns }: Entry = functions[name];
  const answer: unknown = callFunction(name, example.args, language);
  const unit = unitOf(returns);
  const text = (value: CellAnswer, of: Unit | null): string => answerText(value, of, language, culture);
  if (!Array.isArray(answer)) return { is: "values", texts: [text(answer as CellAnswer, unit)] };
  const [header = [], ...rows] = answer as readonly (readonly CellAnswer[])[];
  const isTable = header.length > 1 || columns.length > 0;
  if (!isTable) return { is: "values", texts: [header, ...rows].flat().map((value) => text(value, unit)) };
  const row = (rows[0] ?? []).map((value, at) => ({
    header: text(header[at] ?? "", null),
    text: text(value, dayColumns.includes(columns[at] ?? "") ? "date" : null),
  }));
  return { is: "table", row, more: rows.length - 1 };
}
