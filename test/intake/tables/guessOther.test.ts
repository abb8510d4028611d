/** Are tables beside the orders known for what they are, and only where it is clear? */
import { guessOther } from "../../../src/intake/tables/guessOther";
import { otherHeader } from "../../../src/intake/tables/otherHeader";
import type { Cell } from "../../../src/intake/types";
import { guessed, tableOf } from "./tables";

type Case = [name: string, header: string[], rows: Cell[][], kind: string, mapping: Record<string, number>];

const people = ["ann@x.com", "bob@x.com", "cyd@x.com"];

const cases: Case[] = [
  ["customers in English", ["Customer ID", "First name", "Last name", "Email", "Phone", "City", "Date of birth", "Accepts marketing", "Last contacted"],
    people.map((email, i) => [`C${i}`, "Ann", "Lee", email, `+4420794600${i}0`, "York", 30000 + i, "yes", 45300]), "customers",
    { customer: 0, name: 1, surname: 2, email: 3, phone: 4, city: 5, birthday: 6, consent: 7, lastContact: 8 }],
  ["customers in Indonesian", ["Kode Pelanggan", "Nama Pelanggan", "No. HP", "Kota", "Sumber Pelanggan", "Tanggal Lahir", "Persetujuan"],
    people.map((_, i) => [`P-${i}`, "Budi Santoso", `0812-3456-78${i}`, "Bandung", "Instagram", "17/08/1990", "Ya"]), "customers",
    { customer: 0, name: 1, phone: 2, city: 3, channel: 4, birthday: 5, consent: 6 }],
  ["customers in Polish", ["Nr klienta", "Imię", "Nazwisko", "Adres e-mail", "Miasto", "Data urodzenia", "Zgoda marketingowa", "Ostatni kontakt"],
    people.map((email, i) => [i + 1, "Anna", "Nowak", email, "Łódź", "13.05.1985", "tak", "2024-01-05"]), "customers",
    { customer: 0, name: 1, surname: 2, email: 3, city: 4, birthday: 5, consent: 6, lastContact: 7 }],
  ["costs in English", ["Channel", "Month", "Ad spend", "New customers", "CPA"], [["Google", "2024-01", 500, 10, 50], ["Meta", "2024-01", 300, 5, 60]], "costs",
    { channel: 0, period: 1, cost: 2, actions: 3, actionCost: 4 }],
  ["costs in Indonesian", ["Saluran", "Bulan", "Biaya Iklan", "Pelanggan Baru"], [["Shopee Ads", "Januari 2024", "Rp 1.500.000", 30]], "costs",
    { channel: 0, period: 1, cost: 2, actions: 3 }],
  ["costs in Polish", ["Kanał", "Miesiąc", "Koszt reklamy", "Nowi klienci", "Koszt pozyskania klienta"], [["Allegro Ads", "styczeń 2024", "1 500,50 zł", 12, "125,04 zł"]], "costs",
    { channel: 0, period: 1, cost: 2, actions: 3, actionCost: 4 }],
  ["a survey in English", ["Timestamp", "Email", "How likely are you to recommend us to a friend?", "CSAT", "Effort score", "Comment", "Department"],
    [[45300.5, "ann@x.com", 9, 4, 6, "Great service", "Sales"], [45301.5, "bob@x.com", 3, 2, 2, "Late delivery again", "Logistics"]], "survey",
    { day: 0, email: 1, nps: 2, csat: 3, ces: 4, comment: 5, department: 6 }],
  ["a survey in Indonesian", ["ID Pelanggan", "Tanggal", "Skor NPS", "Kepuasan", "Ulasan", "Divisi"], [["P-1", "2024-01-05", 10, 5, "Barang bagus", "Gudang"]], "survey",
    { customer: 0, day: 1, nps: 2, csat: 3, comment: 4, department: 5 }],
  ["a survey in Polish", ["Klient", "Data ankiety", "Ocena 0-10", "Ocena", "Opinia", "Dział"], [["A1", "2024-01-05", 7, 4, "Wszystko w porządku", "Wysyłka"]], "survey",
    { customer: 0, day: 1, nps: 2, csat: 3, comment: 4, department: 5 }],
  ["subscriptions in English", ["Customer", "Plan", "Start date", "End date", "Renewal date", "Monthly price"], [["a", "Pro", 45292, "", 45658, 20], ["b", "Basic", 45292, 45400, "", 10]], "subscriptions",
    { customer: 0, plan: 1, start: 2, end: 3, renewal: 4, price: 5 }],
  ["subscriptions in Indonesian", ["Pelanggan", "Paket", "Tanggal Mulai", "Tanggal Berhenti", "Harga"], [["a", "Pro", "2024-01-01", "", 150000]], "subscriptions",
    { customer: 0, plan: 1, start: 2, end: 3, price: 4 }],
  ["subscriptions in Polish", ["Klient", "Pakiet", "Data rozpoczęcia", "Koniec umowy", "Opłata miesięczna"], [["a", "Pro", "2024-01-01", "2025-01-01", 49]], "subscriptions",
    { customer: 0, plan: 1, start: 2, renewal: 3, price: 4 }],
];

describe("guessOther", () => {
  it.each(cases)("knows %s", (_name, header, rows, kind, mapping) => {
    const { kind: found, mapping: columns } = guessed(header, rows);
    expect({ kind: found, mapping: columns }).toEqual({ kind, mapping });
  });

  it.each<[string, string[], Cell[][]]>([
    ["orders", ["Order", "Customer", "Date", "Total"], [[1, "a", 45292, 10], [2, "b", 45293, 20]]],
    ["orders with a note and a city", ["Order ID", "Email", "Order date", "Total", "City", "Notes"], [[1, "ann@x.com", 45292, 10, "York", "ring twice"]]],
    ["orders with a rating", ["Customer", "Order date", "Total", "Rating"], [["a", 45292, 10, 5]]],
    ["a price list", ["SKU", "Name", "Price", "Cost"], [["A-1", "Mug", 10, 4]]],
    ["a list of texts", ["Task", "Owner", "Notes"], [["Call Ann", "Bob", "soon"]]],
    ["a table without rows", ["Customer ID", "Email", "City"], []],
    ["what repeats its customers and answers nothing", ["Customer", "City"], [["a", "York"], ["a", "York"], ["b", "Leeds"], ["b", "Leeds"]]],
    ["costs of products", ["Product", "Cost"], [["Mug", 4]]],
    ["scores that are none", ["Customer", "NPS"], [["a", 120], ["b", 4.5]]],
  ])("says nothing of %s", (_name, header, rows) => {
    expect(guessOther(tableOf(header, rows))).toBeNull();
  });

  it("does not decide between two kinds that are equally likely", () => {
    // City and consent speak for customers, the score for a survey.
    expect(guessOther(tableOf(["Customer", "City", "Consent", "NPS"], [["a", "York", "yes", 9], ["b", "Leeds", "no", 4]]))).toBeNull();
  });

  it("finds the header below a title", () => {
    const cells: Cell[][] = [["Survey of spring", "", ""], ["", "", ""], ["Customer", "NPS", "Comment"], ["a", 9, "fine"]];
    expect(otherHeader(cells)).toEqual({ header: ["Customer", "NPS", "Comment"], headerRows: 3 });
    expect(otherHeader([["Name"], ["Ann"]])).toBeNull();
  });
});
