import { roles } from "../../src/catalogue/columns";
import { guessColumns } from "../../src/intake/guessColumns";
import type { Cell, Table } from "../../src/intake/types";

/** A table of the given header and rows; formats default to General. */
function table(header: string[], rows: Cell[][], numberFormats: string[] = header.map(() => "General")): Table {
  return { sheet: "Sheet1", address: "A1", header, rows, firstRow: 2, numberFormats };
}

/** The headers of the guessed roles that an analysis is made from; what else the columns tell is not looked at. */
function guessed(input: Table): Record<string, string> {
  const { mapping } = guessColumns(input);
  const needed = roles.filter((role) => role !== "quantity" || mapping.amount === undefined);
  return Object.fromEntries(needed.flatMap((role) => (mapping[role] === undefined ? [] : [[role, input.header[mapping[role]] ?? ""]])));
}

const sales: Cell[][] = [
  ["A-1", 45292, "K01", "Mug", 2, 12.5, 25],
  ["A-2", 45293, "K02", "Tee", 1, 20.25, 20.25],
  ["A-3", 45294, "K01", "Mug", 3, 12.5, 37.5],
  ["A-4", 45295, "K03", "Cap", 1, 9.99, 9.99],
];

describe("guessColumns", () => {
  it("knows ordinary English headers", () => {
    const header = ["Order ID", "Order Date", "Customer ID", "Product", "Quantity", "Unit Price", "Total"];
    expect(guessed(table(header, sales))).toEqual({ order: "Order ID", date: "Order Date", customer: "Customer ID", amount: "Total" });
  });

  it("knows ordinary Indonesian headers", () => {
    const header = ["No. Pesanan", "Tanggal Pesanan", "Nama Pelanggan", "Produk", "Jumlah", "Harga Satuan", "Total Pembayaran"];
    expect(guessed(table(header, sales))).toEqual({
      order: "No. Pesanan", date: "Tanggal Pesanan", customer: "Nama Pelanggan", amount: "Total Pembayaran",
    });
  });

  it("knows ordinary Polish headers, with accents or without", () => {
    const header = ["Nr zamowienia", "Data zamówienia", "Klient", "Produkt", "Ilość", "Cena jednostkowa", "Wartosc zamowienia (PLN)"];
    expect(guessed(table(header, sales))).toEqual({
      order: "Nr zamowienia", date: "Data zamówienia", customer: "Klient", amount: "Wartosc zamowienia (PLN)",
    });
  });

  it("takes quantity and price where there is no amount", () => {
    const header = ["InvoiceNo", "InvoiceDate", "CustomerID", "Country", "Quantity", "UnitPrice"];
    const rows = sales.map(([order, date, customer, country, quantity, price]) => [order, date, customer, country, quantity, price] as Cell[]);
    expect(guessed(table(header, rows))).toEqual({
      order: "InvoiceNo", date: "InvoiceDate", customer: "CustomerID", quantity: "Quantity", price: "UnitPrice",
    });
  });

  it("knows rupiah under a header it does not know: whole hundreds, unlike running numbers", () => {
    const header = ["Nota", "Kapan", "Nama orang", "Dibayar kontan semua"];
    const rows: Cell[][] = [[10231, 45292, "Budi", 185000], [10232, 45293, "Siti", 92500], [10233, 45295, "Budi", 240000], [10234, 45296, "Ani", 75000]];
    const formats = ["General", "dd/mm/yyyy", "General", "General"];
    expect(guessColumns(table(header, rows, formats))).toMatchObject({ mapping: { date: 1, amount: 3 }, question: null });
  });

  it("tells Jumlah the quantity from Jumlah the amount by its values", () => {
    const withPrice = table(["Tanggal", "Pelanggan", "Jumlah", "Harga"], [[45292, "Budi", 2, 50000], [45293, "Siti", 1, 75000]]);
    expect(guessed(withPrice)).toEqual({ date: "Tanggal", customer: "Pelanggan", quantity: "Jumlah", price: "Harga" });
    const alone = table(["Tanggal", "Pelanggan", "Jumlah"], [[45292, "Budi", 250000], [45293, "Siti", 175000]]);
    expect(guessed(alone)).toEqual({ date: "Tanggal", customer: "Pelanggan", amount: "Jumlah" });
  });

  it("takes a lone price for what was paid", () => {
    expect(guessed(table(["Date", "Customer", "Price"], [[45292, "Ann", 12.5]]))).toEqual({ date: "Date", customer: "Customer", amount: "Price" });
  });

  it("does not take a price for what was paid where a quantity stands beside it", () => {
    const input = table(["Date", "Customer", "Price", "Qty", "Quantity", "Note"], [[45292, "Ann", 12.5, 2, 2, "x"], [45293, "Ann", 9.5, 1, 1, "y"]]);
    expect(guessColumns(input)).toMatchObject({ mapping: { price: 2 }, question: { about: "column", role: "quantity", choices: ["Qty", "Quantity"] } });
    const unreadable = table(["Date", "Customer", "Price", "Qty"], [[45292, "Ann", 12.5, "two"]]);
    expect(guessColumns(unreadable)).toMatchObject({ mapping: { price: 2 }, question: { role: "quantity", choices: ["Qty"] } });
  });

  it("prefers the id to the e-mail address, and the address to the name", () => {
    const rows: Cell[][] = [["Ann Lee", "ann@x.com", "C1", 45292, 10], ["Bo Ek", "bo@x.com", "C2", 45293, 12]];
    expect(guessed(table(["Customer name", "Email", "Customer ID", "Date", "Amount"], rows))["customer"]).toBe("Customer ID");
    expect(guessed(table(["Customer name", "Email", "Ref", "Date", "Amount"], rows))["customer"]).toBe("Email");
  });

  it("prefers the date of the order to other dates", () => {
    const rows: Cell[][] = [[45292, 45300, 45291, "C1", 10]];
    expect(guessed(table(["Ship date", "Paid at", "Order date", "Customer", "Amount"], rows))["date"]).toBe("Order date");
  });

  it("does not take a status, a discount or a date of birth for what it needs", () => {
    const header = ["Order status", "Discount amount", "Tanggal lahir", "Order no", "Order date", "Customer", "Amount"];
    const rows: Cell[][] = [["paid", 1, 30000, "A1", 45292, "C1", 10], ["paid", 2, 31000, "A2", 45293, "C2", 12]];
    expect(guessed(table(header, rows))).toEqual({ order: "Order no", date: "Order date", customer: "Customer", amount: "Amount" });
  });

  it("understands a word of the role in a longer header", () => {
    const header = ["Our customer reference", "Date of the sale in shop", "Order total amount paid"];
    expect(guessed(table(header, [["C1", 45292, 10.5], ["C2", 45293, 12.5]]))).toEqual({
      customer: header[0], date: header[1], amount: header[2],
    });
  });

  it("does not believe a header that its values contradict", () => {
    const rows: Cell[][] = [["no", 45292, "C1", 10.5], ["yes", 45293, "C2", 12.5]];
    expect(guessed(table(["Total", "Date", "Customer", "Amount due"], rows))["amount"]).not.toBe("Total");
  });

  it("goes by the values where headers say nothing", () => {
    const rows: Cell[][] = [["x", "ann@x.com", "2024-01-05", 10.5], ["y", "bo@x.com", "2024-01-06", 12.25], ["z", "ann@x.com", "2024-01-07", 9.99]];
    expect(guessColumns(table(["a", "b", "c", "d"], rows)).mapping).toEqual({ customer: 1, date: 2, amount: 3, email: 1 });
  });

  it("knows dates by their number format where there is no header", () => {
    const rows: Cell[][] = [["C1", 45292, 10.5], ["C2", 45293, 12.25], ["C1", 45294, 9.99]];
    const input = table(["C9", "45291", "3.25"], rows, ["General", "dd/mm/yyyy", "#,##0.00"]);
    expect(guessColumns(input).mapping).toEqual({ customer: 0, date: 1, amount: 2 });
  });

  it("guesses nothing and asks where nothing fits", () => {
    const { mapping, question, guesses } = guessColumns(table(["a", "b"], [[1, 2], [3, 4]]));
    expect(mapping).toEqual({});
    expect(question).toEqual({ about: "column", role: "date", choices: ["a", "b"] });
    expect(guesses.map((guess) => guess.role)).toEqual([null, null]);
  });

  it("asks where two columns fit a role equally well, and gives the role to neither", () => {
    const input = table(["Date", "Customer", "Total", "Amount"], [[45292, "C1", 10, 9]]);
    const { mapping, question } = guessColumns(input);
    expect(mapping.amount).toBeUndefined();
    expect(question).toEqual({ about: "column", role: "amount", choices: ["Total", "Amount"] });
  });

  it("asks where two unnamed columns look alike", () => {
    const input = table(["Date", "Customer", "x", "y"], [[45292, "C1", 10.5, 9.25], [45293, "C2", 11.5, 9.75]]);
    expect(guessColumns(input).question).toEqual({ about: "column", role: "amount", choices: ["x", "y"] });
  });

  it("does not ask about a quantity or a price that it does not need", () => {
    const input = table(["Date", "Customer", "Amount", "Qty", "Quantity"], [[45292, "C1", 10, 1, 1]]);
    expect(guessColumns(input)).toMatchObject({ question: null, mapping: { amount: 2 } });
  });

  it("takes headers at their word where there are no rows", () => {
    expect(guessed(table(["Date", "Customer", "Amount"], []))).toEqual({ date: "Date", customer: "Customer", amount: "Amount" });
  });

  it("passes by an empty column for a full one", () => {
    const rows: Cell[][] = [["", "S1", 45292, "Ann", 10], ["", "S2", 45293, "Bo", 12]];
    expect(guessed(table(["Order ID", "Receipt number", "Date", "Name", "Amount"], rows))).toEqual({
      order: "Receipt number", date: "Date", customer: "Name", amount: "Amount",
    });
  });

  it("prefers a plain column to one that says it is formatted", () => {
    expect(guessed(table(["Date", "Customer", "N. Revenue (formatted)", "N. Revenue"], [[45292, "C1", "$10.00", 10]]))["amount"]).toBe("N. Revenue");
  });

  it("offers every column where none is left", () => {
    expect(guessColumns(table(["Date", "Amount"], [[45292, 10.5]])).question).toEqual({ about: "column", role: "customer", choices: ["Date", "Amount"] });
  });

  it("asks for the order's date rather than take the day of the next one", () => {
    expect(guessColumns(table(["Email", "Expected date of next order", "Total spent"], [])).mapping.date).toBeUndefined();
  });

  it("shows up to three different values, and dates in a way that nobody misreads", () => {
    const rows: Cell[][] = [[45292.5, " C1 ", 10], [45292.5, "C1", 12.5], ["", "C2", ""], [45294, "C3", 12.5], [45295, "C4", 13]];
    const { guesses } = guessColumns(table(["Date", "Customer", "Amount"], rows));
    expect(guesses.map((guess) => guess.samples)).toEqual([
      ["2024-01-01 12:00", "2024-01-03", "2024-01-04"], ["C1", "C2", "C3"], ["10", "12.5", "13"],
    ]);
  });
});

