/** How does a table of a person's own segments stand on a sheet: heading, note, header, and the lines of each? */
import { ownSegmentWords } from "../../words/ownSegments/ownSegments";
import { label, tableBands, type Frame } from "../blocks/frame";
import type { Block, ReportCell } from "../types";
import type { OwnGroup } from "./ownGroup";

/** The cells of a line, in the row where it comes to stand. */
export type Line = (row: number) => readonly ReportCell[];

interface OwnTable {
  readonly top: number;
  readonly text: { readonly heading: string; readonly note: string };
  /** Columns of the table, and those that heading and note may run across. */
  readonly columns: number;
  readonly sheetColumns: number;
  /** The header right of the first column, which names the segments. */
  readonly header: Line;
  readonly lines: (own: OwnGroup, index: number) => readonly Line[];
  readonly total?: Line;
}

/** Null where nobody has made a segment. */
export function ownTable({ own: { used }, context }: Frame, { top, text, columns, sheetColumns, header, lines, total }: OwnTable): Block | null {
  if (used.length === 0) return null;
  const all = used.flatMap(lines);
  const [head, first] = [top + 2, top + 3];
  const place = { row: top + 1, column: 0, rows: 2 + all.length + (total === undefined ? 0 : 1), columns };
  return {
    name: "ownSegments",
    area: { ...place, row: top, rows: place.rows + 1 },
    cells: [
      label(top, 0, text.heading, "heading", sheetColumns),
      label(top + 1, 0, text.note, "note", sheetColumns),
      label(head, 0, ownSegmentWords[context.language].block.segment, "headerText"),
      ...header(head),
      ...all.flatMap((line, index) => line(first + index)),
      ...(total?.(first + all.length) ?? []),
    ],
    bands: tableBands(place, all.length, total !== undefined),
    charts: [], bars: [],
  };
}
