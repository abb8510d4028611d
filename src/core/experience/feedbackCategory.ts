/** What is a customer's comment about? */
import { onceFor } from "../onceFor";

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
  const found = patternsIn(` ${comparable(text)} `, treeOf(table));
  const counts = table.map((_, place) => found.filter((pattern) => pattern === place).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? null : (table[counts.indexOf(most)]?.category ?? null);
}

/** Patterns letter by letter, so that hundreds of keywords cost a comment no more than its own letters. */
interface Tree {
  readonly next: Map<string, Tree>;
  /** Places in the table of the categories that have the pattern which ends here. */
  readonly ends: number[];
}

const emptyTree = (): Tree => ({ next: new Map(), ends: [] });

const treeOf = onceFor(plant);

function plant(table: KeywordTable): Tree {
  const root = emptyTree();
  table.forEach(({ patterns }, place) => {
    for (const pattern of patterns) {
      let tree = root;
      for (let at = 0; at < pattern.length; at++) {
        const letter = pattern.charAt(at);
        const branch = tree.next.get(letter) ?? emptyTree();
        tree.next.set(letter, branch);
        tree = branch;
      }
      tree.ends.push(place);
    }
  });
  return root;
}

/** For each pattern that stands in the text, the place of its category. */
function patternsIn(text: string, root: Tree): number[] {
  const found = new Set<Tree>();
  for (let start = text.indexOf(" "); start >= 0; start = text.indexOf(" ", start + 1)) {
    let tree: Tree | undefined = root;
    for (let at = start; tree !== undefined; at++) {
      if (tree.ends.length > 0) found.add(tree);
      tree = tree.next.get(text.charAt(at));
    }
  }
  return [...found].flatMap(({ ends }) => ends);
}
