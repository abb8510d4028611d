/** What works through a file that is too long for a sheet? DuckDB; this is as much of it as is used. */
import type { Database } from "duckdb-in-worker";

export type Cell = string | number | boolean | null;

/** As much of an engine as the summing up needs. */
export interface Engine {
  run(sql: string): void;
  /** Few rows, each by its column names. */
  rows(sql: string): readonly Readonly<Record<string, Cell>>[];
  /** Many rows, column by column. */
  columns(sql: string): readonly (readonly string[] | Float64Array)[];
  /** A text that can be read as a file. */
  addText(name: string, text: string): void;
}

type Connection = ReturnType<Database["connect"]>;

/** Small numbers of the engine come as big ones. */
function plain(value: unknown): Cell {
  if (typeof value === "bigint") return Number(value);
  return value === undefined ? null : (value as Cell);
}

export function engineOf(database: Pick<Database, "registerFileText">, connection: Connection): Engine {
  const query = (sql: string): ReturnType<Connection["query"]> => connection.query(sql);
  return {
    run: (sql) => void query(sql),
    rows: (sql) => {
      const result = query(sql);
      const names = result.schema.fields.map(({ name }) => name);
      return Array.from({ length: result.numRows }, (_, row) => Object.fromEntries(names.map((name) => [name, plain(result.getChild(name)?.get(row))])));
    },
    columns: (sql) => {
      const result = query(sql);
      return result.schema.fields.map(({ name }) => {
        const column = result.getChild(name);
        // Texts come one by one, numbers as they lie in memory.
        if (typeof column?.get(0) === "number") return Float64Array.from(column.toArray() as Float64Array);
        return Array.from({ length: result.numRows }, (_, row) => String(column?.get(row) ?? ""));
      });
    },
    addText: (name, text) => database.registerFileText(name, text),
  };
}

const settings = [
  // Nothing is fetched, whatever the engine would like to have.
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET preserve_insertion_order = false",
  // Small tables of texts are looked up, never the file.
  "SET disabled_optimizers = 'build_side_probe_side'",
];

/** Before the first question. */
export function prepare(engine: Engine): void {
  for (const setting of settings) engine.run(setting);
}
