/** Do orders come in from files as they are: ids as text, dates as dates, formulas as words; and files longer than a sheet, summed up? */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { sheetNames, sheetValues } from "./book";
import { testedWorkbench } from "./open";
import { click, pane, paneFrame, step, toTheEnd } from "./pane";
import { fileWords } from "../../src/words/files/files";
import { pane as paneWords } from "../../src/words/pane/pane";
import { writeXlsx } from "../../src/workbench/files/xlsx/writeXlsx";
import { createWorkbook } from "../../src/workbench/model/workbookModel";

jest.setTimeout(300_000);

const workbench = testedWorkbench();
const words = fileWords.en;
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

async function openPane(): Promise<Page> {
  await workbench.open("?example=none");
  const { page } = workbench.opened;
  await step(page, paneWords.en.select.title);
  return page;
}

/** Lets go of a file over the heading of the pane. */
function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  return paneFrame(page).evaluate(([fileName, letters]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))], fileName));
    for (const event of ["dragenter", "dragover", "drop"]) {
      document.querySelector("h1")?.dispatchEvent(new DragEvent(event, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }
  }, [name, bytes.toString("base64")] as const);
}

async function accessibilityMistakes(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

/** Number format of a cell of the active sheet. */
function formatAt(page: Page, row: number, column: number): Promise<string | undefined> {
  return page.evaluate(([r, c]) => {
    const { model } = window.workbench;
    return model.sheet(model.activeSheetId)?.cells.numberFormat(r, c);
  }, [row, column] as const);
}

function formulasOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { model } = window.workbench;
    return [...(model.sheet(model.activeSheetId)?.cells.formulas() ?? [])].map(({ formula }) => formula);
  });
}

/** A byte order mark, semicolons, decimal commas, days first, a quoted line break, and cells that would like to be formulas. */
const traps = [
  "\uFEFFCustomer ID;Phone;Order date;Amount;Note",
  "00123;+62 812-3456-789;03/04/2025;12,50;=cmd|' /C calc'!A0",
  '0042;0812;13/04/2025;1.234,50;"two\r\nlines; one cell"',
  "007;+48600100200;14/04/2025;8,00;@SUM(1)",
  "-12;0813;15/04/2025;9,00;'quoted",
].join("\r\n");

/** Serial days: 45750 is 2025-04-03, 45760 is 2025-04-13. */
const imported = [
  ["Customer ID", "Phone", "Order date", "Amount", "Note"],
  ["00123", "+62 812-3456-789", 45750, 12.5, "=cmd|' /C calc'!A0"],
  ["0042", "0812", 45760, 1234.5, "two\r\nlines; one cell"],
  ["007", "+48600100200", 45761, 8, "@SUM(1)"],
  ["-12", "0813", 45762, 9, "'quoted"],
];

async function workbookFile(): Promise<Buffer> {
  const model = createWorkbook({ sheets: ["Notes", "Sheet1"] });
  const cells = model.sheetByName("Sheet1")?.cells;
  model.sheetByName("Notes")?.cells.writeValues({ row: 0, column: 0, rows: 1, columns: 1 }, [["read me"]], "file");
  const rows = [["Customer ID", "Order date", "Amount"], ...Array.from({ length: 6 }, (_, i) => [`00${i % 3}`, 45750 + i, 10 + i])];
  cells?.writeNumberFormats({ row: 0, column: 0, rows: 7, columns: 1 }, "@", "file");
  cells?.writeNumberFormats({ row: 1, column: 1, rows: 6, columns: 1 }, "yyyy-mm-dd", "file");
  cells?.writeValues({ row: 0, column: 0, rows: 7, columns: 3 }, rows, "file");
  return Buffer.from(await writeXlsx(model, { customFunctions: [] }));
}

