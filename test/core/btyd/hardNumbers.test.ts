/** Do all models keep eleven digits where others lose them all? */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { errorOf, evaluate, type Case } from "./evaluate";

const casesIn = (...path: string[]): Case[] => {
  const found = JSON.parse(readFileSync(join(__dirname, ...path), "utf8")) as Case[] | { cases: Case[] };
  return Array.isArray(found) ? found : found.cases;
};

/** Cases by model and function. */
function kindsOf(cases: readonly Case[]): [kind: string, cases: Case[]][] {
  const kinds = new Map<string, Case[]>();
  for (const one of cases) {
    const kind = `${one.model} ${one.fn}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds];
}

/** The cases whose answer is further off than a relative 1e-11. */
const misses = (cases: readonly Case[]): unknown[] =>
  cases.map((one) => ({ ...one, answer: evaluate(one) })).filter(({ answer, value }) => !(errorOf(answer, value) < 1e-11));

const carriedOver = casesIn("hardNumbers.json");
const ownCases = casesIn("..", "..", "reference", "modelCases.json");

describe("btyd > hard numbers", () => {
  it("are as many as were carried over, and many of our own", () => {
    expect(carriedOver).toHaveLength(153);
    expect(ownCases.length).toBeGreaterThan(900);
  });

  // Every expected number: see "about" in hardNumbers.json.
  it.each(kindsOf(carriedOver))("are met by %s", (_, cases) => {
    expect(misses(cases)).toEqual([]);
  });

  // Every expected number: test/reference/models.py, mpmath, the papers' formulas to 60 digits.
  it.each(kindsOf(ownCases))("of our own are met by %s", (_, cases) => {
    expect(misses(cases)).toEqual([]);
  });

  it("are never NaN or infinite", () => {
    expect([...carriedOver, ...ownCases].filter((one) => !Number.isFinite(evaluate(one)))).toEqual([]);
  });
});
