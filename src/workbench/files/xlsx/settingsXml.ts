/** Where does a file keep what the add-in remembers? Where Excel keeps it: as properties of the add-in's web extension. */
import { descendants, parseTree } from "./xmlTree";
import { element as xml, xmlHead } from "./xml";

/** Excel gives settings back to the add-in of this id only; the same as in manifest.xml, which a test compares. */
export const addinId = "d61ce889-5c39-4bc8-a938-87aa571b4350";

export const webExtensionPath = "xl/webextensions/webextension1.xml";
export const taskPanesPath = "xl/webextensions/taskpanes.xml";

const extension = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function webExtensionXml(settings: ReadonlyMap<string, unknown>): string {
  const properties = [...settings].map(([name, value]) => xml("we:property", { name, value: JSON.stringify(value) ?? "null" }));
  return (
    xmlHead +
    xml(
      "we:webextension",
      { "xmlns:we": extension, id: `{${addinId.toUpperCase()}}` },
      xml("we:reference", { id: addinId, version: "1.0.0.0", store: "developer", storeType: "Registry" }),
      "<we:alternateReferences/>",
      xml("we:properties", {}, ...properties),
      "<we:bindings/>",
      xml("we:snapshot", { "xmlns:r": relationships }),
    )
  );
}

/** The pane stays closed when the file opens; the extension is there for its properties. */
export function taskPanesXml(): string {
  return (
    xmlHead +
    xml(
      "wetp:taskpanes",
      { "xmlns:wetp": "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" },
      xml("wetp:taskpane", { dockstate: "right", visibility: false, width: 350, row: 1 }, xml("wetp:webextensionref", { "xmlns:r": relationships, "r:id": "rId1" })),
    )
  );
}

/** Name and value of every property; a value that is not JSON is kept as text. */
export function readSettings(webExtension: string): [string, unknown][] {
  return descendants(parseTree(webExtension), "property").map(({ attributes }) => {
    const value = attributes.value ?? "null";
    try {
      return [attributes.name ?? "", JSON.parse(value) as unknown];
    } catch {
      return [attributes.name ?? "", value];
    }
  });
}
