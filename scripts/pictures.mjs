/** How are the pictures in docs/images taken? From the workbench in a browser and from LibreOffice's print, after a real analysis. */
/* global window, document -- the functions given to the page run in it */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { command } from "./command.mjs";
import { ensureBuilt } from "./ensureBuilt.mjs";
import { galleryPictures, writeGallery } from "./gallery.mjs";
import { inRoot, root } from "./root.mjs";
import { whenReady, withBrowser } from "./workbenchBrowser.mjs";

const picture = (name) => inRoot("docs", "images", `${name}.png`);

/** A shop's own figures, so that no card on the pictures waits for an answer. */
const margin = 0.6;
const cac = { en: 25, id: 100000, pl: 60 };
const settings = (language) => ({
  schema: 1, language, assumptions: { margin, cac: cac[language], targetRatio: 3, tierShares: [0.2, 0.3], asOf: null },
  source: null, mapping: null, answers: {}, prediction: { horizon: 12, unit: "month", discount: 0.1 }, sheets: {},
});

const paneOf = (page) => page.frameLocator("#pane iframe");
/** The way on is the last button of every step. */
const next = (page) => paneOf(page).locator("button:not([disabled])").last();

/** Chooses the language, opens the pane and goes through its steps. */
async function analyse(page, language, onStep) {
  await whenReady(page);
  await page.evaluate((stored) => window.workbench.model.settings.set("clv.settings", stored), settings(language));
  for (let step = 1; step <= 3; step++) {
    const heading = paneOf(page).locator("h1");
    await heading.waitFor();
    const before = await heading.textContent();
    await onStep(step);
    await next(page).click();
    await page.waitForFunction(
      ([text]) => {
        const now = document.querySelector("#pane iframe")?.contentDocument?.querySelector("h1")?.textContent;
        return now !== undefined && now !== text;
      },
      [before],
    );
  }
  await paneOf(page).locator("h1").waitFor();
  await page.evaluate(() => window.workbench.settled());
  await page.waitForTimeout(1500);
  await onStep(4);
}

async function open(browser, address, language, colorScheme) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5, colorScheme, locale: { en: "en-US", id: "id-ID", pl: "pl-PL" }[language] });
  const page = await context.newPage();
  await page.goto(`${address}?lang=${language}`);
  return page;
}

async function workbenchPictures(browser, address, language, colorScheme = "light") {
  const suffix = [language === "en" ? "" : `-${language}`, colorScheme === "dark" ? "-dark" : ""].join("");
  const page = await open(browser, address, language, colorScheme);
  await analyse(page, language, async (step) => {
    if (step === 3) await page.locator("#pane").screenshot({ path: picture(`pane${suffix}`) });
    if (step === 4) await page.screenshot({ path: picture(`workbench${suffix}`) });
  });
  await page.close();
}

/** The Summary as LibreOffice prints it: its first page and the one of the prediction. */
function summaryPictures(folder, language) {
  const book = path.join(folder, `summary-${language}.xlsx`);
  const run = (program, ...args) => {
    const { status, stderr } = spawnSync(program, args, { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  };
  run(process.execPath, inRoot("bin", "clv.mjs"), "analyse", inRoot("assets", "samples", `orders.${language}.csv`), "--lang", language, "--margin", String(margin), "--cac", String(cac[language]), "--predict", "--out", book);
  run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, book);
  const pdf = book.replace(/xlsx$/, "pdf");
  const suffix = language === "en" ? "" : `-${language}`;
  for (const [name, title] of Object.entries(titles[language])) {
    const page = pageWith(pdf, title);
    run("pdftoppm", "-r", "130", "-f", String(page), "-l", String(page), "-png", "-singlefile", pdf, picture(`${name}${suffix}`).replace(/\.png$/, ""));
  }
}

const titles = {
  en: { summary: "Customer value summary", prediction: "Prediction: next 12 months" },
  id: { summary: "Ringkasan nilai pelanggan", prediction: "Prediksi: 12 bulan ke depan" },
  pl: { summary: "Podsumowanie wartości klientów", prediction: "Prognoza: kolejne 12 miesięcy" },
};

function pageWith(pdf, title) {
  const text = spawnSync("pdftotext", [pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 }).stdout;
  const page = text.split("\f").findIndex((each) => each.includes(title));
  if (page < 0) throw new Error(`The print of ${pdf} has no page "${title}"`);
  return page + 1;
}

await command(async () => {
  await ensureBuilt(undefined, undefined, console.log);
  fs.mkdirSync(inRoot("docs", "images"), { recursive: true });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-pictures-"));
  try {
    for (const language of ["en", "id", "pl"]) summaryPictures(folder, language);
    await withBrowser(async (browser, address) => {
      for (const language of ["en", "id", "pl"]) await workbenchPictures(browser, address, language);
      await workbenchPictures(browser, address, "en", "dark");
      const gallery = {};
      for (const language of ["en", "id", "pl"]) gallery[language] = await galleryPictures(path.join(folder, language), language, { browser, address });
      writeGallery(gallery);
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});
