/** What do all models of repeat buying answer? */

/** One customer. Times in one unit, that of the model's parameters. */
export interface History {
  /** Repeat purchases: a whole number from 0. */
  readonly x: number;
  /** Age at the last purchase, 0..age; 0 where x is 0. */
  readonly recency: number;
  /** Time since the first purchase. */
  readonly age: number;
}

/**
 * A model with its parameters. `horizon` is a length of time from now on, 0 or more, in the model's unit.
 *
 * No method ever gives NaN or infinity for a history in its domain; chances below the smallest double are 0.
 */
export interface PurchaseModel {
  /** ln of the likelihood of a history, without the factor that does not depend on the parameters. */
  logLikelihood(history: History): number;
  /** The chance that the customer has not been lost. */
  pAlive(history: History): number;
  /** Purchases to expect within the horizon of a customer who is active now: the recency no longer matters. */
  expectedIfActive(x: number, age: number, horizon: number): number;
  /** Purchases to expect within the horizon. */
  expected(history: History, horizon: number): number;
  /** Repeat purchases of a new customer to expect until the age of `horizon`. */
  expectedOfNew(horizon: number): number;
  /** The chance of no purchase within the horizon. */
  none(history: History, horizon: number): number;
  /**
   * Purchases to expect from now on without end, each discounted by exp(-discount x time): "DERT".
   *
   * @param discount above 0, per unit of time, continuous
   */
  dert(history: History, discount: number): number;
}
