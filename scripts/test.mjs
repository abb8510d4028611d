/** `npm test`: everything, set-up included, ending with one line `N passed, N failed, N skipped` over all kinds of test. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { runChecks } from "./checks.mjs";
import { command } from "./command.mjs";
import { ensureBrowser } from "./ensureBrowser.mjs";
import { ensureBuilt } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { inRoot, root } from "./root.mjs";

/** Each kind with what Jest needs beyond its name. The heavy kinds run one file at a time: they measure and share the machine. */
const kinds = {
  unit: ["--coverage"],
  integration: ["--runInBand"],
  browser: ["--runInBand"],
};

const title = (text) => console.log(`\n== ${text}`);

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** A suite that could not run, a report that is missing and a coverage below the bound each count as one failure. */
function countsOf(report, status) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function runKind(kind, browser) {
  const file = inRoot(".cache", "tests", `${kind}.json`);
  fs.mkdirSync(inRoot(".cache", "tests"), { recursive: true });
  fs.rmSync(file, { force: true });
  const jest = inRoot("node_modules", "jest", "bin", "jest.js");
  const args = [jest, "--selectProjects", kind, "--json", "--outputFile", file, "--passWithNoTests", ...kinds[kind]];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: browser ? { ...process.env, CHROME_PATH: browser } : process.env,
  });
  return countsOf(readReport(file), status);
}

/** Names after the command limit the run: `npm test -- unit`. */
function kindsFrom(args) {
  const unknown = args.filter((name) => !(name in kinds));
  if (unknown.length > 0) throw new Error(`There is no kind of test named ${unknown.join(", ")}; there are ${Object.keys(kinds).join(", ")}.`);
  return args.length > 0 ? args : Object.keys(kinds);
}

await command(async () => {
  const wanted = kindsFrom(process.argv.slice(2));
  ensureInstalled();
  const browser = wanted.includes("browser") ? ensureBrowser() : null;
  title("build");
  await ensureBuilt(undefined, undefined, console.log);
  title("types and rules");
  const { passed, failed } = runChecks();
  const total = { passed: passed.length, failed: failed.length, skipped: 0 };
  for (const kind of wanted) {
    title(`${kind} tests`);
    const counts = runKind(kind, browser);
    for (const key of Object.keys(total)) total[key] += counts[key];
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed > 0 ? 1 : 0;
});
