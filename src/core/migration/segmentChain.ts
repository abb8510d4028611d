/** Which chances of moving between segments follow from the moves that were seen, and what does a customer of each bring? */
import { sumOf } from "../math/compensatedSum";
import type { SquareMatrix } from "../math/linearSystem";
import { segmentIds } from "../rfm/segments";
import type { Move } from "./moves";

export interface SegmentChain {
  /** Customers who moved from the row's segment to the column's; in the order of segmentIds. */
  readonly counts: SquareMatrix;
  /** Share of the row's customers; a row without any takes the shares of all rows together. */
  readonly shares: SquareMatrix;
  /** Mean net spend between the two days of those who had bought before and are in the segment now; 0 where nobody is. */
  readonly spend: readonly number[];
}

/**
 * The chain of moves of those who had bought by the earlier day; null where nobody had.
 *
 *   share(i to j) = customers who moved from i to j / customers who were in i
 *
 * @param moves of every customer, the newly won included: they are left out
 * @example segmentChain([]) // null
 * @see Pfeifer & Carraway (2000), Modeling customer relationships as Markov chains. Journal of Interactive Marketing 14(2).
 */
export function segmentChain(moves: readonly Move[]): SegmentChain | null {
  const counts = segmentIds.map(() => segmentIds.map(() => 0));
  const spent = segmentIds.map((): number[] => []);
  for (const { from, to, spendSince } of moves) {
    const row = from === null ? undefined : counts[segmentIds.indexOf(from.segment)];
    if (row === undefined) continue;
    const column = segmentIds.indexOf(to.segment);
    row[column] = (row[column] ?? 0) + 1;
    spent[column]?.push(spendSince);
  }
  const all = segmentIds.map((_, to) => sumOf(counts.map((row) => row[to] ?? 0)));
  if (sumOf(all) === 0) return null;
  const spend = spent.map((amounts) => (amounts.length === 0 ? 0 : sumOf(amounts) / amounts.length));
  return { counts, shares: counts.map((row) => sharesOf(row.some((count) => count > 0) ? row : all)), spend };
}

function sharesOf(counts: readonly number[]): number[] {
  const total = sumOf(counts);
  return counts.map((count) => count / total);
}
