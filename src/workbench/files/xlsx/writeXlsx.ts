/** How does a workbook become an .xlsx file that Excel and LibreOffice open without repair? */
import type { SheetModel, WorkbookModel } from "../../model/types";
import { chartXml } from "./chartXml";
import { drawingXml } from "./drawingXml";
import { taskPanesPath, taskPanesXml, webExtensionPath, webExtensionXml } from "./settingsXml";
import { SharedStrings } from "./sharedStrings";
import { sheetXml } from "./sheetXml";
import { toStored } from "./storedFormula";
import { StyleSheet } from "./styleSheet";
import { tableXml } from "./tableXml";
import { themeXml } from "./theme";
import { workbookXml } from "./workbookXml";
import { element, xmlHead } from "./xml";
import { zipParts, type Part } from "./zipFile";

export interface WriteOptions {
  /** Names of the add-in's functions, so that a file marks them as such. */
  readonly customFunctions?: readonly string[];
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawing = "application/vnd.openxmlformats-officedocument.drawing";

/** A package while it is put together: parts, their types, and who points to whom. */
class Package {
  readonly parts = new Map<string, Part>();
  private readonly types = new Map<string, string>();
  private readonly links = new Map<string, [string, string][]>();

  add(path: string, type: string, part: Part): string {
    this.parts.set(path, part);
    this.types.set(path, type);
    return path;
  }

  /** Links `from` ("" is the package) to `target`; gives the relationship's id. */
  link(from: string, kind: string, target: string): string {
    const known = this.links.get(from) ?? [];
    this.links.set(from, known);
    known.push([kind.includes(":") ? kind : `${office}/${kind}`, target]);
    return `rId${known.length}`;
  }

  finish(): ReadonlyMap<string, Part> {
    const overrides = [...this.types].map(([path, type]) => element("Override", { PartName: `/${path}`, ContentType: type }));
    const types = element(
      "Types",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...overrides,
    );
    const all = new Map<string, Part>([["[Content_Types].xml", xmlHead + types]]);
    for (const [from, links] of this.links) all.set(relationshipsPath(from), relationshipsXml(from, links));
    for (const [path, part] of this.parts) all.set(path, part);
    return all;
  }
}

function relationshipsPath(from: string): string {
  const slash = from.lastIndexOf("/");
  return `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
}

function relationshipsXml(from: string, links: readonly (readonly [string, string])[]): string {
  const entries = links.map(([Type, target], index) => element("Relationship", { Id: `rId${index + 1}`, Type, Target: relativePath(from, target) }));
  return xmlHead + element("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" }, ...entries);
}

/** From a part to another. Paths from the root are allowed, too, but not every program follows them. */
function relativePath(from: string, target: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = target.split("/");
  let same = 0;
  while (same < folders.length && folders[same] === steps[same]) same++;
  return "../".repeat(folders.length - same) + steps.slice(same).join("/");
}

/** One dynamic-array entry, which every spilled formula names. */
const metadata =
  `${xmlHead}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

export async function writeXlsx(model: WorkbookModel, options: WriteOptions = {}): Promise<Uint8Array> {
  const file = new Package();
  const customFunctions: ReadonlySet<string> = new Set((options.customFunctions ?? []).map((name) => name.toUpperCase()));
  const stored = (formula: string): string => toStored(formula, { customFunctions, table: null }).text;
  const styles = new StyleSheet();
  const strings = new SharedStrings();

  const workbook = file.add("xl/workbook.xml", `${spreadsheet}.sheet.main+xml`, workbookXml(model, stored));
  file.link("", "officeDocument", workbook);
  const counters = { table: 0, chart: 0, drawing: 0 };
  model.sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const objects = sheetObjects(file, path, sheet, model, counters);
    file.add(path, `${spreadsheet}.worksheet+xml`, sheetXml({ sheet, styles, strings, customFunctions, active: sheet.id === model.activeSheetId, ...objects }));
    file.link(workbook, "worksheet", path);
  });
  file.link(workbook, "theme", file.add("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", themeXml()));
  // After the sheets: parts are made in this order, and these two are known when all cells are written.
  file.link(workbook, "sharedStrings", file.add("xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`, strings.toXml()));
  file.link(workbook, "styles", file.add("xl/styles.xml", `${spreadsheet}.styles+xml`, lazily(() => styles.toXml())));
  file.link(workbook, "sheetMetadata", file.add("xl/metadata.xml", `${spreadsheet}.sheetMetadata+xml`, metadata));
  if (model.settings.size > 0) addSettings(file, model);
  addProperties(file);
  return zipParts(file.finish());
}

function* lazily(make: () => string): Iterable<string> {
  yield make();
}

function sheetObjects(
  file: Package,
  path: string,
  sheet: SheetModel,
  model: WorkbookModel,
  counters: { table: number; chart: number; drawing: number },
): { drawing: string | null; tables: string[] } {
  const tables = sheet.tables.map((table) => {
    const id = ++counters.table;
    return file.link(path, "table", file.add(`xl/tables/table${id}.xml`, `${spreadsheet}.table+xml`, tableXml(table, sheet, id)));
  });
  if (sheet.charts.length === 0) return { drawing: null, tables };
  const place = `xl/drawings/drawing${++counters.drawing}.xml`;
  file.add(place, `${drawing}+xml`, drawingXml(sheet));
  for (const chart of sheet.charts) {
    file.link(place, "chart", file.add(`xl/charts/chart${++counters.chart}.xml`, `${drawing}ml.chart+xml`, chartXml(chart, model)));
  }
  return { drawing: file.link(path, "drawing", place), tables };
}

function addSettings(file: Package, model: WorkbookModel): void {
  const panes = file.add(taskPanesPath, "application/vnd.ms-office.webextensiontaskpanes+xml", taskPanesXml());
  file.link("", "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", panes);
  const extension = file.add(webExtensionPath, "application/vnd.ms-office.webextension+xml", webExtensionXml(model.settings));
  file.link(panes, "http://schemas.microsoft.com/office/2011/relationships/webextension", extension);
}

function addProperties(file: Package): void {
  const properties = element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    element("Application", {}, "CLV for Excel Workbench"),
  );
  file.link("", "extended-properties", file.add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", xmlHead + properties));
}
