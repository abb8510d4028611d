/** What does the sheet say that lists the rows left out, in Indonesian? */
import type { DataCheckWords } from "./en";

export const id: DataCheckWords = {
  title: "Cek data: baris yang dilewati",
  note: (source, read, used, leftOut, amount) =>
    `${source}: ${read} baris dibaca = ${used} dipakai + ${leftOut} dilewati; ${amount} di baris yang dilewati. Perbaiki di sumbernya lalu analisis lagi.`,
  row: "Baris lembar",
  reason: "Alasan",
};
