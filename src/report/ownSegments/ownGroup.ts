/** What does a report know of the segments of a person's own making? */
import type { OwnSegment } from "../../core/ownSegments/ownSegment";
import type { SegmentFault } from "../../core/ownSegments/segmentFaults";
import type { Group } from "../figures";

export interface OwnGroup {
  readonly segment: OwnSegment;
  readonly ids: ReadonlySet<string>;
  readonly group: Group;
}

export interface OwnGroups {
  readonly used: readonly OwnGroup[];
  /** Segments that cannot be used, and why. */
  readonly unused: readonly { readonly segment: OwnSegment; readonly fault: SegmentFault }[];
  /** Names of all segments that a customer is in, as a cell shows them. */
  readonly namesOf: (id: string) => string;
}

/** Where customers are known by their totals only. */
export const noOwnGroups: OwnGroups = { used: [], unused: [], namesOf: () => "" };
