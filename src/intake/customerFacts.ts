/** What do the rows of a customer's orders tell of the customer? The latest that says something counts. */
import { entryAt } from "../core/entryAt";
import { noFacts, type CustomerFacts, type NamedColumn } from "../core/shop";
import { isSale, type SerialDay, type Transactions } from "../core/transactions";
import type { DetailRole } from "../catalogue/detailColumns";
import { cellAt } from "./dataRows";
import { identityOfCell } from "./exports/identities";
import { phoneCountry } from "./phoneCountry";
import { readConsent } from "./readConsent";
import { readDate, shownDateOrder } from "./readDate";
import { readDateColumn } from "./readDateColumn";
import { noId } from "./readIdColumn";
import type { ShopRows } from "./shopRows";
import type { Cell } from "./types";

/** Told of each customer, by the customer's position; null where nothing is. */
type Told<T> = readonly (T | null)[] | null;

/** By id; only customers of whom something is known. */
export function customerFacts(source: ShopRows, channel: NamedColumn | null): ReadonlyMap<string, CustomerFacts> {
  const { transactions } = source;
  const text = (cell: Cell): string | null => identityOfCell(cell, "name", undefined);
  const told: { readonly [Key in keyof CustomerFacts]?: Told<NonNullable<CustomerFacts[Key]>> } = {
    name: names(source),
    email: latest(source, "email", (cell) => (String(cell).includes("@") ? text(cell) : null)),
    phone: phones(source),
    city: latest(source, "city", text),
    channel: firstChannels(transactions, channel),
    birthday: birthdays(source),
    consent: latest(source, "consent", readConsent),
  };
  const columns = Object.entries(told).filter(([, values]) => values !== null);
  const facts = new Map<string, CustomerFacts>();
  transactions.customerIds.forEach((id, customer) => {
    const known = columns.flatMap(([key, values]) => (values?.[customer] == null ? [] : [[key, values[customer]] as const]));
    if (known.length > 0) facts.set(id, { ...noFacts, ...(Object.fromEntries(known) as Partial<CustomerFacts>) });
  });
  return facts;
}

/** Row of each customer that counts: the latest whose cell says something, the lower one on the same day. */
function latestOf<T>({ transactions: { customer, customerIds, day } }: ShopRows, valueAt: (i: number) => T | null): Told<T> {
  const latestDay = new Float64Array(customerIds.length).fill(-Infinity);
  const values = new Array<T | null>(customerIds.length).fill(null);
  day.forEach((when, i) => {
    const who = entryAt(customer, i);
    const value = when >= entryAt(latestDay, who) ? valueAt(i) : null;
    if (value === null) return;
    latestDay[who] = when;
    values[who] = value;
  });
  return values;
}

/** Equal cells are read once. */
function latest<T>(source: ShopRows, role: DetailRole, read: (cell: Cell) => T | null): Told<T> {
  const column = source.mapping[role];
  return column === undefined ? null : latestOf(source, reader(source, column, read));
}

function reader<T>({ rows, row }: ShopRows, column: number, read: (cell: Cell) => T | null): (i: number) => T | null {
  const known = new Map<Cell, T | null>();
  return (i) => {
    const cell = cellAt(rows, entryAt(row, i), column);
    if (cell === "") return null;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = read(cell);
    known.set(cell, value);
    return value;
  };
}

/** A known export may give a name in parts. */
function names(source: ShopRows): Told<string> {
  const { mapping, exported } = source;
  const parts = exported?.columns.identity.find(({ by, columns }) => by === "name" && columns[0] === mapping.name)?.columns ?? [];
  const read = (cell: Cell): string | null => identityOfCell(cell, "name", undefined);
  if (parts.length < 2) return latest(source, "name", read);
  const readers = parts.map((column) => reader(source, column, read));
  return latestOf(source, (i) => readers.flatMap((part) => part(i) ?? []).join(" ") || null);
}

function phones(source: ShopRows): Told<string> {
  const { rows, mapping, exported, language } = source;
  if (mapping.phone === undefined) return null;
  const country = exported?.layout.country ?? phoneCountry(rows, mapping.phone, language);
  return latest(source, "phone", (cell) => identityOfCell(cell, "phone", country));
}

/** In a column that does not tell which number is the day, a date that could be read in two ways is none. */
function birthdays(source: ShopRows): Told<SerialDay> {
  const { rows, row, mapping, answers, language } = source;
  const { birthday } = mapping;
  if (birthday === undefined) return null;
  const { serials, question } = readDateColumn(rows, row, birthday, answers["dateOrder"], language);
  return latestOf(source, (i) => {
    const serial = question === null ? entryAt(serials, i) : certainDate(cellAt(rows, entryAt(row, i), birthday));
    return Number.isNaN(serial) ? null : Math.floor(serial);
  });
}

function certainDate(cell: Cell): number {
  const shown = typeof cell === "string" ? shownDateOrder(cell) : "none";
  return shown === "either" ? NaN : (readDate(cell, shown === "mdy" ? "mdy" : "dmy") ?? NaN);
}

/** The channel of each customer's first purchase, where a row of that day names one. */
function firstChannels({ customer, customerIds, day, amount }: Transactions, channel: NamedColumn | null): Told<string> {
  if (channel === null) return null;
  const firstDay = new Float64Array(customerIds.length).fill(Infinity);
  const values = new Array<string | null>(customerIds.length).fill(null);
  day.forEach((when, i) => {
    const who = entryAt(customer, i);
    if (!isSale(entryAt(amount, i)) || when > entryAt(firstDay, who)) return;
    const place = entryAt(channel.at, i);
    const name = place === noId ? null : entryAt(channel.names, place);
    values[who] = when < entryAt(firstDay, who) ? name : (values[who] ?? name);
    firstDay[who] = when;
  });
  return values;
}
