/** In which states can the builder of segments be, what can happen to it, and what can it set off? */
import type { OwnSegment } from "../core/ownSegments/ownSegment";
import type { SegmentBase } from "./segmentBase";
import type { SegmentDraft } from "./segmentDraft";
import type { Trouble } from "./trouble";

/** The segment that is made or changed. */
export interface Editing {
  /** Its place among those of the workbook; null for a new one. */
  readonly at: number | null;
  readonly draft: SegmentDraft;
  /** *Save* was chosen, so mistakes are marked. */
  readonly tried: boolean;
}

/** Segments of a person's own making, open over any step. */
export interface SegmentsPanel {
  readonly is: "segments";
  /** Null while the list is shown. */
  readonly editing: Editing | null;
  /** Null until they are read, and where no summary has been written. */
  readonly base: SegmentBase | null;
  readonly working: boolean;
  /** What was just done; `before` brings back what was deleted. */
  readonly told: { readonly name: string; readonly before: readonly OwnSegment[] | null } | null;
  readonly trouble: Trouble | null;
}

export type SegmentsEvent =
  // What Excel says
  | { readonly type: "customersMeasured"; readonly request: number; readonly base: SegmentBase | null }
  // What the person does
  | { readonly type: "segmentsOpened" }
  | { readonly type: "segmentBegun"; readonly draft: SegmentDraft }
  | { readonly type: "segmentOpened"; readonly at: number }
  | { readonly type: "segmentChanged"; readonly draft: SegmentDraft }
  | { readonly type: "segmentSaved" }
  | { readonly type: "segmentLeft" }
  | { readonly type: "segmentDeleted"; readonly at: number }
  | { readonly type: "deletionUndone" }
  | { readonly type: "segmentsClosed" };

export type SegmentsEffect = { readonly type: "measureCustomers"; readonly request: number };
