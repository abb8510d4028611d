/** Can everybody go from orders to the summary: with the keyboard alone, in each language, at twice the text size, in few steps? */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { languageIds, languages, type Language } from "../../src/catalogue/languages";
import { pane } from "../../src/words/pane/pane";
import { testedWorkbench } from "./open";

jest.setTimeout(180_000);

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Keys pressed on the way, beyond those that only move the focus. */
const most = 5;

const workbench = testedWorkbench();

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

async function openPane(language: Language, colorScheme: "light" | "dark" = "light"): Promise<{ page: Page; frame: Frame }> {
  await workbench.open("", { locale: languages[language].tag, colorScheme });
  const frame = await paneOf(workbench.opened.page);
  await frame.getByRole("heading", { name: pane[language].select.title }).waitFor();
  return { page: workbench.opened.page, frame };
}

/** Elements that are wider than their box, or than the pane. */
function tooWide(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>("body *")].flatMap((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      // Text that only screen readers meet is one pixel wide; options live in the browser's own list.
      if (own <= 2 || element.tagName === "OPTION" || element.closest("svg")) return [];
      const inner = getComputedStyle(element).display !== "inline" && element.scrollWidth > element.clientWidth + 1;
      const outer = right > width + 0.5 || left < -0.5;
      return (inner && element.clientWidth > 0) || outer ? [`${element.tagName} ${element.textContent?.slice(0, 40)}`] : [];
    });
  });
}

async function accessibilityMistakes(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(
    () => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

async function inspect(frame: Frame): Promise<void> {
  expect(await accessibilityMistakes(frame)).toEqual([]);
  for (const size of ["100%", "200%"]) {
    await frame.evaluate((text) => document.documentElement.style.setProperty("font-size", text), size);
    expect([size, await tooWide(frame)]).toEqual([size, []]);
  }
  await frame.evaluate(() => document.documentElement.style.removeProperty("font-size"));
}

/** Moves on with Tab until the button of this name has the focus, and presses it. */
async function press(page: Page, frame: Frame, name: string): Promise<void> {
  const hasFocus = (): Promise<boolean> =>
    frame.evaluate((text) => document.activeElement?.tagName === "BUTTON" && document.activeElement.textContent === text, name);
  for (let tabs = 0; tabs < 40 && !(await hasFocus()); tabs++) await page.keyboard.press("Tab");
  expect(await hasFocus()).toBe(true);
  await page.keyboard.press("Enter");
}

/** F6 goes round commands, cells and pane. */
async function enterPane(page: Page): Promise<void> {
  const isInside = (): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName === "IFRAME");
  for (let presses = 0; presses < 6 && !(await isInside()); presses++) {
    await page.keyboard.press("F6");
    // The cells take the focus a moment later.
    await page.waitForTimeout(250);
  }
  expect(await isInside()).toBe(true);
}

const focusedHeading = (frame: Frame): Promise<string | null> =>
  frame.evaluate(() => (document.activeElement?.tagName === "H1" ? document.activeElement.textContent : null));

describe("the pane in a browser", () => {
  it.each(languageIds)("leads from orders to the summary with the keyboard alone, in %s", async (language) => {
    const { page, frame } = await openPane(language);
    const words = pane[language];
    let pressed = 0;
    const go = async (button: string, title: string): Promise<void> => {
      await press(page, frame, button);
      pressed++;
      await frame.getByRole("heading", { name: title, level: 1 }).waitFor();
      expect(await focusedHeading(frame)).toBe(title);
      await inspect(frame);
    };

    await inspect(frame);
    await enterPane(page);
    await go(words.actions.next, words.columns.title);
    await go(words.actions.next, words.rows.title);
    await go(words.rows.write, words.done.title);
    await press(page, frame, words.done.openSummary);
    expect(++pressed).toBeLessThanOrEqual(most);
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("shows mistakes in the settings, takes corrected ones and writes again", async () => {
    const { page, frame } = await openPane("en", "dark");
    const { actions, done, settings } = pane.en;
    await frame.getByRole("button", { name: actions.next }).click();
    await frame.getByRole("button", { name: actions.next }).click();
    await frame.getByRole("button", { name: pane.en.rows.write }).click();
    await frame.getByRole("heading", { name: done.title }).waitFor();

    await frame.getByRole("button", { name: actions.settings }).click();
    await frame.getByLabel(settings.margin).fill("600");
    await page.keyboard.press("Enter");
    await frame.getByText(settings.errors.percent).waitFor();
    await inspect(frame);
    await frame.getByLabel(settings.margin).fill("50");
    await page.keyboard.press("Enter");
    await frame.getByText(done.stale).waitFor();
    await inspect(frame);
    await frame.getByRole("button", { name: done.writeAgain }).click();
    await frame.getByText(done.stale).waitFor({ state: "detached" });
    await frame.getByRole("heading", { name: done.title }).waitFor();
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("shows what the ribbon has written while the pane was open", async () => {
    const { page, frame } = await openPane("en");
    await page.getByRole("button", { name: "Analyse selection" }).click();
    await frame.getByRole("heading", { name: pane.en.done.title }).waitFor();
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("speaks another language at once, and again when it is opened the next time", async () => {
    const { frame } = await openPane("en");
    await frame.getByLabel(pane.en.settings.paneLanguage).selectOption("pl");
    await frame.getByRole("heading", { name: pane.pl.select.title }).waitFor();
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe("pl");
    const page = workbench.opened.page;
    if (!page) throw new Error("The page is gone.");
    await page.reload();
    await (await paneOf(page)).getByRole("heading", { name: pane.pl.select.title }).waitFor();
  });
});
