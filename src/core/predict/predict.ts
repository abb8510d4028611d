/** What will each customer buy and be worth within a horizon, and how do we know? One call: summary, fits, forecast. */
import { attempt } from "../btyd/attempt";
import { customerSummary, type CustomerSummary } from "../btyd/customerSummary";
import type { Fit } from "../btyd/fit";
import type { PurchaseModel } from "../btyd/purchaseModel";
import { entryAt } from "../entryAt";
import { groupSums } from "../math/compensatedSum";
import type { PeriodUnit } from "../period";
import { Problem } from "../problem";
import { purchasesOf } from "../purchases";
import type { SerialDay, Transactions } from "../transactions";
import { chooseModel, groupsOf, isEnough, type HoldOut } from "./chooseModel";
import { cohortPace } from "./cohortPace";
import { fittedNbd } from "./purchaseModels";
import { spendModelOf } from "./spendModel";

/** Rungs of the ladder, the best first: models, the average of customers of equal age, of all, and what was. */
export const methodIds = ["bgnbd", "mbgnbd", "paretonbd", "nbd", "cohort", "average", "historic"] as const;

export type MethodId = (typeof methodIds)[number];

export interface PredictOptions {
  /** Last day of the data that counts. */
  readonly asOf: SerialDay;
  readonly unit: PeriodUnit;
  /** Periods ahead, a whole number from 1. */
  readonly horizon: number;
  /** Share of the price that is left. */
  readonly margin: number;
  /** Per period, above -1. */
  readonly discount: number;
}

/** One customer. Money in the currency of the source. */
export interface PredictedCustomer {
  /** Place in `customerIds` of the transactions. */
  readonly customer: number;
  readonly purchases: number;
  /** null where no model says. */
  readonly pAlive: number | null;
  /** Within the horizon; null where there is no time to go by. */
  readonly expectedPurchases: number | null;
  /** Of one purchase, before the margin. */
  readonly expectedSpend: number;
  /** Margin of the expected purchases, discounted; of the spend so far where nothing can be expected. */
  readonly clv: number;
}

export interface Prediction {
  readonly method: MethodId;
  /** null where no model was fitted. */
  readonly fit: Fit | null;
  readonly holdOut: readonly HoldOut[];
  readonly customers: readonly PredictedCustomer[];
}

/** Purchases to expect of one row of the summary until each period's end, and the chance of being active. */
interface Forecast {
  readonly method: MethodId;
  readonly fit: Fit | null;
  readonly holdOut: readonly HoldOut[];
  readonly pAlive: (row: number) => number | null;
  /** If the customer is active. */
  readonly expected: ((row: number, horizon: number) => number) | null;
}

/**
 * Customers with what to expect of them: sum over t = 1..horizon of (E(t) - E(t - 1)) x value x margin/(1 + discount)^t.
 *
 * With 100 customers and 30 repeaters a model is fitted, the one of three that forecast best what was held out; without
 * visible dropout the NBD. Below, customers are taken to behave as others did at their age, then as all did on average;
 * where no time has passed, only what they spent is told.
 *
 * @throws noData where nobody has a purchase up to `asOf`
 * @see Fader, P. S., Hardie, B. G. S., Lee, K. L. (2005). RFM and CLV: using iso-value curves. Journal of Marketing Research 42(4).
 */
export function predict(transactions: Transactions, options: PredictOptions): Prediction {
  const summary = customerSummary(transactions, options.asOf, options.unit);
  if (summary.customer.length === 0) throw new Problem("noData", { parameter: "amounts" });
  const forecast = forecastOf(transactions, summary, options);
  const spend = (forecast.fit === null ? null : spendModelOf(summary)) ?? averageSpend(transactions, summary, options.asOf);
  const worth = worthPerPurchase(forecast, summary, options);
  const customers = Array.from(summary.customer, (customer, row): PredictedCustomer => {
    const [x, mean] = [entryAt(summary.x, row), entryAt(summary.monetaryValue, row)];
    const expectedSpend = spend(x, mean, row);
    const pAlive = forecast.pAlive(row);
    const expected = worth?.(row) ?? null;
    const active = pAlive ?? 1;
    return {
      customer,
      purchases: x + 1,
      pAlive,
      expectedPurchases: expected === null ? null : active * expected.purchases,
      expectedSpend,
      clv: options.margin * (expected === null ? expectedSpend * (x + 1) : active * expected.discounted * expectedSpend),
    };
  });
  return { method: forecast.method, fit: forecast.fit, holdOut: forecast.holdOut, customers };
}

