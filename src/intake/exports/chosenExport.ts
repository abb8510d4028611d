/** Does a known export still hold where a person has chosen other columns than it would? */
import type { FoundExport, Mapping } from "../types";

/**
 * The export with the customer, date and order that were chosen; null where another amount was: how the rows give it is then unknown.
 */
export function chosenExport(found: FoundExport, mapping: Mapping): FoundExport | null {
  const { columns, mapping: own } = found;
  if ((["amount", "quantity", "price"] as const).some((role) => mapping[role] !== own[role])) return null;
  const { customer, date, order } = mapping;
  const identity = customer === undefined || customer === own.customer ? columns.identity : [{ by: "id" as const, columns: [customer] }];
  return { ...found, mapping, columns: { ...columns, identity, date: date ?? null, order: order ?? null } };
}
