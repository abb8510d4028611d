/** Does everything compile, also without a browser or Excel where it must, and keep the rules? */
import { spawnSync } from "node:child_process";
import { inRoot, root } from "./root.mjs";

const compiler = inRoot("node_modules", "typescript", "bin", "tsc");
const linter = inRoot("node_modules", "eslint", "bin", "eslint.js");
const compile = (project, memory) => [compiler, "-p", project, "--incremental", "--tsBuildInfoFile", `.cache/${memory}.tsbuildinfo`];

/** Each check under the name that a person reads. */
const checks = {
  types: compile("tsconfig.json", "types"),
  "types of the pure folders": compile("tsconfig.pure.json", "pure-types"),
  rules: [linter, ".", "--max-warnings=0", "--cache", "--cache-location", ".cache/eslint/"],
};

/** Runs them all; the names of those that passed and of those that failed. */
export function runChecks() {
  const outcome = { passed: [], failed: [] };
  for (const [name, args] of Object.entries(checks)) {
    const started = Date.now();
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
    (status === 0 ? outcome.passed : outcome.failed).push(name);
    console.log(`${status === 0 ? "ok    " : "FAILED"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
  return outcome;
}
