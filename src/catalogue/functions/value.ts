/** Which worksheet functions say what a customer is worth? */
import { resultPerCell, realNumbers } from "../../core/answers";
import { sumOf } from "../../core/math/compensatedSum";
import { onceFor } from "../../core/onceFor";
import { tierCutoffs } from "../../core/rfm/tiers";
import { tiersOf } from "../../core/rfm/tiersOf";
import { cashflowClv } from "../../core/value/cashflowClv";
import { customerValue } from "../../core/value/customerValue";
import { historicClv, spendOf } from "../../core/value/historicClv";
import { retentionClv } from "../../core/value/retentionClv";
import { sensitivity } from "../../core/value/sensitivity";
import { simpleClv } from "../../core/value/simpleClv";
import { subscriptionClv } from "../../core/value/subscriptionClv";
import { transitionClv } from "../../core/value/transitionClv";
import { valuePerPeriod } from "../../core/value/valuePerPeriod";
import { entry } from "../entry";
import {
  amounts, answers, anyNumber, discountRate, flag, id, ids, marginShare, nonNegative, numbers, optional, rate,
  rateDivisor, rateSequence, sequence, shareMatrix, steps, wholeNumber,
} from "../params";
import { each, label, oneOrAll, spread, table, tier } from "../results";
import { shownId } from "../shownId";

const spendByCustomer = onceFor(historicClv);

/** Up to so many periods fit a line of an explanation. */
const fewPeriods = 5;

/** For example "100 * 0.8 / 1.1 ^ 1 + 90 * 0.8 * 0.7 / 1.1 ^ 2". */
function cashflowFormula(margins: readonly number[], retentions: readonly number[], discount: number): string {
  if (margins.length > fewPeriods) return "";
  const terms = margins.map(
    (margin, t) => `${[margin, ...retentions.slice(0, t + 1)].map((factor) => `(${factor})`).join(" * ")} / (1 + (${discount})) ^ ${t + 1}`,
  );
  return terms.join(" + ");
}

