/** Is this a table of customers with their totals, and which column is what? */
import { totalRoles, totalSynonyms, type TotalRole } from "../catalogue/totalColumns";
import { columnEvidence } from "./columnEvidence";
import { fitsRole } from "./fitsRole";
import { headerScore } from "./headerScore";
import { normaliseHeader, withoutParentheses } from "./normaliseHeader";
import type { Mapping, NeededRole, Table } from "./types";

type Columns = Pick<Table, "header" | "rows">;

const synonyms = Object.fromEntries(
  Object.entries(totalSynonyms).map(([role, texts]) => [role, Object.values(texts).flat().map(normaliseHeader)]),
) as Record<Exclude<TotalRole, "customer">, string[]>;

/** How well a header names a role; 0 where it does not. */
function scoreOf(text: string, role: TotalRole): number {
  if (role === "customer") return headerScore(text, "customer");
  const known = synonyms[role];
  const places = [text, withoutParentheses(text)].map((one) => known.indexOf(normaliseHeader(one))).filter((place) => place >= 0);
  return places.length === 0 ? 0 : known.length - Math.min(...places);
}

/** The column of the best header whose values do not speak against it. */
function bestColumn({ header, rows }: Columns, role: TotalRole): number | undefined {
  const ranked = header
    .map((text, column) => ({ column, score: scoreOf(text, role) }))
    .filter(({ column, score }) => score > 0 && fitsRole(role === "orders" ? "quantity" : role, columnEvidence(rows, column, false)))
    .sort((a, b) => b.score - a.score || a.column - b.column);
  return ranked[0]?.column;
}

/** All roles, or none: without one of them such a table gives nothing. */
export function guessTotals(table: Columns): Mapping {
  const columns = totalRoles.map((role) => [role, bestColumn(table, role)] as const);
  const isWhole = columns.every(([, column]) => column !== undefined) && new Set(columns.map(([, column]) => column)).size === columns.length;
  return isWhole ? Object.fromEntries(columns) : {};
}

/** Roles that must have a column before the rows can be read. */
export function missingTotalRoles(mapping: Mapping): NeededRole[] {
  return totalRoles.filter((role) => mapping[role] === undefined);
}
