/** Do the sheets live on where nobody has the add-in: in the workbench without it, and in LibreOffice? */
import { functionsIn } from "../../src/excel/parseFormula";
import { ourFunction } from "../../src/functions/explanation/cellFormula";
import { reportWords } from "../../src/words/report/report";
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import { readXlsx } from "../../src/workbench/files/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbench/files/xlsx/writeXlsx";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { CellValue, SheetModel, WorkbookModel } from "../../src/workbench/model/types";
import { createWorkbook } from "../../src/workbench/model/workbookModel";
import { withLibreOffice } from "../libreOffice";
import { exampleShop } from "./exampleShop";
import { csvNumber, recalculated } from "./recalculated";
import { analyse, beside, block, openReportHost } from "./reportHost";

jest.setTimeout(180_000);

const sources = 5;

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const ours = (model: WorkbookModel): SheetModel[] => model.sheets.slice(sources);

const formulasOf = (model: WorkbookModel): Cell[] =>
  ours(model).flatMap(({ name, cells }) => [...cells.formulas()].map(({ row, column, formula }) => ({ sheet: name, row, column, formula })));

const shown = (model: WorkbookModel, { sheet, row, column }: Cell): CellValue => model.sheetByName(sheet)?.cells.value(row, column) ?? null;

function setMargin(model: WorkbookModel, margin: number): void {
  const summary = model.sheetByName("Summary") as SheetModel;
  const { row, column } = beside(summary, reportWords.en.assumptions.margin, 2);
  summary.cells.writeValues(block(row, column), [[margin]], "user");
}

/** A workbook as it is opened where there is no add-in: no function of ours is known. */
async function opened(bytes: Uint8Array): Promise<{ readonly model: WorkbookModel; readonly calculator: UniverCalculator }> {
  const model = createWorkbook({ sheets: [] });
  await readXlsx(bytes, model);
  const calculator = new UniverCalculator(model);
  await calculator.settled();
  return { model, calculator };
}

const near = (a: unknown, b: unknown): boolean => a === b || (typeof b === "number" && Math.abs(Number(a) - b) <= 1e-9 * Math.max(1, Math.abs(b)));
const isError = (value: CellValue): boolean => typeof value === "object" && value !== null;

describe("without the add-in", () => {
  let host: HeadlessHost;
  let saved: Uint8Array;
  let calculated: { readonly model: WorkbookModel; readonly formulas: readonly Cell[] } | null = null;
  beforeAll(async () => {
    host = await openReportHost(exampleShop(), { calculator: (model) => new UniverCalculator(model) });
    expect((await analyse(host)).problem).toBeNull();
    await host.settled();
    saved = await writeXlsx(host.model);
  }, 120_000);
  afterAll(() => host.close());

  it("no cell of the sheets calls a function of ours", () => {
    const formulas = formulasOf(host.model);
    expect(ours(host.model).length).toBeGreaterThanOrEqual(10);
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter(({ formula }) => functionsIn(formula).some((name) => ourFunction(name) !== null))).toEqual([]);
  });

  it("the saved workbook shows the same, without an error", async () => {
    const { model } = await opened(saved);
    for (const { name, cells } of ours(host.model)) {
      const used = cells.usedBlock() ?? block(0, 0);
      const [before, after] = [cells.readValues(used).flat(), model.sheetByName(name)?.cells.readValues(used).flat() ?? []];
      expect([name, before.filter(isError), before.flatMap((value, at) => (near(after[at], value) ? [] : [[value, after[at]]]))]).toEqual([name, [], []]);
    }
  });

  it("a changed margin changes all that follows from it", async () => {
    const { model, calculator } = await opened(saved);
    const formulas = formulasOf(model);
    const before = formulas.map((cell) => shown(model, cell));
    setMargin(model, 0.3);
    await calculator.settled();
    const changed = formulas.filter((cell, at) => !near(shown(model, cell), before[at]));
    // Margin 0.6 became 0.3: customers' CLV, equity, LTV:CAC, payback and what the other sheets make of them.
    expect(new Set(changed.map(({ sheet }) => sheet)).size).toBeGreaterThanOrEqual(4);
    expect(formulas.filter((cell) => isError(shown(model, cell)))).toEqual([]);
    calculated = { model, formulas };
  });

  withLibreOffice("LibreOffice makes the same of the changed margin", async () => {
    if (calculated === null) throw new Error("The workbench has not calculated");
    const { model, formulas } = calculated;
    const again = await recalculated(model, [...new Set(formulas.map(({ sheet }) => sheet))]);
    const wrong = formulas.filter((cell) => !near(csvNumber(again.get(cell.sheet)?.[cell.row]?.[cell.column]) ?? "", shown(model, cell) ?? ""));
    expect(wrong.map((cell) => [cell, shown(model, cell), again.get(cell.sheet)?.[cell.row]?.[cell.column]])).toEqual([]);
  });
});
