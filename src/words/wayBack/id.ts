/** What is said in Indonesian about the ways back? */
import type { WayBackWords } from "./en";

export const id: WayBackWords = {
  freeze: {
    title: "Bekukan",
    hint: "Mengubah rumus yang memakai fungsi CLV for Excel menjadi nilai yang tampil, juga di lembar Anda sendiri, sehingga buku kerja ini tidak memerlukan add-in. Rumus lain tetap.",
    ask: "Bekukan rumus…",
    confirm: (_count, text, names) => `${text} rumus di ${names.length} lembar akan menjadi nilai: ${names.join(", ")}.`,
    none: "Tidak ada rumus yang dapat dibekukan di buku kerja ini.",
    unfinished: (_count, text, sheet, cells) => `${text} rumus di ${sheet} (${cells}) menampilkan galat atau masih dihitung, jadi tetap berupa rumus.`,
    protected: (_count, text, sheet) => `${text} rumus di ${sheet} tetap berupa rumus: lembarnya diproteksi.`,
    yes: "Bekukan",
    no: "Biarkan rumus",
    done: (_count, text) => `${text} rumus telah menjadi nilai.`,
  },
  undo: {
    ask: { run: "Urungkan analisis ini…", freeze: "Urungkan pembekuan…", list: "Urungkan daftar ini…" },
    goes: (names) => `Lembar ini akan dihapus: ${names}.`,
    comesBack: (names) => `Lembar ini kembali seperti semula: ${names}.`,
    formulas: (_count, text, names) => `${text} rumus kembali di ${names}.`,
    lost: "Yang diketik di sana sesudahnya akan hilang. Filter, serta format dan bagan yang diubah dengan tangan, tidak kembali.",
    yes: "Urungkan",
    no: "Biarkan",
    done: "Sudah diurungkan. Buku kerja kembali seperti sebelumnya.",
  },
};
