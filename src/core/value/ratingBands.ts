/** What do people of this business call a ratio of lifetime value to acquisition cost? */
import { isBelow } from "../math/tolerance";
import { Problem } from "../problem";

/** Names by the lowest ratio that carries them, lowest first. */
export type RatingBands = readonly { readonly from: number; readonly name: string }[];

/**
 * Bands from rows of lowest ratio and name, in any order.
 *
 * @param rows lowest ratio of the band, and its name
 * @throws badBands where there are none, a name is missing or two bands begin at one ratio
 * @example ratingBands([[3, "good"], [0, "bad"]]) // [{ from: 0, name: "bad" }, { from: 3, name: "good" }]
 */
export function ratingBands(rows: readonly (readonly [from: number, name: string])[]): RatingBands {
  const bands = rows.map(([from, name]) => ({ from, name })).sort((a, b) => a.from - b.from);
  const begins = new Set(bands.map(({ from }) => from));
  if (bands.length === 0 || begins.size < bands.length || bands.some(({ name }) => name === "")) {
    throw new Problem("badBands", {});
  }
  return bands;
}

/**
 * The name of the highest band that the ratio reaches; below all bands that of the lowest.
 *
 * @example bandOf(3, ratingBands([[0, "bad"], [3, "good"]])) // "good"
 */
export function bandOf(ratio: number, bands: RatingBands): string {
  const reached = bands.filter(({ from }) => !isBelow(ratio, from));
  return (reached.at(-1) ?? bands[0])?.name ?? "";
}
