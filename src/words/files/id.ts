/** What does the pane say about files, in Indonesian? */
import type { FileWords } from "./en";

export const id: FileWords = {
  entry: {
    title: "Atau mulai dari file",
    drop: "Letakkan file CSV, TSV, atau Excel di sini",
    choose: "Pilih file",
    hint: "File menjadi lembar baru: ID tetap apa adanya, tanggal menjadi tanggal. File dibaca di komputer ini dan tidak dikirim ke mana pun.",
  },
  importing: "Membaca file",
  large: {
    title: "File lebih panjang dari satu lembar",
    intro: (file) =>
      `“${file}” memiliki lebih banyak baris daripada yang dimuat satu lembar. Isinya dirangkum sambil dibaca: satu baris per pelanggan per hari jika muat di satu lembar, jika tidak, satu baris per pelanggan. Periksa kolomnya dulu.`,
    start: "Baca file",
    reading: "Membaca dan merangkum",
  },
  streamed: {
    title: "Isi file sudah ada di lembar",
    days: (file, sheet) =>
      `“${file}” kini menjadi lembar “${sheet}”: satu baris per pelanggan per hari. Penjualan dalam sehari menjadi satu pembelian, pengembalian dana mendapat baris sendiri.`,
    customers: (file, sheet) => `“${file}” kini menjadi lembar “${sheet}”: satu baris per pelanggan.`,
    daysNext: "Ringkasan, segmen, dan prediksi bekerja dengannya seperti dengan tabel pesanan lain. Hanya jumlah pesanannya yang sama dengan jumlah hari pembelian.",
    customersNext:
      "Pelanggan beserta harinya tidak muat di satu lembar, jadi ringkasan panel tidak dapat dibuat darinya. Fungsi dapat memakainya: BGNBD.FIT dan GAMMAGAMMA.FIT menerima kolomnya apa adanya, dengan waktu dalam minggu.",
    figures: { customers: "Pelanggan", purchases: "Pembelian" },
    next: "Lanjutkan dengan lembar ini",
    back: "Ke langkah pertama",
  },
  sheet: {
    customer: "ID pelanggan",
    date: "Tanggal pesanan",
    amount: "Nilai belanja",
    firstDay: "Pembelian pertama",
    lastDay: "Pembelian terakhir",
    purchases: "Pembelian",
    spend: "Total belanja",
    refunds: "Pengembalian dana",
    x: "Pembelian ulang (x)",
    recency: "Recency (usia saat pembelian terakhir), minggu",
    age: "Usia, minggu",
    value: "Nilai per pembelian ulang",
  },
};
