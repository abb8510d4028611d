/** Do the examples of the documentation, typed into a cell as they stand there, show what the documentation says? */
import { join } from "node:path";
import { functionNames, functions } from "../../src/catalogue/functions";
import { exampleFormula } from "../../src/functions/exampleFormula";
import { pointMarks } from "../../src/functions/formulaMarks";
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import { openHost, type HeadlessHost } from "../../src/workbench/headless/host";
import { createWorkbook } from "../../src/workbench/model/workbookModel";
import type { CellValue, SheetModel } from "../../src/workbench/model/types";
import { expectNear } from "../near";

const model = createWorkbook();
const sheet = model.sheets[0] as SheetModel;
let host: HeadlessHost;

beforeAll(async () => {
  host = await openHost({
    dist: join(__dirname, "../../dist"),
    model,
    calculator: async (workbook, caller) => {
      const calculator = new UniverCalculator(workbook);
      calculator.useFunctions(caller);
      return calculator;
    },
  });
}, 60_000);

afterAll(() => host.close());

/** Rows of the sheet that an example fills, with one empty row and column around it, which must stay empty. */
function filled(rows: number, columns: number): CellValue[][] {
  return sheet.cells.readValues({ row: 0, column: 0, rows: rows + 1, columns: columns + 1 });
}

describe("examples typed into a cell", () => {
  it.each(functionNames)("%s", async (name) => {
    const { gives } = functions[name].example;
    const expected = Array.isArray(gives) ? (gives as CellValue[][]) : [[gives as CellValue]];
    sheet.cells.writeFormula(0, 0, exampleFormula(name, pointMarks), "user");
    await host.settled();
    const [rows, columns] = [expected.length, expected[0]?.length ?? 0];
    const framed = [...expected.map((row) => [...row, null]), Array<CellValue>(columns + 1).fill(null)];
    expectNear(filled(rows, columns), framed);
  });
});
