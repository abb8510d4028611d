/** Who keeps the workbook's formulas calculated? Dirty formulas in the order of their dependencies, nothing else. */
import { boundingBlock, cellBlock, intersect } from "../model/block";
import { Changes } from "./changes";
import { CustomFunctionCalls } from "./customFunctionCalls";
import { Dependencies } from "./dependencies";
import { prepareFormula } from "./preparedFormula";
import type { Block, Calculator, CellValue, CustomFunctionCaller, WorkbookModel } from "../model/types";
import type { FormulaCell } from "./dependencies";
import type { FormulaEngine, Offset } from "./formulaEngine";
import type { Place, Reference } from "./preparedFormula";

/** So long a formula that waits for the add-in shows what it showed before; then #BUSY!. */
const PATIENCE_MS = 300;
/** So long formulas are calculated without letting the page breathe. */
const SLICE_MS = 60;
/** A formula whose own array keeps changing what it reads is calculated so many times in a pass. */
const MOST_ROUNDS = 5;
/** Up to this many cells a written block is looked at cell by cell. */
const FEW_CELLS = 2_000;

const BUSY: CellValue = { error: "#BUSY!" };
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export class UniverCalculator implements Calculator {
  private readonly dependencies = new Dependencies();
  private changes = new Changes();
  private dirty = new Set<FormulaCell>();
  /** Formulas that wait for the add-in, or for a formula that does. */
  private readonly waiting = new Set<FormulaCell>();
  private engine: FormulaEngine | null = null;
  private calls: CustomFunctionCalls | null = null;
  private caller: CustomFunctionCaller | null = null;
  private running: Promise<void> | null = null;
  private scheduled = false;
  private writing: Reference[] | null = null;
  private disposed = false;
  /** Ends the wait for the add-in early, because there is something else to do. */
  private wake: (() => void) | null = null;
  private readonly unsubscribe: () => void;

  constructor(private readonly workbook: WorkbookModel) {
    this.unsubscribe = workbook.onChange((change) => {
      if (this.writing && change.kind === "cells" && change.source === "calculation") {
        this.writing.push({ sheetId: change.sheetId, block: change.block });
      } else if (this.changes.add(change)) this.schedule();
    });
    for (const sheet of workbook.sheets) {
      const used = sheet.cells.usedBlock();
      if (used) this.changes.written.push({ sheetId: sheet.id, block: used });
    }
    if (this.changes.any) this.schedule();
  }

  /** The add-in's functions, or its functions anew after it was loaded again. */
  useFunctions(caller: CustomFunctionCaller): void {
    this.caller = caller;
    this.calls = new CustomFunctionCalls(this.workbook, caller);
    this.engine?.useFunctions(caller.metadata, this.calls);
    this.recalculate();
  }

  /** Calculates everything again and asks the add-in again, as Ctrl+Alt+F9 does. */
  recalculate(): void {
    this.calls?.forget();
    for (const cell of this.dependencies.all) this.dirty.add(cell);
    this.waiting.clear();
    this.schedule();
  }

  /** A formula outside the cells, for example of a conditional format; undefined before the first calculation. */
  answer(formula: string, origin: Place, offset: Offset): CellValue | undefined {
    if (!this.engine) return undefined;
    const place = { ...origin, row: origin.row + offset.rows, column: origin.column + offset.columns };
    const result = this.engine.evaluate(prepareFormula(formula, this.workbook, origin), place, offset);
    return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
  }

  async settled(): Promise<void> {
    while (!this.disposed && (this.running || this.hasWork())) await this.run();
  }

  dispose(): void {
    this.disposed = true;
    this.unsubscribe();
    this.engine?.dispose();
  }

  private hasWork(): boolean {
    return this.changes.any || this.dirty.size > 0 || this.waiting.size > 0;
  }

  /** After the code that is changing the workbook has finished. */
  private schedule(): void {
    this.wake?.();
    if (this.scheduled || this.running) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      if (!this.disposed && this.hasWork()) void this.run();
    }, 0);
  }

  private run(): Promise<void> {
    this.running ??= this.work().finally(() => {
      this.running = null;
      if (!this.disposed && this.hasWork()) this.schedule();
    });
    return this.running;
  }

  private async work(): Promise<void> {
    while (!this.disposed && this.hasWork()) {
      this.takeChanges();
      if (this.dirty.size > 0) await this.pass();
      if (this.waiting.size > 0) await this.awaitAnswers();
    }
    this.calls?.keepWithinLimit();
  }

  // --- what is dirty

  private takeChanges(): void {
    const { changes } = this;
    if (!changes.any) return;
    this.changes = new Changes();
    if (changes.sheets) this.engine?.readSheets();
    const values: Reference[] = [...changes.shown];
    for (const reference of changes.written) {
      this.readFormulas(reference);
      values.push(reference);
    }
    for (const reference of values) this.engine?.changed(reference);
    if (changes.sheets) this.dropLostSheets();
    if (changes.meanings || values.some((value) => this.touchesTableHeader(value))) this.prepareAgain();
    for (const reference of values) this.markReaders(reference);
    for (const cell of this.dependencies.all) if (cell.prepared.volatile) this.mark(cell);
  }

  /** Formulas that came, changed or went with a write. */
  private readFormulas({ sheetId, block }: Reference): void {
    const sheet = this.workbook.sheet(sheetId);
    if (!sheet) return;
    for (const known of [...this.dependencies.inside({ sheetId, block })]) {
      if (sheet.cells.formula(known.row, known.column) !== known.formula) this.drop(known);
    }
    for (const { row, column, formula } of formulasIn(sheet.cells, block)) {
      const known = this.dependencies.at(sheetId, row, column);
      if (known) this.mark(known);
      else this.add(sheetId, row, column, formula);
    }
  }

  private add(sheetId: string, row: number, column: number, formula: string): void {
    const prepared = prepareFormula(formula, this.workbook, { sheetId, row, column });
    const cell: FormulaCell = { sheetId, row, column, formula, prepared, spill: null, removed: false };
    this.dependencies.add(cell);
    this.mark(cell);
  }

  private drop(cell: FormulaCell): void {
    this.dependencies.remove(cell);
    this.dirty.delete(cell);
    this.waiting.delete(cell);
    this.calls?.release(cell);
  }

  private dropLostSheets(): void {
    const ids = new Set(this.workbook.sheets.map((sheet) => sheet.id));
    for (const cell of [...this.dependencies.all]) if (!ids.has(cell.sheetId)) this.drop(cell);
  }

  private touchesTableHeader({ sheetId, block }: Reference): boolean {
    const tables = this.workbook.sheet(sheetId)?.tables ?? [];
    return tables.some((table) => intersect({ ...table.block, rows: 1 }, block) !== null);
  }

  private prepareAgain(): void {
    for (const cell of [...this.dependencies.all]) {
      if (!cell.prepared.dynamic) continue;
      const before = cell.prepared.text;
      this.prepare(cell);
      if (cell.prepared.text !== before || /#REF!|#NAME\?/.test(before)) this.mark(cell);
    }
  }

  private prepare(cell: FormulaCell): void {
    this.dependencies.prepare(cell, prepareFormula(cell.formula, this.workbook, cell));
  }

  /** This formula and all that reads it, directly or through others. */
  private mark(cell: FormulaCell): void {
    if (this.dirty.has(cell)) return;
    this.dirty.add(cell);
    const todo = [cell];
    for (let next = todo.pop(); next; next = todo.pop()) {
      for (const reader of this.dependencies.readersOf({ sheetId: next.sheetId, block: next.spill ?? cellBlock(next.row, next.column) })) {
        if (this.dirty.has(reader)) continue;
        this.dirty.add(reader);
        todo.push(reader);
      }
    }
  }

  private markReaders(reference: Reference): void {
    for (const reader of [...this.dependencies.readersOf(reference)]) this.mark(reader);
  }

  // --- calculating what is dirty

  private async pass(): Promise<void> {
    const engine = await this.loadEngine();
    const rounds = new Map<FormulaCell, number>();
    let sliceEnd = performance.now() + SLICE_MS;
    while (this.dirty.size > 0 && !this.disposed) {
      const [first] = this.dirty;
      if (!first) return;
      for (const cell of this.inOrder(first)) {
        if (cell.removed || !this.dirty.delete(cell)) continue;
        const round = (rounds.get(cell) ?? 0) + 1;
        rounds.set(cell, round);
        if (round <= MOST_ROUNDS) this.calculate(engine, cell);
        if (performance.now() < sliceEnd) continue;
        await breathe();
        this.takeChanges();
        sliceEnd = performance.now() + SLICE_MS;
      }
    }
  }

  private async loadEngine(): Promise<FormulaEngine> {
    if (this.engine) return this.engine;
    const { FormulaEngine } = await import(/* webpackChunkName: "calculation" */ "./formulaEngine");
    this.engine = new FormulaEngine(this.workbook);
    if (this.caller && this.calls) this.engine.useFunctions(this.caller.metadata, this.calls);
    return this.engine;
  }

  /** The formula with every dirty one that it reads before it. A circle is cut where it closes. */
  private inOrder(first: FormulaCell): FormulaCell[] {
    const order: FormulaCell[] = [];
    const seen = new Set([first]);
    const path: { cell: FormulaCell; before: Iterator<FormulaCell> }[] = [{ cell: first, before: this.dirtyPrecedents(first) }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.before.next();
      if (next.done) {
        order.push(top.cell);
        path.pop();
      } else if (!seen.has(next.value)) {
        seen.add(next.value);
        path.push({ cell: next.value, before: this.dirtyPrecedents(next.value) });
      }
    }
    return order;
  }

  private *dirtyPrecedents(cell: FormulaCell): Iterator<FormulaCell> {
    for (const reference of cell.prepared.references) {
      for (const precedent of this.dependencies.precedents(reference)) if (this.dirty.has(precedent)) yield precedent;
    }
  }

  private calculate(engine: FormulaEngine, cell: FormulaCell): void {
    if (cell.prepared.dynamic) this.prepare(cell);
    this.waiting.delete(cell);
    if (this.readsWaiting(cell)) {
      this.calls?.release(cell);
      this.waiting.add(cell);
      return;
    }
    if (this.readsItself(cell)) {
      this.write(engine, cell, 0);
      return;
    }
    const evaluate = (): CellValue | CellValue[][] => engine.evaluate(cell.prepared, cell);
    const { result, waits } = this.calls?.askedBy(cell, evaluate) ?? { result: evaluate(), waits: false };
    if (waits) this.waiting.add(cell);
    else this.write(engine, cell, result);
  }

  private readsWaiting(cell: FormulaCell): boolean {
    if (this.waiting.size === 0) return false;
    for (const reference of cell.prepared.references) {
      for (const precedent of this.dependencies.precedents(reference)) if (this.waiting.has(precedent)) return true;
    }
    return false;
  }

  /** Excel shows 0 for a formula that reads its own cell. */
  private readsItself(cell: FormulaCell): boolean {
    return cell.prepared.references.some(
      ({ sheetId, block }) => sheetId === cell.sheetId && intersect(block, cellBlock(cell.row, cell.column)) !== null,
    );
  }

  private write(engine: FormulaEngine, cell: FormulaCell, result: CellValue | CellValue[][]): void {
    const cells = this.workbook.sheet(cell.sheetId)?.cells;
    if (!cells || isShown(cells.value(cell.row, cell.column), cell, result)) return;
    this.writing = [];
    try {
      cells.writeResult(cell.row, cell.column, result);
    } finally {
      const changed = this.writing;
      this.writing = null;
      this.dependencies.setSpill(cell, spillOf(cells.spillBlock(cell.row, cell.column)));
      for (const reference of joined(changed)) {
        engine.changed(reference);
        this.markOthersReading(cell, reference);
      }
    }
  }

  /** Readers of cells that an array fills only now, or fills no more. */
  private markOthersReading(cell: FormulaCell, reference: Reference): void {
    if (reference.block.rows * reference.block.columns === 1 && reference.sheetId === cell.sheetId) return;
    for (const reader of [...this.dependencies.readersOf(reference)]) if (reader !== cell) this.mark(reader);
  }

  // --- waiting for the add-in

  private async awaitAnswers(): Promise<void> {
    const late = setTimeout(() => this.showBusy(), PATIENCE_MS);
    const woken = new Promise<"woken">((resolve) => {
      this.wake = () => resolve("woken");
    });
    const outcome = await Promise.race([woken, this.calls?.answered()]);
    this.wake = null;
    clearTimeout(late);
    if (outcome === "woken") return;
    for (const cell of this.waiting) if (!cell.removed) this.dirty.add(cell);
    this.waiting.clear();
  }

  private showBusy(): void {
    this.writing = [];
    for (const cell of this.waiting) this.workbook.sheet(cell.sheetId)?.cells.writeResult(cell.row, cell.column, BUSY);
    this.writing = null;
  }
}

