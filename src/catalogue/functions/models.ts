/** Which worksheet functions fit models of repeat buying and answer from them? */
import { attempt } from "../../core/btyd/attempt";
import { bgBbLikelihood, type Opportunities } from "../../core/btyd/bgbb";
import { customerSummary } from "../../core/btyd/customerSummary";
import { dropoutLikelihood } from "../../core/btyd/dropoutAfterPurchase";
import type { Fit } from "../../core/btyd/fit";
import { fitBgBb, fitDropout, fitGammaGamma, fitNbd, fitParetoNbd, fitSbg } from "../../core/btyd/fits";
import { gammaGammaLikelihood } from "../../core/btyd/gammaGamma";
import { groupCustomers, type GroupedCustomers } from "../../core/btyd/groupedCustomers";
import { historiesOf, historyOf, sumOverHistories } from "../../core/btyd/histories";
import { nbdLikelihood } from "../../core/btyd/nbd";
import { paretoNbdLikelihood } from "../../core/btyd/paretoNbd";
import { spendersFrom } from "../../core/btyd/spenders";
import { renewalsOf, sbgLikelihood } from "../../core/contract/shiftedBetaGeometric";
import { entryAt } from "../../core/entryAt";
import { predict, predictedClv } from "../../core/predict/predict";
import { Problem } from "../../core/problem";
import { lastDayOf, transactionsOf, usableRows, visitsOf } from "../../core/transactionsOf";
import { periodUnits } from "../choices";
import { entry } from "../entry";
import {
  amounts, choice, day, days, discountRate, ids, marginShare, model, nonNegative, optional, positive, sequence, wholeNumber,
} from "../params";
import { method, spread, table, type Value } from "../results";
import { shownId } from "../shownId";
import {
  aliveEntry, bgbb, bgBbNames, bgnbd, dertEntry, discreteHistory, dropoutNames, exampleBgBb, exampleModel, examplePareto,
  expectedEntry, fitArgs, fitEntry, fitProblems, fitRows, gammagamma, given, groupsOf, historyColumns, intervals, likelihoodEntry, mbgnbd, nbd,
  noneEntry, papers, paretonbd, paretoNames, sbg,
} from "./modelEntries";

function opportunitiesOf([x, recency, opportunities]: readonly [number, number, number]): Opportunities {
  historyOf(x, recency, opportunities, true);
  return { x, recency, opportunities };
}

/** The three models with dropout and the one without, those that can be fitted; the lowest AIC is marked. */
function comparison(groups: GroupedCustomers) {
  const fits = [
    { id: "bgnbd", fit: attempt(() => fitDropout(groups, 0)) },
    { id: "mbgnbd", fit: attempt(() => fitDropout(groups, 1)) },
    { id: "paretonbd", fit: attempt(() => fitParetoNbd(groups)) },
    { id: "nbd", fit: attempt(() => fitNbd(groups)) },
  ] as const;
  const lowest = Math.min(...fits.map(({ fit }) => (fit instanceof Problem ? Infinity : fit.aic)));
  return fits.map(({ id, fit }) => {
    const told = (value: (found: Fit) => Value): Value => (fit instanceof Problem ? fit : value(fit));
    return {
      model: method(id),
      logLikelihood: told((found) => found.logLikelihood),
      aic: told((found) => found.aic),
      bic: told((found) => found.bic),
      lowestAic: told((found) => found.aic === lowest),
    };
  });
}

