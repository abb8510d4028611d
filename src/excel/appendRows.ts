/** How does a row join those of earlier runs, whatever people have made of the table since? */
import type { TableSheet } from "../report/types";
import { applyFont, applyStyle, everyCell } from "./applyStyle";
import type { OldPlace } from "./readOldTable";
import type { Cells } from "./slices";

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Where each of our columns stands now; -1 where a person has deleted it. */
export function standing(header: readonly string[], appends: NonNullable<TableSheet["appends"]>): number[] {
  return appends.map((names) => header.findIndex((text) => names.some((name) => same(name, text))));
}

/** New rows in the order of the columns that are there; what is not ours stays blank. */
export function arranged(cells: Cells, places: readonly number[], width: number): Cells {
  return cells.map((row) => {
    const line = new Array<string | number>(width).fill("");
    places.forEach((at, column) => {
      if (at >= 0 && at < width) line[at] = row[column] ?? "";
    });
    return line;
  });
}

const asText = (cell: string | number): string | number => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell);

/** Puts the rows into the batch; the headers of ours follow the language. */
export function appendRows(sheet: Excel.Worksheet, table: Excel.Table, description: TableSheet, place: OldPlace): void {
  const places = standing(place.header, description.appends ?? []);
  const rows = description.cells(0, description.rows);
  if (place.hasTotals) table.showTotals = false;
  table.rows.add(undefined, arranged(rows, places, place.columns).map((row) => row.map(asText)));
  const first = place.headerRow + 1 + place.rows;
  places.forEach((at, column) => {
    const ours = description.columns[column];
    if (at < 0 || at >= place.columns || ours === undefined) return;
    sheet.getCell(place.headerRow, place.column + at).values = [[ours.header]];
    const cells = sheet.getRangeByIndexes(first, place.column + at, rows.length, 1);
    cells.numberFormat = everyCell(ours.format);
    applyFont(cells);
    applyStyle(cells, ours.style);
  });
  if (place.hasTotals) table.showTotals = true;
}
