/** Do the examples in the docblocks run and give what they say? */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const source = join(__dirname, "../../src");

/** Folders whose exported functions are pure, so that an example needs nothing around it. */
const folders = ["core", "words", "functions"];

function filesUnder(path: string): string[] {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
  return path.endsWith(".ts") ? [path] : [];
}

const files = folders.flatMap((folder) => filesUnder(join(source, folder)));

/** Everything that the files export, so that an example may build its input. */
const scope: Record<string, unknown> = {};

beforeAll(async () => {
  for (const file of files) Object.assign(scope, (await import(file)) as Record<string, unknown>);
});

/** An expression with all exported names in scope. */
function evaluate(expression: string): unknown {
  const names = Object.keys(scope).filter((name) => new RegExp(`\\b${name}\\b`).test(expression));
  const run = new Function(...names, `"use strict"; return (${expression});`) as (...values: unknown[]) => unknown;
  return run(...names.map((name) => scope[name]));
}

const examples = files.flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/^ \* @example (.+?) \/\/ (.+?)$/gm)].map(
    ([, expression = "", gives = ""]) => [relative(source, file), expression, gives] as const,
  ),
);

describe("examples in docblocks", () => {
  it("are there", () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)("%s: %s", (_, expression, gives) => {
    const expected = evaluate(gives.replace(/, \d{4}-\d{2}-\d{2}.*$/, ""));
    const answer = evaluate(expression);
    if (typeof expected === "number") expect(answer).toBeCloseTo(expected, 9);
    else
      expect(ArrayBuffer.isView(answer) ? Array.from(answer as unknown as ArrayLike<number>) : answer).toEqual(
        expected,
      );
  });
});
