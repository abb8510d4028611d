/** Is every function told whole, in each language and in the marks of the reader's Excel? */
import type { Entry } from "../../src/catalogue/entry";
import { functionNames, functions, type FunctionName } from "../../src/catalogue/functions";
import { languageIds, languages } from "../../src/catalogue/languages";
import type { Param } from "../../src/catalogue/params";
import { explanation } from "../../src/functions/explanation/explanation";
import { gridOf } from "../../src/functions/grid";
import { argumentLines, figureLines, stepLines } from "../../src/taskpane/explainedText";
import { answerText, choicesText, exampleResult, givesText, placeholderOf, syntaxOf } from "../../src/taskpane/functionText";
import { shownNumber } from "../../src/taskpane/shownNumber";

function paramOf(name: FunctionName, wanted: string): Param {
  const entry: Entry = functions[name];
  const param = entry.params.find((one) => one.name === wanted);
  if (!param) throw new Error(`${name} has no argument ${wanted}`);
  return param;
}

describe("a function in the pane", () => {
  it("is written with the list mark and the names of the reader", () => {
    expect(syntaxOf("CAC.MAX", "en", "en-US")).toBe("CAC.MAX(clv, [target])");
    expect(syntaxOf("CLV", "pl", "pl-PL")).toMatch(/^CLV\(średni_zakup; .+; \[cac\]\)$/);
  });

  it.each(languageIds)("says in %s what it gives, by example too, and shows a value in each field of the example", (language) => {
    const culture = languages[language].tag;
    for (const name of functionNames) {
      const entry: Entry = functions[name];
      const result = exampleResult(name, language, culture);
      const texts = result.is === "values" ? result.texts : result.row.flatMap(({ header, text }) => [header, text]);
      const placeholders = entry.params.map((param) => placeholderOf(name, param, culture));
      for (const text of [...texts, givesText(name, language), ...placeholders]) expect(text).not.toMatch(/undefined|NaN|\[object|null/);
      expect(texts.some((text) => text !== "")).toBe(true);
      expect(placeholders.filter((text) => text !== "").length).toBe(entry.example.args.filter((arg) => arg !== null).length);
    }
  });

  it("shows the first row of a table under its headers, and a list whole", () => {
    const table = exampleResult("RFM.TABLE", "en", "en-US");
    expect(table).toMatchObject({ is: "table", more: 4, row: expect.arrayContaining([{ header: "Segment", text: "Champions" }]) });
    expect(exampleResult("RFM.SCORE", "en", "en-US")).toEqual({ is: "values", texts: ["1", "2", "3", "4", "5"] });
    expect(exampleResult("CUSTOMER.CARD", "en", "en-US")).toMatchObject({ row: expect.arrayContaining([{ header: "Last purchase", text: "Jan 9, 2024" }]) });
    expect(exampleResult("CHURN.SMOOTH", "en", "en-US")).toEqual({ is: "values", texts: ["#N/A", "0.04", "0.05"] });
  });

  it("shows dates as dates, flags and choices in the reader's words", () => {
    expect(answerText(45300, "date", "en", "en-US")).toBe("Jan 9, 2024");
    expect(answerText(true, "flag", "pl", "pl-PL")).toBe("PRAWDA");
    expect(choicesText(paramOf("CHURN.CONVERT", "from"), "id")).toContain("bulan");
    expect(placeholderOf("NEXT.ORDER", paramOf("NEXT.ORDER", "as_of"), "en-US")).toBe("2023-06-03");
    expect(placeholderOf("CLV", paramOf("CLV", "margin"), "pl-PL")).toBe("0,7");
  });
});

describe("an explanation in the pane", () => {
  it.each(languageIds)("has a name for everything, in %s", (language) => {
    const reader = { language, culture: languages[language].tag };
    for (const name of functionNames) {
      const entry: Entry = functions[name];
      const explained = explanation(name, entry.example.args.map((arg) => ({ text: "A1", cells: gridOf(arg), handed: arg })), language);
      const lines = [...argumentLines(explained, reader), ...figureLines(explained, reader)].map((line) => `${line.name}: ${line.text}`);
      const texts = [...lines, ...stepLines(explained, reader).map(({ text }) => text)];
      for (const text of texts) expect(text).not.toMatch(/undefined|NaN|\[object|: $/);
    }
  });

  it("marks steps whose numbers are rounded, and shows equal lines once", () => {
    const signs = (args: readonly number[]): string[] =>
      stepLines(explanation("LTVCAC", args.map((arg) => ({ text: "", cells: gridOf(arg), handed: arg })), "en"), { language: "en", culture: "en-US" }).map(({ sign, text }) => sign + text);
    expect(signs([2, 3])).toEqual(["clv ÷ cac", "=2 ÷ 3", "≈0.666667"]);
    expect(signs([6, 3])).toEqual(["clv ÷ cac", "=6 ÷ 3", "=2"]);
  });
});

describe("shownNumber", () => {
  it.each([
    [0, "0", false], [0.1 + 0.2, "0.3", false], [2 / 3, "0.666667", true], [1 / 3000, "0.000333333", true], [212.40973356, "212.4097", true],
    [148000000, "148,000,000", false], [1234.5678, "1,234.57", true], [-5.25, "−5.25", false],
  ])("%p is %p", (value, text, isRounded) => {
    expect(shownNumber(value, "en-US")).toEqual({ text, isRounded });
  });
});
