/** What is predicted for a shop of the tests? */
import { analyse } from "../../src/core/analyse";
import { outlook } from "../../src/core/predict/outlook";
import { convertDiscount } from "../../src/core/retention/convertRate";
import type { Shop } from "../../src/core/shop";
import { reportPrediction, type PredictionRequest, type ReportPrediction } from "../../src/report/prediction";

export function predictionOf({ transactions }: Shop, request: PredictionRequest): ReportPrediction {
  const { asOf } = analyse(transactions, { asOf: null, tierShares: [0.2, 0.3] });
  const { horizon, unit, discount } = request;
  return reportPrediction(outlook(transactions, { asOf, unit, horizon, discount: convertDiscount(discount, "year", unit) }), transactions.customerIds, request);
}
