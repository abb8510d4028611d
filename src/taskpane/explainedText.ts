/** How is an explanation told: steps as lines, arguments and figures with their names? */
import type { FigureId } from "../catalogue/functions";
import type { Language } from "../catalogue/languages";
import type { ArgumentValue, Explanation } from "../functions/explanation/explanation";
import { expressionText, type Notation } from "../functions/explanation/expressionText";
import type { Expression } from "../functions/explanation/expression";
import { marksOf } from "../functions/formulaMarks";
import { isError } from "../functions/grid";
import { choiceNames } from "../words/choices/choices";
import { figures } from "../words/figures/figures";
import { formatDay, formatNumber, formatPercent } from "../words/format";
import { formulaWords } from "../words/formulas/formulas";
import { functionWords } from "../words/functions/functions";
import { argumentWords } from "./functionText";
import { shownNumber } from "./shownNumber";

/** Who reads: the language of words, the culture of numbers. */
export interface Reader {
  readonly language: Language;
  readonly culture: string;
}

/** A name that is a calculation itself needs parentheses within one. */
function nameText(name: string, language: Language): string {
  const names: Readonly<Record<string, string>> = figures[language];
  const text = names[name] ?? argumentWords(name, language);
  return text.includes(" / ") ? `(${text})` : text;
}

function line(expression: Expression, { language, culture }: Reader): { readonly text: string; readonly isRounded: boolean } {
  let isRounded = false;
  const notation: Notation = {
    list: marksOf(culture).list,
    name: (name) => nameText(name, language),
    call: (call) => formulaWords[language].calls[call],
    number: (value) => {
      const shown = shownNumber(value, culture);
      isRounded ||= shown.isRounded;
      return shown.text;
    },
  };
  return { text: expressionText(expression, notation), isRounded };
}

export interface StepLine {
  /** "" before the first line, "=" or "≈" before the others. */
  readonly sign: "" | "=" | "≈";
  readonly text: string;
}

/** The formula in words, then in numbers, step by step to the answer; lines that look the same are one. */
export function stepLines({ formula, steps }: Explanation, reader: Reader): readonly StepLine[] {
  if (formula === null) return [];
  const lines: StepLine[] = [{ sign: "", text: line(formula, reader).text }];
  for (const step of steps) {
    const { text, isRounded } = line(step, reader);
    if (lines.at(-1)?.text !== text) lines.push({ sign: isRounded ? "≈" : "=", text });
  }
  return lines;
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
  /** The address or expression in the formula; "" where it says no more than the value. */
  readonly written: string;
}

function plainText(value: unknown, isDay: boolean, { language, culture }: Reader): string {
  if (typeof value === "number") return isDay ? formatDay(value, culture) : shownNumber(value, culture).text;
  if (typeof value === "boolean") return functionWords[language].flags[value ? "yes" : "no"];
  const words: Readonly<Record<string, string>> = choiceNames[language];
  return typeof value === "string" ? (words[value] ?? `“${value}”`) : "";
}

function valueText(value: ArgumentValue, isDay: boolean, reader: Reader): string {
  const { explained } = formulaWords[reader.language];
  const count = (number: number): string => formatNumber(number, reader.culture, 0);
  switch (value.is) {
    case "unknown": return explained.unknown;
    case "range": return explained.range(value.cells, count(value.cells), count(value.used));
    case "default": {
      const text = plainText(value.value, isDay, reader);
      return text === "" ? explained.leftOut : explained.default(text);
    }
    case "value": {
      const cell = value.value;
      return isError(cell) ? cell.code : cell === null ? explained.leftOut : plainText(cell, isDay, reader);
    }
  }
}

const dayArguments: readonly string[] = ["as_of", "last_purchase"];

/** A literal says the same as its value. */
function isLiteral(text: string): boolean {
  return /^-?[\d.]+%?$|^".*"$|^(TRUE|FALSE)$/i.test(text);
}

export function argumentLines({ args }: Explanation, reader: Reader): readonly NamedText[] {
  return args.map(({ name, text, value }) => ({
    name: argumentWords(name, reader.language),
    text: valueText(value, dayArguments.includes(name), reader),
    written: isLiteral(text) ? "" : text,
  }));
}

const shares: readonly FigureId[] = ["promoterShare", "detractorShare"];

export function figureLines({ figures: all }: Explanation, reader: Reader): readonly NamedText[] {
  return all.map(({ id, value }) => ({
    name: figures[reader.language][id],
    text: id === "lastPurchaseDay" ? formatDay(value, reader.culture) : shownNumber(value, reader.culture).text,
    written: shares.includes(id) ? formatPercent(value, reader.culture, 2) : "",
  }));
}
