/** Which worksheet functions are there? */
import { resultPerCell, realNumbers } from "../core/answers";
import { netPromoterScore } from "../core/experience/netPromoterScore";
import { satisfaction, satisfactionScales } from "../core/experience/satisfaction";
import { rfmTable } from "../core/rfm/rfmTable";
import { rfmScores } from "../core/rfm/scores";
import { segmentBins } from "../core/rfm/segments";
import { tiersOf } from "../core/rfm/tiersOf";
import { transactionsOf } from "../core/transactionsOf";
import { acquisitionCost } from "../core/value/acquisitionCost";
import { churnRate } from "../core/value/churnRate";
import { customerValue } from "../core/value/customerValue";
import { highestCac } from "../core/value/highestCac";
import { lifespan } from "../core/value/lifespan";
import { ltvToCac } from "../core/value/ltvToCac";
import { ltvToCacRating } from "../core/value/ltvToCacRating";
import { paybackPeriods } from "../core/value/paybackPeriods";
import { retentionRate } from "../core/value/retentionRate";
import { simpleClv } from "../core/value/simpleClv";
import { valuePerPeriod } from "../core/value/valuePerPeriod";
import { entry } from "./entry";
import {
  amounts,
  answers,
  anyNumber,
  day,
  days,
  divisor,
  flag,
  ids,
  marginShare,
  nonNegative,
  numbers,
  oneOf,
  optional,
  rate,
  rateDivisor,
  segmentMap,
  wholeNumber,
} from "./params";
import { each, rating, table, tier } from "./results";
import { segmentName } from "./segmentName";

