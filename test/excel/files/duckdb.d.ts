/** DuckDB's build for Node, as the tests use it; its package hides its types. */
declare module "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs" {
  import type { createDuckDB as create, Database, VoidLogger as Logger } from "duckdb-in-worker";

  export const NODE_RUNTIME: unknown;
  export const VoidLogger: typeof Logger;
  export const createDuckDB: (...data: Parameters<typeof create>) => Promise<Database & { reset(): void }>;
}
