/** Which segments can a person begin with, instead of with an empty page? */
import type { MeasureId, OperatorId } from "../core/ownSegments/measures";
import type { Condition, ConditionValue, OwnSegment } from "../core/ownSegments/ownSegment";

const when = (measure: MeasureId, operator: OperatorId, value: ConditionValue): Condition => ({ measure, operator, value });

/** In the order in which they are offered; their names are words. */
export const segmentTemplates = {
  silentHigh: { match: "all", groups: [[when("tier", "is", "high")], [when("daysSince", "atLeast", 90)]] },
  onePurchasePromoters: { match: "all", groups: [[when("npsClass", "is", "promoter")], [when("purchases", "is", 1)]] },
  unhappyValuable: { match: "all", groups: [[when("tier", "is", "high")], [when("npsClass", "is", "detractor"), when("complaints", "atLeast", 1)]] },
  newWithoutSecond: { match: "all", groups: [[when("daysKnown", "between", [30, 90])], [when("purchases", "is", 1)]] },
  reachableLost: {
    match: "all",
    groups: [[when("tier", "isNot", "low")], [when("consent", "is", "yes"), when("consent", "isEmpty", null)], [when("segment", "is", "atRisk"), when("segment", "is", "cantLoseThem")]],
  },
} as const satisfies Readonly<Record<string, Omit<OwnSegment, "name">>>;

export type SegmentTemplateId = keyof typeof segmentTemplates;

export const segmentTemplateIds = Object.keys(segmentTemplates) as readonly SegmentTemplateId[];
