/** What is there to say about these customers? One pure function gives all that the report needs. */
import type { RfmRules } from "./rfm/rfmRules";
import type { SegmentId } from "./rfm/segments";
import type { TierId } from "./rfm/tiers";
import type { SerialDay, Transactions } from "./transactions";

export interface AnalysisOptions {
  /** Last day of the analysis; null means the day after the last transaction. */
  readonly asOf: SerialDay | null;
  /** Share of customers in the tiers High and Middle, for example [0.2, 0.3]. */
  readonly tierShares: readonly [number, number];
  /** As usual where none are given. */
  readonly rfm?: RfmRules;
}

/** One customer. Money in the currency of the source; days are serial days. */
export interface CustomerRow {
  readonly id: string;
  readonly firstPurchase: SerialDay | null;
  readonly lastPurchase: SerialDay | null;
  /** Days with a sale. */
  readonly purchases: number;
  /** Distinct order ids with a sale (rows with a sale where there are no ids). */
  readonly orders: number;
  /** Net of refunds. */
  readonly spend: number;
  readonly daysSinceLastPurchase: number | null;
  readonly r: number | null;
  readonly f: number | null;
  readonly m: number | null;
  /** For example "555" (with 10 scores "10-8-9"); null where there are too few customers to score. */
  readonly code: string | null;
  readonly segment: SegmentId | null;
  readonly tier: TierId;
}

export interface MonthRow {
  /** Serial day of the first of the month. */
  readonly month: SerialDay;
  readonly revenue: number;
  /** Of it, from customers whose first purchase was in an earlier month. */
  readonly existingRevenue: number;
  readonly orders: number;
  /** False for a last month that the data do not reach the end of. */
  readonly complete: boolean;
}

export interface Analysis {
  /** What scores and segments go by. */
  readonly rfm: RfmRules;
  readonly asOf: SerialDay;
  readonly firstDay: SerialDay;
  readonly lastDay: SerialDay;
  /** Sorted by spend, largest first; equal spend by id. */
  readonly customers: readonly CustomerRow[];
  readonly months: readonly MonthRow[];
  readonly orders: number;
  readonly netRevenue: number;
  /** Sum over customers of (asOf - first purchase)/365.25, in years. */
  readonly customerYears: number;
  /** Revenue of the last 12 months (365 days up to asOf), and of it from customers who first bought before them. */
  readonly lastYear: { readonly revenue: number; readonly existingRevenue: number };
}

export type Analyse = (transactions: Transactions, options: AnalysisOptions) => Analysis;