/** The highest rung that these data reach. */
function forecastOf(transactions: Transactions, summary: CustomerSummary, { asOf, unit, horizon }: PredictOptions): Forecast {
  const groups = groupsOf(summary);
  if (isEnough(groups)) {
    const choice = attempt(() => chooseModel(transactions, summary, asOf, unit, horizon));
    if (!(choice instanceof Problem)) return modelForecast(choice.id, choice, choice.holdOut, summary);
    const nbd = choice.code === "dropoutNotIdentified" ? attempt(() => fittedNbd(groups)) : choice;
    if (!(nbd instanceof Problem)) return modelForecast("nbd", nbd, [], summary);
  }
  const none = { fit: null, holdOut: [], pAlive: () => null } as const;
  const pace = cohortPace(purchasesOf(transactions, asOf), summary, unit);
  if (pace !== null) return { ...none, method: "cohort", expected: (row, periods) => pace(entryAt(summary.age, row), periods) };
  const time = summary.age.reduce((sum, age) => sum + age, 0);
  if (time === 0) return { ...none, method: "historic", expected: null };
  const rate = summary.x.reduce((sum, x) => sum + x, 0) / time;
  return { ...none, method: "average", expected: (_, periods) => rate * periods };
}

function modelForecast(
  method: MethodId, { fit, model }: { fit: Fit; model: PurchaseModel }, holdOut: readonly HoldOut[], { x, recency, age }: CustomerSummary,
): Forecast {
  return {
    method, fit, holdOut,
    pAlive: (row) => model.pAlive({ x: entryAt(x, row), recency: entryAt(recency, row), age: entryAt(age, row) }),
    expected: (row, horizon) => model.expectedIfActive(entryAt(x, row), entryAt(age, row), horizon),
  };
}

interface Expected {
  readonly purchases: number;
  /** The same, each discounted to today. */
  readonly discounted: number;
}

/** Purchases of an active customer, worked out once for each pair of x and age. */
function worthPerPurchase({ expected }: Forecast, { x, age }: CustomerSummary, options: PredictOptions): ((row: number) => Expected) | null {
  if (expected === null) return null;
  const known = new Map<number, Map<number, Expected>>();
  return (row) => {
    const ofX = known.get(entryAt(x, row)) ?? new Map<number, Expected>();
    known.set(entryAt(x, row), ofX);
    const value = ofX.get(entryAt(age, row)) ?? discounted((horizon) => expected(row, horizon), options);
    ofX.set(entryAt(age, row), value);
    return value;
  };
}

function discounted(until: (horizon: number) => number, { horizon, discount }: PredictOptions): Expected {
  if (discount === 0) {
    const purchases = until(horizon);
    return { purchases, discounted: purchases };
  }
  let [before, sum] = [0, 0];
  for (let period = 1; period <= horizon; period++) {
    const purchases = until(period);
    sum += (purchases - before) / (1 + discount) ** period;
    before = purchases;
  }
  return { purchases: before, discounted: sum };
}

/** Net spend of each row's customer per purchase. */
function averageSpend(
  { customerIds, customer, day, amount }: Transactions, summary: CustomerSummary, asOf: SerialDay,
): (x: number, monetaryValue: number, row: number) => number {
  const isKnown = (_: number, row: number): boolean => entryAt(day, row) <= asOf;
  const spend = groupSums(customerIds.length, customer.filter(isKnown), amount.filter(isKnown));
  return (x, _, row) => entryAt(spend, entryAt(summary.customer, row)) / (x + 1);
}
