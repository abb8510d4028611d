/** What is said in English about scores and segments by own rules, on the sheets and in the pane? */
import type { Shape } from "../shape";
import { plural } from "../plural";

export const en = {
  /** What is other than usual, in the heading of the segments and in notes. */
  own: { bins: (bins: string): string => `${bins} scores`, thresholds: "own thresholds", map: "own map", single: "own rule for New" },
  method: "R, F, M by own rules, see below.",
  customersNote: (own: string): string => `R, F, M and segment: ${own}, see the Summary sheet.`,
  noSegments: (bins: string): string => `Segments have names only with five scores. With ${bins} there are R, F, M and the code, and no segments.`,
  block: {
    heading: "How R, F and M are scored",
    score: (best: string): string => `Score, ${best} is best`,
    recency: "R: days since, up to",
    frequency: "F: purchases, from",
    monetary: "M: net spend, from",
    rest: "the rest",
    ownNote: (measures: string): string => `${measures}: own thresholds. Exactly on a threshold is the better score.`,
    sharesNote: (measures: string): string => `${measures}: by equal shares of the customers; the table shows where they end in these data. After a single purchase F is 1.`,
    mapNote: (moved: number, count: string): string => `Own segment map: ${plural("en", moved, { one: `${count} of 125 codes stands`, other: `${count} of 125 codes stand` })} in another segment than usual.`,
    singleNote: "A recent first purchase is not New by itself: its code tells the segment.",
  },
  pane: {
    entry: "Scores and segments (RFM)",
    usual: "As usual: five scores by equal shares, usual map",
    changed: (own: string): string => `Changed: ${own}`,
    edit: "Edit scores and segments…",
    title: "Scores and segments",
    intro: "Every customer gets a score for R (days since the last purchase), F (purchases) and M (net spend). The three make the code, and the code the segment.",
    bins: "Number of scores",
    binsHint: "Segments have names only with 5.",
    thresholds: "Thresholds",
    thresholdsHint: "Leave a row empty to score by equal shares of the customers. Exactly on a threshold is the better score.",
    measures: { recency: "R: days since the last purchase", frequency: "F: purchases", monetary: "M: net spend" },
    upTo: (score: string): string => `${score} up to`,
    from: (score: string): string => `${score} from`,
    start: "Start from the current shares",
    startHint: "Fills the rows with where the scores of the last analysis end.",
    startNone: "Analyse some orders first: then the thresholds can start from them.",
    clear: "Clear the thresholds",
    mistakes: {
      number: "Enter numbers only.",
      count: (needed: number, text: string): string => plural("en", needed, { one: "Enter the threshold, or leave it empty.", other: `Enter all ${text} thresholds, or none.` }),
      order: "Each threshold must be above the one before.",
    },
    single: "One recent purchase is New",
    singleHint: "Whoever has bought once, with R 4 or 5, is New whatever the spend.",
    map: "Segment map",
    mapHint: "Codes of each segment: R, F and M as three digits. Each of the 125 stands once.",
    mapNone: (bins: string): string => `With ${bins} scores there are no segments.`,
    placed: (placed: string): string => `${placed} of 125 codes placed`,
    missing: (codes: string): string => `missing: ${codes}`,
    twice: (codes: string): string => `twice: ${codes}`,
    unknown: (codes: string): string => `not codes: ${codes}`,
    more: (codes: string, count: string): string => `${codes} and ${count} more`,
    complete: "All 125 codes are placed, each once.",
    usualMap: "Back to the usual map",
    allUsual: "Back to the usual rules",
    save: "Save",
    wrong: "Cannot be saved yet: see the marked fields and the check of the codes.",
  },
};

export type RfmWords = Shape<typeof en>;
