/** Are typed formulas calculated as Excel calculates them, and only when something they read has changed? */
import { UniverCalculator } from "../../../src/workbench/calc/univerCalculator";
import { parseBlock } from "../../../src/workbench/model/address";
import { createWorkbook } from "../../../src/workbench/model/workbookModel";
import type { CellValue, CustomFunctionCaller, CustomFunctionMetadata, SheetModel, WorkbookModel } from "../../../src/workbench/model/types";

function corner(address: string): { row: number; column: number } {
  const { row, column } = parseBlock(address);
  return { row, column };
}

function put(sheet: SheetModel, address: string, values: CellValue[][]): void {
  const { row, column } = corner(address);
  sheet.cells.writeValues({ row, column, rows: values.length, columns: values[0]?.length ?? 0 }, values, "api");
}

function formula(sheet: SheetModel, address: string, text: string): void {
  const { row, column } = corner(address);
  sheet.cells.writeFormula(row, column, text, "user");
}

function value(sheet: SheetModel, address: string): CellValue {
  const { row, column } = corner(address);
  return sheet.cells.value(row, column);
}

function values(sheet: SheetModel, address: string): CellValue[][] {
  return sheet.cells.readValues(parseBlock(address));
}

interface Bench {
  workbook: WorkbookModel;
  sheet: SheetModel;
  calculator: UniverCalculator;
}

const open: UniverCalculator[] = [];
afterEach(() => open.splice(0).forEach((calculator) => calculator.dispose()));

function bench(): Bench {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("a workbook has a sheet");
  const calculator = new UniverCalculator(workbook);
  open.push(calculator);
  return { workbook, sheet, calculator };
}

/** What one formula shows in A1 of an empty sheet. */
async function shows(text: string): Promise<CellValue> {
  const { sheet, calculator } = bench();
  formula(sheet, "A1", text);
  await calculator.settled();
  return value(sheet, "A1");
}

const metadata = (name: string, parameters: CustomFunctionMetadata["parameters"], options?: Record<string, unknown>): CustomFunctionMetadata => ({
  id: name,
  name,
  parameters,
  result: { dimensionality: "matrix" },
  ...(options ? { options } : {}),
});

interface Call {
  id: string;
  args: unknown[];
  address: string;
}

function caller(functions: CustomFunctionMetadata[], answer: (call: Call) => CellValue | CellValue[][]): CustomFunctionCaller & { calls: Call[] } {
  const calls: Call[] = [];
  return {
    calls,
    metadata: functions,
    call: (id, args, address) => {
      const call = { id, args, address };
      calls.push(call);
      return new Promise((resolve) => setTimeout(() => resolve(answer(call)), 1));
    },
  };
}

