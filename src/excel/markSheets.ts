/** How does the next run know what this one wrote? Each cell is marked as Excel tells it once it is there. */
import type { Language } from "../catalogue/languages";
import type { Cell } from "../intake/types";
import type { BlockSheet, InputCell, TableSheet } from "../report/types";
import { marksOfTop } from "./examineSheets";
import { marksOf, type InputMark, type RowMarks } from "./fingerprint";
import { looksOf } from "./looks";
import type { Placed } from "./prepareSheets";
import type { Target } from "./targets";
import { queueMarks, type WrittenMarks, type WrittenSheet } from "./writtenMarks";

const topRows = 2;

function inputsOf(sheet: BlockSheet | TableSheet): InputCell[] {
  return sheet.is === "table" ? [] : sheet.blocks.flatMap(({ cells }) => cells.filter((cell) => cell.kind === "input"));
}

function markOfInput(inputs: readonly InputCell[]): (row: number, column: number) => InputMark | null {
  const marks = new Map(inputs.map(({ row, column, rule }) => [`${row} ${column}`, rule === "text" ? ("text" as const) : ("number" as const)]));
  return (row, column) => marks.get(`${row} ${column}`) ?? null;
}

/** A table's title stands right above its header, whatever people put on top. */
const tableTop = (sheet: TableSheet): { row: number; rows: number } =>
  ({ row: sheet.headerRow - topRows, rows: marksOfTop({ ...sheet, headerRow: topRows }) });

function rangeOf(sheet: Excel.Worksheet, description: BlockSheet | TableSheet): Excel.Range {
  if (description.is === "blocks") return sheet.getRangeByIndexes(0, 0, description.rows, description.widths.length);
  const { row, rows } = tableTop(description);
  return sheet.getRangeByIndexes(row, 0, rows, description.columns.length);
}

const unmarked: WrittenSheet = { marks: [], charts: [], inputs: [], table: null };

interface Marking {
  /** Once the batch has run. */
  save(before: WrittenMarks): Promise<WrittenMarks>;
}

/** Asks for what stands there, in the batch that writes it. */
export function markSheets(context: Excel.RequestContext, sheets: readonly Placed[], sheetOf: (target: Target) => Excel.Worksheet, language: Language): Marking {
  const asked = sheets.filter(({ sheet }) => sheet.is === "blocks" || sheet.appends === undefined).map(({ target, sheet: description }) => {
    const sheet = sheetOf(target);
    const range = rangeOf(sheet, description);
    range.load("formulas");
    const table = description.is === "table" ? sheet.tables.getItem(target.table.name) : null;
    table?.load("id");
    return (): [string, WrittenSheet] => {
      const rows = range.formulas as Cell[][];
      const inputs = inputsOf(description);
      const marks: RowMarks[] = marksOf(rows, markOfInput(inputs));
      const charts = description.is === "blocks" ? description.blocks.flatMap(({ charts: some }) => some.map(({ id }) => id)) : [];
      const filled = inputs.map(({ input, row, column }) => ({ input, row, column, value: rows[row]?.[column] ?? "" }));
      return [target.id, { marks, charts, inputs: filled, table: table?.id ?? null, looks: looksOf(description, language) }];
    };
  });
  // Rows that are only added are nobody's to compare; what they look like is known all the same.
  const added = sheets.flatMap(({ target, sheet }) => (sheet.is === "table" && sheet.appends !== undefined ? [[target.id, { ...unmarked, looks: looksOf(sheet, language) }] as const] : []));
  return {
    save: async (before) => {
      const marks = { ...before, ...Object.fromEntries([...added, ...asked.map((tell) => tell())]) };
      queueMarks(context, marks);
      await context.sync();
      return marks;
    },
  };
}
