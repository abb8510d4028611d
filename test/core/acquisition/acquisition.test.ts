/** Do the formulas of acquisition give the worked numbers, and are channels compared fairly? */
import fc from "fast-check";
import { campaignLimit } from "../../../src/core/acquisition/campaignLimit";
import { channelKey, channelValue, type ChannelOptions } from "../../../src/core/acquisition/channelValue";
import { costPerAction } from "../../../src/core/acquisition/costPerAction";
import { highestChurn } from "../../../src/core/acquisition/highestChurn";
import { returnOnInvestment } from "../../../src/core/acquisition/returnOnInvestment";
import { Problem } from "../../../src/core/problem";
import { transactionsOf } from "../../../src/core/transactionsOf";
import { ltvToCac } from "../../../src/core/value/ltvToCac";
import { subscriptionClv } from "../../../src/core/value/subscriptionClv";
import { expectProblem } from "../../expectProblem";

describe("acquisition > simple formulas", () => {
  // The worked numbers of the project's catalogue of functions.
  it("finds the worked numbers", () => {
    expect(campaignLimit(240000000, 10, 3)).toBe(800000000);
    expect(costPerAction(1000000, 20)).toBe(50000);
    expect(returnOnInvestment(300, 100)).toBe(2);
    expect(highestChurn(5000000, 0.7, 20000000, 3)).toBeCloseTo(0.058333333333333334, 15);
  });

  it("lets at most everybody leave, and nobody where there is no margin", () => {
    expect(highestChurn(100, 1, 1, 3)).toBe(1);
    expectProblem(() => highestChurn(0, 1, 1, 3), new Problem("neverRepaid", {}));
    expectProblem(() => highestChurn(-5, 1, 1, 3), new Problem("neverRepaid", {}));
  });

  it("law: at the highest churn a subscriber is worth target x CAC", () => {
    const positive = fc.double({ min: 0.1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(positive, positive, fc.double({ min: 1, max: 9, noNaN: true }), (arpa, cac, target) => {
        const churn = highestChurn(arpa, 1, cac, target);
        const ratio = ltvToCac(subscriptionClv(arpa, churn, 1, 0), cac);
        if (churn < 1) expect(ratio / target).toBeCloseTo(1, 12);
        else expect(ratio).toBeGreaterThanOrEqual(target * (1 - 1e-12));
      }),
    );
  });
});

type Row = readonly [customer: string, time: number, amount: number, channel: string | null];

function channels(rows: readonly Row[], options: Partial<ChannelOptions> = {}) {
  const transactions = transactionsOf(rows.map(([id]) => id), rows.map(([, day]) => day), rows.map(([, , money]) => money));
  return channelValue(transactions, rows.map(([, time, , channel]) => ({ channel, time })), { window: 10, costs: null, ...options });
}

describe("acquisition > channelValue", () => {
  const rows: readonly Row[] = [
    ["ann", 45000, 10, "ads"],
    ["ann", 45009, 5, "shop"],
    ["ann", 45010, 99, "shop"],
    ["bob", 45000, 30, "ads"],
    ["cem", 45020, 7, "shop"],
    ["dee", 45025, 1, "shop"],
    ["cem", 45029, -2, null],
  ];

  it("counts spend within the window, refunds subtracted, of customers whose window has passed", () => {
    expect(channels(rows)).toEqual([
      { channel: "ads", customers: 2, meanValue: 22.5, medianValue: 22.5, cac: null },
      { channel: "shop", customers: 1, meanValue: 5, medianValue: 5, cac: null },
    ]);
  });

  it("leaves out what was paid back before the first purchase", () => {
    // The first purchase and 9 days more: a refund of an order that the list does not hold is not of this window.
    expect(channels([["a", 44990, -5, "ads"], ["a", 44995, 0, "ads"], ["a", 45000, 10, "shop"], ["z", 45100, 1, "x"]])[0]).toMatchObject({ channel: "shop", meanValue: 10 });
  });

  it("adds money without binary dust", () => {
    expect(channels([["a", 45000, 0.1, "x"], ["b", 45000, 0.2, "x"], ["c", 45000, 1, "x"], ["c", 45001, -1.3, "x"], ["z", 45100, 1, "y"]])[0]?.meanValue).toBe(0);
  });

  it("gives a customer to the channel of the first purchase, by the time of day, by name where there is none", () => {
    const first = (more: readonly Row[]): unknown => channels([...more, ["z", 46000, 1, "late"]]).map(({ channel }) => channel);
    expect(first([["a", 45000, 1, "tv"], ["a", 45000, 1, "ads"], ["a", 44999, -1, "aaa"]])).toEqual(["ads"]);
    expect(first([["a", 45000, 1, null], ["a", 45000, 1, "ads"]])).toEqual(["ads"]);
    expect(first([["a", 45000, 1, null], ["a", 45001, 1, "ads"]])).toEqual([null]);
    expect(first([["a", 45000.75, 1, "ads"], ["a", 45000.25, 1, "shop"]])).toEqual(["shop"]);
  });

  it("leaves out customers who only have refunds", () => {
    expect(channels([["a", 45000, -1, "ads"], ["b", 45000, 1, "ads"], ["b", 45100, 1, "ads"]])[0]?.customers).toBe(1);
  });

  it("finds costs whatever the case and blanks of the name", () => {
    const costs = new Map([[channelKey(" ADS "), 20]]);
    expect(channels(rows, { costs }).map(({ cac }) => cac)).toEqual([20, null]);
    expect(channels([["a", 45000, 1, null], ["a", 45100, 1, null]], { costs })[0]?.cac).toBeNull();
  });

  it("sorts by mean value, equal ones by name, the unknown channel first of them", () => {
    const equal: readonly Row[] = [["a", 45000, 1, "b"], ["b", 45000, 1, "a"], ["c", 45000, 1, null], ["z", 45100, 5, "c"]];
    expect(channels(equal).map(({ channel }) => channel)).toEqual([null, "a", "b"]);
  });

  it("says that nobody is known for so long", () => {
    expectProblem(() => channels(rows, { window: 31 }), new Problem("tooYoung", { days: 31 }));
    // 45000 to 45029 are 30 days, both included.
    expect(channels(rows, { window: 30 })).toHaveLength(1);
  });

  it("law: the order of rows does not matter", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        expect(channels(shuffled)).toEqual(channels(rows));
      }),
    );
  });
});
