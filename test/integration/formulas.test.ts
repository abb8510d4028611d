/** Are formulas inserted without overwriting anything, and is what a cell shows explained? On the real Office.js, calculated by the built add-in. */
import { join } from "node:path";
import { lookAtActiveCell } from "../../src/excel/activeCell";
import type { ExplainedCell, Insertion, OccupiedCell } from "../../src/excel/cellTypes";
import { explainActiveCell } from "../../src/excel/explainCell";
import { insertFormula } from "../../src/excel/insertFormula";
import { pickRange } from "../../src/excel/pickRange";
import { argumentLines, figureLines, stepLines } from "../../src/taskpane/explainedText";
import { errorSentence } from "../../src/taskpane/errorSentence";
import { readFields, type TypedArguments } from "../../src/taskpane/insertedFormula";
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import { openHost, type HeadlessHost } from "../../src/workbench/headless/host";
import { parseAddress } from "../../src/workbench/model/address";
import type { CellValue, SheetModel } from "../../src/workbench/model/types";
import { createWorkbook } from "../../src/workbench/model/workbookModel";
import type { FunctionName } from "../../src/catalogue/functions";

const reader = { language: "en", culture: "en-US" } as const;

let host: HeadlessHost;
let sheet: SheetModel;

beforeEach(async () => {
  const model = createWorkbook({ sheets: ["Sheet1", "My orders"] });
  model.settings.set("clv.settings", { schema: 1, language: "en" });
  host = await openHost({
    dist: join(__dirname, "../../dist"),
    model,
    calculator: (workbook, functions) => {
      const calculator = new UniverCalculator(workbook);
      calculator.useFunctions(functions);
      return calculator;
    },
  });
  [sheet] = model.sheets as [SheetModel];
}, 60_000);

afterEach(() => host.close());

/** Runs the add-in's own code with the page's Excel. */
function run<T>(work: () => Promise<T>): Promise<T> {
  return host.runInAddin(({ Excel, Office }) => {
    Object.assign(globalThis, { Excel, Office });
    return work();
  });
}

function put(address: string, rows: readonly (readonly unknown[])[], on = sheet): void {
  const { block } = parseAddress(address);
  const { row, column } = block;
  const input = rows.map((cells) => cells.map((cell) => (cell === "" ? null : (cell as CellValue))));
  on.cells.writeValues({ row, column, rows: rows.length, columns: rows[0]?.length ?? 1 }, input, "user");
}

async function formula(address: string, text: string, on = sheet): Promise<void> {
  const { block } = parseAddress(address);
  on.cells.writeFormula(block.row, block.column, text, "user");
  await host.settled();
}

function select(address: string, on = sheet): void {
  host.model.activeSheetId = on.id;
  host.model.selection = { sheetId: on.id, areas: [parseAddress(address).block], chartId: null };
}

async function explain(address: string, on = sheet): Promise<ExplainedCell> {
  select(address, on);
  return run(() => explainActiveCell("en"));
}

function explanationOf({ explanation }: ExplainedCell): NonNullable<ExplainedCell["explanation"]> {
  if (!explanation) throw new Error("The cell was not explained");
  return explanation;
}

const linesOf = (cell: ExplainedCell): string[] => stepLines(explanationOf(cell), reader).map(({ sign, text }) => `${sign} ${text}`.trim());

const argsOf = (cell: ExplainedCell): string[] =>
  argumentLines(explanationOf(cell), reader).map(({ name, text, written }) => [name, text, written].filter((part) => part !== "").join(" | "));

function content(address: string, on = sheet): unknown {
  const { row, column } = parseAddress(address).block;
  return on.cells.formula(row, column) ?? on.cells.value(row, column);
}

