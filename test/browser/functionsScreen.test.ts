/** Can a person find a function, insert it and have a number explained: with the keyboard alone, in each language, at any text size? */
import { pictureOf } from "./book";
import { accessibilityMistakes, cutOffAtAnySize } from "./inspect";
import { cellValue, goTo, testedWorkbench } from "./open";
import { click, pane, paneFrame, press, step, tabTo } from "./pane";
import { functionNames } from "../../src/catalogue/functions";
import { languageIds, languages, type Language } from "../../src/catalogue/languages";
import { formulaWords } from "../../src/words/formulas/formulas";
import { pane as paneWords } from "../../src/words/pane/pane";
import { parameters } from "../../src/words/parameters/parameters";
import type { Page } from "playwright-core";

jest.setTimeout(120_000);

const workbench = testedWorkbench();

async function open(language: Language, query = ""): Promise<Page> {
  await workbench.open(`?example=none&lang=${language}${query}`);
  const { page } = workbench.opened;
  await step(page, paneWords[language].select.title);
  return page;
}

const said = (page: Page, text: string): Promise<void> => pane(page).getByRole("status").filter({ hasText: text }).first().waitFor();

/** F6 goes round the workbench: commands, cells, pane. */
async function toPane(page: Page): Promise<void> {
  for (let presses = 0; presses < 4; presses++) {
    if (await page.evaluate(() => document.activeElement?.closest("#pane") !== null && document.activeElement !== null)) return;
    await page.keyboard.press("F6");
  }
  throw new Error("F6 does not lead to the pane");
}

const formulaIn = (page: Page, row: number, column: number): Promise<string | undefined> =>
  page.evaluate(([r, c]) => window.workbench.model.sheets[0]?.cells.formula(r, c), [row, column] as const);

/** Types into the cells from where the cursor stands, one below the other. */
async function typeBelow(page: Page, cell: string, texts: readonly string[]): Promise<void> {
  await goTo(page, cell);
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await page.evaluate(() => window.workbench.settled());
}

const tidy = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("the functions of the pane, with the keyboard alone", () => {
  it.each(languageIds)("are searched, opened, inserted and explained, in %s", async (language) => {
    const [words, formulas] = [paneWords[language], formulaWords[language]];
    const page = await open(language);
    await goTo(page, "B2");
    await page.keyboard.press("Escape");
    await toPane(page);
    await press(page, formulas.title);
    await step(page, formulas.title);
    await said(page, formulas.search.all(functionNames.length, String(functionNames.length)));

    await page.keyboard.press("Tab");
    await page.keyboard.type("ltvcac");
    await said(page, formulas.search.hits(2, "2"));
    await page.keyboard.press("Tab");
    await tabToStart(page, "LTVCAC.RATING");
    await tabToStart(page, "LTVCAC", true);
    await page.keyboard.press("Enter");
    await step(page, "LTVCAC");
    const names = parameters[language];
    await pane(page).getByRole("textbox", { name: names.clv }).waitFor();
    await tabTo(page, formulas.insert.useFor(names.clv));
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type(language === "en" ? "1.5" : "1,5");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("50%");
    await page.keyboard.press("Enter");
    await said(page, formulas.insert.shows("3"));
    expect(await formulaIn(page, 1, 1)).toBe("=LTVCAC(1.5,50%)");
    expect(await cellValue(page, "B2")).toBe(3);

    await press(page, formulas.explain);
    await step(page, formulas.explained.title("LTVCAC", "B2"));
    const steps = await pane(page).getByRole("list").first().allInnerTexts();
    const decimal = (1.5).toLocaleString(languages[language].tag);
    const half = (0.5).toLocaleString(languages[language].tag);
    expect(tidy(steps.join("\n")).split("\n").join(" ")).toContain(`${decimal} ÷ ${half} = 3`);
    await press(page, words.actions.back);
    await step(page, "LTVCAC");
    await press(page, formulas.detail.back);
    await pane(page).getByRole("heading", { level: 1, name: formulas.title }).waitFor();
    // The search still stands, and the focus is where the reader left the list.
    expect(await paneFrame(page).evaluate(() => document.activeElement?.textContent ?? "")).toMatch(/^LTVCAC/);
    await press(page, words.actions.back);
    await step(page, words.select.title);
    expect(workbench.opened.complaints).toEqual([]);
  });
});

/** Tab until a control whose text begins with this name; `exact` where another name begins alike. */
async function tabToStart(page: Page, name: string, backward = false): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    const text = await paneFrame(page).evaluate(() => (document.activeElement?.querySelector("span > span")?.textContent ?? "").trim());
    if (text === name) return;
    await page.keyboard.press(backward ? "Shift+Tab" : "Tab");
  }
  throw new Error(`Tab does not reach “${name}”`);
}

