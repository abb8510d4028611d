/** How does long work tell how far it is, and learn that it is no longer wanted? */
import type { Analysis } from "../core/analysis";
import { Problem } from "../core/problem";
import type { ReportContext } from "../report/context";

export type Stage = "read" | "analyse" | "predict" | "write";

/** Customers and all that is known of the shop, before anything has a name on a sheet. */
export interface Examined {
  readonly analysis: Analysis;
  readonly context: Omit<ReportContext, "names" | "table" | "summarySheet">;
}

export interface Hooks {
  /** `fraction` of the stage that is done, 0..1. */
  progress(stage: Stage, fraction: number): void;
  cancelled(): boolean;
  /** Nobody asked for it just now: whoever types on a sheet is left there. */
  readonly quiet?: boolean;
  /** Takes what a report would be made from; then nothing is written. */
  readonly examine?: (found: Examined) => void;
  /** Serial day and time of day; the clock on the wall where absent. */
  now?(): number;
}

const millisecondsADay = 86_400_000;
/** Serial day of 1 January 1970. */
const unixDay = 25_569;

/** As a cell holds it, in the time zone of whoever is there. */
export function wallClock(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60_000) / millisecondsADay + unixDay;
}

/** For work that nobody watches: a ribbon button. */
export const unwatched: Hooks = { progress: () => undefined, cancelled: () => false };

/** Called between two steps: says where we are, and stops where the person said so. */
export function step(hooks: Hooks, stage: Stage, fraction: number): void {
  if (hooks.cancelled()) throw new Problem("cancelled", {});
  hooks.progress(stage, fraction);
}
