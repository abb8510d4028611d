/** As much of DuckDB as is used. Its package names no types for the build that runs inside a worker. */
declare module "duckdb-in-worker" {
  interface Column {
    readonly length: number;
    get(row: number): unknown;
    toArray(): unknown;
  }
  interface Result {
    readonly numRows: number;
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
    getChild(name: string): Column | null;
  }
  interface Connection {
    query(sql: string): Result;
    close(): void;
  }
  interface Database {
    instantiate(onProgress: (progress: unknown) => void): Promise<unknown>;
    open(config: Readonly<Record<string, unknown>>): void;
    connect(): Connection;
    registerFileText(name: string, text: string): void;
    registerFileHandle(name: string, handle: unknown, protocol: number, directIO: boolean): void;
  }
  interface Bundle {
    readonly mainModule: string;
    readonly mainWorker: string;
  }
  export const DuckDBDataProtocol: { readonly BROWSER_FILEREADER: number };
  export const BROWSER_RUNTIME: unknown;
  /** Hears all and says nothing. */
  export class VoidLogger {
    log(entry: unknown): void;
  }
  export function createDuckDB(bundles: { readonly mvp: Bundle; readonly eh: Bundle }, logger: VoidLogger, runtime: unknown): Promise<Database>;
}
