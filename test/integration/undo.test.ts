/** Is the workbook after an undo what it was before: every value, formula, format, chart, name and setting? */
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { Block, CellValue, SheetModel, WorkbookModel } from "../../src/workbench/model/types";
import { exampleShop } from "./exampleShop";
import { analyse, block, openReportHost, settingsOf, sheetNamed, workbookOf } from "./reportHost";

jest.setTimeout(180_000);

let open: HeadlessHost[] = [];
async function start(model: WorkbookModel, more: Parameters<typeof openReportHost>[1] = {}): Promise<HeadlessHost> {
  const host = await openReportHost(model, more);
  open.push(host);
  return host;
}
afterEach(() => {
  open.forEach((host) => host.close());
  open = [];
});

/** Runs of equal cells, cell by cell: how a range was written does not matter. */
function byCell<T extends Block>(runs: Iterable<T>, told: (run: T) => unknown): string[] {
  const cells: string[] = [];
  for (const run of runs) {
    for (let row = run.row; row < run.row + run.rows; row++) {
      for (let column = run.column; column < run.column + run.columns; column++) cells.push(`${row} ${column} ${JSON.stringify(told(run))}`);
    }
  }
  return cells.sort();
}

/** What numbers and orders things of a kind is the host's own affair. */
function told(thing: object): string {
  return JSON.stringify(Object.entries(thing).filter(([key]) => key !== "id" && key !== "priority"));
}

/** All that a sheet is, down to the look of each cell; the height of empty rows below is nothing. */
function whole(sheet: SheetModel): unknown {
  const { cells } = sheet;
  const used = cells.usedBlock() ?? block(0, 0);
  return {
    id: sheet.id, name: sheet.name, visibility: sheet.visibility, tabColor: sheet.tabColor, gridlines: sheet.showGridlines, frozen: sheet.frozen, page: sheet.pageLayout,
    used, values: cells.readValues(used), formulas: [...cells.formulas()],
    formats: byCell(cells.formatRunsIn(used), ({ format }) => format),
    styles: byCell(cells.styleRunsIn(used), ({ style }) => Object.entries(style).sort()),
    tables: sheet.tables, widths: [...sheet.columnWidths].sort(), heights: [...sheet.rowHeights].filter(([row]) => row < used.row + used.rows).sort(),
    rules: sheet.conditionalFormats.map(told).sort(),
    validations: sheet.validations.map(told).sort(),
    charts: sheet.charts.map((chart) => [told({ ...chart, series: [] }), ...chart.series.map((one) => told({ ...one, pointColors: [...one.pointColors] }))].join()).sort(),
  };
}

/** What is kept of a run that never was. */
const settingsIn = ({ model }: HeadlessHost): unknown => [...model.settings].sort();

function everything(host: HeadlessHost): { readonly sheets: unknown[]; readonly names: unknown; readonly settings: unknown } {
  const { model } = host;
  return structuredClone({ sheets: model.sheets.map(whole), names: model.names, settings: settingsIn(host) });
}

/** Sheet by sheet, so that a failure names the sheet. */
function same(host: HeadlessHost, before: ReturnType<typeof everything>): void {
  const after = everything(host);
  after.sheets.forEach((sheet, at) => expect(sheet).toEqual(before.sheets[at]));
  expect(after).toEqual(before);
}

const small = {
  header: ["Customer", "Date", "Amount"],
  rows: Array.from({ length: 40 }, (_, i) => [`C${i % 9}`, 45000 + 9 * i, 10 + i]),
  numberFormats: ["General", "yyyy-mm-dd", "$#,##0.00"],
};

function columnAt(sheet: SheetModel, header: string): { row: number; column: number; area: Block } {
  const area = sheet.tables[0]?.block ?? block(0, 0);
  return { row: area.row, column: area.column + (sheet.cells.readValues({ ...area, rows: 1 })[0] ?? []).indexOf(header), area };
}

function type(sheet: SheetModel, header: string, nth: number, value: CellValue): void {
  const { row, column } = columnAt(sheet, header);
  sheet.cells.writeValues(block(row + nth, column), [[value]], "user");
}

