/** How well does a header name a role? */
import { foreignHeaderWords, headerSynonyms, headerWords, roles, type Role } from "../catalogue/columns";
import { normaliseHeader, withoutParentheses } from "./normaliseHeader";

/** Synonyms of the first rank score highest; each rank below, and a word in parentheses, cost some. */
const exactScore = 1000;
const rankCost = 50;
const parenthesesCost = 10;
/** A longer header that only contains a word of the role. */
const wordScore = 300;

const rankOf: ReadonlyMap<Role, ReadonlyMap<string, number>> = new Map(
  roles.map((role) => {
    const ranks = headerSynonyms[role].flatMap((rank, i) => Object.values(rank).flat().map((text) => [normaliseHeader(text), i] as const));
    // A synonym of two ranks counts by the better one: the map keeps the last, so the best comes last.
    return [role, new Map(ranks.reverse())];
  }),
);

const wordsOf = headerWords.map(([role, words]) => [role, new Set(words.map(normaliseHeader))] as const);
const foreign: ReadonlySet<string> = new Set(foreignHeaderWords.map(normaliseHeader));

/** 0 where the header says nothing for the role; otherwise more is better, and equal scores are equally good. */
export function headerScore(header: string, role: Role): number {
  const full = rankOf.get(role)?.get(normaliseHeader(header));
  if (full !== undefined) return exactScore - rankCost * full;
  const outside = withoutParentheses(header);
  const cost = outside === header ? 0 : parenthesesCost;
  const bare = normaliseHeader(outside);
  const rank = rankOf.get(role)?.get(bare);
  if (rank !== undefined) return exactScore - rankCost * rank - cost;
  return roleOfWords(bare.split(" ")) === role ? wordScore - cost : 0;
}

/** "Date of the sale" speaks of a date: the earlier role of the table wins. */
function roleOfWords(words: readonly string[]): Role | null {
  if (words.some((word) => foreign.has(word))) return null;
  return wordsOf.find(([, known]) => words.some((word) => known.has(word)))?.[0] ?? null;
}
