/** What do the cells of one sheet hold? Values in pages, formulas beside them, formats in runs, spilled arrays by anchor. */
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { blockContains, boundingBlock, cellBlock, intersect } from "./block";
import { ColumnStore } from "./columnStore";
import { FormatTable } from "./formatTable";
import { RunGrid } from "./runGrid";
import { Spills } from "./spills";
import { StyleTable } from "./styleTable";
import type { Spill } from "./spills";
import type { Block, Cells, CellStyle, CellValue, ChangeSource } from "./types";

type Notify = (kind: "cells" | "formats", block: Block, source: ChangeSource) => void;

const NOT_CALCULATED: CellValue = { error: "#BUSY!" };
const BLOCKED: CellValue = { error: "#SPILL!" };

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;
const cellOf = (key: number): { row: number; column: number } => ({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS });

function requireShape(block: Block, rows: readonly (readonly unknown[])[]): void {
  if (rows.length !== block.rows || rows.some((row) => row.length !== block.columns)) {
    throw new RangeError(`Expected ${block.rows} x ${block.columns} values`);
  }
}

/** A formula that yields nothing shows 0, as in Excel. */
function shown(result: CellValue): CellValue {
  return result ?? 0;
}

export class SheetCells implements Cells {
  private readonly values = new ColumnStore();
  private readonly formulaByKey = new Map<number, string>();
  private readonly formats = new FormatTable();
  private readonly formatRuns = new RunGrid();
  private readonly styles = new StyleTable();
  private readonly styleRuns = new RunGrid();
  private readonly spills = new Spills();

  constructor(private readonly notify: Notify) {}

  value(row: number, column: number): CellValue {
    return this.values.get(row, column);
  }

  formula(row: number, column: number): string | undefined {
    return this.formulaByKey.get(keyOf(row, column));
  }

  numberFormat(row: number, column: number): string {
    return this.formats.format(this.formatRuns.get(row, column));
  }

  style(row: number, column: number): CellStyle | undefined {
    return this.styles.style(this.styleRuns.get(row, column));
  }

  spillAnchor(row: number, column: number): { row: number; column: number } | undefined {
    const spill = this.spills.filling(row, column);
    return spill && { row: spill.row, column: spill.column };
  }

  spillBlock(row: number, column: number): Block | undefined {
    return this.spills.at(row, column)?.block;
  }

  readValues(block: Block): CellValue[][] {
    return this.values.read(block);
  }

  writeValues(block: Block, values: readonly (readonly CellValue[])[], source: ChangeSource): void {
    requireShape(block, values);
    const spills = this.overwrite(block, (row, column) => (values[row - block.row]?.[column - block.column] ?? null) !== null);
    this.values.write(block, values);
    this.putBack(spills);
    this.retryBlocked(block);
    this.notify("cells", block, source);
  }

  writeFormula(row: number, column: number, formula: string, source: ChangeSource): void {
    const block = cellBlock(row, column);
    this.overwrite(block, () => true);
    this.formulaByKey.set(keyOf(row, column), formula);
    this.values.set(row, column, NOT_CALCULATED);
    this.notify("cells", block, source);
  }

  writeResult(row: number, column: number, result: CellValue | CellValue[][]): void {
    if (!this.formulaByKey.has(keyOf(row, column))) return;
    const before = this.removeSpill(row, column);
    const matrix = Array.isArray(result) ? result : [[result]];
    const after = this.spill(row, column, matrix);
    this.notify("cells", boundingBlock(before, after), "calculation");
  }

  writeNumberFormats(block: Block, formats: string | readonly (readonly string[])[], source: ChangeSource): void {
    if (typeof formats === "string") {
      this.formatRuns.set(block, this.formats.id(formats));
    } else {
      requireShape(block, formats);
      for (let c = 0; c < block.columns; c++) {
        this.formatRuns.setColumn(block.column + c, block.row, formats.map((row) => this.formats.id(row[c] ?? "General")));
      }
    }
    this.notify("formats", block, source);
  }

  writeStyle(block: Block, style: CellStyle, source: ChangeSource): void {
    this.styleRuns.change(block, this.styles.merger(style));
    this.notify("formats", block, source);
  }

  clear(block: Block, what: "All" | "Contents" | "Formats", source: ChangeSource): void {
    if (what !== "Formats") this.clearContents(block, source);
    if (what === "Contents") return;
    this.formatRuns.set(block, 0);
    this.styleRuns.set(block, 0);
    this.notify("formats", block, source);
  }

  usedBlock(): Block | null {
    return this.values.extent();
  }

  /** The block around everything that holds a value, a formula or a format. */
  touchedBlock(): Block | null {
    const extents = [this.values.extent(), this.formatRuns.extent(), this.styleRuns.extent()].filter((block) => block !== null);
    return extents.length === 0 ? null : extents.reduce(boundingBlock);
  }

