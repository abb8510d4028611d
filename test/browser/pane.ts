/** How does a browser test use the task pane as a person does: read its heading, go to its controls, wait for its steps? */
import type { Frame, FrameLocator, Page } from "playwright-core";
import { pane as paneWords } from "../../src/words/pane/pane";
import type { Language } from "../../src/catalogue/languages";

const selector = "#pane iframe";

export const pane = (page: Page): FrameLocator => page.frameLocator(selector);

export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("/addin/taskpane.html"));
  if (!frame) throw new Error("The page has no task pane");
  return frame;
}

/** Waits until the pane shows the step of this heading. */
export async function step(page: Page, heading: string, timeout = 30_000): Promise<void> {
  const title = pane(page).getByRole("heading", { level: 1, name: heading, exact: true });
  await title.waitFor({ timeout }).catch(async () => {
    throw new Error(`The pane does not come to “${heading}”, it shows: ${await paneFrame(page).evaluate(() => document.body.innerText)}`);
  });
}

export async function click(page: Page, button: string): Promise<void> {
  await pane(page).getByRole("button", { name: button, exact: true }).click();
}

/** Which control of the pane has the focus: what a screen reader would call it. */
function focused(page: Page): Promise<string> {
  return paneFrame(page).evaluate(() => {
    const active = document.activeElement;
    return (active?.getAttribute("aria-label") ?? active?.textContent ?? "").trim();
  });
}

/** Presses Tab until the control of this name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach “${name}”`);
}

export async function press(page: Page, button: string): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press("Enter");
}

/** From the first step to the last, with the mouse. */
export async function analyseExample(page: Page, language: Language = "en"): Promise<void> {
  await toRows(page, language);
  await writeRows(page, language);
}

/** From the first step to the rows of the example. */
export async function toRows(page: Page, language: Language = "en"): Promise<void> {
  const words = paneWords[language];
  await step(page, words.select.title);
  await click(page, words.select.example);
  await fromColumnsToRows(page, language);
}

/** From the columns to the end. */
export async function toTheEnd(page: Page, language: Language = "en"): Promise<void> {
  await fromColumnsToRows(page, language);
  await writeRows(page, language);
}

async function fromColumnsToRows(page: Page, language: Language): Promise<void> {
  const words = paneWords[language];
  await step(page, words.columns.title);
  await click(page, words.actions.next);
  await step(page, words.rows.title);
}

async function writeRows(page: Page, language: Language): Promise<void> {
  const words = paneWords[language];
  await click(page, words.rows.write);
  await step(page, words.done.title);
}
