/** Are the files that Excel and people read about our functions what the catalogue says? */
import { languageIds } from "../../src/catalogue/languages";
import { metadata } from "../../src/functions/metadata";
import { functionsPage } from "./functionsPage";
import { glossaryPage } from "./glossaryPage";
import { expectGenerated } from "./goldenFile";

describe("generated files", () => {
  it.each(languageIds)("holds the metadata of all functions in %s", (language) => {
    const file = language === "en" ? "assets/functions.json" : `assets/functions.${language}.json`;
    expectGenerated(file, `${JSON.stringify(metadata(language), null, 2)}\n`);
  });

  it("documents every function", () => {
    expectGenerated("docs/functions.md", functionsPage());
  });

  it("lists the words of every language", () => {
    expectGenerated("docs/glossary.md", glossaryPage());
  });
});