describe("explaining a cell", () => {
  it("tells the formula in words, in numbers and step by step", async () => {
    put("A1", [[5000000, 12]]);
    await formula("C1", "=CLV(A1,B1,4,0.7)");
    const cell = await explain("C1");
    expect(cell).toMatchObject({ sheet: "Sheet1", address: "C1", spilledFrom: null, formula: "=CLV(A1,B1,4,0.7)", value: 168000000, error: null, isWhole: true });
    expect(linesOf(cell)).toEqual([
      "average purchase × frequency × lifespan × margin − cac",
      "= 5,000,000 × 12 × 4 × 0.7 − 0",
      "= 168,000,000 − 0",
      "= 168,000,000",
    ]);
    expect(argsOf(cell)).toEqual(["average purchase | 5,000,000 | A1", "frequency | 12 | B1", "lifespan | 4", "margin | 0.7", "cac | 0, the default"]);
  });

  it("tells the size of ranges, what is used of them, and blank cells that count as 0", async () => {
    put("A1", [["Score"], [10], [9], [""], ["none"], [3]]);
    await formula("C1", "=NPS(A2:A6,COUNT(A2:A6))");
    const counted = await explain("C1");
    expect(argsOf(counted)).toEqual(["scores | 5 cells, 3 used | A2:A6", "answers | 3 | COUNT(A2:A6)"]);
    expect(explanationOf(counted)).toMatchObject({ blanksCounted: 0, answer: { is: "value", value: counted.value } });
    expect(linesOf(counted).at(-1)).toBe(`≈ ${(100 / 3).toFixed(4)}`);

    await formula("C2", "=NPS(A2:A6)");
    const uncounted = await explain("C2");
    expect(explanationOf(uncounted)).toMatchObject({ blanksCounted: 1, answer: { is: "value", value: uncounted.value } });
  });

  it("counts the rows that were left out of columns that belong together", async () => {
    put("A1", [["ann", 45000, 10], ["", 45001, 20], ["bob", "", 5], ["bob", 45003, 40]], sheet);
    await formula("E1", "=CLV.HISTORIC(A1:A4,C1:C4,\"bob\")");
    expect(explanationOf(await explain("E1")).leftOut).toEqual({ rows: 4, leftOut: 1 });
    await formula("E2", "=REPEAT.RATE(A:A,B:B)");
    const whole = await explain("E2");
    expect(explanationOf(whole).leftOut).toEqual({ rows: 4, leftOut: 2 });
    expect(figureLines(explanationOf(whole), reader).map(({ text }) => text)).toContain("2");
  });

  it("works out what stands around and within the call: sheets, names, tables, arrays, arithmetic, our own functions", async () => {
    const orders = host.model.sheetByName("My orders") as SheetModel;
    put("A1", [["Amount"], [100], [300]], orders);
    await run(() =>
      Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem("My orders");
        context.workbook.names.add("Costs", own.getRange("A3"));
        context.workbook.names.add("Half", "=0.5");
        own.tables.add("A1:A3", true).name = "Sales";
        await context.sync();
      }),
    );
    await formula("A1", "=LTVCAC(CLV('My orders'!A2,2*3,{4},10%+Half),Costs)");
    const cell = await explain("A1");
    expect(argsOf(cell)).toEqual(["clv | 1,440 | CLV('My orders'!A2,2*3,{4},10%+Half)", "cac | 300 | Costs"]);
    expect(linesOf(cell)).toEqual(["clv ÷ cac", "= 1,440 ÷ 300", "= 4.8"]);
    expect(cell.value).toBeCloseTo(4.8, 12);

    await formula("A2", "=PARETO.SHARE(Sales[Amount],50%)");
    const table = await explain("A2");
    expect(argsOf(table)[0]).toBe("values | 2 cells, 2 used | Sales[Amount]");
    expect(table.value).toBe(0.75);
    expect(linesOf(table).at(-1)).toBe("= 0.75");
  });

  it("says of each cell that a formula spills into where it stands", async () => {
    put("A1", [[900, 300], [800, 0], [700, 100]]);
    await formula("D1", "=LTVCAC(A1:A3,B1:B3)");
    const third = await explain("D3");
    expect(third).toMatchObject({ spilledFrom: "D1", value: 7 });
    expect(linesOf(third)).toEqual(["clv ÷ cac", "= 700 ÷ 100", "= 7"]);
    expect((await explain("D1")).spilledFrom).toBeNull();
    const second = await explain("D2");
    expect(second.error).toBe("#DIV/0!");
    expect(errorSentence(second, "en")).toContain("cac is 0");

    await formula("F1", "=RFM.SCORE(A1#)");
    expect(explanationOf(await explain("F1")).args[0]?.value.is).toBe("unknown");
    await formula("F1", "=DECILE(D1#)");
    expect(argsOf(await explain("F1"))[0]).toBe("values | 3 cells, 2 used | D1#");
  });

  it("tells why there is an error, in the reader's language", async () => {
    await formula("A1", "=LIFESPAN(5)");
    const cell = await explain("A1");
    expect(cell.error).toBe("#NUM!");
    expect(errorSentence(cell, "en")).toContain("500%");
    expect(errorSentence(cell, "pl")).toContain("500%");
    expect(linesOf(cell)).toEqual(["1 ÷ churn"]);
  });

  it("finds the outermost of our functions within a larger formula", async () => {
    await formula("A1", "=IF(TRUE,1+CLV(2,3,4),0)");
    const cell = await explain("A1");
    expect(cell).toMatchObject({ isWhole: false, value: 25 });
    expect(explanationOf(cell).answer).toEqual({ is: "value", value: 24 });
  });

  it("is honest about what it does not repeat", async () => {
    put("B1", [[5]]);
    await formula("A1", "=CLV(INDEX(B1:B1,1),2,3)");
    const cell = await explain("A1");
    expect(cell.value).toBe(30);
    expect(argsOf(cell)[0]).toContain("is calculated by Excel in a way that the explanation does not repeat");
    expect(explanationOf(cell)).toMatchObject({ answer: null, steps: [] });
    expect(linesOf(cell)).toEqual(["average purchase × frequency × lifespan × margin − cac"]);
  });

  it("has nothing to explain in other cells", async () => {
    put("A1", [[5]]);
    expect((await explain("A1")).explanation).toBeNull();
    expect((await explain("Z9")).explanation).toBeNull();
    await formula("A2", "=SUM(A1)");
    expect(await explain("A2")).toMatchObject({ explanation: null, value: 5 });
  });
});

