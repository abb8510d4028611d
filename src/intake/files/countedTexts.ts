/** What do the texts of a column say that is too long to be looked at row by row? Each text comes once, with how often it occurs. */
import type { Language } from "../../catalogue/languages";
import { dateOrderOf, dateOrderQuestion, isDateOrder, likelierOrder } from "../readDateColumn";
import { numberReader, decimalMarkOf, decimalMarkQuestion, isDecimalMark, likelierMark } from "../readAmounts";
import { chooseCurrency } from "../readCurrency";
import { readDate, shownDateOrder } from "../readDate";
import { shownCurrency, shownDecimalMark } from "../readNumber";
import type { Question } from "../types";

export interface CountedText {
  readonly text: string;
  readonly count: number;
}

/** One value per text, NaN where it shows none. */
export interface CountedValues {
  readonly values: Float64Array;
  readonly question: Question | null;
}

interface Hints {
  readonly answers: Readonly<Record<string, string>>;
  readonly language: Language;
}

function counted<Shown extends string>(texts: readonly CountedText[], kinds: readonly Shown[], shownBy: (text: string) => Shown | null): Record<Shown, number> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Shown, number>;
  for (const { text, count } of texts) {
    const shown = shownBy(text);
    if (shown !== null) counts[shown] += count;
  }
  return counts;
}

/** Whole serial days. */
export function countedDays(texts: readonly CountedText[], { answers, language }: Hints): CountedValues {
  const likelier = likelierOrder(language);
  const answer = answers["dateOrder"];
  const counts = counted(texts, ["dmy", "mdy", "either", "none"], shownDateOrder);
  const decided = isDateOrder(answer) ? answer : dateOrderOf(counts, likelier);
  const order = decided ?? likelier;
  const values = Float64Array.from(texts, ({ text }) => Math.floor(readDate(text, order) ?? NaN));
  return { values, question: decided ? null : dateOrderQuestion(likelier) };
}

/** Numbers; those of another currency than the chosen one are none. */
export function countedNumbers(texts: readonly CountedText[], role: "amount" | "quantity" | "price", { answers, language }: Hints): CountedValues {
  const likelier = likelierMark(language);
  const answer = answers["decimalMark"];
  const marks = counted(texts, [".", ",", "either", "none"], shownDecimalMark);
  const decided = isDecimalMark(answer) ? answer : decimalMarkOf(marks, likelier);
  const rows = texts.map(({ text }) => [text]);
  const places = Int32Array.from(rows.keys());
  const reader = numberReader(rows, places, [0], role, { answers: { ...answers, decimalMark: decided ?? likelier }, language });
  const codes = texts.map(({ text }) => shownCurrency(text));
  const money = chooseCurrency(places, (place) => codes[place] ?? null, answers["currency"]);
  const values = reader.read(0).map((value, at) => (money.isForeign(codes[at] ?? null) ? NaN : value));
  return { values, question: decided === null ? decimalMarkQuestion(role, likelier) : (money.question ?? reader.question) };
}
