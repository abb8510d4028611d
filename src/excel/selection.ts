/** Which cells are selected, and are they a table of orders? */
import { Problem } from "../core/problem";
import { inExcel } from "./inExcel";
import { toProblem } from "./officeProblem";

export interface SelectedRange {
  readonly sheet: string;
  /** Without the sheet, trimmed to used cells: "A1:F200". */
  readonly address: string;
  /** Header row included. */
  readonly rows: number;
  readonly columns: number;
  /** Was one cell expanded to its table or region? */
  readonly expanded: boolean;
}

/** Selecting with the keyboard or the mouse reports every cell on the way. */
const settleMilliseconds = 200;

export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

async function whyNoRange(context: Excel.RequestContext, error: unknown): Promise<Problem> {
  const problem = toProblem(error);
  const unusable = problem.code === "selectionNotCells" || (problem.code === "excelFailed" && "code" in problem.data && problem.data.code === "InvalidArgument");
  if (!unusable) return problem;
  const chart = context.workbook.getActiveChartOrNullObject();
  chart.load("name");
  await context.sync();
  return chart.isNullObject ? new Problem("selectionManyAreas", {}) : new Problem("selectionNotCells", {});
}

/** The one selected range. */
export async function loadSelected(context: Excel.RequestContext): Promise<Excel.Range> {
  const range = context.workbook.getSelectedRange();
  range.load("address,rowCount,columnCount");
  try {
    await context.sync();
    return range;
  } catch (error) {
    throw await whyNoRange(context, error);
  }
}

/**
 * The Excel table that a cell stands in; else the columns of the filled region around it, down to their last cell, because
 * a blank row within the orders ends a region; else, where that is no table but a title above one, all that the sheet holds.
 */
async function expand(context: Excel.RequestContext, cell: Excel.Range): Promise<Excel.Range> {
  const tables = cell.getTables(false);
  const region = cell.getSurroundingRegion();
  const used = cell.worksheet.getUsedRangeOrNullObject(true);
  tables.load("items/name");
  region.load("rowIndex,rowCount,columnCount");
  used.load("rowIndex,rowCount");
  cell.load("values");
  await context.sync();
  const table = tables.items[0]?.getRange();
  const standsAlone = region.rowCount * region.columnCount === 1 && cell.values[0]?.[0] === "";
  if (table !== undefined || used.isNullObject || standsAlone) return table ?? region;
  if (region.rowCount === 1 || region.columnCount === 1) return used;
  return region.getAbsoluteResizedRange(used.rowIndex + used.rowCount - region.rowIndex, region.columnCount);
}

async function usedPart(context: Excel.RequestContext, range: Excel.Range): Promise<SelectedRange | null> {
  const used = range.getUsedRangeOrNullObject(true);
  used.load("address,rowCount,columnCount");
  range.worksheet.load("name");
  await context.sync();
  if (used.isNullObject) return null;
  const { rowCount: rows, columnCount: columns } = used;
  return { sheet: range.worksheet.name, address: withoutSheet(used.address), rows, columns, expanded: false };
}

function requireTable(selected: SelectedRange | null): SelectedRange {
  if (selected === null) throw new Problem("nothingSelected", {});
  const { address, rows, columns } = selected;
  if (columns === 1) throw new Problem("selectionOneColumn", { address });
  if (rows === 1) throw new Problem("selectionHeaderOnly", { address });
  return selected;
}

/** The selection as a table: whole columns are trimmed to what they hold, one cell grows to its table. */
export function readSelectedRange(): Promise<SelectedRange> {
  return inExcel(async (context) => {
    const range = await loadSelected(context);
    const isOneCell = range.rowCount === 1 && range.columnCount === 1;
    const source = isOneCell ? await expand(context, range) : range;
    const selected = requireTable(await usedPart(context, source));
    return { ...selected, expanded: isOneCell };
  });
}

/** Tells the selection now and whenever it has changed and come to rest; the answer stops it. */
export async function watchSelection(onChange: (selection: SelectedRange | Problem) => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const tell = async (): Promise<void> => {
    const mine = ++latest;
    const selection = await readSelectedRange().catch(toProblem);
    // A slower answer to an older question must not overwrite a newer one.
    if (mine === latest) onChange(selection);
  };
  const onEvent = async (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), settleMilliseconds);
  };
  const handler = await inExcel(async (context) => {
    const added = context.workbook.onSelectionChanged.add(onEvent);
    await context.sync();
    return added;
  });
  void tell();
  return async () => {
    clearTimeout(timer);
    latest++;
    handler.remove();
    await handler.context.sync().catch((error: unknown) => {
      throw toProblem(error);
    });
  };
}
