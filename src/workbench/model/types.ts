/** What is a workbook, as plain data? The one truth that Office.js objects, the calculation, the grid and the files all share. */

/** Zero-based rectangle of cells; `rows` and `columns` are counts. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type ErrorCode =
  | "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!" | "#BUSY!" | "#CONNECT!";

/** An error in a cell; `message` is the sentence a custom function gave with it. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

/** What a cell holds or shows; `null` is a blank cell. Dates are serial numbers (1900 system). */
export type CellValue = string | number | boolean | CellError | null;

export interface Font {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  color?: string;
  size?: number;
  name?: string;
}

export type BorderEdge = "top" | "bottom" | "left" | "right";

/** How a cell looks. Colours are `#RRGGBB`. Absent means Excel's default. */
export interface CellStyle {
  font?: Font;
  fill?: string;
  horizontal?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  indent?: number;
  locked?: boolean;
  borders?: Partial<Record<BorderEdge, { style: string; color: string; weight?: string }>>;
}

export type ChangeSource = "api" | "user" | "calculation" | "file";

/** What changed, told to every listener after it happened. */
export type Change =
  | { kind: "cells"; sheetId: string; block: Block; source: ChangeSource }
  | { kind: "formats"; sheetId: string; block: Block; source: ChangeSource }
  | { kind: "dimensions"; sheetId: string; source: ChangeSource }
  | { kind: "sheets"; source: ChangeSource }
  | { kind: "sheetView"; sheetId: string; source: ChangeSource }
  | { kind: "tables"; sheetId: string; source: ChangeSource }
  | { kind: "charts"; sheetId: string; source: ChangeSource }
  | { kind: "conditionalFormats"; sheetId: string; source: ChangeSource }
  | { kind: "names"; source: ChangeSource }
  | { kind: "protection"; sheetId: string | null; source: ChangeSource }
  | { kind: "settings"; source: ChangeSource }
  | { kind: "selection"; source: ChangeSource }
  | { kind: "activeSheet"; source: ChangeSource };

/** An Excel table (list object). `block` includes the header row and, if shown, the totals row. */
export interface TableModel {
  readonly id: string;
  name: string;
  block: Block;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

export interface SeriesModel {
  readonly id: string;
  name: string;
  /** Where the numbers and labels come from; `sheetId` may be another sheet. */
  values: { sheetId: string; block: Block } | null;
  categories: { sheetId: string; block: Block } | null;
  /** Cell that holds the name, if it is linked. */
  nameCell: { sheetId: string; block: Block } | null;
  color?: string;
  /** Colours of single points, by index (doughnut). */
  pointColors: Map<number, string>;
  showDataLabels: boolean;
  chartType?: string;
  axisGroup?: "Primary" | "Secondary";
}

/** A chart. `chartType` is Excel's own name: ColumnClustered, BarClustered, Line, Doughnut, Pie, Area, XYScatter … Position in points. */
export interface ChartModel {
  readonly id: string;
  name: string;
  chartType: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  series: SeriesModel[];
  left: number;
  top: number;
  width: number;
  height: number;
  /** The cells it was laid over with setPosition, if so. */
  anchor: Block | null;
  altText: { title: string; description: string };
  /** `asText`: each category has equal room, dates too, which else lie along time. */
  axes: {
    category: { visible: boolean; title: string; numberFormat: string; reversed: boolean; asText?: true };
    value: { visible: boolean; title: string; numberFormat: string; gridlines: boolean; minimum?: number; maximum?: number };
  };
  dataLabels: { visible: boolean; numberFormat?: string };
  doughnutHoleSize?: number;
  gapWidth?: number;
  /** Fonts of its parts, where they are not the default. */
  fonts?: Partial<Record<ChartPart, Font>>;
  /** Colour behind everything; "" for none. */
  fill?: string;
  /** Colour of the frame; "" for none. */
  border?: string;
}

export type ChartPart = "chart" | "title" | "legend" | "categoryAxis" | "valueAxis" | "categoryTitle" | "valueTitle" | "dataLabels";

/** Where an end of a data bar or colour scale lies: LowestValue, HighestValue, Number, Percent, Percentile, Formula, Automatic. */
export interface ScaleEnd {
  type: string;
  formula?: string;
}

export type ConditionalFormatModel = { readonly id: string; block: Block; priority: number } & (
  | { type: "DataBar"; color: string; gradient?: boolean; barOnly?: boolean; lower?: ScaleEnd; upper?: ScaleEnd }
  | { type: "ColorScale"; minimum: string; midpoint?: string; maximum: string; ends?: { minimum: ScaleEnd; midpoint?: ScaleEnd; maximum: ScaleEnd } }
  | { type: "CellValue"; operator: string; formula1: string; formula2?: string; style: CellStyle }
  | { type: "ContainsText"; operator: string; text: string; style: CellStyle }
  | { type: "Custom"; formula: string; style: CellStyle }
);

export interface ValidationModel {
  readonly id: string;
  block: Block;
  type: "List" | "Decimal" | "WholeNumber" | "Date" | "Custom";
  operator?: string;
  formula1?: string;
  formula2?: string;
  prompt?: { title: string; message: string };
  error?: { title: string; message: string; style?: "Stop" | "Warning" | "Information" };
}

/** A defined name; `sheetId` null means the whole workbook. `formula` starts with "=". */
export interface NameModel {
  name: string;
  formula: string;
  sheetId: string | null;
  visible: boolean;
  comment: string;
}

export interface PageLayoutModel {
  orientation: "Portrait" | "Landscape";
  fitToPagesWide: number | null;
  fitToPagesTall: number | null;
  printArea: Block | null;
  printTitleRows: { row: number; rows: number } | null;
  printTitleColumns: { column: number; columns: number } | null;
  paperSize: string | null;
  centerHorizontally: boolean;
  /** In points, where they are not Excel's own. */
  margins?: { top?: number; bottom?: number; left?: number; right?: number; header?: number; footer?: number };
  /** Rows above which a new page starts, by hand. */
  rowBreaks?: readonly number[];
}

/**
 * The cells of one sheet, sparse, made for blocks: a million cells are read or written in one call.
 * A formula is stored as typed in English with commas and a leading "=", its last value beside it.
 * A spilled array lives at its anchor; the cells it fills hold values with `spillAnchor` set.
 */
export interface Cells {
  value(row: number, column: number): CellValue;
  /** The formula of this very cell (a spilled cell has none), or undefined. */
  formula(row: number, column: number): string | undefined;
  numberFormat(row: number, column: number): string;
  style(row: number, column: number): CellStyle | undefined;
  /** The anchor of the array that fills this cell, or undefined; an anchor names itself. */
  spillAnchor(row: number, column: number): { row: number; column: number } | undefined;
  /** The block an anchor's array fills, or undefined. */
  spillBlock(row: number, column: number): Block | undefined;
  readValues(block: Block): CellValue[][];

