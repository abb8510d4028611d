/** What does the add-in keep in the workbook, and what does a run tell? These shapes are read by the command line, too. */
import type { Language } from "../catalogue/languages";
import type { OtherKind, OtherRole } from "../catalogue/otherTables";
import type { MoreSheetId, SheetId } from "../catalogue/sheets";
import type { TableKind } from "../intake/tableKind";
import type { JoinedTable } from "../intake/tables/types";
import type { AnyRole, Merges, Question, Reconciliation } from "../intake/types";
import type { PredictionReport, PredictionRequest } from "../report/prediction";
import type { SubscriptionsTold } from "../report/subscriptions/told";
import type { RfmRules } from "../core/rfm/rfmRules";
import type { OwnSegment } from "../core/ownSegments/ownSegment";
import type { ProblemCode, ProblemData } from "../core/problem";

/** Which cells, without the sheet in the address. */
export interface SourceRange {
  readonly sheet: string;
  readonly address: string;
}

/** A table beside the orders, and whether it is part of the shop. What is absent is found out anew. */
export interface RememberedTable {
  readonly sheet: string;
  readonly taken: boolean;
  readonly address?: string;
  /** Of the Excel table; null for plain cells. */
  readonly name?: string | null;
  readonly header?: readonly string[];
  readonly kind?: OtherKind;
  /** Role to header text. */
  readonly mapping?: Partial<Record<OtherRole, string>>;
  readonly answers?: Readonly<Record<string, string>>;
}

/** What was chosen for a table, to be chosen again where the same headers come back. */
export interface KnownTable {
  readonly header: readonly string[];
  readonly mapping: Partial<Record<AnyRole, string>>;
  readonly answers: Readonly<Record<string, string>>;
}

/** Value of the workbook setting `clv.settings`. Money in the source's currency, rates as fractions, asOf a serial day. */
export interface WorkbookSettings {
  readonly schema: 1;
  /** Language of words written into cells; English if the workbook never chose. */
  readonly language: Language;
  readonly assumptions: {
    readonly margin: number;
    readonly cac: number | null;
    readonly targetRatio: number;
    readonly tierShares: readonly [number, number];
    readonly asOf: number | null;
  };
  /** What *Refresh* reads again. */
  readonly source: {
    readonly sheet: string;
    readonly address: string;
    /** Nothing stood below it: rows that are added there belong to it when it is read again. */
    readonly reachesEnd?: boolean;
  } | null;
  /** Role to header text, as last used or as set by the command line. */
  readonly mapping: Partial<Record<AnyRole, string>> | null;
  /** Choices for tables of other headers that were analysed in this workbook, the latest first. */
  readonly known: readonly KnownTable[];
  /** Tables beside the orders that somebody has chosen, or chosen not to use. */
  readonly tables: readonly RememberedTable[];
  /** The orders are analysed alone, whatever stands beside them. */
  readonly onlyOrders: boolean;
  /** What was reported last. */
  readonly kind: TableKind;
  /** Answers to questions that reading asked, for example { dateOrder: "dmy" }. */
  readonly answers: Readonly<Record<string, string>>;
  /** Customers that a person has called spellings of others. */
  readonly merged: Merges;
  /** The assumptions as last written to the Summary: an input cell that says something else was changed by a person. */
  readonly written?: WorkbookSettings["assumptions"];
  /** What is predicted with every run; null for nothing. */
  readonly prediction: PredictionRequest | null;
  /** Ids of our own sheets; a sheet not listed here is never touched. */
  readonly sheets: Readonly<Partial<Record<SheetId, string>>>;
  /** Sheets to write beside Summary and Customers; null for those that the data suggest. */
  readonly moreSheets: readonly MoreSheetId[] | null;
  /** Is the report written again when the source changes, while the pane is open? */
  readonly refreshOnChange: boolean;
  /** Own rules for scores and segments; absent or null for the usual ones. */
  readonly rfm?: RfmRules | null;
  /** Segments that a person has made, as they were made: one that a newer version understands is kept. */
  readonly ownSegments: readonly OwnSegment[];
  /** Customers are written as numbers, without what would tell who they are. */
  readonly pseudonymise?: boolean;
  /** What makes the numbers of this workbook; drawn with the first of them. */
  readonly salt?: string;
  /** The last run wrote numbers. */
  readonly numbered?: boolean;
}

