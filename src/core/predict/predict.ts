/** What will each customer buy and be worth within a horizon, and how do we know? One call: summary, fits, forecast. */
import { customerSummary, type CustomerSummary } from "../btyd/customerSummary";
import type { Fit } from "../btyd/fit";
import { entryAt } from "../entryAt";
import { groupSums } from "../math/compensatedSum";
import { Problem } from "../problem";
import type { SerialDay, Transactions } from "../transactions";
import type { ForecastOptions, HoldOut } from "./chooseModel";
import { forecastOf, type Forecast, type MethodId } from "./ladder";
import { oncePerPair } from "./oncePerPair";
import { spendModelOf, type SpendModelId } from "./spendModel";

export interface PredictOptions extends ForecastOptions {
  /** Per period, above -1. */
  readonly discount: number;
}

/** One customer. Money in the currency of the source, before the margin. */
export interface PredictedCustomer {
  /** Place in `customerIds` of the transactions. */
  readonly customer: number;
  readonly purchases: number;
  /** null where no model says. */
  readonly pAlive: number | null;
  /** Within the horizon; null where there is no time to go by. */
  readonly expectedPurchases: number | null;
  /** Of one purchase. */
  readonly expectedSpend: number;
  /** Of all expected purchases, each discounted to today; null where nothing can be expected. */
  readonly predictedSpend: number | null;
}

export interface Prediction {
  readonly method: MethodId;
  /** null where no model was fitted. */
  readonly fit: Fit | null;
  readonly holdOut: readonly HoldOut[];
  readonly spendModel: SpendModelId;
  readonly customers: readonly PredictedCustomer[];
}

/** What a prediction is made from. */
export interface Basis {
  readonly summary: CustomerSummary;
  readonly forecast: Forecast;
  readonly spendModel: SpendModelId;
  /** Money to expect of a purchase of a row's customer. */
  readonly spend: (row: number) => number;
}

/**
 * Customers with what to expect of them: sum over t = 1..horizon of (E(t) - E(t - 1)) x value/(1 + discount)^t.
 *
 * With 100 customers and 30 repeaters a model is fitted, the one of three that forecast best what was held out; without
 * visible dropout the NBD. Below, customers are taken to behave as others did at their age, then as all did on average;
 * where no time has passed, only what they spent is told.
 *
 * @throws noData where nobody has a purchase up to `asOf`
 * @see Fader, P. S., Hardie, B. G. S., Lee, K. L. (2005). RFM and CLV: using iso-value curves. Journal of Marketing Research 42(4).
 */
export function predict(transactions: Transactions, options: PredictOptions): Prediction {
  return predictionFrom(basisOf(transactions, options), options);
}

/**
 * Margin of the predicted spend; of the spend so far where nothing can be expected.
 *
 * @param margin share of the price that is left
 */
export function predictedClv({ predictedSpend, expectedSpend, purchases }: PredictedCustomer, margin: number): number {
  return margin * (predictedSpend ?? expectedSpend * purchases);
}

/**
 * The ladder's forecast and what a purchase is worth.
 *
 * @throws noData where nobody has a purchase up to `asOf`
 */
export function basisOf(transactions: Transactions, options: ForecastOptions): Basis {
  const summary = customerSummary(transactions, options.asOf, options.unit);
  if (summary.customer.length === 0) throw new Problem("noData", { parameter: "amounts" });
  const forecast = forecastOf(transactions, summary, options);
  const model = forecast.chosen === null ? null : spendModelOf(summary);
  if (model === null) return { summary, forecast, spendModel: "own", spend: averageSpend(transactions, summary, options.asOf) };
  const spend = (row: number): number => model.expected(entryAt(summary.x, row), entryAt(summary.monetaryValue, row));
  return { summary, forecast, spendModel: model.id, spend };
}

export function predictionFrom({ summary, forecast, spendModel, spend }: Basis, options: PredictOptions): Prediction {
  const expectedOf = expectedIfActive(forecast, summary, options);
  const customers = new Array<PredictedCustomer>(summary.customer.length);
  for (let row = 0; row < customers.length; row++) {
    const expectedSpend = spend(row);
    const pAlive = forecast.pAlive(row);
    const expected = expectedOf?.(row) ?? null;
    const active = pAlive ?? 1;
    customers[row] = {
      customer: entryAt(summary.customer, row),
      purchases: entryAt(summary.x, row) + 1,
      pAlive,
      expectedPurchases: expected === null ? null : active * expected.purchases,
      expectedSpend,
      predictedSpend: expected === null ? null : active * expected.discounted * expectedSpend,
    };
  }
  return { method: forecast.method, fit: forecast.chosen?.fit ?? null, holdOut: forecast.holdOut, spendModel, customers };
}

interface Expected {
  readonly purchases: number;
  /** The same, each discounted to today. */
  readonly discounted: number;
}

/** Purchases of an active customer, worked out once for each pair of x and age. */
function expectedIfActive({ expected }: Forecast, summary: CustomerSummary, options: PredictOptions): ((row: number) => Expected) | null {
  return expected && oncePerPair(summary, (row) => discounted((horizon) => expected(row, horizon), options));
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
function averageSpend({ customerIds, customer, day, amount }: Transactions, summary: CustomerSummary, asOf: SerialDay): Basis["spend"] {
  const isKnown = (_: number, row: number): boolean => entryAt(day, row) <= asOf;
  const spend = groupSums(customerIds.length, customer.filter(isKnown), amount.filter(isKnown));
  return (row) => entryAt(spend, entryAt(summary.customer, row)) / (entryAt(summary.x, row) + 1);
}
