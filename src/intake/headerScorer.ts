/** How well does a header name one of several roles: by a synonym in full, without its parentheses, or by a word of its own? */
import type { Language } from "../catalogue/languages";
import { normaliseHeader, withoutParentheses } from "./normaliseHeader";

/** Synonyms of the first rank score highest; each rank below, and a word in parentheses, cost some. */
const exactScore = 1000;
const rankCost = 50;
const parenthesesCost = 10;
/** A longer header that only contains a word of the role. */
const wordScore = 300;

type Rank = Readonly<Record<Language, readonly string[]>>;

/** Rank of each synonym as it is compared, 0 for the best. */
export type Ranks = ReadonlyMap<string, number>;

/** A synonym of two ranks counts by the better one: the map keeps the last, so the best comes last. */
export function ranksOf(synonyms: readonly Rank[]): Ranks {
  return new Map(synonyms.flatMap((rank, place) => Object.values(rank).flat().map((text) => [normaliseHeader(text), place] as const)).reverse());
}

type Refuses = (header: string) => boolean;

/** Of a header that is a synonym, in full or without its parentheses; 0 where it is refused, null where it is none. */
export function synonymScore(header: string, ranks: Ranks, refuses: Refuses = () => false): number | null {
  const full = ranks.get(normaliseHeader(header));
  if (full !== undefined) return exactScore - rankCost * full;
  if (refuses(header)) return 0;
  const bare = ranks.get(normaliseHeader(withoutParentheses(header)));
  return bare === undefined ? null : exactScore - rankCost * bare - parenthesesCost;
}

interface Known<Role extends string> {
  readonly synonyms: Readonly<Record<Role, readonly Rank[]>>;
  /** Words that speak for a role in a longer header; the earlier role wins. */
  readonly words: readonly (readonly [Role, readonly string[]])[];
  /** Words that say that a longer header means something else. */
  readonly foreign: readonly string[];
  /** Headers that are nothing of the kind unless a synonym is just that. */
  readonly refuses?: Refuses;
}

/** 0 where the header says nothing for the role; otherwise more is better, and equal scores are equally good. */
export function headerScorer<Role extends string>({ synonyms, words, foreign, refuses }: Known<Role>): (header: string, role: Role) => number {
  const ranks = new Map((Object.keys(synonyms) as Role[]).map((role) => [role, ranksOf(synonyms[role])]));
  const wordsOf = words.map(([role, own]) => [role, new Set(own.map(normaliseHeader))] as const);
  const others: ReadonlySet<string> = new Set(foreign.map(normaliseHeader));
  const roleOf = (said: readonly string[]): Role | null =>
    said.some((word) => others.has(word)) ? null : (wordsOf.find(([, own]) => said.some((word) => own.has(word)))?.[0] ?? null);
  return (header, role) => {
    const named = synonymScore(header, ranks.get(role) ?? new Map(), refuses);
    if (named !== null) return named;
    const outside = withoutParentheses(header);
    return roleOf(normaliseHeader(outside).split(" ")) === role ? wordScore - (outside === header ? 0 : parenthesesCost) : 0;
  };
}
