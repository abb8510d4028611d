/** `npm run bench`, `npm run bench -- analyse 500000`: the measurements in bench/; compared by people, never asserted. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { command } from "./command.mjs";
import { ensureBuilt } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { inRoot, root } from "./root.mjs";

await command(async () => {
  ensureInstalled();
  await ensureBuilt();
  const [name, ...args] = process.argv.slice(2);
  const benches = fs
    .readdirSync(inRoot("bench"))
    .filter((file) => file.endsWith(".mjs") && (name === undefined || file === `${name}.mjs`));
  if (benches.length === 0) throw new Error(`bench/ has nothing named ${name}.`);
  const failed = benches.filter((file) => spawnSync(process.execPath, [inRoot("bench", file), ...args], { cwd: root, stdio: "inherit" }).status !== 0);
  return failed.length > 0 ? 1 : 0;
});
