/** Which tests judge a changed line? Those of the numbers and the functions, as one file: what they share is then loaded once for each change. */
import fc from "fast-check";
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** Those that most often find a change come first: the run stops at the first failure. */
const folders = ["functions", "examples", "core/value", "core/rfm", "core", "laws"];

const tests = __dirname.replace(/mutation$/, "");

function filesUnder(folder: string, ending: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}

// Laws are sampled: a few draws, the same for every change, and no search for the smallest example that breaks one.
fc.configureGlobal({ numRuns: 25, seed: 1, endOnFailure: true });

/** Set by testEnvironment.cjs where a change is judged by some tests only. */
const { chosenFiles } = globalThis as { chosenFiles?: ReadonlySet<string> };

// All code before any test: what runs while a module loads then belongs to nobody, and what runs while a file of
// tests is read belongs to that file (see testEnvironment.cjs). Once it is known which tests judge a change, nobody asks.
if (chosenFiles === undefined) {
  for (const layer of ["core", "catalogue", "words", "intake", "functions"]) {
    for (const file of filesUnder(join(tests, "../src", layer), /\.ts$/)) jest.requireActual(file);
  }
}

const testFiles = new Set(folders.flatMap((folder) => filesUnder(join(tests, folder), /\.test\.tsx?$/)));

/** Each file is a group of its own, so that what it does before and after its tests stays its own. */
for (const file of testFiles) {
  const group = relative(tests, file);
  if (chosenFiles !== undefined && !chosenFiles.has(group)) continue;
  describe(group, () => {
    try {
      jest.requireActual(file);
    } catch (error) {
      // A change that breaks a file while it is read is found out, not an accident of the run.
      it("loads", () => {
        throw error;
      });
    }
  });
}
