/** What is there to say about subscriptions as a whole, beside the sheets? */
import type { SubscriptionsAnalysis } from "../../core/contract/subscriptions";
import type { CohortOutlook } from "../../core/contract/survivorCohorts";
import { sumOf } from "../../core/math/compensatedSum";
import type { CalendarPeriod } from "../../core/period";
import { expectedRevenue } from "./subscribersSheet";

/** Plain data, kept with the run. Money per period, before the margin. */
export interface SubscriptionsTold {
  readonly unit: CalendarPeriod;
  readonly subscribers: number;
  readonly active: number;
  /** null where the source does not say. */
  readonly revenue: number | null;
  /** Of all renewals due; null where none was. */
  readonly churn: number | null;
  /** Of the renewals to come, discounted; null without a model. */
  readonly expectedRevenue: number | null;
}

/** Of counts by period, which know no prices. */
export function cohortsTold(cohorts: readonly CohortOutlook[], unit: CalendarPeriod): SubscriptionsTold {
  const began = sumOf(cohorts.map(({ survivors }) => survivors[0] ?? 0));
  const left = sumOf(cohorts.map(({ survivors }) => survivors[survivors.length - 1] ?? 0));
  const due = sumOf(cohorts.flatMap(({ survivors }) => survivors.slice(0, -1)));
  return { unit, subscribers: began, active: left, revenue: null, churn: due > 0 ? (began - left) / due : null, expectedRevenue: null };
}

export function subscriptionsTold({ subscribers, active, revenue, periods, subscriptions }: SubscriptionsAnalysis, unit: CalendarPeriod): SubscriptionsTold {
  const due = sumOf(periods.map(({ atRisk }) => atRisk));
  const worth = subscriptions.flatMap((one) => expectedRevenue(one) ?? []);
  return {
    unit, subscribers, active, revenue,
    churn: due > 0 ? sumOf(periods.map(({ lost }) => lost)) / due : null,
    expectedRevenue: worth.length > 0 ? sumOf(worth) : null,
  };
}
