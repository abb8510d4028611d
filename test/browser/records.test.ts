/** Can a person look at one customer in the pane, and take lists along? */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { languageIds } from "../../src/catalogue/languages";
import { listWords } from "../../src/words/lists/lists";
import { pane as paneWords } from "../../src/words/pane/pane";
import { reportWords } from "../../src/words/report/report";
import { placeOf, sheetNames, sheetValues } from "./book";
import { testedWorkbench } from "./open";
import { analyseExample, click, pane, step } from "./pane";

jest.setTimeout(180_000);

const workbench = testedWorkbench();

async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await click(page, button);
  const file = await waiting;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

describe("customer card and lists", () => {
  it.each(languageIds)("take a list along as a file, a calendar, a text and a sheet, and show a customer by id, in %s", async (language) => {
    const { page, complaints } = await workbench.open(`?lang=${language}`);
    const words = listWords[language];
    await analyseExample(page, language);
    await click(page, words.entry.lists);
    await step(page, words.lists.title);
    await pane(page).getByRole("button", { name: words.lists.download, exact: true, disabled: false }).waitFor();
    const csv = await download(page, words.lists.download);
    expect(csv.name).toBe(`${words.lists.file}.csv`);
    expect(csv.text.startsWith("\uFEFF")).toBe(true);
    expect(csv.text.split("\r\n").length).toBeGreaterThan(100);
    const calendar = await download(page, words.lists.calendar);
    expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar.text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(100);
    await click(page, words.lists.copy);
    await pane(page).getByText(words.lists.copied).waitFor();
    const before = await sheetNames(page);
    await click(page, words.lists.sheet);
    await pane(page).getByText(words.lists.written(words.lists.allActions)).waitFor();
    expect((await sheetNames(page)).filter((name) => !before.includes(name))).toEqual([words.lists.allActions]);
    const values = (await sheetValues(page, words.lists.allActions)) ?? [];
    const header = placeOf(values, reportWords[language].columns.id);
    const id = String(values[header.row + 1]?.[header.column]);
    await click(page, paneWords[language].actions.back);
    await click(page, words.entry.card);
    await step(page, words.card.title);
    await pane(page).getByLabel(words.card.id).fill(id);
    await click(page, words.card.look);
    await pane(page).getByRole("heading", { level: 2, name: words.card.groups.history }).waitFor();
    await pane(page).getByLabel(words.card.id).fill("nobody at all");
    await click(page, words.card.look);
    await pane(page).getByText(words.card.unknown("nobody at all")).waitFor();
    expect(complaints).toEqual([]);
  });
});
