/** Is what people type in their own culture read as they mean it, and is every mistake told? */
import fc from "fast-check";
import { draftOf, readDraft, readTypedNumber, type Assumptions, type Draft } from "../../src/taskpane/assumptionsForm";

const usual: Assumptions = { margin: 1, cac: null, targetRatio: 3, tierShares: [0.2, 0.3], asOf: null };
const typed = (changes: Partial<Draft>, culture = "en-US"): ReturnType<typeof readDraft> =>
  readDraft({ ...draftOf(usual, culture), ...changes }, culture);

describe("readTypedNumber", () => {
  // Each expected number is what the culture's own grouping and decimal mark say (CLDR).
  test.each([
    ["1,234.5", "en-US", 1234.5],
    ["1.234,5", "id-ID", 1234.5],
    ["1 234,5", "pl-PL", 1234.5],
    ["1\u00a0234,5", "pl-PL", 1234.5],
    ["20.000.000", "id-ID", 20_000_000],
    ["20,000,000", "en-US", 20_000_000],
    ["1,234", "en-US", 1234],
    ["1.234", "id-ID", 1234],
    ["60%", "en-US", 60],
    ["0,5", "en-US", 0.5],
    ["0.5", "id-ID", 0.5],
    ["2.5", "pl-PL", 2.5],
    [".5", "en-US", 0.5],
    ["-3", "en-US", -3],
  ])("reads %p in %s as %p", (text, culture, expected) => {
    expect(readTypedNumber(text, culture)).toBe(expected);
  });

  test.each(["", "abc", "1,2,3", "1.2.3", "--1", "1e5", "12,34,5", "Infinity"])("reads %p as no number", (text) => {
    expect(readTypedNumber(text, "en-US")).toBeNull();
  });

  test.each(["en-US", "id-ID", "pl-PL", "de-DE"])("reads back in %s what it shows", (culture) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (cents) => {
        const shown = new Intl.NumberFormat(culture, { minimumFractionDigits: 2 }).format(cents / 100);
        expect(readTypedNumber(shown, culture)).toBeCloseTo(cents / 100, 6);
      }),
    );
  });
});

describe("readDraft", () => {
  test.each(["en-US", "id-ID", "pl-PL"])("gives back in %s what draftOf has shown", (culture) => {
    const given: Assumptions = { margin: 0.333, cac: 1234.5, targetRatio: 3.5, tierShares: [0.1, 0.29], asOf: 45658 };
    expect(readDraft(draftOf(given, culture), culture)).toEqual({ assumptions: given });
  });

  test("shows the as-of date as a date field needs it", () => {
    // Excel: =TEXT(45658,"yyyy-mm-dd") gives 2025-01-01.
    expect(draftOf({ ...usual, asOf: 45658 }, "pl-PL").asOf).toBe("2025-01-01");
  });

  test("leaves cost and date open where the fields are empty", () => {
    expect(typed({ cac: " ", asOf: "" })).toEqual({ assumptions: usual });
  });

  test.each([
    [{ margin: "101" }, { margin: "percent" }],
    [{ margin: "" }, { margin: "percent" }],
    [{ margin: "-1" }, { margin: "percent" }],
    [{ cac: "0" }, { cac: "cac" }],
    [{ cac: "free" }, { cac: "cac" }],
    [{ targetRatio: "0" }, { targetRatio: "positive" }],
    [{ tierHigh: "x" }, { tierHigh: "percent" }],
    [{ tierMiddle: "101" }, { tierMiddle: "percent" }],
    [{ tierHigh: "60", tierMiddle: "50" }, { tierMiddle: "tierSum" }],
    [{ asOf: "2025-02-30" }, { asOf: "date" }],
    [{ asOf: "tomorrow" }, { asOf: "date" }],
    [{ margin: "", cac: "-1" }, { margin: "percent", cac: "cac" }],
  ])("says what is wrong with %p", (changes, mistakes) => {
    expect(typed(changes)).toEqual({ mistakes });
  });

  test("accepts tiers that take everybody", () => {
    // 0.7 + 0.3 is not 1 in binary.
    expect(typed({ tierHigh: "70", tierMiddle: "30" })).toMatchObject({ assumptions: { tierShares: [0.7, 0.3] } });
  });
});