function* formulasIn(cells: WorkbookModel["sheets"][number]["cells"], block: Block): Iterable<{ row: number; column: number; formula: string }> {
  if (block.rows * block.columns > FEW_CELLS) {
    for (const item of cells.formulas()) if (intersect(block, cellBlock(item.row, item.column))) yield item;
    return;
  }
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) {
      const formula = cells.formula(row, column);
      if (formula !== undefined) yield { row, column, formula };
    }
  }
}

/** A single value that the cell shows already needs no writing. */
function isShown(shown: CellValue, cell: FormulaCell, result: CellValue | CellValue[][]): boolean {
  if (Array.isArray(result) || cell.spill) return false;
  const value = result ?? 0;
  if (typeof value === "object" && typeof shown === "object" && shown !== null) return value.error === shown.error && value.message === shown.message;
  return value === shown;
}

function spillOf(block: Block | undefined): Block | null {
  return block && block.rows * block.columns > 1 ? block : null;
}

/** One block per sheet, where several were told of. */
function joined(references: readonly Reference[]): Reference[] {
  const bySheet = new Map<string, Block>();
  for (const { sheetId, block } of references) {
    const before = bySheet.get(sheetId);
    bySheet.set(sheetId, before ? boundingBlock(before, block) : block);
  }
  return [...bySheet].map(([sheetId, block]) => ({ sheetId, block }));
}
