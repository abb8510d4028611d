/** What is there to know about a worksheet function? */
import type { ProblemCode } from "../core/problem";
import type { Param } from "./params";
import type { ResultOf, Returns, Table } from "./results";

/** An argument of an example: a cell, or a range as rows. */
export type ExampleArg = number | string | boolean | null | readonly (readonly (number | string | boolean)[])[];

export interface Example {
  readonly args: readonly ExampleArg[];
  /** What the cell, or the spilled range with its header, shows in English. */
  readonly gives: number | string | readonly (readonly (number | string)[])[];
}

export const groups = ["value", "acquisition", "retention", "experience", "segments"] as const;

export type Group = (typeof groups)[number];

type ValuesOf<Params extends readonly Param[]> = {
  [Index in keyof Params]: Params[Index] extends Param<string, infer Value> ? Value : never;
};

type ColumnOf<R extends Returns> = R extends Table<infer Column> ? Column : never;

interface Definition<Params extends readonly Param[], R extends Returns> {
  readonly group: Group;
  readonly params: Params;
  readonly returns: R;
  /** Problems beyond those that the arguments' kinds bring. */
  readonly throws?: readonly ProblemCode[];
  readonly example: Example;
  readonly run: (...args: ValuesOf<Params>) => ResultOf<R>;
}

/** A worksheet function, ready to be called with read arguments. */
export interface Entry<Name extends string = string, Column extends string = string> {
  readonly group: Group;
  readonly params: readonly Param<Name>[];
  readonly returns: Returns;
  readonly columns: readonly Column[];
  readonly throws: readonly ProblemCode[];
  readonly example: Example;
  run(values: readonly unknown[]): ResultOf<Returns>;
}

/** Checks that `run` takes what the arguments give and gives what the function returns. */
export function entry<const Params extends readonly Param[], const R extends Returns>(
  definition: Definition<Params, R>,
): Entry<Params[number]["name"], ColumnOf<R>> {
  const { returns, run } = definition;
  const columns: readonly string[] = typeof returns === "object" && "columns" in returns ? returns.columns : [];
  return {
    ...definition,
    columns: columns as readonly ColumnOf<R>[],
    throws: definition.throws ?? [],
    // The readers give one value per argument, of the argument's kind: the compiler cannot follow them that far.
    run: (values) => run(...(values as unknown as ValuesOf<Params>)),
  };
}
