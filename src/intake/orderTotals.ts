/** Is the amount that stands on the lines of an order the line's, or the order's total, repeated on each of them? */
import { entryAt } from "../core/entryAt";
import type { DataColumns, Reasons } from "./dataColumns";
import type { Rows } from "./dataRows";
import { headerScore } from "./headerScore";
import { numberReader, type NumberHints } from "./readAmounts";
import { noId } from "./readIdColumn";
import { countRepeats, type Repeats } from "./repeatsOnLines";
import type { Mapping, Question, WholeTable } from "./types";

export interface TotalsRequest {
  readonly rows: Rows;
  readonly header: readonly string[];
  readonly mapping: Mapping;
  readonly data: DataColumns;
  readonly reasons: Reasons;
  readonly hints: NumberHints;
  /** What has been decided for a table of which these rows are a part. */
  readonly whole?: WholeTable | null;
}

/** Orders with the customers of their lines: two customers under one number are two orders. */
interface Blocks {
  /** Of each row; `noId` without an order. */
  readonly of: Int32Array;
  readonly count: number;
}

export interface OrderTotals {
  /** The amounts, each total on the first of its lines that is used and 0 on the others; null where each line counts. */
  readonly once: Float64Array | null;
  /** Lines whose amount is a total that another line carries. */
  readonly repeated: number;
  readonly question: Question | null;
}

/** A single order whose lines cost the same is a chance. */
const fewestOrders = 2;
/** Where fewer orders have the same amount on all lines, it is no total. */
const mostly = 0.7;
const nearlyAll = 0.95;
/** Orders by which other columns are judged. */
export const judgedOrders = 2000;
/** What decides without a question must be seen in so many orders. */
const decisiveOrders = 3;
/** Half a cent: what quantity x price may differ by. */
const tolerance = 0.006;

const perLine: OrderTotals = { once: null, repeated: 0, question: null };

/** Only what quantity and price of the lines prove is decided; where both readings fit, it is asked, and read as totals for the eye. */
export function orderTotals(request: TotalsRequest): OrderTotals {
  const { mapping, data, hints, whole = null } = request;
  if (data.order === null || mapping.amount === undefined) return perLine;
  const blocks = blocksOf(data);
  if (whole !== null) return whole.totals === "once" ? { ...countedOnce(request, blocks), question: null } : perLine;
  const repeats = countRepeats(blocks.of, blocks.count, linesThatCount(request));
  if (!mostlyEqual(repeats)) return perLine;
  const answer = hints.answers["orderTotal"];
  const shown = isChoice(answer) ? answer : shownByLines(request, blocks, repeats);
  return shown === "perLine" ? perLine : { ...countedOnce(request, blocks), question: shown === null ? totalsQuestion(repeats) : null };
}

/** May these amounts be totals at all? */
export function mostlyEqual({ equal, several }: Pick<Repeats, "equal" | "several">): boolean {
  return equal >= fewestOrders && equal >= mostly * several;
}

type Choice = "once" | "perLine";

const isChoice = (answer: string | undefined): answer is Choice => answer === "once" || answer === "perLine";

function totalsQuestion({ equal, several }: Repeats): Question {
  return { about: "orderTotal", role: "amount", orders: { equal, several }, choices: ["once", "perLine"] };
}

/** A line that does not name its customer is of its order's first. */
function blocksOf({ order, customer }: Pick<DataColumns, "order" | "customer">): Blocks {
  if (order === null) return { of: new Int32Array(0), count: 0 };
  const first = new Int32Array(order.ids.length).fill(noId);
  order.index.forEach((id, i) => {
    if (id !== noId && first[id] === noId) first[id] = entryAt(customer.index, i);
  });
  const others = new Map<string, number>();
  const of = order.index.map((id, i) => {
    const who = entryAt(customer.index, i);
    if (id === noId || who === noId || who === first[id]) return id;
    const key = `${id} ${who}`;
    const block = others.get(key) ?? order.ids.length + others.size;
    others.set(key, block);
    return block;
  });
  return { of, count: order.ids.length + others.size };
}

/** A row that comes again is no line of its own, and one that is hidden says nothing. */
function linesThatCount({ data: { amount }, reasons }: TotalsRequest): Float64Array {
  return amount.map((value, i) => (reasons[i] === "duplicate" || reasons[i] === "hidden" ? NaN : value));
}

