/** What passes between the cells of a selection and clean transactions? */
import type { LeftOutReason, Role } from "../catalogue/columns";
import type { DetailRole } from "../catalogue/detailColumns";
import type { AmountRule, Flag, IdentityColumn, OrderExport } from "../catalogue/exports/exportLayout";
import type { CohortRole, SubscriptionRole } from "../catalogue/subscriptionColumns";
import type { Language } from "../catalogue/languages";
import type { TotalRole } from "../catalogue/totalColumns";
import type { SerialDay, Transactions } from "../core/transactions";

/** A cell as Excel's API reads it: "" is blank, dates are serial numbers, errors are text such as "#N/A". */
export type Cell = string | number | boolean;

/** The cells of a selection below its header row. */
export interface Table {
  readonly sheet: string;
  /** With the header row, for example "A1:F200". */
  readonly address: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sheet row (1-based) of the first data row. */
  readonly firstRow: number;
  /** One per column, from the first data row. */
  readonly numberFormats: readonly string[];
  /** 1 for each row that a filter or a person has hidden; null or absent where none is. */
  readonly hidden?: Uint8Array | null;
}

/** A role without which some table can't be read. */
export type NeededRole = Role | SubscriptionRole | CohortRole | TotalRole;

/** A role in a table of orders, of subscriptions, of counts by period or of customers with totals. */
export type AnyRole = NeededRole | DetailRole;

/** Column positions within the table, zero-based. */
export type Mapping = Partial<Record<AnyRole, number>>;

/** Where the columns of a known export stand; null where it has none. */
export interface ExportColumns {
  readonly order: number | null;
  readonly date: number | null;
  /** The best first; several columns are parts of one name. */
  readonly identity: readonly { readonly by: IdentityColumn["by"]; readonly columns: readonly number[] }[];
  /** How rows give the amount, what only the values could tell decided. */
  readonly per: Exclude<AmountRule["per"], "lineOrOrder">;
  readonly amount: number | null;
  readonly refund: number | null;
  readonly currency: number | null;
  readonly quantity: number | null;
  readonly price: number | null;
  readonly orderDiscount: number | null;
  readonly interval: number | null;
  readonly statuses: readonly number[];
  readonly cancelledAt: number | null;
  readonly paidAt: number | null;
  readonly flags: readonly { readonly column: number; readonly out: Flag["out"] }[];
  readonly returned: { readonly quantity: number; readonly price: number; readonly bought: number } | null;
  readonly trial: { readonly trialEnd: number; readonly endedAt: number; readonly cancelledAt: number | null } | null;
}

/** A known export, found in a table. */
export interface FoundExport {
  readonly layout: OrderExport;
  readonly header: readonly string[];
  readonly columns: ExportColumns;
  /** The columns that stand for the roles, as they are shown to a person. */
  readonly mapping: Mapping;
}

/** A guess with the evidence that the pane shows. */
export interface ColumnGuess {
  readonly column: number;
  readonly header: string;
  readonly role: AnyRole | null;
  /** Up to three values as text, for the eye. */
  readonly samples: readonly string[];
}

/** The customer that is meant, by another way to write the id. */
export type Merges = Readonly<Record<string, string>>;

/** What is known of a whole table of which some orders are read, so that they are read as they would be among all the others. */
export interface WholeTable {
  /** Code; amounts in another are not readable. Null where the rows themselves decide. */
  readonly currency: string | null;
  /** The id of a customer whose rows are partly without one, by the e-mail address. */
  readonly idOfEmail: ReadonlyMap<string, string>;
  /** What an amount is that all lines of an order share. */
  readonly totals: "once" | "perLine";
  /** Do enough rows have a date of payment for its absence to say something? */
  readonly tellsPayment: boolean;
}

export interface ReadOptions {
  readonly mapping: Mapping;
  /** The known export that the rows come from. Where the mapping names another amount than it does, it says nothing. */
  readonly exported?: FoundExport | null;
  /** Texts above the columns: a customer's column that is called a telephone number is read as one. */
  readonly header?: readonly string[];
  /** Sheet row (1-based) of the first data row, so that an issue can name its row. */
  readonly firstRow: number;
  /** As of the table; they are left out where the answer "hiddenRows" is "exclude". */
  readonly hidden?: Uint8Array | null;
  /** Last day of the analysis: later rows are left out as futureDate. Null or absent: a date more than a year ahead of the rest is. */
  readonly asOf?: SerialDay | null;
  /** Answers to earlier questions by what they are about, for example { dateOrder: "dmy", decimalMark: "," }. "merge": "certain" joins spellings of one id. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Ids of customers that a person has called spellings of others, with those others. */
  readonly merged?: Merges;
  /** Absent where the rows are a whole table. */
  readonly whole?: WholeTable | null;
  /** Decides nothing; puts the likelier answer of a question first. English if absent. */
  readonly language?: Language;
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
  /** Customers that became one with another, where any did. */
  readonly merged?: number;
  /** Rows whose amount is their order's total, which counts on another of its lines, where any are. */
  readonly repeated?: number;
}

/** Where transactions come from; arrays have one entry per transaction. */
export interface UsedRows {
  /** Position in the rows below the header. */
  readonly row: Int32Array;
  /** Minute of the day, 0..1439; -1 where the row has no time of day, null where no row has. */
  readonly minute: Int16Array | null;
}

export interface Reading {
  readonly transactions: Transactions;
  readonly used: UsedRows;
  /** The id that is meant, by each other way to write it that stands in the rows. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
  readonly reconciliation: Reconciliation;
  readonly firstDay: SerialDay | null;
  readonly lastDay: SerialDay | null;
  /** Code of the currency that amounts written as text, or a column beside them, name; null where none does. */
  readonly currency: string | null;
  /** Where not null, the rows were read by the first of its choices, for the eye only: nothing may be written before it is answered. */
  readonly question: Question | null;
}

/**
 * What must be answered before the rows can be read; null where nothing must. The likeliest choice comes first.
 * dateOrder: "dmy" | "mdy"; decimalMark: "." | ","; million: "1000000" | "1000000000", what a bare M means; currency: codes;
 * column: the headers that may have the role; hiddenRows: "exclude" | "include";
 * orderTotal: "once" | "perLine", what an amount is that all lines of an order share.
 */
export interface Question {
  readonly about: "dateOrder" | "decimalMark" | "million" | "currency" | "column" | "hiddenRows" | "orderTotal";
  readonly role?: AnyRole;
  /** Of the rows, for a question about the hidden ones. */
  readonly counts?: { readonly hidden: number; readonly rows: number };
  /** Orders of several lines, and those whose lines all have the same amount, for a question about totals. */
  readonly orders?: { readonly equal: number; readonly several: number };
  readonly choices: readonly string[];
}
