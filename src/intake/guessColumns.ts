/** Which column is what? A guess with samples for the eye, and a question where two are as good as each other. */
import { roles, type Role } from "../catalogue/columns";
import { detailRoles } from "../catalogue/detailColumns";
import { totalRoles } from "../catalogue/totalColumns";
import { entryAt } from "../core/entryAt";
import { Problem } from "../core/problem";
import { layoutOfHeader } from "./exports/layoutOfHeader";
import { recogniseExport } from "./exports/recogniseExport";
import { columnEvidence, isDateFormat, type ColumnEvidence } from "./columnEvidence";
import { fitsRole, looksLikeQuantity, looksLikeRole } from "./fitsRole";
import { guessDetails } from "./guessDetails";
import { headerScore } from "./headerScore";
import { sampleTexts } from "./sampleTexts";
import type { AnyRole, ColumnGuess, Mapping, Question, Table } from "./types";

export interface ColumnGuesses {
  /** One per column of the table. */
  readonly guesses: readonly ColumnGuess[];
  readonly mapping: Mapping;
  /** The first thing that only a person can say; a role in doubt is not in the mapping. */
  readonly question: Question | null;
}

interface Candidate {
  readonly role: Role;
  readonly column: number;
  readonly score: number;
}

/**
 * A known export by its signature; else headers by synonym, then by what the values look like.
 * Throws `customersOnly` or `exportIncomplete` for an export that is known to have no orders in it.
 */
export function guessColumns(table: Table): ColumnGuesses {
  requireOrders(table.header);
  const evidence = table.header.map((header, column) =>
    columnEvidence(table.rows, column, headerScore(header, "date") > 0 || isDateFormat(table.numberFormats[column] ?? "")),
  );
  const exported = recogniseExport(table.header, table.rows);
  const all = exported === null ? assignByValues(assign(namedCandidates(table.header, evidence)), evidence) : { mapping: exported.mapping, rivals: {} };
  const mapping = exported === null ? withDetails(table, withoutSpares(priceAsAmount(all.mapping, table.header)), all.rivals) : exported.mapping;
  return { guesses: shownGuesses(table, mapping), mapping, question: questionOf(mapping, all.rivals, table.header, evidence) };
}

/** What each column is, with samples for the eye. */
export function shownGuesses(table: Table, mapping: Mapping): readonly ColumnGuess[] {
  const shown: readonly AnyRole[] = [...roles, ...detailRoles, ...totalRoles];
  return table.header.map((header, column) => ({
    column,
    header,
    role: shown.find((role) => mapping[role] === column) ?? null,
    samples: sampleTexts(table, column, mapping.date === column || isDateFormat(table.numberFormats[column] ?? "")),
  }));
}

function requireOrders(header: readonly string[]): void {
  const layout = layoutOfHeader(header);
  if (layout?.gives === "customers") throw new Problem("customersOnly", { platform: layout.name });
  if (layout?.gives === "part") throw new Problem("exportIncomplete", { platform: layout.name, lacks: layout.lacks });
}

interface Assignment {
  readonly mapping: Mapping;
  /** Columns that fit a role equally well, where there are several. */
  readonly rivals: Partial<Record<Role, readonly number[]>>;
}

function namedCandidates(header: readonly string[], evidence: readonly ColumnEvidence[]): Candidate[] {
  return header.flatMap((text, column) =>
    roles.flatMap((role) => {
      const seen = entryAt(evidence, column);
      const score = headerScore(text, role);
      return score > 0 && fitsRole(role, seen) && !isOtherMeaning(text, role, seen) ? [{ role, column, score }] : [];
    }),
  );
}

/** Jumlah is a quantity or an amount: the values say which. */
function isOtherMeaning(header: string, role: Role, seen: ColumnEvidence): boolean {
  const isEither = headerScore(header, "quantity") > 0 && headerScore(header, "amount") > 0;
  return isEither && role === (looksLikeQuantity(seen) ? "amount" : "quantity");
}

