/** `npm run generate`: the tests that compare generated files, allowed to write them. */
import { spawnSync } from "node:child_process";
import { command } from "./command.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { inRoot, root } from "./root.mjs";

await command(() => {
  ensureInstalled();
  const jest = inRoot("node_modules", "jest", "bin", "jest.js");
  const { status } = spawnSync(process.execPath, [jest, "--selectProjects", "unit", "--testPathPatterns", "test/(generated|manifest)"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, GENERATE: "1" },
  });
  return status ?? 1;
});
