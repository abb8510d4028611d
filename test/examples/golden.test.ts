/** Do our functions give the golden numbers of the design, where its files are at hand? */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { functionNames, type FunctionName } from "../../src/catalogue/functions";
import { callFunction } from "../../src/functions/call";
import { expectNear } from "../near";

interface Golden {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly gives: unknown;
}

const file = resolve(__dirname, "../../../shared/reference/golden.jsonl");
const golden: readonly Golden[] = existsSync(file)
  ? readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as Golden)
  : [];

const isOurs = (line: Golden): line is Golden & { readonly name: FunctionName } =>
  functionNames.some((name) => name === line.name);

describe("golden numbers of the design", () => {
  if (golden.length === 0) {
    it.skip("are skipped: ../shared/reference/golden.jsonl is not there", () => undefined);
    return;
  }
  it("are all of functions that are there", () => {
    expect(golden.filter((line) => !isOurs(line)).map(({ name }) => name)).toEqual([]);
  });

  it.each(golden.filter(isOurs).map((line, at) => [`${line.name} (line ${at + 1})`, line] as const))(
    "%s",
    (_, line) => {
      expectNear(callFunction(line.name, line.args, "en"), line.gives);
    },
  );
});
