/** What does the pane say about functions and formulas in Polish? */
import { plural } from "../plural";
import type { FormulaWords } from "./en";

const functionCount = (count: number, text: string): string =>
  plural("pl", count, { one: `${text} funkcja`, few: `${text} funkcje`, many: `${text} funkcji`, other: `${text} funkcji` });
const rows = (count: number, text: string): string =>
  plural("pl", count, { one: `${text} wiersz`, few: `${text} wiersze`, many: `${text} wierszy`, other: `${text} wiersza` });
const columns = (count: number, text: string): string =>
  plural("pl", count, { one: `${text} kolumnę`, few: `${text} kolumny`, many: `${text} kolumn`, other: `${text} kolumny` });
const cells = (count: number, text: string): string =>
  plural("pl", count, { one: `${text} komórka`, few: `${text} komórki`, many: `${text} komórek`, other: `${text} komórki` });

export const pl: FormulaWords = {
  title: "Funkcje",
  intro: "Każda działa w dowolnej komórce. Wybierz funkcję, aby przeczytać jej opis i ją wstawić.",
  explain: "Wyjaśnij tę liczbę",
  entry: {
    title: "Funkcje arkusza",
    text: (count, text) => `${functionCount(count, text)} do Twoich arkuszy, z przykładami i wyjaśnieniami.`,
    button: "Przeglądaj funkcje",
  },
  search: {
    label: "Szukaj",
    placeholder: "Nazwa, słowo lub argument",
    clear: "Wyczyść wyszukiwanie",
    hits: (count, text) => `Znaleziono: ${functionCount(count, text)}`,
    all: (count, text) => functionCount(count, text),
    none: "Żadna funkcja nie pasuje. Spróbuj innego słowa lub mniejszej liczby słów.",
  },
  cell: {
    holds: "W zaznaczonej komórce",
    select: "Zaznacz komórkę z jedną z tych funkcji, aby zobaczyć, skąd bierze się jej liczba.",
  },
  detail: {
    back: "Wszystkie funkcje",
    syntax: "Zapis",
    brackets: "Argumenty w [nawiasach] można pominąć.",
    gives: "Co zwraca",
    arguments: "Argumenty",
    example: "Przykład",
    firstRow: "Pierwszy wiersz wyniku",
    moreRows: (count, text) => `i jeszcze ${rows(count, text)}`,
    source: "Źródło",
  },
  insert: {
    title: "Wstaw do komórki",
    intro: "Wpisz liczbę, adres albo tekst w cudzysłowie. Zostaw wszystkie pola puste, aby wstawić przykład.",
    into: "Trafi do zaznaczonej komórki",
    nowhere: "Zaznacz komórkę na formułę.",
    optional: (name) => `${name} (opcjonalnie)`,
    counted: "Jeśli pole jest puste, liczone są wypełnione komórki zakresu.",
    use: "Użyj zaznaczenia",
    useFor: (name) => `Użyj zaznaczonych komórek: ${name}`,
    button: "Wstaw",
    working: "Wstawianie formuły",
    occupied: (place) => `Komórka ${place} nie jest pusta. Nic nie zostało zmienione. Zaznacz pustą komórkę i wybierz Wstaw albo zastąp zawartość.`,
    replace: (place) => `Zastąp ${place}`,
    done: (place) => `Formuła jest w komórce ${place}.`,
    shows: (shown) => `Wynik: ${shown}.`,
    waits: "Excel jeszcze ją oblicza.",
    spills: (rowCount, rowText, columnCount, columnText) => `Wynik zajmuje ${rows(rowCount, rowText)} i ${columns(columnCount, columnText)}.`,
    fix: "Popraw zaznaczone pola.",
    mistakes: {
      missing: "Ten argument jest wymagany.",
      number: "To nie jest liczba w zapisie Twojego Excela.",
      date: "To nie jest data. Wpisz ją jako 2026-01-31 albo tak, jak pokazuje ją Twój Excel.",
      unclosed: "Nawias lub cudzysłów nie jest zamknięty.",
      several: "Tu pasuje jedna wartość albo jeden zakres.",
      choice: (words) => `Wybierz jedno z: ${words}.`,
    },
  },
  explained: {
    title: (name, address) => `${name} w ${address}`,
    noFunction: (address) => `W komórce ${address} nie ma funkcji CLV for Excel. Zaznacz komórkę z taką funkcją i wybierz „Wyjaśnij tę liczbę”.`,
    reading: "Odczytywanie komórki i tego, do czego się odwołuje",
    shown: "Komórka pokazuje",
    share: (percent) => `czyli ${percent}`,
    formula: "Formuła w komórce",
    spilledFrom: (address) => `Formuła jest w komórce ${address} i wypełnia także tę komórkę.`,
    inWords: "Formuła słowami",
    steps: "Krok po kroku",
    rounded: "Znak ≈ poprzedza liczby pokazane w zaokrągleniu. Excel liczy na wszystkich cyfrach.",
    arguments: "Argumenty",
    leftOut: "pominięty",
    default: (value) => `${value}, wartość domyślna`,
    range: (count, text, used) => `${cells(count, text)}, użyto ${used}`,
    unknown: "Excel oblicza to w sposób, którego wyjaśnienie nie powtarza",
    rowsLeftOut: (count, text, of) =>
      plural("pl", count, {
        one: `Pominięto ${text} z ${of} wierszy, bo czegoś w nim brakuje.`,
        other: `Pominięto ${text} z ${of} wierszy, bo czegoś w nich brakuje.`,
      }),
    allRows: (count, text) =>
      plural("pl", count, {
        one: `${text} wiersz, użyty.`, few: `${text} wiersze, wszystkie użyte.`,
        many: `${text} wierszy, wszystkie użyte.`, other: `${text} wiersza, wszystkie użyte.`,
      }),
    blanks: (count, text, argument) =>
      plural("pl", count, {
        one: `${text} pusta komórka liczy się jako odpowiedź 0.`, few: `${text} puste komórki liczą się jako odpowiedzi 0.`,
        many: `${text} pustych komórek liczy się jako odpowiedzi 0.`, other: `${text} pustej komórki liczy się jako odpowiedź 0.`,
      }) + ` Podaj argument „${argument}”, na przykład COUNT z tego samego zakresu, aby puste komórki się nie liczyły.`,
    figures: "Liczby pośrednie",
    result: "Wynik",
    unit: "Jednostka",
    source: "Źródło",
    goesOn: (name, value) => `Sama funkcja ${name} daje ${value}. To jedna z części formuły w komórce, która nie zawsze z niej korzysta.`,
    differs: (value) => `Obliczona ponownie przed chwilą funkcja zwraca ${value}. Komórka może być nieaktualna: naciśnij F9 albo sprawdź, czy obliczanie nie jest ustawione na ręczne.`,
    errors: {
      "#SPILL!": "Wynik potrzebuje więcej wolnych komórek. Opróżnij komórki poniżej i po prawej albo przenieś formułę. Nic nie zostało nadpisane.",
      "#NAME?": "Excel nie zna jednej z nazw w tej formule. Sprawdź pisownię.",
      "#BUSY!": "Excel jeszcze oblicza. Za chwilę wybierz ponownie „Wyjaśnij tę liczbę”.",
      "#CALC!": "Excel nie może obliczyć tej formuły.",
      "#REF!": "Formuła odwołuje się do komórek, których już nie ma.",
      "#VALUE!": "Jedna z wartości jest niewłaściwego rodzaju.",
      "#DIV/0!": "Występuje dzielenie przez 0.",
      "#NUM!": "Jedna z liczb jest poza dozwolonym zakresem.",
      "#N/A": "Brakuje jednej z wartości.",
    },
  },
  units: {
    money: "Pieniądze, w walucie argumentów",
    ratio: "Stosunek: ile razy",
    share: "Udział: 0,05 to 5%",
    percent: "Procent, od 0 do 100",
    periods: "Liczba okresów, takich jak w argumentach",
    days: "Dni",
    date: "Data: nadaj komórce format daty, aby ją odczytać",
    count: "Liczba policzonych rzeczy",
    points: "Punkty",
    score: "Ocena; 1 to najniższa",
    decile: "Decyl: 1 to najlepszy, 10 ostatni",
    flag: "PRAWDA lub FAŁSZ",
    class: "A, B lub C",
    rating: "Ocena słowna",
    tier: "Poziom: Wysoki, Średni lub Niski",
    segment: "Nazwa segmentu",
    npsClass: "Promotor, Neutralny lub Krytyk",
    category: "Nazwa kategorii",
    purchases: "Oczekiwana liczba zakupów; może mieć część ułamkową",
    logLikelihood: "Logarytm wiarygodności: dla tych samych klientów wyższy jest lepszy",
  },
  results: {
    each: (unit) => `${unit}; po jednej wartości na komórkę zakresu`,
    table: (names) => `Tabela, która wypełnia komórki poniżej i po prawej: ${names}`,
    spread: "Tabela, która wypełnia komórki poniżej i po prawej; jej kolumny zależą od danych",
    oneOrAll: ({ unit, argument, columns }) => `Z argumentem ${argument}: ${unit}. Bez niego: tabela wszystkich, ${columns}`,
  },
  calls: { min: "mniejsza z", sqrt: "√", round: "zaokrąglone", roundup: "zaokrąglone w górę do dwóch cyfr" },
};
