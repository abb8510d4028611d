/** What does a long file say whose rows belong together: the lines of an order, with totals, refunds and statuses? The readers of a sheet read it, some orders at a time. */
import { entryAt } from "../../core/entryAt";
import { CompensatedSum } from "../../core/math/compensatedSum";
import { chosenExport, moneyOfExport } from "../../intake/exports/chosenExport";
import { exportRows } from "../../intake/exports/exportRows";
import type { SqlLayout } from "../../intake/files/fileSql";
import { createSums, dropOutside, endOfCells, findAstray, joinedCells, keepStrays, keepSums, loadCells, partOfCells, textMark, type Parts } from "../../intake/files/orderSql";
import { neededColumns, placedAt, type Columns } from "../../intake/files/placedColumns";
import { asPart, WholeEvidence, type Decided } from "../../intake/files/wholeEvidence";
import { lastPlausibleDay } from "../../intake/lastPlausibleDay";
import { byFrequency } from "../../intake/readCurrency";
import { readPart, type PartReading } from "../../intake/readTransactions";
import type { LeftOutReason } from "../../catalogue/columns";
import type { Language } from "../../catalogue/languages";
import type { FoundExport, Mapping, Question, Reconciliation } from "../../intake/types";
import { addCsv, csvQuoted, one, rowCount } from "./askEngine";
import type { Engine } from "./engine";

export interface OrdersRequest {
  readonly layout: SqlLayout;
  readonly header: readonly string[];
  readonly mapping: Mapping;
  readonly exported: FoundExport | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly asOf: number | null;
  readonly language: Language;
  /** What an amount is that all lines of an order share, in a table that is no export. */
  readonly totals: "once" | "perLine";
  /** Of the file, in bytes. */
  readonly size: number;
  /** Rows that our readers hold at once. */
  readonly rowsPerPart?: number;
}

/** The days are in the engine's table `used`. */
export type OrdersSummed =
  | { readonly question: Question }
  | { readonly question: null; readonly reconciliation: Reconciliation; readonly firstDay: number | null; readonly lastDay: number | null };

/** Rows that our readers hold at once, and bytes of the file that the engine does. */
const usualPart = 50_000;
const bytesPerSlice = 700_000_000;
/** Rows in which a description, or sums and remarks, stand. */
const endRows = 50;

/** Rows of the needed columns, each with its fingerprint behind, so that two are the same only where all their cells are. */
interface Rows {
  readonly rows: string[][];
  readonly positions: Float64Array;
  readonly filled: Float64Array;
}

/** Columns of rows, the first two of numbers; none where there are no rows. */
function columnsIn(engine: Engine, needed: readonly number[], sql: string): readonly (readonly string[] | Float64Array)[] {
  const [joined = {}] = engine.rows(joinedCells(needed, sql));
  const columns = Object.values(joined).map((text) => (typeof text === "string" ? text.split(textMark) : []));
  const [positionTexts = [], filled = [], ...texts] = columns;
  const positions = Float64Array.from(positionTexts, Number);
  const isInOrder = positions.every((position, at) => at === 0 || position > entryAt(positions, at - 1));
  // A cell may hold the mark itself.
  if (!isInOrder || texts.some(({ length }) => length !== positions.length)) return engine.columns(sql);
  return [positions, Float64Array.from(filled, Number), ...texts];
}

function rowsOf(engine: Engine, needed: readonly number[], sql: string): Rows {
  const [positions, filled, marks, ...cells] = columnsIn(engine, needed, sql);
  const texts = [...cells, marks] as readonly (readonly string[])[];
  const count = positions?.length ?? 0;
  if (count === 0) return { rows: [], positions: new Float64Array(0), filled: new Float64Array(0) };
  return { rows: Array.from({ length: count }, (_, row) => texts.map((column) => column[row] ?? "")), positions: positions as Float64Array, filled: filled as Float64Array };
}

