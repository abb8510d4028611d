/** What stands in the cells that a formula refers to? Blank cells as null, whole columns as far as the sheet is used. */
import { Problem } from "../core/problem";
import type { Reference } from "../functions/explanation/cellFormula";
import { cellGrid, gridOf, type Grid } from "../functions/grid";
import type { Cell } from "../intake/types";
import { findReference, type FormulaPlace } from "./findReference";
import { unwatched } from "./hooks";
import { isTooLarge, toProblem } from "./officeProblem";
import { readCells } from "./readCells";

/** Enough for the orders of a large shop; an explanation need not read more. */
const mostCells = 2_000_000;

/** All columns of one sheet are cut to the same rows, so that they still fit each other. */
async function usedPart(context: Excel.RequestContext, range: Excel.Range): Promise<Excel.Range | null> {
  range.load("rowCount,columnCount,isEntireColumn,isEntireRow");
  await context.sync();
  if (range.isNullObject || (!range.isEntireColumn && !range.isEntireRow)) return range;
  const sheetUsed = range.worksheet.getUsedRangeOrNullObject(true);
  sheetUsed.load("address");
  await context.sync();
  if (sheetUsed.isNullObject) return null;
  const used = range.getIntersectionOrNullObject(sheetUsed);
  used.load("rowCount,columnCount");
  await context.sync();
  return used.isNullObject ? null : used;
}

/** A text that is empty comes like a blank cell; only its kind tells them apart. */
function withBlanks(cells: readonly Cell[][], kinds: readonly Cell[][] | null): (Cell | null)[][] {
  return cells.map((row, at) => row.map((cell, column) => (cell === "" && kinds?.[at]?.[column] === "Empty" ? null : cell)));
}

async function gridOfRange(context: Excel.RequestContext, range: Excel.Range): Promise<Grid | null> {
  const used = await usedPart(context, range);
  if (used === null) return cellGrid(null);
  if (used.isNullObject) return null;
  const size = { rows: used.rowCount, columns: used.columnCount };
  if (size.rows * size.columns > mostCells) throw new Problem("tooManyCells", { cells: size.rows * size.columns });
  const cells = await readCells(context, used, size, unwatched);
  const hasEmpty = cells.some((row) => row.includes(""));
  return gridOf(withBlanks(cells, hasEmpty ? await readCells(context, used, size, unwatched, "valueTypes") : null));
}

/** null where a reference cannot be read; what then fails belongs to that reference alone. */
export async function readReference(context: Excel.RequestContext, place: FormulaPlace, reference: Reference): Promise<Grid | null> {
  try {
    const found = await findReference(context, place, reference);
    if (found === null) return null;
    return "value" in found ? cellGrid(found.value) : await gridOfRange(context, found.range);
  } catch (error) {
    const { code, data } = toProblem(error);
    const isOfReference = code === "tooManyCells" || isTooLarge(error) || (code === "excelFailed" && "code" in data && notThere.includes(data.code));
    if (isOfReference) return null;
    throw error;
  }
}

/** What Excel says of names, tables and columns that are not there. */
const notThere = ["ItemNotFound", "InvalidArgument", "InvalidReference"];
