/** Do people find the function they mean, in their own words? */
import { groups } from "../../src/catalogue/entry";
import { functionNames } from "../../src/catalogue/functions";
import { languageIds, type Language } from "../../src/catalogue/languages";
import { functionWords } from "../../src/words/functions/functions";
import { findFunctions, firstSentence } from "../../src/taskpane/functionSearch";

const found = (query: string, language: Language = "en"): string[] => findFunctions(query, language).flatMap(({ names }) => names);

describe("findFunctions", () => {
  it.each(languageIds)("shows all functions by family where nothing is typed, in %s", (language) => {
    expect(found("", language).sort()).toEqual([...functionNames].sort());
    expect(findFunctions("  ", language).map(({ group }) => group)).toEqual(groups);
  });

  it("finds by name, with or without its dots", () => {
    expect(found("clv.retention")).toContain("CLV.RETENTION");
    expect(found("ClvRetention")).toEqual(["CLV.RETENTION"]);
    expect(found("NPS")).toEqual(expect.arrayContaining(["NPS", "NPS.CLASS", "NPS.MARGIN"]));
  });

  it("finds by words of the description and by arguments, all of them at once", () => {
    expect(found("markov")).toEqual(["CLV.TRANSITION"]);
    expect(found("average_purchase frequency")).toEqual(expect.arrayContaining(["CLV", "CLV.PERIOD"]));
    expect(found("average_purchase markov")).toEqual([]);
  });

  it("finds in the reader's language, with and without accents", () => {
    expect(found("średni_zakup", "pl")).toContain("CLV");
    expect(found("sredni zakup", "pl")).toEqual(found("średni_zakup", "pl"));
    expect(found("pelanggan", "id").length).toBeGreaterThan(5);
  });
});

describe("firstSentence", () => {
  it("ends with the first sentence, not with an abbreviation or a decimal", () => {
    expect(firstSentence("One sentence. Another one.")).toBe("One sentence.");
    expect(firstSentence("A ratio, e.g. of 2.5 or more. Next.")).toBe("A ratio, e.g. of 2.5 or more.");
    expect(firstSentence("No end")).toBe("No end");
  });

  it.each(languageIds)("leaves no description without one, in %s", (language) => {
    for (const name of functionNames) expect(firstSentence(functionWords[language].functions[name].does).length).toBeGreaterThan(10);
  });
});
