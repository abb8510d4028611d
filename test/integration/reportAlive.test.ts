/** Does the workbook live on: whatever people did to our sheets, is nothing of theirs lost when they are written again? */
import { analyse, beside, block, exampleWorkbook, lastRun, openReportHost, settingsOf, sheetNamed, workbookOf, picture } from "./reportHost";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { CellValue, SheetModel, WorkbookModel } from "../../src/workbench/model/types";

jest.setTimeout(120_000);

let open: HeadlessHost[] = [];
async function start(model: WorkbookModel): Promise<HeadlessHost> {
  const host = await openReportHost(model);
  open.push(host);
  return host;
}
afterEach(() => {
  open.forEach((host) => host.close());
  open = [];
});

const ids = ["ann", "bob", "=1+1", "00123", "eve", "fay", "gus"];

function orders(customers: readonly string[] = ids): WorkbookModel {
  const rows = customers.flatMap((id, i) => [[id, 45000 + 7 * i, 10 + i], [id, 45001 + 7 * i, 5]]);
  return workbookOf({ header: ["Customer", "Date", "Amount"], rows, numberFormats: ["@", "yyyy-mm-dd", "$#,##0.00"] });
}

async function written(model: WorkbookModel = orders()): Promise<HeadlessHost> {
  const host = await start(model);
  expect((await analyse(host)).problem).toBeNull();
  return host;
}

const names = ({ model }: HeadlessHost): string[] => model.sheets.map(({ name }) => name);

function header(sheet: SheetModel): CellValue[] {
  const area = (sheet.tables[0] as SheetModel["tables"][number]).block;
  return sheet.cells.readValues({ ...area, rows: 1 })[0] ?? [];
}

const columnOf = (sheet: SheetModel, text: string): number => header(sheet).indexOf(text);

function rowOf(sheet: SheetModel, id: string): number {
  return beside(sheet, id, 0).row;
}

function type(sheet: SheetModel, id: string, column: string, text: CellValue): void {
  sheet.cells.writeValues(block(rowOf(sheet, id), columnOf(sheet, column)), [[text]], "user");
}

const said = (sheet: SheetModel, id: string, column: string): CellValue => sheet.cells.value(rowOf(sheet, id), columnOf(sheet, column));

/** As Excel sorts a table: whole rows change places. */
function sortByFirstColumn(sheet: SheetModel): void {
  const area = (sheet.tables[0] as SheetModel["tables"][number]).block;
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const rows = sheet.cells.readValues(body).sort((a, b) => String(a[0]).localeCompare(String(b[0])));
  sheet.cells.writeValues(body, rows, "user");
}

/** As a person inserts a row: all below goes down, tables and formulas' places too. */
function insertRow(sheet: SheetModel, at: number): void {
  const used = sheet.cells.usedBlock() ?? block(0, 0);
  const below = { ...used, row: at, rows: used.row + used.rows - at };
  const values = sheet.cells.readValues(below);
  const formulas = [...sheet.cells.formulas()].filter(({ row }) => row >= at);
  sheet.cells.clear(below, "Contents", "user");
  sheet.cells.writeValues({ ...below, row: at + 1 }, values, "user");
  for (const { row, column, formula } of formulas) sheet.cells.writeFormula(row + 1, column, formula, "user");
  for (const table of sheet.tables) if (table.block.row >= at) table.block = { ...table.block, row: table.block.row + 1 };
}

