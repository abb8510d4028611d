/** What did we write on each of our sheets last time? Kept in the workbook as marks, so that a change of a person's is seen. */
import type { SheetId } from "../catalogue/sheets";
import type { Cell } from "../intake/types";
import type { Looks } from "./looks";
import type { RowMarks } from "./fingerprint";

export interface WrittenSheet {
  /** Of a sheet of blocks every row; of a table the rows above its header. */
  readonly marks: readonly RowMarks[];
  readonly charts: readonly string[];
  /** Yellow cells and what was written into them. */
  readonly inputs: readonly { readonly input: string; readonly row: number; readonly column: number; readonly value: Cell }[];
  /** Id of the table. */
  readonly table: string | null;
  /** Absent in a workbook of an older version. */
  readonly looks?: Looks;
}

export type WrittenMarks = Readonly<Partial<Record<SheetId, WrittenSheet>>>;

export const marksKey = "clv.written";

export async function loadMarks(context: Excel.RequestContext): Promise<WrittenMarks> {
  const stored = context.workbook.settings.getItemOrNullObject(marksKey);
  stored.load("value");
  await context.sync();
  return stored.isNullObject ? {} : ((stored.value as WrittenMarks | null) ?? {});
}

export function queueMarks(context: Excel.RequestContext, marks: WrittenMarks): void {
  context.workbook.settings.add(marksKey, marks);
}
