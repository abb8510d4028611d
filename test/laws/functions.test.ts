/** Do the worksheet functions obey the laws that hold whatever the data are? */
import fc from "fast-check";
import type { FunctionName } from "../../src/catalogue/functions";
import { callFunction } from "../../src/functions/call";
import { shows } from "../near";

function call(name: FunctionName, args: readonly unknown[]): unknown {
  return shows(callFunction(name, args, "en"));
}

interface Row {
  readonly order: number;
  readonly customer: number;
  readonly product: string;
  readonly channel: string;
  readonly day: number;
  readonly amount: number;
}

const row: fc.Arbitrary<Row> = fc.record({
  order: fc.integer({ min: 1, max: 12 }),
  customer: fc.integer({ min: 1, max: 7 }),
  product: fc.constantFrom("tea", "cup", "pot", "jar"),
  channel: fc.constantFrom("ads", "shop", "mail"),
  day: fc.integer({ min: 45000, max: 45200 }),
  // Quarters add up without rounding in any order.
  amount: fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4),
});

const rows = fc.array(row, { minLength: 8, maxLength: 40 });

const column = (some: readonly Row[], key: keyof Row): unknown[][] => some.map((one) => [one[key]]);

/** Every function of rows, called with these rows. */
const ofRows: Readonly<Record<string, (some: readonly Row[]) => unknown>> = {
  "CLV.HISTORIC": (some) => call("CLV.HISTORIC", [column(some, "customer"), column(some, "amount")]),
  "CHANNEL.VALUE": (some) =>
    call("CHANNEL.VALUE", [column(some, "channel"), column(some, "customer"), column(some, "day"), column(some, "amount"), [["ads", 5]], 60]),
  AOV: (some) => call("AOV", [column(some, "order"), column(some, "amount")]),
  "PURCHASE.FREQUENCY": (some) => call("PURCHASE.FREQUENCY", [column(some, "customer"), column(some, "day"), 2]),
  "REPEAT.RATE": (some) => call("REPEAT.RATE", [column(some, "customer"), column(some, "day")]),
  GMV: (some) => call("GMV", [column(some, "order"), column(some, "amount")]),
  "ORDER.GAP": (some) => call("ORDER.GAP", [column(some, "customer"), column(some, "day")]),
  "NEXT.ORDER": (some) => call("NEXT.ORDER", [column(some, "customer"), column(some, "day")]),
  "BEST.TIME": (some) => call("BEST.TIME", [column(some, "day")]),
  "RFM.TABLE": (some) => call("RFM.TABLE", [column(some, "customer"), column(some, "day"), column(some, "amount"), null, 2]),
  "PARETO.SHARE": (some) => call("PARETO.SHARE", [column(some, "amount")]),
  "COHORT.RETENTION": (some) => call("COHORT.RETENTION", [column(some, "customer"), column(some, "day")]),
  "COHORT.VALUE": (some) => call("COHORT.VALUE", [column(some, "customer"), column(some, "day"), column(some, "amount"), "week"]),
  "BASKET.PAIRS": (some) => call("BASKET.PAIRS", [column(some, "order"), column(some, "product"), 1]),
  "BUNDLE.PRICE": (some) => call("BUNDLE.PRICE", [column(some, "amount"), 0.25]),
  "GIFT.THRESHOLD": (some) => call("GIFT.THRESHOLD", [column(some, "amount"), 3, 0.5]),
  "CUSTOMER.CARD": (some) =>
    call("CUSTOMER.CARD", [some.reduce((least, one) => Math.min(least, one.customer), 9), column(some, "customer"), column(some, "day"), column(some, "amount")]),
};

const named = Object.entries(ofRows);

/** The rows of a table without its header. */
const body = (answer: unknown): unknown[][] => (Array.isArray(answer) ? (answer as unknown[][]).slice(1) : []);

