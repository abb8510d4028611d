/** How well does a header name a role of a table beside the orders? */
import { otherSynonyms, type OtherRole } from "../../catalogue/otherTables";
import { normaliseHeader, withoutParentheses } from "../normaliseHeader";

const exactScore = 1000;
const rankCost = 50;
const parenthesesCost = 10;
/** A question in full: "How likely are you to recommend us to a friend?" */
const questionScore = 400;
/** A synonym of so many words is the beginning of a question; shorter ones begin other headers, too. */
const wordsOfQuestion = 3;

interface Known {
  readonly ranks: ReadonlyMap<string, number>;
  readonly beginnings: readonly string[];
}

function knownOf(role: OtherRole): Known {
  const ranks = otherSynonyms[role].flatMap((rank, place) => Object.values(rank).flat().map((text) => [normaliseHeader(text), place] as const));
  const beginnings = ranks.map(([text]) => text).filter((text) => text.split(" ").length >= wordsOfQuestion);
  // A synonym of two ranks counts by the better one: the map keeps the last, so the best comes last.
  return { ranks: new Map(ranks.reverse()), beginnings };
}

const known = new Map((Object.keys(otherSynonyms) as OtherRole[]).map((role) => [role, knownOf(role)]));

/** Roles whose headers are questions to customers. */
const asked: ReadonlySet<OtherRole> = new Set<OtherRole>(["nps", "csat", "ces"]);

/** 0 where the header says nothing for the role; otherwise more is better. */
export function otherScore(header: string, role: OtherRole): number {
  const { ranks, beginnings } = known.get(role) ?? { ranks: new Map<string, number>(), beginnings: [] };
  const text = normaliseHeader(header);
  const full = ranks.get(text);
  if (full !== undefined) return exactScore - rankCost * full;
  const bare = ranks.get(normaliseHeader(withoutParentheses(header)));
  if (bare !== undefined) return exactScore - rankCost * bare - parenthesesCost;
  return asked.has(role) && beginnings.some((beginning) => text.startsWith(`${beginning} `)) ? questionScore : 0;
}
