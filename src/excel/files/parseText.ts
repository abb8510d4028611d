/** Which cells, still as texts, does a text file hold? */
import type { Parser, ParseResult } from "papaparse";
import type { Separator } from "../../intake/files/separatorOf";
import { step, type Hooks } from "../hooks";

export type Texts = string[][];

/** Letters between two breaths of the pane. */
const lettersPerPart = 1_000_000;

/** A last line break ends a line and begins none. */
function withoutBlankEnd(rows: Texts): Texts {
  const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === "");
  let end = rows.length;
  while (end > 0 && isBlank(rows[end - 1] ?? [])) end--;
  return rows.slice(0, end);
}

/** Rows of cells; quoted ones may hold separators and line breaks. The parser is loaded for the first file. */
export async function parseText(text: string, separator: Separator, hooks: Hooks): Promise<Texts> {
  const { default: papa } = await import(/* webpackChunkName: "csv" */ "papaparse");
  const rows: Texts = [];
  return new Promise((resolve, reject) => {
    papa.parse<string[]>(text, {
      delimiter: separator,
      chunkSize: lettersPerPart,
      chunk: ({ data, meta }: ParseResult<string[]>, parser: Parser) => {
        for (const row of data) rows.push(row);
        try {
          step(hooks, "read", meta.cursor / text.length);
          parser.pause();
          setTimeout(() => parser.resume(), 0);
        } catch (error) {
          parser.abort();
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      },
      complete: () => resolve(withoutBlankEnd(rows)),
    });
  });
}
