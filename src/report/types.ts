/** What stands on a sheet, as data? The writer in excel/ only does what is described here. */
import type { SheetId } from "../catalogue/sheets";
import type { StyleRole } from "./theme";

/** Zero-based rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A number format: the code for Excel (en-US) and the text it shows, from which widths are computed. */
export interface NumberFormat {
  readonly code: string;
  readonly show: (value: number) => string;
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly style: StyleRole;
  /** How many columns the text may run across, the neighbours being empty; a number has its own column only. */
  readonly span?: number;
}

/** Words of ours. */
export interface LabelCell extends Placed {
  readonly kind: "label";
  readonly text: string;
}

/** A native formula and the value that it shows now. */
export interface FormulaCell extends Placed {
  readonly kind: "formula";
  readonly formula: string;
  readonly value: number | string;
  readonly format?: NumberFormat;
}

/** What may be typed: 0..1, 0 or more, any number, any words. */
export type InputRule = "share" | "money" | "number" | "text";

/** What people may type over; everything follows. */
export interface InputCell extends Placed {
  readonly kind: "input";
  /** What is typed is known by this key: for ever, and once on its sheet. */
  readonly input: string;
  readonly rule: InputRule;
  /** What it means, for whoever selects the cell: at most 32 and 255 letters. */
  readonly prompt: { readonly title: string; readonly message: string };
  readonly value: number | string | null;
  readonly format: NumberFormat;
}

/** A value that no formula could give, with the reason. */
export interface ValueCell extends Placed {
  readonly kind: "value";
  readonly value: number | string;
  readonly format?: NumberFormat;
  readonly why: ValueReason;
}

export type ReportCell = LabelCell | FormulaCell | InputCell | ValueCell;

export const inputIds = ["margin", "cac", "targetRatio", "shareHigh", "shareMiddle"] as const;

export type InputId = (typeof inputIds)[number];

/** Why a cell is a value and not a formula. */
export const valueReasons = {
  about: "says what was analysed; fixed until the next run",
  scores: "a bound of a score, as it was chosen or as the run found it; fixed until the next run",
  threshold: "a threshold that the table prints; it may be typed over",
  orders: "comes from the dates of single orders, which the customer table does not hold",
  model: "comes from a model that is fitted to single orders, off the sheet",
  answers: "comes from single answers to a survey, which the customer table does not hold",
  ranks: "compares ranks with ties, for which Excel 2016 has no function that works on a condition",
  list: "a list that was chosen at the run; Excel 2016 has no function that filters",
  costs: "comes from the table of what channels cost",
  subscriptions: "comes from single subscriptions, which the customer table does not hold",
  own: "the name or the rule of a segment that a person has made, as the pane keeps it",
} as const;

export type ValueReason = keyof typeof valueReasons;

/** A named part of a sheet: its rectangle, its cells and the bands of colour behind them. */
export interface Block {
  readonly name: string;
  readonly area: Area;
  readonly cells: readonly ReportCell[];
  readonly bands: readonly { readonly area: Area; readonly style: StyleRole }[];
  readonly charts: readonly ChartDescription[];
  readonly bars: readonly { readonly area: Area; readonly color: string }[];
  /** Areas whose numbers are shaded from the lowest to the highest: heat maps. */
  readonly scales?: readonly { readonly area: Area; readonly low: string; readonly high: string }[];
  /** Cells that stand out, bold and underlined, while a formula holds; it is written for the first cell of the area. */
  readonly marks?: readonly { readonly area: Area; readonly formula: string; readonly color: string }[];
}

export interface SeriesDescription {
  readonly name: string;
  readonly values: Area;
  readonly color: string;
}

/** A native chart that draws cells of its own sheet. */
export interface ChartDescription {
  readonly id: string;
  readonly type: "ColumnClustered" | "ColumnStacked" | "BarClustered" | "Doughnut" | "Line";
  readonly title: string;
  readonly place: Area;
  readonly categories: Area;
  readonly series: readonly SeriesDescription[];
  /** Colours of single points by index, where they differ from the series. */
  readonly pointColors: readonly (string | null)[];
  readonly legend: "Bottom" | "Right" | null;
  /** First category on top, as in the table (bar charts start below). */
  readonly reversed: boolean;
  readonly dataLabels: boolean;
  readonly valueFormat: string;
  /** Each category has equal room: dates a quarter or a week apart would else lie along time with gaps between. */
  readonly evenly: boolean;
  /** Number format of categories that are dates; null where they are words. */
  readonly categoryFormat: string | null;
  readonly alt: { readonly title: string; readonly description: string };
}

/** A sheet of blocks on a grid, such as the Summary. */
export interface BlockSheet {
  readonly is: "blocks";
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly rows: number;
  /** Width of each column in points. */
  readonly widths: readonly number[];
  /** Height of each row in points. */
  readonly heights: readonly number[];
  /** First rows of a printed page, beyond the first. */
  readonly pageBreaks: readonly number[];
  readonly orientation: "Portrait" | "Landscape";
  /** Rows and columns that stay in view; none if absent. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/** One column of a table of rows. */
export interface TableSheetColumn {
  readonly header: string;
  readonly headerStyle: StyleRole;
  readonly format: string;
  readonly style: StyleRole;
  readonly width: number;
  /** The formula of every cell of the column, or null; it names the table, which must exist first. */
  readonly formula: string | null;
  /** People write in it: whatever its cells say is never a formula. */
  readonly typed?: boolean;
}

/** A column of a table by its headers in every language: what stands in the workbook may be in another one. */
export interface KeptColumn {
  readonly column: number;
  readonly headers: readonly string[];
  /** What a word of ours in it means, whatever its language; absent where cells stand for themselves. */
  readonly meaning?: ReadonlyMap<string, string>;
}

/** How a row is known again at the next run, and in which columns people write. */
export interface Kept {
  /** Together they tell which row it is. */
  readonly keys: readonly KeptColumn[];
  readonly typed: readonly KeptColumn[];
  /** Every header that this table may have, in every language; any other one is a person's. */
  readonly ours: readonly string[];
}

/** A formula of a person's, below the header. */
export interface KeptFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A sheet that is one table, such as the Customers: rows 1 and 2 say what it is, the table begins below. */
export interface TableSheet {
  readonly is: "table";
  readonly title: string;
  readonly note: string;
  /** Zero-based row of the table's header. */
  readonly headerRow: number;
  readonly columns: readonly TableSheetColumn[];
  readonly rows: number;
  /** Values of some rows; a column of formulas is left empty. */
  readonly cells: (first: number, count: number) => (string | number)[][];
  readonly bars: readonly { readonly column: number; readonly color: string }[];
  readonly scales: readonly { readonly column: number; readonly low: string; readonly high: string }[];
  /** Absent where nobody writes into this table. */
  readonly kept?: Kept;
  /** Number formats of some cells of a typed column, where they are not the column's. */
  readonly typedFormats?: (column: number, first: number, count: number) => string[];
  readonly keptFormulas?: readonly KeptFormula[];
  /** Its rows are added below those that are there, which stay as they are; by the headers of each column in every language. */
  readonly appends?: readonly (readonly string[])[];
}

/** A sheet of a report. */
export interface ReportSheet {
  readonly id: SheetId;
  readonly sheet: BlockSheet | TableSheet;
}
