/** Is assets/samples/functions.xlsx the workbook that shows every function at work, and does it recalculate without an error? */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { functionNames } from "../../src/catalogue/functions";
import { explainActiveCell } from "../../src/excel/explainCell";
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import { readXlsx } from "../../src/workbench/files/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbench/files/xlsx/writeXlsx";
import { unzipParts } from "../../src/workbench/files/xlsx/zipFile";
import { openHost, type HeadlessHost } from "../../src/workbench/headless/host";
import { createWorkbook } from "../../src/workbench/model/workbookModel";
import type { CellValue, WorkbookModel } from "../../src/workbench/model/types";
import { formulas } from "../generated/functionsWorkbook/formulas";
import { emptyWorkbook, functionsWorkbook } from "../generated/functionsWorkbook/workbook";
import { expectNear } from "../near";

const root = join(__dirname, "../..");
const file = join(root, "assets/samples/functions.xlsx");

const hosts: HeadlessHost[] = [];

afterAll(() => hosts.forEach((host) => host.close()));

/** The built add-in on a workbook whose formulas are kept calculated. */
async function open(model: WorkbookModel): Promise<HeadlessHost> {
  const host = await openHost({
    dist: join(root, "dist"),
    model,
    calculator: async (workbook, caller) => {
      const calculator = new UniverCalculator(workbook);
      calculator.useFunctions(caller);
      return calculator;
    },
  });
  hosts.push(host);
  return host;
}

/** Everything that a sheet shows, by its name. */
function contents({ sheets }: WorkbookModel): Map<string, CellValue[][]> {
  return new Map(
    sheets.map(({ name, cells }) => {
      const used = cells.usedBlock();
      return [name, used ? cells.readValues(used) : []];
    }),
  );
}

function formulasOf({ sheets }: WorkbookModel): string[] {
  return sheets.flatMap(({ name, cells }) => [...cells.formulas()].map(({ row, column, formula }) => `${name} ${row} ${column} ${formula}`));
}

function errorsOf({ sheets }: WorkbookModel): string[] {
  return sheets.flatMap(({ name, cells }) => {
    const used = cells.usedBlock();
    const rows = used ? cells.readValues(used) : [];
    return rows.flatMap((row, at) => row.flatMap((value) => (typeof value === "object" && value !== null ? [`${name} row ${at + 1}: ${value.error}`] : [])));
  });
}

/** A zip file carries the time of its making, which is no change of the workbook. */
async function writeIfDifferent(bytes: Uint8Array): Promise<void> {
  const parts = existsSync(file) ? await unzipParts(readFileSync(file)) : null;
  const same = parts !== null && isDeepStrictEqual(parts, await unzipParts(bytes));
  if (!same) writeFileSync(file, bytes);
}

const calls = (name: string, formula: string): boolean => new RegExp(`(?<![A-Z.])${name.replaceAll(".", "\\.")}\\(`).test(formula);

describe("assets/samples/functions.xlsx", () => {
  let made: WorkbookModel;

  beforeAll(async () => {
    made = emptyWorkbook();
    const host = await open(made);
    await functionsWorkbook(made, () => host.settled());
    if (process.env["GENERATE"]) await writeIfDifferent(await writeXlsx(made, { customFunctions: functionNames }));
  }, 120_000);

  it("has a formula with each function", () => {
    for (const name of functionNames) expect(calls(name, formulas[name])).toBe(true);
    const typed = formulasOf(made);
    for (const name of functionNames) expect(typed.filter((one) => one.endsWith(` ${formulas[name]}`))).toHaveLength(1);
  });

  it("shows no error", () => {
    expect(errorsOf(made)).toEqual([]);
  });

  // By hand: 6000 / 120; 1 / 0.05; 45 x 4 x 5 x 0.4 - 60; 29.75 = 35 x 0.85; 35 x 0.15 / (29.75 - 15).
  it.each([["CAC", 50], ["CPA", 50], ["LIFESPAN", 20], ["CLV", 300], ["BUNDLE.PRICE", 29.75], ["BUNDLE.UPLIFT", 5.25 / 14.75]] as const)(
    "shows what %s is by hand",
    (name, result) => {
      const [found] = made.sheets.flatMap(({ cells }) =>
        [...cells.formulas()].filter(({ formula }) => formula === formulas[name]).map(({ row, column }) => cells.value(row, column)),
      );
      expectNear(found, result);
    },
  );

  it("is explained cell by cell as it is calculated", async () => {
    const host = await open(made);
    for (const sheet of made.sheets) {
      for (const { row, column } of [...sheet.cells.formulas()]) {
        made.activeSheetId = sheet.id;
        made.selection = { sheetId: sheet.id, areas: [{ row, column, rows: 1, columns: 1 }], chartId: null };
        const cell = await host.runInAddin(({ Excel, Office }) => {
          Object.assign(globalThis, { Excel, Office });
          return explainActiveCell("en");
        });
        const answer = cell.explanation?.answer;
        expect([cell.formula, cell.explanation?.name]).toEqual([cell.formula, expect.any(String) as string]);
        if (cell.isWhole && answer?.is === "value") expectNear(answer.value, cell.value);
      }
    }
  }, 120_000);

  it("is what `npm run generate` writes", async () => {
    expect(existsSync(file)).toBe(true);
    const kept = createWorkbook();
    await readXlsx(readFileSync(file), kept);
    expect(formulasOf(kept)).toEqual(formulasOf(made));
    const expected = contents(made);
    for (const [name, rows] of contents(kept)) expectNear(rows, expected.get(name));
  });

  it("recalculates to the same values in the workbench", async () => {
    const opened = createWorkbook();
    await readXlsx(readFileSync(file), opened);
    const before = contents(opened);
    // Formulas are calculated anew as soon as there is something to calculate them.
    const host = await open(opened);
    await host.settled();
    expect(errorsOf(opened)).toEqual([]);
    for (const [name, rows] of contents(opened)) expectNear(rows, before.get(name));
    // Not what was saved, but what is calculated: another margin gives another CLV.
    const inputs = opened.sheetByName("Inputs");
    const value = opened.sheetByName("Value");
    const clv = (): CellValue | undefined => value?.cells.value(3, 1);
    const old = clv();
    inputs?.cells.writeValues({ row: 6, column: 1, rows: 1, columns: 1 }, [[0.5]], "user");
    await host.settled();
    // 45 x 4 x 5 x 0.4 - 60 = 300; with a margin of 0.5 it is 390.
    expect([old, clv()]).toEqual([300, 390]);
  }, 60_000);
});
