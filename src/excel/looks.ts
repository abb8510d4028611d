/** How did a sheet of ours look, so that what stood on it can be drawn once more? All but its cells, small enough to be kept in the workbook. */
import type { Language } from "../catalogue/languages";
import type { Cell } from "../intake/types";
import type { StyleRole } from "../report/theme";
import type { Area, Block, BlockSheet, InputCell, NumberFormat, ReportCell, TableSheet, TableSheetColumn } from "../report/types";
import { beginsLikeFormula } from "./holdsFormula";
import { rectanglesOf } from "./rectangles";

export interface BlockLooks extends BlockSheet {
  /** Of what Excel says about yellow cells. */
  readonly language: Language;
  /** Where each style is. */
  readonly styles: readonly { readonly style: StyleRole; readonly areas: readonly Area[] }[];
  /** Kept without what shows their numbers. */
  readonly inputs: readonly InputCell[];
}

export type TableLooks = Pick<TableSheet, "is" | "title" | "note" | "headerRow" | "columns" | "bars" | "scales">;

export type Looks = BlockLooks | TableLooks;

/** What the cells of a rectangle from A1, or of a table's rows, hold. */
export interface Content {
  readonly formulas: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[];
  /** Cells whose text begins like a formula and is none. */
  readonly texts: ReadonlySet<string>;
}

function stylesOf(cells: readonly ReportCell[]): BlockLooks["styles"] {
  const byStyle = new Map<StyleRole, ReportCell[]>();
  for (const cell of cells) byStyle.set(cell.style, [...(byStyle.get(cell.style) ?? []), cell]);
  return [...byStyle].map(([style, places]) => ({ style, areas: rectanglesOf(places) }));
}

export function looksOf(sheet: BlockSheet | TableSheet, language: Language): Looks {
  if (sheet.is === "table") {
    const { is, title, note, headerRow, columns, bars, scales } = sheet;
    return { is, title, note, headerRow, columns, bars, scales };
  }
  const cells = sheet.blocks.flatMap((block) => block.cells);
  return { ...sheet, language, blocks: sheet.blocks.map((block): Block => ({ ...block, cells: [] })), styles: stylesOf(cells), inputs: cells.filter((cell) => cell.kind === "input") };
}

/** A cell by its place in what was read. */
export const placeKey = (row: number, column: number): string => `${row} ${column}`;

const formatOf = (code: string): NumberFormat => ({ code, show: String });
const isText = (format: string): boolean => format === "@";
const plain = (cell: Cell): string | number => (typeof cell === "boolean" ? String(cell).toUpperCase() : cell);

interface Place {
  readonly row: number;
  readonly column: number;
  readonly style: StyleRole;
}

function cellAt({ formulas, formats, texts }: Content, place: Place): ReportCell {
  const cell = formulas[place.row]?.[place.column] ?? "";
  const code = formats[place.row]?.[place.column] ?? "General";
  if (beginsLikeFormula(cell) && !isText(code) && texts.has(placeKey(place.row, place.column))) return { kind: "label", ...place, text: cell };
  if (beginsLikeFormula(cell) && !isText(code)) return { kind: "formula", ...place, formula: cell, value: "", format: formatOf(code) };
  return { kind: "value", ...place, value: plain(cell), why: "about", format: formatOf(code) };
}

const placesIn = ({ row, column, rows, columns }: Area, style: StyleRole): Place[] =>
  Array.from({ length: rows * columns }, (_, at) => ({ row: row + Math.floor(at / columns), column: column + (at % columns), style }));

/** A sheet of blocks as it stood. */
export function blocksAgain(sheet: BlockLooks, content: Content): BlockSheet {
  const { styles, inputs, blocks } = sheet;
  const keys = new Map(inputs.map((input) => [placeKey(input.row, input.column), input]));
  const cells = styles.flatMap(({ style, areas }) => areas.flatMap((area) => placesIn(area, style))).map((place): ReportCell => {
    const input = keys.get(placeKey(place.row, place.column));
    const format = formatOf(content.formats[place.row]?.[place.column] ?? "General");
    return input === undefined ? cellAt(content, place) : { ...input, value: plain(content.formulas[place.row]?.[place.column] ?? ""), format };
  });
  const [first, ...others] = blocks;
  return { ...sheet, blocks: first === undefined ? [] : [{ ...first, cells }, ...others] };
}

/** A column of a person's. */
function theirs(header: string): TableSheetColumn {
  return { header, headerStyle: "headerPlain", format: "General", style: "text", width: 0, formula: null, typed: true };
}

export interface OldRows extends Content {
  readonly headerRow: number;
  /** As they stand, theirs too. */
  readonly header: readonly string[];
  /** In points, of each column. */
  readonly widths: readonly number[];
}

/** A table as it stood, whatever a person did to its rows and columns. */
export function tableAgain(looks: TableLooks, { headerRow, header, widths, formulas, formats, texts }: OldRows): TableSheet {
  const { title, note, bars, scales } = looks;
  const columns = header.map((text, at): TableSheetColumn => {
    const known = looks.columns.find((column) => column.header === text) ?? theirs(text);
    // As it reads now: sheets and tables may have got other names.
    const formula = known.formula === null ? null : (formulas.map((row) => row[at] ?? "").find(beginsLikeFormula) ?? known.formula);
    return { ...known, formula, width: widths[at] ?? known.width };
  });
  const moved = (column: number): number => header.indexOf(looks.columns[column]?.header ?? "");
  const isTheirs = (cell: Cell, row: number, column: number): boolean =>
    columns[column]?.formula === null ? beginsLikeFormula(cell) && !texts.has(placeKey(row, column)) : !beginsLikeFormula(cell);
  return {
    is: "table", title, note, headerRow, columns, rows: formulas.length,
    cells: (first, count) => formulas.slice(first, first + count).map((row, at) =>
      row.map((cell, column) => (columns[column]?.formula !== null || isTheirs(cell, first + at, column) ? "" : plain(cell)))),
    typedFormats: (column, first, count) => formats.slice(first, first + count).map((row) => row[column] ?? "General"),
    keptFormulas: formulas.flatMap((row, at) => row.flatMap((cell, column) => (isTheirs(cell, at, column) ? [{ row: at, column, formula: String(cell) }] : []))),
    bars: bars.map((bar) => ({ ...bar, column: moved(bar.column) })).filter(({ column }) => column >= 0),
    scales: scales.map((scale) => ({ ...scale, column: moved(scale.column) })).filter(({ column }) => column >= 0),
  };
}
