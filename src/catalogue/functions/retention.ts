/** Which worksheet functions say how many customers stay and leave? */
import { Problem } from "../../core/problem";
import { convertChurn, convertDiscount, periodsOf } from "../../core/retention/convertRate";
import { smoothedChurn } from "../../core/retention/smoothedChurn";
import { churnRate } from "../../core/value/churnRate";
import { lifespan } from "../../core/value/lifespan";
import { retentionRate } from "../../core/value/retentionRate";
import { periodUnits } from "../choices";
import { entry } from "../entry";
import { choice, discountRate, divisor, nonNegative, optional, rate, rateDivisor, rates, wholeNumber } from "../params";
import { each } from "../results";

export const retention = {
  "CHURN.RATE": entry({
    group: "retention",
    params: [divisor("start"), nonNegative("lost")],
    returns: "share",
    example: { args: [200, 10], gives: 0.05 },
    formula: "lost / start",
    source: "Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics",
    run: churnRate,
  }),
  "RETENTION.RATE": entry({
    group: "retention",
    params: [divisor("start"), nonNegative("end"), nonNegative("new")],
    returns: "share",
    example: { args: [100, 110, 20], gives: 0.9 },
    formula: "(end - new) / start",
    source: "Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics",
    run: retentionRate,
  }),
  "CHURN.CONVERT": entry({
    group: "retention",
    params: [rate("rate"), choice("from", periodUnits), choice("to", periodUnits)],
    returns: "share",
    example: { args: [0.05, "month", "year"], gives: 0.45963991233736307 },
    formula: "1 - (1 - rate) ^ lengthRatio",
    figures: (_, from, to) => ({ lengthRatio: periodsOf(from, to) }),
    source: "Gupta & Lehmann (2005), Managing Customers as Investments",
    run: convertChurn,
  }),
  "DISCOUNT.CONVERT": entry({
    group: "retention",
    params: [discountRate("rate", null), choice("from", periodUnits), choice("to", periodUnits)],
    returns: "share",
    example: { args: [0.12, "year", "month"], gives: 0.009488792934582973 },
    formula: "(1 + rate) ^ lengthRatio - 1",
    figures: (_, from, to) => ({ lengthRatio: periodsOf(from, to) }),
    source: "Brealey, Myers & Allen (2011), Principles of Corporate Finance",
    run: convertDiscount,
  }),
  LIFESPAN: entry({
    group: "retention",
    params: [rateDivisor("churn")],
    returns: "periods",
    example: { args: [0.05], gives: 20 },
    formula: "1 / churn",
    source: "Gupta & Lehmann (2005), Managing Customers as Investments",
    run: lifespan,
  }),
  "CHURN.SMOOTH": entry({
    group: "retention",
    params: [rates("churns"), optional(wholeNumber("periods", 1, 1200), 6)],
    returns: each("share", "churns"),
    throws: ["noPeriodsBefore"],
    example: {
      args: [[[0.04], [0.06], [0.08]], 2],
      gives: [["#N/A"], [0.04], [0.05]],
    },
    figures: (churns) => ({ periodCount: churns.length }),
    source: "Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice",
    run: (churns, periods) =>
      smoothedChurn(churns, periods).map((churn) => churn ?? new Problem("noPeriodsBefore", {})),
  }),
} as const;
