/** Do the formulas of the catalogue give what the functions give? */
import fc from "fast-check";
import type { Entry } from "../../../src/catalogue/entry";
import { functionNames, functions, type FunctionName } from "../../../src/catalogue/functions";
import type { Param } from "../../../src/catalogue/params";
import { callFunction } from "../../../src/functions/call";
import { explanation, type GivenArgument } from "../../../src/functions/explanation/explanation";
import { parseExpression, type Expression } from "../../../src/functions/explanation/expression";
import { valueOf } from "../../../src/functions/explanation/steps";
import { gridOf } from "../../../src/functions/grid";

const given = (args: readonly unknown[]): GivenArgument[] => args.map((arg) => ({ text: "", cells: gridOf(arg), handed: arg }));

/** All names of a formula. */
function namesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "number": return [];
    case "name": return [expression.name];
    case "negative": return namesIn(expression.of);
    case "binary": return [...namesIn(expression.left), ...namesIn(expression.right)];
    case "call": return expression.args.flatMap(namesIn);
  }
}

/** The last step, as a number. */
function lastOf(name: FunctionName, args: readonly unknown[]): number | null {
  const last = explanation(name, given(args), "en").steps.at(-1);
  return last === undefined ? null : valueOf(last);
}

const close = (value: number, expected: number): boolean =>
  Math.abs(value - expected) <= 1e-9 * Math.max(Math.abs(expected), Number.MIN_VALUE);

const hasFormula = (name: FunctionName): boolean => {
  const entry: Entry = functions[name];
  const { steps, formula } = explanation(name, given(entry.example.args), "en");
  return formula !== null || steps.length > 0;
};

const withFormula = functionNames.filter(hasFormula);

/** Functions that spill a table: their formula tells how each number comes about, the example shows a header first. */
const tables: readonly FunctionName[] = ["CLV.SENSITIVITY"];

describe("formulas of the catalogue", () => {
  it("exist for most functions that give one number", () => {
    expect(withFormula.length).toBeGreaterThan(30);
  });

  it.each(withFormula)("%s uses names of its own arguments and figures only", (name) => {
    const entry: Entry = functions[name];
    const explained = explanation(name, given(entry.example.args), "en");
    const known = [...entry.params.map((param) => param.name), ...explained.figures.map(({ id }) => id)];
    for (const used of explained.formula ? namesIn(explained.formula) : []) expect(known).toContain(used);
  });

  it.each(withFormula.filter((name) => !tables.includes(name)))("%s: the steps of the example end with what it gives", (name) => {
    const { args } = functions[name].example;
    const answer = callFunction(name, args, "en");
    expect(typeof answer).toBe("number");
    expect(lastOf(name, args)).not.toBeNull();
    expect(close(lastOf(name, args) ?? NaN, answer as number)).toBe(true);
  });
});

const scalarKinds = ["number", "wholeNumber", "oneOf", "flag", "choice"];
const scalars = withFormula.filter((name) => functions[name].params.every(({ kind }) => scalarKinds.includes(kind)));

/** Values as people have them: 1 - (1 - 1e-300) is 0 to any formula that is written down. */
const grain = 1000;

/** Valid values of an argument, the default included where there is one. */
function valuesFor({ kind, rule, fallback }: Param): fc.Arbitrary<unknown> {
  const least = rule.divides || rule.isAbove ? (rule.minimum ?? 0) + 1 / grain : (rule.minimum ?? -1e6);
  const most = rule.maximum ?? (rule.isRate ? 2 : 1e6);
  const values: fc.Arbitrary<unknown> =
    rule.choices.length > 0 ? fc.constantFrom(...rule.choices)
    : kind === "flag" ? fc.boolean()
    : kind === "wholeNumber" ? fc.integer({ min: Math.ceil(least), max: Math.min(most, 400) })
    : fc.integer({ min: Math.round(least * grain), max: Math.round(most * grain) }).map((value) => value / grain);
  return fallback === null ? values : fc.option(values, { nil: null });
}

describe("formulas of functions of single values", () => {
  it("are many", () => {
    expect(scalars.length).toBeGreaterThan(20);
  });

  it.each(scalars)("%s: the steps end with what the function gives, for random valid arguments", (name) => {
    const args = fc.tuple(...functions[name].params.map((param: Param) => valuesFor(param)));
    let compared = 0;
    fc.assert(
      fc.property(args, (values) => {
        const answer = callFunction(name, values, "en");
        if (typeof answer !== "number") return;
        compared++;
        const { formula } = explanation(name, given(values), "en");
        if (formula === null) return;
        const last = lastOf(name, values);
        expect(last === null ? `no steps to ${answer} for ${JSON.stringify(values)}` : close(last, answer)).toBe(true);
      }),
    );
    expect(compared).toBeGreaterThan(0);
  });
});

describe("parseExpression", () => {
  it("binds powers first, then the minus sign, then * and /, then + and -", () => {
    const value = (text: string): number => valueOf(parseExpression(text));
    expect(value("1 + 2 * 3 ^ 2")).toBe(19);
    expect(value("-2 ^ 2")).toBe(-4);
    expect(value("2 ^ -1 * 8")).toBe(4);
    expect(value("10 - 4 - 3")).toBe(3);
    expect(value("2 ^ 3 ^ 2")).toBe(512);
    expect(value("min(1, 1e-3 * 2e3) / (3 - 1)")).toBe(0.5);
    expect(value("roundup(131) + round(2.4) + sqrt(9)")).toBe(145);
  });

  it("reads numbers and names to their end, and blanks behind the last", () => {
    expect(valueOf(parseExpression("10.25 + 1e10 "))).toBe(10000000010.25);
    expect(parseExpression("q1 ")).toEqual({ kind: "name", name: "q1" });
  });

  it.each([
    ["1 +", "A formula ends too early: 1 +"], ["", "A formula ends too early: "], ["1 + * 2", "A formula ends too early: 1 + * 2"],
    ["(1", 'A formula lacks ")": (1'], ["min 3", 'A formula lacks "(": min 3'],
    ["a b", "A formula goes on where it should end: a b"], ["1 ; 2", 'A formula cannot be read from " ; 2" on'],
  ])("refuses %p and says why", (text, why) => {
    expect(() => parseExpression(text)).toThrow(new Error(why));
  });
});
