/** Is what the command line prints for people complete, in their language and number style? */
import { analyseText } from "../../../src/workbench/cli/analyseText";
import { questionText } from "../../../src/workbench/cli/questionText";
import type { AnalyseOutput } from "../../../src/workbench/cli/analyse";
import type { AnalyseCommand } from "../../../src/workbench/cli/commandLine";
import { functionsText } from "../../../src/workbench/cli/listFunctions";
import { formulasOf, valuesOf } from "../../../src/workbench/cli/sheetGrids";
import { cliWords } from "../../../src/workbench/cli/words";
import { createWorkbook } from "../../../src/workbench/model/workbookModel";

const output: AnalyseOutput = {
  source: { file: "orders.csv", sheet: "orders", range: "A1:F11" },
  platform: null,
  mapping: {},
  rows: { in: 1010, used: 1000, leftOut: { duplicate: 7, badDate: 3 } },
  amount: { in: 12345.5, used: 12000, refunds: 300.25, leftOut: 345.5 },
  orders: 900, customers: 400, currency: null, asOf: "2026-01-31", question: null,
  sheets: { Customers: [], Summary: [] },
  formulas: {},
  counters: { syncs: 1, bytesIn: 1, bytesOut: 1, largestSync: 1 },
  seconds: { boot: 1, read: 0.1, analyse: 0.2, predict: 0, write: 0.3, save: 0 },
};
const command = { kind: "analyse", out: "out.xlsx" } as AnalyseCommand;

describe("printed > analyse", () => {
  test("says where from, how rows and amounts add up, and what was written", () => {
    expect(analyseText(output, command, "en").split("\n")).toEqual([
      "orders.csv, sheet orders, A1:F11",
      "Rows: 1,010 = 1,000 used + 10 left out",
      "  duplicate: 7",
      "  date cannot be read: 3",
      "Amount: 12,345.5 = 12,000 used + 345.5 left out (refunds of 300.25 already subtracted)",
      "Customers: 400, orders: 900, as of 2026-01-31",
      "Sheets written: Customers, Summary",
      "Saved: out.xlsx",
      "Seconds: read 0.1, analyse 0.2, write 0.3",
      "",
    ]);
  });

  test("says what was predicted, and how the model did in its test", () => {
    const prediction = {
      method: "bgnbd", horizon: 12, unit: "month", discount: 0.1, expectedPurchases: 1300.4, predictedSpend: 50_000, active: 290,
      holdOut: [{ model: "paretonbd", actual: 536, forecast: 700, error: 0.31 }, { model: "bgnbd", actual: 536, forecast: 592, error: 0.104 }],
    };
    expect(analyseText({ ...output, prediction }, command, "en")).toContain(
      "Prediction (bgnbd): 1,300.4 purchases worth 50,000 in 12 months\nTest of the forecast: 592 repeat purchases, 536 were made\n");
    expect(analyseText({ ...output, prediction: { ...prediction, holdOut: [] } }, command, "pl")).not.toContain("Sprawdzian");
  });

  test("says how many subscribers are left, and what they bring where that is known", () => {
    const subscriptions = { unit: "month", subscribers: 400, active: 150, revenue: 2095.5, churn: 0.06, expectedRevenue: 100_226.5 };
    expect(analyseText({ ...output, subscriptions }, command, "en")).toContain("Subscriptions: 150 of 400 active, 2,095.5 per month; renewals to come are worth 100,226.5\n");
    expect(analyseText({ ...output, subscriptions: { ...subscriptions, revenue: null } }, command, "en")).toContain("Subscriptions: 150 of 400 left\n");
  });

  test("writes numbers the way the language does", () => {
    expect(analyseText(output, command, "id")).toContain("Jumlah: 12.345,5 = 12.000 dipakai");
    expect(analyseText(output, command, "pl").replaceAll("\u00a0", " ")).toContain("Kwota: 12 345,5 = 12 000 użyte");
  });

  test("says no figures that the add-in did not tell, and saves nothing it did not write", () => {
    const failed = { ...output, rows: null, amount: null, customers: null, sheets: {}, problem: { code: "x", message: "No." } };
    expect(analyseText(failed, command, "en")).toBe("orders.csv, sheet orders, A1:F11\nSeconds: read 0.1, analyse 0.2, write 0.3\n");
  });

  test("asks a question and says how to answer it", () => {
    expect(questionText({ about: "currency", choices: ["USD", "EUR"] }, "en")).toBe("The amounts are in several currencies. Run again with --currency. Choices: USD, EUR.");
    expect(questionText({ about: "dateOrder", choices: ["dmy", "mdy"] }, "pl")).toContain("--answer dateOrder=");
    expect(questionText({ about: "column", role: "amount", choices: ["Net", "Gross"] }, "id")).toContain("--map amount=");
    expect(questionText({ about: "unheard-of", choices: [] }, "en")).toContain("Something must be answered first.");
  });
});

describe("printed > functions", () => {
  const functions = [
    {
      id: "CAC", name: "CAC", description: "What one new customer costs.", result: {},
      parameters: [{ name: "spend", description: "Money spent." }, { name: "window", description: "Days.", optional: true }],
    },
  ];

  test("are listed with syntax, optional arguments in brackets, and what each argument is", () => {
    const text = functionsText(functions, "en", 80);
    expect(text).toContain("CAC       What one new customer costs.");
    expect(text).toContain("CAC(spend, [window])");
    expect(text).toContain("window: Days.");
  });

  test("fit the terminal", () => {
    const [first] = functions;
    if (!first) throw new Error("one function expected");
    const long = { ...first, parameters: [{ name: "spend", description: "word ".repeat(60).trim() }] };
    for (const line of functionsText([long], "en", 80).split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe("printed > sheets", () => {
  test("start at A1, blanks are empty texts, errors their names, cells without formula empty texts", () => {
    const model = createWorkbook();
    const [sheet] = model.sheets;
    if (!sheet) throw new Error("one sheet expected");
    sheet.cells.writeValues({ row: 1, column: 1, rows: 1, columns: 2 }, [[5, { error: "#N/A" }]], "file");
    sheet.cells.writeFormula(2, 1, "=B2*2", "file");
    sheet.cells.writeResult(2, 1, 10);
    expect(valuesOf(sheet)).toEqual([["", "", ""], ["", 5, "#N/A"], ["", 10, ""]]);
    expect(formulasOf(sheet)).toEqual([["", "", ""], ["", "", ""], ["", "=B2*2", ""]]);
  });
});

describe("printed > words", () => {
  test("every language explains every command and option", () => {
    const options = (text: string) => text.match(/--[a-z-]+/g);
    for (const words of Object.values(cliWords)) expect(options(words.help)).toEqual(options(cliWords.en.help));
  });

  test("no sentence is left in English", () => {
    const sentences = (words: object): string[] => Object.values(words).flatMap((value: unknown) => (typeof value === "string" ? [value] : typeof value === "object" && value !== null ? sentences(value) : []));
    const english = new Set(sentences(cliWords.en));
    for (const words of [cliWords.id, cliWords.pl]) expect(sentences(words).filter((sentence) => english.has(sentence))).toEqual([]);
  });
});
