/** How do two people not write the same report at once? The one who begins says so in the workbook. */
import { Problem } from "../core/problem";
import { inExcel } from "./inExcel";

export const lockKey = "clv.lock";

/** After this long, whoever began has gone without saying so. */
const longest = 2 * 60_000;

interface Lock {
  readonly run: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Who we are, as long as this add-in is open. Says nothing of the person. */
const self = Math.random().toString(36).slice(2);

function isOthers(stored: unknown, now: number): boolean {
  const { run, at } = (typeof stored === "object" && stored !== null ? stored : {}) as Partial<Lock>;
  return run !== undefined && at !== undefined && run !== self && now - at < longest && at - now < longest;
}

/** Takes the workbook for this run; where somebody else's is under way, says so. */
export function lockRun(): Promise<void> {
  return inExcel(async (context) => {
    const { settings } = context.workbook;
    const stored = settings.getItemOrNullObject(lockKey);
    stored.load("value");
    await context.sync();
    const at = Date.now();
    if (!stored.isNullObject && isOthers(stored.value, at)) throw new Problem("beingRefreshed", {});
    settings.add(lockKey, { run: self, at } satisfies Lock);
    await context.sync();
  });
}

/** Puts the release into a batch that others send. */
export function queueUnlock(context: Excel.RequestContext): void {
  context.workbook.settings.add(lockKey, { run: "", at: 0 } satisfies Lock);
}
