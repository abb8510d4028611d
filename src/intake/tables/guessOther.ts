/** What is a table beside the orders: customers, costs, a survey, subscriptions, or nothing that we know for sure? */
import { otherKinds, otherRolesOf, signatures, type OtherKind, type OtherRole } from "../../catalogue/otherTables";
import { columnEvidence } from "../columnEvidence";
import { layoutOfHeader } from "../exports/layoutOfHeader";
import { headerScore } from "../headerScore";
import type { Table } from "../types";
import { fitsOther } from "./fitsOther";
import { otherScore } from "./otherScore";
import type { OtherMapping } from "./types";

export interface OtherGuess {
  readonly kind: OtherKind;
  readonly mapping: OtherMapping;
  /** Columns as rows of each kind. */
  readonly as: Readonly<Record<OtherKind, OtherMapping>>;
}

/** What speaks for a kind and for no other; a score speaks twice, as customers have none. */
const weights: Readonly<Record<OtherKind, Partial<Record<OtherRole, number>>>> = {
  customers: { surname: 1, channel: 1, city: 1, birthday: 1, consent: 1, lastContact: 1 },
  costs: { channel: 1, period: 1, cost: 1, actions: 1, actionCost: 1 },
  survey: { day: 1, nps: 2, csat: 2, ces: 2, comment: 1, department: 1 },
  subscriptions: { plan: 1, start: 1, end: 1, churned: 1, renewal: 1, price: 1, interval: 1 },
};

/** Rows of customers name each of them once, with slips. */
const nearlyAll = 0.9;

/** Columns by header and values: the best header of each role, from left to right; a column has one role. */
export function mapOther(kind: OtherKind, { header, rows }: Table): OtherMapping {
  const roles: readonly OtherRole[] = otherRolesOf[kind];
  const candidates = roles.flatMap((role, place) =>
    header.map((text, column) => ({ role, place, column, score: otherScore(text, role) })).filter(({ score }) => score > 0),
  );
  const mapping: OtherMapping = {};
  const taken = new Set<number>();
  candidates.sort((a, b) => b.score - a.score || a.place - b.place || a.column - b.column);
  for (const { role, column } of candidates) {
    if (mapping[role] !== undefined || taken.has(column) || !fitsOther(role, rows, column)) continue;
    mapping[role] = column;
    taken.add(column);
  }
  return mapping;
}

/** Roles that must have a column before the rows can be read; of several any one will do. */
export function missingOther(kind: OtherKind, mapping: OtherMapping): readonly OtherRole[] {
  const lacks = (...roles: readonly OtherRole[]): readonly OtherRole[] => (roles.some((role) => mapping[role] !== undefined) ? [] : roles.slice(0, 1));
  switch (kind) {
    case "customers":
      return lacks(...signatures);
    case "costs":
      return [...lacks("channel"), ...lacks("cost")];
    case "survey":
      return lacks("nps", "csat", "ces", "comment");
    case "subscriptions":
      return [...lacks(...signatures), ...lacks("start")];
  }
}

/** Does the table show what only this kind shows? */
function isPlainly(kind: OtherKind, table: Table, mapping: OtherMapping): boolean {
  const has = (...roles: readonly OtherRole[]): boolean => roles.some((role) => mapping[role] !== undefined);
  if (missingOther(kind, mapping).length > 0) return false;
  switch (kind) {
    case "customers":
      return has("customer", "email", "phone") && Object.keys(mapping).length > 1 && namesEachOnce(table, mapping) && !looksLikeOrders(table);
    case "costs":
      return !namesPeople(table);
    case "survey":
      return (has("nps", "csat", "ces") || (has("comment") && has(...signatures))) && !looksLikeOrders(table);
    case "subscriptions":
      return has("end", "renewal", "churned") || (has("plan") && !looksLikeOrders(table));
  }
}

function namesPeople({ header }: Table): boolean {
  return header.some((text) => (["customer", "email", "phone"] as const).some((role) => otherScore(text, role) > 0));
}

/** A column that tells customers apart and repeats itself is one of orders or answers. */
function namesEachOnce({ rows }: Table, mapping: OtherMapping): boolean {
  const column = mapping.customer ?? mapping.email ?? mapping.phone;
  return column !== undefined && columnEvidence(rows, column, false).distinct >= nearlyAll;
}

/** A header that means nothing but this. */
const sureScore = 950;

/** A day, an amount and an order's number, or two of them by their best names, are a sale. */
function looksLikeOrders({ header }: Table): boolean {
  const best = (role: "date" | "amount" | "order"): number => Math.max(0, ...header.map((text) => headerScore(text, role)));
  const isSold = best("amount") >= sureScore;
  return isSold && (best("date") >= sureScore || best("order") >= sureScore);
}

function weightOf(kind: OtherKind, mapping: OtherMapping): number {
  return (Object.keys(mapping) as OtherRole[]).reduce((sum, role) => sum + (weights[kind][role] ?? 0), 0);
}

/** The one kind that the table plainly is, or null: what could as well be another is not guessed. */
export function guessOther(table: Table): OtherGuess | null {
  if (table.rows.length === 0 || layoutOfHeader(table.header)?.gives === "orders") return null;
  const as = Object.fromEntries(otherKinds.map((kind) => [kind, mapOther(kind, table)])) as Record<OtherKind, OtherMapping>;
  const plain = otherKinds.filter((kind) => isPlainly(kind, table, as[kind]));
  const [best, second] = [...plain].sort((a, b) => weightOf(b, as[b]) - weightOf(a, as[a]));
  const isTied = best !== undefined && second !== undefined && weightOf(best, as[best]) === weightOf(second, as[second]);
  return best === undefined || isTied ? null : { kind: best, mapping: as[best], as };
}