describe("formulas over cells", () => {
  it("sums a range, and again when a cell of it changes", async () => {
    const { sheet, calculator } = bench();
    put(sheet, "A1", [[1], [2], [3]]);
    formula(sheet, "B1", "=SUM(A1:A3)");
    await calculator.settled();
    expect(value(sheet, "B1")).toBe(6);
    put(sheet, "A2", [[20]]);
    await calculator.settled();
    expect(value(sheet, "B1")).toBe(24);
  });

  it("calculates a chain of formulas in the order of what they read", async () => {
    const { sheet, calculator } = bench();
    formula(sheet, "A3", "=A2*2");
    formula(sheet, "A2", "=A1*2");
    put(sheet, "A1", [[1]]);
    await calculator.settled();
    expect(values(sheet, "A1:A3")).toEqual([[1], [2], [4]]);
    put(sheet, "A1", [[5]]);
    await calculator.settled();
    expect(values(sheet, "A1:A3")).toEqual([[5], [10], [20]]);
  });

  it("calculates a chain of ten thousand formulas without running out of stack", async () => {
    const { sheet, calculator } = bench();
    put(sheet, "A1", [[1]]);
    for (let row = 1; row < 10_000; row++) sheet.cells.writeFormula(row, 0, `=A${row}+1`, "api");
    await calculator.settled();
    expect(value(sheet, "A10000")).toBe(10_000);
  });

  it("takes back a formula that is overwritten", async () => {
    const { sheet, calculator } = bench();
    put(sheet, "A1", [[1]]);
    formula(sheet, "B1", "=A1+1");
    await calculator.settled();
    put(sheet, "B1", [["text"]]);
    put(sheet, "A1", [[7]]);
    await calculator.settled();
    expect(value(sheet, "B1")).toBe("text");
  });

  it.each([
    // Excel's own results for these formulas.
    ["=1/0", { error: "#DIV/0!" }],
    ["=NOSUCHNAME+1", { error: "#NAME?" }],
    ["=NOSUCHFUNCTION(1)", { error: "#NAME?" }],
    ["=Missing!A1", { error: "#REF!" }],
    ["=NA()", { error: "#N/A" }],
    ['="a"+1', { error: "#VALUE!" }],
    ['=IFERROR(1/0,"none")', "none"],
    ["=1e3+0.5", 1000.5],
    ['=--"3"', 3],
    ["=B9", 0],
    ['=B9&"x"', "x"],
    ["=2>1", true],
    ["=LET(x,2,y,3,x*y)", 6],
    ["=LAMBDA(x,x+1)(3)", 4],
    ["=A1+1", 0],
    ["=ROUND(1234567.891,-3)", 1235000],
    ['=TEXT(45000,"d mmm yyyy")', "15 Mar 2023"],
    ["=123456789.123456789*1", 123456789.12345679],
  ])("%s shows %j", async (text, expected) => {
    expect(await shows(text)).toEqual(expected);
  });

  it("reads cells of other sheets, whatever their names are", async () => {
    const { workbook, sheet, calculator } = bench();
    const other = workbook.addSheet("Q1's figures", "api");
    put(other, "A1", [[4], [5]]);
    formula(sheet, "A1", "=SUM('Q1''s figures'!A1:A2)*2");
    await calculator.settled();
    expect(value(sheet, "A1")).toBe(18);
    workbook.deleteSheet(other.id, "api");
    await calculator.settled();
    expect(value(sheet, "A1")).toEqual({ error: "#REF!" });
  });

  it("calculates a formula when the sheet it names comes into being", async () => {
    const { workbook, sheet, calculator } = bench();
    formula(sheet, "A1", "=Customers!A1");
    await calculator.settled();
    put(workbook.addSheet("Customers", "api"), "A1", [[3]]);
    await calculator.settled();
    expect(value(sheet, "A1")).toBe(3);
  });

  it("reads whole columns", async () => {
    const { sheet, calculator } = bench();
    put(sheet, "A1", [[1, "x"], [2, "y"], [3, "x"]]);
    formula(sheet, "D1", '=SUMIFS(A:A,B:B,"x")');
    await calculator.settled();
    expect(value(sheet, "D1")).toBe(4);
    put(sheet, "A9", [[10, "x"]]);
    await calculator.settled();
    expect(value(sheet, "D1")).toBe(14);
  });

  it("follows defined names, also when they come to mean other cells", async () => {
    const { workbook, sheet, calculator } = bench();
    put(sheet, "A1", [[0.5], [0.25]]);
    const name = { name: "Margin", formula: "=Sheet1!$A$1", sheetId: null, visible: true, comment: "" };
    workbook.names.push(name);
    formula(sheet, "B1", "=100*margin");
    await calculator.settled();
    expect(value(sheet, "B1")).toBe(50);
    put(sheet, "A1", [[0.6]]);
    await calculator.settled();
    expect(value(sheet, "B1")).toBe(60);
    name.formula = "=Sheet1!$A$2";
    workbook.notify({ kind: "names", source: "api" });
    await calculator.settled();
    expect(value(sheet, "B1")).toBe(25);
  });

  it("doesn't let SORT change what other formulas read", async () => {
    const { sheet, calculator } = bench();
    put(sheet, "A1", [[3], [1], [2]]);
    formula(sheet, "C1", "=SORT(A1:A3)");
    formula(sheet, "D1", "=INDEX(A1:A3,1)");
    formula(sheet, "E1", "=FILTER(A1:A3,A1:A3>1)");
    await calculator.settled();
    expect(values(sheet, "C1:C3")).toEqual([[1], [2], [3]]);
    expect(value(sheet, "D1")).toBe(3);
    expect(values(sheet, "E1:E2")).toEqual([[3], [2]]);
  });
});

