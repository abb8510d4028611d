/** How does a formula find the members of an own segment, of which a cell may name several? */
import { nameMark } from "../../core/ownSegments/segmentFaults";
import { literal, value, type Frame } from "../blocks/frame";
import { fixedAddress } from "../address";
import { verbatim } from "../formats";
import { summaryCell } from "../summaryCell";
import type { ReportCell } from "../types";

/** Signs that a criterion would take for any letters. */
const wildcards = /[~*?]/g;

/**
 * The sum over the rows whose cell names the segment, alone or among others. What begins with the name less what goes on after it
 * is the name alone, whatever number, day or word Excel might take it for if it were compared as a whole.
 *
 * @param within makes COUNTIFS or SUMIFS of further criteria
 */
export function countedIn(within: (criteria: string) => string, column: string, name: string): string {
  const text = name.replace(wildcards, "~$&");
  const like = (pattern: string): string => within(`,${column},${literal(`=${pattern}`)}`);
  const [first, later] = [`${text}${nameMark} *`, `*${nameMark} ${text}`];
  return `${like(`${text}*`)}-${like(`${text}?*`)}+${like(first)}+${like(later)}+${like(`${later}${nameMark} *`)}`;
}

/** How many rows of the table name the segment, of those that the further criteria choose. */
export function membersIn({ at }: Pick<Frame, "at">, name: string, criteria = ""): string {
  return countedIn((one) => `COUNTIFS(${(criteria + one).slice(1)})`, at.column.ownSegments, name);
}

const summaryColumns = { customers: 1, revenue: 2, clv: 4 } as const;

/**
 * What the Summary counts of a segment already: looking through a hundred thousand rows once more, on each sheet, would take as long as all else.
 *
 * @param index place of the segment among those that are used
 */
export function onSummary(frame: Frame, index: number, what: keyof typeof summaryColumns): string {
  const { own } = frame.places;
  if (own === null) throw new RangeError("The Summary has no segments of a person's own making");
  return summaryCell(frame, fixedAddress(own.row + 2 + index, summaryColumns[what]));
}

/** The name of a segment, which a person has chosen and which is never a formula. */
export function segmentName(name: string, row: number): ReportCell {
  return value(row, 0, name, "own", "wrapped", verbatim);
}

/** The same as a factor of SUMPRODUCT. */
export function weighedIn(within: (factor: string) => string, column: string, name: string): string {
  const mark = `${nameMark} `;
  return within(`--ISNUMBER(FIND(${literal(`${mark}${name}${mark}`)},${literal(mark)}&${column}&${literal(mark)})),`);
}
