/** What passes between a table beside the orders and what is known of the shop? */
import type { OtherKind, OtherReason, OtherRole, SignatureRole } from "../../catalogue/otherTables";
import type { Language } from "../../catalogue/languages";
import type { ChannelCost, CustomerFacts, Shop, SubscriptionTerm, SurveyAnswer } from "../../core/shop";
import type { SerialDay } from "../../core/transactions";
import type { DateOrder } from "../readDate";
import type { Question, Table } from "../types";

/** Column positions within the table, zero-based. */
export type OtherMapping = Partial<Record<OtherRole, number>>;

/** A table, and what its rows and columns are. */
export interface OtherTable {
  readonly table: Table;
  readonly kind: OtherKind;
  readonly mapping: OtherMapping;
  /** Answers to what was asked about this table. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** A table of the workbook, with what was chosen for it. */
export interface FoundTable extends OtherTable {
  /** Of the Excel table; null for plain cells. */
  readonly name: string | null;
  /** Columns as rows of each kind. */
  readonly as: Readonly<Record<OtherKind, OtherMapping>>;
  /** Null where nobody has chosen: then its ids decide. */
  readonly wanted: boolean | null;
}

export interface OtherOptions {
  /**
   * Answers to questions: about the orders, which hold here where the table's own cells do not say, and about a table with
   * its sheet before the question, for example { "Survey.dateOrder": "dmy" }.
   */
  readonly answers?: Readonly<Record<string, string>>;
  /** Decides only whose telephone numbers may stand without their country's code. English if absent. */
  readonly language?: Language;
  /** Code of the currency of the orders; null where nothing says it. */
  readonly currency?: string | null;
  /** The day from which is judged what is over; the day after the last order where null or absent. */
  readonly asOf?: SerialDay | null;
  /** The customer of the orders that is meant, by other ways to write the id. */
  readonly aliases?: ReadonlyMap<string, string>;
}

/** What a row says of whose it is, ready to compare. */
export type Signature = Readonly<Record<SignatureRole, string | null>>;

/** Rows in = used + left out. */
export interface OtherRows {
  readonly in: number;
  readonly used: number;
  readonly leftOut: Partial<Record<OtherReason, number>>;
}

export interface OtherIssue {
  /** Sheet row, 1-based. */
  readonly row: number;
  readonly reason: OtherReason;
}

/** The used rows of a table, before anybody is found among the customers. */
export interface OtherReading<Row> {
  readonly used: readonly Row[];
  /** Positions of the used rows in the table. */
  readonly places: readonly number[];
  readonly rows: OtherRows;
  readonly issues: readonly OtherIssue[];
  /** Cells that hold something that their column cannot mean; their rows are used without it. */
  readonly unreadable: Partial<Record<OtherRole, number>>;
  /** How periods were read whose days say nothing but that all are firsts of a month; null where that decided nothing. */
  readonly monthsBy: DateOrder | null;
  readonly question: Question | null;
}

export interface Signed {
  readonly who: Signature;
}

export interface CustomerRow extends Signed {
  readonly facts: CustomerFacts;
}

export interface SurveyRow extends Signed {
  readonly answer: Omit<SurveyAnswer, "customer">;
}

export interface TermRow extends Signed {
  readonly term: Omit<SubscriptionTerm, "customer">;
}

export type CostRow = ChannelCost;

/** What became of a table: used = matched + unmatched + unsigned. */
export interface JoinedTable {
  readonly kind: OtherKind;
  readonly sheet: string;
  readonly address: string;
  /** Headers by role. */
  readonly mapping: Partial<Record<OtherRole, string>>;
  readonly rows: OtherRows;
  /** Rows whose customer, or channel, is one of the orders'. */
  readonly matched: number;
  /** Rows that name somebody, or a channel, that the orders do not know. */
  readonly unmatched: number;
  /** Rows that name nobody, and channels where the orders name none. */
  readonly unsigned: number;
  /** How many rows were found by which column. */
  readonly by: Partial<Record<SignatureRole | "channel", number>>;
  /** How many different ids were not found, and up to five of them. */
  readonly unmatchedIds: { readonly count: number; readonly examples: readonly string[] };
  readonly unreadable: Partial<Record<OtherRole, number>>;
  /** How periods were read whose days say nothing but that all are firsts of a month; null where that decided nothing. */
  readonly monthsBy: DateOrder | null;
  /** The sheet of an earlier table with the very same cells: it says nothing new, and would say it twice. */
  readonly copyOf: string | null;
  /** What must be answered before the table can be used; null where nothing must. */
  readonly question: Question | null;
  /** Is it part of the shop now? */
  readonly taken: boolean;
}

export interface JoinedShop {
  readonly shop: Shop;
  readonly told: readonly JoinedTable[];
}
