/** Does each role get its column, and each column one role? */
import fc from "fast-check";
import { roles } from "../../src/catalogue/columns";
import type { Mapping } from "../../src/intake/types";
import { columnLetter, isProduct, missingRoles, rememberedMapping, withRole } from "../../src/taskpane/mapping";

describe("mapping", () => {
  test("never gives one column to two roles", () => {
    const choice = fc.tuple(fc.constantFrom(...roles), fc.option(fc.nat({ max: 5 })));
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 20 }), (chosen) => {
        const mapping = chosen.reduce<Mapping>((sofar, [role, column]) => withRole(sofar, role, column), {});
        const columns = Object.values(mapping);
        expect(new Set(columns).size).toBe(columns.length);
      }),
    );
  });

  test("misses customer, date and either the amount or both its factors", () => {
    expect(missingRoles({ kind: "orders", mapping: {}, product: false })).toEqual(["customer", "date", "amount"]);
    expect(missingRoles({ kind: "orders", mapping: { customer: 0, price: 1 }, product: true })).toEqual(["date", "quantity"]);
    expect(missingRoles({ kind: "orders", mapping: { customer: 0, date: 1, amount: 2 }, product: false })).toEqual([]);
  });

  test("takes the amount as a product only where there is no amount", () => {
    expect(isProduct({ quantity: 0, price: 1 })).toBe(true);
    expect(isProduct({ amount: 2, quantity: 0, price: 1 })).toBe(false);
    expect(isProduct({})).toBe(false);
  });

  test("finds remembered headers only if all are there", () => {
    const header = ["Email", "Day", "Total"];
    expect(rememberedMapping({ customer: "Email", amount: "Total" }, header)).toEqual({ customer: 0, amount: 2 });
    expect(rememberedMapping({ customer: "Email", amount: "Sum" }, header)).toBeNull();
    expect(rememberedMapping({}, header)).toBeNull();
    expect(rememberedMapping(null, header)).toBeNull();
  });

  // The letters that Excel shows above columns 1, 26, 27, 703 and 16384.
  test.each([[0, "A"], [25, "Z"], [26, "AA"], [702, "AAA"], [16383, "XFD"]])("calls column %p %s", (column, letter) => {
    expect(columnLetter(column)).toBe(letter);
  });
});