/** Our readers' columns: guests of a table that is no export are not looked for across its parts. */
function columnsOf({ mapping, exported, header }: OrdersRequest): Columns {
  if (exported !== null) return { mapping, exported, header };
  const { email, phone, ...others } = mapping;
  const isCustomer = (column: number | undefined): boolean => column !== undefined && column === mapping.customer;
  return { mapping: { ...others, ...(isCustomer(email) && { email }), ...(isCustomer(phone) && { phone }) }, exported, header };
}

interface Work {
  readonly engine: Engine;
  readonly request: OrdersRequest;
  readonly needed: readonly number[];
  readonly placed: Columns;
  /** The export as its columns were chosen; null where rows are read by the mapping. */
  readonly chosen: FoundExport | null;
  readonly slices: number;
  /** Bytes of the file that have been gone through once more. */
  readonly onRead: (bytes: number) => void;
}

function load({ engine, request: { layout, mapping, exported }, needed, chosen, slices }: Work, slice: number): void {
  const order = chosen === null ? (mapping.order ?? exported?.mapping.order ?? null) : chosen.columns.order;
  const own = order === null ? null : (needed[order] ?? null);
  engine.run(loadCells({ layout, order: own, needed, slices, slice }));
}

/** More lines than this share lie apart from the rest of their order: then stretches of the file are no parts. */
const mostAstray = 0.2;

/** Stretches of the file, where the lines of its orders follow each other; else every part has orders from all over it. */
function partsOf({ engine, slices, request: { rowsPerPart = usualPart } }: Work): Parts {
  const rows = rowCount(engine, "cells");
  const positions = rowsPerPart * slices;
  engine.run(findAstray(positions));
  engine.run(keepStrays);
  if (rowCount(engine, "strays") > mostAstray * rows) return { count: Math.max(1, Math.ceil(rows / rowsPerPart)), positions: null };
  return { count: Math.max(1, Math.ceil(one(engine, "SELECT coalesce(max(n), 0) AS value FROM cells") / positions)), positions };
}

/** Goes through the part of the file that is loaded, whole orders at a time. */
function eachPart(work: Work, read: (rows: Rows) => void): void {
  const { engine, needed, slices, onRead, request: { size } } = work;
  const parts = partsOf(work);
  for (let part = 0; part < parts.count; part++) {
    const found = rowsOf(engine, needed, partOfCells(needed, slices, parts, part));
    if (found.rows.length > 0) read(found);
    onRead(size / slices / parts.count);
  }
}

/** Positions of the first and the last row that are no description, sum or remark. */
interface Bounds {
  readonly first: number;
  readonly last: number;
}

/** As many cells as are filled in the file: that tells remarks from rows. */
function asFilled({ rows, filled }: Rows): string[][] {
  return rows.map((row, at) => {
    const cells = row.slice(0, -1);
    const missing = entryAt(filled, at) - cells.filter((cell) => cell !== "").length;
    return [...cells, ...Array.from({ length: Math.max(0, missing) }, () => "x")];
  });
}

function boundsOf(first: Rows, last: Rows, chosen: FoundExport | null): Bounds {
  const [head, tail] = [first, last].map((rows) => (chosen === null ? Int32Array.from(rows.rows.keys()) : exportRows(asFilled(rows), chosen)));
  return { first: first.positions[head?.[0] ?? 0] ?? 0, last: last.positions[tail?.at(-1) ?? -1] ?? Number.MAX_SAFE_INTEGER };
}

function joined(slices: readonly Rows[], end: "first" | "last"): Rows {
  const all = slices.flatMap(({ rows, positions, filled }) => rows.map((row, at) => ({ row, position: entryAt(positions, at), filled: entryAt(filled, at) })));
  const sorted = all.sort((a, b) => a.position - b.position);
  const kept = end === "first" ? sorted.slice(0, endRows) : sorted.slice(-endRows);
  return { rows: kept.map(({ row }) => row), positions: Float64Array.from(kept, ({ position }) => position), filled: Float64Array.from(kept, ({ filled }) => filled) };
}

