/** How does a browser test get a real browser with the workbench in it? */
import { spawn } from "node:child_process";
import path from "node:path";
import { chromium } from "playwright-core";
import type { ChildProcess } from "node:child_process";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { browserFlags, findBrowser } from "../../scripts/browser.cjs";
import type { WorkbenchDoor } from "../../src/workbench/grid/workbench";

declare global {
  interface Window {
    workbench: WorkbenchDoor;
  }
}

const root = path.resolve(__dirname, "../..");

/** Libraries' own messages that say nothing about the workbench or the add-in. */
const HARMLESS: readonly RegExp[] = [];

export interface Opened {
  readonly page: Page;
  /** What went wrong on the page since it was opened: errors, refused addresses, requests beyond this machine. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface Served {
  readonly address: string;
  open(query?: string, options?: BrowserContextOptions): Promise<Opened>;
  close(): Promise<void>;
}

function startServer(): Promise<{ address: string; server: ChildProcess }> {
  const server = spawn(process.execPath, [path.join(root, "build/serve.cjs")], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`build/serve.cjs ended with ${code}; run npm run build`)));
    server.stdout.once("data", (text: Buffer) => resolve({ address: text.toString().trim(), server }));
  });
}

function listen(page: Page, complaints: string[], address: string): void {
  const note = (text: string): void => {
    if (!HARMLESS.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  page.on("console", (message) => {
    if (message.type() === "error") note(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => note(`error: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) note(`request: ${url}`);
  });
}

async function openPage(browser: Browser, address: string, query: string, options: BrowserContextOptions): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-US", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  listen(page, complaints, address);
  await page.exposeFunction("noteViolation", (text: string) => complaints.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      (window as unknown as { noteViolation(text: string): void }).noteViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(`${address}${query}`);
  await page.waitForFunction(() => {
    try {
      return window.workbench.model.sheets.length > 0;
    } catch {
      return false;
    }
  });
  await page.evaluate(() => window.workbench.ready);
  await page.evaluate(() => window.workbench.settled());
  return { page, complaints, close: () => context.close() };
}

/** The workbench on a free port and a browser to look at it; close it in the end. */
export async function serve(): Promise<Served> {
  const browserPath = findBrowser();
  if (browserPath === null) throw new Error("No Chromium, Chrome or Edge found. Set CHROME_PATH to its program.");
  const { address, server } = await startServer();
  const browser = await chromium.launch({ executablePath: browserPath, args: browserFlags });
  return {
    address,
    open: (query = "", options = {}) => openPage(browser, address, query, options),
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

export interface TestedWorkbench {
  readonly address: string;
  /** The page that the running test has opened. */
  readonly opened: Opened;
  open(query?: string, options?: BrowserContextOptions): Promise<Opened>;
}

/** The workbench for the tests of one file: served before the first, and what a test opens is closed after it. */
export function testedWorkbench(): TestedWorkbench {
  let served: Served | undefined;
  let opened: Opened | undefined;
  const running = (): Served => {
    if (!served) throw new Error("The workbench is served to tests only, from the first one on");
    return served;
  };
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(() => served?.close());
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });
  return {
    get address() {
      return running().address;
    },
    get opened() {
      if (!opened) throw new Error("The test has opened no page");
      return opened;
    },
    open: async (query, options) => (opened = await running().open(query, options)),
  };
}

/** Goes to a cell as a person does: its address into the name box. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.click();
  await box.fill(cell);
  await box.press("Enter");
}

/** What a cell of the active sheet holds, once everything is calculated. */
export async function cellValue(page: Page, cell: string): Promise<unknown> {
  return page.evaluate(async (address) => {
    await window.workbench.settled();
    const { model } = window.workbench;
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return model.sheet(model.activeSheetId)?.cells.value(Number(digits) - 1, column);
  }, cell);
}
