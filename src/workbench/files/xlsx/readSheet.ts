/** What does a worksheet part say besides its cells: view, columns, page, and what lies on it? */
import { isAddress, MAX_ROWS, parseBlock } from "../../model/address";
import type { ChartModel, SheetModel, TableModel, WorkbookModel } from "../../model/types";
import type { OpenPackage, Relationship } from "./openPackage";
import { readChart } from "./readChart";
import { readCells, type CellSource } from "./readCells";
import { readConditionalFormats, readValidations } from "./readRules";
import { colorReader, type FileStyles } from "./readStyles";
import { withoutPrefix } from "./scanCells";
import { columnSize, fromCharacters, fromEmu, pointsBefore, rowSize } from "./units";
import { child, childrenOf, descendants, flag, numberOf, parseTree, type Node } from "./xmlTree";

export interface FileContext extends Omit<CellSource, "looks"> {
  readonly file: OpenPackage;
  readonly styles: FileStyles;
  readonly theme: readonly string[];
}

export function readSheet(path: string, sheet: SheetModel, context: FileContext): void {
  const xml = withoutPrefix(context.file.text(path) ?? "<worksheet/>");
  const start = xml.search(/<sheetData[\s>/]/);
  const open = start < 0 ? -1 : xml.indexOf(">", start) + 1;
  const end = start < 0 ? -1 : xml.charAt(open - 2) === "/" ? open : xml.indexOf("</sheetData>", open);
  const frame = parseTree(start < 0 ? xml : xml.slice(0, open) + xml.slice(end));
  readColumns(frame, sheet, context);
  if (open >= 0 && end > open) readCells(xml.slice(open, end), sheet, { ...context, looks: context.styles.looks });
  readView(frame, sheet, context);
  readPage(frame, sheet);
  sheet.protected = flag(child(frame, "sheetProtection"), "sheet");
  const colorOf = colorReader(context.theme);
  sheet.conditionalFormats.push(...readConditionalFormats(frame, context.styles.conditional, (node) => colorOf(node) ?? "#638EC6"));
  sheet.validations.push(...readValidations(frame));
  for (const link of context.file.relationships(path)) {
    if (link.kind === "table") readTable(context.file.tree(link.target), sheet);
  }
  context.file.forget(path);
}

function readColumns(frame: Node, sheet: SheetModel, context: FileContext): void {
  for (const node of childrenOf(child(frame, "cols"), "col")) {
    const from = (numberOf(node, "min") ?? 1) - 1;
    // A last entry often runs to the sheet's edge; nobody looks that far.
    const to = Math.min(numberOf(node, "max") ?? from + 1, from + 1024);
    const width = numberOf(node, "width");
    const look = context.styles.looks[numberOf(node, "style") ?? 0];
    const all = { row: 0, column: from, rows: MAX_ROWS, columns: Math.min(to - from, 256) };
    if (look && Object.keys(look.style).length > 0) sheet.cells.writeStyle(all, look.style, "file");
    if (look && look.numberFormat !== "General") sheet.cells.writeNumberFormats(all, look.numberFormat, "file");
    for (let column = from; column < to; column++) {
      if (flag(node, "hidden")) sheet.hiddenColumns.add(column);
      else if (width !== undefined && flag(node, "customWidth")) sheet.columnWidths.set(column, fromCharacters(width));
    }
  }
}

function readView(frame: Node, sheet: SheetModel, context: FileContext): void {
  const view = child(frame, "sheetViews", "sheetView");
  const pane = child(view, "pane");
  const frozen = /^frozen/.test(pane?.attributes.state ?? "");
  sheet.frozen = { rows: frozen ? (numberOf(pane, "ySplit") ?? 0) : 0, columns: frozen ? (numberOf(pane, "xSplit") ?? 0) : 0 };
  sheet.showGridlines = flag(view, "showGridLines", true);
  sheet.showHeadings = flag(view, "showRowColHeaders", true);
  sheet.zoom = numberOf(view, "zoomScale") ?? 100;
  sheet.tabColor = colorReader(context.theme)(child(frame, "sheetPr", "tabColor")) ?? "";
}

const papers: Readonly<Record<number, string>> = { 1: "Letter", 5: "Legal", 8: "A3", 9: "A4", 11: "A5" };

function readPage(frame: Node, sheet: SheetModel): void {
  const setup = child(frame, "pageSetup");
  const fits = flag(child(frame, "sheetPr", "pageSetUpPr"), "fitToPage");
  const pages = (name: string): number | null => (fits ? numberOf(setup, name) ?? 1 : 0) || null;
  sheet.pageLayout.orientation = setup?.attributes.orientation === "landscape" ? "Landscape" : "Portrait";
  sheet.pageLayout.fitToPagesWide = pages("fitToWidth");
  sheet.pageLayout.fitToPagesTall = pages("fitToHeight");
  sheet.pageLayout.paperSize = papers[numberOf(setup, "paperSize") ?? 0] ?? null;
  sheet.pageLayout.centerHorizontally = flag(child(frame, "printOptions"), "horizontalCentered");
  readMarginsAndBreaks(frame, sheet);
}

