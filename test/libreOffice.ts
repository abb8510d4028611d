/** Is LibreOffice here, the independent reader of what we save? Tests that need it are skipped, visibly, where it is not. */
import { execFileSync } from "node:child_process";

function isInstalled(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const installed = isInstalled();
if (!installed) console.warn("LibreOffice (soffice) is not installed: what it makes of our files is not tested.");

export const withLibreOffice = installed ? it : it.skip;
