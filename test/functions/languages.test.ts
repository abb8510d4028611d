/** Do functions that write words wait for the workbook's language, and no longer? */
import {
  cellLanguage,
  sentenceLanguage,
  setCellLanguage,
  setSentenceLanguage,
  whenCellLanguageKnown,
} from "../../src/functions/languages";

describe("languages of functions", () => {
  it("waits until the language of words in cells is known", async () => {
    expect(cellLanguage()).toBeNull();
    const waiting = [whenCellLanguageKnown(), whenCellLanguageKnown()];
    setCellLanguage("pl");
    await expect(Promise.all(waiting)).resolves.toEqual(["pl", "pl"]);
    expect(cellLanguage()).toBe("pl");
    await expect(whenCellLanguageKnown()).resolves.toBe("pl");
    setCellLanguage("id");
    expect(cellLanguage()).toBe("id");
  });

  it("tells problems in English until the reader's language is known", () => {
    expect(sentenceLanguage()).toBe("en");
    setSentenceLanguage("id");
    expect(sentenceLanguage()).toBe("id");
  });
});
