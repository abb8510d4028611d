/** What is said in Indonesian about sheets that live on? */
import type { AliveWords } from "./en";

export const id: AliveWords = {
  keptSheet: (name) => `${name} (disimpan)`,
  notes: {
    title: "Catatan tersimpan: yang Anda tulis untuk baris yang sudah tidak ada",
    note: "Jika baris itu muncul lagi, catatannya ikut kembali. Hapus yang tidak Anda perlukan lagi.",
    sheet: "Lembar",
    row: "Baris",
    column: "Kolom",
    text: "Teks",
  },
  history: {
    title: "Riwayat: satu baris untuk setiap analisis",
    note: "Setiap analisis menambah satu baris, dan baris lama tidak ditulis ulang: urutkan, tambahkan kolom, tulis di sampingnya. Hapus baris yang tidak Anda perlukan.",
    columns: {
      ranAt: "Waktu analisis",
      source: "Sumber",
      used: "Baris dipakai",
      leftOut: "Baris tidak dipakai",
      customers: "Pelanggan",
      revenue: "Pendapatan",
      aov: "Nilai rata-rata pesanan",
      frequency: "Pembelian per tahun",
      repeatRate: "Tingkat pembelian ulang",
      averageClv: "CLV rata-rata",
      equity: "Ekuitas pelanggan",
      ltvToCac: "LTV:CAC",
      predictedEquity: "Ekuitas terprediksi",
      version: "Versi",
    },
  },
  settings: {
    sheets: "Lembar",
    sheetsHint: "Ringkasan dan pelanggan selalu ditulis.",
    usualSheets: "Pilihkan lembar sesuai data yang ada",
    source: "Ketika pesanan berubah",
    refreshOnChange: "Segarkan otomatis",
    refreshOnChangeHint: "Dua detik setelah perubahan terakhir pada lembar pesanan, selama panel ini terbuka",
  },
  remove: {
    title: "Hapus semuanya",
    hint: "Menghapus lembar dan pengaturan CLV for Excel dari buku kerja ini. Lembar Anda sendiri tetap ada.",
    ask: "Hapus semuanya…",
    confirm: (names) => `Lembar ini akan dihapus dan tidak dapat dikembalikan: ${names}. Rumus Anda yang merujuk ke sana akan menampilkan galat.`,
    notes: (names) => `Anda menulis catatan di: ${names}. Catatan itu ikut terhapus.`,
    none: "Tidak ada lembar CLV for Excel di buku kerja ini. Pengaturannya akan dihapus.",
    yes: "Hapus",
    no: "Pertahankan",
  },
  kept: (name, as) => `Lembar “${name}” berisi perubahan Anda. Lembar itu disimpan sebagai “${as}”, dan lembar baru ada di sampingnya.`,
  notesKept: (_count, text, sheet) => `${text} catatan milik baris yang sudah tidak ada: lihat lembar “${sheet}”.`,
};
