/** Which worksheet functions say how often, when and for how much customers buy? */
import { onceFor } from "../../core/onceFor";
import { averageOrderValue, orderTotals } from "../../core/orders/averageOrderValue";
import { buyers, purchaseFrequency, repeatRate } from "../../core/orders/buyers";
import { grossMerchandiseValue } from "../../core/orders/grossMerchandiseValue";
import { isPassive } from "../../core/orders/isPassive";
import { nextOrder, nextOrders } from "../../core/orders/nextOrder";
import { gapsOfAll, medianGap, medianGapOfAll } from "../../core/orders/orderGap";
import { Problem } from "../../core/problem";
import { customerAt, daysOf, purchasesOf } from "../../core/purchases";
import { bestTime } from "../../core/timing/bestTime";
import { lastDayOf, visitsOf } from "../../core/transactionsOf";
import type { NumberCells } from "../../core/answers";
import { entry } from "../entry";
import { amounts, day, days, divisor, id, ids, nonNegative, optional, positive } from "../params";
import { oneOrAll, table, weekday } from "../results";
import { shownId } from "../shownId";

type Ids = readonly (string | null)[];

/** Stands for amounts that are not given. */
const noAmounts: NumberCells = [];

const grouped = onceFor((customers: Ids, dates: NumberCells, money: NumberCells) => {
  const visits = visitsOf(customers, dates, money === noAmounts ? null : money);
  return { purchases: purchasesOf(visits, Infinity), end: lastDayOf(visits) + 1 };
});

/** Everybody's purchases, and the day after the last row. */
const purchasesWithEnd = (customers: Ids, dates: NumberCells, money: NumberCells | null) =>
  grouped(customers, dates, money ?? noAmounts);

const allBuyers = (customers: Ids, dates: NumberCells, money: NumberCells | null) =>
  buyers(purchasesWithEnd(customers, dates, money).purchases);

function found<Answer>(answer: Answer | null): Answer {
  if (answer === null) throw new Problem("noGap", {});
  return answer;
}

