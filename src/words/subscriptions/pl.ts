/** What do the sheets about subscriptions say in Polish? */
import type { CalendarPeriod } from "../../core/period";
import { plural } from "../plural";
import type { SubscriptionWords } from "./en";

const units: Readonly<Record<CalendarPeriod, string>> = { week: "tydzień", month: "miesiąc", quarter: "kwartał", year: "rok" };

export const pl: SubscriptionWords = {
  columns: {
    id: "Klient",
    plan: "Plan",
    status: "Stan",
    periods: "Odnowienia",
    price: "Cena",
    renewal: "Szansa odnowienia",
    renewals: "Przyszłe odnowienia",
    expected: "Oczekiwany przychód",
    residual: "Wartość rezydualna",
  },
  status: { active: "Aktywny", left: "Odszedł" },
  subscribersTitle: "Subskrybenci: po jednym wierszu, w kolejności źródła",
  subscribersNote: (unit, live) =>
    `Cena za ${units[unit]}. Przyszłe odnowienia są zdyskontowane; wartość rezydualna = oczekiwany przychód × marża.` +
    (live ? "" : " Zmieni się dopiero po odświeżeniu; arkusz Subskrypcje zmienia się od razu."),

  title: "Subskrypcje",
  about: { unit: "Okres", discount: "Dyskonto na rok", methodText: "Model sBG (Fader i Hardie 2007): każdy ma własną szansę odejścia przy odnowieniu, więc ci, którzy zostają, są coraz wierniejsi." },
  unit: (unit) => units[unit],
  cards: {
    subscribers: { label: "Subskrybenci", note: "od początku" },
    active: { label: "Aktywni", note: "dziś" },
    revenue: { label: "Przychód powtarzalny", note: (unit) => `za ${units[unit]}` },
    perSubscriber: { label: "Przychód na subskrybenta", note: (unit) => `aktywnego, za ${units[unit]}` },
    churn: { label: "Odejścia", note: (unit) => `za ${units[unit]}, z odnowień w terminie` },
    renewal: { label: "Szansa odnowienia", note: "średnio u aktywnych" },
    toCome: { label: "Przyszłe odnowienia", note: "średnio, zdyskontowane" },
    residual: { label: "Wartość rezydualna", note: "wszystkich aktywnych" },
  },
  noModel: {
    tooFew: (needed) => `Bez modelu: potrzeba co najmniej ${needed} subskrybentów.`,
    noFit: "Nie znaleziono modelu: nikt nie odszedł albo ci, którzy zostają, nie są wierniejsi od innych. Kolumny o przyszłości są puste.",
  },
  survival: {
    heading: "Przeżycie",
    period: "Okres",
    atRisk: "Do odnowienia",
    lost: "Odeszli",
    retention: "Retencja",
    survival: "Nadal są",
    expected: "Według modelu",
    chart: "Odsetek pozostających po każdym okresie",
    alt: "Wykres liniowy: odsetek subskrybentów pozostających po każdym okresie, faktycznie i według modelu. Liczby są w tabeli obok.",
  },
  plans: {
    heading: "Plany",
    plan: "Plan",
    subscribers: "Subskrybenci",
    active: "Aktywni",
    revenue: "Przychód",
    left: "Odeszli",
    toCome: "Przyszłe odnowienia",
    residual: "Wartość rezydualna",
    other: (count) =>
      plural("pl", count, { one: `Nie wymieniono jeszcze ${count} planu.`, other: `Nie wymieniono jeszcze ${count} planów.` }),
  },
  cohorts: {
    title: "Przeżycie: po jednym wierszu na kohortę i okres",
    note: "Odsetki tych, którzy zaczęli. Okresy bez liczby pozostałych są dopiero przed nami.",
    columns: { name: "Kohorta", period: "Okres", left: "Pozostało", retention: "Retencja", survival: "Nadal są", expected: "Według modelu" },
    heading: "Kohorty",
    start: "Początek",
    now: "Pozostało",
    renewal: "Szansa odnowienia",
    toCome: "Przyszłe odnowienia",
    ahead: (count) => `Nadal będą za tyle okresów: ${count}`,
    note2: "Przyszłe odnowienia: jednego pozostałego, zdyskontowane na najbliższe. Pomnóż przez cenę i marżę, aby poznać wartość rezydualną.",
    chart: "Odsetek pozostających po każdym okresie i według modelu",
    alt: "Wykres liniowy: odsetek każdej kohorty pozostający po każdym okresie, faktycznie i według modelu. Liczby są w arkuszu Przeżycie.",
    model: (name) => `${name}, model`,
  },
};
