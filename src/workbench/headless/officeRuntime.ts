/** How does the built add-in start on the real Office.js without a browser? */
import fs from "node:fs";
import path from "node:path";
import { Page } from "./domShim";
import { loadScript, PAGE_ORIGIN, scriptsOf } from "./scriptFiles";
import type { Folders } from "./scriptFiles";

/** What Office.js and the add-in put on the page's window. */
export interface AddinGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

export interface RuntimeOptions extends Folders {
  /** `window.name`. */
  readonly frameName: string;
  postToHost(text: string): void;
  onError(error: unknown): void;
  /** Told of the page before its first script runs. */
  onPage(page: Page): void;
}

/** A started add-in: its page and the globals in it. */
export interface OfficeRuntime {
  readonly page: Page;
  readonly globals: AddinGlobals;
  /** Where and in what Office says that it runs. */
  readonly info: { readonly host: unknown; readonly platform: unknown };
}

function readPage(dist: string): string {
  const file = path.join(dist, "taskpane.html");
  if (!fs.existsSync(file)) throw new Error(`The add-in is not built: ${file} is missing`);
  return fs.readFileSync(file, "utf8");
}

/** Runs the page's scripts in their order and waits until Office is ready. */
export async function startRuntime(options: RuntimeOptions): Promise<OfficeRuntime> {
  const page = new Page({
    url: `${PAGE_ORIGIN}/taskpane.html`,
    name: options.frameName,
    loadScript: (url) => loadScript(url, options),
    postToParent: options.postToHost,
    onError: options.onError,
  });
  options.onPage(page);
  for (const url of scriptsOf(readPage(options.dist))) page.runScript(url);
  const globals = page.window as unknown as AddinGlobals;
  const info = await globals.Office.onReady();
  return { page, globals, info };
}
