/** Does Excel read about our functions what it needs, in every language? */
import type { Entry } from "../../src/catalogue/entry";
import { functionNames, functions } from "../../src/catalogue/functions";
import { languageIds } from "../../src/catalogue/languages";
import { saysWords } from "../../src/functions/call";
import { metadata, type Metadata } from "../../src/functions/metadata";
import { functionWords } from "../../src/words/functions/functions";

describe.each(languageIds)("metadata in %s", (language) => {
  const data = (): Metadata => metadata(language);

  it("lets error values reach the functions", () => {
    expect(data().allowErrorForDataTypeAny).toBe(true);
  });

  it("has the ids, counts and types of English", () => {
    const bare = (of: Metadata): unknown =>
      of.functions.map(({ id, name, parameters, result, options }) => ({
        id,
        name,
        result,
        options,
        parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
      }));
    expect(bare(data())).toEqual(bare(metadata("en")));
  });

  it("has no optional argument before a required one, and no name twice", () => {
    for (const { parameters } of data().functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });

  it("says of every optional value what a blank cell does", () => {
    const margin = data().functions.find(({ id }) => id === "CLV")?.parameters[3]?.description ?? "";
    expect(margin).toMatch(/1\. .*0\.$/);
  });
});

describe("metadata in English", () => {
  const described = (id: string) => metadata("en").functions.find((one) => one.id === id);

  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
  it("tells Excel that each argument and the answer may be ranges of anything, and which arguments may be left out", () => {
    const anything = { type: "any", dimensionality: "matrix" };
    expect(described("CLV")).toMatchObject({ result: anything, parameters: [anything, anything, anything, { ...anything, optional: true }, { ...anything, optional: true }] });
    expect(described("CLV")?.parameters.map((parameter) => "optional" in parameter)).toEqual([false, false, false, true, true]);
  });

  it("adds to the help of an argument its default and what a blank cell does, where it has them", () => {
    const { functions: { CLV, NPS, "RFM.SEGMENT": segment, "CLV.RETENTION": retention }, leftOut, blankCell } = functionWords.en;
    const help = (id: string): (string | undefined)[] => described(id)?.parameters.map(({ description }) => description) ?? [];
    expect(help("CLV")).toEqual([
      CLV.takes.average_purchase, CLV.takes.frequency, CLV.takes.lifespan, `${CLV.takes.margin} ${leftOut("1")} ${blankCell}`, `${CLV.takes.cac} ${leftOut("0")} ${blankCell}`,
    ]);
    expect(help("NPS")).toEqual([NPS.takes.scores, `${NPS.takes.answers} ${blankCell}`]);
    expect(help("RFM.SEGMENT")[3]).toBe(segment.takes.map);
    expect(help("CLV.RETENTION")[4]).toBe(`${retention.takes.first_now} ${leftOut("FALSE")} ${blankCell}`);
  });

  it("says the default of a yes or no", () => {
    const scores = metadata("en").functions.find(({ id }) => id === "RFM.SCORE");
    expect(scores?.parameters[2]?.description).toContain("Default TRUE.");
    expect(metadata("pl").functions.find(({ id }) => id === "RFM.SCORE")?.parameters[2]?.description).toContain(
      "PRAWDA.",
    );
  });
});

describe("metadata of a heavy function", () => {
  afterEach(() => jest.restoreAllMocks());

  const optionsOf = (name: string): unknown => metadata("en").functions.find(({ id }) => id === name)?.options;

  // https://learn.microsoft.com/javascript/api/custom-functions-runtime/customfunctions.cancelableinvocation
  it("says that Excel can cancel it, and says so of no other", () => {
    jest.replaceProperty(functions.LTVCAC as { heavy: boolean }, "heavy", true);
    expect(optionsOf("LTVCAC")).toEqual({ cancelable: true });
    expect(optionsOf("CLV")).toBeUndefined();
  });
});

describe("the catalogue", () => {
  const builtIn = ["NPER", "RATE", "SCAN", "MAP", "REPT", "RANK", "LARGE", "MODE", "TREND", "GROWTH"];

  it.each(functionNames)("%s is a name that Excel takes", (name) => {
    // Microsoft's rules: 3 to 128 of letters, digits, "." and "_", a letter first, no cell address, no built-in name.
    expect(name).toMatch(/^[A-Z]{3}(?:[A-Z.]*[A-Z])?$/);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(builtIn).not.toContain(name);
  });

  it.each(functionNames)(
    "%s has an example with as many arguments as it takes at most, and all required ones",
    (name) => {
      const { params, example }: Entry = functions[name];
      expect(example.args.length).toBeLessThanOrEqual(params.length);
      expect(example.args.length).toBeGreaterThanOrEqual(params.filter(({ fallback }) => fallback === null).length);
    },
  );

  it("knows which functions write words", () => {
    expect(functionNames.filter(saysWords)).toEqual([
      "CLV.HISTORIC", "CLV.TRANSITION", "CLV.SENSITIVITY", "CLV.TIER", "LTVCAC.RATING", "CHANNEL.VALUE", "NEXT.ORDER",
      "BEST.TIME", "NPS.CLASS", "FEEDBACK.CATEGORY", "RFM.TABLE", "RFM.SEGMENT", "COHORT.RETENTION", "COHORT.VALUE",
      "BASKET.PAIRS", "CUSTOMER.CARD", "BTYD.SUMMARY", "BGNBD.FIT", "MBGNBD.FIT", "PARETONBD.FIT", "NBD.FIT", "BGBB.FIT",
      "GAMMAGAMMA.FIT", "SBG.FIT", "MODEL.COMPARE", "CLV.PREDICT",
    ]);
  });
});
