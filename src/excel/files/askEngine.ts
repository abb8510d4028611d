/** How are small things asked of the engine, and small tables given to it? */
import type { CountedText } from "../../intake/files/countedTexts";
import type { Engine } from "./engine";

export function textsOf(engine: Engine, sql: string): CountedText[] {
  return engine.rows(sql).map(({ text, count }) => ({ text: String(text), count: Number(count) }));
}

export const csvQuoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A table from lines of text, the header first. */
export function addCsv(engine: Engine, table: string, lines: readonly string[], columns: string): void {
  engine.addText(`${table}.csv`, lines.join(""));
  engine.run(`CREATE OR REPLACE TABLE ${table} AS SELECT * FROM read_csv('${table}.csv', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {${columns}}, parallel = false)`);
}

/** A table of texts with what our own readers make of them; texts that are nothing have no value. */
export function addTable(engine: Engine, table: string, texts: readonly CountedText[], values: Float64Array): void {
  const lines = texts.map(({ text }, at) => `${csvQuoted(text)},${Number.isFinite(values[at]) ? String(values[at]) : ""}\n`);
  addCsv(engine, table, ["text,value\n", ...lines], "text: 'VARCHAR', value: 'DOUBLE'");
  engine.run(`DELETE FROM ${table} WHERE value IS NULL`);
}

/** The number that a question gives as `value`. */
export const one = (engine: Engine, sql: string): number => Number(engine.rows(sql)[0]?.["value"] ?? 0);

export const rowCount = (engine: Engine, table: string): number => one(engine, `SELECT CAST(count(*) AS DOUBLE) AS value FROM ${table}`);
