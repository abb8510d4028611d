/** Are the rules kept by which exports are read, one by one? */
import fc from "fast-check";
import { leftOutReasons } from "../../../src/catalogue/columns";
import { guessColumns } from "../../../src/intake/guessColumns";
import { recogniseExport } from "../../../src/intake/exports/recogniseExport";
import { readTransactions } from "../../../src/intake/readTransactions";
import { splitHeader } from "../../../src/intake/splitHeader";
import type { Cell, Mapping, Reading, ReadOptions } from "../../../src/intake/types";
import { marketplaceFiles, paymentFiles, polishFiles, shopFiles } from "../corpus/files";

type Given = Partial<ReadOptions>;

/** Header and rows as one text, cells parted by "|". */
function read(text: string, given: Given = {}): Reading {
  return readCells(text.split("\n").map((line) => line.split("|")), given);
}

function readCells(cells: readonly (readonly Cell[])[], given: Given = {}): Reading {
  const { header, rows, headerRows } = splitHeader(cells);
  const { mapping } = guessColumns({ sheet: "", address: "", header, rows, firstRow: headerRows + 1, numberFormats: [] });
  return readTransactions(rows, { mapping, exported: recogniseExport(header, rows), firstRow: headerRows + 1, ...given });
}

const sums = ({ reconciliation: { rows, amount, orders, customers } }: Reading) => ({ in: rows.in, out: rows.leftOut, net: amount.used, refunds: amount.refunds, orders, customers });

const shopifyHeader = "Name|Email|Financial Status|Currency|Total|Created at|Lineitem name|Lineitem price|Cancelled at|Refunded Amount|Phone|Billing Name";
const shopify = (rows: readonly string[], given?: Given): Reading => read([shopifyHeader, ...rows].join("\n"), given);
const first = "#1|ann@x.com|paid|EUR|30.00|2024-01-05 10:00:00 +0100|Mug|10.00||0.00||Ann";
const rest = "#1||||||Tee|20.00||||";

