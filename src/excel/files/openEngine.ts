/** How does the engine start, in the worker that this runs in, and get at the file? */
import { BROWSER_RUNTIME, createDuckDB, DuckDBDataProtocol, VoidLogger } from "duckdb-in-worker";
import { fileName } from "../../intake/files/fileSql";
import { engineOf, prepare, type Engine } from "./engine";

/** Beside the worker's own script. Only the build for browsers with WebAssembly exceptions is shipped: all current ones. */
const wasm = "assets/duckdb-eh.wasm";

/** A browser's file whose readings are told. */
function watched(file: Blob, onRead: (bytes: number) => void): Pick<Blob, "size" | "slice"> {
  return {
    size: file.size,
    slice: (start, end) => {
      onRead((end ?? file.size) - (start ?? 0));
      return file.slice(start, end);
    },
  };
}

/** Starts the engine with the file at hand. */
export async function openEngine(file: Blob, onRead: (bytes: number) => void): Promise<Engine> {
  const bundle = { mainModule: new URL(wasm, self.location.href).href, mainWorker: "" };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), BROWSER_RUNTIME);
  await database.instantiate(() => undefined);
  database.open({});
  database.registerFileHandle(fileName, watched(file, onRead), DuckDBDataProtocol.BROWSER_FILEREADER, true);
  const engine = engineOf(database, database.connect());
  prepare(engine);
  return engine;
}