/** Value of the workbook setting `clv.run`, written after each run, failed ones included. */
export interface RunReport {
  readonly source: { readonly sheet: string; readonly range: string } | null;
  readonly platform: string | null;
  readonly mapping: Partial<Record<AnyRole, string>>;
  readonly rows: Reconciliation["rows"] | null;
  readonly amount: Reconciliation["amount"] | null;
  readonly orders: number | null;
  readonly customers: number | null;
  readonly currency: string | null;
  /** Customers that became one with another. */
  readonly merged?: number | null;
  /** Rows whose amount is their order's total, which counts on another line. */
  readonly repeated?: number | null;
  /** Pairs of customers that look like one, certainly or likely; null where none do. */
  readonly alike?: { readonly certain: number; readonly likely: number } | null;
  /** Serial day and ISO date of it. */
  readonly asOf: string | null;
  readonly question: Question | null;
  readonly prediction: PredictionReport | null;
  readonly subscriptions: SubscriptionsTold | null;
  /** What became of the tables beside the orders. */
  readonly tables: readonly JoinedTable[];
  /** Tables that were used before and are not in the workbook any more: their names, or those of their sheets. */
  readonly missingTables: readonly string[];
  /** Names of the sheets written. */
  readonly sheets: readonly string[];
  /** Sheets of ours that a person had changed, and under which names they are kept. */
  readonly kept: readonly { readonly sheet: string; readonly as: string }[];
  /** Notes whose rows are gone, and the sheet that lists them. */
  readonly notes: { readonly sheet: string; readonly count: number } | null;
  /** Segments that a person has made: how many are in each, or what is wrong with it. Absent where there are none. */
  readonly ownSegments?: readonly { readonly name: string; readonly customers: number | null; readonly problem: string | null }[];
  /** Sheets of earlier runs, not written this time, that still hold what this run left out; absent where nothing was. */
  readonly stillNamed?: readonly string[];
  readonly seconds: { readonly read: number; readonly analyse: number; readonly predict: number; readonly write: number };
  readonly problem: { readonly code: ProblemCode; readonly data: ProblemData[ProblemCode]; readonly message: string } | null;
}

/** A sheet of ours as a person sees it. */
export interface OurSheet {
  readonly id: string;
  readonly name: string;
  /** Somebody wrote into it: an owner, a status, a note, or a kept note. */
  readonly hasNotes: boolean;
}

/** Formulas of one sheet that call our functions and stay formulas. */
export interface FreezeStays {
  readonly sheet: string;
  /** They show an error or are not calculated yet, or their sheet is protected. */
  readonly why: "unfinished" | "protected";
  readonly formulas: number;
  /** Of the first few. */
  readonly addresses: readonly string[];
}

/** Formulas that call our functions and become, or became, what they show. */
export interface Freeze {
  readonly formulas: number;
  /** Names of the sheets on which they stand. */
  readonly sheets: readonly string[];
  readonly stays: readonly FreezeStays[];
}

/** Value of the workbook setting `clv.freeze`: what came of a freeze that nobody saw. */
export interface FreezeReport {
  readonly freeze: Freeze | null;
  readonly problem: { readonly code: ProblemCode; readonly message: string } | null;
}

/** The last work, which can be taken back. */
export interface UndoOffer {
  readonly work: "run" | "freeze" | "list";
  /** Sheets that go. */
  readonly goes: readonly string[];
  /** Sheets that become what they were. */
  readonly comesBack: readonly string[];
  /** Formulas that come back. */
  readonly formulas: number;
}