export const value = {
  CLV: entry({
    group: "value",
    params: [
      anyNumber("average_purchase"),
      nonNegative("frequency"),
      nonNegative("lifespan"),
      optional(marginShare("margin"), 1),
      optional(nonNegative("cac"), 0),
    ],
    returns: "money",
    example: { args: [5000000, 12, 4, 0.7, 20000000], gives: 148000000 },
    formula: "average_purchase * frequency * lifespan * margin - cac",
    source: "Berger & Nasr (1998), Customer lifetime value: marketing models and applications",
    run: simpleClv,
  }),
  "CLV.PERIOD": entry({
    group: "value",
    params: [anyNumber("average_purchase"), nonNegative("frequency")],
    returns: "money",
    example: { args: [5000000, 12], gives: 60000000 },
    formula: "average_purchase * frequency",
    source: "Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics",
    run: valuePerPeriod,
  }),
  "CLV.RETENTION": entry({
    group: "value",
    params: [
      anyNumber("margin"),
      rate("retention"),
      discountRate("discount"),
      optional(wholeNumber("periods", 1, 1200), null),
      optional(flag("first_now"), false),
    ],
    returns: "money",
    throws: ["neverEnds"],
    example: { args: [100, 0.8, 0.1, 5], gives: 212.4097335626603 },
    formula: (_, __, ___, periods, firstNow) => {
      if (periods !== null) return "margin * weightSum";
      return firstNow
        ? "margin * (1 + discount) / (1 + discount - retention)"
        : "margin * retention / (1 + discount - retention)";
    },
    figures: (_, retention, discount, periods, firstNow) => ({
      weightSum: periods === null ? NaN : retentionClv({ margin: 1, retention, discount, periods, firstNow }),
    }),
    source: "Gupta & Lehmann (2005), Managing Customers as Investments",
    run: (margin, retention, discount, periods, firstNow) =>
      retentionClv({ margin, retention, discount, periods, firstNow }),
  }),
  "CLV.CASHFLOW": entry({
    group: "value",
    params: [sequence("margins"), rateSequence("retentions"), discountRate("discount")],
    returns: "money",
    example: { args: [[[100], [120], [140]], [[0.8], [0.85], [0.9]], 0.1], gives: 204.53794139744548 },
    formula: cashflowFormula,
    figures: (margins) => ({ periodCount: margins.length }),
    source: "Berger & Nasr (1998), Customer lifetime value: marketing models and applications",
    run: cashflowClv,
  }),
  "CLV.SUBSCRIPTION": entry({
    group: "value",
    params: [
      anyNumber("arpa"),
      rateDivisor("churn"),
      optional(marginShare("margin"), 1),
      optional(rate("expansion"), 0),
    ],
    returns: "money",
    throws: ["expansionTooHigh"],
    example: { args: [100, 0.05], gives: 2000 },
    formula: "arpa * margin / (churn - expansion)",
    source: "Skok (2010), SaaS Metrics",
    run: subscriptionClv,
  }),
  "CLV.HISTORIC": entry({
    group: "value",
    params: [ids("customers"), amounts("amounts"), optional(id("customer"), null)],
    returns: oneOrAll("money", "customer", table("customer", "totalSpend")),
    throws: ["noData", "unknownCustomer"],
    example: {
      args: [[["Ann"], ["Bob"], ["Ann"], ["Ann"]], [[90], [40], [60], [-20]]],
      gives: [["Customer", "Total spend"], ["Ann", 130], ["Bob", 40]],
    },
    figures: (customers, money) => ({ customerCount: spendByCustomer(customers.ids, money).size }),
    source: "Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics",
    run: (customers, money, customer) => {
      const all = spendByCustomer(customers.ids, money);
      if (customer !== null) return spendOf(all, customer);
      return [...all].map(([one, totalSpend]) => ({ customer: shownId(customers, one), totalSpend }));
    },
  }),
  "CLV.TRANSITION": entry({
    group: "value",
    params: [
      sequence("margins"),
      shareMatrix("matrix"),
      discountRate("discount"),
      optional(wholeNumber("periods", 1, 1200), null),
    ],
    returns: table("state", "clv"),
    throws: ["badMatrix", "neverEnds"],
    example: {
      args: [[[100], [0]], [[0.5, 0.5], [0, 1]], 0.25, 2],
      gives: [["State", "CLV"], [1, 56], [2, 0]],
    },
    figures: (margins) => ({ stateCount: margins.length }),
    source: "Pfeifer & Carraway (2000), Modeling customer relationships as Markov chains",
    run: (margins, matrix, discount, periods) =>
      transitionClv(margins, matrix, discount, periods).map((clv, at) => ({ state: at + 1, clv })),
  }),
  "CLV.SENSITIVITY": entry({
    group: "value",
    params: [
      anyNumber("average_purchase"),
      nonNegative("frequency"),
      nonNegative("lifespan"),
      optional(marginShare("margin"), 1),
      optional(steps("steps"), [0.1, 0.2]),
    ],
    returns: spread,
    example: {
      args: [100, 4, 5, 0.5, [[0.1]]],
      gives: [
        ["Average purchase ↓ Frequency →", 3.6, 4, 4.4],
        [90, 810, 900, 990],
        [100, 900, 1000, 1100],
        [110, 990, 1100, 1210],
      ],
    },
    formula: "average_purchase * frequency * lifespan * margin",
    source: "Saltelli et al. (2008), Global Sensitivity Analysis",
    run: (averagePurchase, frequency, lifespan, margin, sizes) => {
      const { frequencies, rows } = sensitivity(averagePurchase, frequency, lifespan, margin, realNumbers(sizes, null));
      return [
        [label("averagePurchaseByFrequency"), ...frequencies],
        ...rows.map((row) => [row.averagePurchase, ...row.values]),
      ];
    },
  }),
  "CLV.TIER": entry({
    group: "value",
    params: [numbers("values"), optional(rate("high"), 0.2), optional(rate("middle"), 0.3), answers()],
    returns: each("tier", "values"),
    throws: ["noData"],
    example: {
      args: [[[900], [400], [300], [120], [50]]],
      gives: [["High"], ["Middle"], ["Middle"], ["Low"], ["Low"]],
    },
    figures: (values, high, middle, real) => {
      const all = realNumbers(values, real);
      const cutoffs = tierCutoffs(all, [high, middle]);
      return { valueCount: all.length, highFrom: cutoffs.high, middleFrom: cutoffs.middle };
    },
    source: "Zeithaml, Rust & Lemon (2001), The customer pyramid",
    run: (values, high, middle, real) => resultPerCell(values, real, (all) => tiersOf(all, [high, middle]).map(tier)),
  }),
  "CUSTOMER.VALUE": entry({
    group: "value",
    params: [numbers("benefits"), numbers("costs")],
    returns: "points",
    example: { args: [[[10], [20], [5]], [[8], [4], [3]]], gives: 20 },
    formula: "benefitSum - costSum",
    figures: (benefits, costs) => ({
      benefitSum: sumOf(realNumbers(benefits, null)),
      costSum: sumOf(realNumbers(costs, null)),
    }),
    source: "Zeithaml (1988), Consumer perceptions of price, quality, and value",
    run: (benefits, costs) => customerValue(realNumbers(benefits, null), realNumbers(costs, null)),
  }),
} as const;
