/** Where does the number of a call come from: its arguments, what lies between, its formula step by step? */
import type { Entry } from "../../catalogue/entry";
import { functions, type FigureId, type FunctionName, type HeaderId, type ParamName } from "../../catalogue/functions";
import type { Language } from "../../catalogue/languages";
import { extents, type Param } from "../../catalogue/params";
import { Problem, type ProblemCode, type ProblemData } from "../../core/problem";
import { isBelow, isAbove } from "../../core/math/tolerance";
import { cellAt, commonShape, type Shape } from "../broadcast";
import { callFunction, type Answer, type CellAnswer } from "../call";
import { cellGrid, gridOf, isMissing, type CellValue, type Grid } from "../grid";
import { readArgument } from "../readers";
import { leftOutRows, usedCells, type LeftOut } from "./usedCells";
import { parseExpression, type Expression } from "./expression";
import { filledIn, stepsOf, valueOf } from "./steps";

/** An argument as it stands in a cell. */
export interface GivenArgument {
  /** As written, for example "A2:A500"; "" where nothing is. */
  readonly text: string;
  /** What stands in the cells, blank ones as null; null where it is calculated in a way that is not repeated here. */
  readonly cells: Grid | null;
  /** What Excel hands to the function. */
  readonly handed: unknown;
}

export type ArgumentValue =
  | { readonly is: "value"; readonly value: CellValue }
  /** Left out: what the function takes instead; null where that is told in words only. */
  | { readonly is: "default"; readonly value: unknown }
  | { readonly is: "range"; readonly cells: number; readonly used: number }
  | { readonly is: "unknown" };

export interface ExplainedArgument {
  readonly name: ParamName;
  readonly text: string;
  readonly value: ArgumentValue;
}

/** An answer as plain data. */
export type ExplainedAnswer =
  | { readonly is: "value"; readonly value: number | string | boolean }
  | { readonly is: "problem"; readonly code: ProblemCode; readonly data: ProblemData[ProblemCode] };

export interface Explanation {
  readonly name: FunctionName;
  readonly args: readonly ExplainedArgument[];
  /** Rows of columns that belong together; null where there are none. */
  readonly leftOut: LeftOut | null;
  /** Blank cells that count as 0 because nobody says how many answers there are. */
  readonly blanksCounted: number;
  readonly figures: readonly { readonly id: FigureId; readonly value: number }[];
  /** In names of arguments and figures; null where there is none. */
  readonly formula: Expression | null;
  /** The formula in numbers, each step, the answer last; empty where a number is not known. */
  readonly steps: readonly Expression[];
  /** null where an argument is not known. */
  readonly answer: ExplainedAnswer | null;
  /** The column of a table that the cell stands in; null where the answer is no table. */
  readonly column: HeaderId | null;
}

/** Which cell of the answer is explained, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const origin: Place = { row: 0, column: 0 };

/**
 * All that can be said about one cell of a call's answer.
 *
 * @param given in the order of the function's arguments; those that are absent may be missing
 * @param language of words in cells
 */
export function explanation(
  name: FunctionName,
  given: readonly GivenArgument[],
  language: Language,
  place: Place = origin,
): Explanation {
  const entry: Entry = functions[name];
  const args = entry.params.map((param, at) => ofPlace(entry, given, { param, given: given[at] ?? absent }, place));
  const known = args.every(({ given: one }) => one.cells !== null);
  const readings = known ? valuesOf(args) : null;
  const answer = known ? answerAt(callFunction(name, args.map(({ given: one }) => one.handed), language), place) : null;
  const figures = readings === null ? {} : figuresOf(entry, readings);
  return {
    name,
    args: args.map(({ param, given: one }, at) => explainedArgument(param, one, given[at] ?? absent)),
    leftOut: known ? leftOutRows(args.map(({ param, given: one }) => ({ kind: param.kind, cells: one.cells }))) : null,
    blanksCounted: blanksCounted(args),
    figures: Object.entries(figures).map(([id, value]) => ({ id: id as FigureId, value })),
    ...formulaOf(entry, args, readings, figures, answer),
    answer: explainedAnswer(answer),
    column: maps(entry, given) ? null : ((entry.columns[place.column] ?? null) as HeaderId | null),
  };
}

const absent: GivenArgument = { text: "", cells: cellGrid(null), handed: null };

interface Argument {
  readonly param: Param;
  readonly given: GivenArgument;
}

/** Does the call give one answer for each cell of ranges that stand for values? */
function maps({ returns, params }: Entry, given: readonly GivenArgument[]): boolean {
  if (typeof returns === "string") return true;
  const by = "one" in returns ? params.findIndex(({ name }) => name === returns.by) : -1;
  const cells = given[by]?.cells;
  return cells !== undefined && cells !== null && !isMissing(cells);
}

