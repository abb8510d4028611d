/** What do the sheets about subscriptions say in Indonesian? */
import type { CalendarPeriod } from "../../core/period";
import type { SubscriptionWords } from "./en";

const units: Readonly<Record<CalendarPeriod, string>> = { week: "minggu", month: "bulan", quarter: "kuartal", year: "tahun" };

export const id: SubscriptionWords = {
  columns: {
    id: "Pelanggan",
    plan: "Paket",
    status: "Status",
    periods: "Perpanjangan",
    price: "Harga",
    renewal: "Peluang perpanjang",
    renewals: "Perpanjangan ke depan",
    expected: "Perkiraan omzet",
    residual: "Nilai sisa",
  },
  status: { active: "Aktif", left: "Berhenti" },
  subscribersTitle: "Pelanggan langganan: satu baris per langganan, urut seperti sumbernya",
  subscribersNote: (unit, live) =>
    `Harga per ${units[unit]}. Perpanjangan ke depan sudah didiskonto; nilai sisa = perkiraan omzet × margin.` +
    (live ? "" : " Nilainya baru berubah saat disegarkan; lembar Langganan langsung mengikuti."),

  title: "Langganan",
  about: { unit: "Periode", discount: "Diskonto per tahun", methodText: "Model sBG (Fader & Hardie 2007): tiap pelanggan punya peluang berhenti sendiri, jadi yang bertahan makin setia." },
  unit: (unit) => units[unit],
  cards: {
    subscribers: { label: "Pelanggan", note: "sejak awal" },
    active: { label: "Aktif", note: "saat ini" },
    revenue: { label: "Pendapatan berulang", note: (unit) => `per ${units[unit]}` },
    perSubscriber: { label: "Omzet per pelanggan", note: (unit) => `aktif, per ${units[unit]}` },
    churn: { label: "Churn", note: (unit) => `per ${units[unit]}, dari jatuh tempo` },
    renewal: { label: "Peluang perpanjang", note: "rata-rata yang aktif" },
    toCome: { label: "Perpanjangan ke depan", note: "rata-rata, didiskonto" },
    residual: { label: "Nilai sisa", note: "semua yang aktif" },
  },
  noModel: {
    tooFew: (needed) => `Tanpa model: perlu sedikitnya ${needed} pelanggan.`,
    noFit: "Tidak ada model yang cocok: belum ada yang berhenti, atau yang bertahan tidak lebih setia. Kolom ke depan dikosongkan.",
  },
  survival: {
    heading: "Ketahanan",
    period: "Periode",
    atRisk: "Jatuh tempo",
    lost: "Berhenti",
    retention: "Retensi",
    survival: "Masih ada",
    expected: "Menurut model",
    chart: "Porsi yang masih ada setelah tiap periode",
    alt: "Diagram garis: porsi pelanggan yang masih ada setelah tiap periode, nyata dan menurut model. Angkanya ada di tabel di sebelahnya.",
  },
  plans: {
    heading: "Paket",
    plan: "Paket",
    subscribers: "Pelanggan",
    active: "Aktif",
    revenue: "Omzet",
    left: "Berhenti",
    toCome: "Perpanjangan ke depan",
    residual: "Nilai sisa",
    other: (count) => `${count} paket lain tidak ditampilkan.`,
  },
  cohorts: {
    title: "Ketahanan: satu baris untuk tiap kohor dan periode",
    note: "Porsi dari yang memulai. Periode tanpa jumlah sisa belum terjadi.",
    columns: { name: "Kohor", period: "Periode", left: "Sisa", retention: "Retensi", survival: "Masih ada", expected: "Menurut model" },
    heading: "Kohor",
    start: "Mulai",
    now: "Sisa",
    renewal: "Peluang perpanjang",
    toCome: "Perpanjangan ke depan",
    ahead: (count) => `Masih ada ${count} periode lagi`,
    note2: "Perpanjangan ke depan: dari satu yang tersisa, didiskonto ke yang berikutnya. Kalikan harga dan margin untuk nilai sisa.",
    chart: "Porsi yang masih ada setelah tiap periode, dan menurut model",
    alt: "Diagram garis: porsi tiap kohor yang masih ada setelah tiap periode, nyata dan menurut model. Angkanya ada di lembar Ketahanan.",
    model: (name) => `${name}, model`,
  },
};
