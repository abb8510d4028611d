/** Which parts do the worksheet functions of the models share: how a fit is shown, and what each model answers? */
import { BgBb } from "../../core/btyd/bgbb";
import { DropoutAfterPurchase, type SafeStart } from "../../core/btyd/dropoutAfterPurchase";
import type { Fit } from "../../core/btyd/fit";
import { GammaGamma } from "../../core/btyd/gammaGamma";
import { groupCustomers, type GroupedCustomers } from "../../core/btyd/groupedCustomers";
import { historiesOf, historyOf, mostOpportunities, sumOverHistories } from "../../core/btyd/histories";
import { likelihoodIntervals } from "../../core/btyd/likelihoodIntervals";
import { Nbd } from "../../core/btyd/nbd";
import { ParetoNbd } from "../../core/btyd/paretoNbd";
import type { PurchaseModel } from "../../core/btyd/purchaseModel";
import { ShiftedBetaGeometric } from "../../core/contract/shiftedBetaGeometric";
import type { SmoothFunction } from "../../core/math/maximise";
import { onceFor } from "../../core/onceFor";
import { Problem } from "../../core/problem";
import { entry, type Example } from "../entry";
import { amounts, flag, model, nonNegative, optional, positive, wholeNumber, type ModelParameters } from "../params";
import { label, spread, type Value } from "../results";

export const papers = {
  bgnbd: "Fader, Hardie & Lee (2005), \"Counting your customers\" the easy way, Marketing Science 24(2)",
  mbgnbd: "Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models, IJRM 24(3)",
  paretonbd: "Schmittlein, Morrison & Colombo (1987), Counting your customers, Management Science 33(1)",
  nbd: "Ehrenberg (1959), The pattern of consumer purchases, Applied Statistics 8(1)",
  bgbb: "Fader, Hardie & Shang (2010), Customer-base analysis in a discrete-time noncontractual setting, Marketing Science 29(6)",
  gammagamma: "Fader & Hardie (2013), The Gamma-Gamma model of monetary value, note 025",
  sbg: "Fader & Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1)",
} as const;

export const fitProblems = ["noData", "badHistory", "nobodyRepeats", "noFiniteFit", "fitUnfinished"] as const;

/** A fit as rows: parameters with standard errors, between which values they lie where that is asked for, then what it is worth. */
export function fitRows(fit: Fit, isWithIntervals: boolean, likelihood: () => SmoothFunction): Value[][] {
  const { names, parameters, standardErrors, logLikelihood, aic, bic, customers } = fit;
  const intervals = isWithIntervals ? likelihoodIntervals(fit, likelihood()) : null;
  const blanks: null[] = intervals === null ? [] : [null, null];
  return [
    [label("parameter"), label("estimate"), label("standardError"), ...(intervals === null ? [] : [label("from95"), label("to95")])],
    ...names.map((name) => [name, entryOf(parameters, name), entryOf(standardErrors, name), ...(intervals?.[name] ?? []).map(bound)]),
    [label("logLikelihood"), logLikelihood, null, ...blanks],
    ["AIC", aic, null, ...blanks],
    ["BIC", bic, null, ...blanks],
    [label("customers"), customers, null, ...blanks],
    [label("converged"), true, null, ...blanks],
  ];
}

/** A bound that the data do not set leaves its cell empty. */
const bound = (value: number): Value => (value > 0 && value < Infinity ? value : null);

const entryOf = (values: Readonly<Record<string, number>>, name: string): number => values[name] ?? 0;

export const historyColumns = [amounts("x"), amounts("recency"), amounts("age"), optional(amounts("count"), null)] as const;
/** Shall a FIT tell between which values its parameters lie? */
export const intervals = optional(flag("intervals"), false);
const oneHistory = [nonNegative("x"), nonNegative("recency"), nonNegative("age")] as const;

export const discreteHistory = [
  wholeNumber("x", 0, mostOpportunities), wholeNumber("recency", 0, mostOpportunities), wholeNumber("opportunities", 0, mostOpportunities),
] as const;

type Column = readonly (number | null)[];

/** A range of customers asks the same of the same columns in many cells. */
const grouped = onceFor((x: Column, recency: Column, age: Column, count: Column) =>
  groupCustomers(historiesOf(x, recency, age, count.length === 0 ? null : count, false)));
const none: Column = [];

export const groupsOf = (x: Column, recency: Column, age: Column, count: Column | null): GroupedCustomers =>
  grouped(x, recency, age, count ?? none);

export const dropoutNames = ["r", "alpha", "a", "b"] as const;
export const paretoNames = ["r", "alpha", "s", "beta"] as const;
export const bgBbNames = ["alpha", "beta", "gamma", "delta"] as const;

type MakeModel = (parameters: ModelParameters) => PurchaseModel;

const dropout = (safeStart: SafeStart): MakeModel =>
  onceFor(([r = 1, alpha = 1, a = 1, b = 1]: ModelParameters) => new DropoutAfterPurchase({ r, alpha, a, b }, safeStart));
