/** Which rules for scores and segments does a file hold? Its shape is looked at here; whether the rules fit, the add-in says. */
import { isRecord, readJson, type Json } from "./json";
import { CommandProblem } from "./problems";
import type { CliWords } from "./words";

const keys = ["bins", "thresholds", "map", "recentSingleIsNew"] as const;
const measures = ["recency", "frequency", "monetary"] as const;
const segments = [
  "champions", "loyal", "potentialLoyalist", "new", "promising", "needAttention", "aboutToSleep", "atRisk", "cantLoseThem", "hibernating", "lost",
] as const;

/** A record of these keys alone, each fit; absent and null are fit, too. */
function fits(value: unknown, names: readonly string[], isFit: (one: unknown) => boolean): boolean {
  if (value === undefined || value === null) return true;
  return isRecord(value) && Object.entries(value).every(([key, one]) => names.includes(key) && (one === null || isFit(one)));
}

const isNumbers = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === "number");
const isCodes = (value: unknown): boolean => typeof value === "string" || (Array.isArray(value) && value.every((one) => typeof one === "string"));

function isRules(value: unknown): value is Json {
  if (!isRecord(value) || !Object.keys(value).every((key) => (keys as readonly string[]).includes(key))) return false;
  const { bins = 5, thresholds, map, recentSingleIsNew = true } = value;
  return typeof bins === "number" && typeof recentSingleIsNew === "boolean" && fits(thresholds, measures, isNumbers) && fits(map, segments, isCodes);
}

/** @throws CommandProblem where the file cannot be read or holds no such rules */
export async function readRfmFile(file: string, words: CliWords): Promise<Json> {
  const rules = await readJson(file, words);
  if (!isRules(rules)) throw new CommandProblem(words.badRfm(file, keys.join(", "), [...measures, ...segments].join(", ")));
  return rules;
}