/** The first way through: what must be known of all rows before any of them can be read. */
function lookAt(work: Work): { readonly decided: Decided; readonly bounds: Bounds } {
  const { engine, needed, placed, chosen, slices, request: { answers, language, totals } } = work;
  const evidence = new WholeEvidence({ mapping: moneyMapping(placed), exported: chosen, answers, language, totals });
  const ends: { first: Rows; last: Rows }[] = [];
  for (let slice = 0; slice < slices; slice++) {
    load(work, slice);
    ends.push({ first: rowsOf(engine, needed, endOfCells(needed, endRows, "first")), last: rowsOf(engine, needed, endOfCells(needed, endRows, "last")) });
    eachPart(work, ({ rows, positions }) => evidence.add(rows, positions));
  }
  const bounds = boundsOf(joined(ends.map(({ first }) => first), "first"), joined(ends.map(({ last }) => last), "last"), chosen);
  return { decided: evidence.decided(), bounds };
}

/** As `readTransactions` reads rows whose amount is another than the export's own. */
const moneyMapping = ({ mapping, exported }: Columns): Mapping => (exported === null ? mapping : { ...moneyOfExport(exported), ...mapping });

/** A text of its own: one that is cut from a column's text keeps all of it in memory. */
const alone = (text: string): string => ` ${text}`.slice(1);

/** What all parts together gave. */
class Sums {
  /** Numbers by which the engine knows them. */
  readonly customers = new Map<string, number>();
  readonly currencies = new Map<string, number>();
  readonly days = new Map<number, number>();
  firstDay: number | null = null;
  lastDay: number | null = null;
  private readonly leftOut: Partial<Record<LeftOutReason, number>> = {};
  private readonly amounts = { in: new CompensatedSum(), used: new CompensatedSum(), refunds: new CompensatedSum(), leftOut: new CompensatedSum() };
  private readonly counts = { in: 0, used: 0, orders: 0, repeated: 0 };

  add({ reading, serial, currencies }: PartReading): void {
    const { reconciliation: { rows, amount, orders, repeated = 0 }, transactions } = reading;
    for (const [reason, count] of Object.entries(rows.leftOut) as [LeftOutReason, number][]) this.leftOut[reason] = (this.leftOut[reason] ?? 0) + count;
    for (const key of ["in", "used", "refunds", "leftOut"] as const) this.amounts[key].add(amount[key]);
    this.counts.in += rows.in;
    this.counts.used += rows.used;
    this.counts.orders += orders;
    this.counts.repeated += repeated;
    for (const id of transactions.customerIds) if (!this.customers.has(id)) this.customers.set(alone(id), this.customers.size);
    for (const [code, count] of currencies) this.currencies.set(code, (this.currencies.get(code) ?? 0) + count);
    for (const value of serial) if (!Number.isNaN(value)) this.days.set(Math.floor(value), (this.days.get(Math.floor(value)) ?? 0) + 1);
    if (reading.firstDay !== null) this.firstDay = Math.min(this.firstDay ?? reading.firstDay, reading.firstDay);
    if (reading.lastDay !== null) this.lastDay = Math.max(this.lastDay ?? reading.lastDay, reading.lastDay);
  }

  reconciliation(): Reconciliation {
    const { in: all, used, orders, repeated } = this.counts;
    const { amounts } = this;
    return {
      rows: { in: all, used, leftOut: this.leftOut },
      amount: { in: amounts.in.money, used: amounts.used.money, refunds: amounts.refunds.money, leftOut: amounts.leftOut.money },
      orders, customers: this.customers.size, ...(repeated > 0 && { repeated }),
    };
  }

  /** The last day that lies with the rest. */
  lastPlausible(): number {
    const days = new Int32Array([...this.days.values()].reduce((sum, count) => sum + count, 0));
    let at = 0;
    for (const [day, count] of this.days) days.fill(day, at, (at += count));
    return lastPlausibleDay(days);
  }
}

