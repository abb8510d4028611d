/** Does RFM.TABLE tell who bought when, how often and for how much, whatever the rows look like? */
import type { Language } from "../../src/catalogue/languages";
import { Problem } from "../../src/core/problem";
import { segmentCodes, segmentIds } from "../../src/core/rfm/segments";
import { callFunction } from "../../src/functions/call";
import { cellError } from "../../src/functions/cellError";
import { terms } from "../../src/words/terms/terms";

type Row = readonly [customer: unknown, date: unknown, amount: unknown];

function table(rows: readonly Row[], rest: readonly unknown[] = [], language: Language = "en"): unknown {
  const column = (at: number): unknown[][] => rows.map((row) => [row[at]]);
  const answer = callFunction("RFM.TABLE", [column(0), column(1), column(2), ...rest], language);
  return answer instanceof Problem ? cellError(answer) : answer;
}

/** The row of one customer, without header. */
function of(id: unknown, answer: unknown): unknown {
  return (answer as unknown[][]).find((row) => row[0] === id);
}

/** Days since the last purchase, purchases and spend. */
function facts(id: unknown, answer: unknown): unknown {
  return (of(id, answer) as unknown[]).slice(1, 4);
}

const five: readonly Row[] = [
  ["a", 45000, 10],
  ["b", 45010, 20],
  ["c", 45020, 30],
  ["d", 45030, 40],
  ["e", 45040, 50],
];

describe("RFM.TABLE", () => {
  it("starts with a header in the language of the workbook", () => {
    for (const language of ["en", "id", "pl"] as const) {
      const [header] = table(five, [], language) as unknown[][];
      expect(header?.[1]).toBe(terms[language].headers.daysSinceLastPurchase);
    }
  });

  it("counts days from the day after the last date, unless told otherwise", () => {
    expect(of("e", table(five))).toEqual(["e", 1, 1, 50, 5, 1, 5, "515", "New"]);
    expect(of("e", table(five, [45050]))).toEqual(["e", 10, 1, 50, 5, 1, 5, "515", "New"]);
    expect(of("e", table(five, [45050.75]))).toEqual(["e", 10, 1, 50, 5, 1, 5, "515", "New"]);
  });

  it("counts a purchase on the as-of day and leaves later rows out", () => {
    const rows: readonly Row[] = [...five, ["f", 45041, 5], ["a", 45041, 5]];
    const answer = table(rows, [45040]);
    expect(of("e", answer)).toEqual(["e", 0, 1, 50, 5, 1, 5, "515", "New"]);
    expect(of("a", answer)).toEqual(["a", 40, 1, 10, 1, 1, 1, "111", "Lost"]);
    expect(of("f", answer)).toBeUndefined();
  });

  it("counts a day with several sales as one purchase, whatever the time of day", () => {
    const sameDay: readonly Row[] = [
      ["a", 45000.4, 1],
      ["a", 45000.9, 1],
      ["a", 45001, 1],
    ];
    expect(facts("a", table([...five, ...sameDay]))).toEqual([40, 2, 13]);
  });

  it("lets a refund lower the spend, and nothing else", () => {
    expect(facts("a", table([...five, ["a", 45035, -4]]))).toEqual([41, 1, 6]);
  });

  it("takes a row of 0, as a blank amount arrives, for no purchase", () => {
    expect(facts("a", table([...five, ["a", 45035, 0]]))).toEqual([41, 1, 10]);
  });

  it("keeps a customer who only got refunds, without a score", () => {
    expect(of("f", table([...five, ["f", 45020, -4]]))).toEqual(["f", "", 0, -4, "", "", "", "", ""]);
  });

  it("passes over rows without customer, date or amount", () => {
    const bad: readonly Row[] = [
      ["", 45041, 1],
      [null, 45041, 1],
      [0, 45041, 1],
      ["  ", 45041, 1],
      ["a", 0, 1],
      ["a", "2023-04-01", 1],
      ["a", null, 1],
      ["a", 45041, "12"],
      ["a", 45041, null],
      ["a", -3, 1],
      ["a", 3e6, 1],
    ];
    expect(table([...five, ...bad])).toEqual(table(five));
  });

  it("takes ids as trimmed text, a number and its text as one, e-mail in lower case", () => {
    const rows: readonly Row[] = [
      ...five,
      [7, 45000, 1],
      ["7", 45001, 1],
      [" 7 ", 45002, 1],
      ["Ann@X.pl", 45000, 1],
      ["ann@x.PL ", 45003, 1],
      ["A", 45000, 1],
    ];
    const answer = table(rows);
    expect(facts(7, answer)).toEqual([39, 3, 3]);
    expect(facts("ann@x.pl", answer)).toEqual([38, 2, 2]);
    expect(facts("A", answer)).toEqual([41, 1, 1]);
  });

  it("keeps ids with leading zeros as they are", () => {
    expect(of("007", table([...five, ["007", 45000, 1]]))).toBeDefined();
  });

  it("sorts by spend, then by id", () => {
    const ids = (
      table(
        [
          ["b", 1, 5],
          ["c", 2, 9],
          ["a", 3, 5],
        ],
        [null, 2],
      ) as unknown[][]
    )
      .slice(1)
      .map(([id]) => id);
    expect(ids).toEqual(["c", "a", "b"]);
  });

  it("gives no segment with other than five bins", () => {
    expect(of("e", table(five, [null, 4]))).toEqual(["e", 1, 1, 50, 4, 1, 4, "414", ""]);
    const others = five.map(([id], at): Row => [`other ${String(id)}`, 45000 + at, at + 1]);
    const answer = table([...five, ...others, ["e", 45039, 1]], [null, 10]);
    expect(of("e", answer)).toEqual(["e", 1, 2, 51, 10, 10, 10, "10-10-10", ""]);
  });

  it("is #N/A with fewer buyers than bins, and with no row at all", () => {
    expect(table(five.slice(1))).toBe("#N/A");
    expect(table([...five.slice(1), ["f", 45000, -5]])).toBe("#N/A");
    expect(table([["", 1, 1]])).toBe("#VALUE!");
    expect(
      table([
        ["", 1, 1],
        ["", 2, 2],
      ]),
    ).toBe("#N/A");
    expect(table(five, [44999])).toBe("#N/A");
  });

  it("refuses an as-of day that is no date", () => {
    expect(table(five, [0])).toBe("#NUM!");
    expect(table(five, ["today"])).toBe("#VALUE!");
  });
});

