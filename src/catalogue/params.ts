/** Which kinds of argument do worksheet functions take, and what does a function receive for each? */
import type { NumberCells } from "../core/answers";
import type { CostTable } from "../core/acquisition/channelValue";
import type { KeywordTable } from "../core/experience/feedbackCategory";
import type { SquareMatrix } from "../core/math/linearSystem";
import type { SegmentMap } from "../core/rfm/segmentMap";
import { lastSerialDay } from "../core/serialDay";
import type { SerialDay } from "../core/transactions";
import type { RatingBands } from "../core/value/ratingBands";
import type { ChoiceWord } from "./choices";

/** The ids of a column, ready to compare. */
export interface IdCells {
  /** One per cell; null where blank. */
  readonly ids: readonly (string | null)[];
  /** How an id is shown where it is a number in the sheet, so that a lookup in the sheet finds it again. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What a function receives for an argument of each kind. A new line here does not compile until it has a reader. */
export interface Kinds {
  number: number;
  wholeNumber: number;
  oneOf: number;
  /** One of a few words, as written in English. */
  choice: ChoiceWord;
  day: SerialDay;
  flag: boolean;
  /** One customer, ready to compare. */
  id: string;
  /** A range of numbers that stands alone. */
  numbers: NumberCells;
  /** Numbers that belong together place by place: each cell must hold one. */
  sequence: readonly number[];
  /** A square of numbers. */
  matrix: SquareMatrix;
  /** Comments; null where a cell holds no text. */
  texts: readonly (string | null)[];
  /** Columns that belong together, row by row. */
  ids: IdCells;
  days: NumberCells;
  amounts: NumberCells;
  segmentMap: SegmentMap;
  ratingBands: RatingBands;
  keywordTable: KeywordTable;
  costTable: CostTable;
  /** Parameters of a model, in the order of the rule's `parameters`. */
  model: ModelParameters;
}

/** Numbers above 0 in the order of a model's parameters. */
export type ModelParameters = readonly number[];

export type Kind = keyof Kinds;

/** Does a kind take one cell, so that a range spills, or a whole range? Ranges that are "aligned" have one shape. */
export const extents = {
  number: "cell",
  wholeNumber: "cell",
  oneOf: "cell",
  choice: "cell",
  day: "cell",
  flag: "cell",
  id: "cell",
  numbers: "range",
  sequence: "aligned",
  matrix: "range",
  texts: "range",
  ids: "aligned",
  days: "aligned",
  amounts: "aligned",
  segmentMap: "range",
  ratingBands: "range",
  keywordTable: "range",
  costTable: "range",
  model: "range",
} as const satisfies Record<Kind, "cell" | "range" | "aligned">;

/** What a value must keep to; null where there is no bound. */
export interface Rule {
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** The minimum itself is outside. */
  readonly isAbove: boolean;
  /** The formula divides by it: 0 is #DIV/0! and less is out of range. */
  readonly divides: boolean;
  /** A fraction, so that 5 for 5% gets a sentence of its own. */
  readonly isRate: boolean;
  readonly choices: readonly (number | ChoiceWord)[];
  /** Names of a model's parameters, as a FIT writes them. */
  readonly parameters: readonly string[];
}

/** One argument: `Value` is what the function receives, the default of an optional one included. */
export interface Param<Name extends string = string, Value = unknown> {
  readonly name: Name;
  readonly kind: Kind;
  readonly rule: Rule;
  /** The value where the argument is absent; null makes it required. */
  readonly fallback: { readonly value: Value } | null;
}

const anyValue: Rule = { minimum: null, maximum: null, isAbove: false, divides: false, isRate: false, choices: [], parameters: [] };

function param<Name extends string, K extends Kind>(
  name: Name,
  kind: K,
  rule: Partial<Rule> = {},
): Param<Name, Kinds[K]> {
  return { name, kind, rule: { ...anyValue, ...rule }, fallback: null };
}

/** Money or any other number, of any sign. */
export const anyNumber = <Name extends string>(name: Name): Param<Name, number> => param(name, "number");

/** A number of 0 or more. */
export const nonNegative = <Name extends string>(name: Name): Param<Name, number> =>
  param(name, "number", { minimum: 0 });

/** A number that the formula divides by. */
export const divisor = <Name extends string>(name: Name): Param<Name, number> =>
  param(name, "number", { minimum: 0, divides: true });

/** A fraction per period, 0..1. */
export const rate = <Name extends string>(name: Name): Param<Name, number> =>
  param(name, "number", { minimum: 0, maximum: 1, isRate: true });

/** A rate that the formula divides by. */
export const rateDivisor = <Name extends string>(name: Name): Param<Name, number> =>
  param(name, "number", { minimum: 0, maximum: 1, isRate: true, divides: true });

/** The share of a price that is left; a loss is negative. */
export const marginShare = <Name extends string>(name: Name): Param<Name, number> =>
  param(name, "number", { minimum: -1, maximum: 1, isRate: true });

/** A discount rate per period, above -1 and up to 1; converted rates may be larger than that. */
export const discountRate = <Name extends string>(name: Name, maximum: number | null = 1): Param<Name, number> =>
  param(name, "number", { minimum: -1, isAbove: true, maximum, isRate: true });

/** A number above 0 that the formula does not divide by. */
export const positive = <Name extends string>(name: Name): Param<Name, number> =>
  param(name, "number", { minimum: 0, isAbove: true });

export const wholeNumber = <Name extends string>(
  name: Name,
  minimum: number,
  maximum: number | null,
): Param<Name, number> => param(name, "wholeNumber", { minimum, maximum });

/** A whole number that the formula divides by. */
export const wholeDivisor = <Name extends string>(name: Name): Param<Name, number> =>
  param(name, "wholeNumber", { minimum: 0, divides: true });

/** One of a few numbers. */
export const oneOf = <Name extends string, Choice extends number>(
  name: Name,
  choices: readonly Choice[],
): Param<Name, Choice> => param(name, "oneOf", { choices }) as Param<Name, Choice>;

/** One of a few words, in any of our languages. */
export const choice = <Name extends string, Choice extends ChoiceWord>(
  name: Name,
  choices: readonly Choice[],
): Param<Name, Choice> => param(name, "choice", { choices }) as Param<Name, Choice>;

/** A day as a serial number; a time of day is cut off. */
export const day = <Name extends string>(name: Name): Param<Name, SerialDay> =>
  param(name, "day", { minimum: 1, maximum: lastSerialDay });

/** TRUE or FALSE. */
export const flag = <Name extends string>(name: Name): Param<Name, boolean> => param(name, "flag");

/** One customer. */
export const id = <Name extends string>(name: Name): Param<Name, string> => param(name, "id");

/** A range of numbers; cells without a number are passed over. */
export const numbers = <Name extends string>(name: Name): Param<Name, NumberCells> => param(name, "numbers");

/** A range of fractions per period, 0..1; cells without a number are passed over. */
export const rates = <Name extends string>(name: Name): Param<Name, NumberCells> =>
  param(name, "numbers", { minimum: 0, maximum: 1, isRate: true });

/** Relative changes, each above 0 and up to 1. */
export const steps = <Name extends string>(name: Name): Param<Name, NumberCells> =>
  param(name, "numbers", { minimum: 0, isAbove: true, maximum: 1, isRate: true });

/** Numbers of any sign that belong together place by place. */
export const sequence = <Name extends string>(name: Name): Param<Name, readonly number[]> => param(name, "sequence");

/** Fractions per period, 0..1, that belong together place by place. */
export const rateSequence = <Name extends string>(name: Name): Param<Name, readonly number[]> =>
  param(name, "sequence", { minimum: 0, maximum: 1, isRate: true });

/** A square of shares, each 0..1. */
export const shareMatrix = <Name extends string>(name: Name): Param<Name, SquareMatrix> =>
  param(name, "matrix", { minimum: 0, maximum: 1, isRate: true });

/** A range of comments. */
export const texts = <Name extends string>(name: Name): Param<Name, readonly (string | null)[]> => param(name, "texts");

/** A column of customer or order ids, row by row with its neighbours. */
export const ids = <Name extends string>(name: Name): Param<Name, IdCells> => param(name, "ids");

/** A column of dates, row by row with its neighbours. */
export const days = <Name extends string>(name: Name): Param<Name, NumberCells> => param(name, "days");

/** A column of money, row by row with its neighbours. */
export const amounts = <Name extends string>(name: Name): Param<Name, NumberCells> => param(name, "amounts");

/** A range of two columns, code and name, with all 125 codes. */
export const segmentMap = <Name extends string>(name: Name): Param<Name, SegmentMap> => param(name, "segmentMap");

/** A range of two columns, lowest ratio and name. */
export const ratingBands = <Name extends string>(name: Name): Param<Name, RatingBands> => param(name, "ratingBands");

/** A range of two columns, category and keywords. */
export const keywordTable = <Name extends string>(name: Name): Param<Name, KeywordTable> => param(name, "keywordTable");

/** A range of two columns, channel and cost of a new customer. */
export const costTable = <Name extends string>(name: Name): Param<Name, CostTable> => param(name, "costTable");

/** A model: the spill of a FIT, or just its parameters in a row or a column. */
export const model = (...parameters: readonly string[]): Param<"model", ModelParameters> => param("model", "model", { parameters });

/** How many numbers of a range are real: blank cells arrive as 0, so zeros beyond them are blanks. */
export const answers = (): Param<"answers", number | null> => optional(wholeNumber("answers", 0, null), null);

/** The same argument, with a value for where it is absent. */
export function optional<Name extends string, Value, const Fallback>(
  required: Param<Name, Value>,
  value: Fallback,
): Param<Name, Value | Fallback> {
  return { ...required, fallback: { value } };
}
