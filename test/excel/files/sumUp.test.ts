/** Does a file that is summed up say what the same rows say on a sheet: who, when, how much, and what became of every row? */
import { parse } from "papaparse";
import { customerSummary } from "../../../src/core/btyd/customerSummary";
import { sumUp, type SummedUp } from "../../../src/excel/files/sumUp";
import { separatorOf } from "../../../src/intake/files/separatorOf";
import { readTransactions } from "../../../src/intake/readTransactions";
import type { Mapping, Reading } from "../../../src/intake/types";
import { engineOver } from "./nodeEngine";

jest.setTimeout(300_000);

interface Asked {
  readonly mapping?: Mapping;
  readonly answers?: Readonly<Record<string, string>>;
  readonly mostRows?: number;
}

const usual: Mapping = { customer: 0, date: 1, amount: 2 };

function cellsOf(text: string): string[][] {
  return parse<string[]>(text, { delimiter: separatorOf(text), skipEmptyLines: true }).data;
}

async function summed(text: string, { mapping = usual, answers = {}, mostRows = 1000 }: Asked = {}): Promise<SummedUp> {
  const [header = [], ...rows] = cellsOf(text);
  const texts = (column = 0): string[] => rows.slice(0, 3).map((row) => row[column] ?? "").filter((cell) => cell !== "");
  return sumUp(await engineOver(text), {
    layout: { separator: separatorOf(text), headerRows: 1, header },
    mapping, answers, exported: null, size: text.length, asOf: null, language: "en", mostRows,
    samples: { dates: texts(mapping.date), numbers: mapping.amount === undefined ? [...texts(mapping.quantity), ...texts(mapping.price)] : texts(mapping.amount) },
  });
}

/** The same rows, read as the cells of a sheet. */
function onSheet(text: string, { mapping = usual, answers = {} }: Asked = {}): Reading {
  const [header = [], ...rows] = cellsOf(text);
  return readTransactions(rows, { mapping, header, answers, firstRow: 2, language: "en" });
}

type Done = Extract<SummedUp, { question: null }>;

function done(result: SummedUp): Done {
  if (result.question !== null) throw new Error(`It asked about ${result.question.about}`);
  return result;
}

/** What each customer did on each day: sales, and what was given back. */
function byDay({ transactions: { customerIds, customer, day, amount } }: Reading): Map<string, number> {
  const days = new Map<string, number>();
  customer.forEach((who, row) => {
    const value = amount[row] ?? NaN;
    const key = `${customerIds[who] ?? ""} ${day[row] ?? 0} ${value < 0 ? "back" : "sold"}`;
    days.set(key, (days.get(key) ?? 0) + value);
  });
  return days;
}

async function expectSame(text: string, asked: Asked = {}): Promise<Done> {
  const result = done(await summed(text, asked));
  const reading = onSheet(text, asked);
  expect(result.reconciliation.rows).toEqual(reading.reconciliation.rows);
  for (const key of ["in", "used", "refunds", "leftOut"] as const) {
    expect([key, result.reconciliation.amount[key]]).toEqual([key, expect.closeTo(reading.reconciliation.amount[key], 6)]);
  }
  expect(result.reconciliation.customers).toBe(reading.reconciliation.customers);
  expect([result.firstDay, result.lastDay]).toEqual([reading.firstDay, reading.lastDay]);
  if (result.shape === "days") expectSameDays(result, reading);
  return result;
}

function expectSameDays({ columns }: Done, reading: Reading): void {
  const expected = byDay(reading);
  const [who, when, amount] = columns as readonly [readonly string[], Float64Array, Float64Array];
  const found = new Map(who.map((id, row) => [`${id} ${when[row] ?? 0} ${Number(amount[row]) < 0 ? "back" : "sold"}`, Number(amount[row])]));
  for (const [key, value] of expected) {
    // Nothing for nothing needs no row of its own beside a sale or a refund of the day.
    if (value === 0 && !found.has(key)) continue;
    expect([key, found.get(key)]).toEqual([key, expect.closeTo(value, 6)]);
  }
  for (const key of found.keys()) expect(expected.has(key)).toBe(true);
}

const lines = (...rows: readonly string[]): string => rows.join("\n");