describe("own segment map", () => {
  const own = segmentIds.flatMap((segment) => segmentCodes[segment].map((code) => [code, `my ${segment}`]));
  const numeric = own.map(([code, name]) => [Number(code), name]);

  it("names segments in RFM.TABLE, a newcomer by the code with M = 1", () => {
    expect(of("e", table(five, [null, 5, own]))).toEqual(["e", 1, 1, 50, 5, 1, 5, "515", "my new"]);
  });

  it("names the three digits in RFM.SEGMENT as they are", () => {
    expect(callFunction("RFM.SEGMENT", [5, 1, 5], "en")).toBe("Promising");
    expect(callFunction("RFM.SEGMENT", [5, 1, 5, numeric], "en")).toBe("my promising");
    expect(
      callFunction(
        "RFM.SEGMENT",
        [[[5], [1]], 1, 1, [["code", "name"], ...numeric, [0, 0], ["", ""], [null, null]]],
        "en",
      ),
    ).toEqual([["my new"], ["my lost"]]);
  });

  it.each<[string, unknown[][]]>([
    ["misses a code", own.slice(1)],
    ["holds a code twice", [...own, ["555", "again"]]],
    ["holds a code that is none", [...own, ["556", "beyond"]]],
    ["misses a name", own.map(([code, name], at) => [code, at === 3 ? "" : name])],
    ["has three columns", own.map((row) => [...row, 1])],
  ])("is #VALUE! where it %s", (_, map) => {
    const answer = callFunction("RFM.SEGMENT", [5, 5, 5, map], "en");
    expect(answer instanceof Problem && cellError(answer)).toBe("#VALUE!");
  });
});
