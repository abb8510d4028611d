/** Under which ids are customers written: their own, or numbers in their place? */
import { isPseudonym, pseudonymOf, pseudonyms } from "./pseudonyms";
import type { WorkbookSettings } from "./types";

/** How ids are written in this run. */
export interface ShownIds {
  readonly areNumbers: boolean;
  readonly of: (id: string) => string;
  /** What an id of an earlier run is now, whether that run wrote numbers or not. */
  readonly meaning: ReadonlyMap<string, string>;
  /** An id of an earlier run of which nothing is known any more. */
  readonly ofGone: (id: string) => string;
}

/** 128 bits. */
const saltBytes = 16;

/** Whose number is whose, of the last run of this session; never stored in the workbook unasked. */
let key: ReadonlyMap<string, string> = new Map();

export const lastKey = (): ReadonlyMap<string, string> => key;

/** Settings by which numbers can be made: the salt is drawn once for a workbook, so that numbers stay. */
export function withSalt(settings: WorkbookSettings): WorkbookSettings {
  if (settings.pseudonymise !== true || settings.salt !== undefined) return settings;
  const bytes = crypto.getRandomValues(new Uint8Array(saltBytes));
  return { ...settings, salt: [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
}

export const ownIds: ShownIds = { areNumbers: false, of: (id) => id, meaning: new Map(), ofGone: (id) => id };

function swapped(map: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...map].map(([id, number]) => [number, id]));
}

/** @param ids all that are written */
export function shownIds({ pseudonymise, salt, numbered }: Pick<WorkbookSettings, "pseudonymise" | "salt" | "numbered">, ids: readonly string[]): ShownIds {
  if (salt === undefined || (pseudonymise !== true && numbered !== true)) return ownIds;
  const numbers = pseudonyms(salt, ids);
  if (pseudonymise !== true) return { ...ownIds, meaning: swapped(numbers) };
  key = numbers;
  const of = (id: string): string => numbers.get(id) ?? pseudonymOf(salt, id);
  return { areNumbers: true, of, meaning: numbers, ofGone: (id) => (numbered === true && isPseudonym(id) ? id : of(id)) };
}
