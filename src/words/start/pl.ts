/** Why can the pane not start? In Polish. */
import type { StartWords } from "./en";

export const pl: StartWords = {
  officeMissing: {
    title: "Brak połączenia z Office",
    text: "Okienko potrzebuje biblioteki Office firmy Microsoft i nie może jej wczytać. Sprawdź połączenie z internetem i spróbuj ponownie.",
  },
  outsideExcel: {
    title: "Otwórz mnie w Excelu",
    text: "CLV for Excel to dodatek. Otwórz skoroszyt w Excelu i wybierz na wstążce Otwórz CLV.",
  },
  excelTooOld: {
    title: "Ta wersja Excela jest za stara",
    text: "CLV for Excel wymaga programu Excel dla Microsoft 365, Excel 2021 lub nowszego albo Excela w przeglądarce. Zaktualizuj Excela lub otwórz skoroszyt w przeglądarce.",
  },
  loadFailed: {
    title: "Nie udało się wczytać okienka",
    text: "Część dodatku nie dotarła. Sprawdź połączenie z internetem i spróbuj ponownie.",
  },
  retry: "Spróbuj ponownie",
};
