/** Which segments of a person's own does a file hold? What they mean the add-in judges. */
import { isRecord, readJson } from "./json";
import { CommandProblem } from "./problems";
import type { CliWords } from "./words";

function listIn(parsed: unknown): unknown {
  return isRecord(parsed) && "segments" in parsed ? parsed["segments"] : parsed;
}

/** A list of segments, or an object with such a list as `segments`. */
export async function readSegments(file: string, words: CliWords): Promise<readonly unknown[]> {
  const list = listIn(await readJson(file, words));
  if (!Array.isArray(list)) throw new CommandProblem(words.notSegments(file));
  return list as readonly unknown[];
}
