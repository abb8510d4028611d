/** Which segments of a person's own does a file hold? What they mean the add-in judges. */
import { readBytes } from "./openFile";
import { CommandProblem } from "./problems";
import type { CliWords } from "./words";

function listIn(parsed: unknown): unknown {
  return typeof parsed === "object" && parsed !== null && "segments" in parsed ? parsed.segments : parsed;
}

/** A list of segments, or an object with such a list as `segments`. */
export async function readSegments(file: string, words: CliWords): Promise<readonly unknown[]> {
  const text = new TextDecoder().decode(await readBytes(file, words));
  let list: unknown = null;
  try {
    list = listIn(JSON.parse(text));
  } catch {
    throw new CommandProblem(words.notSegments(file));
  }
  if (!Array.isArray(list)) throw new CommandProblem(words.notSegments(file));
  return list as readonly unknown[];
}
