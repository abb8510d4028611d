/** How does a formula get into the active cell without overwriting anything? */
import type { Language } from "../catalogue/languages";
import { Problem } from "../core/problem";
import { readCell, type FilledCell } from "./activeCell";
import type { ExplainedCell, Insertion, OccupiedCell } from "./cellTypes";
import { explainedCell } from "./explainCell";
import { inExcel } from "./inExcel";
import { toProblem } from "./officeProblem";

interface Wanted {
  /** The formula in English, for a cell on this sheet. */
  formulaOn(sheet: string): string;
  /** What the person has agreed to replace. */
  readonly replacing: OccupiedCell | null;
  /** Of words in cells. */
  readonly language: Language;
}

/** Functions of add-ins answer a moment later. */
const patience = 5_000;
const interval = 100;
const unfinished = ["#BUSY!", "#GETTING_DATA", "#CONNECT!"];

const contentOf = ({ formula, value }: FilledCell): string => JSON.stringify([formula, value]);

function mayBeFilled(filled: FilledCell, replacing: OccupiedCell | null): boolean {
  if (filled.isEmpty) return true;
  return replacing?.sheet === filled.sheet && replacing.address === filled.address && replacing.content === contentOf(filled);
}

/** A formula in a cell of text would stay a text. */
async function write(context: Excel.RequestContext, { cell, sheet }: FilledCell, formula: string): Promise<void> {
  cell.load("numberFormat");
  cell.worksheet.protection.load("protected");
  await context.sync();
  if ((cell.numberFormat as string[][])[0]?.[0] === "@") cell.numberFormat = [["General"]];
  cell.formulas = [[formula]];
  try {
    await context.sync();
  } catch (error) {
    const problem = toProblem(error);
    throw problem.code === "workbookProtected" && cell.worksheet.protection.protected ? new Problem("sheetProtected", { sheet }) : problem;
  }
}

/** What the cell shows once it has been calculated. */
async function shownIn(context: Excel.RequestContext, cell: Excel.Range, language: Language): Promise<ExplainedCell> {
  for (let waited = 0; ; waited += interval) {
    cell.load("values");
    await context.sync();
    const isDone = !unfinished.includes(String(cell.values[0]?.[0]));
    if (isDone || waited >= patience) return explainedCell(context, cell, language);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

async function spillSize(context: Excel.RequestContext, cell: Excel.Range): Promise<{ rows: number; columns: number }> {
  const one = { rows: 1, columns: 1 };
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return one;
  const spill = cell.getSpillingToRangeOrNullObject();
  spill.load("rowCount,columnCount");
  await context.sync();
  return spill.isNullObject ? one : { rows: spill.rowCount, columns: spill.columnCount };
}

/** Writes the formula into the active cell if it is empty, or as it was when the person agreed to replace it. */
export function insertFormula({ formulaOn, replacing, language }: Wanted): Promise<Insertion> {
  return inExcel(async (context) => {
    const filled = await readCell(context, context.workbook.getActiveCell());
    const { sheet, address } = filled;
    if (!mayBeFilled(filled, replacing)) return { is: "occupied", cell: { sheet, address, content: contentOf(filled) } };
    await write(context, filled, formulaOn(sheet));
    const cell = await shownIn(context, filled.cell, language);
    return { is: "inserted", cell, ...(await spillSize(context, filled.cell)) };
  });
}