/** Positions of the lines of some orders with the same amount on each. */
function judgedLines({ data: { amount }, reasons }: TotalsRequest, { of }: Blocks, { isEqual }: Repeats): ReadonlyMap<number, number[]> {
  const lines = new Map<number, number[]>();
  of.forEach((block, i) => {
    if (block === noId || reasons[i] === "duplicate" || Number.isNaN(amount[i]) || !isEqual(block)) return;
    const known = lines.get(block);
    if (known) known.push(i);
    else if (lines.size < judgedOrders) lines.set(block, [i]);
  });
  return lines;
}

/** What quantity, price and the values of lines prove; null where they prove nothing. */
function shownByLines(request: TotalsRequest, blocks: Blocks, repeats: Repeats): Choice | null {
  const lines = [...judgedLines(request, blocks, repeats).values()];
  const places = Int32Array.from(lines.flat());
  const { products, values } = lineValues(request, places);
  const amountAt = (place: number): number => entryAt(request.data.amount, place);
  const at = new Map(Array.from(places, (place, i) => [place, i]));
  const valueOf = (column: Float64Array, place: number): number => column[at.get(place) ?? -1] ?? NaN;
  const isOfLine = (column: Float64Array) => (line: readonly number[]): boolean => line.every((place) => isNear(valueOf(column, place), amountAt(place)));
  const isSum = (column: Float64Array) => (line: readonly number[]): boolean => {
    const own = line.map((place) => valueOf(column, place));
    return isNear(own.reduce((sum, value) => sum + value, 0), amountAt(entryAt(line, 0)), line.length) && own.some((value) => value !== own[0]);
  };
  const holds = (test: (line: readonly number[]) => boolean): boolean => {
    const count = lines.filter(test).length;
    return count >= decisiveOrders && count >= nearlyAll * lines.length;
  };
  if (products.some((column) => holds(isOfLine(column)))) return "perLine";
  return [...products, ...values].some((column) => holds(isSum(column))) ? "once" : null;
}

const isNear = (a: number, b: number, lines = 1): boolean => Math.abs(a - b) < tolerance * lines;

interface LineValues {
  /** Quantity x price. */
  readonly products: readonly Float64Array[];
  /** Other money of the lines. */
  readonly values: readonly Float64Array[];
}

/** What the columns called a price, an amount or a quantity say of some lines. */
function lineValues({ rows, header, mapping, data, hints }: TotalsRequest, places: Int32Array): LineValues {
  const sampled = places.map((place) => entryAt(data.rows, place));
  const read = (column: number): Float64Array => numberReader(rows, sampled, [column], "price", hints).read(column);
  const named = (role: "price" | "amount" | "quantity"): number[] =>
    header.flatMap((text, column) => (column !== mapping.amount && headerScore(text, role) > 0 ? [column] : []));
  const prices = [...new Set([...named("price"), ...(mapping.price === undefined ? [] : [mapping.price])])];
  const quantities = [...new Set([...(mapping.quantity === undefined ? [] : [mapping.quantity]), ...named("quantity")])].filter((column) => !prices.includes(column));
  const pieces = quantities.map(read);
  const money = prices.map(read);
  return {
    products: money.flatMap((price) => pieces.map((quantity) => price.map((value, i) => value * entryAt(quantity, i)))),
    values: [...money, ...named("amount").filter((column) => !prices.includes(column) && !quantities.includes(column)).map(read)],
  };
}

/** Two totals under one number are two orders, and both count. */
function countedOnce({ data: { amount }, reasons }: TotalsRequest, { of }: Blocks): Pick<OrderTotals, "once" | "repeated"> {
  const carrier = new Map<string, number>();
  const keyAt = (i: number): string | null => {
    const isOwn = reasons[i] === "duplicate" || reasons[i] === "hidden" || of[i] === noId || !amount[i];
    return isOwn ? null : `${entryAt(of, i)} ${entryAt(amount, i)}`;
  };
  amount.forEach((_, i) => {
    const key = keyAt(i);
    if (key === null) return;
    const known = carrier.get(key);
    if (known === undefined || (reasons[known] !== null && reasons[i] === null)) carrier.set(key, i);
  });
  let repeated = 0;
  const once = amount.map((value, i) => {
    const key = keyAt(i);
    if (key === null || carrier.get(key) === i) return value;
    repeated++;
    return 0;
  });
  return { once, repeated };
}
