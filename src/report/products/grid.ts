/** What do the blocks of the sheet Products share: the columns, what was worked out, and a remark? */
import type { ProductWords } from "../../words/products/products";
import { label, value, type Frame } from "../blocks/frame";
import { boundedText } from "../boundedText";
import { verbatim } from "../formats";
import type { Area, ReportCell } from "../types";
import type { ProductsTold } from "./told";

/** Two names, five figures, and a remark. */
export const columns = 8;
const fewCustomers = 30;

export interface Told {
  readonly frame: Frame;
  readonly words: ProductWords;
  readonly products: ProductsTold;
  /** The margin on the Summary. */
  readonly margin: string;
}

export const area = (row: number, rows: number): Area => ({ row, rows, column: 0, columns });
export const text = (row: number, column: number, shown: string): ReportCell => value(row, column, boundedText(shown), "orders", "wrapped", verbatim);

/** Said of a row that few customers or orders stand behind; tells nothing where there are enough. */
export function remark(row: number, count: number, { few }: ProductWords, column = columns - 1): ReportCell[] {
  return count < fewCustomers ? [label(row, column, few, "warning")] : [];
}