/** The best pair of role and column first; neither is given twice. */
function assign(candidates: readonly Candidate[]): Assignment {
  const mapping: Partial<Record<Role, number>> = {};
  const rivals: Partial<Record<Role, readonly number[]>> = {};
  const ranked = [...candidates].sort((a, b) => b.score - a.score || roles.indexOf(a.role) - roles.indexOf(b.role) || a.column - b.column);
  const taken = new Set<number>();
  for (const { role, score } of ranked) {
    if (role in mapping || role in rivals) continue;
    const equal = ranked.filter((other) => other.role === role && other.score === score && !taken.has(other.column));
    const [only, second] = equal;
    if (!only) continue;
    if (second) rivals[role] = equal.map((other) => other.column);
    else mapping[role] = only.column;
    for (const other of equal) taken.add(other.column);
  }
  return { mapping, rivals };
}

/** Roles that no header names, by values: one column that looks like it is taken, several are a question. */
function assignByValues(named: Assignment, evidence: readonly ColumnEvidence[]): Assignment {
  const mapping = { ...named.mapping };
  const rivals = { ...named.rivals };
  for (const role of missingRoles(mapping)) {
    const taken = [...Object.values(mapping), ...Object.values(rivals).flat()];
    const alike = evidence.flatMap((seen, column) => (!taken.includes(column) && looksLikeRole(role, seen) ? [column] : []));
    const emails = alike.filter((column) => role === "customer" && entryAt(evidence, column).emails > 0.5);
    const best = emails.length > 0 ? emails : alike;
    const [only, second] = best;
    if (rivals[role] || only === undefined) continue;
    if (second === undefined) mapping[role] = only;
    else rivals[role] = best;
  }
  return { mapping, rivals };
}

/** What an analysis can't do without. */
function missingRoles(mapping: Mapping): Role[] {
  const required: Role[] = ["date", "customer"];
  if (mapping.price === undefined) required.push("amount");
  else if (mapping.quantity === undefined && mapping.amount === undefined) required.push("quantity");
  return required.filter((role) => mapping[role] === undefined);
}

/** A price without a quantity or an amount beside it is what was paid. */
function priceAsAmount(mapping: Mapping, header: readonly string[]): Mapping {
  const { price, ...others } = mapping;
  const hasQuantity = header.some((text) => headerScore(text, "quantity") > 0);
  const alone = price !== undefined && mapping.amount === undefined && !hasQuantity;
  return alone ? { ...others, amount: price } : mapping;
}

/** Where there is an amount, the price adds nothing; the quantity still tells how many pieces were bought. */
function withoutSpares(mapping: Mapping): Mapping {
  if (mapping.amount === undefined) return mapping;
  return Object.fromEntries(Object.entries(mapping).filter(([role]) => role !== "price"));
}

function withDetails(table: Table, mapping: Mapping, rivals: Assignment["rivals"]): Mapping {
  return { ...guessDetails(table, mapping, Object.values(rivals).flat()), ...mapping };
}

function questionOf(mapping: Mapping, rivals: Assignment["rivals"], header: readonly string[], evidence: readonly ColumnEvidence[]): Question | null {
  const doubtful = roles.find((role) => rivals[role] && mapping[role] === undefined && !isSpare(role, mapping));
  const missing = missingRoles(mapping)[0];
  const role = doubtful ?? missing;
  if (!role) return null;
  const taken = Object.values(mapping);
  const all = header.map((_, column) => column);
  const untaken = all.filter((column) => !taken.includes(column));
  // Texts are no answer to where the amount stands, unless there is nothing else.
  const fitting = untaken.filter((column) => fitsRole(role, entryAt(evidence, column)));
  const free = [fitting, untaken, all].find((columns) => columns.length > 0) ?? all;
  return { about: "column", role, choices: (rivals[role] ?? free).map((column) => entryAt(header, column)) };
}

function isSpare(role: Role, mapping: Mapping): boolean {
  return (role === "quantity" || role === "price") && mapping.amount !== undefined;
}
