/** Does everybody make exactly one move, the right one, and do the chances add up? */
import { analyse } from "../../../src/core/analyse";
import type { Analysis, CustomerRow } from "../../../src/core/analysis";
import { movesBetween, moveKinds, type MoveKind } from "../../../src/core/migration/moves";
import { segmentChain } from "../../../src/core/migration/segmentChain";
import { usualRules } from "../../../src/core/rfm/rfmRules";
import { segmentIds, type SegmentId } from "../../../src/core/rfm/segments";
import { transactionsOf } from "../../../src/core/transactionsOf";
import { transitionClv } from "../../../src/core/value/transitionClv";

const tierShares = [0.2, 0.3] as const;

function row(id: string, segment: SegmentId | null, lastPurchase: number | null, spend = 100): CustomerRow {
  return {
    id, segment, spend, lastPurchase, firstPurchase: lastPurchase, purchases: 1, orders: 1, daysSinceLastPurchase: null,
    r: null, f: null, m: null, code: null, tier: "middle",
  };
}

const analysisOf = (asOf: number, customers: readonly CustomerRow[]): Analysis =>
  ({ asOf, firstDay: 1, lastDay: asOf - 1, customers, rfm: usualRules, months: [], orders: 0, netRevenue: 0, customerYears: 0, lastYear: { revenue: 0, existingRevenue: 0 } });

/** From, to, bought after the earlier day? The kind follows from the definition in moves.ts, worked out by hand. */
const cases: readonly (readonly [SegmentId | null, SegmentId, boolean, MoveKind])[] = [
  [null, "new", true, "won"],
  ["lost", "champions", true, "reactivated"],
  // Bought soon after the earlier day and went quiet once more: still came back.
  ["atRisk", "hibernating", true, "reactivated"],
  ["cantLoseThem", "cantLoseThem", true, "reactivated"],
  ["atRisk", "hibernating", false, "lost"],
  ["champions", "lost", false, "lost"],
  ["hibernating", "lost", false, "downgraded"],
  // Without a purchase the spend of others fell: a better segment, but nobody came back.
  ["lost", "hibernating", false, "upgraded"],
  ["loyal", "champions", true, "upgraded"],
  ["champions", "atRisk", false, "downgraded"],
  ["loyal", "loyal", true, "stayed"],
];

describe("migration > moves", () => {
  it.each(cases)("from %s to %s, bought since: %s, is %s", (from, to, bought, kind) => {
    const earlier = analysisOf(100, from === null ? [] : [row("ann", from, 50, 40)]);
    const [move] = movesBetween(earlier, analysisOf(200, [row("ann", to, bought ? 150 : 50)]));
    expect(move).toMatchObject({ id: "ann", kind, spend: 100, spendSince: from === null ? 100 : 60, from: from === null ? null : { segment: from } });
  });

  it("leaves out those who never bought, and takes one with refunds only on the earlier day for newly won", () => {
    const earlier = analysisOf(100, [row("ann", null, null, -5), row("bob", null, null, -5)]);
    const moves = movesBetween(earlier, analysisOf(200, [row("ann", "new", 150), row("bob", null, null, -5)]));
    expect(moves.map(({ id, kind, spendSince }) => [id, kind, spendSince])).toEqual([["ann", "won", 105]]);
  });

  it("puts every buyer of a simulated shop into one move, and keeps the spend of both days", () => {
    const { transactions } = simulated();
    const [earlier, now] = [45650, 45900].map((asOf) => analyse(transactions, { asOf, tierShares })) as [Analysis, Analysis];
    const moves = movesBetween(earlier, now);
    expect(moves).toHaveLength(now.customers.filter(({ segment }) => segment !== null).length);
    expect(moves.filter(({ from }) => from !== null)).toHaveLength(earlier.customers.filter(({ segment }) => segment !== null).length);
    expect(moveKinds.reduce((sum, kind) => sum + moves.filter((move) => move.kind === kind).length, 0)).toBe(moves.length);
    const since = moves.reduce((sum, { spendSince }) => sum + spendSince, 0);
    expect(since).toBeCloseTo(now.netRevenue - earlier.netRevenue, 6);
  });
});

function simulated(): { readonly transactions: ReturnType<typeof transactionsOf> } {
  const days = Array.from({ length: 900 }, (_, place) => 45300 + ((place * 37) % 600));
  const customers = days.map((_, place) => `c${(place * place) % 131}`);
  return { transactions: transactionsOf(customers, days, days.map((day, place) => 10 + ((day * place) % 90))) };
}

describe("migration > chain", () => {
  const moves = [["champions", "champions", 30], ["champions", "lost", 10], ["lost", "lost", 0]] as const;
  const earlier = analysisOf(100, moves.map(([from], place) => row(`c${place}`, from, 50, 100)));
  const chain = segmentChain(movesBetween(earlier, analysisOf(200, moves.map(([, to, since], place) => row(`c${place}`, to, 50, 100 + since)))));
  const at = (from: SegmentId, to: SegmentId): number | undefined => chain?.shares[segmentIds.indexOf(from)]?.[segmentIds.indexOf(to)];

  it("has the shares of each row, and those of all rows where a row has nobody", () => {
    // Of two champions one stayed and one was lost, and one lost stayed lost: of all three one is a champion now.
    expect([at("champions", "champions"), at("champions", "lost"), at("lost", "lost"), at("lost", "champions")]).toEqual([0.5, 0.5, 1, 0]);
    expect([at("loyal", "champions"), at("loyal", "lost")]).toEqual([1 / 3, 2 / 3]);
    for (const shares of chain?.shares ?? []) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it("says what those who had bought before brought since, by where they are now", () => {
    // Champions now: the one with 30. Lost now: 10 and 0, on average 5.
    expect([chain?.spend[segmentIds.indexOf("champions")], chain?.spend[segmentIds.indexOf("lost")], chain?.spend[segmentIds.indexOf("new")]]).toEqual([30, 5, 0]);
  });

  it("gives the value of a customer who goes on moving so", () => {
    // Lost bring 5 a period for ever: 5/0.25 = 20. Champions: V = (0.5 (30 + V) + 0.5 (5 + 20))/1.25, V = 27.5/0.75.
    const values = transitionClv(chain?.spend ?? [], chain?.shares ?? [], 0.25, null);
    expect(values[segmentIds.indexOf("lost")]).toBeCloseTo(20, 9);
    expect(values[segmentIds.indexOf("champions")]).toBeCloseTo(27.5 / 0.75, 9);
  });

  it("is none where nobody had bought before", () => {
    expect(segmentChain(movesBetween(analysisOf(100, []), analysisOf(200, [row("ann", "new", 150)])))).toBeNull();
  });
});