describe("readExport > orders", () => {
  it("counts a total that stands on the first line only once, and fills its order's facts down", () => {
    const reading = shopify([first, rest]);
    expect(sums(reading)).toEqual({ in: 2, out: {}, net: 30, refunds: 0, orders: 1, customers: 1 });
    expect([...reading.transactions.amount]).toEqual([30, 0]);
    expect(reading.currency).toBe("EUR");
  });

  it("leaves all lines of an order out for what is wrong with its first", () => {
    const bad = (column: number, text: string): string => first.split("|").map((cell, at) => (at === column ? text : cell)).join("|");
    expect(shopify([bad(4, "b/d"), rest]).reconciliation.rows.leftOut).toEqual({ badAmount: 2 });
    expect(shopify([bad(5, "0000-00-00"), rest]).reconciliation.rows.leftOut).toEqual({ badDate: 2 });
    expect(shopify([bad(8, "2024-01-06"), rest]).reconciliation.rows.leftOut).toEqual({ status: 2 });
    expect(shopify([bad(2, "voided"), rest]).reconciliation.rows.leftOut).toEqual({ status: 2 });
    expect(shopify(["#1||paid|EUR|30.00|2024-01-05|Mug|10.00||0.00||", rest]).reconciliation.rows.leftOut).toEqual({ blankCustomer: 2 });
  });

  it("leaves out a block that comes again, and keeps one with the same number and other content", () => {
    expect(sums(shopify([first, rest, first, rest]))).toMatchObject({ out: { duplicate: 2 }, net: 30, orders: 1 });
    expect(sums(shopify([first, rest, "#1|bo@x.com|paid|EUR|7.00|2024-03-05|Cap|7.00||0.00||Bo"]))).toMatchObject({ out: {}, net: 37, customers: 2 });
  });

  it("subtracts a refund once, whole or in part, and keeps the order", () => {
    const refunded = (status: string, amount: string): string => `#2|bo@x.com|${status}|EUR|50.00|2024-02-05|Cap|50.00||${amount}||Bo`;
    expect(sums(shopify([refunded("refunded", "50.00")]))).toEqual({ in: 1, out: {}, net: 0, refunds: 50, orders: 1, customers: 1 });
    expect(sums(shopify([refunded("partially_refunded", "20.00")]))).toMatchObject({ net: 30, refunds: 20 });
    // The status alone says that all came back.
    expect(sums(shopify([refunded("refunded", "")]))).toMatchObject({ net: 0, refunds: 50 });
  });

  it("takes a cancelled order out with its refund", () => {
    const { amount, rows } = shopify([first, "#2|bo@x.com|refunded|EUR|50.00|2024-02-05|Cap|50.00|2024-02-06|20.00||Bo"]).reconciliation;
    expect([amount, rows.leftOut]).toEqual([{ in: 60, used: 30, refunds: 0, leftOut: 30 }, { status: 1 }]);
  });

  it("counts a total that comes again on each line once", () => {
    const reading = read(`Order ID|Order Status|SKU Subtotal After Discount|Order Amount|Order Refund Amount|Created Time|Buyer Username
1\t|Completed|60000|110000|10000|13/01/2024 08:00:00|ann
1\t|Completed|40000|110000|10000|13/01/2024 08:00:00|ann`);
    expect(sums(reading)).toEqual({ in: 2, out: {}, net: 100000, refunds: 10000, orders: 1, customers: 1 });
    expect(reading.transactions.orderIds).toEqual(["1"]);
  });

  it("takes one login with two telephones under one order for one order", () => {
    expect(sums(read(`Order ID|Order Status|SKU Subtotal After Discount|Order Amount|Created Time|Buyer Username|Phone #
1|Completed|60000|110000|13/01/2024 08:00:00|ann|0812000001
1|Completed|40000|110000|13/01/2024 08:00:00|ann|0812000002`))).toMatchObject({ net: 110000, orders: 1, customers: 1 });
  });

  it("adds lines up where there is no total", () => {
    expect(sums(read(`Order ID|Order Status|SKU Subtotal After Discount|Created Time|Buyer Username
1|Completed|60000|13/01/2024|ann
1|Completed|40000|13/01/2024|ann`))).toMatchObject({ net: 100000, orders: 1 });
  });

  it("takes a discount of the order from its lines once, without making a refund of them", () => {
    const reading = read(`Nomor Invoice|Tanggal Pembayaran|Status Terakhir|Jumlah Produk Dibeli|Harga Jual (IDR)|Nilai Kupon Toko Terpakai (IDR)|Nama Pembeli|No Telp Pembeli
INV/1|05-01-2024 10:00:00|Pesanan Selesai|1|Rp 5.000|10.000|Budi|0812-3456-789
INV/1|05-01-2024 10:00:00|Pesanan Selesai|3|Rp 20.000|10.000|Budi|0812-3456-789`);
    expect(sums(reading)).toEqual({ in: 2, out: {}, net: 55000, refunds: 0, orders: 1, customers: 1 });
    expect([reading.transactions.customerIds, reading.currency]).toEqual([["+628123456789"], "IDR"]);
  });

  it("lets a refund on a negative line belong to its order: in and out with it, on its day, and not given back twice", () => {
    const lines = (status: string, refundStatus: string) => `order_id|order_date|order_status|customer_id|billing_email|order_total|order_refunded_total
7|2024-01-05|${status}|3|ann@x.com|100.00|40.00
7|2024-03-01|${refundStatus}|3|ann@x.com|-40.00|`;
    const sold = read(lines("wc-completed", "wc-refunded"));
    expect(sums(sold)).toEqual({ in: 2, out: {}, net: 60, refunds: 40, orders: 1, customers: 1 });
    expect(new Set(sold.transactions.day).size).toBe(1);
    expect(sums(read(lines("wc-cancelled", "wc-completed")))).toMatchObject({ out: { status: 2 }, net: 0 });
  });

  it("knows a plugin's lines that repeat the order's total", () => {
    expect(sums(read(`order_id|order_date|order_status|billing_email|order_total|item_name
7|2024-01-05|wc-completed|ann@x.com|100.00|Mug
7|2024-01-05|wc-completed|ann@x.com|100.00|Tee`))).toMatchObject({ net: 100, orders: 1 });
  });
});

