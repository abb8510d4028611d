/** What is known of a shop once its other tables are joined to the customers of the orders, and what became of each table? */
import { signatures, type OtherKind, type OtherRole, type SignatureRole } from "../../catalogue/otherTables";
import { noFacts, type CustomerFacts, type OtherColumn, type Shop } from "../../core/shop";
import { lastDayOf } from "../../core/transactionsOf";
import type { SerialDay } from "../../core/transactions";
import { joinedColumns, otherColumns, type TellingRows } from "../otherColumns";
import type { Cell } from "../types";
import { channelsOf } from "./channels";
import { peopleOf, phoneCountry, type Found, type People } from "./people";
import { readCosts } from "./readCosts";
import { readCustomers } from "./readCustomers";
import { readSurvey } from "./readSurvey";
import { readTerms } from "./readTerms";
import { isSigned, shownSignature } from "./signatures";
import type { CustomerRow, FoundTable, JoinedShop, JoinedTable, OtherOptions, OtherReading, OtherTable, Signed } from "./types";

/** Whether a table becomes part of the shop, by what was read of it. */
export type TakeTable = (told: ToldTable, table: OtherTable) => boolean;

/** Before it is decided whether it is taken. */
type ToldTable = Omit<JoinedTable, "taken" | "copyOf">;

/**
 * The shop with what its other tables tell.
 *
 * Customers come first, because they tell the addresses and telephone numbers by which the other tables may know somebody.
 * What a table of customers says wins over what the orders said; where it says nothing, that stays. Answers of people whom
 * the orders do not know stay answers, without a customer; their subscriptions keep the id that the table gives.
 *
 * @param isTaken a table with an open question, or a copy of another, is never taken
 */
export function joinShop(orders: Shop, tables: readonly OtherTable[], options: OtherOptions = {}, isTaken: TakeTable = isTrusted): JoinedShop {
  const places = tables.map((_, place) => place).sort((a, b) => stage(tables, a) - stage(tables, b) || a - b);
  const told: JoinedTable[] = [];
  let shop = orders;
  for (const place of places) {
    const table = tables[place];
    if (table === undefined) continue;
    const joined = joinTable(shop, table, options);
    const copyOf = tables.slice(0, place).find((other) => isCopy(other, table))?.table.sheet ?? null;
    const taken = copyOf === null && joined.told.question === null && isTaken(joined.told, table);
    told[place] = { ...joined.told, copyOf, taken };
    if (taken) shop = joined.shop;
  }
  return { shop, told };
}

function isCopy({ kind, table: a }: OtherTable, { kind: other, table: b }: OtherTable): boolean {
  const sameCells = (one: readonly Cell[], two: readonly Cell[] = []): boolean => one.length === two.length && one.every((cell, column) => cell === two[column]);
  return kind === other && a.rows.length === b.rows.length && sameCells(a.header, b.header) && a.rows.every((row, place) => sameCells(row, b.rows[place]));
}

const stages: Readonly<Record<OtherKind, number>> = { customers: 0, costs: 1, survey: 1, subscriptions: 1 };
const stage = (tables: readonly OtherTable[], place: number): number => stages[tables[place]?.kind ?? "costs"];

/** As somebody has chosen for these tables, else as their ids say. */
export function asWanted(found: readonly FoundTable[]): TakeTable {
  return (told, table) => found.find((one) => one === table)?.wanted ?? isTrusted(told);
}

/** Does at least half of what it names stand in the orders, too? Where it names nobody, nothing speaks against it. */
export function isTrusted({ rows, matched, unmatched }: Pick<JoinedTable, "rows" | "matched" | "unmatched">): boolean {
  return rows.used > 0 && matched >= unmatched;
}

interface Joined {
  readonly shop: Shop;
  readonly told: ToldTable;
}

function joinTable(shop: Shop, table: OtherTable, options: OtherOptions): Joined {
  switch (table.kind) {
    case "customers":
      return joinCustomers(shop, table, options);
    case "costs":
      return joinCosts(shop, table, options);
    case "survey":
      return joinSurvey(shop, table, options);
    case "subscriptions":
      return joinSubscriptions(shop, table, options);
  }
}

/** One row of a table, and who was found for it. */
interface Seen<Row> {
  readonly row: Row;
  readonly found: Found | null;
}

function seen<Row extends Signed>(shop: Shop, reading: OtherReading<Row>, options: OtherOptions): Seen<Row>[] {
  const people = peopleFor(shop, reading, options);
  return reading.used.map((row) => ({ row, found: people.find(row.who) }));
}

function peopleFor<Row extends Signed>(shop: Shop, { used }: OtherReading<Row>, { language = "en", aliases }: OtherOptions): People {
  return peopleOf(shop, phoneCountry(used.flatMap(({ who }) => who.phone ?? who.customer ?? []), language), aliases);
}

/** What the columns of a table say of the customers that were found. */
function columnsOf<Row extends Signed>(
  { customerIds }: Shop["transactions"], { table }: OtherTable, { places }: OtherReading<Row>, rows: readonly Seen<Row>[], { answers = {}, language = "en" }: OtherOptions,
  dayOf: (row: Row) => SerialDay | null = () => null,
): OtherColumn[] {
  const telling = (): TellingRows => {
    const placeOf = new Map(customerIds.map((id, place) => [id, place]));
    const known = rows.flatMap(({ row: told, found }, at) => {
      const customer = found === null ? undefined : placeOf.get(found.id);
      return customer === undefined ? [] : [{ row: places[at] ?? 0, customer, day: dayOf(told) ?? 0 }];
    });
    return { row: Int32Array.from(known, ({ row }) => row), customer: Int32Array.from(known, ({ customer }) => customer), day: Int32Array.from(known, ({ day }) => day) };
  };
  return otherColumns({ table, customers: customerIds.length, answers, language, telling });
}

