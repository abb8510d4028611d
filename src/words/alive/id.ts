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
  kept: (name, as) => `Lembar “${name}” berisi perubahan Anda. Lembar itu disimpan sebagai “${as}”, dan lembar baru ada di sampingnya.`,
  notesKept: (_count, text, sheet) => `${text} catatan milik baris yang sudah tidak ada: lihat lembar “${sheet}”.`,
};
