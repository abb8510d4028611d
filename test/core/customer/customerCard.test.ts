/** Does the card of a customer say what the tables say? */
import { customerCard } from "../../../src/core/customer/customerCard";
import { Problem } from "../../../src/core/problem";
import { rfmTable } from "../../../src/core/rfm/rfmTable";
import { transactionsOf } from "../../../src/core/transactionsOf";
import { expectProblem } from "../../expectProblem";

const transactions = transactionsOf(
  ["ann", "bob", "cem", "dee", "eve", "ann", "bob", "fay"],
  [45300, 45290, 45200, 45100, 45299, 45200, 45000, 45250],
  [90, 40, 30, 20, 10, 60, 50, -5],
);

describe("customerCard", () => {
  it("agrees with the table of all", () => {
    const row = rfmTable(transactions, { asOf: null, bins: 5 }).find(({ id }) => id === "ann");
    const card = customerCard(transactions, "ann", null);
    expect(card).toMatchObject({ r: row?.r, f: row?.f, m: row?.m, code: row?.code, spend: 150, purchases: 2 });
    expect(card).toMatchObject({ firstPurchase: 45200, lastPurchase: 45300, averagePurchase: 75, gap: 100, nextOrder: 45400, tier: "high" });
  });

  it("has no gap after one purchase, and no average without one", () => {
    expect(customerCard(transactions, "cem", null)).toMatchObject({ gap: null, nextOrder: null, averagePurchase: 30 });
    expect(customerCard(transactions, "fay", null)).toMatchObject({ purchases: 0, averagePurchase: null, lastPurchase: null, gap: null, tier: "low" });
  });

  it("judges by what was known on the as-of day", () => {
    expect(customerCard(transactions, "bob", 45100)).toMatchObject({ purchases: 1, spend: 50, daysSinceLastPurchase: 100, segment: null, tier: "high" });
  });

  it("says who is not there", () => {
    expectProblem(() => customerCard(transactions, "zoe", null), new Problem("unknownCustomer", { customer: "zoe" }));
    expectProblem(() => customerCard(transactions, "eve", 45100), new Problem("unknownCustomer", { customer: "eve" }));
  });
});
