/** How does a formula find the members of an own segment, of which a cell may name several? */
import { nameMark } from "../../core/ownSegments/segmentFaults";
import { literal } from "../blocks/frame";

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

/** The same as a factor of SUMPRODUCT. */
export function weighedIn(within: (factor: string) => string, column: string, name: string): string {
  const mark = `${nameMark} `;
  return within(`--ISNUMBER(FIND(${literal(`${mark}${name}${mark}`)},${literal(mark)}&${column}&${literal(mark)})),`);
}
