/** How does a test ask the same engine as the add-in's worker? DuckDB's WebAssembly runs in Node, too. */
import path from "node:path";
import { createDuckDB, NODE_RUNTIME, VoidLogger } from "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs";
import { engineOf, prepare, type Engine } from "../../../src/excel/files/engine";
import { fileName } from "../../../src/intake/files/fileSql";

const folder = path.dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));

let started: Promise<Engine> | null = null;

/** An engine that has a text for its file. One serves all tests of a file: starting takes longer than reading. */
export async function engineOver(text: string): Promise<Engine> {
  const engine = await (started ??= start());
  engine.addText(fileName, text);
  return engine;
}

async function start(): Promise<Engine> {
  const bundle = { mainModule: path.join(folder, "duckdb-eh.wasm"), mainWorker: "" };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  database.open({});
  const engine = engineOf(database, database.connect() as never);
  prepare(engine);
  return engine;
}