describe("the active cell", () => {
  it("is known with its function, also where another cell spills into it", async () => {
    put("A1", [[9, 3], [8, 2]]);
    await formula("D1", "=LTVCAC(A1:A2,B1:B2)");
    const look = (address: string): Promise<unknown> => {
      select(address);
      return run(lookAtActiveCell);
    };
    expect(await look("D2")).toEqual({ sheet: "Sheet1", address: "D2", isEmpty: false, ours: "LTVCAC" });
    expect(await look("A1")).toEqual({ sheet: "Sheet1", address: "A1", isEmpty: false, ours: null });
    expect(await look("G7")).toEqual({ sheet: "Sheet1", address: "G7", isEmpty: true, ours: null });
  });

  it("is where the formula goes again once cells have been picked elsewhere", async () => {
    const orders = host.model.sheetByName("My orders") as SheetModel;
    select("B2:B9", orders);
    expect(await run(() => pickRange({ sheet: "Sheet1", address: "E2" }))).toEqual({ sheet: "My orders", address: "B2:B9" });
    expect(host.model.selection).toMatchObject({ sheetId: sheet.id, areas: [parseAddress("E2").block] });
  });
});

function insert(name: FunctionName, typed: TypedArguments, replacing: OccupiedCell | null = null): Promise<Insertion> {
  const reading = readFields(name, typed, "en-US");
  if ("mistakes" in reading) throw new Error(JSON.stringify(reading.mistakes));
  return run(() => insertFormula({ ...reading, replacing, language: "en" }));
}

