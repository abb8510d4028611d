/** Which cohorts does the sheet show, how long is each, and which figures stand where? */
import type { Analysis } from "../../core/analysis";
import { cohortRetention, type CohortRow } from "../../core/cohort/cohortRetention";
import { cohorts } from "../../core/cohort/cohorts";
import { cohortValue } from "../../core/cohort/cohortValue";
import { entryAt } from "../../core/entryAt";
import { firstDayOfPeriod, periodName, periodNumber } from "../../core/period";
import { purchasesOf } from "../../core/purchases";
import type { SerialDay, Transactions } from "../../core/transactions";
import { transactionsWhere } from "../../core/transactionsOf";
import type { CohortUnit } from "../../words/cohorts/cohorts";
import { cellNumber } from "../cellNumber";
import { lastCompleteMonth } from "../flags";

/** More rows would not be read at a glance: then the next longer period. */
const mostCohorts = 24;

export const monthsIn: Readonly<Record<CohortUnit, number>> = { month: 1, quarter: 3, year: 12 };

export interface Cohort {
  /** First day of its period. */
  readonly start: SerialDay;
  /** For example 2024-Q1. */
  readonly name: string;
  readonly customers: number;
  /** Of them, those with a second purchase. */
  readonly repeaters: number;
  /** By age in periods, 0 first. */
  readonly retention: readonly number[];
  /** Cumulative net spend per customer. */
  readonly spend: readonly number[];
  /** Ages whose period is over. */
  readonly completeAges: number;
}

export interface CohortGrid {
  readonly unit: CohortUnit;
  /** Oldest first; none where nobody bought. */
  readonly cohorts: readonly Cohort[];
  /** Number of ages, 0 included. */
  readonly ages: number;
  /** Is the last period over? */
  readonly complete: boolean;
}

function unitFor(firstDay: SerialDay, lastDay: SerialDay): CohortUnit {
  const count = (unit: CohortUnit): number => periodNumber(lastDay, unit) - periodNumber(firstDay, unit) + 1;
  if (count("month") <= mostCohorts) return "month";
  return count("quarter") <= mostCohorts ? "quarter" : "year";
}

/** Is the period of the last day over, as far as the data are known to reach? */
function isOver(analysis: Analysis, unit: CohortUnit): boolean {
  const next = firstDayOfPeriod(periodNumber(analysis.lastDay, unit) + 1, unit);
  const month = lastCompleteMonth(analysis);
  return month !== null && periodNumber(month, "month") === periodNumber(next - 1, "month");
}

function firstDayOf(analysis: Analysis): SerialDay | null {
  return analysis.customers.reduce<SerialDay | null>((least, { firstPurchase: day }) => (day === null || (least !== null && least <= day) ? least : day), null);
}

function repeatersOf({ customers }: Analysis, period: number, unit: CohortUnit): number {
  return customers.filter(({ firstPurchase, purchases }) => firstPurchase !== null && purchases >= 2 && periodNumber(firstPurchase, unit) === period).length;
}

export function cohortGrid(analysis: Analysis, transactions: Transactions): CohortGrid {
  const first = firstDayOf(analysis);
  return first === null ? { unit: "month", cohorts: [], ages: 0, complete: true } : gridBy(unitFor(first, analysis.lastDay), analysis, transactions);
}

/** The cohorts of some of the customers alone, by the same periods; null where none of them has bought. */
export function gridOfMembers({ unit }: CohortGrid, analysis: Analysis, transactions: Transactions, ids: ReadonlySet<string>): CohortGrid | null {
  const members = { ...analysis, customers: analysis.customers.filter(({ id }) => ids.has(id)) };
  if (firstDayOf(members) === null) return null;
  const isMember = transactions.customerIds.map((id) => ids.has(id));
  return gridBy(unit, members, transactionsWhere(transactions, (row) => isMember[entryAt(transactions.customer, row)] === true));
}

function gridBy(unit: CohortUnit, analysis: Analysis, transactions: Transactions): CohortGrid {
  const { lastDay } = analysis;
  const purchases = purchasesOf(transactions, lastDay);
  const base = cohorts(purchases, unit, lastDay);
  const complete = isOver(analysis, unit);
  const spend = new Map(cohortValue(transactions, base, lastDay).rows.map(({ period, values }) => [period, values]));
  const cohortOf = ({ period, customers, values }: CohortRow): Cohort => ({
    start: firstDayOfPeriod(period, unit),
    name: periodName(period, unit),
    customers,
    repeaters: repeatersOf(analysis, period, unit),
    retention: values.map(cellNumber),
    spend: (spend.get(period) ?? []).map(cellNumber),
    completeAges: values.length - (complete ? 0 : 1),
  });
  return { unit, cohorts: cohortRetention(purchases, base, "in period").rows.map(cohortOf), ages: base.sizes.length, complete };
}

/** The cohorts of which an age is over: always the first ones. */
export function cohortsAtAge({ cohorts: all }: CohortGrid, age: number): readonly Cohort[] {
  return all.filter(({ completeAges }) => completeAges > age);
}

/** Weighted by customers; null where no cohort has reached the age. */
export function averageAtAge(grid: CohortGrid, age: number, of: (cohort: Cohort) => readonly number[]): number | null {
  const known = cohortsAtAge(grid, age);
  const customers = known.reduce((sum, cohort) => sum + cohort.customers, 0);
  return customers === 0 ? null : known.reduce((sum, cohort) => sum + cohort.customers * (of(cohort)[age] ?? 0), 0) / customers;
}
