/** Do the add-in's sheets tell nobody who the customers are, and is each known by the same number wherever and whenever? */
import type { WorkbookSettings } from "../../src/excel/types";
import type { Cell } from "../../src/intake/types";
import { reportWords } from "../../src/words/report/report";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { CellValue, SheetModel, WorkbookModel } from "../../src/workbench/model/types";
import { analyse, block, lastRun, openReportHost, settingsOf, sheetNamed, workbookOf } from "./reportHost";

const words = reportWords.en.columns;
const customers = 36;
const idOf = (i: number): string => `person${i}@mail.example`;
const personal = { name: "Zuzanna", mail: "mail.example", phone: "62812000", comment: "Xavier was late" } as const;

function orderRows(first = 0): Cell[][] {
  return Array.from({ length: 240 }, (_, i) => [idOf(first + ((i * 7) % customers)), 45000 + 3 * i, 20 + (i % 40)]);
}

function addTable(model: WorkbookModel, name: string, rows: readonly (readonly Cell[])[], dayColumn: number): void {
  const sheet = model.addSheet(name, "file");
  sheet.cells.writeValues(block(0, 0, rows.length, rows[0]?.length ?? 0), rows.map((row) => row.map((cell): CellValue => (cell === "" ? null : cell))), "file");
  sheet.cells.writeNumberFormats(block(1, dayColumn, rows.length), "yyyy-mm-dd", "file");
}

function shop(settings: Partial<WorkbookSettings> = {}): WorkbookModel {
  const model = workbookOf({ header: ["Customer", "Date", "Amount"], rows: orderRows(), numberFormats: ["General", "yyyy-mm-dd", "$#,##0.00"] }, { moreSheets: ["actions", "voice", "history"], ...settings });
  const people = Array.from({ length: customers }, (_, i) => [idOf(i), `${personal.name} ${i}`, `+${personal.phone}${100 + i}`, 33000 + 9 * i, "yes"]);
  addTable(model, "People", [["Customer", "Name", "Phone", "Birthday", "Consent"], ...people], 3);
  const answers = Array.from({ length: customers }, (_, i) => [idOf(i), 45600 + i, i % 11, `${personal.comment} ${i}, the delivery was slow`]);
  addTable(model, "Survey", [["Customer", "Date", "NPS", "Comment"], ...answers], 1);
  return model;
}

let open: HeadlessHost[] = [];
afterEach(() => {
  open.forEach((host) => host.close());
  open = [];
});

async function start(model: WorkbookModel): Promise<HeadlessHost> {
  const host = await openReportHost(model);
  open.push(host);
  return host;
}

const sources = ["Orders", "People", "Survey"];
const ours = ({ model }: HeadlessHost): SheetModel[] => model.sheets.filter(({ name }) => !sources.includes(name));

/** Everything that our sheets and settings say. */
function said(host: HeadlessHost, sheets = ours(host)): string {
  const cells = sheets.map(({ name, cells: all, charts, validations }) => [name, all.readValues(all.usedBlock() ?? block(0, 0)), [...all.formulas()], charts, validations]);
  return JSON.stringify([cells, lastRun(host).tables]);
}

const told = (text: string): string[] => Object.entries(personal).flatMap(([what, one]) => (text.includes(one) ? [what] : []));

async function pseudonymised(host: HeadlessHost, on: boolean): Promise<void> {
  host.model.settings.set("clv.settings", { ...settingsOf(host), pseudonymise: on });
  const run = await analyse(host, "refresh");
  if (run.problem) throw new Error(run.problem.message);
}

/** A column of the table on a sheet, by its header. */
function columnOf(host: HeadlessHost, sheet: string, header: string): CellValue[] {
  const { cells, tables } = sheetNamed(host, sheet);
  const area = tables[0]?.block ?? block(0, 0);
  const rows = cells.readValues(area);
  const at = rows[0]?.indexOf(header) ?? -1;
  return rows.slice(1).map((row) => row[at] ?? null);
}

/** The number of each customer, told by what the first customer is told by: the spend. */
function byId(host: HeadlessHost, sheet = "Customers"): Map<CellValue, CellValue> {
  const spend = columnOf(host, sheet, words.spend);
  return new Map(columnOf(host, sheet, words.id).map((id, i) => [id, spend[i] ?? null]));
}

function type(host: HeadlessHost, id: CellValue, header: string, text: string): void {
  const sheet = sheetNamed(host, "Customers");
  const area = sheet.tables[0]?.block ?? block(0, 0);
  const headers = sheet.cells.readValues({ ...area, rows: 1 })[0] ?? [];
  const row = columnOf(host, "Customers", words.id).indexOf(id);
  sheet.cells.writeValues(block(area.row + 1 + row, area.column + headers.indexOf(header)), [[text]], "user");
}

const noteOf = (host: HeadlessHost, id: CellValue): CellValue | undefined => columnOf(host, "Customers", words.note)[columnOf(host, "Customers", words.id).indexOf(id)];

