/** Which words stand in cells in Indonesian? */
import type { Terms } from "./shape";

export const id: Terms = {
  segments: {
    champions: "Pelanggan Terbaik (Champions)",
    loyal: "Setia",
    potentialLoyalist: "Berpotensi Setia",
    new: "Baru",
    promising: "Menjanjikan",
    needAttention: "Butuh Perhatian",
    aboutToSleep: "Mulai Pasif",
    atRisk: "Berisiko Pergi",
    cantLoseThem: "Harus Dipertahankan",
    hibernating: "Tidak Aktif (Hibernasi)",
    lost: "Hilang",
  },
  tiers: {
    high: "Tinggi",
    middle: "Menengah",
    low: "Rendah",
  },
  ratings: {
    losing: "Merugi",
    belowTarget: "Perlu penyesuaian",
    healthy: "Sehat",
    roomToInvest: "Masih bisa ditambah investasinya",
  },
  headers: {
    customer: "Pelanggan",
    daysSinceLastPurchase: "Hari sejak pembelian terakhir",
    purchases: "Jumlah pembelian",
    totalSpend: "Total belanja",
    r: "R",
    f: "F",
    m: "M",
    code: "Kode",
    segment: "Segmen",
  },
};
