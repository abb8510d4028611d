/** What does a small shop look like in each language: its headers, names, price list and money? */
import type { Role } from "./columns";
import type { Language } from "./languages";

/** How the shop's programs write: in Excel as number formats, in a CSV file as text. */
export interface ExampleFormats {
  readonly date: string;
  readonly money: string;
  readonly csv: { readonly separator: "," | ";"; readonly decimalMark: "." | ","; readonly decimals: number; readonly money: (digits: string) => string; readonly date: (year: string, month: string, day: string) => string };
}

export interface ExampleShop {
  readonly sheetName: string;
  readonly header: Readonly<Record<Exclude<Role, "price"> | "customerName" | "product", string>>;
  readonly customerId: (place: number) => string;
  /** `place` counts orders from 1 through the years. */
  readonly orderId: (place: number, year: number) => string;
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly products: readonly { readonly name: string; readonly price: number }[];
  readonly formats: ExampleFormats;
  /** What somebody typed where an amount or a date belongs. */
  readonly notes: { readonly amount: string; readonly date: string };
}

const padded = (place: number, length: number): string => String(place).padStart(length, "0");

export const exampleShops: Readonly<Record<Language, ExampleShop>> = {
  en: {
    sheetName: "Orders",
    header: { order: "Order ID", date: "Order date", customer: "Customer ID", customerName: "Customer name", product: "Product", quantity: "Quantity", amount: "Total" },
    customerId: (place) => `C-${padded(place, 4)}`,
    orderId: (place) => `SO-${10000 + place}`,
    firstNames: ["Olivia", "Liam", "Emma", "Noah", "Ava", "James", "Sophia", "Lucas", "Mia", "Henry", "Grace", "Owen", "Chloe", "Daniel", "Ella", "Samuel", "Ruby", "Adam", "Nora", "Jack", "Hannah", "Leo", "Alice", "Ryan", "Zoe"],
    lastNames: ["Smith", "Johnson", "Brown", "Miller", "Davis", "Wilson", "Moore", "Taylor", "Anderson", "Thomas", "Jackson", "White", "Harris", "Martin", "Clark", "Lewis", "Walker", "Hall", "Allen", "Young", "King", "Wright", "Scott", "Green", "Baker", "Adams", "Nelson", "Carter", "Evans"],
    products: [
      { name: "Paper filters, 100 pcs", price: 6.9 }, { name: "Coffee beans, 250 g", price: 12.5 }, { name: "Stoneware mug", price: 16 },
      { name: "Coffee beans, 1 kg", price: 38 }, { name: "Gift box", price: 54.9 }, { name: "Hand grinder", price: 89 },
    ],
    formats: {
      date: "m/d/yyyy", money: "$#,##0.00",
      csv: { separator: ",", decimalMark: ".", decimals: 2, money: (digits) => `$${digits}`, date: (year, month, day) => `${Number(month)}/${Number(day)}/${year}` },
    },
    notes: { amount: "see invoice", date: "unknown" },
  },
  id: {
    sheetName: "Pesanan",
    header: { order: "No. Pesanan", date: "Tanggal Pesanan", customer: "ID Pelanggan", customerName: "Nama Pelanggan", product: "Produk", quantity: "Jumlah", amount: "Total Pembayaran" },
    customerId: (place) => `PLG-${padded(place, 4)}`,
    orderId: (place, year) => `INV/${year}/${padded(place, 5)}`,
    firstNames: ["Budi", "Siti", "Agus", "Dewi", "Rizky", "Putri", "Andi", "Sri", "Eko", "Ayu", "Joko", "Ratna", "Hendra", "Indah", "Fajar", "Lestari", "Bayu", "Wulan", "Dimas", "Nur", "Arif", "Maya", "Yusuf", "Rina", "Gilang"],
    lastNames: ["Santoso", "Wijaya", "Saputra", "Prasetyo", "Hidayat", "Kusuma", "Pratama", "Rahayu", "Setiawan", "Nugroho", "Wibowo", "Susanto", "Handayani", "Gunawan", "Siregar", "Simanjuntak", "Utami", "Permata", "Maulana", "Firmansyah", "Hakim", "Ramadhan", "Anggraini", "Suryadi", "Halim", "Purnomo", "Wulandari", "Harahap", "Yulianto"],
    products: [
      { name: "Kertas filter isi 100", price: 45000 }, { name: "Kopi Gayo 250 g", price: 85000 }, { name: "Cangkir keramik", price: 120000 },
      { name: "Kopi Toraja 1 kg", price: 285000 }, { name: "Paket hadiah", price: 350000 }, { name: "Penggiling kopi manual", price: 575000 },
    ],
    formats: {
      date: "dd/mm/yyyy", money: '"Rp" #,##0',
      csv: { separator: ";", decimalMark: ",", decimals: 0, money: (digits) => `Rp${digits.replace(/\B(?=(\d{3})+$)/g, ".")}`, date: (year, month, day) => `${day}/${month}/${year}` },
    },
    notes: { amount: "lihat nota", date: "belum diisi" },
  },
  pl: {
    sheetName: "Zamówienia",
    header: { order: "Numer zamówienia", date: "Data zamówienia", customer: "ID klienta", customerName: "Klient", product: "Produkt", quantity: "Ilość", amount: "Wartość zamówienia" },
    customerId: (place) => `K${padded(place, 4)}`,
    orderId: (place, year) => `ZAM/${padded(place, 5)}/${year}`,
    firstNames: ["Anna", "Piotr", "Katarzyna", "Tomasz", "Małgorzata", "Paweł", "Agnieszka", "Krzysztof", "Magdalena", "Michał", "Joanna", "Marcin", "Zofia", "Jakub", "Łucja", "Grzegorz", "Ewa", "Rafał", "Hanna", "Wojciech", "Aleksandra", "Łukasz", "Julia", "Adam", "Barbara"],
    // Only surnames that are the same for women and men.
    lastNames: ["Nowak", "Wójcik", "Kowalczyk", "Woźniak", "Mazur", "Krawczyk", "Kaczmarek", "Zając", "Król", "Wróbel", "Wieczorek", "Stępień", "Dudek", "Pawlak", "Sikora", "Walczak", "Baran", "Michalak", "Szewczyk", "Tomczak", "Pietrzak", "Marciniak", "Duda", "Bąk", "Włodarczyk", "Borek", "Kubiak", "Jasiak", "Szulc"],
    products: [
      { name: "Filtry papierowe, 100 szt.", price: 24.9 }, { name: "Kawa ziarnista 250 g", price: 44.9 }, { name: "Kubek z kamionki", price: 59 },
      { name: "Kawa ziarnista 1 kg", price: 139 }, { name: "Zestaw prezentowy", price: 199.9 }, { name: "Młynek ręczny", price: 329 },
    ],
    formats: {
      date: "dd.mm.yyyy", money: '#,##0.00 "zł"',
      csv: { separator: ";", decimalMark: ",", decimals: 2, money: (digits) => `${digits} zł`, date: (year, month, day) => `${day}.${month}.${year}` },
    },
    notes: { amount: "patrz faktura", date: "brak daty" },
  },
};
