/** Can a person build segments by rules in the pane, see at once how many customers are in them, and find them in the sheets? */
import type { Locator, Page } from "playwright-core";
import { languageIds, type Language } from "../../src/catalogue/languages";
import { measureIds } from "../../src/core/ownSegments/measures";
import { segmentIds } from "../../src/core/rfm/segments";
import { listWords } from "../../src/words/lists/lists";
import { ownSegmentWords } from "../../src/words/ownSegments/ownSegments";
import { pane as paneWords } from "../../src/words/pane/pane";
import { reportWords } from "../../src/words/report/report";
import { sheetWords } from "../../src/words/sheets/sheets";
import { placeOf, sheetValues } from "./book";
import { accessibilityMistakes, cutOff } from "./inspect";
import { testedWorkbench } from "./open";
import { analyseExample, click, pane, paneFrame, press, step, toTheEnd } from "./pane";

jest.setTimeout(240_000);

const workbench = testedWorkbench();

async function openBuilder(page: Page, language: Language): Promise<void> {
  await click(page, listWords[language].entry.segments);
  await step(page, ownSegmentWords[language].pane.title);
}

/** The number that stands above the buttons. */
async function size(page: Page, pattern: RegExp): Promise<string> {
  const status = pane(page).getByRole("status").filter({ hasText: pattern });
  await status.waitFor();
  return (await status.textContent()) ?? "";
}

/** A condition of the present segment by its number. */
const condition = (page: Page, language: Language, number: number): Locator =>
  pane(page).getByRole("group", { name: ownSegmentWords[language].pane.group(number), exact: true });

/** "48 of 600" in any of the languages. */
const counted = /\d+ (of|dari|z) \d+/;

