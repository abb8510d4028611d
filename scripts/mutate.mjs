/** `npm run mutate`: would the tests notice a changed line? Into docs/mutation.md; `npm run mutate -- src/core/value/churnRate.ts` only tells. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { command } from "./command.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { countsOf, killedEnough, mutationReport, reasonsIn, survivorLines, survivorsOf } from "./mutationReport.mjs";
import { inRoot, root } from "./root.mjs";

const page = inRoot("docs", "mutation.md");
const results = inRoot(".cache", "stryker", "report.json");

const lock = inRoot(".cache", "stryker", "lock");

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Two runs would share a report, and make each other slow. */
function runAlone() {
  const other = fs.existsSync(lock) ? Number(fs.readFileSync(lock, "utf8")) : 0;
  if (other > 0 && isRunning(other)) throw new Error(`Another run is under way (process ${other}).`);
  fs.mkdirSync(inRoot(".cache", "stryker"), { recursive: true });
  fs.writeFileSync(lock, String(process.pid));
}

/** Files and folders of the command line, as Stryker takes them. */
function patternsFrom(paths) {
  return paths.map((path) => (path.endsWith(".ts") ? path : `${path.replace(/\/+$/, "")}/**/*.ts`));
}

function runStryker(patterns) {
  fs.rmSync(results, { force: true });
  const stryker = inRoot("node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
  const chosen = patterns.length > 0 ? ["--mutate", patterns.join(",")] : [];
  spawnSync(process.execPath, [stryker, "run", ...chosen], { cwd: root, stdio: "inherit" });
  // Before the first change, all tests must pass; where they do not, Stryker has said which.
  if (!fs.existsSync(results)) throw new Error("Stryker did not finish: see the lines above.");
  return JSON.parse(fs.readFileSync(results, "utf8")).files;
}

const readPage = () => (fs.existsSync(page) ? fs.readFileSync(page, "utf8") : "");

await command(() => {
  ensureInstalled();
  runAlone();
  const patterns = patternsFrom(process.argv.slice(2));
  const started = Date.now();
  const files = runStryker(patterns);
  const minutes = (Date.now() - started) / 60_000;
  const { detected, valid, score } = countsOf(Object.values(files).flatMap(({ mutants }) => mutants));
  if (patterns.length === 0) {
    fs.writeFileSync(page, mutationReport(files, minutes, reasonsIn(readPage())));
  } else {
    for (const line of survivorLines(survivorsOf(files), reasonsIn(readPage()))) console.log(line);
  }
  console.log(`\n${detected} of ${valid} changes found (${score}) in ${minutes.toFixed(1)} minutes.`);
  return detected >= killedEnough * valid ? 0 : 1;
});