/** Excel's own, in inches. */
const normalMargins = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };
const pointsPerInch = 72;

function readMarginsAndBreaks(frame: Node, sheet: SheetModel): void {
  const margins = child(frame, "pageMargins");
  const given = Object.entries(normalMargins).flatMap(([side, normal]) => {
    const inches = numberOf(margins, side);
    return inches === undefined || inches === normal ? [] : [[side, Math.round(inches * pointsPerInch * 100) / 100] as const];
  });
  if (given.length > 0) sheet.pageLayout.margins = Object.fromEntries(given);
  const rows = childrenOf(child(frame, "rowBreaks"), "brk").flatMap((node) => numberOf(node, "id") ?? []);
  if (rows.length > 0) sheet.pageLayout.rowBreaks = rows;
}

function readTable(root: Node | undefined, sheet: SheetModel): void {
  const { ref = "", displayName, name } = root?.attributes ?? {};
  if (!root || !isAddress(ref)) return;
  const style = child(root, "tableStyleInfo");
  const table: TableModel = {
    id: root.attributes.id ?? String(sheet.tables.length + 1),
    name: displayName ?? name ?? "",
    block: parseBlock(ref),
    style: style?.attributes.name ?? "",
    showHeaders: (numberOf(root, "headerRowCount") ?? 1) > 0,
    showTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    showBandedRows: flag(style, "showRowStripes"),
    showFilterButton: child(root, "autoFilter") !== undefined,
  };
  sheet.tables.push(table);
}

/** Charts name cells of any sheet, so they are read when all sheets are there. */
export function readCharts(path: string, sheet: SheetModel, model: WorkbookModel, file: OpenPackage): void {
  const place = file.relationships(path).find((link) => link.kind === "drawing")?.target;
  if (place === undefined) return;
  const links = file.relationships(place);
  for (const anchor of file.tree(place)?.children ?? []) {
    for (const frame of descendants(anchor, "graphicFrame")) {
      const chart = chartOf(frame, anchor, links, sheet, model, file);
      if (chart) sheet.charts.push(chart);
    }
  }
}

function chartOf(frame: Node, anchor: Node, links: readonly Relationship[], sheet: SheetModel, model: WorkbookModel, file: OpenPackage): ChartModel | null {
  const id = descendants(frame, "chart")[0]?.attributes.id;
  const root = file.tree(links.find((link) => link.id === id)?.target);
  const read = root && readChart(root, model);
  if (!read) return null;
  const { name = `Chart ${sheet.charts.length + 1}`, descr = "", title = "" } = descendants(frame, "cNvPr")[0]?.attributes ?? {};
  return { ...read, ...placeOf(anchor, sheet), id: `chart${sheet.charts.length + 1}`, name, altText: { title, description: descr } };
}

type Place = Pick<ChartModel, "left" | "top" | "width" | "height" | "anchor">;

function placeOf(anchor: Node, sheet: SheetModel): Place {
  const number = (node: Node | undefined, name: string): number => Number(child(node, name)?.text ?? 0);
  const corner = (node: Node | undefined) => ({
    column: number(node, "col"),
    row: number(node, "row"),
    left: pointsBefore(number(node, "col"), columnSize(sheet)) + fromEmu(number(node, "colOff")),
    top: pointsBefore(number(node, "row"), rowSize(sheet)) + fromEmu(number(node, "rowOff")),
    whole: number(node, "colOff") === 0 && number(node, "rowOff") === 0,
  });
  const position = child(anchor, "pos");
  const from = position ? { ...corner(undefined), left: fromEmu(numberOf(position, "x") ?? 0), top: fromEmu(numberOf(position, "y") ?? 0) } : corner(child(anchor, "from"));
  const size = child(anchor, "ext");
  if (size) return { left: from.left, top: from.top, width: fromEmu(numberOf(size, "cx") ?? 0), height: fromEmu(numberOf(size, "cy") ?? 0), anchor: null };
  const to = corner(child(anchor, "to"));
  const whole = from.whole && to.whole && to.row > from.row && to.column > from.column;
  const block = { row: from.row, column: from.column, rows: to.row - from.row, columns: to.column - from.column };
  return { left: from.left, top: from.top, width: to.left - from.left, height: to.top - from.top, anchor: whole ? block : null };
}
