/** What is said in Indonesian about sheets in which nobody can be known? */
import type { PrivacyWords } from "./en";

export const id: PrivacyWords = {
  title: (title) => `${title} (pseudonim)`,
  note: (sheet) => `Pseudonim: ID berupa nomor; nama, kontak, dan komentar tidak ditulis. Lembar ${sheet} masih memuatnya.`,
  option: "Samarkan pelanggan di lembar kami",
  optionHint: "Pelanggan menjadi nomor yang sama di setiap analisis; nama, email, telepon, tanggal lahir, dan komentar tidak ditulis. Lembar Anda sendiri tidak berubah.",
  done: (sheet) => `Lembar kami menampilkan nomor, bukan pelanggan. Lembar “${sheet}” dan lembar Anda yang lain masih memuat nama: bagikan salinan lembar kami saja, tanpa lembar Anda.`,
  stillNamed: (names) => `Lembar ini dari analisis sebelumnya dan masih memuat ID, juga nama bila ada: ${names}.`,
  key: {
    button: "Tulis lembar kunci",
    hint: "Daftar nomor dan ID untuk Anda sendiri. Jangan dibagikan.",
    sheet: "Kunci",
    note: "Siapa di balik setiap nomor. Jangan bagikan lembar ini.",
    number: "Nomor",
    id: "ID pelanggan",
  },
};
