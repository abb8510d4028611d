/** What does Excel hand to a function for a part of a formula? The few operations that arguments are usually made of. */
import type { Language } from "../../catalogue/languages";
import { sumOf } from "../../core/math/compensatedSum";
import { serialDayOf } from "../../core/serialDay";
import type { SerialDay } from "../../core/transactions";
import { cellAt, commonShape } from "../broadcast";
import { callFunction, type Answer } from "../call";
import { cellError } from "../cellError";
import { Problem } from "../../core/problem";
import { cellGrid, gridOf, isError, type CellValue, type Grid } from "../grid";
import { ourFunction, type CellFormula } from "./cellFormula";

/** What a formula cannot know by itself. */
export interface Surroundings {
  /** What stands in the cells of a reference, blank cells as null; null where that could not be read. */
  read(reference: string): Grid | null;
  readonly today: SerialDay;
  /** What a single blank cell reaches a function as: nothing on the web, 0 on the desktop. */
  readonly blankCell: null | 0;
  /** Of words in cells. */
  readonly language: Language;
}

/** A range as Excel hands it over: its blank cells are 0. */
export function handedOver({ rows, columns, cells }: Grid, { blankCell }: Surroundings): unknown {
  if (cells.length === 1) return cells[0] ?? blankCell;
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns).map((cell) => cell ?? 0));
}

/** The value of a part of a formula; null where it is calculated in a way that is not repeated here. */
export function evaluateFormula(formula: CellFormula, around: Surroundings): Grid | null {
  switch (formula.kind) {
    case "literal": return cellGrid(formula.value);
    case "error": return cellGrid({ code: formula.code });
    case "reference": return around.read(formula.text);
    case "array": return arrayGrid(formula.rows, around);
    case "unary": return unary(formula.operator, evaluateFormula(formula.of, around));
    case "binary": return binary(formula.operator, evaluateFormula(formula.left, around), evaluateFormula(formula.right, around));
    case "call": return called(formula, around);
    case "other": return null;
  }
}

function arrayGrid(rows: readonly (readonly CellFormula[])[], around: Surroundings): Grid | null {
  const cells = rows.map((row) => row.map((cell) => evaluateFormula(cell, around)?.cells[0]));
  return cells.flat().includes(undefined) ? null : gridOf(cells);
}

function mapped(grid: Grid, change: (cell: CellValue) => CellValue): Grid {
  return { ...grid, cells: grid.cells.map(change) };
}

const valueError: CellValue = { code: "#VALUE!" };

/** Excel takes a blank cell as 0, TRUE as 1 and text that shows a number as that number. */
function numberOf(cell: CellValue): number | null {
  if (cell === null) return 0;
  if (typeof cell === "string") return cell.trim() === "" ? null : numberOrNull(Number(cell));
  return typeof cell === "object" ? null : Number(cell);
}

const numberOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

function unary(operator: string, grid: Grid | null): Grid | null {
  if (grid === null || operator === "+") return grid;
  if (operator !== "-" && operator !== "%") return null;
  return mapped(grid, (cell) => {
    if (isError(cell)) return cell;
    const value = numberOf(cell);
    if (value === null) return valueError;
    return operator === "-" ? -value : value / 100;
  });
}

const arithmetic: Readonly<Record<string, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
};

function textOf(cell: CellValue): string {
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  return cell === null || isError(cell) ? "" : String(cell);
}

function operate(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return textOf(left) + textOf(right);
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === null || b === null) return valueError;
  if (operator === "/" && b === 0) return { code: "#DIV/0!" };
  return numberOrNull(arithmetic[operator]?.(a, b) ?? NaN) ?? { code: "#NUM!" };
}

function binary(operator: string, left: Grid | null, right: Grid | null): Grid | null {
  if (left === null || right === null || (operator !== "&" && !(operator in arithmetic))) return null;
  try {
    const shape = commonShape([{ name: "", grid: left }, { name: "", grid: right }]);
    const cells = Array.from({ length: shape.rows * shape.columns }, (_, at) => {
      const [row, column] = [Math.floor(at / shape.columns), at % shape.columns];
      return operate(operator, cellAt(left, row, column), cellAt(right, row, column));
    });
    return { ...shape, cells };
  } catch {
    // Excel fills such a shape with #N/A; nobody means that.
    return null;
  }
}

function called({ name, args }: Extract<CellFormula, { kind: "call" }>, around: Surroundings): Grid | null {
  const ours = ourFunction(name);
  const given = args.map((arg) => (arg === null ? cellGrid(null) : evaluateFormula(arg, around)));
  if (given.includes(null)) return null;
  const grids = given.filter((grid) => grid !== null);
  if (ours !== null) {
    const handed = grids.map((grid, at) => (args[at] === null ? null : handedOver(grid, around)));
    return answerGrid(callFunction(ours, handed, around.language));
  }
  return excelFunction(name.toUpperCase(), grids, around);
}

function answerGrid(answer: Answer): Grid {
  const cellOf = (cell: unknown): unknown => (cell instanceof Problem ? { code: cellError(cell) } : cell);
  return gridOf(Array.isArray(answer) ? answer.map((row: readonly unknown[]) => row.map(cellOf)) : cellOf(answer));
}

/** Over no number at all AVERAGE divides by 0; MIN and MAX are 0. */
const overNumbers: Readonly<Record<string, (numbers: readonly number[]) => CellValue>> = {
  SUM: (numbers) => sumOf(numbers),
  AVERAGE: (numbers) => (numbers.length === 0 ? { code: "#DIV/0!" } : sumOf(numbers) / numbers.length),
  MIN: (numbers) => numbers.reduce((least, one) => Math.min(least, one), numbers[0] ?? 0),
  MAX: (numbers) => numbers.reduce((most, one) => Math.max(most, one), numbers[0] ?? 0),
};

function excelFunction(name: string, grids: readonly Grid[], { today }: Surroundings): Grid | null {
  const cells = grids.flatMap(({ cells: all }) => all);
  if (name === "TODAY" && cells.length === 0) return cellGrid(today);
  if (name === "DATE") return dateGrid(cells);
  if (name === "COUNT") return cellGrid(cells.filter((cell) => typeof cell === "number").length);
  if (name === "COUNTA") return cellGrid(cells.filter((cell) => cell !== null).length);
  const calculate = overNumbers[name];
  if (calculate === undefined) return null;
  const error = cells.find(isError);
  return cellGrid(error ?? calculate(cells.filter((cell) => typeof cell === "number")));
}

function dateGrid([year, month, day, ...more]: readonly CellValue[]): Grid | null {
  const isDate = typeof year === "number" && typeof month === "number" && typeof day === "number" && more.length === 0;
  const serial = isDate ? serialDayOf(year, month, day) : null;
  return serial === null ? null : cellGrid(serial);
}
