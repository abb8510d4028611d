/** Does the built add-in ask about hidden rows, use the details of the columns, and remember what was answered, by the ribbon alone? */
import type { Cell } from "../../src/intake/types";
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import { exampleTotals } from "../report/exampleTotals";
import { analyse, block, defaults, openReportHost, select, settingsOf, sheetNamed, workbookOf } from "./reportHost";

const header = ["Order no", "Date", "Customer ID", "Amount", "Status", "Refund"];
/** Thirty orders of ten customers; every fifth is cancelled, the first is given back in part. */
const rows: Cell[][] = Array.from({ length: 30 }, (_, i) => [`A${i}`, 45292 + i, `C${i % 10}`, 10, i % 5 === 4 ? "Cancelled" : "Paid", i === 0 ? 4 : ""]);

let host: HeadlessHost | null = null;

afterEach(() => {
  host?.close();
  host = null;
});

async function hostOf(model: ReturnType<typeof workbookOf>, more: Parameters<typeof openReportHost>[1] = {}): Promise<HeadlessHost> {
  host = await openReportHost(model, more);
  return host;
}

const calculated: Parameters<typeof openReportHost>[1] = {
  calculator: (model, functions) => {
    const calculator = new UniverCalculator(model);
    calculator.useFunctions(functions);
    return calculator;
  },
};

describe("columns of orders", () => {
  it("leave out what was cancelled and subtract what was given back", async () => {
    const run = await analyse(await hostOf(workbookOf({ header, rows })));
    expect(run.mapping).toMatchObject({ status: "Status", refund: "Refund" });
    // 24 orders of 10, less 4.
    expect(run).toMatchObject({ question: null, rows: { in: 30, used: 24, leftOut: { status: 6 } }, amount: { used: 236, refunds: 4 } });
  });

  it("are remembered, and a further column that has gone since does not stop a refresh", async () => {
    const model = workbookOf({ header, rows });
    const at = await hostOf(model);
    await analyse(at);
    expect(settingsOf(at).known[0]?.mapping).toMatchObject({ status: "Status" });
    model.sheets[0]?.cells.writeValues(block(0, 4, 1, 1), [["Something else"]], "user");
    const run = await analyse(at, "refresh");
    expect(run).toMatchObject({ problem: null, rows: { used: 30 } });
  });
});

describe("hidden rows", () => {
  const hidden = [3, 4, 7, 20];

  function filtered(): ReturnType<typeof workbookOf> {
    const model = workbookOf({ header, rows });
    for (const row of hidden) model.sheets[0]?.hiddenRows.add(row);
    return model;
  }

  it("are a question, before anything is written", async () => {
    const run = await analyse(await hostOf(filtered()));
    expect(run).toMatchObject({ question: { about: "hiddenRows", choices: ["exclude", "include"], counts: { hidden: 4, rows: 30 } }, sheets: [] });
  });

  it.each([["exclude", 4], ["include", 0]] as const)("are read by the answer %s, also where the first column is hidden", async (answer, leftOut) => {
    const model = filtered();
    model.sheets[0]?.hiddenColumns.add(0);
    model.settings.set("clv.settings", { ...(model.settings.get("clv.settings") as object), answers: { hiddenRows: answer } });
    const run = await analyse(await hostOf(model));
    expect(run.question).toBeNull();
    expect(run.rows?.leftOut.hidden ?? 0).toBe(leftOut);
  });
});

describe("a table that was answered before", () => {
  const ambiguous = ["Nr", "Date", "Customer ID", "Amount"];
  const dated: Cell[][] = Array.from({ length: 12 }, (_, i) => [`B${i}`, `0${(i % 9) + 1}/02/2024`, `C${i % 6}`, 10]);

  it("is read by its own answers, not by those about the table after it", async () => {
    const model = workbookOf({ header: ambiguous, rows: dated }, { source: { sheet: "Orders", address: "A1:F31" }, mapping: { customer: "Customer ID", date: "Date", amount: "Amount" }, answers: { dateOrder: "dmy" } });
    const known = { header: ambiguous, mapping: { customer: "Customer ID", date: "Date", amount: "Amount" }, answers: { dateOrder: "mdy" } };
    model.settings.set("clv.settings", { ...(model.settings.get("clv.settings") as object), known: [known] });
    select(model, block(0, 0, 13, 4));
    const at = await hostOf(model);
    const run = await analyse(at);
    // Month first: the last is 2 September, and the summary is of the day after.
    expect(run).toMatchObject({ question: null, asOf: "2024-09-03" });
    expect(settingsOf(at).answers).toEqual({ dateOrder: "mdy" });
  });
});

