/** On which customers are the rules of a segment tried? */
import type { Measured } from "../core/ownSegments/measured";

/** The customers that rules are tried on. */
export interface SegmentBase {
  readonly measured: Measured;
  /** Code of the amounts' currency; null where it is not known. */
  readonly currency: string | null;
}
