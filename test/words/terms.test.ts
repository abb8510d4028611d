/** Are the words in cells those of the glossary? */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { languageIds } from "../../src/catalogue/languages";
import { terms } from "../../src/words/terms/terms";

const file = resolve(__dirname, "../../../shared/language/glossary.tsv");

/** Our id of each word, by group and key of the glossary. */
const words = {
  "segment champions": (t) => t.segments.champions,
  "segment loyal": (t) => t.segments.loyal,
  "segment potential": (t) => t.segments.potentialLoyalist,
  "segment new": (t) => t.segments.new,
  "segment promising": (t) => t.segments.promising,
  "segment attention": (t) => t.segments.needAttention,
  "segment sleep": (t) => t.segments.aboutToSleep,
  "segment atrisk": (t) => t.segments.atRisk,
  "segment cantlose": (t) => t.segments.cantLoseThem,
  "segment hibernating": (t) => t.segments.hibernating,
  "segment lost": (t) => t.segments.lost,
  "segment high": (t) => t.tiers.high,
  "segment mid": (t) => t.tiers.middle,
  "segment low": (t) => t.tiers.low,
  "verdict healthy": (t) => t.ratings.healthy,
  "verdict watch": (t) => t.ratings.belowTarget,
  "verdict loss": (t) => t.ratings.losing,
  "verdict under": (t) => t.ratings.roomToInvest,
} as const satisfies Record<string, (t: (typeof terms)["en"]) => string>;

describe("words in cells", () => {
  it.each(languageIds)("are all different within a group in %s, so that a formula can compare them", (language) => {
    for (const group of [
      terms[language].segments,
      terms[language].tiers,
      terms[language].ratings,
      terms[language].methods,
      terms[language].labels,
      terms[language].headers,
    ]) {
      expect(new Set(Object.values(group)).size).toBe(Object.keys(group).length);
    }
  });

  if (!existsSync(file)) {
    it.skip("are compared with the glossary: skipped, ../shared/language/glossary.tsv is not there", () => undefined);
    return;
  }
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.split("\t"));
  it.each(Object.entries(words))("%s is that of the glossary", (key, word) => {
    const row = rows.find(([group, name]) => `${group ?? ""} ${name ?? ""}` === key);
    expect(languageIds.map((language) => word(terms[language]))).toEqual(row?.slice(2, 5));
  });
});
