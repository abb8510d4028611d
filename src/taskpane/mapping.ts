/** Which column plays which role, and which roles are still without one? */
import type { Role } from "../catalogue/columns";
import { detailRoles, moneyDetails, sharedDetails, type DetailRole } from "../catalogue/detailColumns";
import { missingRolesOf, type TableKind } from "../intake/tableKind";
import type { AnyRole, Mapping, NeededRole } from "../intake/types";

const always: readonly Role[] = ["customer", "date"];
const asProduct: readonly Role[] = ["quantity", "price"];

/** True where the amount is quantity x price. */
export function isProduct(mapping: Mapping): boolean {
  return mapping.amount === undefined && (mapping.quantity !== undefined || mapping.price !== undefined);
}

export const isDetail = (role: string): role is DetailRole => detailRoles.some((detail) => detail === role);

/** A customer may be known by the name, the e-mail address or the telephone that is told as well. */
function canShare(a: string, b: string): boolean {
  return [[a, b], [b, a]].some(([one, other]) => one === "customer" && sharedDetails.some((detail) => detail === other));
}

/** Gives a role its column. A column plays one role only, so whoever had it and can't share it lets go. */
export function withRole(mapping: Mapping, role: AnyRole, column: number | null): Mapping {
  const others = Object.entries(mapping).filter(([other, taken]) => other !== role && (taken !== column || canShare(role, other)));
  return column === null ? Object.fromEntries(others) : { ...Object.fromEntries(others), [role]: column };
}

/** What the rows are, and which column is what. */
export interface Mapped {
  readonly kind: TableKind;
  readonly mapping: Mapping;
  /** The amount is quantity x price. */
  readonly product: boolean;
}

/** Roles that must have a column before the rows can be read. */
export function missingRoles({ kind, mapping, product }: Mapped): readonly NeededRole[] {
  if (kind !== "orders") return missingRolesOf(kind, mapping);
  const needed: readonly Role[] = [...always, ...(product ? asProduct : (["amount"] as const))];
  return needed.filter((role) => mapping[role] === undefined);
}

/** The further columns that a table of orders may have; those that change what is counted are a known export's own. */
export function shownDetails(platform: string | null, product: boolean): readonly ("quantity" | DetailRole)[] {
  const details = platform === null ? detailRoles : detailRoles.filter((role) => !moneyDetails.some((money) => money === role));
  return product ? details : ["quantity", ...details];
}

/** The remembered headers as columns of this table; null unless every one of them that is needed is there. */
export function rememberedMapping(
  headers: Partial<Record<AnyRole, string>> | null,
  header: readonly string[],
): Mapping | null {
  const entries = Object.entries(headers ?? {}).map(([role, text]) => [role, header.indexOf(text)] as const).filter(([role, column]) => column >= 0 || !isDetail(role));
  return entries.length > 0 && entries.every(([, column]) => column >= 0) ? Object.fromEntries(entries) : null;
}

/** Columns have letters: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}