describe("the order of rows", () => {
  it.each(named)("does not matter to %s", (_, answer) => {
    const shuffled = rows.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
    fc.assert(fc.property(shuffled, ([some, other]) => expect(answer(other)).toEqual(answer(some))));
  });
});

describe("the type of ids", () => {
  const asText = (some: readonly Row[]): readonly Row[] =>
    some.map((one) => ({ ...one, customer: ` ${one.customer} ` as unknown as number, order: String(one.order) as unknown as number }));
  const plain = (answer: unknown): unknown =>
    Array.isArray(answer) ? (answer as unknown[][]).map((cells) => cells.map(String)) : answer;

  it.each(named.filter(([name]) => name !== "GMV"))("does not matter to %s: 7 and \" 7 \" are one", (_, answer) => {
    fc.assert(fc.property(rows, (some) => expect(plain(answer(asText(some)))).toEqual(plain(answer(some)))));
  });
});

describe("bad rows", () => {
  const bad: readonly Row[] = [
    { order: "" as unknown as number, customer: "" as unknown as number, product: "", channel: "", day: "?" as unknown as number, amount: "?" as unknown as number },
  ];

  it.each(named.filter(([name]) => name !== "CUSTOMER.CARD"))("change nothing in %s", (_, answer) => {
    fc.assert(fc.property(rows, (some) => expect(answer([...bad, ...some, ...bad])).toEqual(answer(some))));
  });
});

