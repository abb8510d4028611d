/** Does the intake find the true answer in the file of every program, traps and all? */
import { guessColumns } from "../../../src/intake/guessColumns";
import { recogniseExport } from "../../../src/intake/exports/recogniseExport";
import { readTransactions } from "../../../src/intake/readTransactions";
import { splitHeader } from "../../../src/intake/splitHeader";
import { marketplaceFiles, paymentFiles, polishFiles, shopFiles, silentFiles } from "./files";
import type { Written } from "./written";

const seeds = [1, 20, 300];

describe.each(seeds)("corpus of seed %i", (seed) => {
  it.each([...shopFiles(seed), ...marketplaceFiles(seed), ...polishFiles(seed), ...paymentFiles(seed)].map((file) => [file.title, file] as const))("%s", (_, file) => {
    expect(file.cells.length).toBeGreaterThan(300);
    expect(answerOf(file)).toEqual({ platform: file.platform, guessed: null, question: null, ...file.truth, net: file.truth.net / file.unit, refunds: file.truth.refunds / file.unit });
  });
});

describe.each(seeds)("corpus of questions, seed %i", (seed) => {
  it.each(silentFiles(seed).map((file) => [file.title, file] as const))("%s: asks, and finds the truth by the answer", (_, file) => {
    const [about = ""] = Object.keys(file.answers ?? {});
    expect(answerOf({ ...file, answers: {} }).question).toMatchObject({ about });
    expect(answerOf(file)).toEqual({ platform: file.platform, guessed: null, question: null, ...file.truth, net: file.truth.net / file.unit, refunds: file.truth.refunds / file.unit });
  });
});

/** Everything that the truth speaks of, as the add-in finds it; sums to the millionth. */
function answerOf({ cells, answers = {} }: Written) {
  const { header, rows, headerRows } = splitHeader(cells);
  const { mapping, question: guessed } = guessColumns({ sheet: "", address: "", header, rows, firstRow: headerRows + 1, numberFormats: [] });
  const exported = recogniseExport(header, rows);
  const { reconciliation, question, issues } = readTransactions(rows, { mapping, exported, firstRow: headerRows + 1, answers });
  const { amount, orders, customers } = reconciliation;
  const leftOut = Object.values(reconciliation.rows.leftOut).reduce((sum, count) => sum + count, 0);
  expect(reconciliation.rows.used + leftOut).toBe(reconciliation.rows.in);
  expect(issues).toHaveLength(leftOut);
  expect(amount.used + amount.leftOut).toBeCloseTo(amount.in, 5);
  return { platform: exported?.layout.id, guessed, question, rows: reconciliation.rows.in, leftOut: reconciliation.rows.leftOut, orders, customers, net: amount.used, refunds: amount.refunds };
}
