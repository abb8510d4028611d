/** Which report do the tests look at? That of the example orders, in each language. */
import type { Language } from "../../src/catalogue/languages";
import { analyse } from "../../src/core/analyse";
import type { Analysis } from "../../src/core/analysis";
import { outlook } from "../../src/core/predict/outlook";
import { convertDiscount } from "../../src/core/retention/convertRate";
import { shopOf } from "../../src/core/shop";
import type { Transactions } from "../../src/core/transactions";
import { exampleOrders } from "../../src/intake/exampleOrders";
import { guessColumns } from "../../src/intake/guessColumns";
import { readTransactions } from "../../src/intake/readTransactions";
import type { Reconciliation } from "../../src/intake/types";
import type { ReportContext } from "../../src/report/context";
import { currencyOfFormat } from "../../src/report/currency";
import { reportPrediction, type PredictionRequest, type ReportPrediction } from "../../src/report/prediction";
import { reportOf, type Report } from "../../src/report/report";
import type { ReportCell } from "../../src/report/types";

export interface Example {
  readonly analysis: Analysis;
  readonly reconciliation: Reconciliation;
  readonly context: ReportContext;
  readonly report: Report;
}

export const exampleRequest: PredictionRequest = { horizon: 12, unit: "month", discount: 0.1 };

/** `request` asks for a prediction, which works out the models. */
export function exampleReport(language: Language, changes: Partial<ReportContext> = {}, request: PredictionRequest | null = null): Example {
  const { sheetName, header, rows, numberFormats } = exampleOrders(language);
  const address = `A1:G${rows.length + 1}`;
  const { mapping } = guessColumns({ sheet: sheetName, address, header, rows, firstRow: 2, numberFormats });
  const { transactions, reconciliation } = readTransactions(rows, { mapping, firstRow: 2, language });
  const analysis = analyse(transactions, { asOf: null, tierShares: changes.assumptions?.tierShares ?? [0.2, 0.3] });
  const context: ReportContext = {
    language,
    table: "Customers",
    summarySheet: "Summary",
    source: { sheet: sheetName, address },
    reconciliation,
    assumptions: { margin: 0.6, cac: 25, targetRatio: 3, tierShares: [0.2, 0.3] },
    currency: currencyOfFormat(numberFormats[mapping.amount ?? 0] ?? ""),
    idsAreNumbers: false,
    prediction: request === null ? null : predicted(transactions, analysis.asOf, request),
    shop: shopOf(transactions),
    wanted: [],
    ranAt: 46000.5,
    typed: new Map(),
    names: { sheets: { summary: "Summary", customers: "Customers" }, tables: { customers: "Customers" } },
    ...changes,
  };
  return { analysis, reconciliation, context, report: reportOf(analysis, context) };
}

const known = new Map<string, ReportPrediction>();

/** Orders of one language are always the same, so that one fit serves many tests. */
function predicted(transactions: Transactions, asOf: number, request: PredictionRequest): ReportPrediction {
  const key = JSON.stringify([transactions.customerIds.length, transactions.amount[0], transactions.amount.length, request]);
  const { horizon, unit, discount } = request;
  const found = known.get(key)
    ?? reportPrediction(outlook(transactions, { asOf, unit, horizon, discount: convertDiscount(discount, "year", unit) }), transactions.customerIds, request);
  known.set(key, found);
  return found;
}

export function cellsOf({ summary }: Report): readonly ReportCell[] {
  return summary.blocks.flatMap(({ cells }) => cells);
}
