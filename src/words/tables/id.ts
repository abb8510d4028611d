/** What does the pane say of the tables beside the orders, in Indonesian? */
import type { TableWords } from "./en";

export const id: TableWords = {
  title: "Tabel lain di buku kerja ini",
  intro: "Tabel yang dicentang dipakai bersama pesanan.",
  looking: "Mencari tabel lain",
  kind: "Apa isi setiap baris?",
  kinds: { customers: "Pelanggan", costs: "Biaya per saluran", survey: "Survei", subscriptions: "Langganan" },
  rows: {
    customers: (_count, text) => `${text} pelanggan`,
    costs: (_count, text) => `${text} biaya`,
    survey: (_count, text) => `${text} jawaban`,
    subscriptions: (_count, text) => `${text} langganan`,
  },
  matched: (rows, percent, columns) => `${rows}, ${percent} di antaranya cocok menurut ${columns}`,
  unmatched: (rows) => `${rows}, tidak ada yang cocok`,
  unmatchedIds: (examples) => `Tidak ada di pesanan: ${examples}`,
  unmatchedMore: (examples, _count, text) => `Tidak ada di pesanan: ${examples} dan ${text} lainnya`,
  leftOut: (_count, text, reasons) => `${text} baris tidak dipakai: ${reasons}`,
  unreadable: (_count, text, column) => `${text} sel di “${column}” tidak terbaca`,
  monthsBy: {
    dmy: (column) => `“${column}” dibaca dengan hari di depan: dengan begitu semua tanggalnya adalah hari pertama suatu bulan`,
    mdy: (column) => `“${column}” dibaca dengan bulan di depan: dengan begitu semua tanggalnya adalah hari pertama suatu bulan`,
  },
  copyOf: (sheet) => `Sel-selnya sama persis dengan lembar “${sheet}”, jadi dipakai satu kali saja.`,
  used: (names) => `Tabel lain yang dipakai: ${names}`,
  gone: (names) => `Dulu dipakai dan sudah tidak ada di buku kerja: ${names}`,
  show: "Kolom",
  columnsOf: (table) => `Kolom ${table}`,
  reasons: {
    duplicate: "duplikat", blankCustomer: "tanpa pelanggan", blankChannel: "tanpa saluran", badDate: "tanggal tidak terbaca", badAmount: "nilai tidak terbaca",
    otherCurrency: "mata uang lain", noAnswer: "tanpa jawaban",
  },
  roles: {
    customer: "Pelanggan", email: "Email", phone: "Telepon", name: "Nama", surname: "Nama belakang", channel: "Saluran", city: "Kota", birthday: "Tanggal lahir",
    consent: "Boleh dihubungi", lastContact: "Kontak terakhir", period: "Bulan atau hari", cost: "Biaya", actions: "Pelanggan baru menurut laporan",
    actionCost: "Biaya per pelanggan menurut laporan", day: "Hari jawaban", nps: "NPS (0–10)", csat: "Kepuasan (CSAT)", ces: "Upaya (CES)",
    comment: "Komentar", department: "Departemen", plan: "Paket", start: "Mulai", end: "Berakhir", churned: "Sudah berhenti", renewal: "Dibayar sampai", price: "Harga",
    interval: "Dibayar setiap",
  },
  missing: "Pilih kolomnya agar tabel ini dapat dipakai.",
};
