/** What is said about the time to come in Polish? */
import type { CalendarPeriod } from "../../core/period";
import { plural, type PluralForms } from "../plural";
import type { PredictionWords } from "./en";

const units: Readonly<Record<CalendarPeriod, Required<Pick<PluralForms, "one" | "few" | "other">>>> = {
  week: { one: "tydzień", few: "tygodnie", other: "tygodni" },
  month: { one: "miesiąc", few: "miesiące", other: "miesięcy" },
  quarter: { one: "kwartał", few: "kwartały", other: "kwartałów" },
  year: { one: "rok", few: "lata", other: "lat" },
};

export const pl: PredictionWords = {
  ahead: (count, unit) =>
    plural("pl", count, {
      one: `kolejny ${units[unit].one}`,
      few: `kolejne ${count} ${units[unit].few}`,
      other: `kolejne ${count} ${units[unit].other}`,
    }),
  heading: (ahead) => `Prognoza: ${ahead}`,
  cards: {
    averageClv: { label: "Średni CLV", note: (ahead) => `dotąd + ${ahead}` },
    equity: { label: "Wartość bazy klientów", note: (ahead) => `dotąd + ${ahead}` },
    ltvToCac: { label: "LTV:CAC z prognozą", note: "" },
    predictedClv: { label: "Prognozowany CLV", note: (ahead) => `na klienta, ${ahead}` },
    predictedEquity: { label: "Prognozowana wartość", note: (ahead) => `wszyscy, ${ahead}` },
    expectedPurchases: { label: "Oczekiwane zakupy", note: (ahead) => ahead },
    active: { label: "Aktywni klienci", note: "oczekiwani: suma P(alive)" },
  },
  customersNote: (ahead, live) =>
    `Oczekiwane zakupy i prognozowane wydatki: ${ahead}. Łączne wydatki = dotychczasowe + prognozowane; według nich przypisano poziomy.` +
    (live ? "" : " Poziomy i prognozowany CLV zmienią się dopiero po odświeżeniu; Podsumowanie zmienia się od razu."),

  method: {
    bgnbd: "Metoda: BG/NBD. Klienci kupują we własnym tempie i mogą odejść po ponownym zakupie. Kupujący jeden raz liczą się jako aktywni.",
    mbgnbd: "Metoda: MBG/NBD. Klienci kupują we własnym tempie i mogą odejść po każdym zakupie, także po pierwszym.",
    paretonbd: "Metoda: Pareto/NBD. Klienci kupują we własnym tempie i mogą odejść w każdej chwili.",
    nbd: "Metoda: NBD. W tych danych nie widać odejść, więc każdy klient liczy się jako aktywny: to górna granica prognozy.",
    cohort: "Metoda: zakupy klientów w tym samym wieku. Model wymaga 100 klientów, w tym 30 z ponownym zakupem, i musi dać się dopasować.",
    average: "Metoda: średnia zakupów wszystkich klientów. Na więcej jest za mało danych.",
    historic: "Nie można nic prognozować: wszystkie zakupy są z ostatniego dnia, więc brak okresu, na którym można się oprzeć.",
  },
  spend: {
    gammagamma: "Wartość zakupu: Gamma-Gamma. Średnia klienta, przybliżona do średniej wszystkich, gdy zakupów jest mało.",
    mean: "Wartość zakupu: średnia klienta; średnia wszystkich, gdy nie ma ponownego zakupu.",
    own: "Wartość zakupu: dotychczasowe wydatki klienta na jeden zakup.",
  },
  tested: (split, forecast, actual) =>
    `Sprawdzono: na danych do ${split} model przewidział ponowne zakupy na dalszy czas: ${forecast}; w rzeczywistości było ich ${actual}.`,
  quality: {
    good: (error) => `${error}: dobra prognoza.`,
    usable: (error) => `${error}: prognoza do ostrożnego użycia.`,
    poor: (error) => `${error}: słaba prognoza; służy do porównania klientów, nie do sum.`,
  },
  others: (list) => `Ten model był najbliżej. Błędy pozostałych: ${list}.`,
  notTested: "Nie sprawdzono: do samej pierwszej części danych nie dało się dopasować modelu.",
  total: (value, low, high) => `Oczekiwane razem zakupy: ${value} (95-procentowy przedział oszacowań: od ${low} do ${high}).`,
  newcomers: "Tylko obecni klienci: nowi, których pozyskasz, nie są tu liczeni.",
  correlated: {
    more: "Uwaga: częściej kupujący wydają też więcej na zakup, czego Gamma-Gamma nie zakłada. Najlepsi klienci mogą być warci więcej.",
    less: "Uwaga: częściej kupujący wydają mniej na zakup, czego Gamma-Gamma nie zakłada. Najlepsi klienci mogą być warci mniej.",
  },
  heaviest: (customer, purchases) =>
    `Uwaga: sam klient ${customer} (zakupy: ${purchases}) zmienia model. Hurtownika lub konto testowe lepiej pominąć.`,

  matrix: {
    heading: "Wartość i aktywność",
    tier: "Poziom",
    chance: "P(alive)",
    bands: { likely: "Raczej aktywni", doubtful: "Niepewni", gone: "Raczej odeszli" },
    total: "Razem",
    saveFirst: "Ratuj najpierw",
    saveFirstNote: "cenni i zagrożeni",
    saveFirstSpend: "Ich wydatki",
    saveFirstSpendNote: "dotychczas",
    advice: (tier, share) =>
      `Ratuj najpierw: napisz do nich przed innymi. W arkuszu Klienci wybierz Poziom = ${tier} i P(alive) poniżej ${share}.`,
  },
  forecast: {
    heading: "Prognoza według okresów",
    until: "Do dnia",
    purchases: "Zakupy",
    spend: "Przychód",
    total: "Razem",
    chart: "Oczekiwany przychód według okresów",
    alt: "Wykres kolumnowy: oczekiwany przychód od obecnych klientów w kolejnych okresach. Liczby są w tabeli obok.",
  },
  holdOut: {
    heading: "Jak trafna była prognoza?",
    until: "Do dnia",
    actual: "Faktycznie",
    forecast: "Prognoza",
    difference: "Błąd",
    chart: "Ponowne zakupy od początku sprawdzianu, narastająco",
    alt: "Wykres liniowy: ponowne zakupy faktyczne i prognozowane, narastająco. Liczby są w tabeli obok.",
  },
};