function toldOf<Row extends Signed>(table: OtherTable, reading: OtherReading<Row>, rows: readonly Seen<Row>[]): ToldTable {
  const names = rows.flatMap(({ row, found }) => (found === null && isSigned(row.who) ? [shownSignature(row.who)] : []));
  const matched = rows.filter(({ found }) => found !== null).length;
  const by = signatures.map((role): [SignatureRole, number] => [role, rows.filter(({ found }) => found?.by === role).length]);
  return {
    ...toldOfTable(table, reading),
    matched, unmatched: names.length, unsigned: rows.length - matched - names.length,
    by: Object.fromEntries(by.filter(([, count]) => count > 0)),
    unmatchedIds: distinct(names),
  };
}

function toldOfTable({ table, kind, mapping }: OtherTable, { rows, unreadable, monthsBy, question }: OtherReading<unknown>): Pick<JoinedTable, "kind" | "sheet" | "address" | "mapping" | "rows" | "unreadable" | "monthsBy" | "question"> {
  const headers = (Object.entries(mapping) as [OtherRole, number][]).map(([role, column]) => [role, table.header[column] ?? ""]);
  return { kind, sheet: table.sheet, address: table.address, mapping: Object.fromEntries(headers), rows, unreadable, monthsBy, question };
}

const mostExamples = 5;

function distinct(names: readonly string[]): JoinedTable["unmatchedIds"] {
  const different = [...new Set(names)];
  return { count: different.length, examples: different.slice(0, mostExamples) };
}

function joinCustomers(shop: Shop, table: OtherTable, options: OtherOptions): Joined {
  const reading = readCustomers(table, options);
  const rows = seen(shop, reading, options);
  const spelled = channelsOf(shop);
  const facts = new Map(shop.facts);
  const own = new Map<string, CustomerFacts>();
  for (const { row, found } of rows) {
    if (found !== null) own.set(found.id, over(own.get(found.id), factsOf(row, spelled.find)));
  }
  for (const [id, told] of own) facts.set(id, over(told, facts.get(id)));
  // As with facts, what a table of customers says wins.
  const columns = joinedColumns(columnsOf(shop.transactions, table, reading, rows, options), shop.otherColumns);
  return { shop: { ...shop, facts, otherColumns: columns }, told: toldOf(table, reading, rows) };
}

/** A channel is spelled as in the orders. */
function factsOf({ facts }: CustomerRow, spelling: (channel: string) => string | null): CustomerFacts {
  return { ...facts, channel: facts.channel === null ? null : (spelling(facts.channel) ?? facts.channel) };
}

/** What the first says, else what the second says. */
function over(first: CustomerFacts | undefined, second: CustomerFacts | undefined): CustomerFacts {
  const known = Object.entries(first ?? {}).filter(([, value]) => value !== null);
  return { ...noFacts, ...second, ...Object.fromEntries(known) };
}

function joinCosts(shop: Shop, table: OtherTable, options: OtherOptions): Joined {
  const reading = readCosts(table, options);
  const channels = channelsOf(shop);
  const spelled = reading.used.map((row) => channels.find(row.channel));
  const matched = spelled.filter((channel) => channel !== null).length;
  const names = channels.isEmpty ? [] : reading.used.flatMap(({ channel }, at) => (spelled[at] === null ? [channel] : []));
  const told = {
    ...toldOfTable(table, reading),
    matched, unmatched: names.length, unsigned: reading.used.length - matched - names.length,
    by: matched > 0 ? { channel: matched } : {},
    unmatchedIds: distinct(names),
  };
  const costs = reading.used.map((row, at) => ({ ...row, channel: spelled[at] ?? row.channel }));
  return { shop: { ...shop, costs: [...shop.costs, ...costs] }, told };
}

function joinSurvey(shop: Shop, table: OtherTable, options: OtherOptions): Joined {
  const reading = readSurvey(table, options);
  const rows = seen(shop, reading, options);
  const answers = rows.map(({ row, found }) => ({ ...row.answer, customer: found?.id ?? null }));
  const columns = joinedColumns(shop.otherColumns, columnsOf(shop.transactions, table, reading, rows, options, ({ answer }) => answer.day));
  return { shop: { ...shop, answers: [...shop.answers, ...answers], otherColumns: columns }, told: toldOf(table, reading, rows) };
}

function joinSubscriptions(shop: Shop, table: OtherTable, options: OtherOptions): Joined {
  const reading = readTerms(table, options, asOfIn(shop, options));
  const rows = seen(shop, reading, options);
  const terms = rows.map(({ row, found }) => ({ ...row.term, customer: found?.id ?? shownSignature(row.who) }));
  const columns = joinedColumns(shop.otherColumns, columnsOf(shop.transactions, table, reading, rows, options, ({ term }) => term.start));
  return { shop: { ...shop, subscriptions: [...shop.subscriptions, ...terms], otherColumns: columns }, told: toldOf(table, reading, rows) };
}

function asOfIn({ transactions }: Shop, { asOf }: OtherOptions): SerialDay {
  return asOf ?? lastDayOf(transactions) + 1;
}
