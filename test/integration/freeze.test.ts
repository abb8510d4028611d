/** Do formulas with our functions become what they show, all of them or none, and nothing else? */
import type { FreezeReport } from "../../src/excel/types";
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { CellValue, SheetModel, WorkbookModel } from "../../src/workbench/model/types";
import { createWorkbook } from "../../src/workbench/model/workbookModel";
import { block, openReportHost, picture } from "./reportHost";

let open: HeadlessHost[] = [];
afterEach(() => {
  open.forEach((host) => host.close());
  open = [];
});

/** Formulas by address, each on its sheet; numbers for the array in D1:D3. */
const formulas: Readonly<Record<string, readonly (readonly [number, number, string])[]>> = {
  Mine: [
    [0, 0, "=LTVCAC(900,300)"],
    [1, 0, '=IF(LTVCAC(900,300)>2,"=good","bad")'],
    [2, 0, "=SUM(1,2)"],
    [3, 0, '=LEN("LTVCAC(1)")'],
    [4, 0, "=LTVCAC(900,0)"],
    [5, 0, "=A1*2"],
    [0, 1, "=LTVCAC(D1:D3,300)"],
  ],
  Locked: [[0, 0, "=LTVCAC(900,300)"]],
  Hidden: [[6, 2, "=1+LTVCAC(900,300)"]],
};

function book(): WorkbookModel {
  const model = createWorkbook({ sheets: Object.keys(formulas) });
  const [mine, locked, hidden] = model.sheets as [SheetModel, SheetModel, SheetModel];
  mine.cells.writeValues(block(0, 3, 3), [[300], [600], [900]], "file");
  mine.cells.writeValues(block(6, 0), [["=LTVCAC(1,2)"]], "file");
  mine.cells.writeNumberFormats(block(0, 0), "0.00", "file");
  for (const sheet of model.sheets) for (const [row, column, formula] of formulas[sheet.name] ?? []) sheet.cells.writeFormula(row, column, formula, "file");
  locked.protected = true;
  hidden.visibility = "Hidden";
  return model;
}

async function start(model: WorkbookModel): Promise<HeadlessHost> {
  const host = await openReportHost(model, {
    calculator: (workbook, functions) => {
      const calculator = new UniverCalculator(workbook);
      calculator.useFunctions(functions);
      return calculator;
    },
  });
  open.push(host);
  await host.settled();
  return host;
}

async function freeze(host: HeadlessHost): Promise<FreezeReport> {
  await host.invokeCommand("freezeFormulas");
  await host.settled();
  return host.model.settings.get("clv.freeze") as FreezeReport;
}

const sheet = ({ model }: HeadlessHost, name: string): SheetModel => model.sheetByName(name) as SheetModel;
const valuesIn = ({ cells }: SheetModel): CellValue[][] => cells.readValues(block(0, 0, 7, 4));
const formulasIn = ({ cells }: SheetModel): string[] => [...cells.formulas()].map(({ formula }) => formula);

describe("freeze", () => {
  it("turns formulas that call us into what they show, arrays as a whole, and leaves all else", async () => {
    const host = await start(book());
    const before = valuesIn(sheet(host, "Mine"));
    const { freeze: told, problem } = await freeze(host);
    expect(problem).toBeNull();
    // Of the formulas above: A1, A2 and the array on Mine, C7 on Hidden; A5 divides by zero.
    expect(told).toEqual({
      formulas: 4,
      sheets: ["Mine", "Hidden"],
      stays: [
        { sheet: "Mine", why: "unfinished", formulas: 1, addresses: ["A5"] },
        { sheet: "Locked", why: "protected", formulas: 1, addresses: ["A1"] },
      ],
    });
    expect(valuesIn(sheet(host, "Mine"))).toEqual(before);
    // 900/300 = 3; a text stays a text, whatever it begins with; 300/300, 600/300, 900/300.
    expect([before[0]?.[0], before[1]?.[0], before.slice(0, 3).map((row) => row[1])]).toEqual([3, "=good", [1, 2, 3]]);
    expect(formulasIn(sheet(host, "Mine"))).toEqual(["=SUM(1,2)", '=LEN("LTVCAC(1)")', "=LTVCAC(900,0)", "=A1*2"]);
    expect(formulasIn(sheet(host, "Locked"))).toEqual(["=LTVCAC(900,300)"]);
    expect([formulasIn(sheet(host, "Hidden")), sheet(host, "Hidden").cells.value(6, 2)]).toEqual([[], 4]);
    expect(sheet(host, "Mine").cells.numberFormat(0, 0)).toBe("0.00");
  });

  it("needs no functions of ours any more: what refers to the values still calculates", async () => {
    const host = await start(book());
    await freeze(host);
    sheet(host, "Mine").cells.writeValues(block(0, 0), [[10]], "user");
    await host.settled();
    expect(sheet(host, "Mine").cells.value(5, 0)).toBe(20);
  });

  it("finds nothing the second time", async () => {
    const host = await start(book());
    await freeze(host);
    expect((await freeze(host)).freeze).toMatchObject({ formulas: 0, sheets: [] });
  });

  it("leaves every formula where a sync fails, and says so", async () => {
    const probe = await start(book());
    probe.counters.reset();
    await freeze(probe);
    const { syncs } = probe.counters;
    for (let nth = 1; nth < syncs - 1; nth++) {
      const host = await start(book());
      const before = host.model.sheets.map(picture);
      host.faults.failSync(nth, "GeneralException");
      const { problem } = await freeze(host);
      expect([nth, problem?.code, host.model.sheets.map(picture)]).toEqual([nth, "excelFailed", before]);
    }
  }, 120_000);
});
