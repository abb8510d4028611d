/** Which worksheet functions say what winning a customer costs and may cost? */
import { channelValue, fewCustomers } from "../../core/acquisition/channelValue";
import { campaignLimit } from "../../core/acquisition/campaignLimit";
import { costPerAction } from "../../core/acquisition/costPerAction";
import { highestChurn } from "../../core/acquisition/highestChurn";
import { returnOnInvestment } from "../../core/acquisition/returnOnInvestment";
import { entryAt } from "../../core/entryAt";
import { transactionsOf, usableRows } from "../../core/transactionsOf";
import { acquisitionCost } from "../../core/value/acquisitionCost";
import { highestCac } from "../../core/value/highestCac";
import { ltvToCac } from "../../core/value/ltvToCac";
import { ltvToCacRating } from "../../core/value/ltvToCacRating";
import { paybackPeriods } from "../../core/value/paybackPeriods";
import { bandOf } from "../../core/value/ratingBands";
import { entry } from "../entry";
import {
  amounts, anyNumber, costTable, days, divisor, ids, marginShare, nonNegative, optional, ratingBands, wholeNumber,
} from "../params";
import { label, rating, table } from "../results";
import { shownId } from "../shownId";

/** The target and the upper mark that people know from SaaS. */
const healthy = 3;
const high = 5;

export const acquisition = {
  CAC: entry({
    group: "acquisition",
    params: [anyNumber("spend"), divisor("new_customers")],
    returns: "money",
    example: { args: [1000, 20], gives: 50 },
    formula: "spend / new_customers",
    source: "Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics",
    run: acquisitionCost,
  }),
  LTVCAC: entry({
    group: "acquisition",
    params: [anyNumber("clv"), divisor("cac")],
    returns: "ratio",
    example: { args: [900, 300], gives: 3 },
    formula: "clv / cac",
    source: "Skok (2010), SaaS Metrics",
    run: ltvToCac,
  }),
  "LTVCAC.RATING": entry({
    group: "acquisition",
    params: [
      anyNumber("ratio"),
      optional(nonNegative("healthy"), healthy),
      optional(nonNegative("high"), high),
      optional(ratingBands("bands"), null),
    ],
    returns: "rating",
    throws: ["badBands"],
    example: { args: [3], gives: "Healthy" },
    source: "Skok (2010), SaaS Metrics",
    run: (ratio, target, upper, bands) =>
      bands === null ? rating(ltvToCacRating(ratio, target, upper)) : bandOf(ratio, bands),
  }),
  "CAC.MAX": entry({
    group: "acquisition",
    params: [anyNumber("clv"), optional(divisor("target"), healthy)],
    returns: "money",
    example: { args: [240000000], gives: 80000000 },
    formula: "clv / target",
    source: "Skok (2010), SaaS Metrics",
    run: highestCac,
  }),
  "CAC.LIMIT": entry({
    group: "acquisition",
    params: [anyNumber("clv"), nonNegative("expected_customers"), optional(divisor("target"), healthy)],
    returns: "money",
    example: { args: [240000000, 10], gives: 800000000 },
    formula: "clv / target * expected_customers",
    source: "Skok (2010), SaaS Metrics",
    run: campaignLimit,
  }),
  "CAC.PAYBACK": entry({
    group: "acquisition",
    params: [nonNegative("cac"), anyNumber("arpa"), optional(marginShare("margin"), 1)],
    returns: "periods",
    throws: ["neverRepaid"],
    example: { args: [1200, 200, 0.5], gives: 12 },
    formula: "cac / (arpa * margin)",
    source: "Skok (2010), SaaS Metrics",
    run: paybackPeriods,
  }),
  CPA: entry({
    group: "acquisition",
    params: [anyNumber("cost"), divisor("actions")],
    returns: "money",
    example: { args: [1000000, 20], gives: 50000 },
    formula: "cost / actions",
    source: "Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics",
    run: costPerAction,
  }),
  ROI: entry({
    group: "acquisition",
    params: [anyNumber("gain"), divisor("cost")],
    returns: "share",
    example: { args: [300, 100], gives: 2 },
    formula: "(gain - cost) / cost",
    source: "Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics",
    run: returnOnInvestment,
  }),
  "CHURN.MAX": entry({
    group: "acquisition",
    params: [anyNumber("arpa"), marginShare("margin"), divisor("cac"), optional(divisor("target"), healthy)],
    returns: "share",
    throws: ["neverRepaid"],
    example: { args: [5000000, 0.7, 20000000], gives: 0.058333333333333334 },
    formula: "min(1, arpa * margin / (target * cac))",
    source: "Skok (2010), SaaS Metrics",
    run: highestChurn,
  }),
  "CHANNEL.VALUE": entry({
    group: "acquisition",
    params: [
      ids("channels"),
      ids("customers"),
      days("dates"),
      amounts("amounts"),
      optional(costTable("cac_table"), null),
      optional(wholeNumber("window", 1, 36525), 90),
    ],
    returns: table(
      "channel", "customers", "meanValue", "medianValue", "acquisitionCost", "ratio", "highestCac", "rating", "note",
    ),
    throws: ["noData", "tooYoung", "badCosts"],
    example: {
      args: [
        [["Ads"], ["Ads"], ["Shop"], ["Ads"]],
        [["Ann"], ["Bob"], ["Cem"], ["Ann"]],
        [[45000], [45001], [45002], [45200]],
        [[90], [40], [60], [50]],
        [["Ads", 20], ["Shop", 30]],
        30,
      ],
      gives: [
        ["Channel", "Customers", "Mean value", "Median value", "CAC", "LTV:CAC", "Highest CAC", "Rating", "Note"],
        ["Ads", 2, 65, 65, 20, 3.25, 65 / 3, "Healthy", "Fewer than 30 customers"],
        ["Shop", 1, 60, 60, 30, 2, 20, "Below target", "Fewer than 30 customers"],
      ],
    },
    figures: (_, customers, dates, money) => ({ usedRows: usableRows(customers.ids, dates, money).length }),
    source: "Gupta & Lehmann (2005), Managing Customers as Investments",
    run: (channels, customers, dates, money, costs, window) => {
      const rows = usableRows(customers.ids, dates, money);
      const transactions = transactionsOf(customers.ids, dates, money);
      const visits = Array.from(rows, (row) => ({ channel: entryAt(channels.ids, row), time: Number(entryAt(dates, row)) }));
      return channelValue(transactions, visits, { window, costs }).map((row) => {
        // A channel that costs nothing has no ratio.
        const ratio = row.cac === null || row.cac === 0 ? null : ltvToCac(row.meanValue, row.cac);
        return {
          channel: row.channel === null ? label("unknownChannel") : shownId(channels, row.channel),
          customers: row.customers,
          meanValue: row.meanValue,
          medianValue: row.medianValue,
          acquisitionCost: row.cac,
          ratio,
          highestCac: highestCac(row.meanValue, healthy),
          rating: ratio === null ? null : rating(ltvToCacRating(ratio, healthy, high)),
          note: row.customers < fewCustomers ? label("fewCustomers") : null,
        };
      });
    },
  }),
} as const;
