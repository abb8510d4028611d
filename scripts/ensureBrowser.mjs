/** Is there a browser for the tests? On Debian as root it is installed; elsewhere one line says what to do. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";

const { findBrowser } = createRequire(import.meta.url)("./browser.cjs");

export const isDebianRoot = () => process.getuid?.() === 0 && fs.existsSync("/etc/debian_version");

/** Installs Debian packages without recommendations; tells whether that worked. */
export function aptInstall(...packages) {
  const run = (args) => spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  console.log(`Installing ${packages.join(", ")} from Debian …`);
  run(["update", "-qq"]);
  return run(["install", "-y", "-qq", "--no-install-recommends", ...packages]).status === 0;
}

export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (isDebianRoot() && !process.env.CHROME_PATH && aptInstall("chromium")) return findBrowser();
  console.log("No Chromium, Chrome or Edge was found: install one, or set CHROME_PATH to its full path. The browser tests count as failed.");
  return null;
}
