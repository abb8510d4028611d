/** Which formulas read these cells, and which formulas stand in them? */
import { MAX_COLUMNS } from "../model/address";
import { blockContains, intersect } from "../model/block";
import type { Block } from "../model/types";
import type { PreparedFormula, Reference } from "./preparedFormula";

/** A formula in its cell. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  prepared: PreparedFormula;
  /** Cells that its array fills, if it spills. */
  spill: Block | null;
  removed: boolean;
}

/** References up to this many cells are indexed cell by cell, larger ones as ranges. */
const SMALL = 64;

interface RangeReaders {
  readonly block: Block;
  readonly readers: Set<FormulaCell>;
}

const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

class SheetDependencies {
  readonly cellReaders = new Map<number, Set<FormulaCell>>();
  readonly rangeReaders = new Map<string, RangeReaders>();
  readonly columns = new Map<number, Map<number, FormulaCell>>();
  readonly spilling = new Set<FormulaCell>();
}

function area(block: Block): number {
  return block.rows * block.columns;
}

function* cellsOf(block: Block): Iterable<number> {
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) yield cellKey(row, column);
  }
}

const rangeKey = (block: Block): string => `${block.row},${block.column},${block.rows},${block.columns}`;

export class Dependencies {
  private readonly sheets = new Map<string, SheetDependencies>();
  private readonly everyCell = new Set<FormulaCell>();

  get all(): ReadonlySet<FormulaCell> {
    return this.everyCell;
  }

  at(sheetId: string, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheetId)?.columns.get(column)?.get(row);
  }

  add(cell: FormulaCell): void {
    const sheet = this.of(cell.sheetId);
    const column = sheet.columns.get(cell.column) ?? new Map<number, FormulaCell>();
    column.set(cell.row, cell);
    sheet.columns.set(cell.column, column);
    this.everyCell.add(cell);
    this.link(cell);
  }

  remove(cell: FormulaCell): void {
    this.unlink(cell);
    const sheet = this.of(cell.sheetId);
    const column = sheet.columns.get(cell.column);
    column?.delete(cell.row);
    if (column?.size === 0) sheet.columns.delete(cell.column);
    sheet.spilling.delete(cell);
    this.everyCell.delete(cell);
    cell.removed = true;
  }

  /** Replaces what the cell reads. */
  prepare(cell: FormulaCell, prepared: PreparedFormula): void {
    this.unlink(cell);
    cell.prepared = prepared;
    this.link(cell);
  }

  setSpill(cell: FormulaCell, spill: Block | null): void {
    cell.spill = spill;
    if (spill) this.of(cell.sheetId).spilling.add(cell);
    else this.of(cell.sheetId).spilling.delete(cell);
  }

  /** Formulas that read any of these cells. */
  *readersOf({ sheetId, block }: Reference): Iterable<FormulaCell> {
    const sheet = this.sheets.get(sheetId);
    if (!sheet) return;
    if (area(block) <= sheet.cellReaders.size) {
      for (const key of cellsOf(block)) yield* sheet.cellReaders.get(key) ?? [];
    } else {
      for (const [key, readers] of sheet.cellReaders) {
        if (blockContains(block, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS)) yield* readers;
      }
    }
    for (const range of sheet.rangeReaders.values()) {
      if (intersect(range.block, block)) yield* range.readers;
    }
  }

  /** Formulas whose own cell lies in the block. */
  *inside({ sheetId, block }: Reference): Iterable<FormulaCell> {
    const sheet = this.sheets.get(sheetId);
    if (!sheet) return;
    for (const [column, rows] of sheet.columns) {
      if (column >= block.column && column < block.column + block.columns) yield* rowsInside(rows, block);
    }
  }

  /** Formulas whose value lies in these cells: their own cell or one that their array fills. */
  *precedents(reference: Reference): Iterable<FormulaCell> {
    yield* this.inside(reference);
    for (const cell of this.sheets.get(reference.sheetId)?.spilling ?? []) {
      if (cell.spill && intersect(cell.spill, reference.block)) yield cell;
    }
  }

  private of(sheetId: string): SheetDependencies {
    let sheet = this.sheets.get(sheetId);
    if (!sheet) this.sheets.set(sheetId, (sheet = new SheetDependencies()));
    return sheet;
  }

  private link(cell: FormulaCell): void {
    for (const { sheetId, block } of cell.prepared.references) {
      const sheet = this.of(sheetId);
      if (area(block) > SMALL) addRange(sheet.rangeReaders, block, cell);
      else for (const key of cellsOf(block)) addReader(sheet.cellReaders, key, cell);
    }
  }

  private unlink(cell: FormulaCell): void {
    for (const { sheetId, block } of cell.prepared.references) {
      const sheet = this.of(sheetId);
      if (area(block) > SMALL) dropRange(sheet.rangeReaders, block, cell);
      else for (const key of cellsOf(block)) dropReader(sheet.cellReaders, key, cell);
    }
  }
}

function* rowsInside(rows: ReadonlyMap<number, FormulaCell>, block: Block): Iterable<FormulaCell> {
  if (rows.size <= block.rows) {
    for (const [row, cell] of rows) if (row >= block.row && row < block.row + block.rows) yield cell;
    return;
  }
  for (let row = block.row; row < block.row + block.rows; row++) {
    const cell = rows.get(row);
    if (cell) yield cell;
  }
}

function addReader(readers: Map<number, Set<FormulaCell>>, key: number, cell: FormulaCell): void {
  const set = readers.get(key);
  if (set) set.add(cell);
  else readers.set(key, new Set([cell]));
}

function dropReader(readers: Map<number, Set<FormulaCell>>, key: number, cell: FormulaCell): void {
  const set = readers.get(key);
  set?.delete(cell);
  if (set?.size === 0) readers.delete(key);
}

function addRange(ranges: Map<string, RangeReaders>, block: Block, cell: FormulaCell): void {
  const range = ranges.get(rangeKey(block));
  if (range) range.readers.add(cell);
  else ranges.set(rangeKey(block), { block, readers: new Set([cell]) });
}

function dropRange(ranges: Map<string, RangeReaders>, block: Block, cell: FormulaCell): void {
  const range = ranges.get(rangeKey(block));
  range?.readers.delete(cell);
  if (range?.readers.size === 0) ranges.delete(rangeKey(block));
}
