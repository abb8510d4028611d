/** Which columns can a table of orders have, and by which headers do we know them? */
import type { Language } from "./languages";

/** What a column means to the analysis. Amount may be given directly or as quantity x price. */
export const roles = ["customer", "date", "amount", "order", "quantity", "price"] as const;

export type Role = (typeof roles)[number];

/** Why a row of the source is left out; where several hold, the first of this list is told. */
export const leftOutReasons = [
  "hidden", "duplicate", "status", "blankCustomer", "badAmount", "badDate", "futureDate", "noOrder", "consent",
] as const;

export type LeftOutReason = (typeof leftOutReasons)[number];

/** Headers that mean the same and fit a role equally well. */
type Rank = Readonly<Record<Language, readonly string[]>>;

/**
 * Headers by which a role is known, the best first: a table with *Customer ID* and *Email* is read by the first.
 * Spelling is forgiven: case, accents, `_ - . # / :` and words in parentheses.
 */
export const headerSynonyms: Readonly<Record<Role, readonly Rank[]>> = {
  customer: [
    {
      en: ["customer id", "cust id", "customer number", "customer no", "customer code", "client id", "client number", "user id", "member id", "buyer id", "buyer user id", "account id", "contact id"],
      id: ["id pelanggan", "kode pelanggan", "nomor pelanggan", "no pelanggan", "id pembeli", "id konsumen", "id member"],
      pl: ["id klienta", "identyfikator klienta", "numer klienta", "nr klienta", "kod klienta"],
    },
    {
      en: ["customer", "client", "buyer", "shopper", "member"],
      id: ["pelanggan", "pembeli", "konsumen"],
      pl: ["klient", "kupujący", "nabywca", "kontrahent"],
    },
    {
      en: ["customer email", "email", "e-mail", "email address", "billing email", "buyer email", "client email"],
      id: ["email pelanggan", "email pembeli", "alamat email"],
      pl: ["e-mail klienta", "adres e-mail", "e-mail płatności", "email klienta"],
    },
    {
      en: ["phone", "phone number", "customer phone", "mobile"],
      id: ["no telepon", "nomor telepon", "no. hp", "nomor hp", "telepon"],
      pl: ["telefon", "numer telefonu", "nr telefonu", "nip", "nip nabywcy"],
    },
    {
      en: ["username", "user name", "buyer username", "login"],
      id: ["username pembeli", "nama pengguna"],
      pl: ["login kupującego", "nazwa użytkownika"],
    },
    {
      en: ["customer name", "client name", "buyer name", "account name", "company", "associated company", "full name"],
      id: ["nama pelanggan", "nama pembeli", "nama konsumen", "perusahaan"],
      pl: ["nazwa klienta", "imię i nazwisko", "nazwa nabywcy", "nazwa firmy", "firma"],
    },
    { en: ["name", "recipient"], id: ["nama", "nama penerima"], pl: ["nazwa", "nazwisko", "odbiorca"] },
  ],
  date: [
    {
      en: ["order date", "purchase date", "transaction date", "invoice date", "sale date", "date of purchase", "date of order", "purchased at", "ordered at"],
      id: ["tanggal pesanan", "tanggal pembelian", "tanggal transaksi", "tanggal order", "tgl transaksi", "tgl pesan", "tgl pesanan", "tgl order", "tanggal faktur", "waktu pesanan dibuat"],
      pl: ["data zamówienia", "data zakupu", "data transakcji", "data sprzedaży", "data złożenia", "data faktury", "data wystawienia"],
    },
    {
      en: ["date", "dt", "order time", "order creation date", "order creation time", "placed on"],
      id: ["tanggal", "tgl", "waktu"],
      pl: ["data"],
    },
    {
      en: ["created at", "created", "created time", "date created", "created date", "order created at", "timestamp"],
      id: ["waktu dibuat", "tanggal dibuat"],
      pl: ["data utworzenia", "data dodania", "utworzono"],
    },
    {
      en: ["paid at", "paid time", "payment date", "close date", "posting date"],
      id: ["tanggal pembayaran", "waktu pembayaran dilakukan"],
      pl: ["data płatności", "data zapłaty"],
    },
    {
      en: ["completed at", "order completed time"],
      id: ["tanggal pesanan selesai", "waktu pesanan selesai"],
      pl: ["data realizacji"],
    },
  ],
  amount: [
    {
      en: ["order total", "order amount", "total amount", "total", "amount", "grand total", "total paid", "total price", "order value", "sales amount", "purchase amount", "transaction amount", "payment amount", "invoice amount"],
      id: ["total pembayaran", "dibayar pembeli", "total pesanan", "total belanja", "total", "total harga", "jumlah bayar", "jumlah harga", "nilai pesanan", "nilai transaksi", "nominal", "grand total", "total transaksi"],
      pl: ["kwota", "kwota zamówienia", "wartość zamówienia", "suma zamówienia", "wartość", "suma", "razem", "łącznie", "do zapłaty", "zapłacono", "kwota brutto", "wartość brutto", "suma brutto"],
    },
    {
      en: ["revenue", "sales", "net sales", "net revenue", "net amount", "gross amount", "line total", "price total", "item revenue", "purchase revenue", "deal amount", "value", "spend", "amt"],
      id: ["penjualan", "penjualan bersih", "pendapatan", "omzet", "omset", "total omzet", "total penjualan", "total harga produk", "total penghasilan", "nilai"],
      pl: ["przychód", "przychód netto", "sprzedaż", "sprzedaż netto", "obrót", "kwota netto", "wartość netto", "kwota pln"],
    },
    {
      en: ["subtotal", "sku subtotal after discount"],
      id: ["subtotal", "subtotal pesanan", "jumlah"],
      pl: ["suma częściowa", "suma wydatków"],
    },
  ],
  order: [
    {
      en: ["order id", "order number", "order no", "order #", "order code", "order ref", "order reference", "order"],
      id: ["no pesanan", "nomor pesanan", "id pesanan", "pesanan #", "no order", "nomor order", "kode pesanan", "pesanan"],
      pl: ["numer zamówienia", "nr zamówienia", "id zamówienia", "identyfikator zamówienia", "zamówienie", "zamówienie #"],
    },
    {
      en: ["invoice", "invoice no", "invoice number", "invoice id", "receipt number", "receipt no", "receipt id", "transaction id", "transaction number"],
      id: ["invoice", "nomor invoice", "no invoice", "no faktur", "nomor faktur", "no transaksi", "id transaksi", "kode transaksi", "no nota", "nomor nota"],
      pl: ["numer faktury", "nr faktury", "faktura", "numer transakcji", "id transakcji", "nr dokumentu", "numer dokumentu", "numer paragonu", "nr paragonu"],
    },
    {
      en: ["deal id", "record id", "charge id", "payment id"],
      id: ["id pembayaran"],
      pl: ["id płatności"],
    },
    { en: ["id"], id: [], pl: [] },
  ],
  quantity: [
    {
      en: ["quantity", "qty", "units", "items sold", "lineitem quantity", "number of items", "pcs", "pieces", "count"],
      id: ["kuantitas", "qty", "jumlah", "jumlah produk dibeli", "jumlah barang", "jumlah produk", "item terjual", "banyaknya", "unit", "pcs"],
      pl: ["ilość", "liczba", "liczba sztuk", "sztuk", "sztuki", "szt.", "ilość produktów", "sprzedane produkty"],
    },
  ],
  price: [
    {
      en: ["unit price", "price", "lineitem price", "item price", "price each", "price per unit"],
      id: ["harga satuan", "harga", "harga jual", "harga per barang", "harga produk", "harga setelah diskon"],
      pl: ["cena jednostkowa", "cena", "cena brutto", "cena sprzedaży", "cena za sztukę", "cena netto"],
    },
    {
      en: ["list price", "rate", "sku unit original price"],
      id: ["harga awal", "harga sebelum diskon"],
      pl: ["cena katalogowa"],
    },
  ],
};

