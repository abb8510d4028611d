/** Does every function judge every kind of argument by the house rules? One table over the whole catalogue. */
import type { Entry } from "../../src/catalogue/entry";
import type { ChoiceWord } from "../../src/catalogue/choices";
import { functionNames, functions, type FunctionName } from "../../src/catalogue/functions";
import { languageIds } from "../../src/catalogue/languages";
import { extents, type Param } from "../../src/catalogue/params";
import { callFunction } from "../../src/functions/call";
import { choiceNames } from "../../src/words/choices/choices";
import { shows } from "../near";

function call(name: FunctionName, args: readonly unknown[]): unknown {
  return shows(callFunction(name, args, "en"));
}

interface Case {
  readonly name: FunctionName;
  readonly param: Param;
  /** The example's arguments, with a value put in this argument's place. */
  readonly given: (value: unknown) => readonly unknown[];
}

const cases: readonly Case[] = functionNames.flatMap((name) => {
  const { params, example }: Entry = functions[name];
  return params.map((param, at) => ({
    name,
    param,
    given: (value: unknown) => params.map((_, place) => (place === at ? value : (example.args[place] ?? null))),
  }));
});

/** A default as somebody would write it: several numbers are a range. */
function asArgument(value: unknown): unknown {
  return Array.isArray(value) ? [value] : value;
}

const titled = (some: readonly Case[]): [string, Case][] => some.map((one) => [`${one.name} ${one.param.name}`, one]);
const ofExtent = (extent: string): readonly Case[] => cases.filter(({ param }) => extents[param.kind] === extent);
const numeric = cases.filter(({ param }) => ["number", "wholeNumber", "oneOf", "day"].includes(param.kind));

describe("an error value in any argument", () => {
  const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"];
  it.each(titled(cases))(
    "%s is passed on, as text, as Excel's object and within a range",
    (_, { name, given, param }) => {
      for (const error of errors) {
        expect(call(name, given(error))).toBe(error);
        expect(call(name, given({ type: "Error", code: error }))).toBe(error);
        expect(call(name, given([[error]]))).toBe(error);
      }
      if (extents[param.kind] !== "cell") expect(call(name, given([[1], ["#REF!"]]))).toBe("#REF!");
    },
  );

  it("is told before ranges that do not fit and before wrong types", () => {
    expect(
      call("LTVCAC", [
        [[1], [2]],
        [[1], [2], ["#REF!"]],
      ]),
    ).toBe("#REF!");
    expect(call("LTVCAC", ["text", "#N/A"])).toBe("#N/A");
    expect(call("RFM.TABLE", [[["a"], ["b"]], [[1]], [["#NUM!"]]])).toBe("#NUM!");
  });
});

describe("an argument that is not there", () => {
  it.each(titled(cases))("%s is #VALUE! if required and its default if optional", (_, { name, param, given }) => {
    for (const nothing of [undefined, null, "", [[null]], [[""]], []]) {
      const answer = call(name, given(nothing));
      if (param.fallback === null) expect(answer).toBe("#VALUE!");
      else expect(answer).toEqual(call(name, given(asArgument(param.fallback.value))));
    }
  });

  it.each(functionNames)("%s without any argument is #VALUE!", (name) => {
    expect(call(name, [])).toBe("#VALUE!");
  });
});

describe("text and booleans where a number is due", () => {
  it.each(titled(numeric))("%s is #VALUE!, and no text is parsed", (_, { name, given }) => {
    for (const wrong of ["abc", "5", "5%", " ", true, false, [["7"]]]) expect(call(name, given(wrong))).toBe("#VALUE!");
  });

  it.each(titled(ofExtent("range").filter(({ param }) => param.kind === "numbers")))(
    "%s passes over them in a range, and without any number is #N/A",
    (_, { name, given }) => {
      expect(call(name, given("abc"))).toBe("#VALUE!");
      expect(call(name, given(true))).toBe("#VALUE!");
      expect(call(name, given([["abc"], [true], [""]]))).toBe("#N/A");
    },
  );

  it("skips them in a range of answers", () => {
    expect(call("NPS", [[[10], ["10"], [true], [null], [0]]])).toBe(0);
    expect(
      call("CUSTOMER.VALUE", [
        [[10], ["x"]],
        [[4], [false]],
      ]),
    ).toBe(6);
  });
});

