/** Do segments that a person has made reach the sheets of the built add-in, and follow when they are changed? */
import type { OwnSegment } from "../../src/core/ownSegments/ownSegment";
import type { RunReport, WorkbookSettings } from "../../src/excel/types";
import type { Cell } from "../../src/intake/types";
import { exampleTables } from "../../src/intake/exampleBusiness";
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { CellValue, WorkbookModel } from "../../src/workbench/model/types";
import { reportWords } from "../../src/words/report/report";
import { withLibreOffice } from "../libreOffice";
import { recalculated } from "./recalculated";
import { analyse, beside, block, defaults, lastRun, openReportHost, settingsOf, sheetNamed, workbookOf } from "./reportHost";

const loyal: OwnSegment = { name: "3+ purchases", match: "all", groups: [[{ measure: "purchases", operator: "atLeast", value: 3 }]] };
const unhappy: OwnSegment = { name: "=1+1 *?", match: "any", groups: [[{ measure: "npsClass", operator: "is", value: "detractor" }], [{ measure: "complaints", operator: "atLeast", value: 1 }]] };
const newer = { name: "Moody", match: "all", groups: [[{ measure: "mood", operator: "is", value: "sunny" }]] } as const;

/** The orders of the example business with its customers and its survey beside them. */
function business(ownSegments: readonly OwnSegment[]): WorkbookModel {
  const { orders, customers, survey } = exampleTables("en", { customers: 120 });
  const model = workbookOf(orders, { moreSheets: ["voice", "actions"], ownSegments });
  for (const { sheetName, header, rows } of [customers, survey]) {
    const values = [header, ...rows].map((row) => row.map((cell): CellValue => (cell === "" ? null : cell)));
    model.addSheet(sheetName, "file").cells.writeValues(block(0, 0, values.length, header.length), values, "file");
  }
  return model;
}

/** Cells of a column of the Customers by its header. */
function column(host: HeadlessHost, header: string): CellValue[] {
  const { cells } = sheetNamed(host, "Customers");
  const used = cells.usedBlock() ?? block(0, 0);
  const [headers = [], ...rows] = cells.readValues(used).slice(2);
  const at = headers.indexOf(header);
  if (at < 0) throw new RangeError(`Customers has no column ${header}`);
  return rows.map((row) => row[at] ?? null);
}

/** Formulas are calculated, as in Excel. */
const calculating = { calculator: (workbook: WorkbookModel) => new UniverCalculator(workbook) };

/** A run, and all that calculates after it. */
async function written(host: HeadlessHost, command: "analyseSelection" | "refresh" = "analyseSelection"): Promise<RunReport> {
  const run = await analyse(host, command);
  await host.settled();
  return run;
}

const names = (cell: CellValue): string[] => (typeof cell === "string" && cell !== "" ? cell.split("; ") : []);

