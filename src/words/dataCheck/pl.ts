/** What does the sheet say that lists the rows left out, in Polish? */
import type { DataCheckWords } from "./en";

export const pl: DataCheckWords = {
  title: "Kontrola danych: pominięte wiersze",
  note: (source, read, used, leftOut, amount) =>
    `${source}: odczytane wiersze ${read} = użyte ${used} + pominięte ${leftOut}; kwota w pominiętych: ${amount}. Popraw je w źródle i przeanalizuj ponownie.`,
  row: "Wiersz arkusza",
  reason: "Powód",
};
