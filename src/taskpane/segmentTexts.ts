/** How large is a segment, in words? */
import type { Measured } from "../core/ownSegments/measured";
import { segmentMembers, segmentSize } from "../core/ownSegments/members";
import type { OwnSegment } from "../core/ownSegments/ownSegment";
import { sumOf } from "../core/math/compensatedSum";
import { onceFor } from "../core/onceFor";
import { ownSegmentWords } from "../words/ownSegments/ownSegments";
import type { Language } from "../catalogue/languages";
import type { Formats } from "./formats";
import type { SegmentBase } from "./segmentBase";

/** Asked for with every key that is typed. */
const revenueOf = onceFor(({ spend }: Measured): number => sumOf(spend));

/** "412 of 8,000 customers, 31% of revenue". */
export function sizeText(segment: OwnSegment, { measured }: SegmentBase, language: Language, formats: Formats): string {
  const { size, sizeOnly } = ownSegmentWords[language].pane;
  const { customers, revenue } = segmentSize(segmentMembers(segment, measured), measured.spend);
  const all = revenueOf(measured);
  const [shown, total] = [formats.count(customers), formats.count(measured.customers)];
  return all > 0 ? size(shown, total, formats.percent(revenue / all)) : sizeOnly(shown, total);
}
