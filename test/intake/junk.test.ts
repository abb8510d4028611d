/** Can any table at all break the reading? Only with a problem that has a sentence. */
import fc from "fast-check";
import { Problem } from "../../src/core/problem";
import { exportLayouts } from "../../src/catalogue/exports/exportLayouts";
import { recogniseExport } from "../../src/intake/exports/recogniseExport";
import { guessColumns } from "../../src/intake/guessColumns";
import { readTransactions } from "../../src/intake/readTransactions";
import { splitHeader } from "../../src/intake/splitHeader";
import type { Cell } from "../../src/intake/types";

const signatureNames = exportLayouts.flatMap(({ signatures }) => signatures.map((signature) => signature.map(([name = ""]) => name)));
const cell = fc.oneof(
  fc.constantFrom<Cell>("", " ", "-", "b/d", "#N/A", "0000-00-00", "Total", "5 M", "Rp 120.000", "1 234,56 zł", "($3.25)", "zwrot", "Batal -\nx", "'0812", "62812****", "13/13/2024", "2024-05-01 09:58:12 +0000", "ann@x.com", true, false),
  fc.integer({ min: -1e6, max: 1e8 }), fc.double(), fc.string({ maxLength: 10 }), fc.string({ unit: "grapheme", maxLength: 6 }),
);
const header = fc.oneof(fc.constantFrom(...signatureNames).chain((names) => fc.shuffledSubarray(names, { minLength: Math.max(1, names.length - 1) })), fc.array(fc.string({ maxLength: 12 }), { maxLength: 8 }));
const tables = fc.tuple(header, fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 25 }), fc.nat(3));
const answers = fc.constantFrom<Record<string, string>>({}, { dateOrder: "dmy", decimalMark: ",", million: "1000000", currency: "IDR" }, { dateOrder: "?", currency: "?" });

describe("any table", () => {
  it("is read and accounted for, or said to lack something", () => {
    fc.assert(fc.property(tables, answers, ([names, cells, above], given) => {
      const all: Cell[][] = [...Array.from({ length: above }, (): Cell[] => ["note"]), names, ...cells];
      try {
        const { header: found, rows, headerRows } = splitHeader(all);
        const { mapping } = guessColumns({ sheet: "", address: "", header: found, rows, firstRow: headerRows + 1, numberFormats: [] });
        const { reconciliation, transactions } = readTransactions(rows, { mapping, exported: recogniseExport(found, rows), firstRow: headerRows + 1, answers: given });
        const leftOut = Object.values(reconciliation.rows.leftOut).reduce((sum, count) => sum + count, 0);
        expect(reconciliation.rows.used + leftOut).toBe(reconciliation.rows.in);
        expect(reconciliation.rows.in).toBeLessThanOrEqual(rows.length);
        const size = Math.max(1, ...transactions.amount.map(Math.abs), Math.abs(reconciliation.amount.in));
        expect(Math.abs(reconciliation.amount.used + reconciliation.amount.leftOut - reconciliation.amount.in) / size).toBeLessThan(1e-6);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        expect(["columnMissing", "customersOnly", "exportIncomplete"]).toContain(error.code);
      }
    }), { numRuns: 1500, verbose: 1 });
  });
});
