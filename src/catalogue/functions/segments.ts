/** Which worksheet functions group customers, and say who brings the most? */
import { resultPerCell, realNumbers } from "../../core/answers";
import { abcClasses } from "../../core/concentration/abcClasses";
import { deciles } from "../../core/concentration/deciles";
import { paretoShare, topShare } from "../../core/concentration/topShare";
import { sumOf } from "../../core/math/compensatedSum";
import { rfmTable } from "../../core/rfm/rfmTable";
import { rfmScores } from "../../core/rfm/scores";
import { segmentBins } from "../../core/rfm/segments";
import { transactionsOf, usableRows } from "../../core/transactionsOf";
import { entry } from "../entry";
import {
  amounts, answers, day, days, flag, ids, numbers, optional, rate, segmentMap, wholeNumber,
} from "../params";
import { each, table } from "../results";
import { segmentName } from "../segmentName";
import { shownId } from "../shownId";

export const segments = {
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
    figures: (customers, dates, money) => ({ usedRows: usableRows(customers.ids, dates, money).length }),
    source: "Hughes (2005), Strategic Database Marketing",
    run: (customers, dates, money, asOf, bins, map) =>
      rfmTable(transactionsOf(customers.ids, dates, money), { asOf, bins }).map((row) => ({
        customer: shownId(customers, row.id),
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
    figures: (values, _, __, real) => ({ valueCount: realNumbers(values, real).length }),
    source: "Hughes (2005), Strategic Database Marketing",
    run: (values, bins, higherIsBetter, real) =>
      resultPerCell(values, real, (all) => rfmScores(all, bins, higherIsBetter)),
  }),
  "RFM.SEGMENT": entry({
    group: "segments",
    params: [wholeNumber("r", 1, 5), wholeNumber("f", 1, 5), wholeNumber("m", 1, 5), optional(segmentMap("map"), null)],
    returns: "segment",
    example: { args: [5, 4, 5], gives: "Champions" },
    source: "Hughes (2005), Strategic Database Marketing",
    run: (r, f, m, map) => segmentName({ code: `${r}${f}${m}`, purchases: null }, map),
  }),
  "PARETO.SHARE": entry({
    group: "segments",
    params: [numbers("values"), optional(rate("top"), 0.2), answers()],
    returns: "share",
    throws: ["noData", "nothingToShare"],
    example: { args: [[[500], [300], [100], [50], [20], [10], [10], [5], [3], [2]]], gives: 0.8 },
    formula: "topSum / totalSum",
    figures: (values, top, real) => {
      const { customers, topSum, total } = topShare(realNumbers(values, real), top);
      return { topCount: customers, topSum, totalSum: total };
    },
    source: "Juran (1954), Universals in management planning and controlling",
    run: (values, top, real) => paretoShare(topShare(realNumbers(values, real), top)),
  }),
  "ABC.CLASS": entry({
    group: "segments",
    params: [numbers("values"), optional(rate("a"), 0.8), optional(rate("b"), 0.95)],
    returns: each("class", "values"),
    throws: ["noData", "nothingToShare"],
    example: { args: [[[500], [300], [100], [50], [50]]], gives: [["A"], ["A"], ["B"], ["B"], ["B"]] },
    figures: (values) => {
      const all = realNumbers(values, null);
      return { valueCount: all.length, totalSum: sumOf(all) };
    },
    source: "Dickie (1951), ABC inventory analysis shoots for dollars, not pennies",
    run: (values, a, b) => resultPerCell(values, null, (all) => abcClasses(all, a, b)),
  }),
  DECILE: entry({
    group: "segments",
    params: [numbers("values"), answers()],
    returns: each("decile", "values"),
    throws: ["noData"],
    example: { args: [[[10], [20], [30], [40], [50]]], gives: [[9], [7], [5], [3], [1]] },
    figures: (values, real) => ({ valueCount: realNumbers(values, real).length }),
    source: "Hughes (2005), Strategic Database Marketing",
    run: (values, real) => resultPerCell(values, real, deciles),
  }),
} as const;
