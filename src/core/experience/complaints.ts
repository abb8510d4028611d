/** Who complains about what, and how much of it is new? */
import { sumOf } from "../math/compensatedSum";
import type { SurveyAnswer } from "../shop";
import type { SerialDay } from "../transactions";
import { npsClass } from "./npsClass";

/** From which answer on is somebody not unhappy? */
export interface Bounds {
  /** Lowest CSAT answer that counts as satisfied. */
  readonly csat: number;
  /** Lowest CES answer that is in the upper half of its scale. */
  readonly ces: number;
}

/**
 * Is a comment a complaint? Where any of its scores is low, and where it has no score at all.
 *
 * @param answer with a comment
 * @param bounds lowest answers of somebody who is not unhappy
 * @example isComplaint({ customer: "ann", day: 45000, nps: 9, csat: 2, ces: null, comment: "Late", department: null }, { csat: 4, ces: 4 }) // true
 */
export function isComplaint({ nps, csat, ces }: SurveyAnswer, bounds: Bounds): boolean {
  if (nps === null && csat === null && ces === null) return true;
  return (nps !== null && npsClass(nps) === "detractor") || (csat !== null && csat < bounds.csat) || (ces !== null && ces < bounds.ces);
}

/** Days of the latest period, and of the one before it. */
const recentDays = 90;

export interface ComplaintGroup {
  readonly complaints: number;
  /** Customers who signed, each once. */
  readonly customers: number;
  /** Sum of the worth of these customers. */
  readonly worth: number;
  /** Day of the oldest; null where no day is known. */
  readonly oldest: SerialDay | null;
  /** In the last 90 days, and in the 90 days before them. */
  readonly recent: number;
  readonly earlier: number;
  /** At least twice as many as before, and more than chance makes likely. */
  readonly isRedFlag: boolean;
}

/**
 * Sums up complaints: whose, worth how much, since when, and whether they have doubled.
 *
 *   red flag: recent >= 2 * earlier and recent - earlier > 2 * sqrt(recent + earlier)
 *
 * @param answers complaints of one kind
 * @param asOf last day, itself included
 * @param worthOf worth of a customer by id; null for one who is not known
 * @example complaintGroup([{ customer: "ann", day: 45000, nps: 2, csat: null, ces: null, comment: "Late", department: null }], 45010, () => 50).worth // 50
 * @see Przyborowski & Wilenski (1940), Homogeneity of results in testing samples from Poisson series, by its normal approximation.
 */
export function complaintGroup(answers: readonly SurveyAnswer[], asOf: SerialDay, worthOf: (customer: string) => number | null): ComplaintGroup {
  const known = new Set(answers.flatMap(({ customer }) => (customer === null || worthOf(customer) === null ? [] : customer)));
  const days = answers.flatMap(({ day }) => day ?? []).filter((day) => day <= asOf);
  const between = (from: number, to: number): number => days.filter((day) => day > from && day <= to).length;
  const recent = between(asOf - recentDays, asOf);
  const earlier = between(asOf - 2 * recentDays, asOf - recentDays);
  return {
    complaints: answers.length,
    customers: known.size,
    worth: sumOf([...known].map((customer) => worthOf(customer) ?? 0)),
    oldest: days.length === 0 ? null : days.reduce((a, b) => Math.min(a, b)),
    recent,
    earlier,
    isRedFlag: recent >= 2 * earlier && recent - earlier > 2 * Math.sqrt(recent + earlier),
  };
}
