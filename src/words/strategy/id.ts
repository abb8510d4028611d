/** What does the sheet Strategy say in Indonesian? */
import type { StrategyWords } from "./en";

export const id: StrategyWords = {
  title: "Strategi: sepuluh cara menaikkan nilai seumur hidup pelanggan",
  note: "Tiap cara dengan ukurannya, posisi Anda kini, tujuannya, dan pelanggan untuk memulai. Isi target Anda sendiri di sel kuning.",
  asOf: "Per tanggal",
  way: "Cara",
  metric: "Ukuran",
  today: "Kini",
  target: "Target",
  gap: "Selisih",
  status: "Status",
  customers: "Pelanggan",
  act: "Mulai dengan",
  reached: "✓ tercapai",
  open: "belum",
  targetNote: "Target yang belum Anda ubah adalah sepersepuluh lebih baik daripada pada analisis pertama (NPS: 10 poin). Target tetap sampai Anda mengubahnya.",
  customersNote: "Pelanggan: jumlah untuk memulai, hari ini. Namanya ada di lembar Pelanggan: saring menurut segmen, tingkat, atau skor.",
  message: "Nilai yang ingin dicapai ukuran ini. Target tetap ada saat laporan ditulis lagi.",
  needs: {
    nps: "Kolom NPS (0–10) dalam survei akan menampilkan ini.",
    csat: "Kolom CSAT dalam survei akan menampilkan ini.",
    ces: "Kolom CES dalam survei akan menampilkan ini.",
  },
  ways: {
    onboarding: { name: "Onboarding", metric: "Pembelian kedua, dari yang baru 12 bulan", act: (segments: string): string => `${segments}: sambut dan arahkan ke pembelian kedua` },
    service: { name: "Layanan", metric: "CSAT: pelanggan yang puas", act: "Yang tidak puas: selesaikan masalahnya, lalu tanya lagi" },
    loyalty: { name: "Program loyalitas", metric: "Tingkat pembelian ulang", act: (segments: string): string => `${segments}: undang ke program` },
    personalisation: { name: "Personalisasi", metric: "Pembelian per pelanggan dan tahun", act: (segments: string): string => `${segments}: tawaran sesuai pembelian mereka` },
    selling: { name: "Up-selling dan cross-selling", metric: "Nilai pesanan rata-rata", act: (segments: string): string => `${segments}: tunjukkan produk berikut yang lebih baik` },
    feedback: { name: "Umpan balik", metric: "NPS", act: "Detraktor: tanyakan alasannya, jawab dalam dua hari" },
    contact: { name: "Kontak proaktif", metric: "Bernilai dan berisiko, dari semua", act: (segments: string): string => `${segments}: telepon atau tulis sebelum mereka pergi` },
    education: { name: "Edukasi", metric: "CES: seberapa mudah", act: "Pelanggan dengan CES rendah: panduan, video, telepon singkat" },
    pricing: { name: "Penetapan harga", metric: "Margin kotor", act: (tier: string): string => `Tingkat ${tier}: paket dan tingkat layanan, bukan diskon` },
    community: { name: "Komunitas", metric: "Promotor, dari yang menjawab", act: "Promotor: minta ulasan dan rekomendasi" },
  },
};
