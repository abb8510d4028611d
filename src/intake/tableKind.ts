/** What does each row of a table tell: an order, a subscription, or how many were left? */
import { layoutOfHeader } from "./exports/layoutOfHeader";
import { guessCohorts } from "./readCohorts";
import { guessColumns, type ColumnGuesses } from "./guessColumns";
import { guessSubscriptions, isSubscriptions, looksLikeSubscriptions, missingSubscriptionRoles } from "./guessSubscriptions";
import type { Mapping, NeededRole, Table } from "./types";

export const tableKinds = ["orders", "subscriptions", "cohorts"] as const;

export type TableKind = (typeof tableKinds)[number];

/** What a mapping speaks of. */
export function kindOf(mapping: Mapping): TableKind {
  if (mapping.period !== undefined) return "cohorts";
  return isSubscriptions(mapping) ? "subscriptions" : "orders";
}

export interface TableGuess extends ColumnGuesses {
  readonly kind: TableKind;
  /** As rows of each kind. */
  readonly as: Readonly<Record<TableKind, Mapping>>;
}

/** The likeliest kind with its columns. Only headers that speak of subscriptions, or nothing but falling counts, are no orders. */
export function guessTable(table: Table): TableGuess {
  const orders = guessColumns(table);
  const as = { orders: orders.mapping, subscriptions: guessSubscriptions(table), cohorts: guessCohorts(table) };
  const kind = kindOfTable(table, as.cohorts);
  return { ...orders, kind, as, mapping: as[kind], question: kind === "orders" ? orders.question : null };
}

/** A known export is read as its program writes it, its subscriptions too. */
function kindOfTable(table: Table, cohorts: Mapping): TableKind {
  if (layoutOfHeader(table.header) !== null) return "orders";
  if (cohorts.period !== undefined) return "cohorts";
  return looksLikeSubscriptions(table) ? "subscriptions" : "orders";
}

/** Roles that must have a column before rows that are no orders can be read. */
export function missingRolesOf(kind: Exclude<TableKind, "orders">, mapping: Mapping): readonly NeededRole[] {
  if (kind === "subscriptions") return missingSubscriptionRoles(mapping);
  return mapping.period === undefined ? ["period"] : [];
}
