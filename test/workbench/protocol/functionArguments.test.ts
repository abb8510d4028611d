import { failedResult, prepareArguments, resultFromWire } from "../../../src/workbench/protocol/functionArguments";
import type { CustomFunctionMetadata } from "../../../src/workbench/model/types";

type Parameter = CustomFunctionMetadata["parameters"][number];
const metadata = (parameters: readonly Partial<Parameter>[], options = {}): CustomFunctionMetadata => ({
  id: "F", name: "F", result: {}, options, parameters: parameters.map((parameter, index) => ({ name: `p${index}`, ...parameter })),
});
const number = { type: "number" };
const matrix = { type: "any", dimensionality: "matrix" } as const;

describe("functionArguments > blanks", () => {
  test("are 0 in a matrix, and 0 or null as one cell: desktop or web", () => {
    const both = metadata([{ type: "any" }, matrix]);
    const args = [{ blank: true }, [[1, null]]];
    expect(prepareArguments(args, both, "null")).toEqual({ values: [null, [[1, 0]]] });
    expect(prepareArguments(args, both, "zero")).toEqual({ values: [0, [[1, 0]]] });
  });

  test("omitted arguments arrive as null", () => {
    const optional = metadata([number, { ...number, optional: true }]);
    expect(prepareArguments([1], optional, "zero")).toEqual({ values: [1, null] });
    expect(prepareArguments([1, null], optional, "zero")).toEqual({ values: [1, null] });
  });
});

describe("functionArguments > types", () => {
  test("numbers are read from text and booleans, as Excel coerces a single cell", () => {
    expect(prepareArguments(["12", true], metadata([number, number]), "null")).toEqual({ values: [12, 1] });
  });

  test("other text for a number is #VALUE! without a call", () => {
    expect(prepareArguments(["abc"], metadata([number]), "null")).toEqual({ refused: { error: "#VALUE!" } });
  });

  test("anything passes as it is where the parameter takes any", () => {
    expect(prepareArguments([[["a", 1, true]]], metadata([matrix]), "null")).toEqual({ values: [[["a", 1, true]]] });
  });

  test("one value becomes a matrix where one is wanted, and a list a column", () => {
    expect(prepareArguments([5, [1, 2]], metadata([matrix, matrix]), "null")).toEqual({ values: [[[5]], [[1], [2]]] });
  });

  test("too many arguments, or too few, are #VALUE!", () => {
    expect(prepareArguments([1, 2], metadata([number]), "null")).toEqual({ refused: { error: "#VALUE!" } });
    expect(prepareArguments([], metadata([number]), "null")).toEqual({ refused: { error: "#VALUE!" } });
  });

  test("repeating parameters take the rest as one list", () => {
    const repeating = metadata([number, { ...matrix, repeating: true }]);
    expect(prepareArguments([1, 2, [[3]]], repeating, "null")).toEqual({ values: [1, [[[2]], [[3]]]] });
  });
});

describe("functionArguments > errors in the input", () => {
  const error = { error: "#N/A" } as const;

  test("go straight to the cell", () => expect(prepareArguments([error], metadata([{ type: "any" }]), "null")).toEqual({ refused: error }));

  test("reach a function that allows them", () => {
    const allowing = metadata([matrix], { allowErrorForDataTypeAny: true });
    expect(prepareArguments([[[error]]], allowing, "null")).toEqual({ values: [[[{ type: "CustomFunctionError", code: "#N/A" }]]] });
  });
});

describe("functionArguments > results", () => {
  test("null shows as 0, matrices keep their shape, lists are columns", () => {
    expect(resultFromWire(null)).toBe(0);
    expect(resultFromWire([[1, null], ["a", true]])).toEqual([[1, 0], ["a", true]]);
    expect(resultFromWire([1, 2])).toEqual([[1], [2]]);
  });

  test("returned errors and entities show what older Excel shows", () => {
    expect(resultFromWire({ type: "Error", code: "#N/A", basicValue: "#N/A", message: "none" })).toEqual({ error: "#N/A", message: "none" });
    expect(resultFromWire({ type: "FormattedNumber", basicValue: 5, numberFormat: "0.0" })).toBe(5);
  });

  test.each([[1, "#N/A"], [5, "#DIV/0!"], [6, "#NUM!"], [7, "#VALUE!"], [0, "#VALUE!"], [9, "#NAME?"], [undefined, "#VALUE!"]])("error number %p is %s", (code, error) => {
    expect(failedResult(code, "")).toEqual({ error });
  });
});