describe("undo > a run", () => {
  it("leaves nothing of a first run", async () => {
    const host = await start(workbookOf(small));
    const before = everything(host);
    expect((await analyse(host)).problem).toBeNull();
    expect(host.model.sheets.length).toBeGreaterThan(1);
    await host.invokeCommand("undo");
    same(host, before);
  });

  it("gives back every sheet of a full report as it stood", async () => {
    const host = await start(exampleShop());
    expect((await analyse(host)).problem).toBeNull();
    expect(host.model.sheets.length).toBeGreaterThan(9);
    const before = everything(host);
    const [orders] = host.model.sheets as [SheetModel];
    orders.cells.writeValues(block(1, 6), [[123_456]], "user");
    const source = orders.cells.readValues(block(1, 6));
    expect((await analyse(host, "refresh")).problem).toBeNull();
    expect(everything(host)).not.toEqual(before);
    await host.invokeCommand("undo");
    // The order is the person's, and stays changed.
    expect(orders.cells.readValues(block(1, 6))).toEqual(source);
    const after = everything(host);
    after.sheets.slice(1).forEach((sheet, at) => expect(sheet).toEqual(before.sheets[at + 1]));
    expect([after.settings, after.names]).toEqual([before.settings, before.names]);
  });

  it("gives back what people typed, sorted, renamed and added", async () => {
    const host = await start(workbookOf(small));
    await analyse(host);
    const customers = sheetNamed(host, "Customers");
    type(customers, "Note", 3, "call");
    type(customers, "Owner", 2, "=Ann");
    sheetNamed(host, "Summary").name = "Overview";
    host.model.settings.set("clv.settings", { ...settingsOf(host), language: "pl", assumptions: { ...settingsOf(host).assumptions, cac: 99 } });
    const before = everything(host);
    expect((await analyse(host, "refresh")).problem).toBeNull();
    await host.invokeCommand("undo");
    same(host, before);
  });

  it("puts a sheet that was kept aside back in its place", async () => {
    const host = await start(workbookOf(small));
    await analyse(host);
    // Right of the blocks, where a new Summary would not have it.
    sheetNamed(host, "Summary").cells.writeValues(block(30, 12), [["mine"]], "user");
    const before = everything(host);
    const run = await analyse(host, "refresh");
    expect(run.kept).toHaveLength(1);
    await host.invokeCommand("undo");
    same(host, before);
  });

  it("undoes a run with fewer rows, and one with more", async () => {
    for (const cut of [20, 80]) {
      const host = await start(workbookOf(small));
      await analyse(host);
      const before = everything(host);
      const [orders] = host.model.sheets as [SheetModel];
      const original = orders.cells.readValues(block(0, 0, 41, 3));
      if (cut < 40) orders.cells.clear(block(6, 0, 35, 3), "Contents", "user");
      else orders.cells.writeValues(block(41, 0, 40, 3), Array.from({ length: 40 }, (_, i) => [`D${i}`, 45500 + i, 7]), "user");
      expect((await analyse(host, "refresh")).problem).toBeNull();
      await host.invokeCommand("undo");
      orders.cells.clear(block(0, 0, 100, 3), "Contents", "user");
      orders.cells.writeValues(block(0, 0, 41, 3), original, "user");
      const after = everything(host);
      expect([cut, after.sheets.slice(1), after.settings]).toEqual([cut, before.sheets.slice(1), before.settings]);
    }
  });

  it("can be done once, and not after somebody else's run", async () => {
    const host = await start(workbookOf(small));
    await analyse(host);
    await analyse(host, "refresh");
    const written = everything(host).sheets;
    host.model.settings.set("clv.written", { ...(host.model.settings.get("clv.written") as object), more: 1 });
    await host.invokeCommand("undo");
    expect(everything(host).sheets).toEqual(written);
  });

  it("is whole or not at all, whichever sync fails, and can be tried again", async () => {
    const probe = await start(workbookOf(small));
    await analyse(probe);
    await analyse(probe, "refresh");
    probe.counters.reset();
    await probe.invokeCommand("undo");
    const { syncs } = probe.counters;
    for (let nth = 1; nth <= syncs; nth++) {
      const host = await start(workbookOf(small));
      await analyse(host);
      const before = everything(host);
      (host.model.sheets[0] as SheetModel).cells.writeValues(block(1, 2), [[99999]], "user");
      await analyse(host, "refresh");
      const written = everything(host).sheets;
      host.faults.failSync(nth, "GeneralException");
      await host.invokeCommand("undo");
      expect([nth, everything(host).sheets]).toEqual([nth, written]);
      host.faults.clear();
      await host.invokeCommand("undo");
      expect([nth, everything(host).sheets.slice(1), everything(host).settings]).toEqual([nth, before.sheets.slice(1), before.settings]);
    }
  });
});

describe("undo > freeze", () => {
  it("gives back the formulas, arrays too", async () => {
    const model = workbookOf(small);
    const mine = model.addSheet("Mine", "file");
    mine.cells.writeValues(block(0, 3, 3), [[300], [600], [900]], "file");
    mine.cells.writeFormula(0, 0, "=1+LTVCAC(900,300)", "file");
    mine.cells.writeFormula(0, 1, "=LTVCAC(D1:D3,300)", "file");
    const host = await start(model, {
      calculator: (workbook, functions) => {
        const calculator = new UniverCalculator(workbook);
        calculator.useFunctions(functions);
        return calculator;
      },
    });
    await host.settled();
    const before = whole(mine);
    await host.invokeCommand("freezeFormulas");
    expect([...mine.cells.formulas()]).toEqual([]);
    await host.invokeCommand("undo");
    await host.settled();
    expect(whole(mine)).toEqual(before);
  });
});
