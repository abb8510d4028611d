/** What do SUMIFS, COUNTIFS and their family add up? The engine's own make an object per cell and step; these read plain values. */
import { BaseFunction } from "@univerjs/engine-formula";
import { criterion } from "./criterion";
import { engineArray, engineValue, excelMatrix, excelValue } from "./engineValues";
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { Block, CellError, CellValue } from "../model/types";
import type { Reference } from "./preparedFormula";

/** Values of a block, row by row in one list; remembered while they are the same. */
export type ReadCells = (reference: Reference) => readonly CellValue[];

/** What becomes of the chosen cells. */
type Total = (values: readonly CellValue[], chosen: Uint8Array) => CellValue;

const VALUE: CellError = { error: "#VALUE!" };

function isError(value: CellValue | undefined): value is CellError {
  return value !== null && typeof value === "object";
}

/** Walks over the chosen numbers; an error among the chosen cells is the answer. */
function overNumbers(values: readonly CellValue[], chosen: Uint8Array, take: (value: number) => void): CellError | null {
  for (let i = 0; i < chosen.length; i++) {
    if (chosen[i] === 0) continue;
    const value = values[i];
    if (typeof value === "number") take(value);
    else if (isError(value)) return value;
  }
  return null;
}

const count: Total = (_values, chosen) => chosen.reduce((sum, one) => sum + one, 0);

const sum: Total = (values, chosen) => {
  let total = 0;
  return overNumbers(values, chosen, (value) => (total += value)) ?? total;
};

const average: Total = (values, chosen) => {
  let total = 0;
  let numbers = 0;
  const error = overNumbers(values, chosen, (value) => {
    total += value;
    numbers++;
  });
  return error ?? (numbers === 0 ? { error: "#DIV/0!" } : total / numbers);
};

const extreme = (better: (a: number, b: number) => boolean): Total => (values, chosen) => {
  let best: number | null = null;
  const error = overNumbers(values, chosen, (value) => {
    if (best === null || better(value, best)) best = value;
  });
  return error ?? best ?? 0;
};

function area(variant: FunctionVariantType | undefined): Reference | null {
  if (!variant?.isReferenceObject()) return null;
  const reference = variant as BaseReferenceObject;
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  return { sheetId: reference.getSheetId(), block: { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 } };
}

function values(variant: FunctionVariantType): CellValue[][] {
  const value = variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject() : (variant as BaseValueObject);
  return value.isArray() ? excelMatrix(value as ArrayValueObject) : [[excelValue(value)]];
}

const sameShape = (a: Block, b: Block): boolean => a.rows === b.rows && a.columns === b.columns;

/** A criteria area with what it must hold; a criterion given as an array gives an array of answers. */
interface Condition {
  readonly cells: readonly CellValue[];
  readonly wanted: CellValue[][];
}

class ConditionalFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly total: Total,
    private readonly read: ReadCells,
    /** Where the cells to add up are among the arguments: first (SUMIFS), last (SUMIF) or nowhere (COUNTIFS). */
    private readonly totalled: "first" | "last" | "none",
  ) {
    super(name);
  }

  // The engine's own signature promises values only, but hands over references where they are asked for.
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const result = this.answer(variants);
    return Array.isArray(result) ? engineArray(result) : engineValue(result);
  }

  private answer(variants: readonly FunctionVariantType[]): CellValue | CellValue[][] {
    const pairs = this.totalled === "first" ? variants.slice(1) : this.totalled === "last" ? variants.slice(0, 2) : variants;
    const shape = area(pairs[0])?.block;
    if (!shape || pairs.length === 0 || pairs.length % 2 === 1) return VALUE;
    const conditions: Condition[] = [];
    for (let i = 0; i < pairs.length; i += 2) {
      const where = area(pairs[i]);
      const wanted = pairs[i + 1];
      if (!where || !wanted || !sameShape(where.block, shape)) return VALUE;
      conditions.push({ cells: this.read(where), wanted: values(wanted) });
    }
    const cells = this.cellsToTotal(variants, shape);
    return cells ? this.lifted(conditions, cells) : VALUE;
  }

  private cellsToTotal(variants: readonly FunctionVariantType[], shape: Block): readonly CellValue[] | null {
    if (this.totalled === "none") return [];
    const where = area(this.totalled === "first" ? variants[0] : (variants[2] ?? variants[0]));
    if (!where) return null;
    if (this.totalled === "first" && !sameShape(where.block, shape)) return null;
    return this.read({ sheetId: where.sheetId, block: { ...where.block, rows: shape.rows, columns: shape.columns } });
  }

  private lifted(conditions: readonly Condition[], cells: readonly CellValue[]): CellValue | CellValue[][] {
    const rows = Math.max(...conditions.map(({ wanted }) => wanted.length));
    const columns = Math.max(...conditions.map(({ wanted }) => wanted[0]?.length ?? 0));
    const at = (wanted: CellValue[][], row: number, column: number): CellValue => {
      const line = wanted.length === 1 ? wanted[0] : wanted[row];
      return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
    };
    const one = (row: number, column: number): CellValue =>
      this.total(cells, chosen(conditions.map((condition) => ({ cells: condition.cells, wanted: at(condition.wanted, row, column) }))));
    if (rows === 1 && columns === 1) return one(0, 0);
    return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_unused, column) => one(row, column)));
  }
}

/** 1 for each cell that meets every condition. */
function chosen(conditions: readonly { cells: readonly CellValue[]; wanted: CellValue }[]): Uint8Array {
  const result = new Uint8Array(conditions[0]?.cells.length ?? 0).fill(1);
  for (const { cells, wanted } of conditions) {
    const matches = criterion(wanted);
    for (let i = 0; i < result.length; i++) if (result[i] === 1 && !matches(cells[i] ?? null)) result[i] = 0;
  }
  return result;
}

export function conditionalFunctions(read: ReadCells): BaseFunction[] {
  const larger = extreme((a, b) => a > b);
  const smaller = extreme((a, b) => a < b);
  return [
    new ConditionalFunction("SUMIFS", sum, read, "first"),
    new ConditionalFunction("AVERAGEIFS", average, read, "first"),
    new ConditionalFunction("MAXIFS", larger, read, "first"),
    new ConditionalFunction("MINIFS", smaller, read, "first"),
    new ConditionalFunction("COUNTIFS", count, read, "none"),
    new ConditionalFunction("COUNTIF", count, read, "none"),
    new ConditionalFunction("SUMIF", sum, read, "last"),
    new ConditionalFunction("AVERAGEIF", average, read, "last"),
  ];
}
