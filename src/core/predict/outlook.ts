/** What will all customers buy, period by period, how certain is that, and what should one know before believing it? */
import { certain, type CertainFigure } from "../btyd/deltaMethod";
import { entryAt } from "../entryAt";
import { CompensatedSum } from "../math/compensatedSum";
import { periodsAfter } from "../period";
import type { SerialDay, Transactions } from "../transactions";
import { totalExpected, type TrackPoint } from "./chooseModel";
import { heaviestBuyer, type Influence } from "./influence";
import type { Forecast } from "./ladder";
import { oncePerPair } from "./oncePerPair";
import { basisOf, predictionFrom, type Basis, type PredictedCustomer, type Prediction, type PredictOptions } from "./predict";
import { modelWith } from "./purchaseModels";
import { frequencySpendCorrelation } from "./spendModel";

/** Purchases of today's customers in one period to come. Customers who are won later come on top. */
export interface ForecastPeriod {
  /** Last day. */
  readonly until: SerialDay;
  readonly purchases: number;
  /** Money in the currency of the source, before the margin, not discounted. */
  readonly spend: number;
}

export interface Outlook extends Prediction {
  readonly split: SerialDay | null;
  readonly track: readonly TrackPoint[];
  readonly periods: readonly ForecastPeriod[];
  /** Purchases of all within the horizon; null where no model was fitted. */
  readonly total: CertainFigure | null;
  /** null where no model was fitted. */
  readonly heaviest: (Influence & { readonly customer: number }) | null;
  /** Between frequency and spend per purchase; null where it is not defined. */
  readonly correlation: number | null;
}

/**
 * The prediction with its forecast by period, its certainty and its weak points.
 *
 * @throws noData where nobody has a purchase up to `asOf`
 */
export function outlook(transactions: Transactions, options: PredictOptions): Outlook {
  const basis = basisOf(transactions, options);
  const { summary, forecast } = basis;
  const prediction = predictionFrom(basis, options);
  const heaviest = forecast.chosen === null ? null : heaviestBuyer(forecast.chosen);
  return {
    ...prediction,
    split: forecast.split,
    track: forecast.track,
    periods: forecast.expected === null ? [] : periodsOf(basis, forecast.expected, prediction.customers, options),
    total: totalOf(forecast, options.horizon),
    heaviest: heaviest === null ? null : { ...heaviest, customer: entryAt(summary.customer, heaviest.row) },
    correlation: frequencySpendCorrelation(summary),
  };
}

function totalOf({ chosen }: Forecast, horizon: number): CertainFigure | null {
  if (chosen === null) return null;
  const { id, fit, groups } = chosen;
  return certain(fit, (parameters) => totalExpected(modelWith(id, parameters), groups, horizon));
}

/** Customers of one x and age: they buy alike while they are active. */
interface Alike {
  /** One of them. */
  readonly row: number;
  /** How many are active, to expect; and what a purchase of each is worth, together. */
  active: number;
  worth: number;
}

function periodsOf(
  basis: Basis, expected: (row: number, horizon: number) => number, customers: readonly PredictedCustomer[],
  { asOf, unit, horizon }: PredictOptions,
): ForecastPeriod[] {
  const alike = alikeOf(basis, customers);
  let before = alike.map(() => 0);
  return Array.from({ length: horizon }, (_, at) => {
    const [purchases, spend] = [new CompensatedSum(), new CompensatedSum()];
    const until = alike.map(({ row }) => expected(row, at + 1));
    alike.forEach(({ active, worth }, pair) => {
      const more = entryAt(until, pair) - entryAt(before, pair);
      purchases.add(active * more);
      spend.add(worth * more);
    });
    before = until;
    return { until: unit === "day" ? asOf + at + 1 : periodsAfter(asOf, at + 1, unit), purchases: purchases.total, spend: spend.total };
  });
}

function alikeOf({ summary }: Basis, customers: readonly PredictedCustomer[]): Alike[] {
  const pairs: Alike[] = [];
  const pairOf = oncePerPair(summary, (row) => {
    const pair: Alike = { row, active: 0, worth: 0 };
    pairs.push(pair);
    return pair;
  });
  customers.forEach(({ pAlive, expectedSpend }, row) => {
    const pair = pairOf(row);
    pair.active += pAlive ?? 1;
    pair.worth += (pAlive ?? 1) * expectedSpend;
  });
  return pairs;
}
