/** What do the ribbon, the context menu and the store's card say in Polish? */
import type { ManifestWords } from "./en";

export const pl: ManifestWords = {
  name: "CLV for Excel",
  description:
    "Zamienia zamówienia w wartość życiową klienta: funkcje arkusza, segmenty klientów i podsumowanie, które samo się przelicza – wszystko w Twoim skoroszycie.",
  tab: "CLV",
  open: { label: "Otwórz CLV", tip: "Otwiera okienko: wybierz zamówienia, sprawdź je i utwórz podsumowanie." },
  analyse: {
    label: "Analizuj zaznaczenie",
    tip: "Odczytuje zaznaczone zamówienia i tworzy listę klientów i podsumowanie.",
  },
  refresh: { label: "Odśwież", tip: "Ponownie odczytuje te same zamówienia i aktualizuje listę klientów i podsumowanie." },
  started: {
    title: "CLV for Excel jest gotowy",
    text: "Zaznacz zamówienia i wybierz Otwórz CLV na karcie Narzędzia główne albo wpisz =CLV( w komórce.",
  },
};
