/** Does everything compile, also without a browser or Excel where it must, and keep the rules? */
import { spawnSync } from "node:child_process";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { inRoot, root } from "./root.mjs";

const bin = (name) => inRoot("node_modules", name, ...{ typescript: ["bin", "tsc"], eslint: ["bin", "eslint.js"] }[name]);

/** Each check by the name that a person reads. */
export const checks = {
  types: [bin("typescript"), "-p", "tsconfig.json"],
  "types of the pure folders": [bin("typescript"), "-p", "tsconfig.pure.json"],
  rules: [bin("eslint"), ".", "--max-warnings=0", "--cache", "--cache-location", ".cache/eslint/"],
};

/** Runs them all and names those that failed. */
export function lint() {
  return Object.entries(checks).filter(([name, args]) => {
    const started = Date.now();
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
    console.log(`${status === 0 ? "ok    " : "FAILED"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    return status !== 0;
  }).map(([name]) => name);
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replaceAll("\\", "/").split("/").pop())) {
  try {
    ensureInstalled();
    process.exitCode = lint().length > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
