/** Can everybody use the workbench's own page: does axe find mistakes, and can focus and choice be seen in forced colours? */
import { openCellMenu } from "./book";
import { goTo, testedWorkbench } from "./open";
import { accessibilityMistakes } from "./inspect";
import { analyseExample, click, pane, step } from "./pane";
import { pane as paneWords } from "../../src/words/pane/pane";
import type { Locator, Page } from "playwright-core";

jest.setTimeout(120_000);

const workbench = testedWorkbench();

/** The cells are drawn and marked up by Univer: a library's own matter under every rule. */
const cells = "#grid";

async function open(query: string): Promise<Page> {
  await workbench.open(query);
  await step(workbench.opened.page, paneWords.en.select.title);
  return workbench.opened.page;
}

/** Does an element look different with the focus? Judged by its picture, with room for a ring around it. */
async function showsFocus(page: Page, control: Locator): Promise<boolean> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error("The control is not to be seen");
  const clip = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
  await control.focus();
  // The focus of a person with a keyboard: away and back again.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await control.evaluate((element) => new Promise((resolve) => (element === document.activeElement ? resolve(null) : element.addEventListener("focus", resolve, { once: true }))));
  const focused = await page.screenshot({ clip, animations: "disabled", caret: "hide" });
  await control.evaluate((element: HTMLElement) => element.blur());
  const blurred = await page.screenshot({ clip, animations: "disabled", caret: "hide" });
  return !focused.equals(blurred);
}

describe("the workbench's page", () => {
  it.each(["light", "dark"])("has no mistake that axe finds, with the summary open, in %s colours", async (theme) => {
    const page = await open(`?example=none&theme=${theme}`);
    await analyseExample(page);
    expect(await accessibilityMistakes(page.mainFrame(), [cells])).toEqual([]);
    await goTo(page, "A1");
    await openCellMenu(page);
    await page.getByRole("menu").waitFor();
    expect(await accessibilityMistakes(page.mainFrame(), [cells])).toEqual([]);
  });

  it("shows focus and choice in forced colours", async () => {
    await workbench.open("", { forcedColors: "active" });
    const { page } = workbench.opened;
    const { actions, columns, select } = paneWords.en;
    await step(page, select.title);
    for (const id of ["#new", "#save", "#language"]) expect([id, await showsFocus(page, page.locator(id))]).toEqual([id, true]);
    const next = pane(page).getByRole("button", { name: actions.next });
    expect(await showsFocus(page, next)).toBe(true);
    await click(page, actions.next);
    await step(page, columns.title);
    const product = pane(page).getByRole("radio", { name: columns.amountWays.product });
    expect(await showsFocus(page, pane(page).getByRole("combobox", { name: columns.roles.customer }))).toBe(true);
    const before = await product.locator("xpath=..").screenshot({ animations: "disabled" });
    await product.check();
    await product.evaluate((element: HTMLElement) => element.blur());
    const after = await product.locator("xpath=..").screenshot({ animations: "disabled" });
    expect(after.equals(before)).toBe(false);
    expect(workbench.opened.complaints).toEqual([]);
  });
});
