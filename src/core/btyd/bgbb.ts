/** Who is still a customer where one can buy at set times only, such as once a year? The BG/BB model. */
import { entryAt } from "../entryAt";
import { BetaExpectation } from "../math/betaExpectation";
import { CompensatedSum } from "../math/compensatedSum";
import type { SmoothFunction } from "../math/maximise";
import { lowerHalf, SlopeSum } from "../math/slopeSum";
import { historyAt, type GroupedCustomers } from "./groupedCustomers";

/** Chance of buying beta(alpha, beta), chance of dropping out before an opportunity beta(gamma, delta). */
export interface BgBbParameters {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly delta: number;
}

/** One customer; whole numbers, x <= recency <= opportunities. */
export interface Opportunities {
  /** Opportunities that were taken. */
  readonly x: number;
  /** The last one that was taken, counted from 1; 0 where x is 0. */
  readonly recency: number;
  readonly opportunities: number;
}

/** Sums of 1/(base + i) and the like over i = 0..k-1, for k up to a limit: rising factorials and their slopes. */
class Rising {
  readonly log = [0];
  readonly per = [0];
  readonly perSquare = [0];
  private readonly logs = new CompensatedSum();

  constructor(private readonly base: number) {}

  /** Makes the sums up to k known. */
  to(k: number): this {
    for (let i = this.log.length - 1; i < k; i++) {
      const next = this.base + i;
      this.logs.add(Math.log(next));
      this.log.push(this.logs.total);
      this.per.push(entryAt(this.per, i) + 1 / next);
      this.perSquare.push(entryAt(this.perSquare, i) + 1 / (next * next));
    }
    return this;
  }
}

/** Rising factorials of all that beta functions of a history need. */
class Risings {
  readonly buys: Rising;
  readonly passes: Rising;
  readonly either: Rising;
  readonly stays: Rising;
  readonly staysOrGoes: Rising;

  constructor(readonly parameters: BgBbParameters) {
    const { alpha, beta, gamma, delta } = parameters;
    this.buys = new Rising(alpha);
    this.passes = new Rising(beta);
    this.either = new Rising(alpha + beta);
    this.stays = new Rising(delta);
    this.staysOrGoes = new Rising(gamma + delta);
  }

  to(opportunities: number): this {
    for (const one of [this.buys, this.passes, this.either, this.stays, this.staysOrGoes]) one.to(opportunities + 1);
    return this;
  }

  /** ln of: buys `bought` times and passes `passed` times, then goes before the next, or is not seen to go. */
  logChance(bought: number, passed: number, goes: boolean): number {
    const known = bought + passed;
    const buying = entryAt(this.buys.log, bought) + entryAt(this.passes.log, passed) - entryAt(this.either.log, known);
    const staying = entryAt(this.stays.log, known) - entryAt(this.staysOrGoes.log, known + (goes ? 1 : 0));
    return buying + staying + (goes ? Math.log(this.parameters.gamma) : 0);
  }
}

/**
 * BG/BB: at each opportunity an active customer buys with an own chance; before each, a customer may be lost for good with
 * an own chance; both differ between customers as beta distributions.
 *
 * Expectations are sums of positive terms, so that gamma = 1 is no special case.
 *
 * @see Fader, P. S., Hardie, B. G. S., Shang, J. (2010). Customer-base analysis in a discrete-time noncontractual setting. Marketing Science 29(6).
 */
export class BgBb {
  private readonly risings: Risings;

  constructor(private readonly parameters: BgBbParameters) {
    this.risings = new Risings(parameters);
  }

  logLikelihood(history: Opportunities): number {
    return logSumExp(cases(history).map(({ passed, goes }) => this.risings.to(history.opportunities).logChance(history.x, passed, goes)));
  }

  /** The chance of still being active at the next opportunity. */
  pAlive(history: Opportunities): number {
    return this.pActiveNow(history) * this.stays(history.opportunities);
  }

  /** Purchases to expect at the next `horizon` opportunities. */
  expected(history: Opportunities, horizon: number): number {
    let chance = this.pActiveNow(history);
    let total = 0;
    for (let ahead = 0; ahead < horizon; ahead++) {
      chance *= this.stays(history.opportunities + ahead);
      total += chance;
    }
    return total * this.buysWhileActive(history);
  }

