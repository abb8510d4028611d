/** Does the manifest keep the rules that Excel checks when it loads an add-in, as far as they can be checked offline? */
import fs from "node:fs";
import path from "node:path";
import { languageIds, languages } from "../../src/catalogue/languages";
import { ribbonButtons } from "../../src/catalogue/ribbon";
import { manifestXml } from "../../src/entries/manifest";
import { elementsAt, everyElement, parseXml, type Element } from "./xml";
// The build's own way to put the host and the namespace in.
import { applySettings, developmentHost } from "../../scripts/manifestSettings.cjs";

const root = path.resolve(__dirname, "../..");
const file = path.join(root, "manifest.xml");

if (process.env["GENERATE"]) fs.writeFileSync(file, manifestXml());

const source = fs.readFileSync(file, "utf8");
const manifest = parseXml(source);
const all = everyElement(manifest);
const tagged = (tag: string): Element[] => all.filter((element) => element.tag === tag);
const attribute = (element: Element | undefined, name: string): string => element?.attributes[name] ?? "";
const tagsOf = (elements: readonly Element[]): string[] => elements.map((element) => element.tag);

const resourceKinds = ["bt:Image", "bt:Url", "bt:String"];
const resources = all.filter((element) => resourceKinds.includes(element.tag) && "id" in element.attributes);
const resource = (id: string): Element | undefined => resources.find((element) => attribute(element, "id") === id);
const usedIds = all.flatMap((element) => ("resid" in element.attributes ? [attribute(element, "resid")] : []));

/** The shipped file behind an address of the manifest. */
const shipped = (address: string): string => path.join(root, address.replace(`${developmentHost}/`, ""));

