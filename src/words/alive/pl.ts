/** What is said in Polish about sheets that live on? */
import { plural } from "../plural";
import type { AliveWords } from "./en";

export const pl: AliveWords = {
  keptSheet: (name) => `${name} (zachowany)`,
  notes: {
    title: "Zachowane notatki: co wpisano w wierszach, których już nie ma",
    note: "Gdy taki wiersz wróci, wróci też jego notatka. Usuń to, co nie jest już potrzebne.",
    sheet: "Arkusz",
    row: "Wiersz",
    column: "Kolumna",
    text: "Tekst",
  },
  history: {
    title: "Historia: jeden wiersz na każdą analizę",
    note: "Każda analiza dodaje wiersz i nie zmienia starych: sortuj, dodawaj kolumny, pisz obok. Usuń wiersze, których nie potrzebujesz.",
    columns: {
      ranAt: "Czas analizy",
      source: "Źródło",
      used: "Wiersze użyte",
      leftOut: "Wiersze pominięte",
      customers: "Klienci",
      revenue: "Przychód",
      aov: "Średnia wartość zamówienia",
      frequency: "Zakupy w roku",
      repeatRate: "Odsetek powracających",
      averageClv: "Średnie CLV",
      equity: "Kapitał klientów",
      ltvToCac: "LTV:CAC",
      predictedEquity: "Kapitał przewidywany",
      version: "Wersja",
    },
  },
  settings: {
    sheets: "Arkusze",
    sheetsHint: "Podsumowanie i klienci są zapisywane zawsze.",
    usualSheets: "Dobierz arkusze do danych",
    source: "Gdy zamówienia się zmienią",
    refreshOnChange: "Odświeżaj automatycznie",
    refreshOnChangeHint: "Dwie sekundy po ostatniej zmianie w arkuszu z zamówieniami, gdy ten panel jest otwarty",
  },
  remove: {
    title: "Usuń wszystko",
    hint: "Usuwa z tego skoroszytu arkusze i ustawienia CLV for Excel. Twoje arkusze zostają.",
    ask: "Usuń wszystko…",
    confirm: (names) => `Te arkusze zostaną usunięte i nie da się tego cofnąć: ${names}. Twoje formuły, które się do nich odwołują, pokażą błąd.`,
    notes: (names) => `Twoje notatki są w: ${names}. One też zostaną usunięte.`,
    none: "W tym skoroszycie nie ma arkuszy CLV for Excel. Zostaną usunięte jego ustawienia.",
    yes: "Usuń je",
    no: "Zostaw je",
  },
  kept: (name, as) => `Arkusz „${name}” zawierał Twoje zmiany. Zachowano go jako „${as}”, a nowy stoi obok.`,
  notesKept: (count, text, sheet) =>
    `${plural("pl", count, { one: `${text} notatka dotyczy wiersza, którego`, few: `${text} notatki dotyczą wierszy, których`, many: `${text} notatek dotyczy wierszy, których`, other: `${text} notatki dotyczą wierszy, których` })} już nie ma: zobacz arkusz „${sheet}”.`,
};
