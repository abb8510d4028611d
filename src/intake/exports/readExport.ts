/** What do the rows of a known export say, order by order: who, when, how much, and was it a sale at all? */
import { entryAt } from "../../core/entryAt";
import { leaveOut } from "../leaveOut";
import type { DataColumns, ReadRows } from "../dataColumns";
import { cellAt, type Rows } from "../dataRows";
import { numberReader, type NumberHints } from "../readAmounts";
import { chooseCurrency, currencyShown } from "../readCurrency";
import { readDateColumn } from "../readDateColumn";
import { readId } from "../readId";
import { idColumnOf, noId, readIdColumn, type IdColumn } from "../readIdColumn";
import type { ExportColumns, FoundExport, ReadOptions, WholeTable } from "../types";
import { carried, exportAmounts, exportRefunds, type ExportMoney, type MoneyRequest } from "./exportMoney";
import { exportRows } from "./exportRows";
import { customerNames, identityReader } from "./identities";
import { ofBlock, orderBlocks, type OrderBlocks } from "./orderBlocks";
import { rowStatuses, withRefundLines } from "./rowStatuses";

/** The data rows of an export with what becomes of each. */
export function readExport(rows: Rows, found: FoundExport, date: number, options: ReadOptions): ReadRows {
  const { columns, layout } = found;
  const { answers = {}, language = "en", whole = null } = options;
  const dataRows = exportRows(rows, found, whole !== null);
  const dates = readDateColumn(rows, dataRows, date, answers["dateOrder"], language, layout.dateOrder ?? null);
  const order = columns.order === null ? null : readIdColumn(rows, dataRows, columns.order);
  const request = moneyRequest(rows, dataRows, found, order, { answers, language });
  const { blocks, numbers } = request;
  const { money, excluded } = readMoney(request, found, order, whole);
  const currency = currencies(request, excluded, answers["currency"], whole?.currency);
  const readable = { ...money, amount: money.amount.map((amount, i) => (currency.isForeignAt(i) ? NaN : amount)) };
  const serial = datesOf(dates.serials, blocks);
  const data: DataColumns = { rows: dataRows, customer: customersOf(blocks, columns, whole), order, serial, amount: readable.amount, refund: readable.refund, excluded };
  const reasons = leaveOut(rows, data, options);
  return {
    data: { ...data, ...carried(readable, blocks, (i) => reasons[i] === null) },
    reasons,
    currency: currency.currency ?? layout.currency ?? null,
    currencies: currency.counts,
    question: dates.question ?? currency.question ?? numbers.question,
  };
}

function moneyRequest(rows: Rows, dataRows: Int32Array, { columns, layout }: FoundExport, order: IdColumn | null, given: Pick<NumberHints, "answers" | "language">): MoneyRequest {
  const hints = { ...given, usual: layout.decimalMark, isIndonesian: layout.country === "ID" };
  const numbers = numberReader(rows, dataRows, moneyColumns(columns), "amount", hints);
  const totals = columns.per === "orderOnce" && columns.amount !== null ? numbers.read(columns.amount) : null;
  const identities = Array.from(dataRows, identityReader(rows, columns, layout.country));
  return { rows, dataRows, columns, numbers, blocks: orderBlocks(order, identities, totals) };
}

/** Amounts first: their signs tell refunds from sales, and those follow the statuses of their sales. */
function readMoney(request: MoneyRequest, found: FoundExport, order: IdColumn | null, whole: WholeTable | null): { money: ExportMoney; excluded: Uint8Array } {
  const { rows, dataRows, columns, blocks } = request;
  const amounts = exportAmounts(request);
  const totalAt = (i: number): number => (columns.per === "orderOnce" ? entryAt(blocks.totals, entryAt(blocks.of, i)) || 0 : 0);
  const isRefundLine = (i: number): boolean => entryAt(amounts.amount, i) + totalAt(i) < 0;
  const { excluded, refunded } = withRefundLines(rowStatuses(rows, dataRows, found, blocks, whole), order, isRefundLine);
  return { money: exportRefunds(request, amounts, refunded, refundLinesOf(order, dataRows, isRefundLine)), excluded };
}

export function moneyColumns({ amount, refund, price, orderDiscount, returned }: ExportColumns): number[] {
  return [amount, refund, price, orderDiscount, returned?.price ?? null].filter((column) => column !== null);
}

/** Does the order of this row have negative lines? Then no column gives the same money back again. */
function refundLinesOf(order: IdColumn | null, dataRows: Int32Array, isRefundLine: (i: number) => boolean): (i: number) => boolean {
  if (order === null) return () => false;
  const has = new Uint8Array(order.ids.length);
  dataRows.forEach((_, i) => {
    const id = entryAt(order.index, i);
    if (id !== noId && isRefundLine(i)) has[id] = 1;
  });
  return (i) => entryAt(order.index, i) !== noId && has[entryAt(order.index, i)] === 1;
}

function customersOf(blocks: OrderBlocks, columns: ExportColumns, whole: WholeTable | null): IdColumn {
  const names = customerNames(blocks.identities, columns, whole?.idOfEmail);
  return idColumnOf(Array.from(blocks.of, (block) => names[block] ?? null));
}

/** A line without a readable date has that of its order. */
function datesOf(serials: Float64Array, blocks: OrderBlocks): Float64Array {
  const first = ofBlock(blocks, serials, (serial) => !Number.isNaN(serial));
  return serials.map((serial, i) => (Number.isNaN(serial) ? (first(i) ?? NaN) : serial));
}

/** In which currency is each row, by its column or the marks in its texts? What is no sale does not ask. */
function currencies({ rows, dataRows, columns, blocks }: MoneyRequest, excluded: Uint8Array, answer: string | undefined, given: string | null = null) {
  const text = columns.amount ?? columns.price ?? undefined;
  const own = Array.from(dataRows, (row) => codeOf(rows, row, columns.currency) ?? currencyShown(rows, row, text));
  const ofOrder = ofBlock(blocks, own, (code) => code !== null);
  const codeAt = (i: number): string | null => own[i] ?? ofOrder(i);
  const sold = dataRows.map((_, i) => i).filter((i) => excluded[i] === 0);
  const { currency, question, counts, isForeign } = chooseCurrency(sold, codeAt, answer, given);
  return { currency, question, counts, isForeignAt: (i: number): boolean => isForeign(codeAt(i)) };
}

function codeOf(rows: Rows, row: number, column: number | null): string | null {
  const code = column === null ? null : readId(cellAt(rows, row, column));
  return code === null ? null : code.toUpperCase();
}

