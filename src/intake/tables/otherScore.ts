/** How well does a header name a role of a table beside the orders? */
import { otherSynonyms, type OtherRole } from "../../catalogue/otherTables";
import { ranksOf, synonymScore, type Ranks } from "../headerScorer";
import { normaliseHeader } from "../normaliseHeader";

/** A question in full: "How likely are you to recommend us to a friend?" */
const questionScore = 400;
/** A synonym of so many words is the beginning of a question; shorter ones begin other headers, too. */
const wordsOfQuestion = 3;

const ranksOfRole: ReadonlyMap<OtherRole, Ranks> = new Map((Object.keys(otherSynonyms) as OtherRole[]).map((role) => [role, ranksOf(otherSynonyms[role])]));

/** Roles whose headers are questions to customers. */
const asked: ReadonlySet<OtherRole> = new Set<OtherRole>(["nps", "csat", "ces"]);

function isQuestion(text: string, ranks: Ranks): boolean {
  return [...ranks.keys()].some((known) => known.split(" ").length >= wordsOfQuestion && text.startsWith(`${known} `));
}

/** 0 where the header says nothing for the role; otherwise more is better. */
export function otherScore(header: string, role: OtherRole): number {
  const ranks: Ranks = ranksOfRole.get(role) ?? new Map();
  const named = synonymScore(header, ranks);
  if (named !== null) return named;
  return asked.has(role) && isQuestion(normaliseHeader(header), ranks) ? questionScore : 0;
}
