/** What is a customer's comment about? */

/** Patterns of each category, as from `keywordPattern`; earlier categories win ties. */
export type KeywordTable = readonly { readonly category: string; readonly patterns: readonly string[] }[];

/**
 * A text as compared: lower case, letters without marks (ł as l), everything but letters and digits as a single blank.
 *
 * @example comparable("Częste  awarie STRONY!") // "czeste awarie strony"
 */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ł", "l")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * A keyword ready to be found: a whole word, or with a star at its end the beginning of one.
 *
 * @example keywordPattern("Deliver*") // " deliver"
 */
export function keywordPattern(keyword: string): string {
  const word = ` ${comparable(keyword)}`;
  return keyword.trim().endsWith("*") ? word : `${word} `;
}

/**
 * The patterns without those that another one begins: "produkt" would count a second time wherever "produk" is found.
 *
 * @example distinctPatterns([" produkt", " produk", " cup "]) // [" produk", " cup "]
 */
export function distinctPatterns(patterns: readonly string[]): string[] {
  const each = [...new Set(patterns)];
  return each.filter((pattern) => !each.some((other) => other !== pattern && pattern.startsWith(other)));
}

/**
 * The category whose keywords stand in a comment most often; null where none does. Each keyword counts once, however
 * often it stands there; of equal categories the earlier in the table wins.
 *
 * @param text a comment in any language
 * @param table categories with keywords
 * @example feedbackCategory("Late delivery", [{ category: "price", patterns: [" price "] }, { category: "delivery", patterns: [" deliver"] }]) // "delivery"
 * @see Manning, Raghavan & Schuetze (2008), Introduction to Information Retrieval, chapter 2, for normalising and stemming.
 */
export function feedbackCategory(text: string, table: KeywordTable): string | null {
  const words = ` ${comparable(text)} `;
  let best: string | null = null;
  let most = 0;
  for (const { category, patterns } of table) {
    const found = patterns.filter((pattern) => words.includes(pattern)).length;
    if (found > most) [best, most] = [category, found];
  }
  return best;
}
