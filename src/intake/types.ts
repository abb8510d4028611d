/** What passes between the cells of a selection and clean transactions? */
import type { LeftOutReason, Role } from "../catalogue/columns";
import type { SerialDay, Transactions } from "../core/transactions";

/** A cell as Excel's API reads it: "" is blank, dates are serial numbers, errors are text such as "#N/A". */
export type Cell = string | number | boolean;

/** Column positions within the table, zero-based. */
export type Mapping = Partial<Record<Role, number>>;

/** A guess with the evidence that the pane shows. */
export interface ColumnGuess {
  readonly column: number;
  readonly header: string;
  readonly role: Role | null;
  /** Up to three values as text, for the eye. */
  readonly samples: readonly string[];
}

export interface ReadOptions {
  readonly mapping: Mapping;
  /** Sheet row (1-based) of the first data row, so that an issue can name its row. */
  readonly firstRow: number;
}

export interface Issue {
  readonly row: number;
  readonly reason: LeftOutReason;
}

/** Rows and money in = used + left out; `used` is net of `refunds`. Sums are compensated, so that they hold to the cent. */
export interface Reconciliation {
  readonly rows: { readonly in: number; readonly used: number; readonly leftOut: Partial<Record<LeftOutReason, number>> };
  readonly amount: { readonly in: number; readonly used: number; readonly refunds: number; readonly leftOut: number };
  readonly orders: number;
  readonly customers: number;
}

export interface Reading {
  readonly transactions: Transactions;
  readonly issues: readonly Issue[];
  readonly reconciliation: Reconciliation;
  readonly firstDay: SerialDay | null;
  readonly lastDay: SerialDay | null;
}

/** What must be answered before the rows can be read; null where nothing must. */
export interface Question {
  readonly about: "dateOrder" | "decimalMark" | "currency" | "column";
  readonly role?: Role;
  readonly choices: readonly string[];
}