describe("guessColumns > known exports", () => {
  it("takes the columns of the layout, whatever other headers would say", () => {
    const header = ["Name", "Email", "Financial Status", "Subtotal", "Total", "Created at", "Paid at", "Lineitem quantity", "Lineitem name", "Lineitem price"];
    const rows: Cell[][] = [["#1", "ann@x.com", "paid", 9, 10, "2024-01-05 10:00:00 +0100", "", 1, "Mug", 9]];
    expect(guessed(table(header, rows))).toEqual({ order: "Name", customer: "Email", date: "Created at", amount: "Total" });
    expect(guessColumns(table(header, rows)).question).toBeNull();
  });

  it("shows quantity and price where those make the amount", () => {
    const header = ["Nomor Invoice", "Tanggal Pembayaran", "Jumlah Produk Dibeli", "Harga Jual (IDR)", "No Telp Pembeli"];
    expect(guessed(table(header, [["INV/1", "05-01-2024 10:00:00", 2, "5.000", "0812"]]))).toEqual({
      order: "Nomor Invoice", date: "Tanggal Pembayaran", quantity: "Jumlah Produk Dibeli", price: "Harga Jual (IDR)", customer: "No Telp Pembeli",
    });
  });

  it("shows the customer by the best column that holds something", () => {
    const header = ["order-id", "purchase-date", "buyer-email", "buyer-name", "item-price"];
    expect(guessed(table(header, [["1", "2024-05-01", "", "Ann", 5]]))["customer"]).toBe("buyer-name");
    expect(guessed(table(header, [["1", "2024-05-01", "ann@x.com", "Ann", 5]]))["customer"]).toBe("buyer-email");
  });

  it("asks for what an export of this kind has not", () => {
    const header = ["Numer zamówienia", "Data zamówienia", "Status", "Kwota zamówienia", "Kwota dostawy", "Ilość produktów", "Miasto"];
    expect(guessColumns(table(header, [["1", "05.01.2024", "Opłacone", "10,00", "5,00", 1, "Łódź"]])).question).toMatchObject({ about: "column", role: "customer" });
  });

  it.each([
    ["customersOnly", { platform: "Shopify" }, ["Customer ID", "Email", "Total Spent", "Total Orders"]],
    ["customersOnly", { platform: "Klaviyo" }, ["Email", "Historic Customer Lifetime Value", "Churn Risk Prediction"]],
    ["exportIncomplete", { platform: "BigSeller", lacks: ["customer", "amount"] }, ["Nomor Pesanan", "Waktu Pesanan Dibuat", "Nama Panggilan Toko BigSeller", "Jumlah"]],
    ["exportIncomplete", { platform: "Google Analytics", lacks: ["customer", "date"] }, ["First user source / medium", "Total users", "Purchase revenue"]],
    ["exportIncomplete", { platform: "Shopee", lacks: ["amount"] }, ["No. Pesanan", "No. Pengajuan", "Username (Pembeli)", "Total Penghasilan"]],
  ])("says %s %j", (code, data, header) => {
    expect(() => guessColumns(table(header, [header.map(() => "x")]))).toThrow(expect.objectContaining({ code, data }));
  });
});
