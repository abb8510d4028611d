/** What does each row of a table tell: an order, a subscription, how many were left, or a customer's totals? */
import { layoutOfHeader } from "./exports/layoutOfHeader";
import { guessCohorts } from "./readCohorts";
import { guessColumns, shownGuesses, type ColumnGuesses } from "./guessColumns";
import { guessSubscriptions, isSubscriptions, looksLikeSubscriptions, missingSubscriptionRoles } from "./guessSubscriptions";
import { guessTotals, missingTotalRoles } from "./guessTotals";
import type { Mapping, NeededRole, Table } from "./types";

export const tableKinds = ["orders", "subscriptions", "cohorts", "totals"] as const;

export type TableKind = (typeof tableKinds)[number];

/** What a mapping speaks of. */
export function kindOf(mapping: Mapping): TableKind {
  if (mapping.period !== undefined) return "cohorts";
  if (mapping.orders !== undefined) return "totals";
  return isSubscriptions(mapping) ? "subscriptions" : "orders";
}

export interface TableGuess extends ColumnGuesses {
  readonly kind: TableKind;
  /** As rows of each kind. */
  readonly as: Readonly<Record<TableKind, Mapping>>;
}

/** The likeliest kind with its columns. Only headers that speak of subscriptions, nothing but falling counts, or totals without any day are no orders. */
export function guessTable(table: Table): TableGuess {
  const totals = guessTotals(table);
  const layout = layoutOfHeader(table.header);
  if (layout?.gives === "customers" && totals.orders !== undefined) return guessedTotals(table, totals);
  const orders = guessColumns(table);
  const as = { orders: orders.mapping, subscriptions: guessSubscriptions(table), cohorts: guessCohorts(table), totals };
  const kind = kindOfTable(table, as);
  const isOrders = kind === "orders";
  return { ...orders, kind, as, mapping: as[kind], guesses: kind === "totals" ? shownGuesses(table, totals) : orders.guesses, question: isOrders ? orders.question : null };
}

/** An export of customers is known to have no orders in it. */
function guessedTotals(table: Table, totals: Mapping): TableGuess {
  const as = { orders: {}, subscriptions: {}, cohorts: {}, totals };
  return { guesses: shownGuesses(table, totals), mapping: totals, question: null, kind: "totals", as };
}

/** A known export is read as its program writes it, its subscriptions too. */
function kindOfTable(table: Table, { cohorts, totals, orders }: TableGuess["as"]): TableKind {
  if (layoutOfHeader(table.header) !== null) return "orders";
  if (cohorts.period !== undefined) return "cohorts";
  if (looksLikeSubscriptions(table)) return "subscriptions";
  return totals.orders !== undefined && orders.date === undefined ? "totals" : "orders";
}

/** Roles that must have a column before rows that are no orders can be read. */
export function missingRolesOf(kind: Exclude<TableKind, "orders">, mapping: Mapping): readonly NeededRole[] {
  if (kind === "subscriptions") return missingSubscriptionRoles(mapping);
  if (kind === "totals") return missingTotalRoles(mapping);
  return mapping.period === undefined ? ["period"] : [];
}
