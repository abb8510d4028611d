/** What stands in the yellow cells of the sheets beside the Summary that an earlier run wrote? */
import { moreSheetIds } from "../catalogue/sheets";
import type { Cell } from "../intake/types";
import { inputLabels } from "../report/moreSheets";
import { typedOnSheet, type TypedCells } from "../report/typedCells";
import { inExcel } from "./inExcel";
import type { WorkbookSettings } from "./types";

/** By the keys of the input cells; nothing where a sheet is not there. */
export async function readTyped({ sheets }: Pick<WorkbookSettings, "sheets">): Promise<TypedCells> {
  const written = moreSheetIds.flatMap((id) => {
    const [sheet, labels] = [sheets[id], inputLabels(id)];
    return sheet === undefined || labels === null ? [] : [{ sheet, labels }];
  });
  if (written.length === 0) return new Map();
  return inExcel(async (context) => {
    const used = written.map(({ sheet, labels }) => {
      const range = context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
      range.load("values");
      return { range, labels };
    });
    await context.sync();
    const found = used.map(({ range, labels }) => (range.isNullObject ? new Map<string, Cell>() : typedOnSheet((range.values as Cell[][] | null) ?? [], labels)));
    return new Map(found.flatMap((typed) => [...typed]));
  });
}
