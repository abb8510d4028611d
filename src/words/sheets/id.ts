/** How are our sheets called in Indonesian? */
import type { SheetWords } from "./shape";

export const id: SheetWords = {
  summary: { sheet: "Ringkasan", table: "Ringkasan" },
  customers: { sheet: "Pelanggan", table: "Pelanggan" },
  channels: { sheet: "Saluran", table: "Saluran" },
  cohorts: { sheet: "Kohort", table: "Kohort" },
  migration: { sheet: "Migrasi", table: "Migrasi" },
  recurring: { sheet: "Langganan", table: "PendapatanBerulang" },
  actions: { sheet: "Tindakan", table: "Tindakan" },
  voice: { sheet: "Suara pelanggan", table: "Komentar" },
  products: { sheet: "Produk", table: "Produk" },
  customerValue: { sheet: "Nilai bagi pelanggan", table: "NilaiBagiPelanggan" },
  strategy: { sheet: "Strategi", table: "Strategi" },
  methods: { sheet: "Bandingkan metode", table: "BandingkanMetode" },
  history: { sheet: "Riwayat analisis", table: "Riwayat" },
  subscriptions: { sheet: "Langganan", table: "Langganan" },
  subscribers: { sheet: "Pelanggan langganan", table: "PelangganLangganan" },
  survival: { sheet: "Ketahanan", table: "Ketahanan" },
  dataCheck: { sheet: "Cek data", table: "CekData" },
  keptNotes: { sheet: "Catatan tersimpan", table: "CatatanTersimpan" },
};
