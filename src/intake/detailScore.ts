/** How well does a header name a detail of orders? */
import { detailSynonyms, detailWords, foreignDetailWords } from "../catalogue/detailColumns";
import { headerScorer } from "./headerScorer";

/** "Discount (%)" is no amount, whatever stands before the parentheses. */
export const detailScore = headerScorer({
  synonyms: detailSynonyms, words: detailWords, foreign: foreignDetailWords, refuses: (header) => header.includes("%"),
});
