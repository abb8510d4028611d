/** What does a text file say? Read in parts, so that the pane stays alive and the reading can be cancelled. */
import { step, type Hooks } from "../hooks";
import { encodingOf } from "./encodingOf";
import type { Encoding } from "./types";

/** Enough to tell encoding, separator and columns by. */
const sampleBytes = 1_000_000;

async function* parts(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export async function startOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer());
}

async function decoded(file: Blob, decoder: TextDecoder, hooks: Hooks): Promise<string> {
  const texts: string[] = [];
  let read = 0;
  for await (const part of parts(file)) {
    step(hooks, "read", read / file.size);
    texts.push(decoder.decode(part, { stream: true }));
    read += part.length;
  }
  return [...texts, decoder.decode()].join("");
}

/** All of it. What begins as UTF-8 and goes on as something else is of an old Windows program. */
export async function readText(file: Blob, hooks: Hooks): Promise<string> {
  const encoding = encodingOf(await startOf(file));
  if (encoding !== "utf-8") return decoded(file, new TextDecoder(encoding), hooks);
  try {
    return await decoded(file, new TextDecoder(encoding, { fatal: true }), hooks);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decoded(file, new TextDecoder(encodingOf(new Uint8Array(await file.arrayBuffer()))), hooks);
  }
}

const quote = 0x22;
const lineFeed = 0x0a;

/** Has the file more lines than `most`, line breaks in quoted cells not counted? Counting stops where it has. */
export async function hasMoreLines(file: Blob, most: number, hooks: Hooks): Promise<boolean> {
  let lines = 0;
  let isQuoted = false;
  let read = 0;
  for await (const part of parts(file)) {
    step(hooks, "read", read / file.size);
    for (const byte of part) {
      if (byte === quote) isQuoted = !isQuoted;
      else if (byte === lineFeed && !isQuoted) lines++;
    }
    if (lines > most) return true;
    read += part.length;
  }
  return false;
}

/** The beginning of a file as whole lines, with its encoding. */
export async function readSample(file: Blob): Promise<{ readonly text: string; readonly encoding: Encoding }> {
  const bytes = await startOf(file);
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const isWhole = bytes.length === file.size;
  return { text: isWhole ? text : text.slice(0, text.lastIndexOf("\n") + 1), encoding };
}
