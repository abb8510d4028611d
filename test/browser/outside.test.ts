/** Does the pane's page say in a sentence why it cannot work: outside Excel, without Office.js, in an Excel that is too old? */
import { testedWorkbench } from "./open";
import { pane } from "./pane";
import { languageIds } from "../../src/catalogue/languages";
import { start } from "../../src/words/start/start";
import type { Page } from "playwright-core";

jest.setTimeout(60_000);

const workbench = testedWorkbench();

/** A tab with nothing of the workbench in it. */
async function emptyTab(locale: string): Promise<Page> {
  await workbench.open("?example=none", { locale });
  return workbench.opened.page.context().newPage();
}

/** An Excel that does not know this set of functions yet: the host's list of sets reaches the pane without it. */
function hideRequirement(set: string): void {
  if (!location.pathname.endsWith("/taskpane.html")) return;
  const changed = new WeakSet<Event>();
  window.addEventListener(
    "message",
    (event) => {
      if (changed.has(event) || typeof event.data !== "string" || !event.data.includes(set)) return;
      event.stopImmediatePropagation();
      const { origin, source } = event;
      const copy = new MessageEvent("message", { data: event.data.replaceAll(set, "Unknown"), origin, source });
      changed.add(copy);
      window.dispatchEvent(copy);
    },
    true,
  );
}

const tags = { en: "en-US", id: "id-ID", pl: "pl-PL" } as const;

describe("the pane's page where it cannot work", () => {
  it.each(languageIds)("asks to be opened in Excel, in %s", async (language) => {
    const page = await emptyTab(tags[language]);
    await page.goto(`${workbench.address}addin/taskpane.html`);
    const alert = page.getByRole("alert");
    await alert.getByRole("heading", { name: start[language].outsideExcel.title }).waitFor();
    await alert.getByText(start[language].outsideExcel.text).waitFor();
  });

  it("says that Office could not be reached, and tries again", async () => {
    const page = await emptyTab("en-US");
    await page.route("**/office/**", (route) => route.abort());
    await page.goto(`${workbench.address}addin/taskpane.html`);
    await page.getByRole("heading", { name: start.en.officeMissing.title }).waitFor();
    await page.unroute("**/office/**");
    await page.getByRole("button", { name: start.en.retry }).click();
    await page.getByRole("heading", { name: start.en.outsideExcel.title }).waitFor();
  });

  it("says that a part of the add-in did not arrive, and tries again", async () => {
    await workbench.open("?example=none");
    const { page } = workbench.opened;
    await page.route("**/addin/pane.*.js", (route) => route.abort());
    await page.reload();
    await pane(page).getByRole("heading", { name: start.en.loadFailed.title }).waitFor();
    await pane(page).getByRole("button", { name: start.en.retry }).waitFor();
  });

  it.each(["SharedRuntime", "ExcelApi"])("says that an Excel without %s is too old", async (set) => {
    await workbench.open("?example=none");
    const { page } = workbench.opened;
    await page.addInitScript(hideRequirement, set);
    await page.reload();
    await pane(page).getByRole("heading", { name: start.en.excelTooOld.title }).waitFor();
    await pane(page).getByText(start.en.excelTooOld.text).waitFor();
  });
});