describe("a file that is summed up", () => {
  it("agrees with the same rows on a sheet: blank ids, unreadable amounts and dates, refunds, gifts", async () => {
    await expectSame(lines(
      "Customer,Date,Amount",
      "Ann@x.com,2025-01-03,10.50", "ann@X.com ,2025-01-03,2", "bob,2025-01-04,5", "bob,2025-01-04,-5", "bob,2025-02-01,-1.25",
      "cid,2025-02-02,0", ",2025-01-05,7", "n/a,2025-01-05,8", "dee,2025-13-05,9", "dee,,4", "dee,2025-03-01,abc", "0012,2025-03-01,3", "62812****,2025-03-01,2",
      "'0812,2025-03-02,1", "#N/A,2025-03-02,1", "far,2031-01-01,6", ",,", '"new\nline",2025-03-03,1',
    ));
  });

  it("reads marks, currencies and words in amounts as a sheet's reader does", async () => {
    await expectSame(lines("Customer;Date;Amount", "a;03/04/2025;1.234,50", "b;13/04/2025;12,00", "a;14/04/2025;7", "b;14/04/2025;1 000,25"));
    await expectSame(lines("Customer;Date;Amount", "a;2025-04-03;Rp 120.000", "b;2025-04-04;Rp1.500.000", "a;2025-04-05;Rp 1,5 jt"));
    await expectSame(lines("Customer,Date,Amount", "a,2025-04-03,12.50", "b,2025-04-04,1.234", "a,2025-04-05,\"1,234.50\"", "a,2025-04-05,1e5"));
  });

  it("reads dates in every way that a sheet's reader does, mixed ones too", async () => {
    await expectSame(lines("Customer,Date,Amount", "a,2025-04-03 10:15:00,1", "a,2025-04-03T11:00:00Z,2", "b,03.05.2025,3", "b,3 kwietnia 2025,4"));
    await expectSame(lines("Customer,Date,Amount", "a,13/04/2025 10:15,1", "a,03/04/2025,2", "b,\"Apr 3, 2025 10:15 PM\",3"));
    await expectSame(lines("Customer,Date,Amount", "a,20250403,1", "b,20250404,2"));
  });

  it("multiplies quantity and price", async () => {
    await expectSame(lines("Customer,Date,Qty,Price", "a,2025-04-03,2,1.50", "a,2025-04-04,x,2", "b,2025-04-05,-1,4"), { mapping: { customer: 0, date: 1, quantity: 2, price: 3 } });
  });

  it("leaves rows out that come again cell for cell, where they have an order or a time", async () => {
    const mapping = { ...usual, order: 3 };
    const ordered = await expectSame(lines("Customer,Date,Amount,Order", "a,2025-04-03,5,1", "a,2025-04-03,5,1", "a,2025-04-03,5,1", "a,2025-04-03,5,2", "b,2025-04-03,5,", "b,2025-04-03,5,", "b,2025-04-03,-1,7", "b,2025-04-03,-1,7"), { mapping });
    expect(ordered.reconciliation.rows.leftOut).toEqual({ duplicate: 3 });
    const timed = await expectSame(lines("Customer,Date,Amount", "a,2025-04-03 10:00,5", "a,2025-04-03 10:00,5", "a,2025-04-03 10:01,5"));
    expect(timed.reconciliation.rows.leftOut).toEqual({ duplicate: 1 });
    const neither = await expectSame(lines("Customer,Date,Amount", "a,2025-04-03,5", "a,2025-04-03,5"));
    expect(neither.reconciliation.rows.leftOut).toEqual({});
  });

  it("asks what the file cannot tell, and takes the answer", async () => {
    const dates = lines("Customer,Date,Amount", "a,03/04/2025,1", "b,05/06/2025,2");
    expect(await summed(dates)).toEqual({ question: { about: "dateOrder", role: "date", choices: ["mdy", "dmy"] } });
    await expectSame(dates, { answers: { dateOrder: "dmy" } });
    const amounts = lines("Customer,Date,Amount", "a,2025-04-03,1.234", "b,2025-04-03,2.500");
    expect(await summed(amounts)).toEqual({ question: { about: "decimalMark", role: "amount", choices: [".", ","] } });
    await expectSame(amounts, { answers: { decimalMark: "," } });
    const currencies = lines("Customer,Date,Amount", "a,2025-04-03,$5.00", "b,2025-04-03,€6.00");
    expect(await summed(currencies)).toEqual({ question: { about: "currency", choices: ["EUR", "USD"] } });
    await expectSame(currencies, { answers: { currency: "USD" } });
  });

  const ordered: Mapping = { order: 0, customer: 1, date: 2, amount: 3 };
  const totals = lines(
    "Order,Customer,Date,Amount,Line", "1,a,2025-04-03,30,1", "1,a,2025-04-03,30,2", "2,b,2025-04-04,50,1", "2,b,2025-04-04,50,2", "2,,2025-04-04,50,3", "2,,2025-04-04,50,3",
    "3,a,2025-04-05,60,1", "3,a,2025-04-05,60,2", "4,c,2025-04-06,7,1", ",d,2025-04-06,2,1", ",d,2025-04-06,2,1",
  );

  it("asks whether an amount that all lines of an order share is its total, as on a sheet, and counts it as answered", async () => {
    const { question } = onSheet(totals, { mapping: ordered });
    expect(question).toMatchObject({ about: "orderTotal", orders: { equal: 3, several: 3 } });
    expect(await summed(totals, { mapping: ordered })).toEqual({ question });
    const once = await expectSame(totals, { mapping: ordered, answers: { orderTotal: "once" } });
    // 30 + 50 + 60 + 7 + 2 + 2
    expect(once.reconciliation).toMatchObject({ amount: { used: 151 }, rows: { leftOut: { duplicate: 1 } }, repeated: 4 });
    // 2 x 30 + 2 x 50 + 2 x 60 + 7 + 2 + 2; the line without a customer is left out.
    const perLine = await expectSame(totals, { mapping: ordered, answers: { orderTotal: "perLine" } });
    expect(perLine.reconciliation.amount.used).toBe(291);
  });

  it("decides it by line totals that add up to the amount, as on a sheet", async () => {
    const rows = ["1,a,2025-04-03,30,10", "1,a,2025-04-03,30,20", "2,b,2025-04-04,50,15", "2,b,2025-04-04,50,35", "3,a,2025-04-05,60,40", "3,a,2025-04-05,60,20", "4,c,2025-04-06,7,7"];
    const found = await expectSame(lines("Order,Customer,Date,Order total,Line total", ...rows), { mapping: ordered });
    expect(found.reconciliation).toMatchObject({ amount: { used: 147 }, repeated: 3 });
  });

  it("reads statuses, refunds and currencies as on a sheet, and what is far in the future is none", async () => {
    const text = lines(
      "Order,Customer,Date,Amount,Status,Refund,Currency", "1,a,03/04/2025,10,paid,,EUR", "1,a,03/04/2025,20,,,EUR", "2,b,13/04/2025,\"1.234,50\",cancelled,,EUR", "3,c,14/04/2025,15,paid,5,EUR",
      "4,a,15/04/2025,9,refunded,,EUR", "5,d,16/04/2025,8,paid,,EUR", "6,d,17/04/2031,8,paid,,EUR",
    );
    const mapping: Mapping = { ...ordered, status: 4, refund: 5, currency: 6 };
    const found = await expectSame(text, { mapping });
    expect(found.reconciliation.rows.leftOut).toEqual({ status: 1, futureDate: 1 });
    // 10 + 20 + 15 - 5 + 9 - 9 + 8
    expect(found.reconciliation.amount).toMatchObject({ used: 48, refunds: 14 });
    const mixed = text.replace("paid,5,EUR", "paid,5,USD");
    expect(await summed(mixed, { mapping })).toEqual({ question: { about: "currency", choices: ["EUR", "USD"] } });
    await expectSame(mixed, { mapping, answers: { currency: "USD" } });
  });

  it("gives one row per customer with what the models need, where days do not fit", async () => {
    const text = lines(
      "Customer,Date,Amount", "a,2025-01-01,10", "a,2025-01-15,30", "a,2025-01-29,20", "a,2025-01-29,-5", "b,2025-01-08,7",
      "c,2025-01-02,-3", "c,2025-01-09,4", "c,2025-01-23,6", "d,2025-01-20,-2",
    );
    const { shape, columns, lastDay } = await expectSame(text, { mostRows: 4 });
    expect(shape).toBe("customers");
    const ids = columns[0] as readonly string[];
    const [, first = [], , purchases = [], spend = [], refunds = [], x = [], recency = [], age = [], value = []] = columns;
    const { transactions } = onSheet(text);
    const summary = customerSummary(transactions, lastDay ?? 0, "week");
    expect([...ids].sort()).toEqual(["a", "b", "c", "d"]);
    summary.customer.forEach((place, i) => {
      const row = ids.indexOf(transactions.customerIds[place] ?? "");
      expect([x[row], recency[row], age[row], value[row]]).toEqual([summary.x[i], summary.recency[i], summary.age[i], summary.monetaryValue[i]]);
    });
    const d = ids.indexOf("d");
    expect([first[d], purchases[d], spend[d], refunds[d]]).toEqual([0, 0, -2, 2]);
  });

  it("says so where there are more customers than rows, and where nothing can be used", async () => {
    const text = lines("Customer,Date,Amount", "a,2025-01-01,1", "b,2025-01-01,1", "c,2025-01-01,1");
    await expect(summed(text, { mostRows: 2 })).rejects.toMatchObject({ code: "fileTooManyCustomers", data: { customers: 3, most: 2 } });
    await expect(summed(lines("Customer,Date,Amount", ",2025-01-01,1", "b,x,1"))).rejects.toMatchObject({ code: "noUsableRows", data: { rows: 2 } });
  });
});
