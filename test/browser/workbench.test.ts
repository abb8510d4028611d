/** Can a person use the workbench: type formulas, change inputs, open and save files, in three languages and two themes? */
import { cellValue, goTo, testedWorkbench } from "./open";
import type { Page } from "playwright-core";

jest.setTimeout(120_000);

const workbench = testedWorkbench();

async function open(query?: string): Promise<Page> {
  await workbench.open(query);
  return workbench.opened.page;
}

async function enter(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

const frame = (page: Page): ReturnType<Page["frameLocator"]> => page.frameLocator("#pane iframe");

describe("the workbench in a browser", () => {
  it("calculates formulas that are typed, and again when an input changes", async () => {
    const page = await open("?example=none");
    for (const [row, value] of [1, 2, 3].entries()) await enter(page, `A${row + 1}`, String(value));
    await enter(page, "B2", "240000000");
    await enter(page, "D1", "=CLV(5000000,12,4)");
    await enter(page, "D2", "=LTVCAC(B2,80000000)*2+SUM(A1:A3)");
    // 5,000,000 x 12 x 4; then 240,000,000 / 80,000,000 x 2 + 1 + 2 + 3.
    expect(await cellValue(page, "D1")).toBe(240_000_000);
    expect(await cellValue(page, "D2")).toBe(12);
    await enter(page, "B2", "160000000");
    await enter(page, "A3", "10");
    expect(await cellValue(page, "D2")).toBe(17);
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("spills RFM.TABLE over the example's orders", async () => {
    const page = await open();
    await enter(page, "J1", "=RFM.TABLE(C2:C500,B2:B500,G2:G500)");
    expect(await cellValue(page, "J1")).toBe("Customer");
    expect(typeof (await cellValue(page, "L2"))).toBe("number");
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("offers the add-in's functions while one types", async () => {
    const page = await open("?example=none");
    await goTo(page, "B2");
    await page.keyboard.type("=RFM.S");
    const offered = page.getByText("RFM.SEGMENT", { exact: true });
    await offered.waitFor();
    await page.keyboard.press("Escape");
  });

  it("spoils no id, and reads numbers and dates as they are written in the language", async () => {
    const page = await open("?example=none&lang=pl");
    await enter(page, "A1", "1 234,5");
    await enter(page, "A2", "31.12.2025");
    await enter(page, "A3", "'00123");
    await enter(page, "A4", "12,5%");
    expect(await cellValue(page, "A1")).toBe(1234.5);
    // 31 December 2025 in the 1900 date system.
    expect(await cellValue(page, "A2")).toBe(46022);
    expect(await cellValue(page, "A3")).toBe("00123");
    expect(await cellValue(page, "A4")).toBe(0.125);
  });

  it("runs the ribbon's button on the selected orders and draws the summary with its charts", async () => {
    const page = await open();
    await goTo(page, "A1");
    await page.getByRole("button", { name: "Analyse selection" }).click();
    await page.waitForFunction(() => window.workbench.model.settings.has("clv.run"));
    await page.evaluate(() => window.workbench.settled());
    const charts = page.locator(".chart");
    await charts.first().waitFor();
    expect(await charts.count()).toBe(3);
    for (const chart of await charts.all()) expect(await chart.getAttribute("aria-label")).toMatch(/\w{3}/);
    expect(workbench.opened.complaints).toEqual([]);
  });

  it.each([
    ["id", "Analisis pilihan", "Meja kerja: pengganti Excel"],
    ["pl", "Analizuj zaznaczenie", "Warsztat: zastępuje Excela"],
  ])("speaks %s after the language is chosen, the add-in too", async (language, command, standsIn) => {
    const page = await open("?example=none");
    await page.getByLabel("Language").selectOption(language);
    await page.getByRole("button", { name: command }).waitFor();
    await page.getByText(standsIn).waitFor();
    await frame(page).locator(`html[lang^="${language}"]`).waitFor({ state: "attached" });
    expect(await page.evaluate(() => window.workbench.model.culture.slice(0, 2))).toBe(language);
    await page.evaluate(() => window.workbench.ready);
    await enter(page, "A1", "=CLV(10,2,3)");
    expect(await cellValue(page, "A1")).toBe(60);
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("opens the file that it saved, with the same cells", async () => {
    const page = await open("?example=none");
    await enter(page, "A1", "=CLV(10,2,3)");
    await enter(page, "A2", "=SUM(A1,5)");
    await cellValue(page, "A2");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save" }).click()]);
    const file = await download.path();
    await page.getByRole("button", { name: "New" }).click();
    expect(await cellValue(page, "A1")).toBeNull();
    await page.locator("#file").setInputFiles({ name: "saved.xlsx", mimeType: "application/octet-stream", buffer: await import("node:fs").then((fs) => fs.readFileSync(file)) });
    await page.waitForFunction(() => window.workbench.model.name === "saved.xlsx");
    await page.evaluate(() => window.workbench.ready);
    expect(await cellValue(page, "A2")).toBe(65);
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("says in a sentence that a file can't be opened, and keeps the workbook", async () => {
    const page = await open("?example=none");
    await enter(page, "A1", "5");
    await page.locator("#file").setInputFiles({ name: "broken.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("no workbook") });
    await page.getByText("broken.xlsx can't be opened").waitFor();
    expect(await cellValue(page, "A1")).toBe(5);
  });

  it("goes round commands, cells and pane with F6", async () => {
    const page = await open("?example=none");
    const place = (): Promise<string> =>
      page.evaluate(() => {
        const active = document.activeElement;
        return active?.closest("#ribbon") ? "commands" : active?.closest("#pane") ? "pane" : "cells";
      });
    await page.locator("#new").focus();
    expect(await place()).toBe("commands");
    await page.keyboard.press("F6");
    expect(await place()).toBe("cells");
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    expect(await cellValue(page, "A1")).toBe(7);
    await page.keyboard.press("F6");
    expect(await place()).toBe("pane");
  });

  it("refuses to edit a protected sheet, and says so", async () => {
    const page = await open("?example=none");
    await page.evaluate(() => {
      const { model } = window.workbench;
      const sheet = model.sheet(model.activeSheetId);
      if (sheet) sheet.protected = true;
      model.notify({ kind: "protection", sheetId: model.activeSheetId, source: "api" });
    });
    await goTo(page, "A1");
    await page.keyboard.type("5");
    await page.getByText("This sheet is protected").waitFor();
    await page.keyboard.press("Escape");
    expect(await cellValue(page, "A1")).toBeNull();
  });

  it("is dark when asked, cells and pane alike", async () => {
    const page = await open("?example=none&theme=dark");
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe("rgb(27, 27, 27)");
    expect(workbench.opened.complaints).toEqual([]);
  });
});
