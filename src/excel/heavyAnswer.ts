/** What does a cell show for a call that may take long? The same as for any other call, worked out off the UI thread. */
import type { FunctionName } from "../catalogue/functions";
import { gridsOf, problemOf, saysWords, type Answer } from "../functions/call";
import { knownGrid } from "../functions/knownGrid";
import { whenCellLanguageKnown } from "../functions/languages";
import { answerFrom } from "../functions/plainAnswer";
import { offUiThread } from "./offUiThread";

/**
 * The answer to a call; never rejects. Once cancelled it is the problem "cancelled", which Excel throws away.
 *
 * @param args as Excel hands them over
 */
export async function heavyAnswer(name: FunctionName, args: readonly unknown[], signal: AbortSignal): Promise<Answer> {
  try {
    const grids = gridsOf(name, args).map(knownGrid);
    const language = saysWords(name) ? await whenCellLanguageKnown() : "en";
    return answerFrom(await offUiThread("call", { name, grids, language }, signal));
  } catch (error) {
    return problemOf(error);
  }
}