describe("totals on every line of an order", () => {
  /** Twelve orders of two lines; each line carries the order's total, 10 to 21. */
  const lines: Cell[][] = Array.from({ length: 24 }, (_, i) => [`A${i >> 1}`, 45292 + (i >> 1), `C${(i >> 1) % 5}`, 10 + (i >> 1), (i % 2) + 1]);
  const model = (): ReturnType<typeof workbookOf> => workbookOf({ header: ["Order no", "Date", "Customer ID", "Amount", "Line"], rows: lines });
  const answer = (at: HeadlessHost, orderTotal: string): void => {
    at.model.settings.set("clv.settings", { ...settingsOf(at), answers: { orderTotal } });
  };

  it("are a question with the evidence, and once it is answered every refresh goes by the answer", async () => {
    const at = await hostOf(model());
    const asked = await analyse(at);
    expect(asked).toMatchObject({ sheets: [], question: { about: "orderTotal", orders: { equal: 12, several: 12 } } });
    answer(at, "once");
    // 10 + 11 + … + 21
    expect(await analyse(at)).toMatchObject({ question: null, problem: null, amount: { used: 186 }, orders: 12, repeated: 12 });
    expect(settingsOf(at).known[0]?.answers).toMatchObject({ orderTotal: "once" });
    // One order more, of three lines.
    at.model.sheets[0]?.cells.writeValues(block(25, 0, 3, 5), [1, 2, 3].map((line) => ["A12", 45310, "C1", 100, line]), "user");
    const more = { question: null, problem: null, amount: { used: 286 }, orders: 13, repeated: 14 };
    expect(await analyse(at, "refresh")).toMatchObject(more);
    // Since then another table was answered for otherwise: what was said about this one holds.
    answer(at, "perLine");
    select(at.model, block(0, 0, 28, 5));
    expect(await analyse(at)).toMatchObject(more);
    expect(await analyse(at, "refresh")).toMatchObject(more);
  });

  it("are added up by every refresh where they were said to be those of the lines", async () => {
    const at = await hostOf(model());
    answer(at, "perLine");
    expect(await analyse(at)).toMatchObject({ amount: { used: 372 }, orders: 12 });
    expect(await analyse(at, "refresh")).toMatchObject({ question: null, amount: { used: 372 }, orders: 12 });
  });
});

describe("customers with their totals", () => {
  const totals = { header: ["Customer ID", "Email", "Total Spent", "Total Orders"], rows: Array.from({ length: 40 }, (_, i): Cell[] => [`C${i}`, `c${i}@x.com`, 400 - 10 * i, 2]) };

  it.each(["en", "id", "pl"] as const)("show in the workbench what the report has in place, in %s", async (language) => {
    const at = await hostOf(workbookOf(totals, { language, assumptions: { ...defaults.assumptions, margin: 0.5, cac: 20 } }), calculated);
    const run = await analyse(at);
    expect(run).toMatchObject({ problem: null, platform: "shopify_customers", customers: 40, orders: 80, amount: { used: 8200 } });
    await at.settled();
    const [summary, customers] = run.sheets.map((name) => sheetNamed(at, name));
    const shown = exampleTotals(language).summary.blocks.flatMap((block) => block.cells).flatMap((cell) => {
      if (cell.kind !== "formula") return [];
      const value = summary?.cells.value(cell.row, cell.column);
      const near = typeof cell.value === "number" && Math.abs(Number(value) - cell.value) <= 1e-9 * Math.max(1, Math.abs(cell.value));
      return near || value === cell.value ? [] : [`${cell.formula} shows ${String(value)} instead of ${cell.value}`];
    });
    expect(shown).toEqual([]);
    expect(customers?.tables[0]?.block.rows).toBe(41);
    const again = await analyse(at, "refresh");
    expect(again).toMatchObject({ problem: null, customers: 40 });
  });
});
