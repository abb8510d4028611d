/** Can a person see in the pane which other tables are used, and have it otherwise: in each language, and at twice the text size? */
import type { Page } from "playwright-core";
import type { Language } from "../../src/catalogue/languages";
import type { WorkbookSettings } from "../../src/excel/types";
import { pane as paneWords } from "../../src/words/pane/pane";
import { tableWords } from "../../src/words/tables/tables";
import { accessibilityMistakes, cutOffAtAnySize } from "./inspect";
import { testedWorkbench } from "./open";
import { click, pane, paneFrame, step } from "./pane";

jest.setTimeout(180_000);

const workbench = testedWorkbench();

/** Six customers with two orders each. */
const orders = [
  "Customer,Date,Amount",
  ...Array.from({ length: 12 }, (_, i) => `C${i % 6},2024-0${1 + (i % 9)}-15,${20 + i}`),
].join("\n");

const sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>> = {
  Answers: [["Customer", "NPS", "Comment"], ...Array.from({ length: 6 }, (_, i) => [`C${i}`, i + 4, "Fine"]), ["Z1", 3, "Late"], ["C1", null, null]],
  "List of members": [["Customer", "City", "Birthday"], ["C1", "York", "03/04/1990"], ["C2", "Hull", "05/06/1991"]],
  Strangers: [["Customer", "City"], ["Z1", "Bath"], ["Z2", "Hull"]],
};

async function toTheRows(language: Language, query = ""): Promise<Page> {
  await workbench.open(`?lang=${language}${query}`);
  const { page } = workbench.opened;
  const words = paneWords[language];
  await step(page, words.select.title);
  await page.locator("#file").setInputFiles({ name: "orders.csv", mimeType: "text/csv", buffer: Buffer.from(orders) });
  await page.waitForFunction(() => window.workbench.model.name === "orders.xlsx");
  await page.evaluate(() => window.workbench.ready);
  await step(page, words.select.title);
  await click(page, words.actions.next);
  await step(page, words.columns.title);
  // Only now, for a new sheet is the one that is selected.
  await page.evaluate((added) => {
    for (const [name, cells] of Object.entries(added)) {
      const sheet = window.workbench.model.addSheet(name, "file");
      sheet.cells.writeValues({ row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells.map((row) => [...row]), "file");
    }
  }, sheets);
  await click(page, words.actions.next);
  await step(page, words.rows.title);
  await pane(page).getByRole("heading", { name: tableWords[language].title }).waitFor();
  return page;
}

const box = (page: Page, name: string) => pane(page).getByRole("checkbox", { name });

function remembered(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const { tables } = window.workbench.model.settings.get("clv.settings") as WorkbookSettings;
    return tables.map(({ sheet, kind, taken, answers }) => [sheet, kind, taken, answers]);
  });
}

test("a person answers, unticks, changes a kind, and writes with what is left", async () => {
  const page = await toTheRows("en");
  const words = tableWords.en;
  expect(await box(page, "Survey · Answers!A1:C9").isChecked()).toBe(true);
  await pane(page).getByText("7 answers, 85% of them matched by Customer").waitFor();
  await pane(page).getByText("Not in the orders: Z1", { exact: true }).waitFor();
  // Nobody is known, so it is not used; a person may still want it.
  expect(await box(page, "Customers · Strangers!A1:B3").isChecked()).toBe(false);
  // The dates could be either, so it waits for an answer.
  const members = box(page, "Customers · List of members!A1:C3");
  expect(await members.isDisabled()).toBe(true);
  await pane(page).getByRole("radio", { name: paneWords.en.questions.dateOrders.dmy }).click();
  await pane(page).getByRole("radio").first().waitFor({ state: "detached" });
  expect(await members.isChecked()).toBe(true);

  const columns = pane(page).getByRole("button", { name: words.columnsOf("Survey · Answers!A1:C9") });
  await columns.focus();
  await page.keyboard.press("Enter");
  expect(await columns.getAttribute("aria-expanded")).toBe("true");
  await pane(page).getByLabel(words.roles.comment).selectOption({ label: paneWords.en.columns.unused });
  await box(page, "Survey · Answers!A1:C9").press("Space");
  expect(await box(page, "Survey · Answers!A1:C9").isChecked()).toBe(false);

  await click(page, paneWords.en.rows.write);
  await step(page, paneWords.en.done.title);
  await pane(page).getByText(words.used("Customers · List of members!A1:C3")).waitFor();
  expect(await remembered(page)).toEqual([["Answers", "survey", false, {}], ["List of members", "customers", true, { dateOrder: "dmy" }]]);
  expect(workbench.opened.complaints).toEqual([]);
});

test.each<[Language, string]>([["en", "&theme=light"], ["id", "&theme=light"], ["pl", "&theme=dark"]])("nothing is cut off, and axe finds no mistake, in %s with %s", async (language, query) => {
  const page = await toTheRows(language, query);
  const words = tableWords[language];
  for (const button of await pane(page).getByRole("button", { name: words.columnsOf("").trim() }).all()) await button.click();
  await pane(page).getByLabel(words.kind).nth(2).waitFor();
  expect(await cutOffAtAnySize(paneFrame(page))).toEqual([]);
  expect(await accessibilityMistakes(paneFrame(page))).toEqual([]);
});
