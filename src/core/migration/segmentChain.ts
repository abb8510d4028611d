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
  const known = moves.filter(({ from }) => from !== null);
  if (known.length === 0) return null;
  const counts = segmentIds.map((from) => segmentIds.map((to) => known.filter((move) => move.from?.segment === from && move.to.segment === to).length));
  const all = segmentIds.map((_, to) => sumOf(counts.map((row) => row[to] ?? 0)));
  const spend = segmentIds.map((to) => {
    const there = known.filter((move) => move.to.segment === to);
    return there.length === 0 ? 0 : sumOf(there.map(({ spendSince }) => spendSince)) / there.length;
  });
  return { counts, shares: counts.map((row) => sharesOf(row.some((count) => count > 0) ? row : all)), spend };
}

function sharesOf(counts: readonly number[]): number[] {
  const total = sumOf(counts);
  return counts.map((count) => count / total);
}
