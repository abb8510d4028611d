/** How do the assumptions become text in fields, and typed text assumptions again? */
import { isoDay, serialDayOf } from "../core/serialDay";
import type { SerialDay } from "../core/transactions";
import type { WorkbookSettings } from "../excel/types";

export type Assumptions = WorkbookSettings["assumptions"];

export const assumptionFields = ["margin", "cac", "targetRatio", "tierHigh", "tierMiddle", "asOf"] as const;

export type AssumptionField = (typeof assumptionFields)[number];

export type Draft = Readonly<Record<AssumptionField, string>>;

/** Key of the sentence that tells what is wrong with a field. */
export type Mistake = "percent" | "positive" | "cac" | "tierSum" | "date" | "horizon";

export type Mistakes = Partial<Record<AssumptionField, Mistake>>;

function decimalMarkOf(culture: string): string {
  const parts = new Intl.NumberFormat(culture).formatToParts(1.5);
  return parts.find((part) => part.type === "decimal")?.value ?? ".";
}

/**
 * The number that a person typed in their own culture; null where it is none.
 * A lone comma or point that cannot group thousands is a decimal mark in every culture.
 */
export function readTypedNumber(text: string, culture: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f%]/g, "");
  const decimal = decimalMarkOf(culture);
  const group = decimal === "," ? "." : ",";
  const asCulture = bare.split(group).join("").replace(decimal, ".");
  const groups = bare.split(group);
  const grouped = groups.length > 1 && groups.slice(1).every((part) => /^\d{3}(\D|$)/.test(part));
  const plain = groups.length === 2 && !bare.includes(decimal) && !grouped ? bare.replace(group, ".") : asCulture;
  if (groups.length > 1 && !grouped && plain === asCulture) return null;
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** A number as a person would type it in their own culture. */
export function typedNumber(value: number, culture: string): string {
  return new Intl.NumberFormat(culture, { maximumFractionDigits: 10, useGrouping: false }).format(value);
}

/** Fractions as percentages, without the noise of 0.3 x 100. */
export function typedPercent(fraction: number, culture: string): string {
  return typedNumber(Number((fraction * 100).toPrecision(12)), culture);
}

export function draftOf(assumptions: Assumptions, culture: string): Draft {
  return {
    margin: typedPercent(assumptions.margin, culture),
    cac: assumptions.cac === null ? "" : typedNumber(assumptions.cac, culture),
    targetRatio: typedNumber(assumptions.targetRatio, culture),
    tierHigh: typedPercent(assumptions.tierShares[0], culture),
    tierMiddle: typedPercent(assumptions.tierShares[1], culture),
    asOf: assumptions.asOf === null ? "" : isoDay(assumptions.asOf),
  };
}

/** A fraction of 0 to 1 from a percentage; null where it is none. */
export function readShare(text: string, culture: string): number | null {
  const value = readTypedNumber(text, culture);
  return value === null || value < 0 || value > 100 ? null : Number((value / 100).toPrecision(12));
}

function readPositive(text: string, culture: string): number | null {
  const value = readTypedNumber(text, culture);
  return value !== null && value > 0 ? value : null;
}

function readIsoDay(text: string): SerialDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? [];
  return year && month && day ? serialDayOf(Number(year), Number(month), Number(day)) : null;
}

/** The assumptions that the fields hold, or what is wrong with which field. */
export function readDraft(draft: Draft, culture: string): { assumptions: Assumptions } | { mistakes: Mistakes } {
  const margin = readShare(draft.margin, culture);
  const cac = draft.cac.trim() === "" ? null : readPositive(draft.cac, culture);
  const targetRatio = readPositive(draft.targetRatio, culture);
  const high = readShare(draft.tierHigh, culture);
  const middle = readShare(draft.tierMiddle, culture);
  const asOf = draft.asOf.trim() === "" ? null : readIsoDay(draft.asOf);

  const mistakes: Mistakes = {
    ...(margin === null && { margin: "percent" }),
    ...(cac === null && draft.cac.trim() !== "" && { cac: "cac" }),
    ...(targetRatio === null && { targetRatio: "positive" }),
    ...(high === null && { tierHigh: "percent" }),
    ...(middle === null && { tierMiddle: "percent" }),
    ...(high !== null && middle !== null && high + middle > 1 + 1e-12 && { tierMiddle: "tierSum" }),
    ...(asOf === null && draft.asOf.trim() !== "" && { asOf: "date" }),
  };
  if (Object.keys(mistakes).length > 0 || margin === null || targetRatio === null || high === null || middle === null) {
    return { mistakes };
  }
  return { assumptions: { margin, cac, targetRatio, tierShares: [high, middle], asOf } };
}
