/** Is every screen of the pane readable and whole: in each language, at twice the text size, light, dark and in forced colours? */
import { testedWorkbench } from "./open";
import { accessibilityMistakes, cutOffAtAnySize } from "./inspect";
import { click, pane, paneFrame, step } from "./pane";
import { pane as paneWords } from "../../src/words/pane/pane";
import { sheetWords } from "../../src/words/sheets/sheets";
import type { Language } from "../../src/catalogue/languages";
import type { Page } from "playwright-core";

jest.setTimeout(120_000);

const workbench = testedWorkbench();

/** Six customers; two columns could be the amount and no header says which, so that the pane must ask. */
const smallFile = [
  "Ref;Alpha;Beta;Bought on;Buyer",
  ...Array.from({ length: 12 }, (_, i) => `R-${100 + i};${20.5 + i};${7.25 + i};${10 + i}.01.2025;buyer${i % 6}@example.com`),
  "R-999;12.5;1;soon;buyer1@example.com",
].join("\n");

const members = [
  "Customer;Start;End;Plan;Price",
  ...Array.from({ length: 40 }, (_, i) => `M-${i};2025-0${1 + (i % 6)}-05;${i % 3 === 0 ? "2025-07-20" : ""};${i % 2 === 0 ? "Basic" : "Pro"};${9 + (i % 2)}`),
].join("\n");

async function open(language: Language, query = ""): Promise<Page> {
  await workbench.open(`?lang=${language}${query}`);
  await step(workbench.opened.page, paneWords[language].select.title);
  return workbench.opened.page;
}

async function openFile(page: Page, text: string): Promise<void> {
  await page.locator("#file").setInputFiles({ name: "small.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.waitForFunction(() => window.workbench.model.name === "small.xlsx");
  await page.evaluate(() => window.workbench.ready);
}

type Visit = (screen: string) => Promise<void>;

/** Goes to every screen and every message of the pane. */
async function visitAll(page: Page, language: Language, visit: Visit): Promise<void> {
  const { actions, columns, done, predict, rows, select, settings, trouble, write } = paneWords[language];
  const fails = (): Promise<void> => page.evaluate(() => window.workbench.faults.failSync(1, "GeneralException"));
  const troubled = (): Promise<void> => pane(page).getByText(trouble.title).waitFor();
  await visit("select, with example");
  await fails();
  await click(page, actions.next);
  await troubled();
  await visit("select, with trouble");
  await click(page, actions.retry);
  await step(page, columns.title);
  await visit("columns");
  await pane(page).getByRole("combobox", { name: columns.roles.customer }).selectOption("");
  await click(page, actions.next);
  await pane(page).getByText(columns.missing.customer).waitFor();
  await visit("columns, with a mistake");
  await click(page, actions.settings);
  await step(page, settings.title);
  await visit("settings");
  await pane(page).getByLabel(settings.margin).fill("600");
  await pane(page).getByLabel(settings.cac).fill("0");
  await pane(page).getByLabel(settings.asOf).fill("x");
  await click(page, actions.apply);
  await pane(page).getByText(settings.fix).waitFor();
  await visit("settings, with mistakes");

  await openFile(page, smallFile);
  await step(page, select.title);
  await click(page, actions.next);
  await step(page, columns.title);
  await pane(page).getByText(paneWords[language].questions.column(columns.roles.amount)).first().waitFor();
  await click(page, actions.next);
  await pane(page).getByText(paneWords[language].questions.unanswered).waitFor();
  await visit("columns, with a question");
  await pane(page).getByRole("radio", { name: "Alpha" }).check();
  await click(page, actions.next);
  await step(page, rows.title);
  await visit("rows, of few customers");
  await click(page, rows.list);
  await page.waitForFunction((name) => window.workbench.model.sheets.some((sheet) => sheet.name === name && sheet.id === window.workbench.model.activeSheetId), sheetWords[language].dataCheck.sheet);
  const listed = await page.evaluate((name) => window.workbench.model.sheetByName(name)?.cells.readValues({ row: 3, column: 0, rows: 1, columns: 4 }), sheetWords[language].dataCheck.sheet);
  expect(listed).toEqual([[14, rows.reasons.badDate, "R-999", 12.5]]);
  await fails();
  await click(page, rows.write);
  await troubled();
  await visit("rows, with trouble");
  await page.evaluate(() => (window.workbench.faults.delay = 1500));
  await click(page, actions.retry);
  await step(page, write.title);
  await visit("writing");
  await page.evaluate(() => (window.workbench.faults.delay = 0));
  await step(page, done.title);
  await visit("done");
  await click(page, predict.start);
  await step(page, predict.title);
  await visit("predict");
  await pane(page).getByLabel(predict.horizon).fill("0");
  await click(page, predict.start);
  await pane(page).getByText(settings.errors.horizon).waitFor();
  await visit("predict, with a mistake");
  await pane(page).getByLabel(predict.horizon).fill("6");
  await click(page, predict.start);
  await step(page, done.title);
  await pane(page).getByRole("button", { name: predict.change }).waitFor();
  await visit("done, with a prediction");

  await openFile(page, members);
  await step(page, select.title);
  await click(page, actions.next);
  await step(page, columns.title);
  await pane(page).getByRole("radio", { name: columns.kinds.subscriptions, checked: true }).waitFor();
  await pane(page).getByLabel(columns.roles.end).selectOption("");
  await click(page, actions.next);
  await pane(page).getByText(columns.missing.end).waitFor();
  await visit("columns of subscriptions, with a mistake");
  await pane(page).getByLabel(columns.roles.end).selectOption({ label: "End" });
  await click(page, actions.next);
  await step(page, rows.title);
  await visit("rows of subscriptions");
  await click(page, rows.write);
  await step(page, done.title);
  await visit("done, with subscriptions");

  await page.locator("#new").click();
  await pane(page).getByText(select.intro).waitFor();
  await visit("select, with nothing");
}

describe("every screen of the pane", () => {
  it.each([["en", "light"], ["id", "light"], ["pl", "dark"]] as const)(
    "shows its texts whole at the usual and at twice the text size and has no mistake that axe finds, in %s and %s colours",
    async (language, theme) => {
      const page = await open(language, `&theme=${theme}`);
      const found: string[] = [];
      await visitAll(page, language, async (screen) => {
        const frame = paneFrame(page);
        const mistakes = await accessibilityMistakes(frame);
        found.push(...[...mistakes, ...(await cutOffAtAnySize(frame))].map((text) => `${screen}: ${text}`));
      });
      expect(found).toEqual([]);
      expect(workbench.opened.complaints).toEqual([]);
    },
  );
});
