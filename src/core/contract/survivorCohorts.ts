/** How many of each cohort are left after each period, how many will be, and what are the renewals to come worth? */
import { attempt } from "../btyd/attempt";
import type { Fit } from "../btyd/fit";
import { fitSbg } from "../btyd/fits";
import { entryAt } from "../entryAt";
import { Problem } from "../problem";
import { ShiftedBetaGeometric, type SbgParameters } from "./shiftedBetaGeometric";

/** Customers who began together. */
export interface SurvivorCohort {
  readonly name: string;
  /** How many there were at the start and after each period, or their shares; never rising. */
  readonly survivors: readonly number[];
}

/** One period of a cohort. Shares are of those who began. */
export interface CohortPeriod {
  readonly period: number;
  /** As the source has it; null of a period to come. */
  readonly left: number | null;
  /** Of those who were left before. */
  readonly retention: number | null;
  readonly survival: number | null;
  /** By the model; null without one. */
  readonly expected: number | null;
}

export interface CohortOutlook extends SurvivorCohort {
  readonly fit: Fit<keyof SbgParameters> | null;
  /** Why there is no fit. */
  readonly problem: Problem | null;
  /** Those seen, and as many to come as were asked for. */
  readonly periods: readonly CohortPeriod[];
  /** Of one who is left: the chance of the next renewal, and renewals to come, each discounted to the next one. */
  readonly renewal: number | null;
  readonly renewals: number | null;
}

/**
 * Each cohort with the sBG model fitted to it, and as many periods ahead as asked for.
 *
 * @param ahead periods, a whole number from 0
 * @param discount per period, 0 or more
 * @example cohortOutlook({ name: "2024", survivors: [100, 60, 45] }, 1, 0.1).periods.length // 4
 * @see Fader, P. S., Hardie, B. G. S. (2007). How to project customer retention. Journal of Interactive Marketing 21(1).
 */
export function cohortOutlook(cohort: SurvivorCohort, ahead: number, discount: number): CohortOutlook {
  const { survivors } = cohort;
  const fit = attempt(() => fitSbg(survivors));
  const model = fit instanceof Problem ? null : new ShiftedBetaGeometric(fit.parameters);
  const renewals = model === null ? null : attempt(() => model.residual(discount, survivors.length - 1));
  return {
    ...cohort,
    fit: fit instanceof Problem ? null : fit,
    problem: fit instanceof Problem ? fit : null,
    periods: Array.from({ length: survivors.length + (model === null ? 0 : ahead) }, (_, period) => periodOf(survivors, period, model)),
    renewal: model === null ? null : model.retention(survivors.length),
    renewals: renewals instanceof Problem ? null : renewals,
  };
}

function periodOf(survivors: readonly number[], period: number, model: ShiftedBetaGeometric | null): CohortPeriod {
  const expected = model === null ? null : model.survival(period);
  const left = survivors[period];
  if (left === undefined) return { period, left: null, retention: null, survival: null, expected };
  const before = survivors[period - 1];
  return { period, left, retention: before === undefined || before === 0 ? null : left / before, survival: left / entryAt(survivors, 0), expected };
}
