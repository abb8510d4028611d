/** Which words can an argument be that takes one of a few? The word in the formula is English; each language has its own beside it. */
import type { PeriodUnit } from "../core/period";

/** Lengths of time, shortest first. */
export const periodUnits = ["day", "week", "month", "quarter", "year"] as const satisfies readonly PeriodUnit[];

/** Lengths of time that customers are grouped by: a day is too short for a cohort. */
export const cohortPeriods = ["week", "month", "quarter", "year"] as const satisfies readonly PeriodUnit[];

/** Does a customer count in a period by buying in it, or by buying in it or later? */
export const retentionModes = ["in period", "ever after"] as const;

export type ChoiceWord = (typeof periodUnits)[number] | (typeof retentionModes)[number];
