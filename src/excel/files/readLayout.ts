/** How is a file laid out that is too long for a sheet? Its first lines say enough to ask what its columns are. */
import { separatorOf } from "../../intake/files/separatorOf";
import { splitHeader } from "../../intake/splitHeader";
import type { Table } from "../../intake/types";
import { unwatched } from "../hooks";
import { formatOf, importedTable } from "./importedTable";
import { parseText } from "./parseText";
import { readSample } from "./readText";
import type { TextLayout } from "./types";

/** Rows by which columns are guessed. */
const sampleRows = 2000;

export interface ReadLayout {
  readonly layout: TextLayout;
  /** Its first rows, as a table of a sheet that is named after the file. */
  readonly table: Table;
}

export async function readLayout(file: File): Promise<ReadLayout> {
  const { text, encoding } = await readSample(file);
  const separator = separatorOf(text);
  const texts = (await parseText(text, separator, unwatched)).slice(0, sampleRows);
  const { columns, headerRows, rows, cells } = await importedTable(texts, unwatched);
  const { header } = splitHeader(texts);
  const table = {
    sheet: file.name, address: "", header, rows: cells(headerRows, rows - headerRows), firstRow: headerRows + 1, numberFormats: columns.map(formatOf),
  };
  return { layout: { separator, encoding, headerRows, header }, table };
}
