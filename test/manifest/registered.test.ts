/** Does the manifest promise only what the scripts register: functions by their ids in every language, actions by their names? */
import fs from "node:fs";
import path from "node:path";
import { functionNames } from "../../src/catalogue/functions";
import { languageIds } from "../../src/catalogue/languages";
import { contextMenuButton, ribbonButtons } from "../../src/catalogue/ribbon";
import { elementsAt, everyElement, parseXml } from "./xml";

const root = path.resolve(__dirname, "../..");

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly type: string; readonly dimensionality: string; readonly optional?: boolean }[];
    readonly result: unknown;
  }[];
}

const file = (language: string): string => path.join(root, "assets", `functions${language === "en" ? "" : `.${language}`}.json`);
const metadata = (language: string): Metadata => JSON.parse(fs.readFileSync(file(language), "utf8")) as Metadata;

/** What Excel compares between languages: everything but the words. */
const skeleton = (language: string): unknown =>
  metadata(language).functions.map(({ id, name, parameters, result }) => ({
    id,
    name,
    result,
    parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
  }));

describe("registered > functions", () => {
  it("announces the functions that the first script registers, no more and no less", () => {
    expect(metadata("en").functions.map(({ id }) => id).sort()).toEqual([...functionNames].sort());
  });

  it.each(languageIds)("has the same ids, counts and types in %s as in English", (language) => {
    expect(skeleton(language)).toEqual(skeleton("en"));
  });

  it("names every function as Excel allows: three letters first, never a cell's address", () => {
    // Rules: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming
    for (const { id, name } of metadata("en").functions) {
      expect(id).toMatch(/^[A-Z]{3}[A-Z0-9._]*$/);
      expect(name).toBe(id);
      expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    }
  });
});

describe("registered > actions", () => {
  const manifest = parseXml(fs.readFileSync(path.join(root, "manifest.xml"), "utf8"));
  const named = everyElement(manifest).flatMap((element) => elementsAt(element, "FunctionName").map(({ text }) => text));

  it("runs only actions of the ribbon's table", () => {
    const actions = [...ribbonButtons, contextMenuButton].flatMap(({ action }) => action ?? []);
    expect([...new Set(named)].sort()).toEqual([...new Set(actions)].sort());
  });

  it("finds each of them registered by the entries", () => {
    const entries = fs.readdirSync(path.join(root, "src", "entries")).filter((name) => /\.tsx?$/.test(name));
    const sources = entries.map((name) => fs.readFileSync(path.join(root, "src", "entries", name), "utf8")).join("\n");
    const registered = [...sources.matchAll(/Office\.actions\.associate\(\s*"(\w+)"/g)].map(([, name]) => name);
    expect([...new Set(named)].filter((name) => !registered.includes(name))).toEqual([]);
  });
});
