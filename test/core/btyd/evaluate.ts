/** What do the models answer to a case of a reference file? And is an answer near enough to a value of many digits? */
import { BgBb } from "../../../src/core/btyd/bgbb";
import { DropoutAfterPurchase } from "../../../src/core/btyd/dropoutAfterPurchase";
import { GammaGamma } from "../../../src/core/btyd/gammaGamma";
import { Nbd } from "../../../src/core/btyd/nbd";
import { ParetoNbd } from "../../../src/core/btyd/paretoNbd";
import type { PurchaseModel } from "../../../src/core/btyd/purchaseModel";
import { ShiftedBetaGeometric } from "../../../src/core/contract/shiftedBetaGeometric";

/** One evaluation; functions and arguments have the names of the literature: t_x is recency, T age, t a horizon. */
export interface Case {
  readonly model: string;
  readonly fn: string;
  readonly params: Readonly<Record<string, number>>;
  readonly args: Readonly<Record<string, number>>;
  /** At least 15 digits, as text. */
  readonly value: string;
}

/** The number of this name; a case without it is wrong. */
export function numberOf(record: Readonly<Record<string, number>>, name: string): number {
  const number = record[name];
  if (number === undefined) throw new Error(`no ${name} in ${JSON.stringify(record)}`);
  return number;
}

/** A model by the name that reference files use. */
export function purchaseModel(model: string, params: Readonly<Record<string, number>>): PurchaseModel | null {
  const get = (name: string): number => numberOf(params, name);
  const dropout = () => ({ r: get("r"), alpha: get("alpha"), a: get("a"), b: get("b") });
  if (model === "bg_nbd") return new DropoutAfterPurchase(dropout(), 0);
  if (model === "mbg_nbd") return new DropoutAfterPurchase(dropout(), 1);
  if (model === "pareto_nbd") return new ParetoNbd({ r: get("r"), alpha: get("alpha"), s: get("s"), beta: get("beta") });
  return model === "nbd" ? new Nbd({ r: get("r"), alpha: get("alpha") }) : null;
}

type Answers = Readonly<Record<string, () => number>>;

/** What the model answers to the case. */
export function evaluate({ model, fn, params, args }: Case): number {
  const get = (name: string): number => numberOf(args, name);
  const answers: Record<string, (params: Case["params"], get: (name: string) => number) => Answers> = {
    bg_bb: bgBbAnswers, gamma_gamma: gammaGammaAnswers, sbg: sbgAnswers,
  };
  const ofPurchases = purchaseModel(model, params);
  const answer = (ofPurchases === null ? answers[model]?.(params, get) : purchaseAnswers(ofPurchases, get))?.[fn];
  if (answer === undefined) throw new Error(`no ${fn} of ${model}`);
  return answer();
}

function purchaseAnswers(model: PurchaseModel, get: (name: string) => number): Answers {
  const history = () => ({ x: get("x"), recency: get("t_x"), age: get("T") });
  return {
    loglik: () => model.logLikelihood(history()),
    p_alive: () => model.pAlive(history()),
    cet: () => model.expected(history(), get("t")),
    cet_new: () => model.expectedOfNew(get("t")),
    none: () => model.none(history(), get("t")),
    dert: () => model.dert(history(), get("delta")),
  };
}

function bgBbAnswers(params: Case["params"], get: (name: string) => number): Answers {
  const [alpha, beta, gamma, delta] = ["alpha", "beta", "gamma", "delta"].map((name) => numberOf(params, name)) as [number, number, number, number];
  const model = new BgBb({ alpha, beta, gamma, delta });
  const history = () => ({ x: get("x"), recency: get("t_x"), opportunities: get("n") });
  return {
    loglik: () => model.logLikelihood(history()),
    p_alive: () => model.pAlive(history()),
    cet: () => model.expected(history(), get("n_star")),
    dert: () => model.dert(history(), get("d")),
  };
}

function gammaGammaAnswers(params: Case["params"], get: (name: string) => number): Answers {
  const model = new GammaGamma({ p: numberOf(params, "p"), q: numberOf(params, "q"), gamma: numberOf(params, "gamma") });
  return {
    expected_profit: () => model.expectedSpend(get("x"), get("zbar")),
    loglik: () => model.logLikelihood(get("x"), get("zbar")),
  };
}

function sbgAnswers(params: Case["params"], get: (name: string) => number): Answers {
  const model = new ShiftedBetaGeometric({ alpha: numberOf(params, "alpha"), beta: numberOf(params, "beta") });
  return {
    log_survival: () => model.logSurvival(get("t")),
    survival: () => model.survival(get("t")),
    retention: () => model.retention(get("t")),
    del: () => model.lifetime(get("d")),
    lifetime: () => model.lifetime(get("d")),
    residual: () => model.residual(get("d"), get("renewals")),
  };
}

/** How far a number is off, relative to what it should be; what is below the range of doubles with all digits must be next to 0. */
export function errorOf(answer: number, value: string | number): number {
  const due = Number(value);
  if (Math.abs(due) < 1e-307) return Math.abs(answer) < 1e-307 ? 0 : Infinity;
  const error = Math.abs(answer - due) / Math.abs(due);
  return Number.isNaN(error) ? Infinity : error;
}
