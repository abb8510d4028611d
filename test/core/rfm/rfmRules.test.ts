/** Are own rules followed exactly, and wrong ones refused? */
import fc from "fast-check";
import { analyse } from "../../../src/core/analyse";
import { checkSegmentCodes, movedCodes, type SegmentCodes } from "../../../src/core/rfm/checkSegmentCodes";
import { currentCuts } from "../../../src/core/rfm/currentCuts";
import { checkRfmRules, rfmMeasures, usualRules, type RfmRules } from "../../../src/core/rfm/rfmRules";
import { cutScore, rfmScores } from "../../../src/core/rfm/scores";
import { segmentCustomers } from "../../../src/core/rfm/segmentCustomers";
import { allCodes, segmentCodes, segmentIds, type SegmentId } from "../../../src/core/rfm/segments";
import { championShares } from "../../../src/core/flags/championShares";
import { Problem } from "../../../src/core/problem";
import type { Transactions } from "../../../src/core/transactions";
import { transactionsOf } from "../../../src/core/transactionsOf";
import { expectProblem } from "../../expectProblem";

type Row = readonly [customer: string, day: number, amount: number];

const transactions = (rows: readonly Row[]): Transactions =>
  transactionsOf(rows.map(([id]) => id), rows.map(([, day]) => day), rows.map(([, , amount]) => amount));

const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.tuple(fc.constantFrom(..."abcdefghij"), fc.integer({ min: 45000, max: 45060 }), fc.integer({ min: 1, max: 900_00 }).map((cents) => cents / 100)),
  { minLength: 1, maxLength: 80 },
);

const rising = (count: number, max: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.integer({ min: 0, max }), { minLength: count, maxLength: count }).map((cuts) => cuts.sort((a, b) => a - b));

const ownCuts: fc.Arbitrary<RfmRules> = fc.integer({ min: 2, max: 10 }).chain((bins) =>
  fc.tuple(rising(bins - 1, 60), rising(bins - 1, 20), rising(bins - 1, 2000)).map(([recency, frequency, monetary]) => ({ ...usualRules, bins, thresholds: { recency, frequency, monetary } })));

/** Any partition of the codes, segments without codes included. */
const anyMap: fc.Arbitrary<SegmentCodes> = fc.array(fc.constantFrom(...segmentIds), { minLength: 125, maxLength: 125 }).map((places) =>
  Object.fromEntries(segmentIds.map((id) => [id, allCodes.filter((_, at) => places[at] === id)])) as unknown as SegmentCodes);

describe("own thresholds", () => {
  it("give the boundary to the better score: R 5 up to 30 days, F 5 from 10 purchases", () => {
    // By the words of the rule: on the cut point is still inside.
    expect([29, 30, 31, 60, 61, 241].map((days) => cutScore(days, [30, 60, 120, 240], false))).toEqual([5, 5, 4, 4, 3, 1]);
    expect([1, 2, 9, 10].map((purchases) => cutScore(purchases, [2, 3, 5, 10], true))).toEqual([1, 2, 4, 5]);
  });

  it("give the scores of a naive count for any rows and any thresholds, also to a single customer", () => {
    fc.assert(fc.property(rows, ownCuts, (all, rules) => {
      const { bins, thresholds } = rules;
      const table = transactions(all);
      const { asOf, customers } = segmentCustomers(table, { ...rules, asOf: null });
      for (const one of customers) {
        const own = all.filter(([id]) => id === table.customerIds[one.customer]);
        const days = asOf - Math.max(...own.map(([, day]) => day));
        const purchases = new Set(own.map(([, day]) => day)).size;
        const cents = own.reduce((sum, [, , amount]) => sum + Math.round(amount * 100), 0);
        // From the best score down, the first whose bound is kept.
        const naive = (reaches: (score: number) => boolean): number => Array.from({ length: bins - 1 }, (_, at) => bins - at).find(reaches) ?? 1;
        const lower = (cuts: readonly number[] | null, score: number): number => cuts?.[score - 2] ?? NaN;
        expect([one.r, one.f, one.m]).toEqual([
          naive((score) => days <= (thresholds.recency?.[bins - score] ?? NaN)),
          naive((score) => purchases >= lower(thresholds.frequency, score)),
          naive((score) => cents >= lower(thresholds.monetary, score) * 100),
        ]);
      }
    }));
  });

  it("of one measure leave the others by equal shares, which need as many buyers as scores", () => {
    const few = transactions([["ann", 45000, 10], ["bob", 45010, 20]]);
    const rules = { ...usualRules, asOf: null, thresholds: { ...usualRules.thresholds, monetary: [5, 10, 15, 25] } };
    expect(segmentCustomers(few, rules).customers.map(({ code }) => code)).toEqual([null, null]);
    const more = transactions("abcde".split("").map((id, at) => [id, 45000 + at, 10]));
    // All spend 10, which reaches 5 and 10 of the thresholds: 3. By equal shares the latest has R 5; one purchase is F 1.
    expect(segmentCustomers(more, rules).customers.map(({ code }) => code)).toEqual(["113", "213", "313", "413", "513"]);
  });
});

describe("the thresholds to start from", () => {
  it("give every customer the score of equal shares again", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 10, maxLength: 60 }), fc.integer({ min: 2, max: 10 }), fc.boolean(), (values, bins, higher) => {
      const cuts = currentCuts(values, bins, higher);
      expect(checkRfmRules({ ...usualRules, bins, thresholds: { ...usualRules.thresholds, monetary: cuts } }).bins).toBe(bins);
      expect(values.map((value) => cutScore(value, cuts, higher))).toEqual(rfmScores(values, bins, higher));
    }));
  });
});

