/** What does a file of JSON hold, and is that an object with names? */
import { readBytes } from "./openFile";
import type { CliWords } from "./words";

export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** Undefined where it is no JSON. */
export async function readJson(file: string, words: CliWords): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(file, words));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
