/** Are the further columns of a table of orders known by their headers and values? */
import { detailRoles, detailSynonyms, type DetailRole } from "../../src/catalogue/detailColumns";
import { detailScore } from "../../src/intake/detailScore";
import { guessColumns } from "../../src/intake/guessColumns";
import type { Cell } from "../../src/intake/types";

const orders: Cell[][] = [["A1", 45292, "C1", 10.5], ["A2", 45293, "C2", 12.5], ["A3", 45295, "C1", 9.75]];

/** The details guessed beside order, date, customer and amount, by header. */
function details(header: string[], cells: Cell[][]): Record<string, string> {
  const all = ["Order ID", "Order date", "Customer ID", "Amount", ...header];
  const rows = orders.map((row, i) => [...row, ...(cells[i] ?? [])]);
  const { mapping } = guessColumns({ sheet: "Sheet1", address: "A1", header: all, rows, firstRow: 2, numberFormats: all.map(() => "General") });
  return Object.fromEntries(detailRoles.flatMap((role) => (mapping[role] === undefined ? [] : [[role, all[mapping[role]] ?? ""]])));
}

describe("guessDetails", () => {
  it("knows the headers of each language", () => {
    const cells: Cell[][] = [["paid", 0, 1, "PLN", "Mug", "Home", "Ads", "Ann Lee", "ann@x.com", "0812-345-678", "Bogor", 30000, "yes"]];
    const rows = [cells[0] ?? [], cells[0] ?? [], cells[0] ?? []];
    const named = (header: string[]): Record<string, string> => Object.fromEntries(detailRoles.map((role, i) => [role, header[i] ?? ""]));
    const english = ["Order status", "Refund", "Discount", "Currency", "Product", "Category", "Channel", "Customer name", "Email", "Phone", "City", "Birthday", "Accepts Marketing"];
    const indonesian = ["Status Pesanan", "Pengembalian Dana", "Diskon", "Mata Uang", "Nama Produk", "Kategori", "Saluran", "Nama Pelanggan", "Alamat Email", "No. HP", "Kota", "Tanggal Lahir", "Persetujuan"];
    const polish = ["Status zamówienia", "Kwota zwrotu", "Rabat", "Waluta", "Nazwa towaru", "Kategoria", "Źródło", "Imię i nazwisko", "Adres e-mail", "Telefon", "Miasto", "Data urodzenia", "Zgoda marketingowa"];
    for (const header of [english, indonesian, polish]) expect(details(header, rows)).toEqual(named(header));
  });

  it("understands a word in a longer header, but no shipping status, rate or code", () => {
    const cells: Cell[][] = [["paid", "sent", "yes", 0.1, "SUMMER"]];
    const rows = [cells[0] ?? [], cells[0] ?? [], cells[0] ?? []];
    expect(details(["Status in shop", "Shipping status", "Newsletter subscription", "Discount %", "Discount code"], rows)).toEqual({ status: "Status in shop", consent: "Newsletter subscription" });
  });

  it("does not believe a header that its values contradict", () => {
    expect(details(["Refund", "Phone", "Birthday", "Consent"], [["none", "yes", "May", "perhaps"], ["none", "no", "June", "maybe"], ["none", "yes", "July", "?"]])).toEqual({});
  });

  it("leaves empty columns alone", () => {
    expect(details(["Status", "City"], [["", ""], ["", ""], ["", ""]])).toEqual({});
  });

  it("knows addresses, telephones and currencies by their values", () => {
    expect(details(["x", "y", "z"], [["ann@x.com", "+62 812 3456 789", "IDR"], ["bo@x.com", "+62 813 3456 780", "IDR"], ["cy@x.com", "0814-3456-781", "USD"]])).toEqual({ email: "x", phone: "y", currency: "z" });
  });

  it("gives the customer's own column the e-mail address as well, and no second name", () => {
    const header = ["Date", "Customer", "Amount"];
    const guess = (customers: Cell[]): unknown =>
      guessColumns({ sheet: "", address: "", header, rows: customers.map((customer, i) => [45292 + i, customer, 10.5 + i]), firstRow: 2, numberFormats: [] }).mapping;
    expect(guess(["ann@x.com", "bo@x.com", "ann@x.com"])).toEqual({ date: 0, customer: 1, amount: 2, email: 1 });
    expect(guess(["Ann Lee", "Bo Ek", "Ann Lee"])).toEqual({ date: 0, customer: 1, amount: 2 });
  });

  it("takes the better of two headers", () => {
    const rows: Cell[][] = [["paid", "done", "M1", "Mug"], ["paid", "done", "M2", "Cap"], ["paid", "open", "M1", "Mug"]];
    expect(details(["Payment status", "Order status", "SKU", "Product name"], rows)).toEqual({ status: "Order status", product: "Product name" });
  });

  it("takes columns of known exports by their layout", () => {
    const header = ["Name", "Email", "Financial Status", "Accepts Marketing", "Currency", "Total", "Created at", "Lineitem quantity", "Lineitem name", "Lineitem price", "Billing Name", "Billing City", "Vendor", "Source", "Phone"];
    const row: Cell[] = ["#1", "ann@x.com", "paid", "yes", "USD", 20, "2024-01-05 10:00:00 +0000", 2, "Mug", 10, "Ann Lee", "Bogor", "Acme", "web", "+6281234567"];
    const { mapping } = guessColumns({ sheet: "", address: "", header, rows: [row], firstRow: 2, numberFormats: [] });
    expect(mapping).toEqual({ customer: 1, date: 6, order: 0, amount: 5, quantity: 7, product: 8, category: 12, channel: 13, city: 11, name: 10, email: 1, phone: 14, consent: 3 });
  });
});

describe("detailScore", () => {
  const spellings = detailRoles.flatMap((role) => detailSynonyms[role].flatMap((rank) => Object.values(rank).flat().map((text) => ({ role, text }))));

  it.each(spellings)("knows “$text” as $role, in capitals too", ({ role, text }) => {
    expect(detailScore(text.toUpperCase(), role)).toBeGreaterThan(500);
  });

  it("says nothing for other headers", () => {
    const silent: [string, DetailRole][] = [["Note", "status"], ["Total", "refund"], ["Weight", "city"]];
    for (const [header, role] of silent) expect(detailScore(header, role)).toBe(0);
  });
});
