/** How well does a header name a role? "Date of the sale" speaks of a date: the earlier role of the table wins. */
import { foreignHeaderWords, headerSynonyms, headerWords } from "../catalogue/columns";
import { headerScorer } from "./headerScorer";

export const headerScore = headerScorer({ synonyms: headerSynonyms, words: headerWords, foreign: foreignHeaderWords });