describe("report > what people typed", () => {
  it("stays with its customer when customers come and go and change their order, whatever it would mean to Excel", async () => {
    const host = await written();
    const typed = sheetNamed(host, "Customers");
    type(typed, "ann", "Owner", "Rina");
    type(typed, "=1+1", "Note", "=2+2 is a text here");
    type(typed, "00123", "Status", "007");
    type(typed, "eve", "Note", 45123);
    typed.cells.writeNumberFormats(block(rowOf(typed, "eve"), columnOf(typed, "Note")), "yyyy-mm-dd", "user");
    (host.model.sheets[0] as SheetModel).cells.writeValues(block(1, 2), [[99999]], "user");
    (host.model.sheets[0] as SheetModel).cells.writeValues(block(15, 0, 1, 3), [["new", 45100, 5000]], "user");
    expect(await analyse(host, "refresh")).toMatchObject({ problem: null, kept: [], notes: null, customers: 8 });
    const sheet = sheetNamed(host, "Customers");
    expect(rowOf(sheet, "ann")).toBe(3);
    expect([said(sheet, "ann", "Owner"), said(sheet, "=1+1", "Note"), said(sheet, "00123", "Status"), said(sheet, "eve", "Note")]).toEqual(["Rina", "=2+2 is a text here", "007", 45123]);
    expect(sheet.cells.numberFormat(rowOf(sheet, "eve"), columnOf(sheet, "Note"))).toBe("yyyy-mm-dd");
    expect([...sheet.cells.formulas()].filter(({ column }) => column >= columnOf(sheet, "Owner"))).toEqual([]);
    expect(sheet.cells.readValues({ ...block(3, columnOf(sheet, "Owner"), 8, 3) }).flat().filter((cell) => cell !== null)).toHaveLength(4);
  });

  it("stays after the table was sorted and the sheet and the table got other names, in another language", async () => {
    const host = await written();
    const sheet = sheetNamed(host, "Customers");
    type(sheet, "bob", "Note", "call in May");
    sortByFirstColumn(sheet);
    sheet.name = "People";
    host.model.settings.set("clv.settings", { ...settingsOf(host), language: "pl" });
    expect(await analyse(host, "refresh")).toMatchObject({ problem: null, kept: [] });
    expect(names(host)).toEqual(["Orders", "Podsumowanie", "People"]);
    expect(said(sheetNamed(host, "People"), "bob", "Notatka")).toBe("call in May");
  });

  it("goes to a list where its customer has gone, and returns with the customer", async () => {
    const host = await written();
    type(sheetNamed(host, "Customers"), "gus", "Note", "owes us a reply");
    const source = host.model.sheets[0] as SheetModel;
    const rows = source.cells.readValues(block(13, 0, 2, 3));
    source.cells.clear(block(13, 0, 2, 3), "All", "user");
    expect(await analyse(host, "refresh")).toMatchObject({ problem: null, notes: { sheet: "Kept notes", count: 1 } });
    expect(sheetNamed(host, "Kept notes").cells.readValues(block(3, 0, 1, 4))).toEqual([["Customers", "gus", "Note", "owes us a reply"]]);
    await analyse(host, "refresh");
    expect(sheetNamed(host, "Kept notes").cells.readValues(block(3, 0, 1, 4))).toEqual([["Customers", "gus", "Note", "owes us a reply"]]);
    source.cells.writeValues(block(13, 0, 2, 3), rows, "user");
    expect(await analyse(host, "refresh")).toMatchObject({ problem: null, notes: null });
    expect(said(sheetNamed(host, "Customers"), "gus", "Note")).toBe("owes us a reply");
    expect(sheetNamed(host, "Kept notes").cells.readValues(block(3, 0, 1, 4))).toEqual([[null, null, null, null]]);
  });

  it("stays in columns that a person added to the table, formulas included", async () => {
    const host = await written();
    const sheet = sheetNamed(host, "Customers");
    const table = sheet.tables[0] as SheetModel["tables"][number];
    const at = table.block.columns;
    sheet.cells.writeValues(block(2, at, 1, 2), [["Visited", "Double"]], "user");
    table.block = { ...table.block, columns: at + 1 };
    const spend = columnOf(sheet, "Spend");
    for (let row = 3; row < 10; row++) sheet.cells.writeFormula(row, at + 1, `=${String.fromCharCode(65 + spend)}${row + 1}*2`, "user");
    sheet.cells.writeValues(block(rowOf(sheet, "fay"), at), [["yes"]], "user");
    (host.model.sheets[0] as SheetModel).cells.writeValues(block(1, 2), [[99999]], "user");
    expect(await analyse(host, "refresh")).toMatchObject({ problem: null, kept: [] });
    expect(said(sheet, "fay", "Visited")).toBe("yes");
    const double = columnOf(sheet, "Double");
    for (const id of ids) expect(sheet.cells.formula(rowOf(sheet, id), double)).toBe(`=F${rowOf(sheet, id) + 1}*2`);
  });
});

