/** Can the whole way be gone with the keyboard alone: load the example, analyse, change the margin, save? */
import { cursor, placeOf, sheetNames, sheetValues, valueAt } from "./book";
import { testedWorkbench } from "./open";
import { pane, press, step } from "./pane";
import { readSaved } from "./savedFile";
import { pane as paneWords } from "../../src/words/pane/pane";
import { reportWords } from "../../src/words/report/report";
import { sheetWords } from "../../src/words/sheets/sheets";
import { words as workbenchWords } from "../../src/workbench/words";
import type { Place } from "./book";
import type { Page } from "playwright-core";

jest.setTimeout(120_000);

const workbench = testedWorkbench();

/** Presses a key until something is true. */
async function pressUntil(page: Page, key: string, reached: () => Promise<boolean>, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await reached()) return;
    await page.keyboard.press(key);
  }
  if (!(await reached())) throw new Error(`${key} does not lead there`);
}

const where = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.closest("#ribbon") ? "commands" : active?.closest("#pane") ? "pane" : "cells";
  });

/** The arrow keys move the cursor; each press is awaited before the next. */
async function walkTo(page: Page, { row, column }: Place): Promise<void> {
  const at = await cursor(page);
  await pressUntil(page, at.row < row ? "ArrowDown" : "ArrowUp", async () => (await cursor(page)).row === row, 90);
  await pressUntil(page, (await cursor(page)).column < column ? "ArrowRight" : "ArrowLeft", async () => (await cursor(page)).column === column);
}

describe("with the keyboard alone", () => {
  it.each(["en", "id", "pl"] as const)("goes from an empty workbook to a saved summary, in %s", async (language) => {
    const [words, report] = [paneWords[language], reportWords[language]];
    await workbench.open(`?example=none&lang=${language}`);
    const { page } = workbench.opened;
    await step(page, words.select.title);
    await pressUntil(page, "F6", async () => (await where(page)) === "pane", 3);
    await press(page, words.select.example);
    await step(page, words.columns.title);
    await press(page, words.actions.next);
    await step(page, words.rows.title);
    await press(page, words.rows.write);
    await step(page, words.done.title);
    await press(page, words.done.openSummary);
    await page.waitForFunction((name) => window.workbench.model.sheet(window.workbench.model.activeSheetId)?.name === name, sheetWords[language].summary.sheet);

    const averageClv = async (): Promise<number> => {
      const values = (await sheetValues(page, sheetWords[language].summary.sheet)) ?? [];
      const { row, column } = placeOf(values, report.cards.averageClv.label);
      return Number(valueAt(values, { row: row + 1, column }));
    };
    const customers = (await sheetValues(page, sheetWords[language].customers.sheet)) ?? [];
    const { row: header, column: spend } = placeOf(customers, report.columns.spend);
    const spends = customers.slice(header + 1).map((cells) => Number(cells[spend]));
    // Historic CLV is spend x margin, so its average is the mean of the Customers sheet's spend column at margin 1.
    const mean = spends.reduce((sum, value) => sum + value, 0) / spends.length;
    expect(await averageClv()).toBeCloseTo(mean, 6);

    const summary = (await sheetValues(page, sheetWords[language].summary.sheet)) ?? [];
    const label = placeOf(summary, report.assumptions.margin);
    await pressUntil(page, "F6", async () => (await where(page)) === "cells", 3);
    await walkTo(page, { row: label.row, column: label.column + 2 });
    await page.keyboard.type("40%");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      ([name, row, column]) => window.workbench.model.sheetByName(name)?.cells.value(row, column) === 0.4,
      [sheetWords[language].summary.sheet, label.row, label.column + 2] as const,
    );
    expect(await averageClv()).toBeCloseTo(0.4 * mean, 6);

    await pressUntil(page, "F6", async () => (await where(page)) === "commands", 3);
    const save = workbenchWords[language].save;
    await pressUntil(page, "Tab", () => page.evaluate((text) => document.activeElement?.textContent === text, save), 10);
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const saved = await readSaved(await download.path());
    expect(saved.sheets).toEqual(await sheetNames(page));
    expect(workbench.opened.complaints).toEqual([]);
    expect(await pane(page).locator("html").getAttribute("lang")).toBe(language);
  });
});
