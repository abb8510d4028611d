/** Does the yearly retention count the right customers? */
import { Problem } from "../../../src/core/problem";
import { yearlyRetention } from "../../../src/core/retention/yearlyRetention";
import { transactionsOf } from "../../../src/core/transactionsOf";
import { expectProblem } from "../../expectProblem";

describe("yearlyRetention", () => {
  // The last year is 45636..46000, the one before 45271..45635, counted by hand.
  it("counts who bought in the year before, and who of them bought since", () => {
    const rows = [
      ["ann", 45271], ["ann", 45636], // before and last
      ["bob", 45635], // before only
      ["eve", 45636], // last only
      ["joe", 45270], ["joe", 46000], // too early, and last
      ["kim", 45300], ["kim", 46001], // before, and after the end
    ] as const;
    const transactions = transactionsOf(rows.map(([id]) => id), rows.map(([, day]) => day), rows.map(() => 10));
    expect(yearlyRetention(transactions, 46000)).toEqual({ before: 3, stayed: 1 });
  });

  it("takes no refund for a purchase", () => {
    expect(yearlyRetention(transactionsOf(["ann", "ann"], [45300, 45900], [10, -10]), 46000)).toEqual({ before: 1, stayed: 0 });
  });

  it("says that a shop is too young", () => {
    expectProblem(() => yearlyRetention(transactionsOf(["ann"], [45900], [10]), 46000), new Problem("noData", { parameter: "dates" }));
  });
});
