/** Which column plays which role, and which roles are still without one? */
import type { Role } from "../catalogue/columns";
import { missingRolesOf, type TableKind } from "../intake/tableKind";
import type { AnyRole, Mapping } from "../intake/types";

const always: readonly Role[] = ["customer", "date"];
const asProduct: readonly Role[] = ["quantity", "price"];

/** True where the amount is quantity x price. */
export function isProduct(mapping: Mapping): boolean {
  return mapping.amount === undefined && (mapping.quantity !== undefined || mapping.price !== undefined);
}

/** Gives a role its column. A column plays one role only, so whoever had it lets go. */
export function withRole(mapping: Mapping, role: AnyRole, column: number | null): Mapping {
  const others = Object.entries(mapping).filter(([other, taken]) => other !== role && taken !== column);
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
export function missingRoles({ kind, mapping, product }: Mapped): readonly AnyRole[] {
  if (kind !== "orders") return missingRolesOf(kind, mapping);
  const needed: readonly Role[] = [...always, ...(product ? asProduct : (["amount"] as const))];
  return needed.filter((role) => mapping[role] === undefined);
}

/** The remembered headers as columns of this table; null unless every one of them is there. */
export function rememberedMapping(
  headers: Partial<Record<AnyRole, string>> | null,
  header: readonly string[],
): Mapping | null {
  const entries = Object.entries(headers ?? {}).map(([role, text]) => [role, header.indexOf(text)] as const);
  return entries.length > 0 && entries.every(([, column]) => column >= 0) ? Object.fromEntries(entries) : null;
}

/** Columns have letters: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}