export const bgnbd = dropout(0);
export const mbgnbd = dropout(1);
export const paretonbd: MakeModel = onceFor(([r = 1, alpha = 1, s = 1, beta = 1]: ModelParameters) => new ParetoNbd({ r, alpha, s, beta }));
export const nbd: MakeModel = onceFor(([r = 1, alpha = 1]: ModelParameters) => new Nbd({ r, alpha }));
export const bgbb = onceFor(([alpha = 1, beta = 1, gamma = 1, delta = 1]: ModelParameters) => new BgBb({ alpha, beta, gamma, delta }));
export const gammagamma = onceFor(([p = 1, q = 2, gamma = 1]: ModelParameters) => new GammaGamma({ p, q, gamma }));
export const sbg = onceFor(([alpha = 1, beta = 1]: ModelParameters) => new ShiftedBetaGeometric({ alpha, beta }));

/** 101 customers of a shop in seven groups, times in weeks: enough to see dropout, few enough to read. */
export const fitArgs = [
  [[0], [1], [1], [2], [3], [5], [8]],
  [[0], [1], [21], [6], [29], [23], [37]],
  [[31], [38], [33], [37], [35], [30], [38]],
  [[56], [9], [12], [10], [5], [3], [6]],
] as const;

export const exampleModel = [0.243, 4.414, 0.793, 2.426];
export const examplePareto = [0.553, 10.578, 0.606, 11.669];
export const exampleBgBb = [1.204, 0.75, 0.657, 2.783];

export const fitEntry = (
  fit: (groups: GroupedCustomers) => Fit, likelihood: (groups: GroupedCustomers) => SmoothFunction, source: string, gives: Example["gives"],
) =>
  entry({
    group: "models",
    params: [...historyColumns, intervals],
    returns: spread,
    heavy: true,
    throws: [...fitProblems, "dropoutNotIdentified"],
    example: { args: fitArgs, gives },
    source,
    run: (x, recency, age, count, isWithIntervals) => {
      const groups = groupsOf(x, recency, age, count);
      return fitRows(fit(groups), isWithIntervals, () => likelihood(groups));
    },
  });

/** Of this customer; of a new one where none of the three is given. */
export const expectedEntry = (names: readonly string[], make: MakeModel, parameters: readonly number[], source: string, gives: number) =>
  entry({
    group: "models",
    params: [
      model(...names), nonNegative("horizon"),
      optional(nonNegative("x"), null), optional(nonNegative("recency"), null), optional(nonNegative("age"), null),
    ],
    returns: "purchases",
    throws: ["badHistory"],
    example: { args: [[parameters], 39, 2, 30.43, 38.86], gives },
    source,
    run: (values, horizon, x, recency, age) =>
      x === null && recency === null && age === null
        ? make(values).expectedOfNew(horizon)
        : make(values).expected(historyOf(given("x", x), given("recency", recency), given("age", age)), horizon),
  });

/** An optional argument that becomes required beside its neighbours. */
export function given(parameter: string, value: number | null): number {
  if (value === null) throw new Problem("argumentMissing", { parameter });
  return value;
}

export const aliveEntry = (names: readonly string[], make: MakeModel, parameters: readonly number[], source: string, gives: number) =>
  entry({
    group: "models",
    params: [model(...names), ...oneHistory],
    returns: "share",
    throws: ["badHistory"],
    example: { args: [[parameters], 2, 30.43, 38.86], gives },
    source,
    run: (values, x, recency, age) => make(values).pAlive(historyOf(x, recency, age)),
  });

export const noneEntry = (names: readonly string[], make: MakeModel, parameters: readonly number[], source: string, gives: number) =>
  entry({
    group: "models",
    params: [model(...names), nonNegative("horizon"), ...oneHistory],
    returns: "share",
    throws: ["badHistory"],
    example: { args: [[parameters], 13, 2, 30.43, 38.86], gives },
    source,
    run: (values, horizon, x, recency, age) => make(values).none(historyOf(x, recency, age), horizon),
  });

export const dertEntry = (names: readonly string[], make: MakeModel, parameters: readonly number[], source: string, gives: number) =>
  entry({
    group: "models",
    params: [model(...names), ...oneHistory, positive("discount")],
    returns: "purchases",
    throws: ["badHistory"],
    example: { args: [[parameters], 2, 30.43, 38.86, 0.0027], gives },
    source,
    run: (values, x, recency, age, discount) => make(values).dert(historyOf(x, recency, age), discount),
  });

export const likelihoodEntry = (names: readonly string[], make: MakeModel, parameters: readonly number[], source: string, gives: number) =>
  entry({
    group: "models",
    params: [model(...names), ...historyColumns],
    returns: "logLikelihood",
    throws: ["noData", "badHistory"],
    example: { args: [[parameters], ...fitArgs], gives },
    source,
    run: (values, x, recency, age, count) =>
      sumOverHistories(historiesOf(x, recency, age, count, false), (history) => make(values).logLikelihood(history)),
  });
