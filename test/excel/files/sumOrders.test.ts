/** Does a known export that is too long for a sheet say what the same rows say on one, to the cent? In several slices and parts. */
import { unparse } from "papaparse";
import { sumUp, type SummedUp } from "../../../src/excel/files/sumUp";
import { guessColumns } from "../../../src/intake/guessColumns";
import { recogniseExport } from "../../../src/intake/exports/recogniseExport";
import { readTransactions } from "../../../src/intake/readTransactions";
import { splitHeader } from "../../../src/intake/splitHeader";
import type { Mapping, Reading } from "../../../src/intake/types";
import { marketplaceFiles, paymentFiles, polishFiles, shopFiles, silentFiles } from "../../intake/corpus/files";
import { engineOver } from "./nodeEngine";

jest.setTimeout(300_000);

type Texts = readonly (readonly string[])[];
type Answers = Readonly<Record<string, string>>;

interface Both {
  readonly streamed: SummedUp;
  readonly sheet: Reading;
}

/** Bytes that make three slices, and rows that make several parts of each. */
const size = 2_000_000_000;
const rowsPerPart = 80;

async function both(cells: Texts, answers: Answers, chosen: Mapping = {}): Promise<Both> {
  const { header, rows, headerRows } = splitHeader(cells);
  const texts = rows as Texts;
  const guessed = guessColumns({ sheet: "", address: "", header, rows, firstRow: headerRows + 1, numberFormats: [] }).mapping;
  const exported = recogniseExport(header, rows);
  const mapping = { ...guessed, ...chosen };
  const numbers = texts.slice(0, 3).map((row) => row[mapping.amount ?? 0] ?? "");
  const streamed = sumUp(await engineOver(unparse(cells as string[][])), {
    layout: { separator: ",", headerRows, header }, mapping, exported, answers, size, rowsPerPart, asOf: null, language: "en", mostRows: 100_000, samples: { dates: [], numbers },
  });
  return { streamed, sheet: readTransactions(rows, { mapping, exported, header, firstRow: headerRows + 1, answers, language: "en" }) };
}

/** Money by customer and day, what came and what went apart. */
function moneyOfDays(customers: readonly string[], days: ArrayLike<number>, amounts: ArrayLike<number>): Record<string, number> {
  const sums: Record<string, number> = {};
  customers.forEach((id, at) => {
    const key = `${id} ${days[at]} ${Math.sign(amounts[at] ?? 0) < 0 ? "back" : "sold"}`;
    sums[key] = (sums[key] ?? 0) + (amounts[at] ?? 0);
  });
  return Object.fromEntries(Object.entries(sums).map(([key, value]) => [key, Math.round(value * 100) / 100]));
}

function expectSame({ streamed, sheet }: Both): void {
  if (streamed.question !== null) throw new Error(`It asked about ${streamed.question.about}`);
  const { transactions: { customerIds, customer, day, amount }, reconciliation } = sheet;
  const { amount: sums, ...counts } = streamed.reconciliation;
  const { amount: expected, ...expectedCounts } = reconciliation;
  expect(counts).toEqual(expectedCounts);
  for (const key of ["in", "used", "refunds", "leftOut"] as const) expect([key, sums[key]]).toEqual([key, expect.closeTo(expected[key], 4)]);
  const [who = [], when = [], money = []] = streamed.columns as readonly [readonly string[], Float64Array, Float64Array];
  expect(moneyOfDays(who, when, money)).toEqual(moneyOfDays(Array.from(customer, (place) => customerIds[place] ?? ""), day, amount));
  expect([streamed.firstDay, streamed.lastDay]).toEqual([sheet.firstDay, sheet.lastDay]);
}

const seed = 7;
const files = [...shopFiles(seed), ...marketplaceFiles(seed), ...polishFiles(seed), ...paymentFiles(seed), ...silentFiles(seed)];

describe("a known export that is summed up", () => {
  it.each(files.map((file) => [file.title, file] as const))("%s", async (_, { cells, answers = {}, truth, unit }) => {
    const texts = cells.map((row) => row.map(String));
    const read = await both(texts, answers);
    expectSame(read);
    if (read.streamed.question !== null) return;
    const { orders, customers, amount } = read.streamed.reconciliation;
    // What the generator of the corpus wrote down.
    expect([orders, customers, amount.used, amount.refunds]).toEqual([truth.orders, truth.customers, expect.closeTo(truth.net / unit, 4), expect.closeTo(truth.refunds / unit, 4)]);
  });

  /** Shopify's, whose orders have several lines of which the first alone tells the total. */
  const [shopify] = shopFiles(seed);
  const textsOf = (): string[][] => (shopify?.cells ?? []).map((row) => row.map(String));

  it("finds the lines of its orders all over the file", async () => {
    const [header = [], ...rows] = textsOf();
    // Every seventh row, then the next seventh, and so on; what tells the total before what does not.
    const scattered = Array.from({ length: 7 }, (_, first) => rows.filter((_row, at) => at % 7 === first)).flat();
    const total = header.indexOf("Total");
    const parts = [scattered.filter((row) => row[total] !== ""), scattered.filter((row) => row[total] === "")];
    expect(parts.every(({ length }) => length > 100)).toBe(true);
    expectSame(await both([header, ...parts.flat()], shopify?.answers ?? {}));
  });

  it("reads cells that hold the mark by which texts are handed over", async () => {
    const texts = textsOf().map((row, at) => (at === 5 || at === 300 ? row.map((cell, column) => (column === 15 ? `${cell}\u001F\u001F` : cell)) : row));
    expectSame(await both(texts, shopify?.answers ?? {}));
  });

  it.each(silentFiles(seed).map((file) => [file.title, file] as const))("%s: asks first", async (_, { cells, answers = {} }) => {
    const [about = ""] = Object.keys(answers);
    const { streamed, sheet } = await both(cells.map((row) => row.map(String)), {});
    expect(streamed.question).toMatchObject({ about });
    expect(streamed.question).toEqual(sheet.question);
  });
});
