/** How do measurements and pictures get a real browser with the workbench in it? */
/* global window -- the functions given to the page run in it */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { ensureBrowser } from "./ensureBrowser.mjs";
import { inRoot } from "./root.mjs";

const { browserFlags } = createRequire(import.meta.url)("./browser.cjs");

function serve() {
  const server = spawn(process.execPath, [inRoot("build", "serve.cjs")], { env: { ...process.env, PORT: "0" }, stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve) => server.stdout.once("data", (text) => resolve({ address: text.toString().trim(), server })));
}

/** Serves the workbench and hands over a browser, both only for as long as the work takes. */
export async function withBrowser(work) {
  const executablePath = ensureBrowser();
  if (!executablePath) process.exit(1);
  const { address, server } = await serve();
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    await work(browser, address);
  } finally {
    await browser.close();
    server.kill();
  }
}

/** An empty workbook with the add-in beside it. */
export async function openWorkbench(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${address}?example=none`);
  await whenReady(page);
  return page;
}

/** Waits for a workbook on the page, and for the add-in beside it. */
export async function whenReady(page) {
  await page.waitForFunction(() => {
    try {
      return window.workbench.model.sheets.length > 0;
    } catch {
      return false;
    }
  });
  await page.evaluate(() => window.workbench.ready);
}