describe("readExport > customers", () => {
  it("goes from e-mail to telephone to name, whoever is there", () => {
    const { transactions } = shopify([
      first, "#2|ANN@x.com |paid|EUR|1.00|2024-01-06|A|1||||", "#3||paid|EUR|1.00|2024-01-06|A|1|||'+48 601-234-567|Ann", "#4||paid|EUR|1.00|2024-01-06|A|1|||+48601234567|Bo", "#5||paid|EUR|1.00|2024-01-07|A|1||||Ann",
    ]);
    expect(transactions.customerIds).toEqual(["ann@x.com", "+48601234567", "Ann"]);
  });

  it("finds a customer whose rows are partly without an id by the address; 0 is a guest", () => {
    const { transactions } = read(`order_id|order_date|order_status|customer_id|billing_email|order_total
1|2024-01-05|wc-completed|0|ann@x.com|1.00
2|2024-01-06|wc-completed|7|Ann@x.com|1.00
3|2024-01-07|wc-completed|0|bo@x.com|1.00
4|2024-01-08|wc-completed|7|other@x.com|1.00`);
    expect(transactions.customerIds).toEqual(["7", "bo@x.com"]);
  });

  it("takes nothing masked for a customer", () => {
    const { transactions, reconciliation } = read(`Nomor Invoice|Tanggal Pembayaran|Jumlah Produk Dibeli|Harga Jual (IDR)|Nama Pembeli|No Telp Pembeli|No Telp Penerima
1|05-01-2024|1|5.000|Budi|62812****|
2|05-01-2024|1|5.000|B***i|62812****|+62 811 000 0001
3|05-01-2024|1|5.000|B***i|62812****|`);
    expect([transactions.customerIds, reconciliation.rows.leftOut]).toEqual([["Budi", "+628110000001"], { blankCustomer: 1 }]);
  });

  it("never merges names by likeness", () => {
    const { transactions } = read(`Date|Order #|Status|Customer|Product(s)|N. Revenue
2024-01-05|1|completed| Ann Lee |Mug|5
2024-01-06|2|completed|Ann Lee|Mug|5
2024-01-07|3|completed|ann lee|Mug|5`);
    expect(transactions.customerIds).toEqual(["Ann Lee", "ann lee"]);
  });

  it("knows a tax number with or without its dashes and country", () => {
    expect(read(`Numer zamówienia|Data zamówienia|Nazwa nabywcy|NIP nabywcy|Nazwa produktu|Wartość brutto
1|05.01.2024|Firma A|123-456-78-90|X|1 234,50
2|06.01.2024|Firma A sp. z o.o.|PL1234567890|X|10,00`).transactions.customerIds).toEqual(["1234567890"]);
  });
});

