/** What does the report know of the time to come, and on which value do the tiers go? */
import type { CustomerRow } from "../core/analysis";
import { entryAt } from "../core/entryAt";
import { sumOf } from "../core/math/compensatedSum";
import type { CalendarPeriod } from "../core/period";
import type { HoldOut } from "../core/predict/chooseModel";
import type { MethodId } from "../core/predict/ladder";
import type { Outlook } from "../core/predict/outlook";
import type { PredictedCustomer } from "../core/predict/predict";
import type { SpendModelId } from "../core/predict/spendModel";
import type { SerialDay } from "../core/transactions";
import { cellNumber } from "./cellNumber";

/** What was asked. */
export interface PredictionRequest {
  /** Periods ahead, a whole number from 1. */
  readonly horizon: number;
  readonly unit: CalendarPeriod;
  /** Per year, as a fraction. */
  readonly discount: number;
}

/** Discount a year where nobody has said otherwise. */
const usualDiscount = 0.1;

export function discountOf(asked: Pick<PredictionRequest, "discount"> | null | undefined): number {
  return asked?.discount ?? usualDiscount;
}

/** What there is to say about a prediction as a whole; plain data, kept with the run. */
export interface PredictionReport extends PredictionRequest {
  readonly method: MethodId;
  readonly spendModel: SpendModelId;
  readonly holdOut: readonly HoldOut[];
  /** Serial day. */
  readonly split: SerialDay | null;
  /** Sums over the customers; null where nothing can be expected, or no model says who is active. */
  readonly expectedPurchases: number | null;
  /** Money, discounted, before the margin. */
  readonly predictedSpend: number | null;
  readonly active: number | null;
  /** Purchases of all, with the range that the estimates leave open. */
  readonly total: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly correlation: number | null;
  readonly heaviest: { readonly customer: string; readonly purchases: number; readonly shift: number } | null;
}

export interface ReportPrediction {
  readonly told: PredictionReport;
  readonly outlook: Outlook;
  /** Each customer who has a purchase, by id. */
  readonly customers: ReadonlyMap<string, PredictedCustomer>;
}

export function reportPrediction(outlook: Outlook, customerIds: readonly string[], request: PredictionRequest): ReportPrediction {
  const { method, spendModel, holdOut, split, total, correlation, heaviest, customers } = outlook;
  const sumKnown = (of: (customer: PredictedCustomer) => number | null): number | null => {
    const known = customers.flatMap((customer) => of(customer) ?? []);
    return known.length > 0 ? sumOf(known.map(cellNumber)) : null;
  };
  return {
    outlook,
    customers: new Map(customers.map((one) => [entryAt(customerIds, one.customer), one])),
    told: {
      ...request, method, spendModel, holdOut, split, correlation,
      expectedPurchases: sumKnown(({ expectedPurchases }) => expectedPurchases),
      predictedSpend: sumKnown(({ predictedSpend }) => predictedSpend),
      active: sumKnown(({ pAlive }) => pAlive),
      total: total === null ? null : { value: total.value, low: total.low, high: total.high },
      heaviest: heaviest === null ? null
        : { customer: entryAt(customerIds, heaviest.customer), purchases: heaviest.x + 1, shift: heaviest.shift },
    },
  };
}

/** Predicted spend as it stands in the cell; null where nothing can be expected. */
export function predictedSpendOf({ id }: CustomerRow, prediction: ReportPrediction | null): number | null {
  const spend = prediction?.customers.get(id)?.predictedSpend ?? null;
  return spend === null ? null : cellNumber(spend);
}

/** What the tiers go by: spend so far, and what is predicted on top once it is. */
export function lifetimeSpend(customer: CustomerRow, prediction: ReportPrediction | null): number {
  const predicted = predictedSpendOf(customer, prediction);
  const spend = cellNumber(customer.spend);
  return predicted === null ? spend : cellNumber(spend + predicted);
}
