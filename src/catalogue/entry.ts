/** What is there to know about a worksheet function? */
import type { ProblemCode } from "../core/problem";
import type { Param } from "./params";
import { columnsOf, type OneOrAll, type ResultOf, type Returns, type Table } from "./results";

/** An argument of an example: a cell, or a range as rows. */
export type ExampleArg = number | string | boolean | null | readonly (readonly (number | string | boolean)[])[];

export type ExampleCell = number | string | boolean;

export interface Example {
  readonly args: readonly ExampleArg[];
  /** What the cell, or the spilled range with its header, shows in English. */
  readonly gives: ExampleCell | readonly (readonly ExampleCell[])[];
}

export const groups = [
  "value", "acquisition", "retention", "orders", "experience", "segments", "cohorts", "baskets", "offers", "customer",
  "models",
] as const;

export type Group = (typeof groups)[number];

type ValuesOf<Params extends readonly Param[]> = {
  [Index in keyof Params]: Params[Index] extends Param<string, infer Value> ? Value : never;
};

type ColumnOf<R extends Returns> =
  R extends OneOrAll<infer Column> ? Column : R extends Table<infer Column> ? Column : never;

/** Numbers that an explanation shows beside the arguments: how many promoters, what the sum is. */
export type Figures<Figure extends string = string> = Readonly<Record<Figure, number>>;

interface Definition<Params extends readonly Param[], R extends Returns, Figure extends string> {
  readonly group: Group;
  readonly params: Params;
  readonly returns: R;
  /** The argument that, left out, means all: within a range a blank cell of it means nobody. */
  readonly all?: Params[number]["name"];
  /** Problems beyond those that the arguments' kinds bring. */
  readonly throws?: readonly ProblemCode[];
  /** May it take so long that Excel must not wait for it? Then it is answered beside the screen, and can be cancelled. */
  readonly heavy?: boolean;
  readonly example: Example;
  /**
   * How one value comes about, in names of arguments and figures: + - * / ^ ( ) and the functions of an explanation.
   * Where the arguments decide, a function of them.
   */
  readonly formula?: string | ((...args: ValuesOf<Params>) => string);
  /** Numbers between the arguments and the answer. */
  readonly figures?: (...args: ValuesOf<Params>) => Figures<Figure>;
  /** Where the definition comes from: author, year, title. */
  readonly source: string;
  readonly run: (...args: ValuesOf<Params>) => ResultOf<R>;
}

/** A worksheet function, ready to be called with read arguments. */
export interface Entry<Name extends string = string, Column extends string = string, Figure extends string = string> {
  readonly group: Group;
  readonly params: readonly Param<Name>[];
  readonly returns: Returns;
  /** The argument that, left out, means all; null where there is none. */
  readonly all: string | null;
  readonly columns: readonly Column[];
  readonly throws: readonly ProblemCode[];
  readonly heavy: boolean;
  readonly example: Example;
  readonly source: string;
  run(values: readonly unknown[]): ResultOf<Returns>;
  /** null where the answer has no formula that fits a line. */
  formula(values: readonly unknown[]): string | null;
  figures(values: readonly unknown[]): Figures<Figure>;
}

/** Checks that `run` takes what the arguments give and gives what the function returns. */
export function entry<const Params extends readonly Param[], const R extends Returns, Figure extends string = never>(
  definition: Definition<Params, R, Figure>,
): Entry<Params[number]["name"], ColumnOf<R>, Figure> {
  const { returns, run, formula, figures } = definition;
  // The readers give one value per argument, of the argument's kind: the compiler cannot follow them that far.
  const typed = (values: readonly unknown[]): ValuesOf<Params> => values as unknown as ValuesOf<Params>;
  return {
    ...definition,
    all: definition.all ?? (typeof returns === "object" && "one" in returns ? returns.by : null),
    columns: columnsOf(returns) as readonly ColumnOf<R>[],
    throws: definition.throws ?? [],
    heavy: definition.heavy ?? false,
    run: (values) => run(...typed(values)),
    formula: (values) => (typeof formula === "function" ? formula(...typed(values)) : (formula ?? null)),
    figures: (values) => (figures === undefined ? ({} as Figures<Figure>) : figures(...typed(values))),
  };
}
