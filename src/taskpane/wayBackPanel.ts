/** What can happen on the ways back, and what do they set off? */
import type { Language } from "../catalogue/languages";
import type { Freeze, RunReport, UndoOffer, WorkbookSettings } from "../excel/types";

export type WayBackEvent =
  // What Excel says
  | { readonly type: "freezeFound"; readonly ticket: number; readonly found: Freeze }
  | { readonly type: "frozen"; readonly ticket: number; readonly told: Freeze }
  | { readonly type: "undoOffered"; readonly offer: UndoOffer | null }
  /** `first`: the workbook has no settings of ours any more. */
  | { readonly type: "undone"; readonly ticket: number; readonly settings: WorkbookSettings; readonly first: boolean; readonly run: RunReport | null }
  // What the person does
  | { readonly type: "undoWanted" }
  | { readonly type: "undoAnswered"; readonly yes: boolean }
  | { readonly type: "freezeWanted" }
  | { readonly type: "freezeAnswered"; readonly yes: boolean }
  | { readonly type: "keyWanted" };

export type WayBackEffect =
  | { readonly type: "findFreeze"; readonly ticket: number }
  | { readonly type: "freeze"; readonly ticket: number }
  | { readonly type: "undo"; readonly ticket: number }
  /** In the language of the cells. */
  | { readonly type: "writeKey"; readonly ticket: number; readonly language: Language };

/** What is said of undoing. */
export interface Undoing {
  /** The work that can be taken back; null once there is none. */
  readonly offer: UndoOffer | null;
  readonly is: "offered" | "asked" | "working" | "done";
}

/** What became of freezing in the settings. */
export interface Freezing {
  /** `asked`: the person has yet to say yes. */
  readonly is: "looking" | "asked" | "working" | "done";
  /** Null while it is looked for. */
  readonly found: Freeze | null;
}
