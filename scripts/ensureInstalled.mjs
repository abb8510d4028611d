/** Are the dependencies there, as the lock file has them? If not, install them. Node's own modules only: it runs before any install. */
import fs from "node:fs";
import { spawnSync } from "node:child_process";
import { inRoot, root } from "./root.mjs";

const modified = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

export function ensureInstalled() {
  const installed = modified(inRoot("node_modules", ".package-lock.json"));
  if (installed >= modified(inRoot("package-lock.json"))) return;
  console.log("Installing dependencies (once; one to two minutes) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm ci failed: see the lines above. Is the package registry reachable?");
}