describe("inserting a formula", () => {
  it("writes into an empty cell and reads the result back", async () => {
    select("E2");
    expect(await insert("CLV", {})).toMatchObject({ is: "inserted", rows: 1, columns: 1, cell: { sheet: "Sheet1", address: "E2", value: 148000000, error: null } });
    expect(content("E2")).toBe("=CLV(5000000,12,4,0.7,20000000)");
  });

  it.each([["a value", 5], ["a text", "mine"], ["a formula", "=1+1"]])("leaves %s as it is, until the person agrees to replace it", async (_, mine) => {
    if (mine === "=1+1") await formula("B2", mine);
    else put("B2", [[mine]]);
    select("B2");
    const first = await insert("LIFESPAN", {});
    expect(first).toMatchObject({ is: "occupied", cell: { sheet: "Sheet1", address: "B2" } });
    expect(content("B2")).toBe(mine);
    if (first.is !== "occupied") throw new Error("It was overwritten");
    // Somebody has changed it since it was asked about.
    put("B2", [["changed"]]);
    expect(await insert("LIFESPAN", {}, first.cell)).toMatchObject({ is: "occupied" });
    expect(content("B2")).toBe("changed");
    const second = await insert("LIFESPAN", {});
    select("B3");
    put("B3", [["other"]]);
    expect(await insert("LIFESPAN", {}, second.is === "occupied" ? second.cell : null)).toMatchObject({ is: "occupied", cell: { address: "B3" } });
    select("B2");
    expect(await insert("LIFESPAN", {}, second.is === "occupied" ? second.cell : null)).toMatchObject({ is: "inserted", cell: { value: 20 } });
    expect(content("B2")).toBe("=LIFESPAN(0.05)");
  });

  it("takes its own formula and the cells it spills into for filled, too", async () => {
    select("A1");
    expect(await insert("RFM.SCORE", {})).toMatchObject({ is: "inserted", rows: 5, columns: 1 });
    expect(await insert("RFM.SCORE", {})).toMatchObject({ is: "occupied", cell: { address: "A1" } });
    select("A3");
    expect(await insert("RFM.SCORE", {})).toMatchObject({ is: "occupied", cell: { address: "A3" } });
    expect(host.model.sheets[0]?.cells.value(2, 0)).toBe(3);
  });

  it("spills over nothing: what is in the way stays, and the cell says so", async () => {
    put("A3", [["mine"]]);
    select("A1");
    const inserted = await insert("RFM.SCORE", {});
    expect(inserted).toMatchObject({ is: "inserted", cell: { error: "#SPILL!" } });
    expect(inserted.is === "inserted" && errorSentence(inserted.cell, "en")).toContain("Nothing was overwritten");
    expect(content("A3")).toBe("mine");
  });

  it("writes into a cell that is formatted as text", async () => {
    sheet.cells.writeNumberFormats(parseAddress("C1").block, "@", "user");
    select("C1");
    expect(await insert("LIFESPAN", {})).toMatchObject({ is: "inserted", cell: { value: 20 } });
  });

  it("says why on a protected sheet, and when Excel fails, with the cell as it was", async () => {
    await run(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").protection.protect();
        await context.sync();
      }),
    );
    select("D4");
    await expect(insert("LIFESPAN", {})).rejects.toMatchObject({ code: "sheetProtected", data: { sheet: "Sheet1" } });
    expect(content("D4")).toBeNull();
    const orders = host.model.sheetByName("My orders") as SheetModel;
    select("A1", orders);
    host.faults.failSync(1, "GeneralException");
    await expect(insert("LIFESPAN", {})).rejects.toMatchObject({ code: "excelFailed" });
    expect(content("A1", orders)).toBeNull();
  });
});
