/** Which kinds of argument do worksheet functions take, and what does a function receive for each? */
import type { NumberCells } from "../core/answers";
import type { SegmentMap } from "../core/rfm/segmentMap";
import { lastSerialDay } from "../core/serialDay";
import type { SerialDay } from "../core/transactions";

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
  day: SerialDay;
  flag: boolean;
  /** A range of numbers that stands alone. */
  numbers: NumberCells;
  /** Columns that belong together, row by row. */
  ids: IdCells;
  days: NumberCells;
  amounts: NumberCells;
  segmentMap: SegmentMap;
}

export type Kind = keyof Kinds;

/** Does a kind take one cell, so that a range spills, or a whole range? Ranges that are "aligned" have one shape. */
export const extents = {
  number: "cell",
  wholeNumber: "cell",
  oneOf: "cell",
  day: "cell",
  flag: "cell",
  numbers: "range",
  ids: "aligned",
  days: "aligned",
  amounts: "aligned",
  segmentMap: "range",
} as const satisfies Record<Kind, "cell" | "range" | "aligned">;

/** What a value must keep to; null where there is no bound. */
export interface Rule {
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** The formula divides by it: 0 is #DIV/0! and less is out of range. */
  readonly divides: boolean;
  /** A fraction, so that 5 for 5% gets a sentence of its own. */
  readonly isRate: boolean;
  readonly choices: readonly number[];
}

/** One argument: `Value` is what the function receives, the default of an optional one included. */
export interface Param<Name extends string = string, Value = unknown> {
  readonly name: Name;
  readonly kind: Kind;
  readonly rule: Rule;
  /** The value where the argument is absent; null makes it required. */
  readonly fallback: { readonly value: Value } | null;
}

const anyValue: Rule = { minimum: null, maximum: null, divides: false, isRate: false, choices: [] };

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

export const wholeNumber = <Name extends string>(
  name: Name,
  minimum: number,
  maximum: number | null,
): Param<Name, number> => param(name, "wholeNumber", { minimum, maximum });

/** One of a few numbers. */
export const oneOf = <Name extends string, Choice extends number>(
  name: Name,
  choices: readonly Choice[],
): Param<Name, Choice> => param(name, "oneOf", { choices }) as Param<Name, Choice>;

/** A day as a serial number; a time of day is cut off. */
export const day = <Name extends string>(name: Name): Param<Name, SerialDay> =>
  param(name, "day", { minimum: 1, maximum: lastSerialDay });

/** TRUE or FALSE. */
export const flag = <Name extends string>(name: Name): Param<Name, boolean> => param(name, "flag");

/** A range of numbers; cells without a number are passed over. */
export const numbers = <Name extends string>(name: Name): Param<Name, NumberCells> => param(name, "numbers");

/** A column of customer or order ids, row by row with its neighbours. */
export const ids = <Name extends string>(name: Name): Param<Name, IdCells> => param(name, "ids");

/** A column of dates, row by row with its neighbours. */
export const days = <Name extends string>(name: Name): Param<Name, NumberCells> => param(name, "days");

/** A column of money, row by row with its neighbours. */
export const amounts = <Name extends string>(name: Name): Param<Name, NumberCells> => param(name, "amounts");

/** A range of two columns, code and name, with all 125 codes. */
export const segmentMap = <Name extends string>(name: Name): Param<Name, SegmentMap> => param(name, "segmentMap");

/** How many numbers of a range are real: blank cells arrive as 0, so zeros beyond them are blanks. */
export const answers = (): Param<"answers", number | null> => optional(wholeNumber("answers", 0, null), null);

/** The same argument, with a value for where it is absent. */
export function optional<Name extends string, Value, const Fallback>(
  required: Param<Name, Value>,
  value: Fallback,
): Param<Name, Value | Fallback> {
  return { ...required, fallback: { value } };
}