export const orders = {
  AOV: entry({
    group: "orders",
    params: [ids("orders"), amounts("amounts")],
    returns: "money",
    throws: ["noData"],
    example: { args: [[["A1"], ["A1"], ["A2"]], [[30], [20], [70]]], gives: 60 },
    formula: "netSpend / orderCount",
    figures: (orderIds, money) => {
      const { net, orders: count } = orderTotals(orderIds.ids, money);
      return { netSpend: net, orderCount: count };
    },
    source: "Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics",
    run: (orderIds, money) => averageOrderValue(orderTotals(orderIds.ids, money)),
  }),
  "PURCHASE.FREQUENCY": entry({
    group: "orders",
    params: [ids("customers"), days("dates"), optional(divisor("periods"), 1), optional(amounts("amounts"), null)],
    returns: "ratio",
    throws: ["noData"],
    example: { args: [[["Ann"], ["Ann"], ["Bob"]], [[45000], [45030], [45010]], 1], gives: 1.5 },
    formula: "purchaseCount / customerCount / periods",
    figures: (customers, dates, _, money) => {
      const { purchases, customers: count } = allBuyers(customers.ids, dates, money);
      return { purchaseCount: purchases, customerCount: count };
    },
    source: "Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics",
    run: (customers, dates, periods, money) => purchaseFrequency(allBuyers(customers.ids, dates, money), periods),
  }),
  "REPEAT.RATE": entry({
    group: "orders",
    params: [ids("customers"), days("dates"), optional(amounts("amounts"), null)],
    returns: "share",
    throws: ["noData"],
    example: { args: [[["Ann"], ["Ann"], ["Bob"]], [[45000], [45030], [45010]]], gives: 0.5 },
    formula: "repeatCustomers / customerCount",
    figures: (customers, dates, money) => {
      const { repeaters, customers: count } = allBuyers(customers.ids, dates, money);
      return { repeatCustomers: repeaters, customerCount: count };
    },
    source: "Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics",
    run: (customers, dates, money) => repeatRate(allBuyers(customers.ids, dates, money)),
  }),
  GMV: entry({
    group: "orders",
    params: [amounts("quantities"), amounts("prices")],
    returns: "money",
    throws: ["noData"],
    example: { args: [[[2], [3]], [[100], [50]]], gives: 350 },
    figures: (quantities, prices) => ({ usedRows: quantities.filter((one, row) => one !== null && prices[row] !== null).length }),
    source: "Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics",
    run: grossMerchandiseValue,
  }),
  "ORDER.GAP": entry({
    group: "orders",
    params: [ids("customers"), days("dates"), optional(id("customer"), null), optional(amounts("amounts"), null)],
    returns: "days",
    all: "customer",
    throws: ["noData", "unknownCustomer", "noGap"],
    example: { args: [[["Ann"], ["Ann"], ["Ann"], ["Bob"]], [[45000], [45010], [45050], [45001]], "Ann"], gives: 25 },
    figures: (customers, dates, customer, money) => {
      const { purchases } = purchasesWithEnd(customers.ids, dates, money);
      const gaps = customer === null ? gapsOfAll(purchases).length : daysOf(purchases, customerAt(purchases, customer)).length - 1;
      return { gapCount: gaps };
    },
    source: "Fader, Hardie & Lee (2005), Counting your customers the easy way",
    run: (customers, dates, customer, money) => {
      const { purchases } = purchasesWithEnd(customers.ids, dates, money);
      if (customer === null) return found(medianGapOfAll(purchases));
      return found(medianGap(daysOf(purchases, customerAt(purchases, customer))));
    },
  }),
  "NEXT.ORDER": entry({
    group: "orders",
    params: [
      ids("customers"),
      days("dates"),
      optional(id("customer"), null),
      optional(day("as_of"), null),
      optional(amounts("amounts"), null),
    ],
    returns: oneOrAll("date", "customer", table("customer", "lastPurchase", "medianGap", "nextOrder", "daysOverdue")),
    throws: ["noData", "unknownCustomer", "noGap"],
    example: {
      args: [[["Ann"], ["Ann"], ["Ann"], ["Bob"]], [[45000], [45010], [45050], [45001]], null, 45080],
      gives: [
        ["Customer", "Last purchase", "Median gap in days", "Next order expected", "Days overdue"],
        ["Ann", 45050, 25, 45075, 5],
        ["Bob", 45001, "", "", ""],
      ],
    },
    formula: (_, __, customer) => (customer === null ? "" : "round(lastPurchaseDay + gapDays)"),
    figures: (customers, dates, customer, asOf, money) => {
      const { purchases, end } = purchasesWithEnd(customers.ids, dates, money);
      const next = customer === null ? null : nextOrder(purchases, customerAt(purchases, customer), asOf ?? end);
      return { lastPurchaseDay: next?.lastPurchase ?? NaN, gapDays: next?.gap ?? NaN };
    },
    source: "Fader, Hardie & Lee (2005), Counting your customers the easy way",
    run: (customers, dates, customer, asOf, money) => {
      const { purchases, end } = purchasesWithEnd(customers.ids, dates, money);
      if (customer !== null) {
        return found(nextOrder(purchases, customerAt(purchases, customer), asOf ?? end)?.expected ?? null);
      }
      const all = nextOrders(purchases, asOf ?? end);
      if (all.length === 0) throw new Problem("noData", { parameter: "dates" });
      return all.map((one) => ({
        customer: shownId(customers, one.id),
        lastPurchase: one.lastPurchase,
        medianGap: one.gap,
        nextOrder: one.expected,
        daysOverdue: one.overdue,
      }));
    },
  }),
  "CUSTOMER.PASSIVE": entry({
    group: "orders",
    params: [day("last_purchase"), nonNegative("gap"), day("as_of"), optional(positive("times"), 2)],
    returns: "flag",
    example: { args: [45000, 30, 45061], gives: true },
    figures: (last, gap, asOf, times) => ({ daysAway: asOf - last, daysAllowed: times * gap }),
    source: "Schmittlein, Morrison & Colombo (1987), Counting your customers",
    run: isPassive,
  }),
  "BEST.TIME": entry({
    group: "orders",
    params: [days("dates")],
    returns: table("weekday", "weekdayShare", "hour", "hourShare"),
    throws: ["noData"],
    example: {
      args: [[[45292.5], [45299.5], [45301.75], [45304.5]]],
      gives: [["Weekday", "Share of dates", "Hour", "Share of times"], ["Monday", 0.5, 12, 0.75]],
    },
    figures: (dates) => ({ rowCount: dates.length }),
    source: "Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics",
    run: (dates) => {
      const best = bestTime(dates);
      return [{ ...best, weekday: weekday(best.weekday) }];
    },
  }),
} as const;