describe("tables", () => {
  async function customers(): Promise<Bench> {
    const made = bench();
    put(made.sheet, "A1", [["customer", "segment", "spend"], ["ann", "Loyal", 10], ["bob", "Lost", 20], ["cy", "Loyal", 12]]);
    made.sheet.tables.push({
      id: "1", name: "Customers", block: parseBlock("A1:C4"), style: "TableStyleMedium2",
      showHeaders: true, showTotals: false, showBandedRows: true, showFilterButton: true,
    });
    made.workbook.notify({ kind: "tables", sheetId: made.sheet.id, source: "api" });
    return made;
  }

  it.each([
    ['=SUMIFS(Customers[spend],Customers[segment],"Loyal")', 22],
    ["=SUM(customers[SPEND])", 42],
    ["=ROWS(Customers)", 3],
    ["=ROWS(Customers[#All])", 4],
    ["=Customers[[#Headers],[spend]]", "spend"],
    ["=COUNTA(Customers[[customer]:[segment]])", 6],
    ["=SUM(Customers[[#Data],[spend]])", 42],
    ["=SUM(Customers[nothing])", { error: "#REF!" }],
  ])("%s shows %j", async (text, expected) => {
    const { sheet, calculator } = await customers();
    formula(sheet, "F1", text);
    await calculator.settled();
    expect(value(sheet, "F1")).toEqual(expected);
  });

  it("knows this row in both spellings", async () => {
    const { sheet, calculator } = await customers();
    formula(sheet, "F3", "=Customers[[#This Row],[spend]]*2");
    formula(sheet, "G3", "=Customers[@spend]*3");
    await calculator.settled();
    expect(values(sheet, "F3:G3")).toEqual([[40, 60]]);
  });

  it("follows a table that grows and a header that is renamed", async () => {
    const { workbook, sheet, calculator } = await customers();
    formula(sheet, "F1", "=SUM(Customers[spend])");
    await calculator.settled();
    put(sheet, "A5", [["di", "Lost", 100]]);
    const table = sheet.tables[0];
    if (table) table.block = parseBlock("A1:C5");
    workbook.notify({ kind: "tables", sheetId: sheet.id, source: "api" });
    await calculator.settled();
    expect(value(sheet, "F1")).toBe(142);
    put(sheet, "C1", [["revenue"]]);
    await calculator.settled();
    expect(value(sheet, "F1")).toEqual({ error: "#REF!" });
  });
});

describe("arrays", () => {
  it("spill, and formulas read the cells they fill", async () => {
    const { sheet, calculator } = bench();
    formula(sheet, "C1", "=SUM(A1:A9)");
    formula(sheet, "D1", "=SUM(A1#)");
    put(sheet, "B1", [[3]]);
    formula(sheet, "A1", "=SEQUENCE(B1)");
    await calculator.settled();
    expect(values(sheet, "A1:A4")).toEqual([[1], [2], [3], [null]]);
    expect(values(sheet, "C1:D1")).toEqual([[6, 6]]);
    put(sheet, "B1", [[4]]);
    await calculator.settled();
    expect(values(sheet, "C1:D1")).toEqual([[10, 10]]);
    put(sheet, "B1", [[2]]);
    await calculator.settled();
    expect(values(sheet, "A1:A4")).toEqual([[1], [2], [null], [null]]);
    expect(values(sheet, "C1:D1")).toEqual([[3, 3]]);
  });

  it("show #SPILL! where something is in the way, and spill once it is gone", async () => {
    const { sheet, calculator } = bench();
    put(sheet, "A2", [["here"]]);
    formula(sheet, "A1", "=SEQUENCE(3)");
    formula(sheet, "C1", "=COUNT(A1:A3)");
    await calculator.settled();
    expect(value(sheet, "A1")).toEqual({ error: "#SPILL!" });
    sheet.cells.clear(parseBlock("A2"), "Contents", "user");
    await calculator.settled();
    expect(values(sheet, "A1:A3")).toEqual([[1], [2], [3]]);
    expect(value(sheet, "C1")).toBe(3);
  });
});

