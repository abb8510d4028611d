/** Which rows are of one customer, once other ways to write the id are known? */
import { entryAt } from "../core/entryAt";
import { certainMerges } from "./alikeCustomers";
import { noId, type IdColumn } from "./readIdColumn";
import type { Merges, ReadOptions } from "./types";

export interface MergedCustomers {
  readonly customer: IdColumn;
  /** The id that is meant, by each id that stands in the rows and is another. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Customers fewer than there are ids. */
  readonly merged: number;
}

/** By what a person has accepted, and where the answer "merge" is "certain", by all that differs in nothing but its spelling. */
export function mergeCustomers(customer: IdColumn, { merged = {}, answers = {} }: Pick<ReadOptions, "merged" | "answers">): MergedCustomers {
  const accepted = Object.keys(merged).length === 0 ? { customer, aliases: new Map<string, string>(), merged: 0 } : joined(customer, (id) => finalId(id, merged));
  if (answers["merge"] !== "certain") return accepted;
  const merges = certainMerges({ customerIds: accepted.customer.ids, customer: accepted.customer.index.filter((place) => place !== noId) });
  const certain = joined(accepted.customer, (id) => merges.get(id) ?? id);
  const meant = (id: string): string => certain.aliases.get(id) ?? id;
  const aliases = new Map([...certain.aliases, ...[...accepted.aliases].map(([id, name]) => [id, meant(name)] as const)]);
  return { customer: certain.customer, aliases, merged: accepted.merged + certain.merged };
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
  const aliases = new Map<string, string>();
  const moved = Int32Array.from(customer.ids, (id) => {
    const name = meant(id);
    if (name !== id) aliases.set(id, name);
    const place = placeOf.get(name) ?? ids.push(name) - 1;
    placeOf.set(name, place);
    return place;
  });
  if (aliases.size === 0) return { customer, aliases, merged: 0 };
  const index = customer.index.map((place) => (place === noId ? noId : entryAt(moved, place)));
  return { customer: { ids, index }, aliases, merged: customer.ids.length - ids.length };
}
