/** In which states can the choice of scores and segments be, what can happen to it, and what can it set off? */
import type { WorkbookSettings } from "../excel/types";
import type { RfmMeasure } from "../core/rfm/rfmRules";
import type { SegmentId } from "../core/rfm/segments";
import type { SettingsPanel } from "./settingsPanel";
import type { Trouble } from "./trouble";

/** As typed, in the reader's own culture. */
export interface RfmDraft {
  readonly bins: number;
  /** Rising; one fewer than bins. */
  readonly cuts: Readonly<Record<RfmMeasure, readonly string[]>>;
  readonly codes: Readonly<Record<SegmentId, string>>;
  readonly recentSingleIsNew: boolean;
}

export interface RfmPanel {
  readonly is: "rfm";
  readonly draft: RfmDraft;
  /** *Save* was chosen, so mistakes are marked. */
  readonly tried: boolean;
  readonly working: boolean;
  /** The settings that it was opened from, with what was typed there. */
  readonly from: SettingsPanel;
  readonly trouble: Trouble | null;
}

/** What each customer on the Customers sheet has, by measure. */
export type RfmValues = Readonly<Record<RfmMeasure, readonly number[]>>;

export type RfmEvent =
  // What Excel says; `request` numbers the work as it does for the functions
  | { readonly type: "rfmValuesRead"; readonly request: number; readonly values: RfmValues }
  // What the person does
  | { readonly type: "rfmOpened" }
  | { readonly type: "rfmBinsChosen"; readonly bins: number }
  | { readonly type: "rfmCutTyped"; readonly measure: RfmMeasure; readonly place: number; readonly text: string }
  | { readonly type: "rfmCodesTyped"; readonly segment: SegmentId; readonly text: string }
  | { readonly type: "rfmSingleChosen"; readonly on: boolean }
  | { readonly type: "rfmStartWanted" }
  | { readonly type: "rfmCleared"; readonly what: "cuts" | "map" | "all" }
  | { readonly type: "rfmApplied" }
  | { readonly type: "rfmClosed" };

export type RfmEffect = { readonly type: "readRfmValues"; readonly request: number; readonly sheets: WorkbookSettings["sheets"] };
