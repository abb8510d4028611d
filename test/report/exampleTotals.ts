/** Which customers with their totals do the tests look at? */
import type { Language } from "../../src/catalogue/languages";
import type { CustomerTotal } from "../../src/intake/readTotals";
import { currencyOfCode } from "../../src/report/currency";
import type { Report } from "../../src/report/report";
import { totalsReport } from "../../src/report/totals/totalsReport";

/** Forty customers of 400, 390 … 10, with two orders each. */
const customers = Array.from({ length: 40 }, (_, i): CustomerTotal => ({ id: `C${i}`, orders: 2, spend: 400 - 10 * i }));

export function exampleTotals(language: Language): Report {
  return totalsReport(customers, {
    language, table: "Customers", summarySheet: "Summary", source: { sheet: "Orders", address: "A1:C41" }, names: { sheets: {}, tables: {} },
    reconciliation: { rows: { in: 41, used: 40, leftOut: { noOrder: 1 } }, amount: { in: 8200, used: 8200, refunds: 0, leftOut: 0 }, orders: 80, customers: 40 }, ranAt: 46000,
    assumptions: { margin: 0.5, cac: 20, targetRatio: 3, tierShares: [0.2, 0.3] }, currency: currencyOfCode("IDR"), idsAreNumbers: false,
  });
}