describe("files in the pane", () => {
  it("turns a dropped text file into a sheet of texts, dates and numbers, and goes on with it", async () => {
    const page = await openPane();
    const before = await sheetNames(page);
    expect(await accessibilityMistakes(paneFrame(page))).toEqual([]);
    await drop(page, "My orders: 2025?.csv", Buffer.from(traps));
    await step(page, paneWords.en.columns.title);
    expect(await sheetNames(page)).toEqual([...before, "My orders 2025"]);
    expect(await sheetValues(page, "My orders 2025")).toEqual(imported);
    expect(await formulasOn(page)).toEqual([]);
    expect(await Promise.all([formatAt(page, 1, 0), formatAt(page, 1, 2), formatAt(page, 1, 3)])).toEqual(["@", "dd/mm/yyyy", "0.00"]);
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("takes in the sheets of a chosen workbook beside those that are there", async () => {
    const page = await openPane();
    await page.evaluate(() => {
      const { model } = window.workbench;
      model.sheets[0]?.cells.writeValues({ row: 0, column: 0, rows: 1, columns: 1 }, [["mine"]], "user");
    });
    await pane(page).locator("input[type=file]").setInputFiles({ name: "orders.xlsx", mimeType: "application/octet-stream", buffer: await workbookFile() });
    await step(page, paneWords.en.columns.title);
    expect(await sheetNames(page)).toEqual(["Sheet1", "Notes", "Sheet1 (2)"]);
    expect(await sheetValues(page, "Sheet1")).toEqual([["mine"]]);
    expect((await sheetValues(page, "Sheet1 (2)"))?.[1]).toEqual(["000", 45750, 10]);
    await toTheEnd(page);
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("says in a sentence what is no table, and leaves the workbook as it was", async () => {
    const page = await openPane();
    const before = await sheetNames(page);
    await drop(page, "picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0]));
    await pane(page).getByText("“picture.png”", { exact: false }).or(pane(page).getByText('"picture.png" cannot be read', { exact: false })).waitFor();
    await drop(page, "empty.csv", Buffer.from("one column\n"));
    await pane(page).getByText('There is no table in "empty.csv"', { exact: false }).waitFor();
    expect(await sheetNames(page)).toEqual(before);
    expect(await accessibilityMistakes(paneFrame(page))).toEqual([]);
  });

  it("sums up a file longer than a sheet to one row per customer and day, and shows that every row is accounted for", async () => {
    const page = await openPane();
    // 1,100,000 rows: 1,000 customers on 200 days, each pair 5 or 6 times; the sum is 1,100,000 x 2 less what cannot be read.
    const lines = ["customer,date,amount"];
    for (let i = 0; i < 1_100_000; i++) lines.push(`0${i % 1000},2024-0${1 + (Math.floor(i / 1000) % 5)}-${10 + (Math.floor(i / 5000) % 20)},2`);
    lines[1] = ",2024-01-10,2";
    lines[2] = "01,2024-01-10,n/a";
    lines[3] = "02,2024-13-10,2";
    await pane(page).locator("input[type=file]").setInputFiles({ name: "long.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
    await step(page, words.large.title, 60_000);
    expect(await accessibilityMistakes(paneFrame(page))).toEqual([]);
    await click(page, words.large.start);
    await step(page, words.streamed.title, 240_000);
    expect(await accessibilityMistakes(paneFrame(page))).toEqual([]);
    await pane(page).getByText("It adds up").first().waitFor();
    const text = await paneFrame(page).evaluate(() => document.body.innerText);
    for (const part of ["1,099,997", "No customer", "Amount cannot be read", "Date cannot be read", "1,100,000", "2,199,994"]) expect(text).toContain(part);
    const values = (await sheetValues(page, "long")) ?? [];
    expect(values[0]).toEqual(["Customer ID", "Order date", "Amount"]);
    // 1,000 customers on 5 months x 20 days; 100 pairs of month and day, reached 11 times in turn.
    expect(values).toHaveLength(1 + 100_000);
    expect(values.slice(1).reduce((sum, row) => sum + Number(row[2]), 0)).toBe(2 * 1_099_997);
    expect(values[1]).toEqual(["00", 45301, 20]);
    await click(page, words.streamed.next);
    await step(page, paneWords.en.columns.title);
    expect(workbench.opened.complaints).toEqual([]);
  });
});
