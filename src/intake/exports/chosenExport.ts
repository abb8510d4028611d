/** Does a known export still hold where a person has chosen other columns than it would? */
import type { Role } from "../../catalogue/columns";
import { normaliseHeader } from "../normaliseHeader";
import type { FoundExport, Mapping } from "../types";

/**
 * The export with the customer, date and order that were chosen; null where another amount was: how the rows give it is then unknown.
 * Of two columns with one header the export's own is taken: whoever remembers headers cannot tell them apart.
 */
export function chosenExport(found: FoundExport, mapping: Mapping): FoundExport | null {
  const { columns } = found;
  const isOwn = (role: Role): boolean => headerOf(found, mapping[role]) === headerOf(found, found.mapping[role]);
  // Beside an amount, the quantity only tells how many pieces were bought.
  const ofAmount: readonly Role[] = columns.amount === null ? ["amount", "quantity", "price"] : ["amount"];
  if (!ofAmount.every(isOwn)) return null;
  const { customer, date, order } = mapping;
  const identity = customer === undefined || isOwn("customer") ? columns.identity : [{ by: "id" as const, columns: [customer] }];
  const told = {
    statuses: mapping.status === undefined ? columns.statuses : [mapping.status],
    refund: mapping.refund ?? columns.refund,
    currency: mapping.currency ?? columns.currency,
  };
  const chosen = { ...columns, ...told, identity, date: isOwn("date") ? columns.date : (date ?? null), order: isOwn("order") ? columns.order : (order ?? null) };
  return { ...found, columns: chosen };
}

/** The columns that change what is counted, for rows whose amount is another than the export's own. */
export function moneyOfExport({ columns }: FoundExport): Mapping {
  const [status] = columns.statuses;
  const roles = { status: status ?? columns.cancelledAt, refund: columns.refund, currency: columns.currency };
  return Object.fromEntries(Object.entries(roles).filter(([, column]) => column !== null));
}

/** The header of a column; null where there is none. */
function headerOf({ header }: FoundExport, column: number | undefined): string | null {
  return column === undefined ? null : normaliseHeader(header[column] ?? "");
}
