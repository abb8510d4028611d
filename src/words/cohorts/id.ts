/** What does the sheet Cohorts say in Indonesian? */
import type { CohortUnit, CohortWords } from "./en";

const units: Readonly<Record<CohortUnit, string>> = { month: "bulan", quarter: "kuartal", year: "tahun" };

export const id: CohortWords = {
  title: "Kohort",
  intro: (unit) => `Pelanggan menurut ${units[unit]} pembelian pertamanya, dan kelanjutannya.`,
  method: "Setiap angka dibagi semua pelanggan kohort, termasuk yang sudah berhenti membeli.",
  nobody: "Belum ada yang membeli: kohort dimulai dari pembelian pertama.",
  cohort: "Kohort",
  customers: "Pelanggan",
  note: "Ket.",
  few: (least) => `n<${least}`,
  retention: {
    heading: (unit) => `Retensi: porsi yang membeli, menurut ${units[unit]} sejak pembelian pertama`,
    ever: "Beli lagi",
  },
  value: {
    heading: (unit, money) => `Belanja bersih kumulatif per pelanggan${money}, menurut ${units[unit]} sejak pembelian pertama`,
    margin: "CLV sejauh ini: × margin",
    paidBack: "Balik modal",
    notYet: "belum",
    cac: "CAC",
    grossMargin: "Margin kotor",
    needed: "Belanja agar balik modal",
    inMoney: (symbol, thousands) => {
      const scale = { one: "", thousand: "ribu ", million: "juta " }[thousands];
      return symbol === "" && scale === "" ? "" : ` dalam ${scale}${symbol}`.trimEnd();
    },
  },
  unfinished: (unit) => `* ${unit === "month" ? "Bulan" : unit === "quarter" ? "Kuartal" : "Tahun"} belum selesai: masih bertambah, dan tidak ikut rata-rata.`,
  fewNote: (least) => `n<${least}: kurang dari ${least} pelanggan; baca dengan hati-hati.`,
  paidBackNote: (unit) => `Balik modal: ${units[unit]} pertama saat belanja × margin mencapai CAC di lembar Ringkasan; tebal dan bergaris bawah di bawah.`,
  byAge: {
    heading: "Retensi rata-rata menurut umur",
    age: { month: "Bulan", quarter: "Kuartal", year: "Tahun" },
    retention: "Retensi",
    clv: "CLV",
    chart: "Retensi rata-rata menurut umur",
    alt: "Diagram garis: rata-rata porsi pelanggan yang membeli, menurut umur kohort. Angkanya ada di tabel di sebelahnya.",
  },
};
