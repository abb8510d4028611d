/** Is this a table of subscriptions, and which column is what? */
import { churnedWords, subscriptionRoles, subscriptionSynonyms, type SubscriptionRole } from "../catalogue/subscriptionColumns";
import { columnEvidence } from "./columnEvidence";
import { cellAt, isBlank } from "./dataRows";
import { headerScore } from "./headerScore";
import { normaliseHeader } from "./normaliseHeader";
import type { Cell, Mapping, Table } from "./types";

/** What tells when a subscription began, and what tells whether it ended. */
const begins: readonly SubscriptionRole[] = ["start", "tenure"];
const ends: readonly SubscriptionRole[] = ["end", "churned"];

const synonyms = new Map(
  Object.entries(subscriptionSynonyms).map(([role, texts]) => [role as SubscriptionRole, new Set(Object.values(texts).flat().map(normaliseHeader))]),
);

const words = { yes: new Set(churnedWords.yes), no: new Set(churnedWords.no) };

/** Has it ended? null where the cell does not say. */
export function readChurned(cell: Cell): boolean | null {
  const text = String(cell).trim().toLowerCase();
  if (words.yes.has(text)) return true;
  return words.no.has(text) ? false : null;
}

/** The role's columns by header, whose values do not speak against it. */
function columnsFor(role: SubscriptionRole, { header, rows }: Table): number[] {
  const isNamed = (text: string): boolean =>
    role === "customer" ? headerScore(text, "customer") > 0 : synonyms.get(role)?.has(normaliseHeader(text)) === true;
  return header.flatMap((text, column) => (isNamed(text) && fits(role, rows, column) ? [column] : []));
}

/** What the values must show at least. */
const mostly = 0.6;

function fits(role: SubscriptionRole, rows: Table["rows"], column: number): boolean {
  const seen = columnEvidence(rows, column, role === "start" || role === "end");
  switch (role) {
    case "start":
      return seen.dates >= mostly;
    case "end":
      return seen.filled === 0 || seen.dates >= mostly;
    case "tenure":
      return seen.numbers >= mostly && seen.dates < mostly;
    case "amount":
      return seen.numbers >= mostly;
    case "churned":
      return mostlyChurned(rows, column);
    case "customer":
    case "plan":
      return seen.filled > 0;
  }
}

function mostlyChurned(rows: Table["rows"], column: number): boolean {
  const cells = rows.slice(0, 400).map((_, row) => cellAt(rows, row, column)).filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.filter((cell) => readChurned(cell) !== null).length >= mostly * cells.length;
}

/** Roles by header; each column has one. */
export function guessSubscriptions(table: Table): Mapping {
  const mapping: Mapping = {};
  for (const role of subscriptionRoles) {
    const column = columnsFor(role, table).find((one) => !Object.values(mapping).includes(one));
    if (column !== undefined) mapping[role] = column;
  }
  // Dates say more than a length of time and a yes or no.
  if (mapping.start !== undefined && mapping.end !== undefined) delete mapping.tenure;
  return mapping;
}

/** Does a mapping speak of subscriptions rather than of orders? */
export function isSubscriptions(mapping: Mapping): boolean {
  return begins.some((role) => mapping[role] !== undefined);
}

/** Do the headers alone say that this is a table of subscriptions? */
export function looksLikeSubscriptions(table: Table): boolean {
  const mapping = guessSubscriptions(table);
  return mapping.customer !== undefined && isSubscriptions(mapping) && ends.some((role) => mapping[role] !== undefined);
}

/** Roles that must have a column before the rows can be read. */
export function missingSubscriptionRoles(mapping: Mapping): SubscriptionRole[] {
  const missing: SubscriptionRole[] = mapping.customer === undefined ? ["customer"] : [];
  if (!isSubscriptions(mapping)) return [...missing, "start"];
  if (mapping.start !== undefined) return mapping.end === undefined ? [...missing, "end"] : missing;
  return mapping.churned === undefined ? [...missing, "churned"] : missing;
}
