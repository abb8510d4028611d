/** Which rows are of one customer, once other ways to write the id are known? */
import { entryAt } from "../core/entryAt";
import { certainMerges } from "./alikeCustomers";
import { noId, type IdColumn } from "./readIdColumn";
import type { Merges, ReadOptions } from "./types";

export interface MergedCustomers {
  readonly customer: IdColumn;
  /** Ids that became one with another. */
  readonly merged: number;
}

/** By what a person has accepted, and where the answer "merge" is "certain", by all that differs in nothing but its spelling. */
export function mergeCustomers(customer: IdColumn, { merged = {}, answers = {} }: Pick<ReadOptions, "merged" | "answers">): MergedCustomers {
  const accepted = Object.keys(merged).length === 0 ? { customer, merged: 0 } : joined(customer, (id) => finalId(id, merged));
  if (answers["merge"] !== "certain") return accepted;
  const merges = certainMerges({ customerIds: accepted.customer.ids, customer: accepted.customer.index.filter((place) => place !== noId) });
  const certain = joined(accepted.customer, (id) => merges.get(id) ?? id);
  return { customer: certain.customer, merged: accepted.merged + certain.merged };
}

/** A customer may be merged into one that was merged itself; a ring of them ends where it began. */
function finalId(id: string, merged: Merges): string {
  const seen = new Set<string>();
  let last = id;
  while (Object.hasOwn(merged, last) && !seen.has(last)) {
    seen.add(last);
    last = merged[last] ?? last;
  }
  return last;
}

function joined(customer: IdColumn, meant: (id: string) => string): MergedCustomers {
  const ids: string[] = [];
  const placeOf = new Map<string, number>();
  const moved = Int32Array.from(customer.ids, (id) => {
    const name = meant(id);
    const place = placeOf.get(name) ?? ids.push(name) - 1;
    placeOf.set(name, place);
    return place;
  });
  const merged = customer.ids.length - ids.length;
  return merged === 0 && ids.every((id, i) => id === customer.ids[i])
    ? { customer, merged }
    : { customer: { ids, index: customer.index.map((place) => (place === noId ? noId : entryAt(moved, place))) }, merged };
}
