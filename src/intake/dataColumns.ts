/** What do the data rows say, column by column, before anything is left out? */
import type { LeftOutReason } from "../catalogue/columns";
import type { IdColumn } from "./readIdColumn";
import type { Question } from "./types";

/** Arrays have one entry per data row. */
export interface DataColumns {
  /** Position in the rows below the header. */
  readonly rows: Int32Array;
  readonly customer: IdColumn;
  readonly order: IdColumn | null;
  /** Serial number with the time of day as fraction; NaN where there is no date. */
  readonly serial: Float64Array;
  /** NaN where there is no number. */
  readonly amount: Float64Array;
  /** What was given back of each row's amount, 0 or more, where a column or the status says it beside the sale. */
  readonly refund: Float64Array | null;
  /** 1 where the status says that nothing was sold. */
  readonly excluded: Uint8Array | null;
}

/** Why each data row is left out; null where it is used. */
export type Reasons = readonly (LeftOutReason | null)[];

/** The data rows with what becomes of each. */
export interface ReadRows {
  readonly data: DataColumns;
  readonly reasons: Reasons;
  /** Lines whose amount is their order's total, which another line carries. */
  readonly repeated?: number;
  readonly currency: string | null;
  /** How often each currency occurs in what was sold. */
  readonly currencies: ReadonlyMap<string, number>;
  readonly question: Question | null;
}
