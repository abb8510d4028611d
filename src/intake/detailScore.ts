/** How well does a header name a detail of orders? */
import { detailRoles, detailSynonyms, detailWords, foreignDetailWords, type DetailRole } from "../catalogue/detailColumns";
import { normaliseHeader, withoutParentheses } from "./normaliseHeader";

const exactScore = 1000;
const rankCost = 50;
const parenthesesCost = 10;
/** A longer header that only contains a word of the detail. */
const wordScore = 300;

const rankOf: ReadonlyMap<DetailRole, ReadonlyMap<string, number>> = new Map(
  detailRoles.map((role) => {
    const ranks = detailSynonyms[role].flatMap((rank, i) => Object.values(rank).flat().map((text) => [normaliseHeader(text), i] as const));
    // The map keeps the last, so the best rank of a synonym comes last.
    return [role, new Map(ranks.reverse())];
  }),
);

const wordsOf = detailWords.map(([role, words]) => [role, new Set(words.map(normaliseHeader))] as const);
const foreign: ReadonlySet<string> = new Set(foreignDetailWords.map(normaliseHeader));

/** 0 where the header says nothing for the detail; otherwise more is better. */
export function detailScore(header: string, role: DetailRole): number {
  const full = rankOf.get(role)?.get(normaliseHeader(header));
  if (full !== undefined) return exactScore - rankCost * full;
  // "Discount (%)" is no amount, whatever stands before the parentheses.
  if (header.includes("%")) return 0;
  const outside = withoutParentheses(header);
  const cost = outside === header ? 0 : parenthesesCost;
  const bare = normaliseHeader(outside);
  const rank = rankOf.get(role)?.get(bare);
  if (rank !== undefined) return exactScore - rankCost * rank - cost;
  return detailOfWords(bare.split(" ")) === role ? wordScore - cost : 0;
}

function detailOfWords(words: readonly string[]): DetailRole | null {
  if (words.some((word) => foreign.has(word))) return null;
  return wordsOf.find(([, known]) => words.some((word) => known.has(word)))?.[0] ?? null;
}