describe("inserting", () => {
  it("takes the selected cells, goes back to the empty cell and counts the answers", async () => {
    const { insert, title } = formulaWords.en;
    const page = await open("en");
    await typeBelow(page, "A1", ["Score", "10", "9", "3"]);
    await goTo(page, "C2");
    await click(page, title);
    await pane(page).getByRole("searchbox").fill("nps");
    await pane(page).getByRole("button", { name: /^NPS / }).click();
    await step(page, "NPS");
    await said(page, "Sheet1!C2");
    await goTo(page, "A2:A4");
    await said(page, "Sheet1!A2");
    await click(page, insert.useFor("scores"));
    await said(page, "Sheet1!C2");
    expect(await pane(page).getByRole("textbox", { name: "scores" }).inputValue()).toBe("A2:A4");
    await click(page, insert.button);
    await said(page, insert.done("Sheet1!C2"));
    expect(await formulaIn(page, 1, 2)).toBe("=NPS(A2:A4,COUNT(A2:A4))");
    expect(await cellValue(page, "C2")).toBeCloseTo(100 / 3, 12);
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("leaves a filled cell as it is until it is told to replace it", async () => {
    const { insert, title } = formulaWords.en;
    const page = await open("en");
    await typeBelow(page, "A1", ["mine"]);
    await goTo(page, "A1");
    const before = await pictureOf(page);
    await click(page, title);
    await pane(page).getByRole("searchbox").fill("lifespan churn");
    await pane(page).getByRole("button", { name: /^LIFESPAN/ }).click();
    await click(page, insert.button);
    await said(page, insert.occupied("Sheet1!A1"));
    expect(await pictureOf(page)).toEqual(before);
    await click(page, insert.replace("Sheet1!A1"));
    await said(page, insert.done("Sheet1!A1"));
    expect(await formulaIn(page, 0, 0)).toBe("=LIFESPAN(0.05)");
    // Its own formula is not overwritten either.
    await click(page, insert.button);
    await said(page, insert.occupied("Sheet1!A1"));
    expect(await formulaIn(page, 0, 0)).toBe("=LIFESPAN(0.05)");
  });

  it("marks what is missing and takes the focus there", async () => {
    const { insert, title } = formulaWords.en;
    const page = await open("en");
    await click(page, title);
    await pane(page).getByRole("button", { name: /^CLV Customer/ }).click();
    await pane(page).getByRole("textbox", { name: "frequency" }).fill("12");
    await click(page, insert.button);
    await pane(page).getByText(insert.mistakes.missing).first().waitFor();
    await page.waitForFunction(() => document.querySelector("#pane iframe") !== null);
    expect(await paneFrame(page).evaluate(() => document.activeElement?.getAttribute("placeholder"))).toBe("5000000");
  });
});

describe("explaining", () => {
  it("is offered for the selected cell and tells why it shows an error", async () => {
    const { cell, explain, explained, title } = formulaWords.en;
    const page = await open("en");
    await typeBelow(page, "A1", ["=LTVCAC(9,0)", "5"]);
    await goTo(page, "A2");
    await click(page, title);
    await pane(page).getByText(cell.select).waitFor();
    await goTo(page, "A1");
    await pane(page).getByText(cell.holds).waitFor();
    await click(page, explain);
    await step(page, explained.title("LTVCAC", "A1"));
    await pane(page).getByText("cac is 0, and the formula divides by it.").waitFor();
    await goTo(page, "A2");
    await click(page, paneWords.en.actions.back);
    await click(page, explain);
    await pane(page).getByText(explained.noFunction("Sheet1!A2")).waitFor();
  });
});

describe("every screen of the functions", () => {
  it.each([["en", "light"], ["id", "dark"], ["pl", "light"], ["pl", "dark"]] as const)(
    "shows its texts whole at the usual and at twice the text size and has no mistake that axe finds, in %s and %s colours",
    async (language, theme) => {
      const formulas = formulaWords[language];
      const page = await open(language, `&theme=${theme}`);
      const sheet = await page.evaluate(() => window.workbench.model.sheets[0]?.name);
      const found: string[] = [];
      const visit = async (screen: string): Promise<void> => {
        const frame = paneFrame(page);
        const mistakes = await accessibilityMistakes(frame);
        found.push(...[...mistakes, ...(await cutOffAtAnySize(frame))].map((text) => `${screen}: ${text}`));
      };
      await typeBelow(page, "A1", ["=RFM.SCORE({1;2;3;4;5})"]);
      await goTo(page, "A1");
      await click(page, formulas.title);
      await pane(page).getByText(formulas.cell.holds).waitFor();
      await visit("list");
      await pane(page).getByRole("searchbox").fill("xyz");
      await said(page, formulas.search.none);
      await visit("nothing found");
      for (const name of ["CLV", "RFM.TABLE", "CHURN.CONVERT", "CHANNEL.VALUE"] as const) {
        await pane(page).getByRole("searchbox").fill(name);
        await pane(page).getByRole("button").filter({ has: page.frameLocator("#pane iframe").getByText(name, { exact: true }) }).click();
        await step(page, name);
        await visit(name);
        await click(page, formulas.insert.button);
        await said(page, formulas.insert.occupied(`${sheet}!A1`));
        await visit(`${name}, occupied`);
        await pane(page).getByRole("textbox").last().fill("(");
        await click(page, formulas.insert.button);
        await pane(page).getByText(formulas.insert.fix).waitFor();
        await visit(`${name}, with mistakes`);
        await click(page, formulas.detail.back);
      }
      await click(page, formulas.explain);
      await step(page, formulas.explained.title("RFM.SCORE", "A1"));
      await visit("explained");
      await page.keyboard.press("Escape");
      await typeBelow(page, "C1", ["=CLV(5000000,12,4,0.7)"]);
      await goTo(page, "C1");
      await click(page, formulas.explain);
      await step(page, formulas.explained.title("CLV", "C1"));
      await visit("explained, step by step");
      expect(found).toEqual([]);
      expect(workbench.opened.complaints).toEqual([]);
    },
  );
});
