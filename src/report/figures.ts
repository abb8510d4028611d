/** What do the formulas of the Summary show now? Computed once here, so that values are in place and tests can compare. */
import type { Analysis, CustomerRow } from "../core/analysis";
import { CompensatedSum } from "../core/math/compensatedSum";
import { tierCutoffs, tierIds, tierOf, tierRanks, type TierId } from "../core/rfm/tiers";
import { segmentIds, type SegmentId } from "../core/rfm/segments";
import type { Assumptions } from "./context";

export interface Group {
  readonly customers: number;
  readonly revenue: number;
}

export interface Figures {
  readonly customers: number;
  readonly revenue: number;
  readonly orders: number;
  readonly purchases: number;
  readonly customerYears: number;
  readonly repeaters: number;
  /** Null where nobody reaches the tier. */
  readonly cutoffs: { readonly high: number | null; readonly middle: number | null };
  readonly tiers: Readonly<Record<TierId, Group>>;
  readonly segments: Readonly<Record<SegmentId, Group>>;
  readonly unscored: Group;
}

/** Below this a number of millionths has no more than 15 digits. */
const fewDigits = 1e8;

/** A double that Excel shows and compares with all its digits: it keeps 15. */
export function cellNumber(value: number): number {
  if (Math.abs(value) < fewDigits && Math.round(value * 1e6) / 1e6 === value) return value;
  return Number(value.toPrecision(15));
}

export function sumOf(values: Iterable<number>): number {
  const sum = new CompensatedSum();
  for (const value of values) sum.add(value);
  return sum.total;
}

function group(customers: readonly CustomerRow[]): Group {
  return { customers: customers.length, revenue: sumOf(customers.map((customer) => cellNumber(customer.spend))) };
}

function grouped<Id extends string>(ids: readonly Id[], customers: readonly CustomerRow[], idOf: (customer: CustomerRow) => Id | null): Record<Id, Group> {
  const members = new Map<Id, CustomerRow[]>(ids.map((id) => [id, []]));
  for (const customer of customers) {
    const id = idOf(customer);
    if (id !== null) members.get(id)?.push(customer);
  }
  return Object.fromEntries(ids.map((id) => [id, group(members.get(id) ?? [])])) as Record<Id, Group>;
}

const reachable = (cutoff: number): number | null => (Number.isFinite(cutoff) ? Math.max(0, cutoff) : null);

function customerYears(analysis: Analysis): number {
  const ages = analysis.customers.flatMap(({ firstPurchase }) => (firstPurchase === null ? [] : [analysis.asOf - firstPurchase]));
  return sumOf(ages) / 365.25;
}

export function figuresOf(analysis: Analysis, assumptions: Assumptions): Figures {
  const { customers } = analysis;
  const spend = customers.map((customer) => cellNumber(customer.spend));
  const cutoffs = tierCutoffs(spend, assumptions.tierShares);
  return {
    customers: customers.length,
    revenue: sumOf(spend),
    orders: sumOf(customers.map((customer) => customer.orders)),
    purchases: sumOf(customers.map((customer) => customer.purchases)),
    customerYears: customerYears(analysis),
    repeaters: customers.filter((customer) => customer.purchases >= 2).length,
    cutoffs: { high: reachable(cutoffs.high), middle: reachable(cutoffs.middle) },
    tiers: grouped(tierIds, customers, (customer) => tierOf(cellNumber(customer.spend), cutoffs)),
    segments: grouped(segmentIds, customers, (customer) => customer.segment),
    unscored: group(customers.filter((customer) => customer.segment === null)),
  };
}

/** What the largest spenders bring: as many customers as the share makes, rounded up. */
export function topGroup(analysis: Analysis, share: number): Group {
  const count = tierRanks(analysis.customers.length, [share, 0]).high;
  return group(analysis.customers.slice(0, count));
}