export const functions = {
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
    run: simpleClv,
  }),
  "CLV.PERIOD": entry({
    group: "value",
    params: [anyNumber("average_purchase"), nonNegative("frequency")],
    returns: "money",
    example: { args: [5000000, 12], gives: 60000000 },
    run: valuePerPeriod,
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
    run: (values, high, middle, real) => resultPerCell(values, real, (all) => tiersOf(all, [high, middle]).map(tier)),
  }),
  "CUSTOMER.VALUE": entry({
    group: "value",
    params: [numbers("benefits"), numbers("costs")],
    returns: "points",
    example: {
      args: [
        [[10], [20], [5]],
        [[8], [4], [3]],
      ],
      gives: 20,
    },
    run: (benefits, costs) => customerValue(realNumbers(benefits, null), realNumbers(costs, null)),
  }),
  CAC: entry({
    group: "acquisition",
    params: [anyNumber("spend"), divisor("new_customers")],
    returns: "money",
    example: { args: [1000, 20], gives: 50 },
    run: acquisitionCost,
  }),
  LTVCAC: entry({
    group: "acquisition",
    params: [anyNumber("clv"), divisor("cac")],
    returns: "ratio",
    example: { args: [900, 300], gives: 3 },
    run: ltvToCac,
  }),
  "LTVCAC.RATING": entry({
    group: "acquisition",
    params: [anyNumber("ratio"), optional(nonNegative("healthy"), 3), optional(nonNegative("high"), 5)],
    returns: "rating",
    example: { args: [3], gives: "Healthy" },
    run: (ratio, healthy, high) => rating(ltvToCacRating(ratio, healthy, high)),
  }),
  "CAC.MAX": entry({
    group: "acquisition",
    params: [anyNumber("clv"), optional(divisor("target"), 3)],
    returns: "money",
    example: { args: [240000000], gives: 80000000 },
    run: highestCac,
  }),
  "CAC.PAYBACK": entry({
    group: "acquisition",
    params: [nonNegative("cac"), anyNumber("arpa"), optional(marginShare("margin"), 1)],
    returns: "periods",
    throws: ["neverRepaid"],
    example: { args: [1200, 200, 0.5], gives: 12 },
    run: paybackPeriods,
  }),
  "CHURN.RATE": entry({
    group: "retention",
    params: [divisor("start"), nonNegative("lost")],
    returns: "share",
    example: { args: [200, 10], gives: 0.05 },
    run: churnRate,
  }),
  "RETENTION.RATE": entry({
    group: "retention",
    params: [divisor("start"), nonNegative("end"), nonNegative("new")],
    returns: "share",
    example: { args: [100, 110, 20], gives: 0.9 },
    run: retentionRate,
  }),
  LIFESPAN: entry({
    group: "retention",
    params: [rateDivisor("churn")],
    returns: "periods",
    example: { args: [0.05], gives: 20 },
    run: lifespan,
  }),
  NPS: entry({
    group: "experience",
    params: [numbers("scores"), answers()],
    returns: "points",
    throws: ["noData"],
    example: { args: [[[10], [9], [8], [7], [3]]], gives: 20 },
    run: (scores, real) => netPromoterScore(realNumbers(scores, real)),
  }),
  CSAT: entry({
    group: "experience",
    params: [numbers("scores"), optional(oneOf("scale", satisfactionScales), 5), answers()],
    returns: "points",
    throws: ["noData"],
    example: { args: [[[5], [4], [4], [3], [1]]], gives: 60 },
    run: (scores, scale, real) => satisfaction(realNumbers(scores, real), scale),
  }),
  "RFM.TABLE": entry({
    group: "segments",
    params: [
      ids("customers"),
      days("dates"),
      amounts("amounts"),
      optional(day("as_of"), null),
      optional(wholeNumber("bins", 2, 10), 5),
      optional(segmentMap("map"), null),
    ],
    returns: table("customer", "daysSinceLastPurchase", "purchases", "totalSpend", "r", "f", "m", "code", "segment"),
    throws: ["noData", "tooFewValues"],
    example: {
      args: [
        [["Ann"], ["Bob"], ["Cem"], ["Dee"], ["Eve"], ["Ann"], ["Bob"]],
        [[45300], [45290], [45200], [45100], [45299], [45200], [45000]],
        [[90], [40], [30], [20], [10], [60], [50]],
      ],
      gives: [
        ["Customer", "Days since last purchase", "Purchases", "Total spend", "R", "F", "M", "Code", "Segment"],
        ["Ann", 1, 2, 150, 5, 4, 5, "545", "Champions"],
        ["Bob", 11, 2, 90, 3, 4, 4, "344", "Loyal"],
        ["Cem", 101, 1, 30, 2, 1, 3, "213", "About to Sleep"],
        ["Dee", 201, 1, 20, 1, 1, 2, "112", "Lost"],
        ["Eve", 2, 1, 10, 4, 1, 1, "411", "New"],
      ],
    },
    run: (customers, dates, money, asOf, bins, map) =>
      rfmTable(transactionsOf(customers.ids, dates, money), { asOf, bins }).map((row) => ({
        customer: customers.numbers.get(row.id) ?? row.id,
        daysSinceLastPurchase: row.daysSinceLastPurchase,
        purchases: row.purchases,
        totalSpend: row.spend,
        r: row.r,
        f: row.f,
        m: row.m,
        code: row.code,
        segment: bins === segmentBins ? segmentName(row, map) : null,
      })),
  }),
  "RFM.SCORE": entry({
    group: "segments",
    params: [
      numbers("values"),
      optional(wholeNumber("bins", 2, 10), 5),
      optional(flag("higher_is_better"), true),
      answers(),
    ],
    returns: each("score", "values"),
    throws: ["tooFewValues"],
    example: { args: [[[10], [20], [30], [40], [50]]], gives: [[1], [2], [3], [4], [5]] },
    run: (values, bins, higherIsBetter, real) =>
      resultPerCell(values, real, (all) => rfmScores(all, bins, higherIsBetter)),
  }),
  "RFM.SEGMENT": entry({
    group: "segments",
    params: [wholeNumber("r", 1, 5), wholeNumber("f", 1, 5), wholeNumber("m", 1, 5), optional(segmentMap("map"), null)],
    returns: "segment",
    example: { args: [5, 4, 5], gives: "Champions" },
    run: (r, f, m, map) => segmentName({ code: `${r}${f}${m}`, purchases: null }, map),
  }),
} as const;

export type FunctionName = keyof typeof functions;

/** The names of all arguments: each has a translation and a help text. */
export type ParamName = (typeof functions)[FunctionName]["params"][number]["name"];

/** The columns of all tables that functions spill: each has a header in every language. */
export type HeaderId = (typeof functions)[FunctionName]["columns"][number];

export const functionNames = Object.keys(functions) as readonly FunctionName[];
