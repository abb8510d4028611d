/** How does a test ask the same engine as the add-in's worker? DuckDB's WebAssembly runs in Node, too. */
import path from "node:path";
import { createDuckDB, NODE_RUNTIME, VoidLogger } from "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs";
import { engineOf, prepare, type Engine } from "../../../src/excel/files/engine";
import { fileName } from "../../../src/intake/files/fileSql";

const folder = path.dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));

/** An engine that has a text for its file. */
export async function engineOver(text: string): Promise<Engine> {
  const bundle = { mainModule: path.join(folder, "duckdb-eh.wasm"), mainWorker: "" };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  database.open({});
  database.registerFileText(fileName, text);
  const engine = engineOf(database as never, database.connect() as never);
  prepare(engine);
  return engine;
}