describe("readExport > money", () => {
  const stripe = (rows: readonly string[], header = "id|Created (UTC)|Amount|Amount Refunded|Currency|Captured|Converted Amount|Converted Amount Refunded|Converted Currency|Mode|Status|Customer ID|Customer Email") => [header, ...rows].join("\n");

  it("uses converted amounts, and asks nothing", () => {
    const reading = read(stripe(["a|2024-01-05 10:00|10.00|0|eur|true|43.00|0|pln|Live|Paid|c1|", "b|2024-01-06 10:00|7.00|7.00|usd|true|28.00|28.00|pln|Live|Refunded|c2|"]));
    expect([sums(reading), reading.question, reading.currency]).toEqual([{ in: 2, out: {}, net: 43, refunds: 28, orders: 2, customers: 2 }, null, "PLN"]);
  });

  it("leaves out what was not captured, what failed, and tests", () => {
    const rows = ["a|2024-01-05|1|0|eur|false|1|0|eur|Live|Paid|c1|", "b|2024-01-05|1|0|eur|true|1|0|eur|Test|Paid|c1|", "c|2024-01-05|1|0|eur|true|1|0|eur|Live|Failed|c1|"];
    expect(read(stripe(rows)).reconciliation.rows.leftOut).toEqual({ status: 3 });
    const typed = readCells([stripe([]).split("|"), ["a", 45296, 1, 0, "eur", false, 1, 0, "eur", "Live", "Paid", "c1", ""]]);
    expect(typed.reconciliation.rows.leftOut).toEqual({ status: 1 });
  });

  it("asks which of several currencies is meant where nothing is converted, and adds up one", () => {
    const text = stripe(["a|2024-01-05|10.00|0|eur|true|Live|Paid|c1", "b|2024-01-06|7.00|0|usd|true|Live|Paid|c2", "c|2024-01-06|9.00|0|gbp|true|Live|Failed|c2"], "id|Created (UTC)|Amount|Amount Refunded|Currency|Captured|Mode|Status|Customer ID");
    expect(read(text).question).toEqual({ about: "currency", choices: ["EUR", "USD"] });
    const answered = read(text, { answers: { currency: "USD" } });
    expect([answered.question, sums(answered)]).toEqual([null, { in: 3, out: { badAmount: 1, status: 1 }, net: 7, refunds: 0, orders: 1, customers: 1 }]);
  });

  it("prefers the numeric column to the formatted one, and reads the formatted one where it is alone", () => {
    expect(sums(read("Date|Order #|N. Revenue (formatted)|Status|Customer|Product(s)|N. Revenue\n2024-01-05|1|৳2,999.00|completed|Ann|Mug|2999")).net).toBe(2999);
    expect(sums(read("Date|Order #|N. Revenue (formatted)|Status|Customer|Product(s)\n2024-01-05|1|৳2,999.50|completed|Ann|Mug")).net).toBe(2999.5);
  });

  it("leaves refunded orders out where the layout's own list does", () => {
    expect(sums(read("Data|Zamówienie #|Status|Klient|Produkt(y)|Sprzedaż netto\n2024-01-05|1|Zwrócone|Ann|Kubek|10\n2024-01-05|2|Zrealizowane|Ann|Kubek|12"))).toMatchObject({ out: { status: 1 }, net: 12, refunds: 0 });
  });

  it("reads Indonesian thousands without a question where the marketplace writes them", () => {
    const text = "No. Pesanan|Status Pesanan|Waktu Pesanan Dibuat|Total Pembayaran|Username (Pembeli)\nA|Selesai|2024-01-05 10:00|120.000|budi\nB|Selesai|2024-01-06 10:00|2,5 jt|siti\nC|Selesai|2024-01-07 10:00|1 M|siti";
    const reading = read(text);
    expect([reading.question, reading.reconciliation.amount.used, reading.currency]).toEqual([null, 1_002_620_000, "IDR"]);
  });

  it("asks for the decimal mark where the export does not tell", () => {
    const text = "Order ID|Order Status|SKU Subtotal After Discount|Order Amount|Created Time|Buyer Username\n1|Completed|120.000|120.000|13/01/2024|ann";
    expect(read(text).question).toMatchObject({ about: "decimalMark", role: "amount" });
    expect(read(text, { answers: { decimalMark: "," } }).reconciliation.amount.used).toBe(120000);
  });

  it("gives back the pieces that came back, and everything where all did", () => {
    const shopee = (rows: readonly string[]): Reading => read(["No. Pesanan|Status Pesanan|Status Pembatalan/ Pengembalian|Waktu Pesanan Dibuat|Harga Setelah Diskon|Jumlah|Returned quantity|Total Pembayaran|Username (Pembeli)", ...rows].join("\n"));
    expect(sums(shopee(["A|Selesai||2024-01-05 10:00|20.000|3|1|70.000|budi"]))).toMatchObject({ net: 50000, refunds: 20000, orders: 1 });
    expect(sums(shopee(["A|Selesai||2024-01-05 10:00|20.000|3|3|70.000|budi"]))).toMatchObject({ net: 0, refunds: 70000 });
    expect(sums(shopee(["A|Selesai|Pengembalian Dana|2024-01-05 10:00|20.000|3||70.000|budi"]))).toMatchObject({ net: 0, refunds: 70000 });
  });

  it("tells the amount of a line from that of an order by quantity and price", () => {
    const allegro = (a: string, b: string): Reading => read(`Numer zamówienia|Data zakupu|Login kupującego|Tytuł oferty|Liczba sztuk|Cena|Kwota|Status\n1|05.01.2024|ann|Kubek|2|10,00|${a}|Opłacone\n1|05.01.2024|ann|Notes|1|5,00|${b}|Opłacone`);
    expect(sums(allegro("20,00 zł", "5,00 zł")).net).toBe(25);
    expect(sums(allegro("33,99 zł", "33,99 zł")).net).toBe(33.99);
    expect(sums(allegro("33,99 zł", "")).net).toBe(33.99);
    expect(sums(allegro("20,00 zł", "b/d"))).toMatchObject({ net: 20, out: { badAmount: 1 } });
  });

  it("counts yearly subscriptions by the month, keeps the leaving, and leaves out who never paid", () => {
    const header = "id|Customer ID|Plan|Interval|Amount|Currency|Status|Start (UTC)|Current Period End (UTC)|Trial End (UTC)|Canceled At (UTC)|Ended At (UTC)";
    const reading = read([
      header, "1|c1|Pro|year|120.00|usd|active|2024-01-05|2025-01-05|||", "2|c2|Pro|month|12.00|usd|active|2024-01-05|2025-01-05||2024-06-01|", "3|c3|Pro|month|12.00|usd|canceled|2024-01-05|2024-06-05|2024-01-19|2024-06-01|2024-06-05",
      "4|c4|Pro|month|12.00|usd|canceled|2024-01-05|2024-01-19|2024-01-19|2024-01-10|2024-01-19", "5|c5|Pro|month|12.00|usd|trialing|2024-01-05|2024-01-19|2024-01-19||", "6|c6|Pro|month|12.00|usd|incomplete_expired|2024-01-05|2024-01-19|||",
    ].join("\n"));
    expect(sums(reading)).toEqual({ in: 6, out: { status: 3 }, net: 34, refunds: 0, orders: 3, customers: 3 });
  });
});

