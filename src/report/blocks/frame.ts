/** What does every block of the Summary need to know, and how are its cells put down? */
import type { Analysis } from "../../core/analysis";
import type { RedFlag } from "../../core/flags/redFlags";
import type { ReportWords } from "../../words/report/report";
import type { Terms } from "../../words/terms/terms";
import { areaAddress } from "../address";
import type { ReportContext } from "../context";
import type { Figures } from "../figures";
import { verbatim } from "../formats";
import type { OwnGroups } from "../ownSegments/ownGroup";
import { gridColumns, type Places } from "../places";
import type { References } from "../references";
import type { StyleRole } from "../theme";
import type { Area, Block, FormulaCell, LabelCell, NumberFormat, ReportCell, ValueCell, ValueReason } from "../types";

export interface MoneyFormats {
  /** Money in full, as in the source. */
  readonly exact: NumberFormat;
  /** Money in tables, in whole units where amounts are large. */
  readonly table: NumberFormat;
  /** Money on cards. */
  readonly card: NumberFormat;
  /** Money along an axis. */
  readonly axis: NumberFormat;
}

export interface Frame {
  readonly analysis: Analysis;
  readonly context: ReportContext;
  readonly words: ReportWords;
  readonly terms: Terms;
  readonly figures: Figures;
  readonly flags: readonly RedFlag[];
  /** Segments that a person has made. */
  readonly own: OwnGroups;
  readonly places: Places;
  readonly at: References;
  readonly money: MoneyFormats;
}

export function label(row: number, column: number, text: string, style: StyleRole, span = 1): LabelCell {
  return { kind: "label", row, column, text, style, span };
}

export function formula(row: number, column: number, text: string, value: number | string, style: StyleRole, format?: NumberFormat): FormulaCell {
  return { kind: "formula", row, column, formula: `=${text}`, value, style, ...(format && { format }) };
}

export function value(row: number, column: number, shown: number | string, why: ValueReason, style: StyleRole, format?: NumberFormat): ValueCell {
  return { kind: "value", row, column, value: shown, why, style, ...(format && { format }) };
}

/** A label of the title block and what it says, `column` being the label's. */
export function aboutPair(row: number, column: number, text: string, shown: number | string, format: NumberFormat): ReportCell[] {
  return [label(row, column, text, "aboutLabel"), value(row, column + 1, shown, "about", "aboutNumber", format)];
}

/** The same with a text that runs across the sheet. */
export function aboutText(row: number, text: string, shown: string): ReportCell[] {
  return [label(row, 0, text, "aboutLabel"), { ...value(row, 1, shown, "about", "aboutText", verbatim), span: gridColumns - 1 }];
}

/** A formula's text literal. */
export function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The header row of a table: text on the left, numbers on the right. */
export function header(row: number, texts: readonly (readonly [column: number, text: string, isText?: boolean])[]): LabelCell[] {
  return texts.map(([column, text, isText = false]) => label(row, column, text, isText ? "headerText" : "headerNumber"));
}

/** Rows of an area from its `from`-th on, of one column or of all. */
export function rowsOf(place: Area, from: number, rows: number, column = place.column, columns = place.columns): Area {
  return { row: place.row + from, rows, column, columns };
}

/** How a card looks whose top left cell this is. */
export function cardBands(row: number, column: number): Block["bands"] {
  return [
    { area: { row, column, rows: 3, columns: 2 }, style: "cardBand" },
    { area: { row, column, rows: 3, columns: 1 }, style: "cardEdge" },
  ];
}

/** How every table looks: a header below the heading, a line per row, and a total where it has one. */
export function tableBands(place: Area, rows: number, hasTotal = true): Block["bands"] {
  const table = [
    { area: rowsOf(place, 1, 1), style: "headerText" as const },
    // A table without rows has no band of them.
    ...(rows > 0 ? [{ area: rowsOf(place, 2, rows), style: "rowBand" as const }] : []),
  ];
  return hasTotal ? [...table, { area: rowsOf(place, 2 + rows, 1), style: "totalBand" as const }] : table;
}

/** SUM over some rows of one column. */
export function sumFormula(row: number, rows: number, column: number): string {
  return `SUM(${areaAddress({ row, rows, column, columns: 1 })})`;
}
