/** Are the dependencies there, as the lock file has them? If not, install them. Node's own modules only: it runs before any install. */
import fs from "node:fs";
import { spawnSync } from "node:child_process";
import { inRoot, root } from "./root.mjs";

function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return null;
  }
}

/** Compared by content: npm and git write the two files in any order, so their times tell nothing. */
function isInstalled() {
  const locked = packagesOf(inRoot("package-lock.json"));
  const installed = packagesOf(inRoot("node_modules", ".package-lock.json"));
  if (!locked || !installed) return false;
  return Object.entries(locked).every(([name, { version, optional }]) => {
    // What another platform needs is in the lock file, marked optional, and not installed here.
    const found = installed[name];
    return name === "" || (found ? found.version === version : optional === true);
  });
}

export function ensureInstalled() {
  if (isInstalled()) return;
  console.log("Installing dependencies (once; one to two minutes) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm ci failed: see the lines above. Is the package registry reachable?");
}