/** Words that speak for a role in a longer header, for example "date" in "Date of the sale"; earlier roles win. */
export const headerWords: readonly (readonly [Role, readonly string[]])[] = [
  ["date", ["date", "time", "timestamp", "datetime", "tanggal", "tgl", "data", "waktu", "czas", "dzień"]],
  ["quantity", ["quantity", "qty", "kuantitas", "ilość"]],
  ["price", ["price", "harga", "cena"]],
  ["amount", ["amount", "total", "revenue", "sales", "value", "nominal", "nilai", "omzet", "pendapatan", "penjualan", "kwota", "wartość", "suma", "razem", "przychód", "sprzedaż"]],
  ["order", ["order", "invoice", "receipt", "transaction", "pesanan", "faktur", "transaksi", "zamówienie", "zamówienia", "faktura", "faktury"]],
  ["customer", ["customer", "cust", "client", "buyer", "email", "pelanggan", "pembeli", "konsumen", "klient", "klienta", "nabywcy", "kupującego"]],
];

/** Words that say that a longer header means something else: "Order status", "Discount amount", "Date of birth". */
export const foreignHeaderWords = [
  "status", "discount", "diskon", "rabat", "zniżka", "rabatu", "tax", "vat", "pajak", "ppn", "podatek", "shipping", "ongkir", "pengiriman", "dostawa", "dostawy",
  "wysyłki", "refund", "refunded", "zwrot", "zwrotu", "fee", "biaya", "koszt", "cost", "birth", "birthday", "lahir", "urodzenia", "country",
  "city", "type", "jenis", "typ", "method", "metode", "metoda", "note", "notes", "catatan", "uwagi", "due", "ship", "shipped", "delivery", "cancelled", "canceled",
  "updated", "segment", "kategori", "category", "currency", "waluta", "points", "score", "count",
  "coupon", "kupon", "kuponu", "voucher", "promo", "expected", "predicted", "next", "last", "berikutnya", "terakhir", "przewidywana", "następna", "ostatnia", "ostatniego",
] as const;

/** How a totals row calls itself in its first cell. */
export const totalsWords = [
  "total", "totals", "grand total", "subtotal", "sum", "jumlah", "total keseluruhan", "jumlah total", "suma", "razem", "łącznie", "ogółem", "suma końcowa", "summary", "ringkasan", "podsumowanie",
] as const;

/** What people and programs write where there is no id. */
export const blankIdWords = ["(blank)", "-", "--", "n/a", "null", "none", "b/d", "0", "(puste)", "(kosong)"] as const;
