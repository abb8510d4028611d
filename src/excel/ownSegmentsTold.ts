/** What does a run tell of the segments that a person has made? */
import { figuresOf } from "../report/figures";
import { ownGroupsOf } from "../report/ownSegments/ownGroups";
import { faultSentence } from "../words/ownSegments/ownSegments";
import type { Examined } from "./hooks";
import type { RunReport } from "./types";

/** Nothing where there are none. */
export function ownSegmentsTold({ analysis, context }: Examined): Pick<RunReport, "ownSegments"> {
  const { ownSegments = [], assumptions, prediction, language } = context;
  if (ownSegments.length === 0) return {};
  const { used, unused } = ownGroupsOf({ analysis, context, figures: figuresOf(analysis, assumptions, prediction) });
  return {
    ownSegments: [
      ...used.map(({ segment, group }) => ({ name: segment.name, customers: group.customers, problem: null })),
      ...unused.map(({ segment, fault }) => ({ name: segment.name, customers: null, problem: faultSentence(fault, language) })),
    ],
  };
}