describe("own segments", () => {
  it.each(languageIds)("are built, counted at once, saved and written to the sheets, in %s, at 320 px, with nothing cut off and accessible", async (language) => {
    const { page, complaints } = await workbench.open(`?lang=${language}`);
    const words = ownSegmentWords[language];
    const said = words.pane;
    await analyseExample(page, language);
    await page.evaluate("document.querySelector('#pane iframe').style.width = '320px'");
    await openBuilder(page, language);
    const look = async (): Promise<void> => {
      expect(await cutOff(paneFrame(page))).toEqual([]);
      expect(await accessibilityMistakes(paneFrame(page))).toEqual([]);
    };
    await look();
    await click(page, said.example(words.templates.silentHigh));
    await step(page, said.newTitle);
    const before = await size(page, counted);
    await condition(page, language, 2).getByLabel(said.withUnit(said.value, said.units.days)).fill("9999");
    expect(await size(page, /^0 /)).not.toBe(before);
    await condition(page, language, 2).getByLabel(said.withUnit(said.value, said.units.days)).fill("90");
    expect(await size(page, counted)).toMatch(counted);
    for (const measure of measureIds) {
      await condition(page, language, 1).getByLabel(said.measure).selectOption(measure);
      expect([measure, await cutOff(paneFrame(page))]).toEqual([measure, []]);
    }
    await condition(page, language, 1).getByLabel(said.measure).selectOption("segment");
    for (const segment of segmentIds) {
      await condition(page, language, 1).getByLabel(said.value, { exact: true }).selectOption(segment);
      expect([segment, await cutOff(paneFrame(page))]).toEqual([segment, []]);
    }
    await condition(page, language, 1).getByLabel(said.measure).selectOption("tier");
    await condition(page, language, 1).getByLabel(said.value, { exact: true }).selectOption("high");
    await click(page, said.addCondition);
    await condition(page, language, 3).getByLabel(said.measure).selectOption("orders");
    await click(page, said.save);
    await pane(page).getByText(words.faults.valueMissing(), { exact: true }).waitFor();
    await look();
    await condition(page, language, 3).getByLabel(said.value, { exact: true }).fill("1");
    const last = await size(page, counted);
    await click(page, said.save);
    await step(page, said.title);
    await pane(page).getByText(last, { exact: true }).waitFor();
    await look();
    await click(page, said.refresh);
    await step(page, paneWords[language].done.title, 60_000);
    const customers = sheetWords[language].customers.sheet;
    const values = (await sheetValues(page, customers)) ?? [];
    const { row, column } = placeOf(values, reportWords[language].columns.ownSegments);
    const named = values.slice(row + 1).filter((cells) => cells[column] === words.templates.silentHigh);
    expect(String(named.length)).toBe(/\d+/.exec(last)?.[0]);
    await click(page, listWords[language].entry.lists);
    await pane(page).getByLabel(listWords[language].lists.which).selectOption(`own.${words.templates.silentHigh}`);
    await pane(page).getByText(listWords[language].lists.count(named.length, String(named.length)), { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("ask a column of one's own, and say where it has gone", async () => {
    const { page, complaints } = await workbench.open("?lang=en&example=none");
    const said = ownSegmentWords.en.pane;
    await step(page, paneWords.en.select.title);
    // Twelve customers with two orders each; every third order has a tag, and points count up.
    const lines = Array.from({ length: 24 }, (_, i) => `C${i % 12},2025-0${1 + (i % 6)}-1${i % 9},${10 + i},${i % 3 === 0 ? "Gift wrap" : ""},${i}`);
    const file = ["Customer ID,Order date,Amount,Tags,Points", ...lines].join("\n");
    await pane(page).locator("input[type=file]").setInputFiles({ name: "orders.csv", mimeType: "text/csv", buffer: Buffer.from(file) });
    await toTheEnd(page);
    await page.evaluate("document.querySelector('#pane iframe').style.width = '320px'");
    await openBuilder(page, "en");
    await click(page, said.add);
    await step(page, said.newTitle);
    await size(page, new RegExp(said.incomplete));
    const first = condition(page, "en", 1);
    await first.getByLabel(said.measure).selectOption({ label: "Tags" });
    await first.getByLabel(said.value, { exact: true }).selectOption("Gift wrap");
    // Orders 0, 3, 6, 9 and 12, 15, 18, 21: customers 0, 3, 6 and 9.
    expect(await size(page, counted)).toMatch(/^4 of 12 /);
    await click(page, said.addCondition);
    const second = condition(page, "en", 2);
    await second.getByLabel(said.measure).selectOption({ label: "Points" });
    await second.getByLabel(said.value, { exact: true }).fill("18");
    // Points of their latest days: C0 12, C3 15, C6 6 (the 16th is after the 10th), C9 21.
    expect(await size(page, /^1 of 12 /)).toMatch(/^1 of 12 /);
    expect(await cutOff(paneFrame(page))).toEqual([]);
    expect(await accessibilityMistakes(paneFrame(page))).toEqual([]);
    await pane(page).getByLabel(said.name).fill("Wrapped");
    await click(page, said.save);
    await step(page, said.title);
    await pane(page).getByText("column “Tags” is Gift wrap and column “Points” at least 18", { exact: true }).waitFor();
    await click(page, said.refresh);
    await step(page, paneWords.en.done.title, 60_000);
    // The column is called otherwise: the rule is kept, and says what it misses.
    await page.evaluate(() => {
      const sheet = window.workbench.model.sheets.find(({ name }) => name === "orders");
      sheet?.cells.writeValues({ row: 0, column: 3, rows: 1, columns: 1 }, [["Labels"]], "user");
    });
    await openBuilder(page, "en");
    await pane(page).getByText(ownSegmentWords.en.faults.columnMissing("Tags"), { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("are built, deleted and brought back with the keyboard alone, in the dark", async () => {
    const { page, complaints } = await workbench.open("?lang=en");
    const said = ownSegmentWords.en.pane;
    await page.emulateMedia({ colorScheme: "dark" });
    await analyseExample(page);
    await openBuilder(page, "en");
    await press(page, said.add);
    await step(page, said.newTitle);
    await page.keyboard.press("Tab");
    // From the last button round to the name: the heading took the focus when the step opened.
    await pane(page).getByLabel(said.name).focus();
    await page.keyboard.type("Big spenders");
    await pane(page).getByLabel(said.value, { exact: false }).last().focus();
    await page.keyboard.type("100");
    await size(page, counted);
    await press(page, said.about(said.group(1), said.orElse));
    // The new condition gets the focus with the next frame that is drawn.
    await paneFrame(page).waitForFunction((label) => document.activeElement?.closest("[role=group]")?.getAttribute("aria-label") === label, said.part(1, 2));
    await press(page, said.about(said.removeCondition, said.part(1, 2)));
    await press(page, said.save);
    await step(page, said.title);
    expect(await accessibilityMistakes(paneFrame(page))).toEqual([]);
    await press(page, said.about(said.remove, "Big spenders"));
    await pane(page).getByText(said.none, { exact: true }).waitFor();
    // *Undo* has the focus.
    expect(await paneFrame(page).evaluate(() => document.activeElement?.textContent)).toBe(said.undo);
    await page.keyboard.press("Enter");
    await pane(page).getByText("Big spenders", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});
