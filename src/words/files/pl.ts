/** What does the pane say about files, in Polish? */
import type { FileWords } from "./en";

export const pl: FileWords = {
  entry: {
    title: "Albo zacznij od pliku",
    drop: "Upuść tutaj plik CSV, TSV lub Excela",
    choose: "Wybierz plik",
    hint: "Powstanie nowy arkusz: identyfikatory pozostaną bez zmian, daty będą datami. Plik jest odczytywany na tym komputerze i nigdzie nie jest wysyłany.",
  },
  importing: "Odczytywanie pliku",
  large: {
    title: "Plik dłuższy niż arkusz",
    intro: (file) =>
      `Plik „${file}” ma więcej wierszy, niż mieści arkusz. Zostanie zsumowany podczas odczytu: jeden wiersz na klienta i dzień, jeśli zmieszczą się w arkuszu, a jeśli nie – jeden wiersz na klienta. Najpierw sprawdź kolumny.`,
    start: "Odczytaj plik",
    reading: "Odczytywanie i sumowanie",
  },
  streamed: {
    title: "Plik jest w arkuszu",
    days: (file, sheet) =>
      `Plik „${file}” to teraz arkusz „${sheet}”: jeden wiersz na klienta i dzień. Sprzedaż z jednego dnia to jeden zakup, zwroty mają własne wiersze.`,
    customers: (file, sheet) => `Plik „${file}” to teraz arkusz „${sheet}”: jeden wiersz na klienta.`,
    daysNext: "Podsumowanie, segmenty i prognozy działają z nim jak z każdą tabelą zamówień. Jedynie liczba zamówień jest liczbą dni z zakupem.",
    customersNext:
      "Klienci z podziałem na dni nie mieszczą się w arkuszu, więc okienko nie zrobi z niego podsumowania. Mogą go użyć funkcje: BGNBD.FIT i GAMMAGAMMA.FIT przyjmują jego kolumny bez zmian, z czasem w tygodniach.",
    figures: { customers: "Klienci", purchases: "Zakupy" },
    next: "Dalej z tym arkuszem",
    back: "Do pierwszego kroku",
  },
  sheet: {
    customer: "ID klienta",
    date: "Data zamówienia",
    amount: "Kwota",
    firstDay: "Pierwszy zakup",
    lastDay: "Ostatni zakup",
    purchases: "Zakupy",
    spend: "Wydatki",
    refunds: "Zwroty",
    x: "Ponowne zakupy (x)",
    recency: "Recency (wiek przy ostatnim zakupie), tygodnie",
    age: "Wiek, tygodnie",
    value: "Wartość ponownego zakupu",
  },
};