describe("functions of the add-in", () => {
  const clv = metadata("CLV", [{ name: "value" }, { name: "purchases" }, { name: "years", optional: true }]);
  const table = metadata("RFM.TABLE", [{ name: "ids", dimensionality: "matrix" }, { name: "amounts", dimensionality: "matrix", optional: true }]);
  const product = ({ args }: Call): CellValue => Number(args[0]) * Number(args[1]) * Number(args[2] ?? 1);

  it("are called by their names with dots, nested in other formulas, and their answers are shown", async () => {
    const { sheet, calculator } = bench();
    const add = caller([clv, table], (call) => (call.id === "CLV" ? product(call) : [["id", "score"], ["ann", 555]]));
    calculator.useFunctions(add);
    put(sheet, "A1", [[2]]);
    formula(sheet, "B1", "=CLV(A1,3,4)*2+SUM(A1:A1)");
    formula(sheet, "C1", "=rfm.table(A1:A2)");
    await calculator.settled();
    expect(value(sheet, "B1")).toBe(50);
    expect(values(sheet, "C1:D2")).toEqual([["id", "score"], ["ann", 555]]);
    expect(add.calls.map((call) => call.address).sort()).toEqual(["Sheet1!B1", "Sheet1!C1"]);
  });

  it("are called although a cell of the same name is defined, and a name of a LAMBDA is called", async () => {
    const { workbook, sheet, calculator } = bench();
    calculator.useFunctions(caller([clv], product));
    put(sheet, "F1", [[60]]);
    workbook.names.push({ name: "clv", formula: "=Sheet1!$F$1", sheetId: null, visible: true, comment: "" });
    workbook.names.push({ name: "twice", formula: "=LAMBDA(x,2*x)", sheetId: null, visible: true, comment: "" });
    workbook.notify({ kind: "names", source: "user" });
    formula(sheet, "A1", "=CLV(1,2,3)+clv");
    formula(sheet, "A2", "=twice(4)");
    await calculator.settled();
    expect([value(sheet, "A1"), value(sheet, "A2")]).toEqual([66, 8]);
  });

  it("show #NAME? until the add-in is there", async () => {
    const { sheet, calculator } = bench();
    formula(sheet, "A1", "=CLV(1,2,3)");
    await calculator.settled();
    expect(value(sheet, "A1")).toEqual({ error: "#NAME?" });
    calculator.useFunctions(caller([clv], product));
    await calculator.settled();
    expect(value(sheet, "A1")).toBe(6);
  });

  it("get their arguments as Excel sends them", async () => {
    const { sheet, calculator } = bench();
    const add = caller([clv, table], () => 1);
    calculator.useFunctions(add);
    put(sheet, "A1", [["x", true]]);
    formula(sheet, "D1", "=CLV(A9,,1)");
    formula(sheet, "D2", "=RFM.TABLE(A1:B2)");
    formula(sheet, "D3", "=RFM.TABLE(7)");
    formula(sheet, "D4", "=CLV(1,2)");
    await calculator.settled();
    expect(add.calls.map((call) => call.args)).toEqual([
      [{ blank: true }, null, 1],
      [[["x", true], [0, 0]], null],
      [[[7]], null],
      [1, 2, null],
    ]);
  });

  it("aren't called with an error: the formula shows the error", async () => {
    const { sheet, calculator } = bench();
    const add = caller([clv, table], () => 1);
    calculator.useFunctions(add);
    formula(sheet, "A1", "=1/0");
    formula(sheet, "B1", "=CLV(A1,2)");
    formula(sheet, "B2", "=RFM.TABLE(A1:A2)");
    await calculator.settled();
    expect(values(sheet, "B1:B2")).toEqual([[{ error: "#DIV/0!" }], [{ error: "#DIV/0!" }]]);
    expect(add.calls).toEqual([]);
  });

  it("show the sentence that comes with an error", async () => {
    const { sheet, calculator } = bench();
    calculator.useFunctions(caller([clv], () => ({ error: "#VALUE!", message: "Purchases must be a number." })));
    formula(sheet, "A1", "=CLV(1,2)");
    await calculator.settled();
    expect(value(sheet, "A1")).toEqual({ error: "#VALUE!", message: "Purchases must be a number." });
  });

  it("are called once for the same values, and for every value of a range where one is due", async () => {
    const { sheet, calculator } = bench();
    const add = caller([clv], product);
    calculator.useFunctions(add);
    put(sheet, "A1", [[1], [2], [2]]);
    formula(sheet, "B1", "=CLV(A1:A3,10)");
    formula(sheet, "C1", "=CLV(A2,10)");
    await calculator.settled();
    expect(values(sheet, "B1:B3")).toEqual([[10], [20], [20]]);
    expect(value(sheet, "C1")).toBe(20);
    expect(add.calls.length).toBe(2);
  });

  it("get a long range as it stands, whatever the engine did with it, and their arrays are read by others", async () => {
    const { sheet, calculator } = bench();
    const add = caller([table], ({ args }) => (args[0] as CellValue[][]).map(([cell]) => [cell ?? null, "seen"]));
    calculator.useFunctions(add);
    // 300 numbers that fall: the engine is handed ranges from 256 cells on whole.
    const falling = Array.from({ length: 300 }, (_, row) => [300 - row]);
    put(sheet, "A1", falling);
    formula(sheet, "C1", "=RFM.TABLE(A1:A300)");
    formula(sheet, "F1", "=SUM(A1:A300)+ROWS(SORT(A1:A300))");
    formula(sheet, "G1", "=RFM.TABLE(A1:A300)");
    formula(sheet, "J1", "=SUM(RFM.TABLE(A1:A300))+C300");
    await calculator.settled();
    expect(values(sheet, "C1:C300")).toEqual(falling);
    expect(values(sheet, "G1:H1")).toEqual([[300, "seen"]]);
    // By hand: 1 + 2 + ... + 300, and 300 rows; texts add nothing, and the last number is 1.
    expect(values(sheet, "F1")).toEqual([[45150 + 300]]);
    expect(values(sheet, "J1")).toEqual([[45150 + 1]]);
    expect(add.calls.length).toBe(1);
  });

  it("don't hold up other formulas while they take their time", async () => {
    const { sheet, calculator } = bench();
    let answer: (value: CellValue) => void = () => undefined;
    calculator.useFunctions({ metadata: [clv], call: () => new Promise((resolve) => (answer = resolve)) });
    formula(sheet, "A1", "=CLV(1,2)");
    await new Promise((resolve) => setTimeout(resolve, 50));
    formula(sheet, "B1", "=1+1");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(values(sheet, "A1:B1")).toEqual([[{ error: "#BUSY!" }, 2]]);
    answer(9);
    await calculator.settled();
    expect(value(sheet, "A1")).toBe(9);
  });

  describe("that take their time", () => {
    interface LongCall {
      readonly value: unknown;
      readonly signal: AbortSignal;
      answer(value: CellValue): void;
    }

    function longCaller(): CustomFunctionCaller & { calls: LongCall[] } {
      const calls: LongCall[] = [];
      return {
        calls,
        metadata: [clv],
        call: (_id, [value], _address, signal = new AbortController().signal) =>
          new Promise((resolve) => calls.push({ value, signal, answer: resolve })),
      };
    }

    const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
    const cancelled = ({ calls }: { calls: LongCall[] }): unknown[] => calls.filter(({ signal }) => signal.aborted).map((call) => call.value);

    it("are cancelled when a cell that they read changes, and their late answer is passed over", async () => {
      const { sheet, calculator } = bench();
      const add = longCaller();
      calculator.useFunctions(add);
      put(sheet, "A1", [[1]]);
      formula(sheet, "B1", "=CLV(A1,2)");
      await wait();
      put(sheet, "A1", [[5]]);
      await wait();
      expect([cancelled(add), add.calls.length]).toEqual([[1], 2]);
      add.calls[0]?.answer("late");
      add.calls[1]?.answer("new");
      await calculator.settled();
      expect(value(sheet, "B1")).toBe("new");
    });

    it("are called again where the old value comes back", async () => {
      const { sheet, calculator } = bench();
      const add = longCaller();
      calculator.useFunctions(add);
      for (const number of [1, 5, 1]) {
        put(sheet, "A1", [[number]]);
        formula(sheet, "B1", "=CLV(A1,2)");
        await wait();
      }
      expect(add.calls.map(({ value: number, signal }) => [number, signal.aborted])).toEqual([[1, true], [5, true], [1, false]]);
      add.calls[2]?.answer("new");
      await calculator.settled();
      expect(value(sheet, "B1")).toBe("new");
    });

    it("go on while another formula waits for the same answer", async () => {
      const { sheet, calculator } = bench();
      const add = longCaller();
      calculator.useFunctions(add);
      put(sheet, "A1", [[1, 1]]);
      formula(sheet, "A2", "=CLV(A1,2)");
      formula(sheet, "B2", "=CLV(B1,2)");
      await wait();
      put(sheet, "A1", [[5]]);
      await wait();
      expect(cancelled(add)).toEqual([]);
      add.calls.forEach((call, at) => call.answer(at));
      await calculator.settled();
      expect(values(sheet, "A2:B2")).toEqual([[1, 0]]);
    });

    it("are cancelled with their formula, and when everything is calculated again", async () => {
      const { sheet, calculator } = bench();
      const add = longCaller();
      calculator.useFunctions(add);
      formula(sheet, "A1", "=CLV(1,2)");
      formula(sheet, "A2", "=CLV(3,2)");
      await wait();
      put(sheet, "A1", [["text"]]);
      await wait();
      expect(cancelled(add)).toEqual([1]);
      calculator.recalculate();
      await wait();
      expect(cancelled(add)).toEqual([1, 3]);
      add.calls.at(-1)?.answer("new");
      await calculator.settled();
      expect(values(sheet, "A1:A2")).toEqual([["text"], ["new"]]);
    });

    it("are cancelled when what they read begins to wait itself", async () => {
      const { sheet, calculator } = bench();
      const add = longCaller();
      calculator.useFunctions(add);
      put(sheet, "A1", [[1]]);
      formula(sheet, "B1", "=CLV(A1,2)");
      await wait();
      formula(sheet, "A1", "=CLV(7,2)");
      await wait();
      expect(cancelled(add)).toEqual([1]);
      add.calls[1]?.answer(8);
      await wait();
      add.calls[2]?.answer("new");
      await calculator.settled();
      expect([add.calls[2]?.value, value(sheet, "B1")]).toEqual([8, "new"]);
    });
  });

  it("show #CONNECT! when the add-in can't be reached, and the rest calculates", async () => {
    const { sheet, calculator } = bench();
    calculator.useFunctions({ metadata: [clv], call: () => Promise.reject(new Error("gone")) });
    formula(sheet, "A1", "=CLV(1,2)");
    formula(sheet, "B1", "=1+1");
    await calculator.settled();
    expect(value(sheet, "A1")).toEqual({ error: "#CONNECT!", message: "gone" });
    expect(value(sheet, "B1")).toBe(2);
  });
});

describe("quiet", () => {
  it("tells nobody of a result that is what it was", async () => {
    const { workbook, sheet, calculator } = bench();
    put(sheet, "A1", [[1]]);
    formula(sheet, "B1", "=A1>0");
    await calculator.settled();
    const told: string[] = [];
    workbook.onChange((change) => told.push(change.kind));
    put(sheet, "A1", [[2]]);
    await calculator.settled();
    expect(told).toEqual(["cells"]);
  });
});
