/** What do the formulas of the Summary show now? Computed once here, so that values are in place and tests can compare. */
import type { Analysis, CustomerRow } from "../core/analysis";
import { sumOf } from "../core/math/compensatedSum";
import { tierCutoffs, tierIds, tierOf, tierRanks, type TierId } from "../core/rfm/tiers";
import { segmentIds, type SegmentId } from "../core/rfm/segments";
import { cellNumber } from "./cellNumber";
import type { Assumptions } from "./context";
import { lifetimeSpend, predictedSpendOf, type ReportPrediction } from "./prediction";

export interface Group {
  readonly customers: number;
  readonly revenue: number;
  /** Revenue, and predicted spend once there is a prediction. */
  readonly lifetime: number;
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
  readonly tierOf: (customer: CustomerRow) => TierId;
  readonly tiers: Readonly<Record<TierId, Group>>;
  readonly segments: Readonly<Record<SegmentId, Group>>;
  readonly unscored: Group;
  readonly all: Group;
  /** Null where nothing is predicted. */
  readonly predicted: {
    readonly spend: number;
    readonly purchases: number;
    /** Sum of P(alive); null where no model says. */
    readonly active: number | null;
  } | null;
}

type GroupOf = (customers: readonly CustomerRow[]) => Group;

function grouped<Id extends string>(ids: readonly Id[], customers: readonly CustomerRow[], idOf: (customer: CustomerRow) => Id | null, groupOf: GroupOf): Record<Id, Group> {
  const members = new Map<Id, CustomerRow[]>(ids.map((id) => [id, []]));
  for (const customer of customers) {
    const id = idOf(customer);
    if (id !== null) members.get(id)?.push(customer);
  }
  return Object.fromEntries(ids.map((id) => [id, groupOf(members.get(id) ?? [])])) as Record<Id, Group>;
}

const reachable = (cutoff: number): number | null => (Number.isFinite(cutoff) ? Math.max(0, cutoff) : null);

/** Since their first purchases, all together. */
export function customerYears({ customers, asOf }: Pick<Analysis, "customers" | "asOf">): number {
  const ages = customers.flatMap(({ firstPurchase }) => (firstPurchase === null ? [] : [asOf - firstPurchase]));
  return sumOf(ages) / 365.25;
}

/** Sums of what stands in the cells. */
function predictedFigures(customers: readonly CustomerRow[], prediction: ReportPrediction | null): Figures["predicted"] {
  const spend = customers.flatMap((customer) => predictedSpendOf(customer, prediction) ?? []);
  if (prediction === null || spend.length === 0) return null;
  const known = customers.flatMap(({ id }) => prediction.customers.get(id) ?? []);
  const active = known.flatMap(({ pAlive }) => (pAlive === null ? [] : cellNumber(pAlive)));
  return {
    spend: sumOf(spend),
    purchases: sumOf(known.flatMap(({ expectedPurchases }) => (expectedPurchases === null ? [] : cellNumber(expectedPurchases)))),
    active: active.length > 0 ? sumOf(active) : null,
  };
}

export function figuresOf(analysis: Analysis, assumptions: Assumptions, prediction: ReportPrediction | null): Figures {
  const { customers } = analysis;
  const worthOf = (customer: CustomerRow): number => lifetimeSpend(customer, prediction);
  const groupOf: GroupOf = (members) => ({
    customers: members.length,
    revenue: sumOf(members.map(({ spend }) => cellNumber(spend))),
    lifetime: sumOf(members.map(worthOf)),
  });
  const cutoffs = tierCutoffs(customers.map(worthOf), assumptions.tierShares);
  const all = groupOf(customers);
  return {
    customers: all.customers,
    revenue: all.revenue,
    orders: sumOf(customers.map((customer) => customer.orders)),
    purchases: sumOf(customers.map((customer) => customer.purchases)),
    customerYears: customerYears(analysis),
    repeaters: customers.filter((customer) => customer.purchases >= 2).length,
    cutoffs: { high: reachable(cutoffs.high), middle: reachable(cutoffs.middle) },
    tierOf: (customer) => tierOf(worthOf(customer), cutoffs),
    tiers: grouped(tierIds, customers, (customer) => tierOf(worthOf(customer), cutoffs), groupOf),
    segments: grouped(segmentIds, customers, (customer) => customer.segment, groupOf),
    unscored: groupOf(customers.filter((customer) => customer.segment === null)),
    all,
    predicted: predictedFigures(customers, prediction),
  };
}

/** What the largest spenders bring: as many customers as the share makes, rounded up. */
export function topGroup(analysis: Analysis, share: number): Pick<Group, "customers" | "revenue"> {
  const count = tierRanks(analysis.customers.length, [share, 0]).high;
  const spend = analysis.customers.slice(0, count).map((customer) => cellNumber(customer.spend));
  return { customers: spend.length, revenue: sumOf(spend) };
}
