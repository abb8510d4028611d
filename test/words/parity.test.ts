/** Does every language say everything, with the same data, in every area of words? */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { languageIds, type Language } from "../../src/catalogue/languages";

const words = join(__dirname, "../../src/words");
const areas = readdirSync(words).filter((name) => statSync(join(words, name)).isDirectory());

/** Paths of all texts and sentences; a text that is meant to be empty must be so everywhere. */
function leaves(value: unknown, path = ""): readonly string[] {
  if (typeof value === "function") return [`${path}()`];
  if (typeof value !== "object" || value === null) return [value === "" ? `${path} (empty)` : path];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, path === "" ? key : `${path}.${key}`));
}

/** All plain texts. */
function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

async function area(name: string, language: Language): Promise<unknown> {
  const module = (await import(join(words, name, `${language}.ts`))) as Record<string, unknown>;
  return module[language];
}

describe.each(areas)("words of %s", (name) => {
  it.each(languageIds)("have a file for %s", (language) => {
    expect(existsSync(join(words, name, `${language}.ts`))).toBe(true);
  });

  it.each(languageIds)("say the same things in %s as in English", async (language) => {
    expect([...leaves(await area(name, language))].sort()).toEqual([...leaves(await area(name, "en"))].sort());
  });

  it.each(languageIds)("have no blank at either end in %s", async (language) => {
    for (const text of texts(await area(name, language))) expect(text).toBe(text.trim());
  });
});
