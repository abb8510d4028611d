/** Which work can be taken back, and who knows how? The last one, while this add-in is open. */
import { Problem } from "../core/problem";
import type { UndoOffer } from "./types";

interface Step {
  readonly offer: UndoOffer;
  readonly back: () => Promise<void>;
}

let last: Step | null = null;

/** Null where the work cannot be taken back: then the one before it cannot, either. */
export function remember(step: Step | null): void {
  last = step;
}

export const undoOffer = (): UndoOffer | null => last?.offer ?? null;

/**
 * Takes the last work back. What fails can be tried again.
 *
 * @throws undoTooLate where there is none
 */
export async function undo(): Promise<void> {
  if (last === null) throw new Problem("undoTooLate", {});
  await last.back();
  last = null;
}