function shapeOf(args: readonly Argument[]): Shape | null {
  try {
    return commonShape(args.flatMap(({ param, given }) => (given.cells === null ? [] : [{ name: param.name, grid: given.cells }])));
  } catch {
    return null;
  }
}

/** Of a range that stands for a value, the cell that belongs to the place. */
function ofPlace(entry: Entry, all: readonly GivenArgument[], { param, given }: Argument, { row, column }: Place): Argument {
  const { cells } = given;
  if (cells === null || cells.cells.length === 1 || extents[param.kind] !== "cell" || !maps(entry, all)) return { param, given };
  const shape = shapeOf(entry.params.flatMap((one, at) => (extents[one.kind] === "cell" ? [{ param: one, given: all[at] ?? absent }] : [])));
  if (shape === null || row >= shape.rows || column >= shape.columns) return { param, given };
  const handed = gridOf(given.handed);
  return { param, given: { ...given, cells: cellGrid(cellAt(cells, row, column)), handed: cellAt(handed, row, column) } };
}

/** The arguments of a mapped call are those of the place already, so that its answer is one. */
function answerAt(answer: Answer, { row, column }: Place): CellAnswer | null {
  return isRows(answer) ? (answer[row]?.[column] ?? null) : answer;
}

function isRows(answer: Answer): answer is readonly (readonly CellAnswer[])[] {
  return Array.isArray(answer);
}

/** What the function receives; null where an argument is wrong. */
function valuesOf(args: readonly Argument[]): readonly unknown[] | null {
  try {
    return args.map(({ param, given }) => readArgument(gridOf(given.handed), param));
  } catch {
    return null;
  }
}

/** A figure that is not a number is not known. */
function figuresOf(entry: Entry, values: readonly unknown[]): Readonly<Record<string, number>> {
  try {
    return Object.fromEntries(Object.entries(entry.figures(values)).filter(([, value]) => Number.isFinite(value)));
  } catch {
    return {};
  }
}

function textOfFormula(entry: Entry, values: readonly unknown[]): string {
  try {
    return entry.formula(values) ?? "";
  } catch {
    return "";
  }
}

type Formula = Pick<Explanation, "formula" | "steps">;

function formulaOf(
  entry: Entry,
  args: readonly Argument[],
  readings: readonly unknown[] | null,
  figures: Readonly<Record<string, number>>,
  answer: CellAnswer | null,
): Formula {
  // Where an argument is not known or wrong, the formula is told with the values that are left out.
  const values = readings ?? args.map(({ param }) => param.fallback?.value ?? null);
  const text = textOfFormula(entry, values);
  if (text === "") return { formula: null, steps: [] };
  const formula = parseExpression(text);
  const numbers = new Map(args.map(({ param }, at) => [param.name, values[at]]));
  const numberOf = (name: string): number | null => {
    const value = figures[name] ?? numbers.get(name);
    return typeof value === "number" ? value : null;
  };
  const filled = readings === null ? null : filledIn(formula, numberOf);
  return { formula, steps: filled !== null && gives(filled, answer) ? stepsOf(filled) : [] };
}

const tolerance = 1e-9;

/** Steps are shown only where they lead to what the cell shows. */
function gives(filled: Expression, answer: CellAnswer | null): boolean {
  if (typeof answer !== "number") return false;
  const value = valueOf(filled);
  const slack = tolerance * Math.max(Math.abs(answer), Math.abs(value));
  return !isBelow(value, answer - slack) && !isAbove(value, answer + slack);
}

function explainedArgument(param: Param, { cells }: GivenArgument, written: GivenArgument): ExplainedArgument {
  const name = param.name as ParamName;
  return { name, text: written.text, value: argumentValue(param, cells) };
}

function argumentValue({ kind, fallback }: Param, cells: Grid | null): ArgumentValue {
  if (cells === null) return { is: "unknown" };
  const [first = null] = cells.cells;
  if (isMissing(cells) && fallback !== null) return { is: "default", value: fallback.value };
  if (cells.cells.length === 1) return { is: "value", value: first };
  return { is: "range", cells: cells.cells.length, used: usedCells(kind, cells) };
}

/** Without the argument `answers`, blank cells of the first range count as the answer 0. */
function blanksCounted(args: readonly Argument[]): number {
  const last = args.find(({ param }) => param.name === "answers");
  const range = args.find(({ param }) => param.kind === "numbers")?.given.cells;
  if (!last?.given.cells || !isMissing(last.given.cells) || !range || range.cells.length === 1) return 0;
  return range.cells.filter((cell) => cell === null).length;
}

function explainedAnswer(answer: CellAnswer | null): ExplainedAnswer | null {
  if (answer === null) return null;
  if (answer instanceof Problem) return { is: "problem", code: answer.code, data: answer.data };
  return { is: "value", value: answer };
}
