/** `npm run generate`: the tests that compare generated files, allowed to write them. */
import { spawnSync } from "node:child_process";
import { command } from "./command.mjs";
import { ensureBuilt } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { inRoot, root } from "./root.mjs";

/** Zero where the tests wrote what they would otherwise compare. */
function generate(project, tests) {
  const jest = inRoot("node_modules", "jest", "bin", "jest.js");
  const { status } = spawnSync(process.execPath, [jest, "--selectProjects", project, "--testPathPatterns", tests], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, GENERATE: "1" },
  });
  return status ?? 1;
}

await command(async () => {
  ensureInstalled();
  const first = generate("unit", "test/(generated|manifest|report/(summarySheet|sheetCells))");
  if (first !== 0) return first;
  // The sample workbook is calculated by the add-in that has just been described.
  await ensureBuilt();
  return generate("integration", "test/integration/functionsWorkbook");
});
