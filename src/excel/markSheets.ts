/** How does the next run know what this one wrote? Each cell is marked as Excel tells it once it is there. */
import type { Cell } from "../intake/types";
import type { BlockSheet, TableSheet } from "../report/types";
import { marksOfTop } from "./examineSheets";
import { marksOf, type RowMarks } from "./fingerprint";
import type { Placed } from "./prepareSheets";
import type { Target } from "./targets";
import { queueMarks, type WrittenMarks, type WrittenSheet } from "./writtenMarks";

const topRows = 2;

function inputsOf({ blocks }: BlockSheet): (row: number, column: number) => boolean {
  const inputs = new Set(blocks.flatMap(({ cells }) => cells.filter(({ kind }) => kind === "input").map(({ row, column }) => `${row} ${column}`)));
  return (row, column) => inputs.has(`${row} ${column}`);
}

/** A table's title stands right above its header, whatever people put on top. */
const tableTop = (sheet: TableSheet): { row: number; rows: number } =>
  ({ row: sheet.headerRow - topRows, rows: marksOfTop({ ...sheet, headerRow: topRows }) });

function rangeOf(sheet: Excel.Worksheet, description: BlockSheet | TableSheet): Excel.Range {
  if (description.is === "blocks") return sheet.getRangeByIndexes(0, 0, description.rows, description.widths.length);
  const { row, rows } = tableTop(description);
  return sheet.getRangeByIndexes(row, 0, rows, description.columns.length);
}

interface Marking {
  /** Once the batch has run. */
  save(before: WrittenMarks): Promise<void>;
}

/** Asks for what stands there, in the batch that writes it. */
export function markSheets(context: Excel.RequestContext, sheets: readonly Placed[], sheetOf: (target: Target) => Excel.Worksheet): Marking {
  const asked = sheets.map(({ target, sheet: description }) => {
    const sheet = sheetOf(target);
    const range = rangeOf(sheet, description);
    range.load("formulas");
    const table = description.is === "table" ? sheet.tables.getItem(target.table.name) : null;
    table?.load("id");
    return (): [string, WrittenSheet] => {
      const rows = range.formulas as Cell[][];
      const marks: RowMarks[] = marksOf(rows, description.is === "blocks" ? inputsOf(description) : () => false);
      const charts = description.is === "blocks" ? description.blocks.flatMap(({ charts: some }) => some.map(({ id }) => id)) : [];
      return [target.id, { marks, charts, table: table?.id ?? null }];
    };
  });
  return {
    save: async (before) => {
      queueMarks(context, { ...before, ...Object.fromEntries(asked.map((tell) => tell())) });
      await context.sync();
    },
  };
}
