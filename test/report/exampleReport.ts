/** Which report do the tests look at? That of the example orders, in each language. */
import type { Language } from "../../src/catalogue/languages";
import { analyse } from "../../src/core/analyse";
import type { Analysis } from "../../src/core/analysis";
import { exampleOrders } from "../../src/intake/exampleOrders";
import { guessColumns } from "../../src/intake/guessColumns";
import { readTransactions } from "../../src/intake/readTransactions";
import type { Reconciliation } from "../../src/intake/types";
import type { ReportContext } from "../../src/report/context";
import { currencyOfFormat } from "../../src/report/currency";
import { reportOf, type Report } from "../../src/report/report";
import type { ReportCell } from "../../src/report/types";

export interface Example {
  readonly analysis: Analysis;
  readonly reconciliation: Reconciliation;
  readonly context: ReportContext;
  readonly report: Report;
}

export function exampleReport(language: Language, changes: Partial<ReportContext> = {}): Example {
  const { sheetName, header, rows, numberFormats } = exampleOrders(language);
  const address = `A1:G${rows.length + 1}`;
  const { mapping } = guessColumns({ sheet: sheetName, address, header, rows, firstRow: 2, numberFormats });
  const { transactions, reconciliation } = readTransactions(rows, { mapping, firstRow: 2, language });
  const context: ReportContext = {
    language,
    table: "Customers",
    summarySheet: "Summary",
    source: { sheet: sheetName, address },
    reconciliation,
    assumptions: { margin: 0.6, cac: 25, targetRatio: 3, tierShares: [0.2, 0.3] },
    currency: currencyOfFormat(numberFormats[mapping.amount ?? 0] ?? ""),
    idsAreNumbers: false,
    ...changes,
  };
  const analysis = analyse(transactions, { asOf: null, tierShares: context.assumptions.tierShares });
  return { analysis, reconciliation, context, report: reportOf(analysis, context) };
}

export function cellsOf({ summary }: Report): readonly ReportCell[] {
  return summary.blocks.flatMap(({ cells }) => cells);
}
