/** Do the add-in's commands work from the ribbon and the cells' menu, and is the workbook safe when Excel fails or the work is stopped? */
import { isDeepStrictEqual } from "node:util";
import { openCellMenu, pictureOf, sheetNames, sheetValues } from "./book";
import { cellValue, goTo, testedWorkbench } from "./open";
import { click, pane, step } from "./pane";
import { pane as paneWords } from "../../src/words/pane/pane";
import type { Page } from "playwright-core";

jest.setTimeout(120_000);

const workbench = testedWorkbench();

const { select, columns, rows, write, done, actions, trouble } = paneWords.en;

async function open(query = ""): Promise<Page> {
  await workbench.open(query);
  await step(workbench.opened.page, select.title);
  return workbench.opened.page;
}

/** The example's orders checked and ready to be written. */
async function openReady(): Promise<Page> {
  const page = await open();
  await click(page, actions.next);
  await step(page, columns.title);
  await click(page, actions.next);
  await step(page, rows.title);
  return page;
}

const syncs = (page: Page): Promise<number> => page.evaluate(() => window.workbench.counters.syncs);

/** Compared as a whole: a difference would fill the screen. */
const isAsBefore = async (page: Page, before: unknown): Promise<boolean> => isDeepStrictEqual(await pictureOf(page), before);

/** What the customers spent, together. */
async function spent(page: Page): Promise<number> {
  const values = (await sheetValues(page, "Customers")) ?? [];
  const column = values[2]?.indexOf("Spend") ?? -1;
  return values.slice(3).reduce((sum, row) => sum + Number(row[column]), 0);
}

describe("commands in a browser", () => {
  it("takes changed orders over with Refresh on the ribbon", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Analyse selection" }).click();
    await step(page, done.title);
    const before = await spent(page);
    await page.locator('[data-u-comp="slide-tab-item"]').getByText("Orders", { exact: true }).click();
    await page.waitForFunction(() => window.workbench.model.activeSheetId === window.workbench.model.sheets[0]?.id);
    const first = Number(await cellValue(page, "G2"));
    await goTo(page, "G2");
    await page.keyboard.type("1016");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.workbench.model.sheets[0]?.cells.value(1, 6) === 1016);
    await page.getByRole("button", { name: "Refresh" }).first().click();
    await page.waitForFunction((name) => window.workbench.model.sheet(window.workbench.model.activeSheetId)?.name === name, "Summary");
    await step(page, done.title);
    // One order grew from what it was to 1,016.
    expect(await spent(page)).toBeCloseTo(before - first + 1016, 6);
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("analyses from the menu of the cells, with the keyboard too", async () => {
    const page = await open();
    await openCellMenu(page);
    const item = page.getByRole("menuitem", { name: "Analyse selection" });
    await item.waitFor();
    await page.keyboard.press("Escape");
    await item.waitFor({ state: "detached" });
    await openCellMenu(page);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await step(page, done.title);
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(["Summary", "Customers"]));
    expect(workbench.opened.complaints).toEqual([]);
  });
});

/** Reading, looking at the workbook, adding sheets and writing them are a sync each at least. */
const fewestSyncs = 8;

describe("when Excel fails in a browser", () => {
  it("says so in a sentence, leaves the sheets as they were and works when tried again", async () => {
    let page = await openReady();
    const before = await pictureOf(page);
    let told = 0;
    for (let nth = 1; (await sheetNames(page)).length === 1 && nth < 40; nth++) {
      const retry = pane(page).getByRole("button", { name: actions.retry });
      await page.evaluate((at) => window.workbench.faults.failSync(at, "GeneralException"), nth);
      await click(page, (await retry.isVisible()) ? actions.retry : rows.write);
      const said = pane(page).getByText(trouble.title);
      await said.or(pane(page).getByRole("heading", { name: done.title })).waitFor();
      if (await said.isVisible()) {
        told++;
        // The last one only notes the run down: by then both sheets are there, whole.
        if ((await sheetNames(page)).length === 1) expect(await isAsBefore(page, before)).toBe(true);
      } else if (nth < fewestSyncs) {
        // What only notes something down for later stops no run.
        page = await openReady();
      }
    }
    expect(told).toBeGreaterThan(4);
    if (await pane(page).getByText(trouble.title).isVisible()) await click(page, actions.retry);
    await step(page, done.title);
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(["Summary", "Customers"]));
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("leaves the workbook as it was when the writing is cancelled", async () => {
    const page = await openReady();
    const before = await pictureOf(page);
    await page.evaluate(() => (window.workbench.faults.delay = 1000));
    const start = await syncs(page);
    await click(page, rows.write);
    await pane(page).locator("[aria-current=step]").getByText(write.stages.write).waitFor();
    await click(page, actions.cancel);
    await pane(page).getByText(write.cancelled).waitFor();
    expect(await syncs(page)).toBeGreaterThan(start);
    await page.evaluate(() => (window.workbench.faults.delay = 0));
    await step(page, rows.title);
    expect(await isAsBefore(page, before)).toBe(true);
    await click(page, rows.write);
    await step(page, done.title);
    expect(workbench.opened.complaints).toEqual([]);
  });
});