  /** Where number formats other than General are, as runs down the columns. */
  *formatRunsIn(block: Block): Iterable<Block & { format: string }> {
    for (const { id, ...run } of this.formatRuns.runs(block)) yield { ...run, format: this.formats.format(id) };
  }

  /** Where looks other than the default are, as runs down the columns. */
  *styleRunsIn(block: Block): Iterable<Block & { style: CellStyle }> {
    for (const { id, ...run } of this.styleRuns.runs(block)) yield { ...run, style: this.styles.style(id) ?? {} };
  }

  hasFormulas(): boolean {
    return this.formulaByKey.size > 0;
  }

  *formulas(): Iterable<{ row: number; column: number; formula: string }> {
    for (const key of [...this.formulaByKey.keys()].sort((a, b) => a - b)) {
      const formula = this.formulaByKey.get(key);
      if (formula !== undefined) yield { ...cellOf(key), formula };
    }
  }

  private clearContents(block: Block, source: ChangeSource): void {
    const spills = this.overwrite(block, () => false);
    this.values.clear(block);
    this.putBack(spills);
    this.retryBlocked(block);
    this.notify("cells", block, source);
  }

  /**
   * Makes room for a write: forgets the block's formulas and what they spilled, and breaks arrays of other cells that
   * the write will be in the way of. Returns arrays that stay, with their values, because blanks don't break an array.
   */
  private overwrite(block: Block, fills: (row: number, column: number) => boolean): readonly (readonly [Spill, CellValue[][]])[] {
    const stay: [Spill, CellValue[][]][] = [];
    for (const spill of this.spills.touching(block)) {
      if (blockContains(block, spill.row, spill.column)) this.removeSpill(spill.row, spill.column);
      else if (this.anyFilled(intersect(spill.block, block), fills)) this.breakSpill(spill);
      else stay.push([spill, this.values.read(spill.block)]);
    }
    this.removeFormulas(block);
    return stay;
  }

  private anyFilled(block: Block | null, fills: (row: number, column: number) => boolean): boolean {
    if (!block) return false;
    for (let row = block.row; row < block.row + block.rows; row++) {
      for (let column = block.column; column < block.column + block.columns; column++) {
        if (fills(row, column)) return true;
      }
    }
    return false;
  }

  private putBack(spills: readonly (readonly [Spill, CellValue[][]])[]): void {
    for (const [spill, values] of spills) this.values.write(spill.block, values);
  }

  private removeFormulas(block: Block): void {
    if (this.formulaByKey.size === 0) return;
    if (this.formulaByKey.size < block.rows * block.columns) {
      for (const key of this.formulaByKey.keys()) {
        const { row, column } = cellOf(key);
        if (blockContains(block, row, column)) this.forgetFormula(row, column);
      }
      return;
    }
    for (let row = block.row; row < block.row + block.rows; row++) {
      for (let column = block.column; column < block.column + block.columns; column++) this.forgetFormula(row, column);
    }
  }

  private forgetFormula(row: number, column: number): void {
    if (this.formulaByKey.delete(keyOf(row, column))) this.spills.remove(row, column);
  }

  /** Empties what this anchor filled; returns the block that was filled. */
  private removeSpill(row: number, column: number): Block {
    const block = this.spills.at(row, column)?.block ?? cellBlock(row, column);
    this.spills.remove(row, column);
    this.values.clear(block);
    return block;
  }

  private breakSpill(spill: Spill): void {
    const result = this.values.read(spill.block);
    this.removeSpill(spill.row, spill.column);
    this.values.set(spill.row, spill.column, BLOCKED);
    this.spills.addBlocked({ ...spill, result });
    this.notify("cells", spill.block, "calculation");
  }

  private spill(row: number, column: number, matrix: CellValue[][]): Block {
    const block: Block = { row, column, rows: matrix.length, columns: matrix[0]?.length ?? 0 };
    if (block.rows * block.columns === 0) {
      this.values.set(row, column, { error: "#CALC!" });
      return cellBlock(row, column);
    }
    if (block.rows * block.columns === 1) {
      this.values.set(row, column, shown(matrix[0]?.[0] ?? null));
      return block;
    }
    if (!this.hasRoom(block)) {
      this.values.set(row, column, BLOCKED);
      this.spills.addBlocked({ row, column, block, result: matrix });
      return cellBlock(row, column);
    }
    this.values.write(block, matrix.map((line) => line.map(shown)));
    this.spills.add({ row, column, block });
    return block;
  }

  private hasRoom(block: Block): boolean {
    if (block.row + block.rows > MAX_ROWS || block.column + block.columns > MAX_COLUMNS) return false;
    return !this.values.anyIn(block);
  }

  private retryBlocked(block: Block): void {
    for (const blocked of this.spills.blockedIn(block)) this.writeResult(blocked.row, blocked.column, blocked.result);
  }
}
