/** Do files come in and go out as people expect: few clicks from an unknown file, saved workbooks that others read, files dropped on the page? */
import { readFileSync } from "node:fs";
import { placeOf, sheetNames, sheetValues, valueAt } from "./book";
import { cellValue, testedWorkbench } from "./open";
import { analyseExample, click, pane, step } from "./pane";
import { chartsIn, readSaved } from "./savedFile";
import { languageIds } from "../../src/catalogue/languages";
import { pane as paneWords } from "../../src/words/pane/pane";
import { reportWords } from "../../src/words/report/report";
import { sheetWords } from "../../src/words/sheets/sheets";
import type { Page } from "playwright-core";

jest.setTimeout(120_000);

const workbench = testedWorkbench();

async function open(query: string): Promise<Page> {
  await workbench.open(query);
  return workbench.opened.page;
}

/** Headers that no shop system has, in an order of their own; six customers, twelve orders, 20.50 to 75.50 in steps of 5: 576. */
const buyers = ["ann", "bob", "cid", "dee", "eve", "fay"];
const unknownFile = [
  "Ref. no.;Paid (EUR);Bought on;Buyer e-mail;Remark",
  ...Array.from({ length: 12 }, (_, i) => `R-${100 + i};${20 + 5 * i},50;${10 + i}.0${1 + (i % 6)}.2025;${buyers[i % 6]}@example.com;`),
].join("\n");

/** Counts what the hand does: presses of the mouse on the page and in the pane. */
async function countClicks(page: Page): Promise<() => number> {
  let clicks = 0;
  await page.exposeFunction("noteClick", () => void clicks++);
  const listen = (): void =>
    document.addEventListener("mousedown", (event) => event.isTrusted && (window as unknown as { noteClick(): void }).noteClick(), true);
  for (const frame of page.frames()) await frame.evaluate(listen);
  // Another workbook brings the pane anew.
  await page.addInitScript(listen);
  return () => clicks;
}

async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: "text/csv" }));
      return transfer;
    },
    [name, text] as const,
  );
  for (const event of ["dragenter", "dragover", "drop"]) await page.dispatchEvent("#grid", event, { dataTransfer: data });
}

async function openSaved(page: Page, file: string): Promise<void> {
  await page.locator("#file").setInputFiles({ name: "again.xlsx", mimeType: "application/octet-stream", buffer: readFileSync(file) });
  await page.waitForFunction(() => window.workbench.model.name === "again.xlsx");
  await page.evaluate(() => window.workbench.ready);
}

describe("files in a browser", () => {
  it("leads from an unknown orders file to its summary in at most 5 clicks", async () => {
    const page = await open("?example=none");
    const { columns, actions, rows, done, select } = paneWords.en;
    // Only a pane that is there can have its clicks counted.
    await step(page, select.title);
    const clicks = await countClicks(page);
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Open", exact: true }).click()]);
    await chooser.setFiles({ name: "export.csv", mimeType: "text/csv", buffer: Buffer.from(unknownFile) });
    await page.waitForFunction(() => window.workbench.model.name === "export.xlsx");
    await step(page, select.title);
    await pane(page).getByText("export!A1:E13").waitFor();
    await click(page, actions.next);
    await step(page, columns.title);
    await click(page, actions.next);
    await step(page, rows.title);
    await click(page, rows.write);
    await step(page, done.title);
    const active = await page.evaluate(() => window.workbench.model.sheet(window.workbench.model.activeSheetId)?.name);
    expect(active).toBe("Summary");
    // Choosing the file in the system's own window is one more.
    expect(clicks()).toBeGreaterThanOrEqual(4);
    expect(clicks() + 1).toBeLessThanOrEqual(5);
    const summary = (await sheetValues(page, "Summary")) ?? [];
    const { row, column } = placeOf(summary, reportWords.en.cards.revenue.label);
    expect(valueAt(summary, { row: row + 1, column })).toBeCloseTo(576, 9);
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("shows the charts of the sheet that is open, where another sheet has one of the same id", async () => {
    const page = await open("?example=none");
    await analyseExample(page, "en");
    // Files number the charts of each sheet anew.
    await page.evaluate(() => {
      const { model } = window.workbench;
      const [chart] = model.sheets.flatMap(({ charts }) => charts);
      const second = model.addSheet("Second", "api");
      if (chart) second.charts.push({ ...structuredClone(chart), altText: { title: "Chart of the second", description: "" } });
      model.activeSheetId = second.id;
      model.notify({ kind: "activeSheet", source: "api" });
    });
    await page.locator('.chart[aria-label^="Chart of the second"]').waitFor();
    expect(await page.locator(".chart").count()).toBe(1);
  });

  it.each(languageIds)("saves a summary that other programs read and that is refreshed after opening it again, in %s", async (language) => {
    const page = await open(`?example=none&lang=${language}`);
    const { cards } = reportWords[language];
    const { summary: { sheet: summaryName }, customers: { sheet: customersName, table } } = sheetWords[language];
    await analyseExample(page, language);
    const summary = (await sheetValues(page, summaryName)) ?? [];
    const customers = (await sheetValues(page, customersName)) ?? [];
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
    const file = await download.path();

    const saved = await readSaved(file);
    expect(saved.sheets).toEqual(await sheetNames(page));
    expect(saved.tables[customersName]?.map(([name]) => name)).toEqual([table]);
    const drawn = await page.evaluate(() => window.workbench.model.sheets.reduce((sum, { charts }) => sum + charts.length, 0));
    expect(drawn).toBeGreaterThanOrEqual(3);
    expect(chartsIn(file)).toBe(drawn);
    expect(saved.rows[customersName]?.length).toBe(customers.length);
    const card = placeOf(summary, cards.customers.label);
    const count = Number(valueAt(summary, { row: card.row + 1, column: card.column }));
    // One row per customer below title, note and header.
    expect(count).toBe(customers.length - 3);
    expect(saved.rows[summaryName]?.[card.row + 1]?.[card.column]?.replace(/\D/g, "")).toBe(String(count));

    await openSaved(page, file);
    expect(await sheetValues(page, summaryName)).toEqual(summary);
    await step(page, paneWords[language].select.title);
    await page.evaluate(() => window.workbench.model.settings.delete("clv.run"));
    await page.locator("#ribbon .group").last().getByRole("button").last().click();
    await step(page, paneWords[language].done.title);
    expect(await sheetNames(page)).toEqual(saved.sheets);
    expect(await sheetValues(page, customersName)).toEqual(customers);
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("opens a file that is dropped on the cells", async () => {
    const page = await open("?example=none");
    await dropFile(page, "dropped.csv", unknownFile);
    await page.waitForFunction(() => window.workbench.model.name === "dropped.xlsx");
    expect(await cellValue(page, "D2")).toBe("ann@example.com");
    expect(await cellValue(page, "B2")).toBe(20.5);
    await pane(page).getByText("dropped!A1:E13").waitFor();
    expect(workbench.opened.complaints).toEqual([]);
  });
});
