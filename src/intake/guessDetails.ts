/** Which columns tell the details of orders: status, refunds, products, people? */
import { detailRoles, type DetailRole } from "../catalogue/detailColumns";
import { entryAt } from "../core/entryAt";
import { columnEvidence, isDateFormat, sampledCells } from "./columnEvidence";
import { detailScore } from "./detailScore";
import { fitsDetail, looksLikeDetail } from "./fitsDetail";
import type { Mapping, Table } from "./types";

type Columns = Pick<Table, "header" | "rows" | "numberFormats">;

interface Candidate {
  readonly role: DetailRole;
  readonly column: number;
  readonly score: number;
}

/** A role without a header is still known by values that could hardly be anything else. */
const valueScore = 1;

/** A customer who is known by a name needs no second one; where to write or call is worth saying twice. */
const ofCustomers: readonly DetailRole[] = ["email", "phone"];

/**
 * The best column for each detail, beside the columns that have a role already; the customer's may be the e-mail address or the telephone as well.
 * Nothing is asked: no analysis needs a detail, and the pane shows each.
 */
export function guessDetails(table: Columns, mapping: Mapping, reserved: readonly number[] = []): Mapping {
  const taken = new Set([...Object.entries(mapping).flatMap(([role, column]) => (role === "customer" ? [] : [column])), ...reserved]);
  const details: Partial<Record<DetailRole, number>> = {};
  const ranked = candidates(table).sort((a, b) => b.score - a.score || detailRoles.indexOf(a.role) - detailRoles.indexOf(b.role) || a.column - b.column);
  for (const { role, column } of ranked) {
    const isCustomer = column === mapping.customer;
    if (details[role] !== undefined || taken.has(column) || (isCustomer && !ofCustomers.includes(role))) continue;
    details[role] = column;
    taken.add(column);
  }
  return details;
}

function candidates({ header, rows, numberFormats }: Columns): Candidate[] {
  return header.flatMap((text, column) => {
    const isDated = isDateFormat(numberFormats[column] ?? "");
    const scores = detailRoles.map((role) => ({ role, score: detailScore(text, role) }));
    const seen = columnEvidence(rows, column, isDated || scores.some(({ role, score }) => score > 0 && (role === "birthday" || role === "status")));
    const cells = sampledCells(rows, column);
    return scores.flatMap(({ role, score }, at): Candidate[] => {
      if (score > 0 && fitsDetail(role, seen, cells)) return [{ role, column, score }];
      return score === 0 && looksLikeDetail(entryAt(detailRoles, at), seen, cells) ? [{ role, column, score: valueScore }] : [];
    });
  });
}
