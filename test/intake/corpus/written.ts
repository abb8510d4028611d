/** What does a file hold, and what is the true answer to it? */
import type { LeftOutReason } from "../../../src/catalogue/columns";
import type { ExportId } from "../../../src/catalogue/exports/exportLayout";
import type { Fate, Order } from "./shop";

export type Row = Readonly<Record<string, string | number | boolean>>;

export interface Truth {
  readonly rows: number;
  readonly leftOut: Partial<Record<LeftOutReason, number>>;
  readonly orders: number;
  readonly customers: number;
  /** In cents, or in whole units of the currency. */
  readonly net: number;
  readonly refunds: number;
}

export interface Written {
  readonly title: string;
  readonly platform: ExportId;
  readonly cells: (string | number | boolean)[][];
  readonly truth: Truth;
  /** Hundredths in one unit of the currency: 100, or 1 for the rupiah. */
  readonly unit: 1 | 100;
  /** Answers that a person has to give because the file does not. */
  readonly answers?: Readonly<Record<string, string>>;
}

export interface Writing {
  readonly title: string;
  readonly platform: ExportId;
  readonly header: readonly string[];
  readonly orders: readonly Order[];
  readonly rowsOf: (order: Order) => readonly Row[];
  /** Who the customer is, by the rules of the layout; null where the rows do not say. */
  readonly customerOf: (order: Order) => string | null;
  readonly paidOf: (order: Order) => number;
  /** What this layout subtracts. */
  readonly refundOf?: (order: Order) => number;
  /** Are refunded orders out, as in WooCommerce Analytics? */
  readonly refundedIsOut?: boolean;
  /** Is an order in another currency than the one that is analysed? */
  readonly isForeign?: (order: Order) => boolean;
  readonly unit?: 1 | 100;
  readonly above?: readonly (readonly string[])[];
  readonly below?: readonly (readonly string[])[];
  /** A row that describes the columns. */
  readonly description?: Row;
  readonly answers?: Readonly<Record<string, string>>;
}

const reasons: Partial<Record<Fate, LeftOutReason>> = {
  cancelled: "status", pending: "status", failed: "status", test: "status", noCustomer: "blankCustomer", badAmount: "badAmount", badDate: "badDate", farAhead: "futureDate",
};

/** The file of all orders, with a blank row and a second copy of some of them, and what is true of it. */
export function written(writing: Writing): Written {
  const { header, orders, unit = 100, above = [], below = [], description, refundOf = (order) => order.refund } = writing;
  const line = (row: Row): (string | number | boolean)[] => header.map((name) => row[name] ?? "");
  const blank = header.map(() => "");
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  const customers = new Set<string>();
  const cells: (string | number | boolean)[][] = [];
  let [rows, sold, net, refunds] = [0, 0, 0, 0];
  const out = (reason: LeftOutReason, count: number): void => void (leftOut[reason] = (leftOut[reason] ?? 0) + count);
  for (const order of orders) {
    const lines = distinct(writing.rowsOf(order).map(line));
    const copies = order.fate === "twice" ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) cells.push(...lines.map((cell) => [...cell]));
    if (order.place % 97 === 5) cells.push([...blank]);
    rows += copies * lines.length;
    if (copies === 2) out("duplicate", lines.length);
    const isOut = writing.refundedIsOut === true && order.fate === "refunded";
    const own = isOut ? "status" : reasons[order.fate];
    // Of an order that has no customer either, that is told first.
    const reason = writing.isForeign?.(order) === true && own !== "status" && own !== "blankCustomer" ? "badAmount" : own;
    const customer = writing.customerOf(order);
    if (reason !== undefined || customer === null) {
      out(reason ?? "blankCustomer", lines.length);
      continue;
    }
    customers.add(customer);
    const paid = writing.paidOf(order);
    if (paid > 0) sold++;
    net += paid - refundOf(order);
    refunds += refundOf(order);
  }
  return {
    title: writing.title,
    platform: writing.platform,
    unit,
    cells: [...above.map((row) => [...row]), [...header], ...(description ? [line(description)] : []), ...cells, ...below.map((row) => [...row])],
    truth: { rows, leftOut, orders: sold, customers: customers.size, net, refunds },
    ...(writing.answers ? { answers: writing.answers } : {}),
  };
}

/** No two lines of one order alike: those would be a duplicate. */
function distinct(lines: (string | number | boolean)[][]): (string | number | boolean)[][] {
  const seen = new Set<string>();
  for (const line of lines) {
    const key = JSON.stringify(line);
    if (seen.has(key)) throw new Error(`A line of an order comes twice: ${key}`);
    seen.add(key);
  }
  return lines;
}