describe("numbers and booleans where a word is due", () => {
  const worded = cases.filter(({ param }) => param.kind === "choice");

  it.each(titled(worded))("%s is #VALUE!, and so is a word that is none of those possible", (_, { name, given }) => {
    for (const wrong of [0, 5, true, "fortnight", " ", [["x"]]]) expect(call(name, given(wrong))).toBe("#VALUE!");
  });

  it.each(titled(worded))("%s takes the words of every language, in any case", (_, { name, param, given }) => {
    for (const choice of param.rule.choices) {
      const answer = call(name, given(choice));
      expect(answer).not.toBe("#VALUE!");
      for (const language of languageIds) {
        const word = choiceNames[language][choice as ChoiceWord];
        expect(call(name, given(` ${word.toUpperCase()} `))).toEqual(answer);
      }
    }
  });
});

describe("a single id", () => {
  const single = cases.filter(({ param }) => param.kind === "id");

  it.each(titled(single))("%s is one id as number and as text, in any case of an e-mail address", (_, { name }) => {
    const args = (id: unknown): readonly unknown[] =>
      functions[name].params.map((param: Param) => {
        if (param.kind === "id") return id;
        if (param.kind === "ids") return [[7], ["7"], ["x"], ["A@b.c"], ["a@B.c"], ["y"], ["z"]];
        if (param.kind === "days") return [[45000], [45010], [45001], [45000], [45020], [45003], [45004]];
        return param.kind === "amounts" ? [[1], [2], [4], [8], [16], [32], [64]] : null;
      });
    expect(call(name, args(7))).toEqual(call(name, args(" 7 ")));
    expect(call(name, args("A@B.C"))).toEqual(call(name, args("a@b.c")));
    expect(shows(callFunction(name, args("nobody"), "en"))).toBe("#N/A");
  });

  it.each(titled(single))("%s that is blank to people is #VALUE!", (_, { name, given }) => {
    for (const blank of ["-", "n/a", "(blank)", "+62***"]) expect(call(name, given(blank))).toBe("#VALUE!");
  });
});

describe("numbers that belong together", () => {
  it.each(titled(cases.filter(({ param }) => param.kind === "sequence" || param.kind === "matrix")))(
    "%s cannot pass over a cell without a number",
    (_, { name, given }) => {
      for (const wrong of ["x", true, ""]) expect(call(name, given([[1, wrong], [0, 1]]))).toBe("#VALUE!");
    },
  );
});

describe("rates in a range", () => {
  it.each(titled(cases.filter(({ param }) => param.rule.isRate && extents[param.kind] !== "cell")))(
    "%s is #NUM! for 5 in place of 5%",
    (_, { name, param, given }) => {
      expect(call(name, given(param.kind === "matrix" ? [[0.5, 5], [0.5, 0.5]] : [[0.5], [5], [0.5]]))).toBe("#NUM!");
    },
  );
});

describe("0 in a number", () => {
  it.each(titled(numeric))("%s is judged as a number, by its domain", (_, { name, param, given }) => {
    const answer = call(name, given(0));
    const { divides, minimum, maximum, choices, isAbove } = param.rule;
    const isTooLow = (minimum ?? -1) > 0 || (isAbove && minimum === 0);
    const isOutside = isTooLow || (maximum ?? 0) < 0 || (choices.length > 0 && !choices.includes(0));
    if (divides) expect(answer).toBe("#DIV/0!");
    else if (isOutside) expect(answer).toBe("#NUM!");
    else expect(answer).not.toBe("#VALUE!");
  });
});

