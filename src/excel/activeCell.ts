/** Which cell is active, what stands in it, and where does that come from? */
import { outermostCall } from "../functions/explanation/cellFormula";
import type { Cell } from "../intake/types";
import type { SeenCell } from "./cellTypes";
import { beginsLikeFormula } from "./holdsFormula";
import { inExcel } from "./inExcel";
import { parseFormula } from "./parseFormula";
import { withoutSheet } from "./selection";

/** A cell with the formula that fills it. */
export interface FilledCell {
  readonly cell: Excel.Range;
  readonly sheet: string;
  readonly address: string;
  /** In English, and as its reader's Excel shows it; "" where there is none. */
  readonly formula: string;
  readonly shownFormula: string;
  readonly value: Cell;
  readonly text: string;
  /** The cell whose formula spills into this one; the cell itself where it has a formula of its own. */
  readonly anchor: { readonly cell: Excel.Range; readonly address: string };
  /** Where this cell stands in what the anchor spills. */
  readonly place: { readonly row: number; readonly column: number };
  readonly isEmpty: boolean;
}

const properties = "address,rowIndex,columnIndex,formulas,formulasLocal,values,text";

const first = (cells: readonly (readonly unknown[])[]): unknown => cells[0]?.[0];

/** The cell that spills here; Excel before ExcelApi 1.12 does not say, and neither does it spill. */
async function spillParent(context: Excel.RequestContext, cell: Excel.Range): Promise<Excel.Range | null> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return null;
  const parent = cell.getSpillParentOrNullObject();
  parent.load("address,rowIndex,columnIndex,formulas,formulasLocal");
  await context.sync();
  return parent.isNullObject ? null : parent;
}

/** What stands in a cell. */
export async function readCell(context: Excel.RequestContext, cell: Excel.Range): Promise<FilledCell> {
  cell.load(properties);
  cell.worksheet.load("name");
  await context.sync();
  const own = first(cell.formulas);
  const parent = beginsLikeFormula(own) ? null : await spillParent(context, cell);
  const formula = parent ? first(parent.formulas) : own;
  const shownFormula = parent ? first(parent.formulasLocal) : first(cell.formulasLocal);
  return {
    cell,
    sheet: cell.worksheet.name,
    address: withoutSheet(cell.address),
    formula: beginsLikeFormula(formula) ? formula : "",
    shownFormula: beginsLikeFormula(formula) ? String(shownFormula) : "",
    value: first(cell.values) as Cell,
    text: String(first(cell.text)),
    anchor: { cell: parent ?? cell, address: withoutSheet((parent ?? cell).address) },
    place: parent ? { row: cell.rowIndex - parent.rowIndex, column: cell.columnIndex - parent.columnIndex } : { row: 0, column: 0 },
    isEmpty: own === "" && parent === null,
  };
}

export function seen({ sheet, address, isEmpty, formula }: FilledCell): SeenCell {
  const tree = formula === "" ? null : parseFormula(formula);
  return { sheet, address, isEmpty, ours: tree && (outermostCall(tree)?.name ?? null) };
}

export function lookAtActiveCell(): Promise<SeenCell> {
  return inExcel(async (context) => seen(await readCell(context, context.workbook.getActiveCell())));
}
