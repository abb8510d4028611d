/** How are our sheets called in Polish? */
import type { SheetWords } from "./shape";

export const pl: SheetWords = {
  summary: { sheet: "Podsumowanie", table: "Podsumowanie" },
  customers: { sheet: "Klienci", table: "Klienci" },
  channels: { sheet: "Kanały", table: "Kanaly" },
  cohorts: { sheet: "Kohorty", table: "Kohorty" },
  migration: { sheet: "Migracja", table: "Migracja" },
  recurring: { sheet: "Subskrypcje", table: "PrzychodPowtarzalny" },
  actions: { sheet: "Działania", table: "Dzialania" },
  voice: { sheet: "Głos klienta", table: "Komentarze" },
  products: { sheet: "Produkty", table: "Produkty" },
  customerValue: { sheet: "Wartość dla klienta", table: "WartoscDlaKlienta" },
  strategy: { sheet: "Strategia", table: "Strategia" },
  methods: { sheet: "Porównanie metod", table: "PorownanieMetod" },
  history: { sheet: "Historia analiz", table: "Historia" },
  subscriptions: { sheet: "Subskrypcje", table: "Subskrypcje" },
  subscribers: { sheet: "Subskrybenci", table: "Subskrybenci" },
  survival: { sheet: "Przeżycie", table: "Przezycie" },
  dataCheck: { sheet: "Kontrola danych", table: "KontrolaDanych" },
  keptNotes: { sheet: "Zachowane notatki", table: "ZachowaneNotatki" },
};
