/** What passes between the pane and the worker that sums up a file? And what does the worker do with it? */
import { Problem } from "../../core/problem";
import { plainProblem, type PlainProblem } from "../../functions/plainAnswer";
import { encodingOf } from "./encodingOf";
import type { Engine } from "./engine";
import { sumUp, type SumUpRequest, type SummedUp } from "./sumUp";
import type { Encoding } from "./types";

export interface LargeFileRequest {
  readonly file: Blob;
  readonly encoding: Encoding;
  readonly options: SumUpRequest;
}

export type LargeFileReply =
  /** Bytes read so far, of all readings. */
  | { readonly is: "progress"; readonly bytes: number }
  | { readonly is: "done"; readonly summed: SummedUp }
  | { readonly is: "problem"; readonly problem: PlainProblem };

/** Bytes that are turned into UTF-8 at once. */
const bytesPerPart = 8_000_000;

/** The engine reads UTF-8 only; a browser keeps what it makes of another encoding outside of this program's memory. */
async function asUtf8(file: Blob, encoding: Encoding): Promise<Blob> {
  if (encoding === "utf-8") return file;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const parts: Blob[] = [];
  for (let at = 0; at < file.size; at += bytesPerPart) {
    const bytes = await file.slice(at, at + bytesPerPart).arrayBuffer();
    parts.push(new Blob([encoder.encode(decoder.decode(bytes, { stream: true }))]));
  }
  return new Blob([...parts, encoder.encode(decoder.decode())]);
}

/** What the engine says of a file that began as UTF-8 and goes on as something else. */
const notUtf8 = /not utf-8 encoded|Invalid unicode/i;

type OpenEngine = (file: Blob, onRead: (bytes: number) => void) => Promise<Engine>;

async function summedUp({ file, encoding, options }: LargeFileRequest, open: OpenEngine, onRead: (bytes: number) => void): Promise<SummedUp> {
  const engine = await open(await asUtf8(file, encoding), onRead);
  try {
    return sumUp(engine, options, onRead);
  } catch (error) {
    if (encoding !== "utf-8" || !notUtf8.test(String(error))) throw error;
    // Which of the old encodings, the letters above ASCII tell, wherever they are.
    const later = await file.slice(0, 50_000_000).arrayBuffer();
    const found = encodingOf(new Uint8Array(later));
    return summedUp({ file, encoding: found === "utf-8" ? "windows-1252" : found, options }, open, onRead);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function problemReply(error: unknown): LargeFileReply {
  const problem = error instanceof Problem ? error : new Problem("fileEngineFailed", { message: messageOf(error) });
  return { is: "problem", problem: plainProblem(problem) };
}

/** Does the work and tells how far it is; what fails is told, too. */
export async function answerLargeFile(request: LargeFileRequest, open: OpenEngine, reply: (reply: LargeFileReply) => void): Promise<void> {
  let bytes = 0;
  try {
    const summed = await summedUp(request, open, (more) => reply({ is: "progress", bytes: (bytes += more) }));
    reply({ is: "done", summed });
  } catch (error) {
    reply(problemReply(error));
  }
}