describe("partitions", () => {
  it("every customer stands once in a table of customers", () => {
    fc.assert(
      fc.property(rows, (some) => {
        const customers = new Set(some.map((one) => one.customer)).size;
        for (const name of ["CLV.HISTORIC", "NEXT.ORDER", "RFM.TABLE"] as const) {
          const answer = ofRows[name]?.(some);
          if (answer === "#N/A") continue;
          expect(new Set(body(answer).map(([id]) => id)).size).toBe(customers);
          expect(body(answer)).toHaveLength(customers);
        }
      }),
    );
  });

  it("cohorts hold every customer once, and channels every one who is old enough", () => {
    fc.assert(
      fc.property(rows, (some) => {
        const customers = new Set(some.map((one) => one.customer)).size;
        const cohorts = body(ofRows["COHORT.RETENTION"]?.(some)).slice(0, -1);
        expect(cohorts.reduce((sum, cells) => sum + Number(cells[1]), 0)).toBe(customers);
        const last = Math.max(...some.map((one) => one.day));
        const first = new Map<number, number>();
        for (const { customer, day } of some) first.set(customer, Math.min(day, first.get(customer) ?? Infinity));
        const old = [...first.values()].filter((day) => day + 59 <= last).length;
        expect(body(ofRows["CHANNEL.VALUE"]?.(some)).reduce((sum, cells) => sum + Number(cells[1]), 0)).toBe(old);
      }),
    );
  });

  it("each value has one class, tier, score and decile", () => {
    fc.assert(
      fc.property(rows, (some) => {
        const values = column(some, "amount");
        const every = (name: FunctionName, allowed: readonly unknown[]): void => {
          const answer = (call(name, [values]) as unknown[][]).flat();
          expect(answer).toHaveLength(values.length);
          for (const one of answer) expect(allowed).toContain(one);
        };
        every("ABC.CLASS", ["A", "B", "C"]);
        every("CLV.TIER", ["High", "Middle", "Low"]);
        every("DECILE", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        every("RFM.SCORE", [1, 2, 3, 4, 5]);
      }),
    );
  });
});

describe("shares", () => {
  it("of promoters, passives and detractors balance in NPS, and CSAT lies in 0..100", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 50 }), (scores) => {
        const cells = scores.map((score) => [score]);
        const classes = scores.map((score) => call("NPS.CLASS", [score]));
        const share = (name: string): number => classes.filter((one) => one === name).length / scores.length;
        expect(share("Promoter") + share("Passive") + share("Detractor")).toBeCloseTo(1, 12);
        expect(call("NPS", [cells])).toBeCloseTo(100 * (share("Promoter") - share("Detractor")), 9);
        expect(Number(call("CSAT", [cells, 10]))).toBeGreaterThanOrEqual(0);
        expect(Number(call("CSAT", [cells, 10]))).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("of all customers are 1, and support and confidence lie in 0..1", () => {
    fc.assert(
      fc.property(rows, (some) => {
        expect(call("PARETO.SHARE", [column(some, "amount"), 1])).toBeCloseTo(1, 12);
        for (const cells of body(ofRows["BASKET.PAIRS"]?.(some))) {
          for (const share of [cells[3], cells[4]]) expect(share).toBeGreaterThan(0);
          for (const share of [cells[3], cells[4]]) expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("refunds", () => {
  it("lower spend by what they are, and change neither purchases nor gaps nor cohorts", () => {
    fc.assert(
      fc.property(rows, fc.nat(), (some, pick) => {
        const sale = some[pick % some.length] as Row;
        const refund = { ...sale, amount: -sale.amount };
        const refunded = [...some, refund];
        const spend = (all: readonly Row[]): unknown => call("CLV.HISTORIC", [column(all, "customer"), column(all, "amount"), sale.customer]);
        expect(Number(spend(some)) - Number(spend(refunded))).toBeCloseTo(sale.amount, 9);
        const facts = (all: readonly Row[]): unknown[] =>
          body(call("RFM.TABLE", [column(all, "customer"), column(all, "day"), column(all, "amount"), null, 2])).map((cells) => [cells[0], cells[1], cells[2]]).sort();
        expect(facts(refunded)).toEqual(facts(some));
        const sizes = (all: readonly Row[]): unknown[] => body(ofRows["COHORT.VALUE"]?.(all)).map((cells) => [cells[0], cells[1]]);
        expect(sizes(refunded)).toEqual(sizes(some));
      }),
    );
  });
});

describe("refunds beside functions of customers and dates", () => {
  const some = rows.chain((sales) => fc.tuple(fc.constant(sales), fc.array(row, { maxLength: 10 })));

  it.each<[FunctionName, readonly unknown[]]>([
    ["PURCHASE.FREQUENCY", [2]],
    ["REPEAT.RATE", []],
    ["ORDER.GAP", [null]],
    ["NEXT.ORDER", [null, 45300]],
    ["COHORT.RETENTION", ["month", "in period", 45300]],
  ])("are no purchases in %s where the amounts are given", (name, rest) => {
    fc.assert(
      fc.property(some, ([sales, others]) => {
        const refunds = others.map((one) => ({ ...one, customer: sales[0]?.customer ?? 1, amount: -one.amount }));
        const all = [...sales, ...refunds];
        const answer = call(name, [column(all, "customer"), column(all, "day"), ...rest, column(all, "amount")]);
        expect(answer).toEqual(call(name, [column(sales, "customer"), column(sales, "day"), ...rest]));
      }),
    );
  });
});

describe("conversions", () => {
  const unit = fc.constantFrom("week", "month", "quarter", "year");

  it("invert each other", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.15, noNaN: true }), unit, unit, (rate, from, to) => {
        const there = call("CHURN.CONVERT", [rate, from, to]);
        expect(call("CHURN.CONVERT", [there, to, from])).toBeCloseTo(rate, 10);
        const discounted = call("DISCOUNT.CONVERT", [rate, from, to]);
        expect(call("DISCOUNT.CONVERT", [discounted, to, from])).toBeCloseTo(rate, 10);
      }),
    );
  });

  it("are the same function twice: churn of r is a discount of -r with its sign turned", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.9, noNaN: true }), unit, unit, (rate, from, to) => {
        expect(call("CHURN.CONVERT", [rate, from, to])).toBeCloseTo(-Number(call("DISCOUNT.CONVERT", [-rate, from, to])), 12);
      }),
    );
  });
});