describe("report > own segments", () => {
  let host: HeadlessHost;
  beforeAll(async () => {
    host = await openReportHost(business([loyal, unhappy, newer]), calculating);
  }, 60_000);
  afterAll(() => host.close());

  it("stand on Customers, and are counted by the formulas of the Summary and of the Voice of customer", async () => {
    expect((await written(host)).problem).toBeNull();
    const purchases = column(host, "Purchases");
    const own = column(host, "Own segments").map(names);
    expect(own.map((of) => of.includes("3+ purchases"))).toEqual(purchases.map((count) => Number(count) >= 3));
    const unhappyCount = own.filter((of) => of.includes("=1+1 *?")).length;
    expect(unhappyCount).toBeGreaterThan(3);
    const [summary, voice] = [sheetNamed(host, "Summary"), sheetNamed(host, "Voice of customer")];
    expect(beside(summary, "3+ purchases", 1).value).toBe(purchases.filter((count) => Number(count) >= 3).length);
    expect(beside(summary, "=1+1 *?", 1).value).toBe(unhappyCount);
    const nps = column(host, "NPS");
    const answered = own.filter((of, row) => of.includes("=1+1 *?") && typeof nps[row] === "number").length;
    expect(beside(voice, "=1+1 *?", 1).value).toBe(answered);
    expect(lastRun(host).ownSegments?.map(({ name, customers }) => [name, customers])).toEqual([["3+ purchases", beside(summary, "3+ purchases", 1).value], ["=1+1 *?", unhappyCount], ["Moody", null]]);
    expect(settingsOf(host).ownSegments).toEqual([loyal, unhappy, newer]);
  }, 120_000);

  it("are the same after a second run, follow the table, and follow a new name and another rule", async () => {
    const before = column(host, "Own segments");
    expect((await written(host, "refresh")).problem).toBeNull();
    expect(column(host, "Own segments")).toEqual(before);
    const summary = sheetNamed(host, "Summary");
    const { row, value } = beside(summary, "3+ purchases", 1);
    const { model } = host;
    model.settings.set("clv.settings", { ...settingsOf(host), ownSegments: [{ ...loyal, name: "Loyal, ours", groups: [[{ measure: "purchases", operator: "atLeast", value: 2 }]] }] });
    expect((await written(host, "refresh")).problem).toBeNull();
    const again = beside(sheetNamed(host, "Summary"), "Loyal, ours", 1);
    expect([again.row, Number(again.value) > Number(value)]).toEqual([row, true]);
    expect(again.value).toBe(column(host, "Purchases").filter((count) => Number(count) >= 2).length);
    expect(column(host, "Own segments").some((cell) => String(cell).includes("3+"))).toBe(false);
  }, 120_000);

  it("leave no trace once there are none", async () => {
    host.model.settings.set("clv.settings", { ...settingsOf(host), ownSegments: [] });
    expect((await written(host, "refresh")).problem).toBeNull();
    expect(() => column(host, "Own segments")).toThrow("no column");
    expect(() => beside(sheetNamed(host, "Summary"), "Loyal, ours", 1)).toThrow();
  }, 120_000);

  it("survive settings that are no list", async () => {
    host.model.settings.set("clv.settings", { ...defaults, ...settingsOf(host), ownSegments: "all of them" as unknown as readonly OwnSegment[] });
    expect((await written(host, "refresh")).problem).toBeNull();
  }, 120_000);
});

/** The example business with columns of its own: a coupon on orders, points on customers, a shop on the survey. */
function withColumns(changes: Partial<WorkbookSettings>) {
  const { orders, customers, survey } = exampleTables("en", { customers: 120 });
  const coupon = (row: number): Cell => (row % 3 === 0 ? "MAYDAY" : "");
  const points = (row: number): Cell => row;
  const shop = (row: number): Cell => (row % 2 === 0 ? "Old town" : "Station");
  const added = <Table extends { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] }>(table: Table, name: string, of: (row: number) => Cell): Table =>
    ({ ...table, header: [...table.header, name], rows: table.rows.map((row, at) => [...row, of(at)]) });
  const model = workbookOf(added(orders, "Coupon", coupon), { ...changes, moreSheets: ["channels", "strategy"] });
  for (const { sheetName, header, rows } of [added(customers, "Points", points), added(survey, "Shop", shop)]) {
    const values = [header, ...rows].map((row) => row.map((cell): CellValue => (cell === "" ? null : cell)));
    model.addSheet(sheetName, "file").cells.writeValues(block(0, 0, values.length, header.length), values, "file");
  }
  const ids = (rows: readonly (readonly Cell[])[], column: number, holds: (row: number) => boolean): Set<Cell> =>
    new Set(rows.flatMap((row, at) => (holds(at) ? [row[column] ?? ""] : [])));
  return {
    model,
    expected: {
      coupon: ids(orders.rows, orders.header.indexOf("Customer ID"), (row) => coupon(row) === "MAYDAY"),
      points: ids(customers.rows, 0, (row) => row >= 90),
      shop: ids(survey.rows.map((row) => [...row]), 0, (row) => shop(row) === "Station"),
    },
  };
}

const asks = (name: string, measure: string, operator: string, value: string | number): OwnSegment => ({ name, match: "all", groups: [[{ measure, operator, value }]] });
const onColumns = [
  asks("Coupon", "column:Coupon", "is", "mayday"), asks("Points", "column:Points", "atLeast", 90), asks("Shop", "column:shop", "contains", "station"), asks("Misspelt", "column:Cupon", "is", "MAYDAY"),
];

