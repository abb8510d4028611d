/** Do scores follow the rule of ties, and no order of rows? */
import fc from "fast-check";
import { Problem } from "../../../src/core/problem";
import { rfmScores } from "../../../src/core/rfm/scores";
import { rfmTable } from "../../../src/core/rfm/rfmTable";
import { tiersOf } from "../../../src/core/rfm/tiersOf";
import { transactionsOf } from "../../../src/core/transactionsOf";
import { expectProblem } from "../../expectProblem";

const numbers = (minLength: number): fc.Arbitrary<number[]> =>
  fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })), {
    minLength,
    maxLength: 60,
  });
const bins = fc.integer({ min: 2, max: 10 });
/** -0 is the same value as 0. */
const positiveZero = (values: readonly number[]): number[] => values.map((value) => value + 0);

/** The rule as the design words it, the slow way. */
function byTheRule(values: readonly number[], b: number): number[] {
  if (new Set(values).size === 1) return values.map(() => Math.ceil((b + 1) / 2));
  const worse = (value: number): number => values.filter((other) => other < value).length;
  return values.map((value) => 1 + Math.min(b - 1, Math.floor((b * worse(value)) / values.length)));
}

describe("rfmTable", () => {
  const three = transactionsOf(["a", "b", "c"], [45000, 45001, 45002], [3, 2, 1]);

  it("says that nobody bought yet, and that too few did for so many scores", () => {
    expectProblem(() => rfmTable(three, { asOf: 44000, bins: 2 }), new Problem("noData", { parameter: "customers" }));
    expectProblem(() => rfmTable(three, { asOf: null, bins: 5 }), new Problem("tooFewValues", { values: 3, needed: 5 }));
  });

  it("writes codes of nine bins without dashes, of ten with them, and names segments with five only", () => {
    const many = transactionsOf(Array.from({ length: 10 }, (_, at) => `c${at}`), Array.from({ length: 10 }, (_, at) => 45000 + at), Array.from({ length: 10 }, (_, at) => 1 + at));
    const last = (bins: number) => rfmTable(many, { asOf: null, bins })[0];
    expect(last(9)?.code).toBe("919");
    expect(last(10)?.code).toBe("10-1-10");
    expect([last(9)?.segment, last(10)?.segment, last(5)?.segment]).toEqual([null, null, "new"]);
  });
});

describe("rfmTable, of equals", () => {
  it("lists equal spend by id, whatever the order of rows, and names no segment with three bins", () => {
    const equals = transactionsOf(["b", "c", "a"], [45000, 45001, 45002], [1, 1, 1]);
    const rows = rfmTable(equals, { asOf: null, bins: 3 });
    expect(rows.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    // Three digits from 1 to 3 are codes of segments as well, but mean something else here.
    expect(rows.map(({ code, segment }) => [code?.length, segment])).toEqual([[3, null], [3, null], [3, null]]);
  });
});

describe("tiersOf", () => {
  it("says that there are no values", () => {
    expectProblem(() => tiersOf([], [0.2, 0.3]), new Problem("noData", { parameter: "values" }));
  });
});

describe("rfmScores", () => {
  it("finds the design's worked example: 70 x 1, 20 x 2, 10 x 3 give 1, 4, 5", () => {
    const values = [...Array<number>(70).fill(1), ...Array<number>(20).fill(2), ...Array<number>(10).fill(3)];
    const scores = rfmScores(values, 5, true);
    expect([scores[0], scores[70], scores[90]]).toEqual([1, 4, 5]);
  });

  // The middle of 1..b, by the design's ceil((b + 1)/2).
  it.each([
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 3],
    [10, 6],
  ])("gives %d bins of equal values the middle score %d", (b, middle) => {
    expect(rfmScores(Array<number>(b).fill(7), b, true)).toEqual(Array<number>(b).fill(middle));
    expect(rfmScores(Array<number>(b).fill(0), b, false)).toEqual(Array<number>(b).fill(middle));
  });

  it("needs as many values as bins", () => {
    expectProblem(() => rfmScores([1, 2, 3, 4], 5, true), new Problem("tooFewValues", { values: 4, needed: 5 }));
  });

  it("law: agrees with the rule, counted the slow way", () => {
    fc.assert(
      fc.property(numbers(10).map(positiveZero), bins, (values, b) => {
        expect(rfmScores(values, b, true)).toEqual(byTheRule(values, b));
      }),
    );
  });

  it("law: equal values share a score, larger values never score less", () => {
    fc.assert(
      fc.property(numbers(10).map(positiveZero), bins, (values, b) => {
        const scores = rfmScores(values, b, true);
        values.forEach((value, i) =>
          values.forEach((other, j) => {
            if (value <= other) expect(scores[i] ?? 0).toBeLessThanOrEqual(scores[j] ?? 0);
          }),
        );
      }),
    );
  });

  it("law: the order of rows does not matter", () => {
    fc.assert(
      fc.property(numbers(10).map(positiveZero), bins, (values, b) => {
        expect([...rfmScores([...values].reverse(), b, true)].reverse()).toEqual(rfmScores(values, b, true));
      }),
    );
  });

  it("law: smaller is better is the same as scoring the negatives", () => {
    fc.assert(
      fc.property(numbers(10).map(positiveZero), bins, (values, b) => {
        expect(rfmScores(values, b, false)).toEqual(
          rfmScores(
            values.map((value) => 0 - value),
            b,
            true,
          ),
        );
      }),
    );
  });

  it("law: scores do not depend on the unit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 10, maxLength: 40 }),
        bins,
        (values, b) => {
          expect(
            rfmScores(
              values.map((value) => value * 4 + 9),
              b,
              true,
            ),
          ).toEqual(rfmScores(values, b, true));
        },
      ),
    );
  });
});