describe("a segment map", () => {
  it("is whole for any partition, and segments by it", () => {
    fc.assert(fc.property(anyMap, rows, ownCuts, (map, all, { thresholds }) => {
      expect(checkSegmentCodes(map)).toEqual({ placed: 125, missing: [], twice: [], unknown: [] });
      const bins5 = (cuts: readonly number[] | null): number[] => [1, 2, 3, 4].map((at) => (cuts?.[0] ?? 0) + at);
      const rules = { ...usualRules, map, thresholds: { recency: bins5(thresholds.recency), frequency: bins5(thresholds.frequency), monetary: bins5(thresholds.monetary) }, recentSingleIsNew: false };
      for (const { code, segment } of segmentCustomers(transactions(all), { ...rules, asOf: null }).customers) {
        expect(map[segment as SegmentId]).toContain(code);
      }
    }));
  });

  it("that lacks a code, holds one twice or holds none is told by its codes", () => {
    fc.assert(fc.property(anyMap, fc.constantFrom(...allCodes), fc.constantFrom(...allCodes), (map, lost, again) => {
      const without = Object.fromEntries(segmentIds.map((id) => [id, map[id].filter((code) => code !== lost)])) as unknown as SegmentCodes;
      expect(checkSegmentCodes(without)).toEqual({ placed: 124, missing: [lost], twice: [], unknown: [] });
      expect(checkSegmentCodes({ ...map, new: [...map.new, again] })).toEqual({ placed: 124, missing: [], twice: [again], unknown: [] });
    }));
    expect(checkSegmentCodes({ ...segmentCodes, lost: [...segmentCodes.lost, "611", "x"] }).unknown).toEqual(["611", "x"]);
  });

  it("tells what moved against the usual one", () => {
    const moved = { ...segmentCodes, new: segmentCodes.new.filter((code) => code !== "311"), promising: ["311", ...segmentCodes.promising] };
    expect(movedCodes(moved, segmentCodes)).toEqual(["311"]);
  });
});

describe("own rules", () => {
  it("are refused with what is wrong", () => {
    const changed = (change: Partial<RfmRules>) => () => checkRfmRules({ ...usualRules, ...change });
    const cuts = (recency: readonly number[]) => changed({ thresholds: { ...usualRules.thresholds, recency } });
    expectProblem(changed({ bins: 11 }), new Problem("outOfRange", { parameter: "bins", value: 11, minimum: 2, maximum: 10 }));
    expectProblem(changed({ bins: 2.5 }), new Problem("notAWholeNumber", { parameter: "bins", value: 2.5 }));
    expectProblem(cuts([1, 2, 3]), new Problem("badThresholds", { measure: "recency", reason: "count", bins: 5 }));
    expectProblem(cuts([1, 2, 2, 3]), new Problem("badThresholds", { measure: "recency", reason: "order", bins: 5 }));
    expectProblem(cuts([1, 2, NaN, 3]), new Problem("badThresholds", { measure: "recency", reason: "number", bins: 5 }));
    const map = (change: Partial<SegmentCodes>) => changed({ map: { ...segmentCodes, ...change } });
    expectProblem(map({ lost: segmentCodes.lost.slice(1) }), new Problem("badSegmentMap", { reason: "missing", code: "111" }));
    expectProblem(map({ new: [...segmentCodes.new, "111"] }), new Problem("badSegmentMap", { reason: "duplicate", code: "111" }));
    expectProblem(map({ new: [...segmentCodes.new, "911"] }), new Problem("badSegmentMap", { reason: "code", code: "911" }));
    expectProblem(() => analyse(transactions([["ann", 45000, 10]]), { asOf: null, tierShares: [0.2, 0.3], rfm: { ...usualRules, bins: 1 } }), new Problem("outOfRange", { parameter: "bins", value: 1, minimum: 2, maximum: 10 }));
  });

  it("are as usual where they say what is usual: thresholds of equal shares, the usual map", () => {
    fc.assert(fc.property(rows, (all) => {
      const table = transactions(all);
      expect(segmentCustomers(table, { ...usualRules, map: segmentCodes, asOf: null })).toEqual(segmentCustomers(table, { asOf: null, bins: 5 }));
    }));
  });

  it("make a recent single customer New, or leave that to the code", () => {
    const table = transactions([["ann", 45000, 900]]);
    const cuts = { recency: [5, 6, 7, 8], frequency: [2, 3, 4, 5], monetary: [1, 2, 3, 4] };
    const segment = (recentSingleIsNew: boolean) => segmentCustomers(table, { ...usualRules, thresholds: cuts, recentSingleIsNew, asOf: null }).customers[0];
    expect(segment(true)).toMatchObject({ code: "515", segment: "new" });
    // The map has 515 in Promising.
    expect(segment(false)).toMatchObject({ code: "515", segment: "promising" });
  });

  it("with other than five scores name no segment and raise no flag of Champions", () => {
    const table = transactions(Array.from({ length: 40 }, (_, at) => [`c${at % 12}`, 45000 + at * 10, 10 + at] as const));
    for (const bins of [2, 4, 9, 10]) {
      const { customers } = segmentCustomers(table, { ...usualRules, bins, asOf: null });
      expect(new Set(customers.map(({ segment }) => segment))).toEqual(new Set([null]));
      expect(customers.every(({ code }) => new RegExp(bins > 9 ? "^\\d+-\\d+-\\d+$" : "^\\d{3}$").test(code ?? ""))).toBe(true);
      expect(championShares(table, 45400, 45000, { ...usualRules, bins })).toEqual([]);
    }
    expect(rfmMeasures).toEqual(["recency", "frequency", "monetary"]);
  });
});
