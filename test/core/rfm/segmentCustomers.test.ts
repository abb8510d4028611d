/** Are customers grouped, scored and segmented the same way whatever the rows look like, and fast? */
import fc from "fast-check";
import { segmentCodes, segmentIds } from "../../../src/core/rfm/segments";
import { segmentCustomers, type SegmentedCustomer } from "../../../src/core/rfm/segmentCustomers";
import { segmentMap } from "../../../src/core/rfm/segmentMap";
import type { Transactions } from "../../../src/core/transactions";
import { transactionsOf } from "../../../src/core/transactionsOf";

type Row = readonly [customer: string, day: number, amount: number];

function transactions(rows: readonly Row[]): Transactions {
  return transactionsOf(
    rows.map(([id]) => id),
    rows.map(([, day]) => day),
    rows.map(([, , amount]) => amount),
  );
}

/** Everything about every customer, by id. */
function byId(rows: readonly Row[], bins = 5): Map<string, Omit<SegmentedCustomer, "customer">> {
  const all = transactions(rows);
  return new Map(
    segmentCustomers(all, { asOf: null, bins }).customers.map(({ customer, ...one }) => [
      all.customerIds[customer] ?? "",
      one,
    ]),
  );
}

const row: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom("ann", "bob", "cem", "dee", "eve", "fay", "gil"),
  fc.integer({ min: 45000, max: 45030 }),
  // Cents, so that money is not exact in binary.
  fc.integer({ min: -3000, max: 9000 }).map((cents) => cents / 100),
);
const rows = fc.array(row, { minLength: 1, maxLength: 60 });

describe("segmentCustomers", () => {
  it("tells first and last purchase, purchases and spend of each customer", () => {
    const found = byId([
      ["ann", 45000, 10],
      ["ann", 45000, 5],
      ["ann", 45010, 20],
      ["ann", 45020, -3],
      ["bob", 45005, 1],
    ]);
    expect(found.get("ann")).toMatchObject({
      firstPurchase: 45000,
      lastPurchase: 45010,
      purchases: 2,
      spend: 32,
      daysSinceLastPurchase: 11,
    });
    expect(found.get("bob")).toMatchObject({ firstPurchase: 45005, lastPurchase: 45005, purchases: 1, spend: 1 });
  });

  it("scores nobody where there are fewer buyers than bins", () => {
    expect(byId([["ann", 1, 1]]).get("ann")).toMatchObject({ r: null, f: null, m: null, code: null, segment: null });
  });

  it("gives one purchase F = 1, also where all are equal", () => {
    const found = byId(["a", "b", "c", "d", "e"].map((id, at): Row => [id, 45000 + at, 10]));
    expect([...found.values()].map(({ f, m }) => [f, m])).toEqual(Array(5).fill([1, 3]));
    expect(found.get("e")?.segment).toBe("new");
    // 113 in the table of segments.
    expect(found.get("a")?.segment).toBe("cantLoseThem");
  });

  it("law: the order of rows does not matter", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 1000 }), (some, seed) => {
        const shuffled = [...some]
          .map((one, at) => ({ one, key: (at * 7919 + seed) % 61 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const expected = byId(some, 3);
        for (const [id, one] of byId(shuffled, 3)) expect(one).toEqual(expected.get(id));
      }),
    );
  });

  it("law: every customer has exactly one segment, or none has", () => {
    fc.assert(
      fc.property(rows, (some) => {
        const buyers = [...byId(some).values()].filter((one) => one.purchases > 0);
        const segments = buyers.map(({ segment }) => segment);
        if (buyers.length < 5) expect(segments.every((segment) => segment === null)).toBe(true);
        else expect(segments.every((segment) => segment !== null && segmentIds.includes(segment))).toBe(true);
      }),
    );
  });

  it("law: spend adds up, and purchases never exceed the days with rows", () => {
    fc.assert(
      fc.property(rows, (some) => {
        const all = [...byId(some).values()];
        const total = some.reduce((sum, [, , amount]) => sum + amount, 0);
        expect(all.reduce((sum, one) => sum + one.spend, 0)).toBeCloseTo(total, 6);
        for (const one of all) expect(one.purchases).toBeLessThanOrEqual(31);
      }),
    );
  });

  it("law: a row after the as-of day changes nothing", () => {
    fc.assert(
      fc.property(rows, row, (some, [id, , amount]) => {
        const asOf = 45015;
        const facts = (given: readonly Row[]): unknown => {
          const all = transactions(given);
          return segmentCustomers(all, { asOf, bins: 2 }).customers.map(({ customer, ...one }) => [
            all.customerIds[customer],
            one,
          ]);
        };
        expect(facts([...some, [id, 45016, amount]])).toEqual(facts(some));
      }),
    );
  });

  it("takes 200,000 rows of 20,000 customers in its stride", () => {
    const count = 200_000;
    const many: Transactions = {
      customerIds: Array.from({ length: 20_000 }, (_, at) => `c${at}`),
      customer: Int32Array.from({ length: count }, (_, at) => (at * 7919) % 20_000),
      day: Int32Array.from({ length: count }, (_, at) => 45_000 + ((at * 104_729) % 730)),
      amount: Float64Array.from({ length: count }, (_, at) => ((at * 31) % 10_000) / 100),
      orderIds: null,
      order: null,
    };
    const started = performance.now();
    expect(segmentCustomers(many, { asOf: null, bins: 5 }).customers).toHaveLength(20_000);
    // About 0.2 s alone; the bound only catches work that grows with the square of the rows.
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("segmentMap", () => {
  const all = segmentIds.flatMap((segment) => segmentCodes[segment].map((code): [string, string] => [code, segment]));

  it("takes the 125 codes in any order", () => {
    expect(segmentMap([...all].reverse()).get("555")).toBe("champions");
  });

  it("tells what is wrong", () => {
    const reason = (given: readonly [string, string][]): unknown => {
      try {
        return segmentMap(given).size;
      } catch (problem) {
        return (problem as { data: unknown }).data;
      }
    };
    expect(reason(all.slice(1))).toEqual({ reason: "missing", code: all[0]?.[0] });
    expect(reason([...all, ["555", "x"]])).toEqual({ reason: "duplicate", code: "555" });
    expect(reason([...all, ["999", "x"]])).toEqual({ reason: "shape", code: "999" });
  });
});