describe("report > a sheet of ours that a person changed", () => {
  it("is written in place where nothing was changed, again and again", async () => {
    const host = await written(exampleWorkbook("en"));
    const before = host.model.sheets.map(picture);
    for (let run = 0; run < 3; run++) expect(await analyse(host, "refresh")).toMatchObject({ kept: [], notes: null });
    expect(host.model.sheets.map(picture)).toEqual(before);
  }, 60_000);

  it.each([
    ["a note beside a table", (sheet: SheetModel) => sheet.cells.writeValues(block(5, 12), [["mine"]], "user")],
    ["a label typed over", (sheet: SheetModel) => sheet.cells.writeValues(block(0, 0), [["Our shop"]], "user")],
    ["a formula typed over", (sheet: SheetModel) => sheet.cells.writeFormula(beside(sheet, "Customers", 0).row + 1, 0, "=1+1", "user")],
    ["a row put in", (sheet: SheetModel) => insertRow(sheet, 4)],
    ["a text in a yellow cell", (sheet: SheetModel) => sheet.cells.writeValues(block(beside(sheet, "Gross margin", 2).row, beside(sheet, "Gross margin", 2).column), [["ask Ewa"]], "user")],
  ])("is kept aside with %s, and the new one is right", async (_, change) => {
    const clean = await written();
    const right = picture(sheetNamed(clean, "Summary"));
    const host = await written();
    const sheet = sheetNamed(host, "Summary");
    change(sheet);
    const before = { ...(picture(sheet) as object), name: "Summary (kept)" };
    const run = await analyse(host, "refresh");
    expect(run).toMatchObject({ problem: null, kept: [{ sheet: "Summary", as: "Summary (kept)" }] });
    expect(names(host)).toEqual(["Orders", "Summary", "Summary (kept)", "Customers"]);
    expect(picture(sheet)).toEqual(before);
    expect(picture(sheetNamed(host, "Summary"))).toEqual(right);
    expect(await analyse(host, "refresh")).toMatchObject({ problem: null, kept: [] });
    expect(picture(sheet)).toEqual(before);
  }, 60_000);

  it("is kept aside with a chart of theirs", async () => {
    const host = await written();
    await host.runInAddin(({ Excel }) => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Summary");
      sheet.charts.add("Line", sheet.getRange("A1:B9")).name = "theirs";
      await context.sync();
    }));
    expect((await analyse(host, "refresh")).kept).toEqual([{ sheet: "Summary", as: "Summary (kept)" }]);
    expect(sheetNamed(host, "Summary (kept)").charts.map(({ name }) => name)).toContain("theirs");
  });

  it("is written whole again where a block was deleted, for that is no loss", async () => {
    const host = await written();
    const sheet = sheetNamed(host, "Summary");
    const before = picture(sheet);
    const { row } = beside(sheet, "Customer tiers", 0);
    sheet.cells.clear(block(row, 0, 6, 8), "All", "user");
    sheet.charts.splice(0, 1);
    expect((await analyse(host, "refresh")).kept).toEqual([]);
    expect(picture(sheet)).toEqual(before);
  });

  it("keeps rows that a person put above the customers, and cells beside and below the table", async () => {
    const host = await written();
    const sheet = sheetNamed(host, "Customers");
    insertRow(sheet, 0);
    sheet.cells.writeValues(block(0, 0), [["seen by Ewa"]], "user");
    sheet.cells.writeValues(block(5, 40), [["beside"]], "user");
    sheet.cells.writeValues(block(300, 2), [["below"]], "user");
    type(sheet, "bob", "Note", "call");
    expect(await analyse(host, "refresh")).toMatchObject({ problem: null, kept: [] });
    expect([sheet.cells.value(0, 0), sheet.cells.value(5, 40), sheet.cells.value(300, 2), said(sheet, "bob", "Note")]).toEqual(["seen by Ewa", "beside", "below", "call"]);
    expect(sheet.tables[0]?.block.row).toBe(3);
    expect(sheet.cells.readValues(block(1, 0, 2, 1)).map(([cell]) => String(cell).slice(0, 9))).toEqual(["Customers", "Spend is "]);
  });

  it("is kept aside where cells below the customers would be written over, and the notes come along", async () => {
    const host = await written();
    const sheet = sheetNamed(host, "Customers");
    type(sheet, "bob", "Note", "call");
    sheet.cells.writeValues(block(10, 2), [["my own sum"]], "user");
    (host.model.sheets[0] as SheetModel).cells.writeValues(block(15, 0, 1, 3), [["new", 45100, 5000]], "user");
    expect((await analyse(host, "refresh")).kept).toEqual([{ sheet: "Customers", as: "Customers (kept)" }]);
    expect(sheet.cells.value(10, 2)).toBe("my own sum");
    expect(said(sheetNamed(host, "Customers"), "bob", "Note")).toBe("call");
    expect(sheetNamed(host, "Customers").tables.map(({ name }) => name)).toEqual(["Customers"]);
  });

  it("says what stands in the way where a sheet is protected, and changes nothing", async () => {
    const host = await written();
    const sheet = sheetNamed(host, "Customers");
    type(sheet, "bob", "Note", "call");
    sheet.protected = true;
    const before = host.model.sheets.map(picture);
    await host.invokeCommand("refresh");
    expect(lastRun(host).problem).toMatchObject({ code: "sheetProtected", data: { sheet: "Customers" } });
    expect(host.model.sheets.map(picture)).toEqual(before);
  });
});
