/** Does the workbench say everything in every language? */
import { CULTURES, LANGUAGES, LANGUAGE_NAMES, words } from "../../src/workbench/words";

type Sentence = string | ((...data: string[]) => string);

const sentences = (language: (typeof LANGUAGES)[number]): Map<string, string> =>
  new Map(Object.entries(words[language]).map(([key, sentence]: [string, Sentence]) => [key, typeof sentence === "function" ? sentence("x.csv") : sentence]));

describe("the workbench's words", () => {
  it.each(LANGUAGES)("are complete in %s", (language) => {
    const said = sentences(language);
    expect([...said.keys()]).toEqual([...sentences("en").keys()]);
    for (const [key, text] of said) expect(`${key}: ${text.trim()}`).not.toBe(`${key}: `);
    expect(CULTURES[language].startsWith(language)).toBe(true);
    expect(LANGUAGE_NAMES[language]).not.toBe("");
  });

  it.each(["id", "pl"] as const)("are translated into %s, but for words that are the same there", (language) => {
    const same = new Set(["sheetName", "file", "bookName"]);
    const english = sentences("en");
    const left = [...sentences(language)].filter(([key, text]) => !same.has(key) && english.get(key) === text);
    expect(left).toEqual([]);
  });
});
