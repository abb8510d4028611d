/** How is a worksheet written: its view, columns, cells and everything that lies on it? */
import { formatBlock } from "../../model/address";
import { conditionalFormatsXml, dataBarExtension } from "./conditionalFormatXml";
import { columnLooks, sheetData, writtenBlock, type CellsContext, type ColumnLooks } from "./sheetCells";
import { argb } from "./styleSheet";
import { toCharacters } from "./units";
import { validationsXml } from "./validationXml";
import { element, xmlHead } from "./xml";

export interface SheetParts extends CellsContext {
  readonly active: boolean;
  /** Relationship id of its drawing, if charts lie on it. */
  readonly drawing: string | null;
  /** Relationship ids of its tables. */
  readonly tables: readonly string[];
}

const namespaces = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** In pieces; the styles it uses are complete when the last piece was taken. */
export function* sheetXml(parts: SheetParts): Iterable<string> {
  const { sheet, styles } = parts;
  const looks = columnLooks(parts);
  const block = writtenBlock(parts);
  const open = element("worksheet", namespaces).replace(/\/>$/, ">");
  yield xmlHead + open + properties(parts) + element("dimension", { ref: block ? formatBlock(block) : "A1" }) + view(parts) +
    element("sheetFormatPr", { defaultRowHeight: 15 }) + columns(parts, looks);
  yield* sheetData(parts, block, looks);
  yield protection(parts) + conditionalFormatsXml(sheet.conditionalFormats, styles) + validationsXml(sheet.validations) + page(parts) +
    (parts.drawing ? element("drawing", { "r:id": parts.drawing }) : "") +
    (parts.tables.length > 0 ? element("tableParts", { count: parts.tables.length }, ...parts.tables.map((id) => element("tablePart", { "r:id": id }))) : "") +
    dataBarExtension(sheet.conditionalFormats) + "</worksheet>";
}

function properties({ sheet }: SheetParts): string {
  const { fitToPagesWide, fitToPagesTall } = sheet.pageLayout;
  const fits = fitToPagesWide !== null || fitToPagesTall !== null;
  const inner = (sheet.tabColor ? element("tabColor", { rgb: argb(sheet.tabColor) }) : "") + (fits ? element("pageSetUpPr", { fitToPage: true }) : "");
  return inner === "" ? "" : element("sheetPr", {}, inner);
}

function view({ sheet, active }: SheetParts): string {
  const { rows, columns: frozen } = sheet.frozen;
  const corner = `${formatBlock({ row: rows, column: frozen, rows: 1, columns: 1 })}`;
  const activePane = rows > 0 && frozen > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane =
    rows > 0 || frozen > 0
      ? element("pane", { xSplit: frozen || undefined, ySplit: rows || undefined, topLeftCell: corner, activePane, state: "frozen" }) + element("selection", { pane: activePane })
      : "";
  return element(
    "sheetViews", {},
    element(
      "sheetView",
      {
        showGridLines: sheet.showGridlines ? undefined : false,
        showRowColHeaders: sheet.showHeadings ? undefined : false,
        tabSelected: active || undefined,
        zoomScale: sheet.zoom === 100 ? undefined : sheet.zoom,
        workbookViewId: 0,
      },
      pane,
    ),
  );
}

function columns({ sheet }: SheetParts, looks: ColumnLooks): string {
  const known = [...new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...looks.keys()])].sort((a, b) => a - b);
  const each = known.map((column) => {
    const width = sheet.columnWidths.get(column);
    return element("col", {
      min: column + 1, max: column + 1,
      width: toCharacters(width ?? 48),
      style: looks.get(column) || undefined,
      hidden: sheet.hiddenColumns.has(column) || undefined,
      customWidth: width !== undefined || undefined,
    });
  });
  return each.length === 0 ? "" : element("cols", {}, ...each);
}

function protection({ sheet }: SheetParts): string {
  return sheet.protected ? element("sheetProtection", { sheet: true, objects: true, scenarios: true }) : "";
}

/** Numbers that files use for paper; others are left to the printer. */
const papers: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

function page({ sheet }: SheetParts): string {
  const { orientation, fitToPagesWide, fitToPagesTall, paperSize, centerHorizontally, margins, rowBreaks = [] } = sheet.pageLayout;
  const fits = fitToPagesWide !== null || fitToPagesTall !== null;
  return (
    (centerHorizontally ? element("printOptions", { horizontalCentered: true }) : "") +
    element("pageMargins", marginsInInches(margins ?? {})) +
    element("pageSetup", {
      paperSize: papers[paperSize ?? ""],
      // 0 pages means as many as it takes.
      fitToWidth: fits ? (fitToPagesWide ?? 0) : undefined,
      fitToHeight: fits ? (fitToPagesTall ?? 0) : undefined,
      orientation: orientation.toLowerCase(),
    }) +
    breaks(rowBreaks)
  );
}

const normalMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const pointsPerInch = 72;

function marginsInInches(points: Readonly<Partial<Record<keyof typeof normalMargins, number>>>): Record<string, number> {
  const given = Object.entries(points).map(([side, value]) => [side, Math.round((value / pointsPerInch) * 1e4) / 1e4]);
  return { ...normalMargins, ...Object.fromEntries(given) };
}

const lastColumn = 16_383;

/** A file names the last row of the page, counted from 1: the row before the break, counted from 0. */
function breaks(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const each = rows.map((row) => element("brk", { id: row, max: lastColumn, man: true }));
  return element("rowBreaks", { count: rows.length, manualBreakCount: rows.length }, ...each);
}