describe("readExport > rows", () => {
  it("counts neither what stands above the header, nor descriptions, blank rows, totals and remarks", () => {
    const text = `Sales report||||
Period|2024-01||
||||
Order ID|Order Status|SKU Subtotal After Discount|Order Amount|Created Time|Buyer Username
Platform unique order ID.|Order status.|Subtotal.|Amount paid.|Time of order.|Name of the buyer.
1|Completed|60000|60000|13/01/2024|ann
|||||
TOTAL|||60000||
|||60000||
Exported by the seller|||||`;
    expect(sums(read(text))).toMatchObject({ in: 1, net: 60000 });
    expect(read(text).transactions.day).toHaveLength(1);
  });

  it("asks where day and month fit both ways, unless the program is known to write one of them", () => {
    const tiktok = "Order ID|Order Status|SKU Subtotal After Discount|Order Amount|Created Time|Buyer Username\n1|Completed|60000|60000|03/01/2024 10:00:00|ann";
    expect(read(tiktok).question).toEqual({ about: "dateOrder", role: "date", choices: ["mdy", "dmy"] });
    // 45294 is 2024-01-03, 45352 is 2024-03-01.
    expect([...read(tiktok, { answers: { dateOrder: "dmy" } }).transactions.day]).toEqual([45294]);
    const hubspot = read("Record ID|Deal Name|Deal Stage|Amount|Close Date|Associated Company\n1|x|Closed Won|10|03/01/2024|Acme");
    expect([hubspot.question, ...hubspot.transactions.day]).toEqual([null, 45352]);
  });

  it("takes of two columns with one header the one that holds something", () => {
    expect(sums(read(`Email|${shopifyHeader}\n|${first}`))).toMatchObject({ customers: 1, out: {} });
  });

  it("takes orders without a date of payment for unpaid, unless hardly any has one", () => {
    const etsy = (paid: readonly string[]): Reading => read(["Sale Date|Order ID|Transaction ID|Order Total|Date Paid|Buyer", ...paid.map((date, at) => `01/1${at + 3}/2024|${at}|${at}|5.00|${date}|ann`)].join("\n"));
    expect(etsy(["01/13/2024", "01/14/2024", ""]).reconciliation.rows.leftOut).toEqual({ status: 1 });
    expect(etsy(["", "", ""]).reconciliation.rows.leftOut).toEqual({});
  });

  it("names the sheet row of what it leaves out", () => {
    expect(shopify([first, "#2||paid|EUR|1.00|2024-01-06|A|1||||"]).issues).toEqual([{ row: 3, reason: "blankCustomer" }]);
  });
});

