/** What does the sheet Cohorts say in Polish? */
import type { CohortUnit, CohortWords } from "./en";

const many: Readonly<Record<CohortUnit, string>> = { month: "miesięcy", quarter: "kwartałów", year: "lat" };

export const pl: CohortWords = {
  title: "Kohorty",
  intro: (unit) => `Klienci według ${{ month: "miesiąca", quarter: "kwartału", year: "roku" }[unit]} pierwszego zakupu i ich dalsze losy.`,
  method: "Każda liczba jest podzielona przez wszystkich klientów kohorty, także tych, którzy przestali kupować.",
  nobody: "Nikt jeszcze nie kupił: kohorta zaczyna się od pierwszego zakupu.",
  cohort: "Kohorta",
  customers: "Klienci",
  note: "Uwaga",
  few: (least) => `n<${least}`,
  retention: {
    heading: (unit) => `Retencja: odsetek kupujących według ${many[unit]} od pierwszego zakupu`,
    ever: "Kupili znów",
  },
  value: {
    heading: (unit, money) => `Skumulowane wydatki netto na klienta${money}, według ${many[unit]} od pierwszego zakupu`,
    margin: "Dotychczasowy CLV: × marża",
    paidBack: "Zwrot CAC",
    notYet: "jeszcze nie",
    cac: "CAC",
    grossMargin: "Marża brutto",
    needed: "Wydatki, które go zwracają",
    inMoney: (symbol, thousands) => {
      const scale = { one: "", thousand: "tys. ", million: "mln " }[thousands];
      return symbol === "" && scale === "" ? "" : ` w ${scale}${symbol}`.trimEnd();
    },
  },
  unfinished: (unit) =>
    `* ${{ month: "Miesiąc jeszcze trwa", quarter: "Kwartał jeszcze trwa", year: "Rok jeszcze trwa" }[unit]}: liczba wzrośnie i nie wchodzi do średnich.`,
  fewNote: (least) => `n<${least}: mniej niż ${least} klientów; traktuj ostrożnie.`,
  paidBackNote: (unit) => `Zwrot CAC: po ilu z tych ${many[unit]} wydatki × marża osiągają CAC z Podsumowania; niżej pogrubione i podkreślone.`,
  byAge: {
    heading: "Średnia retencja według stażu",
    age: { month: "Miesiąc", quarter: "Kwartał", year: "Rok" },
    retention: "Retencja",
    clv: "CLV",
    chart: "Średnia retencja według stażu",
    alt: "Wykres liniowy: średni odsetek kupujących klientów według stażu kohorty. Liczby są w tabeli obok.",
  },
};
