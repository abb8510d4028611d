/** What does the pane say of the tables beside the orders, in Polish? */
import { plural } from "../plural";
import type { TableWords } from "./en";

export const pl: TableWords = {
  title: "Inne tabele w tym skoroszycie",
  intro: "Zaznaczone tabele są używane razem z zamówieniami.",
  looking: "Szukanie innych tabel",
  kind: "Co mówi każdy wiersz?",
  kinds: { customers: "Klienci", costs: "Koszty kanałów", survey: "Ankieta", subscriptions: "Subskrypcje" },
  rows: {
    customers: (count, text) => plural("pl", count, { one: `${text} klient`, few: `${text} klientów`, many: `${text} klientów`, other: `${text} klienta` }),
    costs: (count, text) => plural("pl", count, { one: `${text} koszt`, few: `${text} koszty`, many: `${text} kosztów`, other: `${text} kosztu` }),
    survey: (count, text) => plural("pl", count, { one: `${text} odpowiedź`, few: `${text} odpowiedzi`, many: `${text} odpowiedzi`, other: `${text} odpowiedzi` }),
    subscriptions: (count, text) => plural("pl", count, { one: `${text} subskrypcja`, few: `${text} subskrypcje`, many: `${text} subskrypcji`, other: `${text} subskrypcji` }),
  },
  matched: (rows, percent, columns) => `${rows}, dopasowano ${percent} według: ${columns}`,
  unmatched: (rows) => `${rows}, nic nie dopasowano`,
  unmatchedIds: (examples) => `Brak w zamówieniach: ${examples}`,
  unmatchedMore: (examples, _count, text) => `Brak w zamówieniach: ${examples} i jeszcze ${text}`,
  leftOut: (count, text, reasons) =>
    `${plural("pl", count, { one: `Pominięto ${text} wiersz`, few: `Pominięto ${text} wiersze`, many: `Pominięto ${text} wierszy`, other: `Pominięto ${text} wiersza` })}: ${reasons}`,
  unreadable: (count, text, column) =>
    `${plural("pl", count, { one: `${text} nieczytelna komórka`, few: `${text} nieczytelne komórki`, many: `${text} nieczytelnych komórek`, other: `${text} nieczytelnej komórki` })} w kolumnie „${column}”`,
  monthsBy: {
    dmy: (column) => `W kolumnie „${column}” najpierw jest dzień: wtedy wszystkie daty to pierwsze dni miesięcy`,
    mdy: (column) => `W kolumnie „${column}” najpierw jest miesiąc: wtedy wszystkie daty to pierwsze dni miesięcy`,
  },
  copyOf: (sheet) => `Te same komórki są na arkuszu „${sheet}”, więc są liczone raz.`,
  used: (names) => `Użyte inne tabele: ${names}`,
  gone: (names) => `Używane wcześniej, a teraz nieobecne w skoroszycie: ${names}`,
  show: "Kolumny",
  columnsOf: (table) => `Kolumny: ${table}`,
  reasons: {
    duplicate: "duplikat", blankCustomer: "brak klienta", blankChannel: "brak kanału", badDate: "nieczytelna data", badAmount: "nieczytelna kwota",
    otherCurrency: "inna waluta", noAnswer: "brak odpowiedzi",
  },
  roles: {
    customer: "Klient", email: "E-mail", phone: "Telefon", name: "Imię lub nazwa", surname: "Nazwisko", channel: "Kanał", city: "Miasto", birthday: "Data urodzenia",
    consent: "Zgoda na kontakt", lastContact: "Ostatni kontakt", period: "Miesiąc lub dzień", cost: "Koszt", actions: "Nowi klienci według raportu",
    actionCost: "Koszt pozyskania klienta według raportu", day: "Dzień odpowiedzi", nps: "NPS (0–10)", csat: "Satysfakcja (CSAT)", ces: "Wysiłek (CES)",
    comment: "Komentarz", department: "Dział", plan: "Plan", start: "Początek", end: "Koniec", churned: "Odszedł", renewal: "Opłacone do", price: "Cena",
    interval: "Płatność co",
  },
  missing: "Wskaż kolumnę, aby użyć tabeli.",
};