export const models = {
  "BTYD.SUMMARY": entry({
    group: "models",
    params: [
      ids("customers"), days("dates"), optional(amounts("amounts"), null),
      optional(choice("unit", periodUnits), "week"), optional(day("as_of"), null),
    ],
    returns: table("customer", "repeatPurchases", "recency", "age", "monetaryValue"),
    throws: ["noData"],
    example: {
      args: [[["Ann"], ["Bob"], ["Ann"], ["Ann"]], [[45292], [45299], [45306], [45320]], [[50], [30], [20], [40]]],
      gives: [
        ["Customer", "Repeat purchases (x)", "Recency (age at last purchase)", "Age", "Monetary value"],
        ["Ann", 2, 4, 4, 30],
        ["Bob", 0, 0, 3, 0],
      ],
    },
    figures: (customers, dates, money) => ({ usedRows: usableRows(customers.ids, dates, money ?? dates).length }),
    source: papers.bgnbd,
    run: (customers, dates, money, unit, asOf) => {
      const transactions = visitsOf(customers.ids, dates, money);
      const summary = customerSummary(transactions, asOf ?? lastDayOf(transactions), unit);
      if (summary.customer.length === 0) throw new Problem("noData", { parameter: "dates" });
      return Array.from(summary.customer, (one, row) => ({
        customer: shownId(customers, entryAt(transactions.customerIds, one)),
        repeatPurchases: entryAt(summary.x, row),
        recency: entryAt(summary.recency, row),
        age: entryAt(summary.age, row),
        // Without amounts nothing is known of money.
        monetaryValue: money === null ? null : entryAt(summary.monetaryValue, row),
      }));
    },
  }),
  "BGNBD.FIT": fitEntry((groups) => fitDropout(groups, 0), (groups) => dropoutLikelihood(groups, 0), papers.bgnbd, [
    ["Parameter", "Estimate", "Standard error"],
    ["r", 0.27259027215091125, 0.06781336012710022],
    ["alpha", 3.768553373229151, 1.6153397284621027],
    ["a", 0.48288724757257007, 0.30358675509359306],
    ["b", 1.007191168614413, 0.7781284908786243],
    ["Log-likelihood", -464.41258183305956, ""],
    ["AIC", 936.8251636661191, ""],
    ["BIC", 947.2856457334842, ""],
    ["Customers", 101, ""],
    ["Converged", true, ""],
  ]),
  "BGNBD.EXPECTED": expectedEntry(dropoutNames, bgnbd, exampleModel, papers.bgnbd, 1.2260281747671442),
  "BGNBD.PALIVE": aliveEntry(dropoutNames, bgnbd, exampleModel, papers.bgnbd, 0.726578570080673),
  "BGNBD.NONE": noneEntry(dropoutNames, bgnbd, exampleModel, papers.bgnbd, 0.6765090614692387),
  "BGNBD.DERT": dertEntry(dropoutNames, bgnbd, exampleModel, papers.bgnbd, 5.156379826154037),
  "BGNBD.LOGLIKELIHOOD": likelihoodEntry(dropoutNames, bgnbd, exampleModel, papers.bgnbd, -465.7813772082171),
  "MBGNBD.FIT": fitEntry((groups) => fitDropout(groups, 1), (groups) => dropoutLikelihood(groups, 1), papers.mbgnbd, [
    ["Parameter", "Estimate", "Standard error"],
    ["r", 1.566982192923656, 1.2235851367147794],
    ["alpha", 11.969164386778635, 9.019473310655735],
    ["a", 0.8062999321153901, 0.32944397935621417],
    ["b", 0.823115577487191, 0.4492801163207999],
    ["Log-likelihood", -463.5240941420251, ""],
    ["AIC", 935.0481882840502, ""],
    ["BIC", 945.5086703514153, ""],
    ["Customers", 101, ""],
    ["Converged", true, ""],
  ]),
  "MBGNBD.EXPECTED": expectedEntry(dropoutNames, mbgnbd, exampleModel, papers.mbgnbd, 1.3404974284912137),
  "MBGNBD.PALIVE": aliveEntry(dropoutNames, mbgnbd, exampleModel, papers.mbgnbd, 0.7744192426236461),
  "MBGNBD.NONE": noneEntry(dropoutNames, mbgnbd, exampleModel, papers.mbgnbd, 0.6552091983874649),
  "MBGNBD.DERT": dertEntry(dropoutNames, mbgnbd, exampleModel, papers.mbgnbd, 5.974853668518366),
  "MBGNBD.LOGLIKELIHOOD": likelihoodEntry(dropoutNames, mbgnbd, exampleModel, papers.mbgnbd, -470.99578467319543),
  "PARETONBD.FIT": fitEntry(fitParetoNbd, paretoNbdLikelihood, papers.paretonbd, [
    ["Parameter", "Estimate", "Standard error"],
    ["r", 1.4822591504446292, 0.8512553603336841],
    ["alpha", 18.944876164234945, 9.646085067876722],
    ["s", 0.36813383651962345, 0.1418207461734455],
    ["beta", 1.5412606014507153, 1.6238549538486655],
    ["Log-likelihood", -461.85881629240953, ""],
    ["AIC", 931.7176325848191, ""],
    ["BIC", 942.1781146521841, ""],
    ["Customers", 101, ""],
    ["Converged", true, ""],
  ]),
  "PARETONBD.EXPECTED": expectedEntry(paretoNames, paretonbd, examplePareto, papers.paretonbd, 1.4551231932576028),
  "PARETONBD.PALIVE": aliveEntry(paretoNames, paretonbd, examplePareto, papers.paretonbd, 0.8691675591530114),
  "PARETONBD.NONE": noneEntry(paretoNames, paretonbd, examplePareto, papers.paretonbd, 0.6330935181029339),
  "PARETONBD.DERT": dertEntry(paretoNames, paretonbd, examplePareto, papers.paretonbd, 6.48377356773074),
  "PARETONBD.LOGLIKELIHOOD": likelihoodEntry(paretoNames, paretonbd, examplePareto, papers.paretonbd, -464.65442858559163),
  "NBD.FIT": entry({
    group: "models",
    params: [amounts("x"), amounts("age"), optional(amounts("count"), null), intervals],
    returns: spread,
    heavy: true,
    throws: fitProblems,
    example: { args: [fitArgs[0], fitArgs[2], fitArgs[3]], gives: [
      ["Parameter", "Estimate", "Standard error"],
      ["r", 0.512113653098853, 0.13722188219457238],
      ["alpha", 15.154689159157957, 4.726500934847631],
      ["Log-likelihood", -476.527271377281, ""],
      ["AIC", 957.054542754562, ""],
      ["BIC", 962.2847837882446, ""],
      ["Customers", 101, ""],
      ["Converged", true, ""],
    ] },
    source: papers.nbd,
    run: (x, age, count, isWithIntervals) => {
      const groups = groupCustomers(historiesOf(x, null, age, count, false));
      return fitRows(fitNbd(groups), isWithIntervals, () => nbdLikelihood(groups));
    },
  }),
  "NBD.EXPECTED": entry({
    group: "models",
    params: [
      model("r", "alpha"), nonNegative("horizon"), optional(nonNegative("x"), null), optional(nonNegative("age"), null),
    ],
    returns: "purchases",
    throws: ["badHistory"],
    example: { args: [[[0.7442, 63.33]], 30, 3, 120], gives: 0.6126984126984127 },
    source: papers.nbd,
    run: (values, horizon, x, age) => {
      if (x === null && age === null) return nbd(values).expectedOfNew(horizon);
      const [purchases, time] = [given("x", x), given("age", age)];
      return nbd(values).expected(historyOf(purchases, purchases > 0 ? time : 0, time), horizon);
    },
  }),
  "BGBB.FIT": entry({
    group: "models",
    params: [amounts("x"), amounts("recency"), amounts("opportunities"), optional(amounts("count"), null), intervals],
    returns: spread,
    heavy: true,
    throws: fitProblems,
    example: {
      args: [[[0], [1], [1], [2], [3], [4]], [[0], [1], [4], [3], [4], [4]], [[4], [4], [4], [4], [4], [4]], [[40], [18], [6], [12], [10], [14]]],
      gives: [
        ["Parameter", "Estimate", "Standard error"],
        ["alpha", 1.4807005787733145, 1.072028497724735],
        ["beta", 1.0283255541441843, 0.5195561423491557],
        ["gamma", 0.3636350314771199, 0.19433831931745318],
        ["delta", 0.8870501450041932, 0.6571340918346688],
        ["Log-likelihood", -209.71499584478855, ""],
        ["AIC", 427.4299916895771, ""],
        ["BIC", 437.85067243352944, ""],
        ["Customers", 100, ""],
        ["Converged", true, ""],
      ],
    },
    source: papers.bgbb,
    run: (x, recency, opportunities, count, isWithIntervals) => {
      const groups = groupCustomers(historiesOf(x, recency, opportunities, count, true));
      return fitRows(fitBgBb(groups), isWithIntervals, () => bgBbLikelihood(groups));
    },
  }),
  "BGBB.EXPECTED": entry({
    group: "models",
    params: [model(...bgBbNames), wholeNumber("horizon", 0, 100_000), ...discreteHistory],
    returns: "purchases",
    throws: ["badHistory"],
    example: { args: [[exampleBgBb], 5, 6, 6, 6], gives: 3.7521156075998143 },
    source: papers.bgbb,
    run: (values, horizon, ...history) => bgbb(values).expected(opportunitiesOf(history), horizon),
  }),
  "BGBB.PALIVE": entry({
    group: "models",
    params: [model(...bgBbNames), ...discreteHistory],
    returns: "share",
    throws: ["badHistory"],
    example: { args: [[exampleBgBb], 6, 6, 6], gives: 0.9304025423728813 },
    source: papers.bgbb,
    run: (values, ...history) => bgbb(values).pAlive(opportunitiesOf(history)),
  }),
  "BGBB.DERT": entry({
    group: "models",
    params: [model(...bgBbNames), ...discreteHistory, positive("discount")],
    returns: "purchases",
    throws: ["badHistory"],
    example: { args: [[exampleBgBb], 6, 6, 6, 0.1], gives: 5.908678319555385 },
    source: papers.bgbb,
    run: (values, x, recency, opportunities, discount) => bgbb(values).dert(opportunitiesOf([x, recency, opportunities]), discount),
  }),
  "BGBB.LOGLIKELIHOOD": entry({
    group: "models",
    params: [model(...bgBbNames), amounts("x"), amounts("recency"), amounts("opportunities"), optional(amounts("count"), null)],
    returns: "logLikelihood",
    throws: ["noData", "badHistory"],
    example: { args: [[exampleBgBb], [[6], [0]], [[6], [0]], [[6], [6]], [[1203], [3464]]], gives: -6668.642087827184 },
    source: papers.bgbb,
    run: (values, x, recency, opportunities, count) =>
      sumOverHistories(historiesOf(x, recency, opportunities, count, true), (history) =>
        bgbb(values).logLikelihood({ ...history, opportunities: history.age })),
  }),
  "GAMMAGAMMA.FIT": entry({
    group: "models",
    params: [amounts("x"), amounts("monetary_value"), optional(amounts("count"), null), intervals],
    returns: spread,
    heavy: true,
    throws: fitProblems,
    example: {
      args: [
        [[1], [1], [1], [2], [2], [3], [5], [8]], [[8], [25], [90], [15], [40], [30], [24], [55]],
        [[20], [40], [15], [25], [20], [20], [15], [5]],
      ],
      gives: [
        ["Parameter", "Estimate", "Standard error"],
        ["p", 2.5559497258699295, 0.48775697646219224],
        ["q", 12.699469931827544, 5.8631446511744745],
        ["gamma", 139.75901672190494, 90.20559020025415],
        ["Log-likelihood", -657.5379018852617, ""],
        ["AIC", 1321.0758037705234, ""],
        ["BIC", 1330.301325216225, ""],
        ["Customers", 160, ""],
        ["Converged", true, ""],
      ],
    },
    source: papers.gammagamma,
    run: (x, monetaryValue, count, isWithIntervals) => {
      const spenders = spendersFrom(x, monetaryValue, count);
      return fitRows(fitGammaGamma(spenders), isWithIntervals, () => gammaGammaLikelihood(spenders));
    },
  }),
  "GAMMAGAMMA.VALUE": entry({
    group: "models",
    params: [model("p", "q", "gamma"), wholeNumber("x", 0, null), nonNegative("monetary_value")],
    returns: "money",
    throws: ["meanUndefined"],
    example: { args: [[[6.25, 3.74, 15.44]], 1, 22.35], gives: 26.272246941045605 },
    source: papers.gammagamma,
    run: (values, x, monetaryValue) => gammagamma(values).expectedSpend(x, monetaryValue),
  }),
  "GAMMAGAMMA.LOGLIKELIHOOD": entry({
    group: "models",
    params: [model("p", "q", "gamma"), amounts("x"), amounts("monetary_value"), optional(amounts("count"), null)],
    returns: "logLikelihood",
    throws: ["noData", "badHistory"],
    example: { args: [[[6.25, 3.74, 15.44]], [[1], [2]], [[22.35], [11.77]]], gives: -7.536199891429599 },
    source: papers.gammagamma,
    run: (values, x, monetaryValue, count) => {
      const spenders = spendersFrom(x, monetaryValue, count);
      return spenders.weight.reduce((sum, weight, row) =>
        sum + weight * gammagamma(values).logLikelihood(entryAt(spenders.x.values, entryAt(spenders.x.at, row)), entryAt(spenders.monetaryValue, row)), 0);
    },
  }),
  "SBG.FIT": entry({
    group: "models",
    params: [sequence("survivors"), intervals],
    returns: spread,
    heavy: true,
    throws: ["survivorsRise", "noData", "noFiniteFit", "fitUnfinished"],
    example: { args: [[[1000], [869], [743], [653], [593], [551], [517], [491]]], gives: [
      ["Parameter", "Estimate", "Standard error"],
      ["alpha", 0.6680883510964775, 0.10373493114561114],
      ["beta", 3.8060949639859607, 0.7855316917442545],
      ["Log-likelihood", -1611.1581473911565, ""],
      ["AIC", 3226.316294782313, ""],
      ["BIC", 3236.1318053402774, ""],
      ["Customers", 1000, ""],
      ["Converged", true, ""],
    ] },
    source: papers.sbg,
    run: (survivors, isWithIntervals) => fitRows(fitSbg(survivors), isWithIntervals, () => sbgLikelihood(renewalsOf(survivors))),
  }),
  "SBG.SURVIVAL": entry({
    group: "models",
    params: [model("alpha", "beta"), wholeNumber("period", 0, null)],
    returns: "share",
    example: { args: [[[0.668, 3.806]], 12], gives: 0.3780404201820903 },
    source: papers.sbg,
    run: (values, period) => sbg(values).survival(period),
  }),
  "SBG.RETENTION": entry({
    group: "models",
    params: [model("alpha", "beta"), wholeNumber("period", 1, null)],
    returns: "share",
    example: { args: [[[0.668, 3.806]], 1], gives: 0.8506928922664282 },
    source: papers.sbg,
    run: (values, period) => sbg(values).retention(period),
  }),
  "SBG.RESIDUAL": entry({
    group: "models",
    params: [model("alpha", "beta"), nonNegative("discount"), wholeNumber("renewals", 0, null)],
    returns: "periods",
    throws: ["neverEnds"],
    example: { args: [[[0.668, 3.806]], 0.1, 7], gives: 7.5299495309109545 },
    source: papers.sbg,
    run: (values, discount, renewals) => sbg(values).residual(discount, renewals),
  }),
  "MODEL.COMPARE": entry({
    group: "models",
    params: historyColumns,
    returns: table("model", "logLikelihood", "aic", "bic", "lowestAic"),
    heavy: true,
    throws: ["noData", "badHistory", "nobodyRepeats"],
    example: { args: fitArgs, gives: [
      ["Model", "Log-likelihood", "AIC", "BIC", "Lowest AIC"],
      ["BG/NBD", -464.41258183305956, 936.8251636661191, 947.2856457334842, false],
      ["MBG/NBD", -463.5240941420251, 935.0481882840502, 945.5086703514153, false],
      ["Pareto/NBD", -461.85881629240953, 931.7176325848191, 942.1781146521841, true],
      ["NBD", -476.527271377281, 957.054542754562, 962.2847837882446, false],
    ] },
    source: "Akaike (1974), A new look at the statistical model identification, IEEE TAC 19(6)",
    run: (x, recency, age, count) => comparison(groupsOf(x, recency, age, count)),
  }),
  "CLV.PREDICT": entry({
    group: "models",
    params: [
      ids("customers"), days("dates"), amounts("amounts"), wholeNumber("horizon", 1, 1200),
      optional(marginShare("margin"), 1), optional(discountRate("discount"), 0), optional(day("as_of"), null),
      optional(choice("unit", periodUnits), "month"),
    ],
    returns: table("customer", "purchases", "pAlive", "expectedPurchases", "expectedSpend", "clv", "method"),
    heavy: true,
    throws: ["noData"],
    example: {
      args: [
        [["Ann"], ["Bob"], ["Ann"], ["Cem"], ["Dee"], ["Eve"], ["Cem"]],
        [[45292], [45300], [45330], [45335], [45340], [45350], [45420]],
        [[50], [30], [20], [40], [10], [25], [35]],
        3,
      ],
      gives: [
        ["Customer", "Purchases", "P(alive)", "Expected purchases", "Expected value per purchase", "CLV", "Method"],
        ["Ann", 2, "", 0.6000000000000001, 35, 21.000000000000004, "Average at the same age"],
        ["Bob", 1, "", 0.6000000000000001, 30, 18.000000000000004, "Average at the same age"],
        ["Cem", 2, "", 0.6000000000000001, 37.5, 22.500000000000004, "Average at the same age"],
        ["Dee", 1, "", 0.6000000000000001, 10, 6.000000000000001, "Average at the same age"],
        ["Eve", 1, "", 0.6000000000000001, 25, 15.000000000000002, "Average at the same age"],
      ],
    },
    figures: (customers, dates, money) => ({ usedRows: usableRows(customers.ids, dates, money).length }),
    source: "Fader, Hardie & Lee (2005), RFM and CLV: using iso-value curves, Journal of Marketing Research 42(4)",
    run: (customers, dates, money, horizon, margin, discount, asOf, unit) => {
      const transactions = transactionsOf(customers.ids, dates, money);
      const prediction = predict(transactions, { asOf: asOf ?? lastDayOf(transactions), unit, horizon, discount });
      return prediction.customers.map((one) => ({
        customer: shownId(customers, entryAt(transactions.customerIds, one.customer)),
        purchases: one.purchases,
        pAlive: one.pAlive,
        expectedPurchases: one.expectedPurchases,
        expectedSpend: one.expectedSpend,
        clv: predictedClv(one, margin),
        method: method(prediction.method),
      }));
    },
  }),
} as const;
