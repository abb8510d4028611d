/** What does a reader that shares no code with us find in a saved workbook? */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

export interface SavedFile {
  readonly sheets: readonly string[];
  /** Cells as they are shown. */
  readonly rows: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Name and range of each table. */
  readonly tables: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly names: readonly string[];
}

/** A process of its own: the test runner cannot load the reader's WebAssembly. */
export async function readSaved(file: string): Promise<SavedFile> {
  const reader = path.join(__dirname, "../workbench/files/readWithExcelize.cjs");
  const { stdout } = await promisify(execFile)(process.execPath, [reader, file], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as SavedFile;
}

/** Charts of a saved workbook: the names of its parts stand in the file as they are. */
export function chartsIn(file: string): number {
  return new Set(readFileSync(file, "latin1").match(/xl\/charts\/chart\d+\.xml/g)).size;
}
