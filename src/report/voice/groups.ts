/** Of which groups does the sheet tell, and how does a formula count in each? */
import { namesSegments } from "../../core/rfm/rfmRules";
import { segmentIds } from "../../core/rfm/segments";
import { tierIds, type TierId } from "../../core/rfm/tiers";
import { label, type Frame } from "../blocks/frame";
import { countedIn, segmentName, weighedIn } from "../ownSegments/counted";
import { summaryCell } from "../summaryCell";
import type { ReportCell } from "../types";
import type { Person } from "./survey";

export interface Group {
  readonly name: string;
  /** A person has made it and named it. */
  readonly isOwn?: boolean;
  readonly has: (person: Person) => boolean;
  /** Adds what belongs to the group; a tier is what reaches its cut-off less what reaches the next, so that it follows at once. */
  readonly counted: (within: (criteria: string) => string, name: string) => string;
  /** The same for SUMPRODUCT: a factor of its rows, or none. */
  readonly weighed: (within: (factor: string) => string, name: string) => string;
}

function tier(frame: Frame, id: TierId): Group {
  const { at, terms, figures } = frame;
  const rank = at.column[at.rank];
  const [high, middle] = [summaryCell(frame, at.cutoffHigh), summaryCell(frame, at.cutoffMiddle)];
  const difference = (all: string, fromMiddle: string, fromHigh: string): string =>
    ({ high: fromHigh, middle: `${fromMiddle}-${fromHigh}`, low: `${all}-${fromMiddle}` })[id];
  return {
    name: terms.tiers[id],
    has: ({ row }) => figures.tierOf(row) === id,
    counted: (within) => difference(within(""), within(`,${rank},">="&${middle}`), within(`,${rank},">="&${high}`)),
    weighed: (within) => difference(within(""), within(`--(${rank}>=${middle}),`), within(`--(${rank}>=${high}),`)),
  };
}

/** A name of ours is a word; that of a person is never taken for a formula. */
export function nameCell({ name, isOwn }: Group, row: number): ReportCell {
  return isOwn === true ? segmentName(name, row) : label(row, 0, name, "wrapped");
}

/** The segments of a person's own making. */
function ownGroups({ own, at }: Frame): Group[] {
  const column = at.column.ownSegments;
  return own.used.map(({ segment: { name }, ids }) => ({
    name,
    isOwn: true,
    has: ({ row }) => ids.has(row.id),
    counted: (within) => countedIn(within, column, name),
    weighed: (within) => weighedIn(within, column, name),
  }));
}

/** All customers, the tiers, the segments where they have names, those that could not be scored, and a person's own segments. */
export function groupsOf(frame: Frame, all: string): Group[] {
  const { at, terms, words, figures, analysis } = frame;
  const isNamed = namesSegments(analysis.rfm);
  const { segment } = at.column;
  const segmentOf = (name: string, id: Person["row"]["segment"]): Group => ({
    name,
    has: ({ row }) => row.segment === id,
    counted: (within, cell) => within(`,${segment},${cell}`),
    weighed: (within, cell) => within(`--(${segment}=${cell}),`),
  });
  return [
    { name: all, has: () => true, counted: (within) => within(""), weighed: (within) => within("") },
    ...tierIds.map((id) => tier(frame, id)),
    ...(isNamed ? segmentIds.map((id) => segmentOf(terms.segments[id], id)) : []),
    ...(isNamed && figures.unscored.customers > 0 ? [segmentOf(words.unscored, null)] : []),
    ...ownGroups(frame),
  ];
}