function pngSize(png: string): [number, number] {
  const bytes = fs.readFileSync(png);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("manifest > generated", () => {
  it("is what `npm run generate` writes", () => {
    expect(source).toBe(manifestXml());
  });
});

describe("manifest > structure", () => {
  it("has the elements in the order that the schema demands", () => {
    // Order: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
    const order = ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"];
    const tags = tagsOf(manifest.children);
    expect(tags).toEqual(order.filter((tag) => tags.includes(tag)));
    expect(tagsOf(elementsAt(manifest, "VersionOverrides")[0]?.children ?? [])).toEqual(["Requirements", "Hosts", "Resources"]);
    const [host] = elementsAt(manifest, "VersionOverrides", "Hosts", "Host");
    expect(tagsOf(host?.children ?? [])).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    const [functions] = elementsAt(manifest, "VersionOverrides", "Hosts", "Host", "AllFormFactors", "ExtensionPoint");
    expect(tagsOf(functions?.children ?? [])).toEqual(["Script", "Page", "Metadata"]);
    const [desktop] = elementsAt(manifest, "VersionOverrides", "Hosts", "Host", "DesktopFormFactor");
    expect(tagsOf(desktop?.children ?? [])).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint", "ExtensionPoint"]);
    expect(tagsOf(elementsAt(manifest, "VersionOverrides", "Resources")[0]?.children ?? [])).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
    for (const control of tagged("Control")) expect(tagsOf(control.children)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  });

  it("has an id, a version of four numbers and one permission", () => {
    expect(elementsAt(manifest, "Id")[0]?.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(elementsAt(manifest, "Version")[0]?.text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(elementsAt(manifest, "Permissions")[0]?.text).toBe("ReadWriteDocument");
  });

  it("carries the version of the package", () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(elementsAt(manifest, "Version")[0]?.text).toBe(`${version}.0`);
  });

  it("asks for the shared runtime, custom functions and the Excel API that the code uses, and no more", () => {
    const sets = tagged("bt:Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
    expect(sets).toEqual([["SharedRuntime", "1.1"], ["CustomFunctionsRuntime", "1.3"], ["ExcelApi", "1.9"]]);
  });

  it("names one page for the runtime, the functions, the commands and the pane", () => {
    const page = ["Runtime", "FunctionFile"].flatMap((tag) => tagged(tag).map((element) => attribute(element, "resid")));
    const functions = elementsAt(manifest, "VersionOverrides", "Hosts", "Host", "AllFormFactors", "ExtensionPoint", "Page", "SourceLocation");
    const panes = tagged("Action").flatMap((action) => elementsAt(action, "SourceLocation"));
    const ids = [...page, ...[...functions, ...panes].map((element) => attribute(element, "resid"))];
    expect(ids.length).toBe(4);
    expect(new Set(ids).size).toBe(1);
    expect(attribute(tagged("Runtime")[0], "lifetime")).toBe("long");
    expect(tagged("TaskpaneId")).toEqual([]);
    expect(tagged("EquivalentAddins")).toEqual([]);
  });

  it("puts three buttons on the ribbon and exactly one into the cell's context menu", () => {
    const [ribbon, menu] = tagged("ExtensionPoint").filter((point) => point.attributes["xsi:type"] !== "CustomFunctions");
    expect(ribbon && everyElement(ribbon).filter((element) => element.tag === "Control")).toHaveLength(ribbonButtons.length);
    expect(menu && everyElement(menu).filter((element) => element.tag === "Control")).toHaveLength(1);
    expect(attribute(tagged("OfficeMenu")[0], "id")).toBe("ContextMenuCell");
  });

  it("gives every control an id of its own", () => {
    const ids = ["Control", "Group"].flatMap((tag) => tagged(tag).map((element) => attribute(element, "id")));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("manifest > resources", () => {
  it("defines every resid that is used, uses every one that is defined, each of at most 32 characters", () => {
    const defined = resources.map((element) => attribute(element, "id"));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(usedIds)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("keeps labels within 125 characters and descriptions within 250, in every language", () => {
    const texts = (element: Element): string[] => [element, ...element.children].map((one) => attribute(one, "DefaultValue") || attribute(one, "Value"));
    const longest = (elements: readonly Element[]): number => Math.max(...elements.flatMap(texts).map((text) => text.length));
    expect(longest(elementsAt(manifest, "VersionOverrides", "Resources", "bt:ShortStrings", "bt:String"))).toBeLessThanOrEqual(125);
    expect(longest(elementsAt(manifest, "VersionOverrides", "Resources", "bt:LongStrings", "bt:String"))).toBeLessThanOrEqual(250);
    expect(longest(elementsAt(manifest, "DisplayName"))).toBeLessThanOrEqual(125);
    expect(longest(elementsAt(manifest, "Description"))).toBeLessThanOrEqual(250);
  });

  it("translates every text and the functions' metadata into every language, with full tags", () => {
    const translated = languageIds.filter((language) => language !== "en").map((language) => languages[language].tag);
    const texts = ["DisplayName", "Description"].flatMap((tag) => elementsAt(manifest, tag));
    const sentences = [...texts, ...tagged("bt:String"), resource("Functions.Metadata.Url")];
    // The product's name is the same in every language.
    const names = ["CLV for Excel", "CLV"];
    expect(sentences.length).toBeGreaterThan(8);
    for (const element of sentences) {
      const overrides = element?.children ?? [];
      expect({ id: attribute(element, "id"), locales: overrides.map((one) => attribute(one, "Locale")) }).toEqual({ id: attribute(element, "id"), locales: translated });
      const values = [attribute(element, "DefaultValue"), ...overrides.map((one) => attribute(one, "Value"))];
      expect(new Set(values).size).toBe(names.includes(values[0] ?? "") ? 1 : translated.length + 1);
    }
  });

  it("writes an override inside Resources with its prefix, without which Excel does not load the add-in", () => {
    for (const element of resources) for (const child of element.children) expect(child.tag).toBe("bt:Override");
    for (const tag of ["DisplayName", "Description"]) for (const child of elementsAt(manifest, tag, "bt:Override")) expect(child).toBeUndefined();
  });

  it("uses https for every address", () => {
    const addresses = all.flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")]).filter((value) => /^\w+:\/\//.test(value));
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
  });
});

describe("manifest > icons", () => {
  it("has each picture in the pixel size that it is announced with", () => {
    const uses = all.filter((element) => element.tag === "bt:Image" && "size" in element.attributes);
    for (const use of uses) {
      const size = Number(attribute(use, "size"));
      const picture = shipped(attribute(resource(attribute(use, "resid")), "DefaultValue"));
      expect([picture, ...pngSize(picture)]).toEqual([picture, size, size]);
    }
  });

  it("offers every button in the sizes that Office asks for", () => {
    for (const element of tagged("Icon")) {
      expect(element.children.map((image) => Number(attribute(image, "size")))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
  });

  it("shows a 32 pixel icon and a 64 pixel one for high resolution on the add-in's card", () => {
    expect(pngSize(shipped(attribute(tagged("IconUrl")[0], "DefaultValue")))).toEqual([32, 32]);
    expect(pngSize(shipped(attribute(tagged("HighResolutionIconUrl")[0], "DefaultValue")))).toEqual([64, 64]);
  });
});

describe("manifest > settings of a build", () => {
  it("replaces every occurrence of the development address", () => {
    const moved = applySettings(source, { host: "https://addins.example.com/clv/" });
    expect(moved).not.toContain("localhost");
    expect(moved.split("https://addins.example.com/clv/").length).toBe(source.split(`${developmentHost}/`).length);
    expect(moved).not.toContain("clv//");
  });

  it("refuses a host without https", () => {
    expect(() => applySettings(source, { host: "http://addins.example.com" })).toThrow("https://");
    expect(() => applySettings(source, { host: "addins" })).toThrow("HOST must be an address");
  });

  it("leaves the namespace out unless asked, and then names it as the last child of the extension point", () => {
    expect(tagged("Namespace")).toEqual([]);
    const named = parseXml(applySettings(source, { namespace: "CLVDEV" }));
    const [functions] = elementsAt(named, "VersionOverrides", "Hosts", "Host", "AllFormFactors", "ExtensionPoint");
    expect(tagsOf(functions?.children ?? [])).toEqual(["Script", "Page", "Metadata", "Namespace"]);
    const text = everyElement(named).find((element) => attribute(element, "id") === "Functions.Namespace");
    expect([text?.tag, attribute(text, "DefaultValue")]).toEqual(["bt:String", "CLVDEV"]);
  });

  it("refuses a namespace that Excel would not take", () => {
    expect(() => applySettings(source, { namespace: "1 bad" })).toThrow("NAMESPACE");
  });
});
