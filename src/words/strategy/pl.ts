/** What does the sheet Strategy say in Polish? */
import type { StrategyWords } from "./en";

export const pl: StrategyWords = {
  title: "Strategia: dziesięć sposobów na wyższą wartość klienta",
  note: "Każdy sposób z miarą, stanem obecnym, celem i klientami, od których warto zacząć. Własne cele wpisz w żółte komórki.",
  asOf: "Stan na",
  way: "Sposób",
  metric: "Miara",
  today: "Dziś",
  target: "Cel",
  gap: "Luka",
  status: "Stan",
  customers: "Klienci",
  act: "Zacznij od",
  reached: "✓ osiągnięty",
  open: "otwarty",
  targetNote: "Cel, którego nie zmieniono, jest o jedną dziesiątą lepszy niż przy pierwszej analizie (NPS: o 10 punktów). Pozostaje, dopóki go nie zmienisz.",
  customersNote: "Klienci: od ilu zacząć, na dziś. Ich nazwy są w arkuszu Klienci: filtruj według segmentu, poziomu lub oceny.",
  message: "Wartość, którą miara ma osiągnąć. Pozostaje, gdy raport jest pisany ponownie.",
  needs: {
    nps: "Pokazałaby to kolumna NPS (0–10) w ankiecie.",
    csat: "Pokazałaby to kolumna CSAT w ankiecie.",
    ces: "Pokazałaby to kolumna CES w ankiecie.",
  },
  ways: {
    onboarding: { name: "Onboarding", metric: "Drugi zakup, wśród nowych z 12 miesięcy", act: (segments: string): string => `${segments}: powitaj i zachęć do drugiego zakupu` },
    service: { name: "Obsługa", metric: "CSAT: zadowoleni klienci", act: "Niezadowoleni: rozwiąż ich problem, potem zapytaj ponownie" },
    loyalty: { name: "Program lojalnościowy", metric: "Wskaźnik powtórnych zakupów", act: (segments: string): string => `${segments}: zaproś do programu` },
    personalisation: { name: "Personalizacja", metric: "Zakupy na klienta i rok", act: (segments: string): string => `${segments}: oferty dopasowane do zakupów` },
    selling: { name: "Sprzedaż dodatkowa i krzyżowa", metric: "Średnia wartość zamówienia", act: (segments: string): string => `${segments}: pokaż kolejny i lepszy produkt` },
    feedback: { name: "Opinie klientów", metric: "NPS", act: "Krytycy: zapytaj o powód, odpowiedz w dwa dni" },
    contact: { name: "Proaktywny kontakt", metric: "Cenni klienci zagrożeni, wśród wszystkich", act: (segments: string): string => `${segments}: zadzwoń lub napisz, zanim odejdą` },
    education: { name: "Edukacja", metric: "CES: jak łatwo", act: "Klienci z niskim CES: poradniki, filmy, krótka rozmowa" },
    pricing: { name: "Ceny", metric: "Marża brutto", act: (tier: string): string => `Poziom ${tier}: zestawy i poziomy obsługi zamiast rabatów` },
    community: { name: "Społeczność", metric: "Promotorzy, wśród odpowiadających", act: "Promotorzy: poproś o opinie i polecenia" },
  },
};
