/** What does a status say: sold, no sale, or given back? */
import type { StatusRule } from "../../catalogue/exports/exportLayout";
import { excludedStatusWords, notYetStatusWords, partialStatusWords, refundedStatusWords } from "../../catalogue/exports/statusWords";
import { plainLetters } from "../normaliseHeader";
import type { Cell } from "../types";

export type Status = "counted" | "excluded" | "refunded" | "blank";

/** Tokopedia, Amazon and others put a reason behind a dash: "Dibatalkan -\nStok habis". */
const reason = /\s[-–—](?:\s.*|$)/s;
/** Words this short stand in longer ones by chance: "test" in "latest". */
const shortWord = 4;

/** "wc-on-hold" and "On hold" are one. */
function plainStatus(cell: Cell, keepsDash: boolean): string {
  const text = String(cell).trim();
  return plainLetters(keepsDash ? text : text.replace(reason, "")).replace(/[_\-\s]+/g, " ").trim();
}

function hasWord(text: string, word: string): boolean {
  return word.length <= shortWord ? ` ${text} `.includes(` ${word} `) : text.includes(word);
}

/**
 * What a status of the order, or of its return, says. Excluded words are looked for first.
 *
 * @param isReturn a column that speaks of a return or cancellation that was asked for
 */
export function statusOf(cell: Cell, rule: StatusRule, isReturn = false): Status {
  const text = plainStatus(cell, rule.keepsDash ?? false);
  const has = (words: readonly string[]): boolean => words.some((word) => hasWord(text, word));
  if (rule.only !== undefined && !isReturn) return has(rule.only) ? "counted" : "excluded";
  if (text === "") return "blank";
  const isOpen = has(notYetStatusWords);
  if (isReturn && isOpen) return "blank";
  if (has(rule.excluded ?? excludedStatusWords)) return "excluded";
  if (isOpen || has(partialStatusWords) || !has(refundedStatusWords)) return "counted";
  return rule.refundedIsOut ? "excluded" : "refunded";
}
