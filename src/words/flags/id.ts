/** What does the block of red flags say in Indonesian? */
import type { FlagWords } from "./en";

export const id: FlagWords = {
  heading: "Bendera merah",
  what: "Yang memburuk",
  before: "Sebelumnya",
  now: "Sekarang",
  of: "Pelanggan",
  since: "Sejak",
  kinds: {
    repeatRate: "Pembeli terbaru yang membeli lagi",
    cohort: (days) => `Pelanggan baru yang kembali dalam ${days} hari`,
    champions: (champions, risky, days) => `${champions} → ${risky} dalam ${days} hari`,
    complaint: (category) => `Keluhan: ${category} (dari jawaban)`,
  },
  none: (withAnswers, withSegments = true) =>
    `Tidak ada yang memburuk di luar kebetulan: pembelian ulang, kembalinya pelanggan baru${withSegments ? ", pelanggan terbaik yang berisiko" : ""}${withAnswers ? ", keluhan" : ""}.`,
  rule: "Ditandai bila berubah lebih dari 2 galat baku dari tiga periode lengkap sebelumnya, dengan 30 atau lebih di tiap sisi.",
  complete: (month) => `Dilihat: bulan lengkap sampai ${month}; bulan yang belum selesai tidak pernah ditandai.`,
};