describe("report > own segments by columns of the source", () => {
  it("find their members in the orders, the customers and the survey, and say which column is missing", async () => {
    const { model, expected } = withColumns({ ownSegments: onColumns });
    const host = await openReportHost(model, calculating);
    try {
      const run = await written(host);
      expect(run.problem).toBeNull();
      expect(run.ownSegments?.map(({ name, customers, problem }) => [name, customers, problem === null])).toEqual([
        ["Coupon", expected.coupon.size, true], ["Points", 30, true], ["Shop", expected.shop.size, true], ["Misspelt", null, false],
      ]);
      expect(run.ownSegments?.at(-1)?.problem).toContain("“Cupon”");
      const [ids, own] = [column(host, reportWords.en.columns.id), column(host, "Own segments").map(names)];
      for (const [name, members] of [["Coupon", expected.coupon], ["Points", expected.points], ["Shop", expected.shop]] as const) {
        expect(new Set(ids.filter((_, row) => own[row]?.includes(name)))).toEqual(members);
        expect(beside(sheetNamed(host, "Strategy"), name, 2).value).toBe(members.size);
      }
      expect(beside(sheetNamed(host, "Summary"), "Not used, since a rule cannot be read: Misspelt. See Own segments in the pane.", 0).value).toContain("Misspelt");
    } finally {
      host.close();
    }
  }, 120_000);

  it("find the same number of people without telling whom a rule names, where nobody shall be known", async () => {
    const { model, expected } = withColumns({ ownSegments: [...onColumns.slice(0, 2), asks("One", "email", "is", "ann@shop.example")], pseudonymise: true });
    const host = await openReportHost(model, calculating);
    try {
      const run = await written(host);
      expect(run.ownSegments?.slice(0, 2).map(({ customers }) => customers)).toEqual([expected.coupon.size, 30]);
      const texts = sheetNamed(host, "Summary").cells.readValues(sheetNamed(host, "Summary").cells.usedBlock() ?? block(0, 0)).flat().map(String);
      expect(texts.filter((text) => text.includes("column “Coupon” is (not shown)")).length).toBe(1);
      expect(texts.filter((text) => text.includes("E-mail is (not shown)")).length).toBe(1);
      expect(texts.filter((text) => text.includes("ann@shop") || text.includes("mayday"))).toEqual([]);
    } finally {
      host.close();
    }
  }, 120_000);
});

describe("report > own segments at the edges", () => {
  it("do not stop the report where none of them can be used, and are named", async () => {
    const host = await openReportHost(business([asks("Gone", "column:Gone", "is", "x"), newer]), calculating);
    try {
      const run = await written(host);
      expect([run.problem, run.ownSegments?.map(({ customers }) => customers)]).toEqual([null, [null, null]]);
      const { cells } = sheetNamed(host, "Summary");
      expect(cells.readValues(cells.usedBlock() ?? block(0, 0)).flat().filter((cell) => String(cell).startsWith("Not used, since a rule cannot be read: Gone, Moody"))).toHaveLength(1);
    } finally {
      host.close();
    }
  }, 120_000);

  it("leave the column of names at a width that Excel has, however many there are", async () => {
    const many = Array.from({ length: 16 }, (_, at) => asks(`${String(at).padStart(2, "0")} ${"W".repeat(37)}`, "purchases", "atLeast", 1));
    const host = await openReportHost(business(many), calculating);
    try {
      expect((await written(host)).problem).toBeNull();
      expect(Math.max(...sheetNamed(host, "Customers").columnWidths.values())).toBeLessThan(1000);
      expect(names(column(host, "Own segments")[0] ?? null)).toHaveLength(16);
    } finally {
      host.close();
    }
  }, 120_000);
});

describe("report > own segments in LibreOffice", () => {
  withLibreOffice("are counted there as in the add-in, whatever their names look like", async () => {
    const odd = ["2025", "TRUE", "Jan 5", "a*b?c~", "> 5", '"quoted"', "5%"].map((name, at): OwnSegment => ({ name, match: "all", groups: [[{ measure: "purchases", operator: "atLeast", value: at + 1 }]] }));
    const host = await openReportHost(business(odd), calculating);
    try {
      expect((await written(host)).problem).toBeNull();
      const model = sheetNamed(host, "Summary");
      const rows = (await recalculated(host.model, ["Summary"])).get("Summary") ?? [];
      for (const { name } of odd) {
        const { row, column: at, value } = beside(model, name, 1);
        expect([name, Number(rows[row]?.[at])]).toEqual([name, value]);
      }
      // At least one and at least seven purchases.
      expect(Number(beside(model, "2025", 1).value)).toBeGreaterThan(Number(beside(model, "5%", 1).value));
    } finally {
      host.close();
    }
  }, 180_000);
});