  /**
   * Purchases to expect from now on without end, discounted by 1/(1 + discount) per opportunity.
   *
   * @param discount above 0
   */
  dert(history: Opportunities, discount: number): number {
    const { gamma, delta } = this.parameters;
    const ahead = history.opportunities + 1;
    const stream = new BetaExpectation(delta + ahead, gamma).of((share, rest) => 1 / (rest + (share * discount) / (1 + discount)));
    return (this.pAlive(history) * this.buysWhileActive(history) * stream) / (1 + discount);
  }

  private pActiveNow(history: Opportunities): number {
    const { x, opportunities } = history;
    const active = this.risings.to(opportunities).logChance(x, opportunities - x, false);
    return Math.exp(active - this.logLikelihood(history));
  }

  /** The chance to stay beyond one more opportunity, after `survived`. */
  private stays(survived: number): number {
    const { gamma, delta } = this.parameters;
    return (delta + survived) / (gamma + delta + survived);
  }

  private buysWhileActive({ x, opportunities }: Opportunities): number {
    const { alpha, beta } = this.parameters;
    return (alpha + x) / (alpha + beta + opportunities);
  }
}

interface Case {
  readonly passed: number;
  readonly goes: boolean;
}

/** All that can have happened since the last purchase: gone before one of the opportunities, or still there. */
function cases({ x, recency, opportunities }: Opportunities): Case[] {
  const gone = Array.from({ length: opportunities - recency }, (_, since) => ({ passed: recency - x + since, goes: true }));
  return [...gone, { passed: opportunities - x, goes: false }];
}

function logSumExp(logs: readonly number[]): number {
  const height = logs.reduce((a, b) => Math.max(a, b));
  return height + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - height), 0));
}

/**
 * The log-likelihood of many customers with slopes, as a function of alpha, beta, gamma, delta. `age` of a group is its number
 * of opportunities.
 */
export function bgBbLikelihood(groups: GroupedCustomers): SmoothFunction {
  const most = groups.age.values.reduce((a, b) => Math.max(a, b), 0);
  return (parameters) => {
    const [alpha, beta, gamma, delta] = parameters as readonly [number, number, number, number];
    const risings = new Risings({ alpha, beta, gamma, delta }).to(most);
    const sum = new SlopeSum(4);
    groups.weight.forEach((customers, group) => {
      const { x, recency, age: opportunities } = historyAt(groups, group);
      const value = ofHistory(sum, risings, { x, recency, opportunities });
      sum.add(customers, value);
    });
    return sum.slopes;
  };
}

/** ln of the likelihood of one history, with its slopes written into the sum. */
function ofHistory(sum: SlopeSum, risings: Risings, history: Opportunities): number {
  const possible = cases(history);
  const logs = possible.map(({ passed, goes }) => risings.logChance(history.x, passed, goes));
  const value = logSumExp(logs);
  sum.slope.fill(0);
  sum.curve.fill(0);
  possible.forEach((one, at) => addCase(sum, risings, history.x, one, Math.exp(entryAt(logs, at) - value)));
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column <= row; column++) {
      const place = lowerHalf(row, column);
      sum.curve[place] = entryAt(sum.curve, place) - entryAt(sum.slope, row) * entryAt(sum.slope, column);
    }
  }
  return value;
}

/** Adds the slopes of one case's chance, and its curves relative to the chance, as its share of the likelihood. */
function addCase(sum: SlopeSum, risings: Risings, x: number, { passed, goes }: Case, share: number): void {
  const { buys, passes, either, stays, staysOrGoes, parameters } = risings;
  const known = x + passed;
  const end = known + (goes ? 1 : 0);
  const perGone = goes ? 1 / parameters.gamma : 0;
  const slopes = [
    entryAt(buys.per, x) - entryAt(either.per, known),
    entryAt(passes.per, passed) - entryAt(either.per, known),
    perGone - entryAt(staysOrGoes.per, end),
    entryAt(stays.per, known) - entryAt(staysOrGoes.per, end),
  ];
  const [buying, staying] = [entryAt(either.perSquare, known), entryAt(staysOrGoes.perSquare, end)];
  const curves = [
    buying - entryAt(buys.perSquare, x), buying, buying - entryAt(passes.perSquare, passed),
    0, 0, staying - perGone * perGone,
    0, 0, staying, staying - entryAt(stays.perSquare, known),
  ];
  slopes.forEach((slope, row) => {
    sum.slope[row] = entryAt(sum.slope, row) + share * slope;
    for (let column = 0; column <= row; column++) {
      const place = lowerHalf(row, column);
      sum.curve[place] = entryAt(sum.curve, place) + share * (entryAt(curves, place) + slope * entryAt(slopes, column));
    }
  });
}
