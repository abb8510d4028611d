/** How is the example of a function typed into a cell? */
import type { ExampleArg, ExampleCell } from "../catalogue/entry";
import { functions, type FunctionName } from "../catalogue/functions";
import type { Marks } from "./formulaMarks";

/** A value as it is typed within a formula. */
export function literal(cell: ExampleCell, { decimal }: Marks): string {
  if (typeof cell === "string") return `"${cell.replaceAll('"', '""')}"`;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).replace(".", decimal);
}

/** An argument of an example; "" where it is left out. */
export function argumentText(arg: ExampleArg, marks: Marks): string {
  if (arg === null) return "";
  if (typeof arg !== "object") return literal(arg, marks);
  return `{${arg.map((row) => row.map((cell) => literal(cell, marks)).join(marks.column)).join(";")}}`;
}

/**
 * The whole example.
 *
 * @example exampleFormula("LTVCAC", commaMarks) // "=LTVCAC(900;300)"
 */
export function exampleFormula(name: FunctionName, marks: Marks): string {
  return `=${name}(${functions[name].example.args.map((arg) => argumentText(arg, marks)).join(marks.list)})`;
}
