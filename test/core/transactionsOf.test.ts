/** Which rows of three columns are transactions, and which column is told when none is? */
import type { Problem } from "../../src/core/problem";
import { transactionsOf } from "../../src/core/transactionsOf";

describe("transactionsOf", () => {
  it("keeps rows with customer, day and amount, in their order", () => {
    const { customerIds, customer, day, amount } = transactionsOf(
      ["ann", "bob", null, "ann", "cem", "dee"],
      [45000, 45001.75, 45002, 45003, null, 0],
      [10, -5, 1, 2.5, 1, 1],
    );
    expect(customerIds).toEqual(["ann", "bob"]);
    expect([...customer]).toEqual([0, 1, 0]);
    expect([...day]).toEqual([45000, 45001, 45003]);
    expect([...amount]).toEqual([10, -5, 2.5]);
  });

  it("takes days up to the last that Excel knows", () => {
    // 2958465 is 9999-12-31, Excel's last day.
    expect(transactionsOf(["a", "a", "a"], [1, 2958465.9, 2958466], [1, 1, 1]).day).toHaveLength(2);
  });

  it("names the column in which nothing can be used", () => {
    const parameter = (...columns: Parameters<typeof transactionsOf>): unknown => {
      try {
        return transactionsOf(...columns);
      } catch (problem) {
        return (problem as Problem<"noData">).data.parameter;
      }
    };
    expect(parameter([null], [45000], [1])).toBe("customers");
    expect(parameter(["a", "b"], [null, 0], [1, 1])).toBe("dates");
    expect(parameter(["a"], [45000], [null])).toBe("amounts");
    expect(parameter([], [], [])).toBe("customers");
  });
});