describe("readExport > chosen columns", () => {
  const [header = [], ...rows] = [shopifyHeader, first, rest].map((line) => line.split("|"));
  const exported = recogniseExport(header, rows);
  const by = (changes: Mapping): Reading => readTransactions(rows, { exported, mapping: { ...exported?.mapping, ...changes }, firstRow: 2 });

  it("keep the export's rules for another customer or date", () => {
    expect([by({ customer: 11 }).transactions.customerIds, by({ customer: 11 }).reconciliation.amount.used]).toEqual([["Ann"], 30]);
  });

  it("are the export's own where another column only has the same header", () => {
    const [doubled, line] = [["Email", ...header], ["", ...(rows[0] ?? [])]];
    const found = recogniseExport(doubled, [line]);
    // As remembered by its header, which finds the empty column first.
    const { transactions } = readTransactions([line], { exported: found, mapping: { ...found?.mapping, customer: 0 }, firstRow: 2 });
    expect(transactions.customerIds).toEqual(["ann@x.com"]);
  });

  it("drop them for another amount", () => {
    expect(by({ amount: 7 }).reconciliation).toMatchObject({ amount: { used: 10 }, rows: { leftOut: { blankCustomer: 1 } } });
  });
});

describe("readExport > laws", () => {
  const files = [...shopFiles(7), ...marketplaceFiles(7), ...polishFiles(7), ...paymentFiles(7)];
  const junk = fc.oneof(
    fc.constantFrom<Cell>("", "-", "#N/A", "0000-00-00", "Total", "5 M", "Rp 120.000", "1.234", "1,234", "zwrot", "Batal - x", "refunded", "test", "62812****", "13/13/2024", "03/04/2024", "'0812", true, false, "ann@x.com"),
    fc.integer({ min: -100, max: 60000 }), fc.string({ maxLength: 8 }),
  );

  it.each(files.map((file) => [file.title, file] as const))("%s: any junk is accounted for, row by row and cent by cent", (_, { cells }) => {
    const { header, rows } = splitHeader(cells);
    const some = rows.slice(0, 12);
    const changes = fc.array(fc.record({ row: fc.nat(some.length - 1), column: fc.nat(header.length - 1), cell: junk }), { maxLength: 60 });
    fc.assert(fc.property(changes, (changed) => {
      const table: Cell[][] = some.map((row) => [...row]);
      for (const { row, column, cell } of changed) (table[row] ?? [])[column] = cell;
      const exported = recogniseExport(header, table);
      const { reconciliation, issues, transactions } = readTransactions(table, { mapping: exported?.mapping ?? {}, exported, firstRow: 2 });
      const leftOut = Object.values(reconciliation.rows.leftOut).reduce((sum, count) => sum + count, 0);
      expect(reconciliation.rows.used + leftOut).toBe(reconciliation.rows.in);
      expect(issues).toHaveLength(leftOut);
      expect(issues.every(({ reason }) => leftOutReasons.includes(reason))).toBe(true);
      const { amount } = reconciliation;
      expect(amount.used + amount.leftOut).toBeCloseTo(amount.in, 3);
      expect(transactions.amount.reduce((sum, value) => sum + value, 0)).toBeCloseTo(amount.used, 3);
      expect(transactions.amount.every(Number.isFinite)).toBe(true);
    }), { numRuns: 40, verbose: 1 });
  });

  it.each(files.map((file) => [file.title, file] as const))("%s: the order of orders does not matter", (_, { cells, truth }) => {
    const { header, rows } = splitHeader(cells);
    // Orders whose totals stand on the first line keep their lines together.
    const blocks: (readonly Cell[])[][] = [];
    const exported = recogniseExport(header, rows);
    const column = exported?.columns.order ?? 0;
    rows.forEach((row, at) => {
      const same = at > 0 && row[column] === rows[at - 1]?.[column];
      if (same) blocks.at(-1)?.push(row);
      else blocks.push([row]);
    });
    const { amount, orders, customers } = readTransactions(blocks.reverse().flat(), { mapping: exported?.mapping ?? {}, exported, firstRow: 2 }).reconciliation;
    expect([orders, customers]).toEqual([truth.orders, truth.customers]);
    expect(amount.used).toBeCloseTo(readTransactions(rows, { mapping: exported?.mapping ?? {}, exported, firstRow: 2 }).reconciliation.amount.used, 4);
  });
});
