/** What does an argument on the command line stand for? */
import { parseCsv, decodeText, typedRows } from "../files/csv";
import type { CellValue } from "../model/types";
import { readBytes } from "./openFile";
import { CommandProblem } from "./problems";
import type { CliWords } from "./words";

const columnsOfFile = /^@(.+\.(?:csv|tsv|txt))#(.+)$/is;

/** JSON if it parses, columns of a file if it starts with @, else text. */
export async function callArgument(text: string, words: CliWords): Promise<unknown> {
  try {
    return await resolveColumns(JSON.parse(text) as unknown, words);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return resolveColumns(text, words);
  }
}

/** In a batch the arguments are JSON already; a text may still name columns of a file. */
export async function resolveColumns(value: unknown, words: CliWords): Promise<unknown> {
  const match = typeof value === "string" ? columnsOfFile.exec(value) : null;
  return match ? readColumns(match[1] ?? "", (match[2] ?? "").split(","), words) : value;
}

const tables = new Map<string, Promise<ReadonlyMap<string, readonly CellValue[]>>>();

async function readColumns(file: string, names: readonly string[], words: CliWords): Promise<CellValue[][]> {
  // A batch may name the same file ten thousand times.
  const loading = tables.get(file) ?? loadTable(file, words);
  tables.set(file, loading);
  const table = await loading;
  const columns = names.map((name) => {
    const column = table.get(name.trim());
    if (!column) throw new CommandProblem(words.columnNotFound(file, name.trim()));
    return column;
  });
  const rows = columns[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] ?? null));
}

async function loadTable(file: string, words: CliWords): Promise<ReadonlyMap<string, readonly CellValue[]>> {
  const table = parseCsv(decodeText(await readBytes(file, words)));
  const rows = typedRows(table, 1, table.rows.length);
  const columns = new Map<string, readonly CellValue[]>();
  (table.rows[0] ?? []).forEach((header, index) => {
    if (!columns.has(header.trim())) columns.set(header.trim(), rows.map((row) => row[index] ?? null));
  });
  return columns;
}