  /** Literal values: no parsing, removes formulas. Ragged or wrong shapes throw. */
  writeValues(block: Block, values: readonly (readonly CellValue[])[], source: ChangeSource): void;
  writeFormula(row: number, column: number, formula: string, source: ChangeSource): void;
  /** The calculation's answer to a formula: a scalar, or a matrix that spills (or #SPILL! where it can't). */
  writeResult(row: number, column: number, result: CellValue | CellValue[][]): void;
  writeNumberFormats(block: Block, formats: string | readonly (readonly string[])[], source: ChangeSource): void;
  /** Merges into what is there. */
  writeStyle(block: Block, style: CellStyle, source: ChangeSource): void;
  clear(block: Block, what: "All" | "Contents" | "Formats", source: ChangeSource): void;

  /** Smallest block around everything that holds a value or formula, or null. */
  usedBlock(): Block | null;
  /** The same with formatted cells (whole formatted columns don't count), or null. */
  touchedBlock(): Block | null;
  /** Where number formats other than General are, as runs down the columns. */
  formatRunsIn(block: Block): Iterable<Block & { format: string }>;
  /** Where looks other than the default are, as runs down the columns. */
  styleRunsIn(block: Block): Iterable<Block & { style: CellStyle }>;
  hasFormulas(): boolean;
  /** Every formula with its address, in row order. */
  formulas(): Iterable<{ row: number; column: number; formula: string }>;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  readonly cells: Cells;
  /** Points (Excel's default column is 48 points, row 15). */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly tables: TableModel[];
  readonly charts: ChartModel[];
  readonly conditionalFormats: ConditionalFormatModel[];
  readonly validations: ValidationModel[];
  frozen: { rows: number; columns: number };
  showGridlines: boolean;
  showHeadings: boolean;
  zoom: number;
  protected: boolean;
  pageLayout: PageLayoutModel;
}

export interface Selection {
  sheetId: string;
  /** More than one area where the user held Ctrl; never empty. */
  areas: Block[];
  /** Set while a chart is selected instead of cells. */
  chartId: string | null;
}

export interface WorkbookModel {
  name: string;
  readonly sheets: SheetModel[];
  readonly names: NameModel[];
  /** The document settings of the add-in: name to JSON value. */
  readonly settings: Map<string, unknown>;
  activeSheetId: string;
  selection: Selection;
  structureProtected: boolean;
  /** Language tags as Excel has them, for example en-US, id-ID, pl-PL. */
  culture: string;

  sheet(id: string): SheetModel | undefined;
  sheetByName(name: string): SheetModel | undefined;
  addSheet(name: string, source: ChangeSource, id?: string): SheetModel;
  deleteSheet(id: string, source: ChangeSource): void;
  /** Subscribe; returns the unsubscribe function. */
  onChange(listener: (change: Change) => void): () => void;
  /** Tell everybody about a change made to plain fields above (charts, tables, widths …). */
  notify(change: Change): void;
}

/** What calculates the model's formulas. The host awaits `settled` before it answers a read. */
export interface Calculator {
  /** Resolves when every formula that the last changes touched has a value (custom functions included). */
  settled(): Promise<void>;
  dispose(): void;
}

/** How the calculation calls a custom function of the add-in over the wire. */
export interface CustomFunctionCaller {
  readonly metadata: readonly CustomFunctionMetadata[];
  /** @param signal says that the answer is no longer wanted; a function that can be cancelled is told, any other goes on */
  call(id: string, args: unknown[], address: string, signal?: AbortSignal): Promise<CellValue | CellValue[][]>;
}

/** One entry of the add-in's functions.json, as Excel reads it. */
export interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: Record<string, unknown>;
}