/** What came and went per customer and day, as lines of a table. */
function linesOf({ reading: { transactions } }: PartReading, numbers: ReadonlyMap<string, number>): string[] {
  const { customerIds, customer, day, amount } = transactions;
  const days = new Map<string, { came: number | null; went: number | null }>();
  amount.forEach((value, i) => {
    const key = `${numbers.get(entryAt(customerIds, entryAt(customer, i))) ?? 0},${entryAt(day, i)}`;
    const sum = days.get(key) ?? { came: null, went: null };
    if (value > 0) sum.came = (sum.came ?? 0) + value;
    if (value < 0) sum.went = (sum.went ?? 0) + value;
    days.set(key, sum);
  });
  return [...days].map(([key, { came, went }]) => `${key},${came ?? ""},${went ?? ""}\n`);
}

/** The second way through: every order is read, and its days are kept. */
function readAll(work: Work, decided: Decided, bounds: Bounds, asOf: number | null): Sums {
  const { engine, placed, slices, request: { language } } = work;
  const sums = new Sums();
  const options = asPart({ ...placed, firstRow: 0, language }, decided, asOf);
  engine.run(createSums);
  for (let slice = 0; slice < slices; slice++) {
    if (slices > 1) load(work, slice);
    engine.run(dropOutside(bounds.first, bounds.last));
    eachPart(work, ({ rows }) => {
      const part = readPart(rows, options);
      sums.add(part);
      addCsv(engine, "part", ["customer,day,came,went\n", ...linesOf(part, sums.customers)], "customer: 'UBIGINT', day: 'INTEGER', came: 'DOUBLE', went: 'DOUBLE'");
      engine.run("INSERT INTO summed SELECT * FROM part");
    });
  }
  return sums;
}

/** What only all rows could tell: their one currency, and which day is the last that counts. */
function corrected(sums: Sums, decided: Decided, { answers, asOf }: OrdersRequest): { readonly decided: Decided; readonly asOf: number | null; readonly question: Question | null } | null {
  const several = sums.currencies.size > 1;
  const answer = answers["currency"];
  if (several && (answer === undefined || !sums.currencies.has(answer))) return { decided, asOf, question: { about: "currency", choices: byFrequency(sums.currencies) } };
  const last = asOf === null ? sums.lastPlausible() : Infinity;
  if (!several && !Number.isFinite(last)) return null;
  const whole = several && answer !== undefined ? { ...decided.whole, currency: answer } : decided.whole;
  return { decided: { ...decided, whole }, asOf: Number.isFinite(last) ? last : asOf, question: null };
}

export function sumOrders(engine: Engine, request: OrdersRequest, onRead: (bytes: number) => void): OrdersSummed {
  const columns = columnsOf(request);
  const needed = neededColumns(columns);
  const placed = placedAt(columns, needed);
  const chosen = placed.exported && chosenExport(placed.exported, placed.mapping);
  const slices = Math.max(1, Math.ceil(request.size / bytesPerSlice));
  const work: Work = { engine, request: { ...request, mapping: placed.mapping, exported: placed.exported }, needed, placed, chosen, slices, onRead };
  const { decided, bounds } = lookAt(work);
  if (decided.question !== null) return { question: decided.question };
  let sums = readAll(work, decided, bounds, request.asOf);
  const again = corrected(sums, decided, request);
  if (again?.question) return { question: again.question };
  if (again !== null) sums = readAll(work, again.decided, bounds, again.asOf);
  engine.run(keepSums);
  addCsv(engine, "names", ["id,customer\n", ...Array.from(sums.customers, ([id, number]) => `${number},${csvQuoted(id)}\n`)], "id: 'UBIGINT', customer: 'VARCHAR'");
  for (const table of ["cells", "astray", "strays", "part", "summed"]) engine.run(`DROP TABLE IF EXISTS ${table}`);
  return { question: null, reconciliation: sums.reconciliation(), firstDay: sums.firstDay, lastDay: sums.lastDay };
}
