/** What will the customers of a report buy? Asked off the UI thread, and given up as soon as the person says so. */
import { convertDiscount } from "../core/retention/convertRate";
import type { SerialDay, Transactions } from "../core/transactions";
import { reportPrediction, type PredictionRequest, type ReportPrediction } from "../report/prediction";
import { step, type Hooks } from "./hooks";
import { offUiThread } from "./offUiThread";

/** Milliseconds between two looks whether the work is still wanted. */
const lookEvery = 100;

/** Long work that a signal stops, stopped once the hooks say so. */
async function whileWanted<T>(hooks: Hooks, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController();
  const look = setInterval(() => {
    if (hooks.cancelled()) stopping.abort();
  }, lookEvery);
  try {
    return await work(stopping.signal);
  } finally {
    clearInterval(look);
  }
}

/** @throws noData where nobody has bought up to `asOf`; cancelled */
export async function predictCustomers(
  transactions: Transactions, asOf: SerialDay, request: PredictionRequest, hooks: Hooks,
): Promise<ReportPrediction> {
  step(hooks, "predict", 0);
  const { horizon, unit, discount } = request;
  const options = { asOf, unit, horizon, discount: convertDiscount(discount, "year", unit) };
  const found = await whileWanted(hooks, (signal) => offUiThread("outlook", { transactions, options }, signal));
  step(hooks, "predict", 1);
  return reportPrediction(found, transactions.customerIds, request);
}
