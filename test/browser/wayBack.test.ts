/** Can a person freeze formulas, write sheets in which nobody is named, and take all of it back, in the pane? */
import type { Page } from "playwright-core";
import { pane as paneWords } from "../../src/words/pane/pane";
import { privacyWords } from "../../src/words/privacy/privacy";
import { wayBackWords } from "../../src/words/wayBack/wayBack";
import { pictureOf, sheetNames } from "./book";
import { accessibilityMistakes, cutOffAtAnySize } from "./inspect";
import { testedWorkbench } from "./open";
import { click, pane, paneFrame, step, toRows } from "./pane";

jest.setTimeout(180_000);

const workbench = testedWorkbench();

/** Pictures for people to look at go where this names a folder. */
const pictures = process.env["PANE_PICTURES"];

async function look(page: Page, name: string): Promise<string[]> {
  const frame = paneFrame(page);
  const found = [...(await accessibilityMistakes(frame)), ...(await cutOffAtAnySize(frame))].map((text) => `${name}: ${text}`);
  if (pictures !== undefined) await page.locator("#pane").screenshot({ path: `${pictures}/${name}.png` });
  return found;
}

/** Two formulas of ours on a sheet of the person's, one of them in error. */
function addFormulas(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { model } = window.workbench;
    const sheet = model.addSheet("Mine", "user");
    sheet.cells.writeFormula(0, 0, "=LTVCAC(900,300)", "user");
    sheet.cells.writeFormula(1, 0, "=LTVCAC(900,0)", "user");
    await window.workbench.settled();
  });
}

const formulasOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window.workbench.model.sheetByName("Mine")?.cells.formulas() ?? [])].map(({ formula }) => formula));

describe("ways back", () => {
  it.each([["en", "light"], ["id", "light"], ["pl", "dark"]] as const)("lead from numbers in place of customers to the workbook as it was, in %s and %s colours", async (language, theme) => {
    const { page, complaints } = await workbench.open(`?lang=${language}&theme=${theme}`);
    const [words, privacy, back] = [paneWords[language], privacyWords[language], wayBackWords[language].undo];
    const found: string[] = [];
    await toRows(page, language);
    await pane(page).getByRole("checkbox", { name: privacy.option }).check();
    found.push(...(await look(page, `rows-${language}`)));
    const before = await pictureOf(page);
    await click(page, words.rows.write);
    await step(page, words.done.title);
    await pane(page).getByText(privacy.key.hint).waitFor();
    found.push(...(await look(page, `done-${language}`)));
    await click(page, back.ask.run);
    await pane(page).getByText(back.lost).waitFor();
    found.push(...(await look(page, `undo-${language}`)));
    await click(page, back.no);
    await click(page, back.ask.run);
    await click(page, back.yes);
    await step(page, words.select.title);
    await pane(page).getByText(back.done).waitFor();
    found.push(...(await look(page, `undone-${language}`)));
    expect(await pictureOf(page)).toEqual(before);
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("writes the key on a sheet of its own when asked", async () => {
    const { page, complaints } = await workbench.open("?lang=en");
    await toRows(page, "en");
    await pane(page).getByRole("checkbox", { name: privacyWords.en.option }).check();
    await click(page, paneWords.en.rows.write);
    await step(page, paneWords.en.done.title);
    await click(page, privacyWords.en.key.button);
    await page.waitForFunction((name) => window.workbench.model.sheetByName(name) !== undefined, privacyWords.en.key.sheet);
    expect(await sheetNames(page)).toContain(privacyWords.en.key.sheet);
    expect(complaints).toEqual([]);
  });

  it.each(["en", "id", "pl"] as const)("lead from formulas to values and back, in %s", async (language) => {
    const { page, complaints } = await workbench.open(`?lang=${language}`);
    const [words, { freeze, undo }] = [paneWords[language], wayBackWords[language]];
    await step(page, words.select.title);
    await addFormulas(page);
    const found: string[] = [];
    await click(page, words.actions.settings);
    await step(page, words.settings.title);
    await click(page, freeze.ask);
    await pane(page).getByText(freeze.confirm(1, "1", ["Mine"])).waitFor();
    await pane(page).getByText(freeze.unfinished(1, "1", "Mine", "A2")).waitFor();
    found.push(...(await look(page, `freeze-${language}`)));
    await click(page, freeze.yes);
    await pane(page).getByText(freeze.done(1, "1")).waitFor();
    expect(await formulasOf(page)).toEqual(["=LTVCAC(900,0)"]);
    found.push(...(await look(page, `frozen-${language}`)));
    await click(page, undo.ask.freeze);
    await click(page, undo.yes);
    await page.waitForFunction(() => [...(window.workbench.model.sheetByName("Mine")?.cells.formulas() ?? [])].length === 2);
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
