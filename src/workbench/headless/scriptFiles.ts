/** Which file on disk is behind an address of the page? The add-in's from its folder, Office.js from its package. */
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

export const PAGE_ORIGIN = "https://localhost";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface Folders {
  /** The built add-in. */
  readonly dist: string;
  /** `dist` of @microsoft/office-js. */
  readonly officeJs: string;
}

interface Compiled {
  readonly modified: number;
  readonly script: vm.Script;
}

const compiled = new Map<string, Compiled>();

const builtIns =
  "Math,Number,String,Boolean,Array,Object,Map,Set,WeakMap,Promise,Error,TypeError,RangeError,JSON,Date,Symbol,RegExp,Reflect,Intl,BigInt," +
  "Uint8Array,Uint32Array,Int32Array,Float64Array,DataView,ArrayBuffer,parseInt,parseFloat,isNaN,isFinite";

/**
 * The same code, evaluated inside a function that is handed the language's own objects. In a context of `vm` every use
 * of a global asks the host, which makes a `Math.abs` in a loop a hundred times as slow as in any browser.
 */
function withLocalBuiltIns(code: string): string {
  return `(function (${builtIns}) {${code}\n}).call(this, ${builtIns});`;
}

function compile(file: string, isAddin: boolean): vm.Script {
  const modified = fs.statSync(file).mtimeMs;
  const known = compiled.get(file);
  if (known?.modified === modified) return known.script;
  const code = fs.readFileSync(file, "utf8");
  const script = new vm.Script(isAddin ? withLocalBuiltIns(code) : code, { filename: file });
  compiled.set(file, { modified, script });
  return script;
}

/** The file below `folder`, or null where the address leads out of it. */
function below(folder: string, relative: string): string | null {
  const file = path.join(folder, decodeURIComponent(relative));
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}

function fileOf(url: string, folders: Folders): string | null {
  const address = url.replace(/[?#].*$/, "");
  // The package's folders are in lower case, Office.js asks for en-US.
  if (address.startsWith(OFFICE_CDN)) return below(path.resolve(folders.officeJs), address.slice(OFFICE_CDN.length).toLowerCase());
  return address.startsWith(`${PAGE_ORIGIN}/`) ? below(path.resolve(folders.dist), address.slice(PAGE_ORIGIN.length + 1)) : null;
}

/** The compiled script at an address, compiled once per process; null if there is none. */
export function loadScript(url: string, folders: Folders): { script: vm.Script } | null {
  const file = fileOf(url, folders);
  return file !== null && fs.existsSync(file) ? { script: compile(file, !url.startsWith(OFFICE_CDN)) } : null;
}

/** Addresses of the scripts of a page, in order. */
export function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*\bsrc\s*=\s*["']?([^"'\s>]+)/gi)].map((match) => new URL((match[1] ?? "").replaceAll("&amp;", "&"), `${PAGE_ORIGIN}/taskpane.html`).href);
}
