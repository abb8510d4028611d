/** How do the cells of a worksheet part come into the model: values in slices, looks in runs, formulas with their results? */
import { parseBlock } from "../../model/address";
import { cellBlock } from "../../model/block";
import type { CellValue, SheetModel } from "../../model/types";
import type { Look } from "./readStyles";
import { scanCells, type ScannedCell, type ScannedFormula } from "./scanCells";
import { shiftFormula } from "./shiftFormula";
import { fromStored } from "./storedFormula";

const sliceRows = 4096;
/** A column with more changes of look than this keeps its number formats and loses the rest. */
const mostRuns = 5000;

export interface CellSource {
  readonly strings: readonly string[];
  readonly looks: readonly Look[];
  /** Dates count from 1904, as old Macs did. */
  readonly from1904: boolean;
}

export function readCells(data: string, sheet: SheetModel, source: CellSource): void {
  const values = new ValueSlices(sheet);
  const looks = new LookRuns(sheet, source.looks);
  const formulas: ScannedCell[] = [];
  scanCells(
    data,
    source.strings,
    ({ row, height, hidden }) => {
      if (height !== null) sheet.rowHeights.set(row, height);
      if (hidden) sheet.hiddenRows.add(row);
    },
    (cell) => {
      looks.add(cell);
      const value = source.from1904 ? from1904(cell.value, source.looks[cell.look]) : cell.value;
      if (cell.formula) formulas.push({ ...cell, value });
      if (value !== null) values.add(cell.row, cell.column, value);
    },
  );
  values.flush();
  looks.flush();
  writeFormulas(sheet, formulas);
}

function from1904(value: CellValue, look: Look | undefined): CellValue {
  const isDate = /[dmyhs]/i.test((look?.numberFormat ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/General/i, ""));
  return typeof value === "number" && isDate ? value + 1462 : value;
}

/** Gathers values and writes them as blocks, because a call per cell takes ten times as long. */
class ValueSlices {
  private rows: CellValue[][] = [];
  private first = 0;
  private width = 0;

  constructor(private readonly sheet: SheetModel) {}

  add(row: number, column: number, value: CellValue): void {
    // Rows may be far apart, or (against the rules) out of order.
    if (this.rows.length > 0 && (row < this.first || row >= this.first + sliceRows)) this.flush();
    if (this.rows.length === 0) this.first = row;
    const cells = (this.rows[row - this.first] ??= []);
    cells[column] = value;
    this.width = Math.max(this.width, column + 1);
  }

  flush(): void {
    const { first, width } = this;
    if (this.rows.length > 0) {
      const values = Array.from(this.rows, (row) => Array.from({ length: width }, (_, column) => row?.[column] ?? null));
      this.sheet.cells.writeValues({ row: first, column: 0, rows: values.length, columns: width }, values, "file");
    }
    this.rows = [];
    this.width = 0;
  }
}

interface Run {
  look: number;
  from: number;
  to: number;
}

class LookRuns {
  private readonly columns = new Map<number, Run[]>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly looks: readonly Look[],
  ) {}

  add({ row, column, look }: ScannedCell): void {
    let runs = this.columns.get(column);
    if (!runs) this.columns.set(column, (runs = []));
    const last = runs[runs.length - 1];
    if (last && last.look === look && last.to === row) last.to = row + 1;
    else if (look !== 0) runs.push({ look, from: row, to: row + 1 });
  }

  flush(): void {
    for (const [column, runs] of this.columns) {
      this.writeFormats(column, runs);
      if (runs.length > mostRuns) continue;
      for (const run of runs) {
        const style = this.looks[run.look]?.style;
        if (style && Object.keys(style).length > 0) this.sheet.cells.writeStyle(blockOf(column, run), style, "file");
      }
    }
  }

  private writeFormats(column: number, runs: readonly Run[]): void {
    const [first, last] = [runs[0], runs[runs.length - 1]];
    if (!first || !last) return;
    if (runs.length < 50) {
      for (const run of runs) {
        const format = this.formatOf(run);
        if (format !== "General") this.sheet.cells.writeNumberFormats(blockOf(column, run), format, "file");
      }
      return;
    }
    const formats = Array.from({ length: last.to - first.from }, () => ["General"]);
    for (const run of runs) for (let row = run.from; row < run.to; row++) formats[row - first.from] = [this.formatOf(run)];
    this.sheet.cells.writeNumberFormats({ row: first.from, column, rows: formats.length, columns: 1 }, formats, "file");
  }

  private formatOf(run: Run): string {
    return this.looks[run.look]?.numberFormat ?? "General";
  }
}

const blockOf = (column: number, run: Run) => ({ row: run.from, column, rows: run.to - run.from, columns: 1 });

function writeFormulas(sheet: SheetModel, cells: readonly ScannedCell[]): void {
  const shared = new Map<string, ScannedCell & { formula: ScannedFormula }>();
  for (const cell of cells) {
    const { row, column, formula } = cell;
    if (!formula || formula.type === "dataTable") continue;
    if (formula.type === "shared" && formula.shared !== null && formula.text !== "") shared.set(formula.shared, { ...cell, formula });
    const text = textOf(cell, formula, shared);
    if (text === null) continue;
    const block = formula.type === "array" && formula.ref !== null ? parseBlock(formula.ref) : cellBlock(row, column);
    // The array's values stand in its cells as if typed; they become its result.
    const result = block.rows * block.columns > 1 ? sheet.cells.readValues(block) : cell.value;
    if (Array.isArray(result)) sheet.cells.clear(block, "Contents", "file");
    sheet.cells.writeFormula(row, column, text, "file");
    sheet.cells.writeResult(row, column, result);
  }
}

function textOf(cell: ScannedCell, formula: ScannedFormula, shared: ReadonlyMap<string, ScannedCell & { formula: ScannedFormula }>): string | null {
  if (formula.text !== "") return fromStored(formula.text);
  const origin = shared.get(formula.shared ?? "");
  return origin ? fromStored(shiftFormula(origin.formula.text, cell.row - origin.row, cell.column - origin.column)) : null;
}
