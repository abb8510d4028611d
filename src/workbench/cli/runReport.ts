/** What does the add-in tell after a run? The workbook setting `clv.run`, read without trusting its shape. */

export interface Question {
  readonly about: string;
  readonly role?: string;
  readonly orders?: { readonly equal: number; readonly several: number };
  readonly choices: readonly string[];
}

/** Money in the currency of the source, before the margin, discounted; the discount per year. */
export interface Prediction {
  readonly method: string;
  readonly horizon: number;
  readonly unit: string;
  readonly discount: number;
  readonly expectedPurchases: number | null;
  readonly predictedSpend: number | null;
  readonly active: number | null;
  readonly holdOut: readonly { readonly model: string; readonly actual: number; readonly forecast: number; readonly error: number | null }[];
}

/** Money per period, before the margin. */
export interface Subscriptions {
  readonly unit: string;
  readonly subscribers: number;
  readonly active: number;
  readonly revenue: number | null;
  readonly churn: number | null;
  readonly expectedRevenue: number | null;
}

/** What became of a table beside the orders: used = matched + unmatched + unsigned. */
export interface OtherTable {
  readonly kind: string;
  readonly sheet: string;
  readonly address: string;
  readonly mapping: Readonly<Record<string, string>>;
  readonly rows: { readonly in: number; readonly used: number; readonly leftOut: Readonly<Record<string, number>> };
  readonly matched: number;
  readonly unmatched: number;
  readonly unsigned: number;
  /** Rows found by each column. */
  readonly by: Readonly<Record<string, number>>;
  readonly unmatchedIds: { readonly count: number; readonly examples: readonly string[] };
  readonly unreadable: Readonly<Record<string, number>>;
  /** How periods were read whose days say nothing but that all are firsts of a month. */
  readonly monthsBy?: "dmy" | "mdy" | null;
  /** The sheet of an earlier table with the very same cells. */
  readonly copyOf: string | null;
  readonly question: Question | null;
  readonly taken: boolean;
}

export interface Alike {
  readonly certain: number;
  readonly likely: number;
}

export interface RunReport {
  readonly source: { readonly sheet: string; readonly range: string } | null;
  readonly platform: string | null;
  readonly mapping: Readonly<Record<string, string>>;
  readonly rows: { readonly in: number; readonly used: number; readonly leftOut: Readonly<Record<string, number>> } | null;
  readonly amount: { readonly in: number; readonly used: number; readonly refunds: number; readonly leftOut: number } | null;
  readonly orders: number | null;
  readonly customers: number | null;
  readonly currency: string | null;
  /** Pairs of customers that look like one; null where none do. */
  readonly alike?: Alike | null;
  /** Customers that became one with another. */
  readonly merged?: number | null;
  /** Rows whose amount is their order's total, which counts on another line. */
  readonly repeated?: number | null;
  readonly asOf: string | null;
  readonly question: Question | null;
  readonly prediction: Prediction | null;
  readonly subscriptions: Subscriptions | null;
  readonly tables: readonly OtherTable[];
  readonly missingTables: readonly string[];
  readonly sheets: readonly string[];
  /** Segments of a person's own: how many are in each, or what is wrong with it. */
  readonly ownSegments?: readonly { readonly name: string; readonly customers: number | null; readonly problem: string | null }[];
  readonly seconds: { readonly read: number; readonly analyse: number; readonly predict: number; readonly write: number };
  readonly problem: { readonly code: string; readonly message: string } | null;
}

/** Null where the setting is absent or no report. */
export function readRun(value: unknown): RunReport | null {
  const isReport = typeof value === "object" && value !== null && "seconds" in value && "sheets" in value;
  return isReport ? (value as RunReport) : null;
}