describe("pseudonymise", () => {
  it("leaves nothing on our sheets that names a customer, where a plain run tells all of it", async () => {
    const host = await start(shop());
    expect((await analyse(host)).problem).toBeNull();
    expect(told(said(host))).toEqual(["name", "mail", "phone", "comment"]);
    await pseudonymised(host, true);
    expect(told(said(host))).toEqual([]);
    // The source is the person's.
    expect(told(said(host, [sheetNamed(host, "Orders")]))).toEqual(["mail"]);
    const [title, note] = [sheetNamed(host, "Summary").cells.value(0, 0), sheetNamed(host, "Summary").cells.value(1, 0)];
    expect([title, note]).toEqual([expect.stringContaining("(pseudonymised)"), expect.stringContaining("Orders")]);
    expect(sheetNamed(host, "Actions").cells.value(0, 0)).toEqual(expect.stringContaining("(pseudonymised)"));
  });

  it("changes no figure: the same customers, under numbers", async () => {
    const host = await start(shop());
    await analyse(host);
    const plain = [...byId(host).values()].sort();
    const cards = sheetNamed(host, "Summary").cells.readValues(block(7, 0, 12, 8));
    await pseudonymised(host, true);
    expect([...byId(host).values()].sort()).toEqual(plain);
    expect(sheetNamed(host, "Summary").cells.readValues(block(7, 0, 12, 8))).toEqual(cards);
    const ids = columnOf(host, "Customers", words.id);
    expect(new Set(ids).size).toBe(customers);
    for (const id of ids) expect(String(id)).toMatch(/^[1-9]\d{11}$/);
    expect(columnOf(host, "Actions", words.id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("gives a customer the same number with every run, whoever else comes or goes", async () => {
    const host = await start(shop({ pseudonymise: true }));
    await analyse(host);
    const before = byId(host);
    const { cells } = sheetNamed(host, "Orders");
    // Ten customers go, a new one comes: the first ten ids by number, and one more.
    const rows = orderRows().filter(([id]) => !/^person\d@/.test(String(id)));
    cells.clear(block(1, 0, 240, 3), "Contents", "user");
    cells.writeValues(block(1, 0, rows.length + 1, 3), [["new@mail.example", 45001, 1], ...rows] as CellValue[][], "user");
    expect((await analyse(host, "refresh")).problem).toBeNull();
    const after = byId(host);
    expect(after.size).toBe(customers - 10 + 1);
    expect([...after].filter(([id, spend]) => before.get(id) === spend)).toHaveLength(customers - 10);
  });

  it("draws other numbers in another workbook", async () => {
    const [one, other] = [await start(shop({ pseudonymise: true })), await start(shop({ pseudonymise: true }))];
    await analyse(one);
    await analyse(other);
    const known = byId(one);
    expect([...byId(other).keys()].filter((id) => known.has(id))).toEqual([]);
  });

  it("keeps notes with their customers from ids to numbers and back", async () => {
    const host = await start(shop());
    await analyse(host);
    type(host, idOf(3), words.note, "call on Monday");
    const spend = byId(host).get(idOf(3));
    await pseudonymised(host, true);
    const noted = columnOf(host, "Customers", words.note).indexOf("call on Monday");
    expect(columnOf(host, "Customers", words.spend)[noted]).toBe(spend);
    const number = columnOf(host, "Customers", words.id)[noted] ?? null;
    type(host, number, words.owner, "Ann");
    await pseudonymised(host, true);
    expect(noteOf(host, number)).toBe("call on Monday");
    await pseudonymised(host, false);
    expect(noteOf(host, idOf(3))).toBe("call on Monday");
    expect(columnOf(host, "Customers", words.owner)[columnOf(host, "Customers", words.id).indexOf(idOf(3))]).toBe("Ann");
    expect(told(said(host))).toContain("mail");
  });

  it("lists the note of a customer who is gone under the number, from which it returns", async () => {
    const host = await start(shop());
    await analyse(host);
    type(host, idOf(3), words.note, "call on Monday");
    const { cells } = sheetNamed(host, "Orders");
    const all = cells.readValues(block(1, 0, 240, 3));
    cells.writeValues(block(1, 0, 240, 3), all.map((row) => (row[0] === idOf(3) ? [idOf(4), row[1] ?? null, row[2] ?? null] : row)), "user");
    await pseudonymised(host, true);
    expect(told(said(host))).toEqual([]);
    expect(JSON.stringify(sheetNamed(host, "Kept notes").cells.readValues(block(0, 0, 6, 4)))).toMatch(/"[1-9]\d{11}"/);
    await pseudonymised(host, true);
    cells.writeValues(block(1, 0, 240, 3), all, "user");
    await pseudonymised(host, false);
    expect(noteOf(host, idOf(3))).toBe("call on Monday");
  });

  it("names the sheets of earlier runs that still hold ids", async () => {
    const host = await start(shop());
    await analyse(host);
    host.model.settings.set("clv.settings", { ...settingsOf(host), moreSheets: ["voice"] });
    await pseudonymised(host, true);
    expect(lastRun(host).stillNamed).toEqual(["Actions"]);
  });
});