describe("a number outside its domain", () => {
  it.each(titled(numeric))("%s is #NUM!", (_, { name, param, given }) => {
    const { minimum, maximum, choices, isAbove } = param.rule;
    if (isAbove) expect(call(name, given(minimum))).toBe("#NUM!");
    if (maximum !== null) expect(call(name, given(maximum + 4))).toBe("#NUM!");
    if (minimum !== null) expect(call(name, given(minimum - 1))).toBe("#NUM!");
    if (choices.length > 0) expect(call(name, given(4))).toBe("#NUM!");
    if (param.kind === "wholeNumber") expect(call(name, given(2.5))).toBe("#NUM!");
    expect(call(name, given(NaN))).toBe("#NUM!");
  });

  it("forgives rounding at a bound", () => {
    expect(call("CLV", [1, 1, 1, 1 + 1e-13])).toBe(1);
    expect(call("CHURN.CONVERT", [1 + 2 ** -52, "month", "year"])).toBe(1);
    expect(call("PLAN.ANNUAL", [1 + 2 ** -52])).toBeCloseTo(11 / 12, 15);
    expect(call("RFM.SCORE", [[[1], [2]], 2 - 2 ** -52])).toEqual([[1], [2]]);
    expect(call("CLV", [1, 1, 1, 1 + 1e-9])).toBe("#NUM!");
  });
});

describe("TRUE or FALSE", () => {
  it("takes 0 as FALSE, since a blank cell arrives so, and refuses text", () => {
    const values = [[1], [2], [3], [4], [5]];
    const falling = [[5], [4], [3], [2], [1]];
    expect(call("RFM.SCORE", [values, 5, false])).toEqual(falling);
    expect(call("RFM.SCORE", [values, 5, 0])).toEqual(falling);
    expect(call("RFM.SCORE", [values, 5, 1])).toEqual(values);
    expect(call("RFM.SCORE", [values, 5, "FALSE"])).toBe("#VALUE!");
  });
});

describe("problems of several arguments", () => {
  // The order is that of the design: error value, wrong type, zero divisor, domain, no data.
  it.each<[FunctionName, readonly unknown[], string]>([
    ["LTVCAC", ["text", 0], "#VALUE!"],
    ["CHURN.RATE", [0, -1], "#DIV/0!"],
    ["CHURN.RATE", [-5, "lost"], "#VALUE!"],
    ["RETENTION.RATE", [0, -1, 5], "#DIV/0!"],
    ["CSAT", [[["a"], ["b"]], 4], "#NUM!"],
    ["CAC.PAYBACK", [1, 0, 9], "#NUM!"],
  ])("%s(%j) tells the first by the house rules", (name, args, error) => {
    expect(call(name, args)).toBe(error);
  });
});

/** Does a function spill by itself, so that this argument cannot be a range? */
function spillsBesides(name: FunctionName, param: Param): boolean {
  const { returns }: Entry = functions[name];
  return typeof returns === "object" && !("one" in returns && returns.by === param.name);
}

describe("a function of one or all", () => {
  const customers = [["a"], ["b"], ["a"]];

  it("gives a table without the customer and spills over a range of customers", () => {
    const amounts = [[1], [2], [4]];
    expect(call("CLV.HISTORIC", [customers, amounts])).toEqual([["Customer", "Total spend"], ["a", 5], ["b", 2]]);
    expect(call("CLV.HISTORIC", [customers, amounts, "a"])).toBe(5);
    expect(call("CLV.HISTORIC", [customers, amounts, [["b"], ["z"], ["a"]]])).toEqual([[2], ["#N/A"], [5]]);
    const dates = [[45000], [45001], [45010]];
    // A blank cell among the customers is nobody, and never everybody.
    for (const blank of ["", null, "-"]) {
      expect(call("CLV.HISTORIC", [customers, amounts, [["b"], [blank]]])).toEqual([[2], ["#VALUE!"]]);
      expect(call("NEXT.ORDER", [customers, dates, [[blank], ["a"]], 45020])).toEqual([["#VALUE!"], [45020]]);
      expect(call("ORDER.GAP", [customers, dates, [["a"], [blank]]])).toEqual([[10], ["#VALUE!"]]);
    }
    expect(call("NEXT.ORDER", [customers, dates, [["a", "b"]], [[45020], [44000]]])).toEqual([[45020, "#N/A"], ["#N/A", "#N/A"]]);
  });
});

