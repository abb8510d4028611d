/** What is said about the time to come in Indonesian? */
import type { CalendarPeriod } from "../../core/period";
import type { PredictionWords } from "./en";

const units: Readonly<Record<CalendarPeriod, string>> = { week: "minggu", month: "bulan", quarter: "kuartal", year: "tahun" };

export const id: PredictionWords = {
  ahead: (count, unit) => `${count} ${units[unit]} ke depan`,
  heading: (ahead) => `Prediksi: ${ahead}`,
  cards: {
    averageClv: { label: "CLV rata-rata", note: (ahead) => `saat ini + ${ahead}` },
    equity: { label: "Total LTV", note: (ahead) => `saat ini + ${ahead}` },
    ltvToCac: { label: "LTV:CAC prediksi", note: "" },
    predictedClv: { label: "CLV prediktif", note: (ahead) => `per pelanggan, ${ahead}` },
    predictedEquity: { label: "Nilai prediksi", note: (ahead) => `semua pelanggan, ${ahead}` },
    expectedPurchases: { label: "Perkiraan pembelian", note: (ahead) => ahead },
    active: { label: "Pelanggan aktif", note: "perkiraan: jumlah P(alive)" },
  },
  customersNote: (ahead, live) =>
    `Perkiraan pembelian dan prediksi belanja: ${ahead}. Belanja seumur hidup = belanja sampai saat ini + prediksi belanja; dasar tingkat.` +
    (live ? "" : " Tingkat dan CLV prediktif baru berubah saat disegarkan; lembar Ringkasan langsung mengikuti."),

  method: {
    bgnbd: "Metode: BG/NBD. Tiap pelanggan punya irama sendiri dan bisa berhenti setelah pembelian ulang. Pembeli satu kali dihitung aktif.",
    mbgnbd: "Metode: MBG/NBD. Tiap pelanggan punya irama sendiri dan bisa berhenti setelah pembelian mana pun, termasuk yang pertama.",
    paretonbd: "Metode: Pareto/NBD. Tiap pelanggan punya irama sendiri dan bisa berhenti kapan saja.",
    nbd: "Metode: NBD. Tidak terlihat pelanggan yang berhenti, jadi semua dihitung aktif: baca prediksi ini sebagai batas atas.",
    cohort: "Metode: pembelian pelanggan lain pada usia yang sama. Model perlu 100 pelanggan, 30 di antaranya membeli ulang, dan harus ditemukan.",
    average: "Metode: rata-rata pembelian semua pelanggan. Datanya terlalu sedikit untuk cara lain.",
    historic: "Tidak ada yang bisa diprediksi: semua pembelian ada pada hari terakhir, jadi tidak ada rentang waktu.",
  },
  spend: {
    gammagamma: "Nilai satu pembelian: Gamma-Gamma. Rata-rata tiap pelanggan, ditarik ke rata-rata umum jika pembeliannya sedikit.",
    mean: "Nilai satu pembelian: rata-rata tiap pelanggan; rata-rata umum jika tidak ada pembelian ulang.",
    own: "Nilai satu pembelian: belanja tiap pelanggan per pembelian sampai saat ini.",
  },
  tested: (split, forecast, actual) =>
    `Diuji: dengan data sampai ${split}, model memprediksi ${forecast} pembelian ulang untuk waktu sesudahnya; yang terjadi ${actual}.`,
  quality: {
    good: (error) => `${error}: prediksi yang baik.`,
    usable: (error) => `${error}: bisa dipakai dengan hati-hati.`,
    poor: (error) => `${error}: prediksi lemah; pakai untuk mengurutkan pelanggan, bukan untuk jumlah.`,
  },
  others: (list) => `Model ini paling dekat. Selisih model lain: ${list}.`,
  notTested: "Belum diuji: tidak ada model yang cocok dengan bagian awal data saja.",
  total: (value, low, high) => `Perkiraan total: ${value} pembelian (rentang 95% dari estimasi: ${low} sampai ${high}).`,
  newcomers: "Hanya pelanggan saat ini: pelanggan baru sesudahnya belum dihitung.",
  correlated: {
    more: "Hati-hati: pembeli yang sering juga belanja lebih banyak per pembelian, di luar anggapan Gamma-Gamma. Nilai pelanggan terbaik bisa lebih tinggi.",
    less: "Hati-hati: pembeli yang sering belanja lebih sedikit per pembelian, di luar anggapan Gamma-Gamma. Nilai pelanggan terbaik bisa lebih rendah.",
  },
  heaviest: (customer, purchases) =>
    `Hati-hati: pelanggan ${customer} dengan ${purchases} pembelian sendirian mengubah model. Reseller atau akun uji sebaiknya dikeluarkan.`,

  matrix: {
    heading: "Nilai dan keaktifan",
    tier: "Tingkat",
    chance: "P(alive)",
    bands: { likely: "Tampak aktif", doubtful: "Ragu-ragu", gone: "Tampak pergi" },
    total: "Total",
    saveFirst: "Selamatkan dulu",
    saveFirstNote: "bernilai dan berisiko",
    saveFirstSpend: "Belanja mereka",
    saveFirstSpendNote: "sampai saat ini",
    advice: (tier, share) =>
      `Selamatkan dulu: hubungi mereka lebih dahulu. Di lembar Pelanggan, saring Tingkat = ${tier} dan P(alive) di bawah ${share}.`,
  },
  forecast: {
    heading: "Prediksi per periode",
    until: "Sampai",
    purchases: "Pembelian",
    spend: "Omzet",
    total: "Total",
    chart: "Perkiraan omzet per periode",
    alt: "Diagram kolom: perkiraan omzet dari pelanggan saat ini untuk tiap periode ke depan. Angkanya ada di tabel di sebelahnya.",
  },
  holdOut: {
    heading: "Seberapa tepat prediksinya?",
    until: "Sampai",
    actual: "Nyata",
    forecast: "Prediksi",
    difference: "Selisih",
    chart: "Pembelian ulang sejak awal pengujian, dijumlahkan",
    alt: "Diagram garis: pembelian ulang yang terjadi dan yang diprediksi, dijumlahkan. Angkanya ada di tabel di sebelahnya.",
  },
};
