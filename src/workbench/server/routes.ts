/** Which file answers which address of the workbench? */
import path from "node:path";

/** Where Microsoft serves office.js; the only address that is swapped, and only in what we serve. */
export const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export const officeFolder = "/office/";
export const addinFolder = "/addin/";

/** Address prefix to folder below the project, longest prefix first. */
const folders: readonly (readonly [string, string])[] = [
  [officeFolder, "node_modules/@microsoft/office-js/dist"],
  [addinFolder, "dist"],
  ["/", "build/workbench"],
];

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".gif": "image/gif",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export function contentType(file: string): string {
  return types[path.extname(file).toLowerCase()] ?? "application/octet-stream";
}

/** The file behind an address, or null where the address leaves its folder or cannot be read. */
export function fileFor(root: string, address: string): string | null {
  const pathname = decode(address);
  const match = pathname === null ? undefined : folders.find(([prefix]) => pathname.startsWith(prefix));
  if (pathname === null || !match) return null;
  const [prefix, folder] = match;
  const base = path.join(root, folder);
  const rest = pathname.slice(prefix.length);
  const file = path.join(base, rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest);
  return file.startsWith(base + path.sep) ? file : null;
}

function decode(address: string): string | null {
  try {
    const pathname = decodeURIComponent(new URL(address, "http://localhost").pathname);
    return pathname.includes("\0") ? null : pathname;
  } catch {
    return null;
  }
}

/** Excel fetches the functions' metadata from its own origin, so those files alone are open to every origin. */
export function isFunctionsMetadata(file: string): boolean {
  return /^functions(\.[a-z]{2})?\.json$/.test(path.basename(file));
}
