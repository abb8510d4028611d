/** `npm run validate`: is the manifest one that Excel loads? Our own offline test, then Microsoft's service where it can be reached. */
import { spawnSync } from "node:child_process";
import { command } from "./command.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { inRoot, root } from "./root.mjs";

function offline() {
  const jest = inRoot("node_modules", "jest", "bin", "jest.js");
  return spawnSync(process.execPath, [jest, "--selectProjects", "unit", "--testPathPatterns", "test/manifest"], { cwd: root, stdio: "inherit" }).status ?? 1;
}

/** Microsoft's tool sends the manifest to its service; without a network it can judge nothing, and that is no failure of ours. */
function online() {
  const tool = inRoot("node_modules", "office-addin-manifest", "cli.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, "validate", "manifest.xml"], { cwd: root, encoding: "utf8" });
  const said = `${stdout}${stderr}`;
  if (/Unable to contact|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(said)) {
    console.log("Microsoft's validation service could not be reached from here: only the offline test has judged the manifest.");
    return 0;
  }
  console.log(said.trim());
  return status ?? 1;
}

await command(() => {
  ensureInstalled();
  return offline() || online();
});
