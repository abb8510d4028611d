/** Do our functions give what test/reference/functions.py works out without them? */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionName } from "../../src/catalogue/functions";
import { callFunction } from "../../src/functions/call";
import { expectNear, shows } from "../near";

interface Reference {
  readonly name: FunctionName;
  readonly args: readonly unknown[];
  /** A value, the rows that spill, or {"error": "#N/A"}. */
  readonly gives: unknown;
  readonly why: string;
}

const references = readFileSync(join(__dirname, "../reference/functions.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Reference);

describe("a second implementation", () => {
  // Every expected answer: test/reference/functions.py, Python 3, fractions and 60-digit decimals.
  it.each(references.map((one): [FunctionName, string, Reference] => [one.name, one.why, one]))(
    "agrees with %s on %s",
    (name, _, { args, gives }) => {
      expectNear(callFunction(name, args, "en"), shows(gives));
    },
  );
});