describe("ranges where values are due", () => {
  it("take a blank cell of an optional argument as left out", () => {
    // By hand: 5 * 4 * 3 with the margin of 1 that is left out, and half of it.
    expect(call("CLV", [5, 4, 3, [[null], [0.5]]])).toEqual([[60], [30]]);
  });

  it.each(titled(ofExtent("cell").filter(({ name }) => typeof functions[name].returns === "string")))(
    "%s spills in the range's shape, each cell as if alone",
    (_, { name, param, given }) => {
      const sample = given(null);
      const { example }: Entry = functions[name];
      const at = functions[name].params.findIndex((one: Param) => one.name === param.name);
      const own = example.args[at] ?? param.fallback?.value ?? 1;
      const alone = call(name, given(own));
      // Any text may be a customer, but this one stands for a blank.
      const wrong = param.kind === "id" ? "-" : "text";
      expect(
        call(
          name,
          given([
            [own, wrong],
            [own, own],
          ]),
        ),
      ).toEqual([
        [alone, "#VALUE!"],
        [alone, alone],
      ]);
      expect(sample).toHaveLength(functions[name].params.length);
    },
  );

  it.each(titled(ofExtent("cell").filter(({ name, param }) => spillsBesides(name, param))))(
    "%s takes one value only, in a function that spills by itself",
    (_, { name, given }) => {
      expect(call(name, given([[1], [2]]))).toBe("#VALUE!");
    },
  );

  it("stretches single values, single rows and single columns", () => {
    expect(call("CLV.PERIOD", [[[1], [2]], [[10, 20, 30]]])).toEqual([
      [10, 20, 30],
      [20, 40, 60],
    ]);
    expect(
      call("CLV.PERIOD", [
        [
          [1, 2],
          [3, 4],
        ],
        [[10], [100]],
      ]),
    ).toEqual([
      [10, 20],
      [300, 400],
    ]);
    expect(
      call("CLV.PERIOD", [
        [
          [1, 2],
          [3, 4],
        ],
        2,
      ]),
    ).toEqual([
      [2, 4],
      [6, 8],
    ]);
    expect(call("CLV.PERIOD", [[[2]], [[3]]])).toBe(6);
  });

  it("refuses ranges that do not fit", () => {
    expect(
      call("CLV.PERIOD", [
        [[1], [2]],
        [[1], [2], [3]],
      ]),
    ).toBe("#VALUE!");
    expect(call("CLV.PERIOD", [[[1, 2]], [[1, 2, 3]]])).toBe("#VALUE!");
    expect(
      call("RFM.TABLE", [
        [["a"], ["b"]],
        [[1], [2], [3]],
        [[1], [2]],
      ]),
    ).toBe("#VALUE!");
  });

  it("refuses to fill a table of a million cells from a row and a column", () => {
    const thousand = Array.from({ length: 1000 }, () => [1]);
    expect(call("CLV.PERIOD", [thousand, [thousand.flat()]])).toBe("#VALUE!");
    expect(call("CLV.PERIOD", [thousand, [[1, 2]]])).toHaveLength(1000);
  });

  it("keeps the errors of single cells to these cells", () => {
    expect(
      call("LTVCAC", [
        [[9], [8], [7], ["#REF!"]],
        [[3], [0], [-1], [1]],
      ]),
    ).toEqual([[3], ["#DIV/0!"], ["#NUM!"], ["#REF!"]]);
  });
});

describe("rich and ragged input", () => {
  it("reads the basic value of a rich value and refuses what has none", () => {
    expect(call("LIFESPAN", [{ type: "FormattedNumber", basicValue: 0.05, numberFormat: "0%" }])).toBe(20);
    expect(call("LIFESPAN", [{}])).toBe("#VALUE!");
  });

  it("takes a list as a column and fills what is missing in a row", () => {
    expect(call("LIFESPAN", [[0.5, 0.25]])).toEqual([[2], [4]]);
    expect(call("CUSTOMER.VALUE", [[[1, 2], [3]], [[1]]])).toBe(5);
  });
});

describe("the last guard", () => {
  it("shows a number too large for a cell as #NUM!, and no negative zero", () => {
    expect(call("CLV", [1e308, 1e308, 1])).toBe("#NUM!");
    expect(Object.is(call("CLV", [-5, 0, 4]), 0)).toBe(true);
  });

  it("turns an unforeseen failure into #N/A with a sentence", () => {
    const broken = {
      get length(): number {
        throw new Error("broken");
      },
    };
    const entry: { run: Entry["run"] } = functions.LIFESPAN;
    const { run } = entry;
    entry.run = () => {
      throw new Error(String(broken));
    };
    try {
      expect(call("LIFESPAN", [0.5])).toBe("#N/A");
    } finally {
      entry.run = run;
    }
  });
});
