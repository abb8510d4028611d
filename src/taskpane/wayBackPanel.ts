/** What can happen on the ways back, and what do they set off? */
import type { Language } from "../catalogue/languages";
import type { Freeze } from "../excel/types";

export type WayBackEvent =
  // What Excel says
  | { readonly type: "freezeFound"; readonly ticket: number; readonly found: Freeze }
  | { readonly type: "frozen"; readonly ticket: number; readonly told: Freeze }
  // What the person does
  | { readonly type: "freezeWanted" }
  | { readonly type: "freezeAnswered"; readonly yes: boolean }
  | { readonly type: "keyWanted" };

export type WayBackEffect =
  | { readonly type: "findFreeze"; readonly ticket: number }
  | { readonly type: "freeze"; readonly ticket: number }
  /** In the language of the cells. */
  | { readonly type: "writeKey"; readonly ticket: number; readonly language: Language };

/** What became of freezing in the settings. */
export interface Freezing {
  /** `asked`: the person has yet to say yes. */
  readonly is: "looking" | "asked" | "working" | "done";
  /** Null while it is looked for. */
  readonly found: Freeze | null;
}
