/** How are problems told in Polish? */
import { numberInSentence } from "../format";
import { plural } from "../plural";
import type { ProblemSentences } from "./shape";

const number = (value: number): string => numberInSentence(value, "pl");

/** In the genitive: "progi …". */
const measures = { recency: "R (dni od ostatniego zakupu)", frequency: "F (liczby zakupów)", monetary: "M (wydatków netto)" };

/** Polish Excel has names of its own for errors. */
const errorNames: Readonly<Record<string, string>> = {
  "#VALUE!": "#ARG!",
  "#DIV/0!": "#DZIEL/0!",
  "#NUM!": "#LICZBA!",
  "#N/A": "#N/D!",
  "#REF!": "#ADR!",
  "#NAME?": "#NAZWA?",
  "#NULL!": "#ZERO!",
  "#SPILL!": "#ROZLANIE!",
  "#CALC!": "#OBL!",
};

/** In the genitive: "kolumna …". */
const roles: Readonly<Record<string, string>> = {
  customer: "klienta",
  date: "daty zamówienia",
  amount: "kwoty",
  order: "numeru zamówienia",
  quantity: "ilości",
  price: "ceny jednostkowej",
  start: "początku lub dotychczasowej długości",
  tenure: "dotychczasowej długości",
  end: "daty końca",
  churned: "odpowiedzi, kto odszedł",
  plan: "planu",
  period: "numeru okresu",
  status: "statusu",
  refund: "zwrotu",
  discount: "rabatu",
  currency: "waluty",
  product: "produktu",
  category: "kategorii",
  channel: "kanału",
  name: "nazwy lub nazwiska",
  email: "adresu e-mail",
  phone: "telefonu",
  city: "miasta",
  birthday: "daty urodzenia",
  consent: "zgody marketingowej",
  orders: "liczby zamówień",
};

const missing: Readonly<Record<string, string>> = {
  customer: "kupujących",
  date: "dat zamówień",
  amount: "kwot zapłaconych przez klientów",
};

function bounds(minimum: number | null, maximum: number | null): string {
  if (minimum === null) return maximum === null ? "liczbową" : `nie większą niż ${number(maximum)}`;
  return maximum === null ? `nie mniejszą niż ${number(minimum)}` : `od ${number(minimum)} do ${number(maximum)}`;
}

const historyReasons = {
  negative: "Zakupy, aktualność, staż i liczba klientów nie mogą być ujemne.",
  order: "Aktualność nie może przekraczać stażu, a x – aktualności, gdy liczone są okazje.",
  noRepeat: "Aktualność musi wynosić 0 bez powtórnych zakupów, a być większa od 0, gdy są.",
  notWhole: "Zakupy i okazje muszą być liczbami całkowitymi.",
} as const;

export const pl: ProblemSentences = {
  argumentMissing: ({ parameter }) => `Brakuje argumentu ${parameter}. Podaj wartość albo komórkę, która ją zawiera.`,
  notANumber: ({ parameter, value }) => `Argument ${parameter} musi być liczbą, a zawiera „${value}”.`,
  notText: ({ parameter, value }) => `Argument ${parameter} musi być tekstem, a zawiera ${value}.`,
  divisionByZero: ({ parameter }) =>
    `Argument ${parameter} wynosi 0, a formuła przez niego dzieli. Podaj liczbę większą od 0.`,
  outOfRange: ({ parameter, value, minimum, maximum }) =>
    `Argument ${parameter} musi mieć wartość ${bounds(minimum, maximum)}, a wynosi ${number(value)}.`,
  rateOutOfRange: ({ parameter, value }) =>
    `Argument ${parameter} wynosi ${number(value)}, czyli ${number(value * 100)}%. Podaj procent, na przykład 5%, albo ułamek, na przykład 0,05; najwyżej 100%.`,
  notPositive: ({ parameter, value }) => `Argument ${parameter} musi być większy od 0, a wynosi ${number(value)}.`,
  notOneOf: ({ parameter, value, choices }) =>
    `Argument ${parameter} musi być jedną z wartości: ${choices.join(", ")}, a wynosi ${value}.`,
  notYesOrNo: ({ parameter, value }) =>
    `Argument ${parameter} musi mieć wartość PRAWDA albo FAŁSZ, a zawiera „${value}”.`,
  oneValueNeeded: ({ parameter }) => `Argument ${parameter} musi tu być jedną wartością, a nie zakresem.`,
  notAWholeNumber: ({ parameter, value }) =>
    `Argument ${parameter} musi być liczbą całkowitą, a wynosi ${number(value)}.`,
  shapesDiffer: ({ first, second }) =>
    `Zakresy ${first} i ${second} mają różne rozmiary. Zaznacz w obu te same wiersze.`,
  tooManyAnswers: ({ cells, most }) =>
    `Wynik zająłby ${plural("pl", cells, { one: `${number(cells)} komórkę`, few: `${number(cells)} komórki`, many: `${number(cells)} komórek`, other: `${number(cells)} komórki` })}, a naraz można wypełnić najwyżej ${number(most)}. Podaj oba zakresy jako kolumny albo oba jako wiersze.`,
  neverRepaid: () => "Marża w okresie wynosi 0 lub mniej, więc koszt nigdy się nie zwróci.",
  nobodyRepeats: () => "Żaden klient nie kupił ponownie, więc nie da się ustalić, jak często klienci kupują.",
  dropoutNotIdentified: () =>
    "W tych danych nie widać odchodzenia klientów: wyglądają tak, jakby nikt nie odszedł. Użyj NBD.FIT albo danych z dłuższego okresu.",
  noFiniteFit: ({ parameter }) =>
    `Te dane nie wystarczają do dopasowania modelu: najlepsza wartość ${parameter} wyniosłaby 0 albo nieskończoność. Pomoże więcej klientów lub dłuższy okres.`,
  fitUnfinished: () => "Szukanie oszacowań nie dało wyniku. Pomoże więcej klientów lub dłuższy okres.",
  meanUndefined: () => "Średnia jest nieokreślona: przy q równym 1 lub mniejszym model przewiduje nieskończone średnie wydatki.",
  badHistory: ({ reason, row }) => (row === null ? historyReasons[reason] : `Wiersz ${number(row)}: ${historyReasons[reason]}`),
  survivorsRise: ({ row }) =>
    `Wiersz ${number(row)}: pozostałych klientów nie może być więcej niż wcześniej ani mniej niż 0.`,
  badModel: ({ names }) =>
    `Model musi być zakresem wyniku funkcji FIT albo jego parametrami (${names.join(", ")}) w jednym wierszu lub kolumnie, każdy większy od 0.`,
  noData: ({ parameter }) => `Argument ${parameter} nie zawiera danych, których można użyć.`,
  tooFewValues: ({ values, needed }) =>
    `${plural("pl", values, { one: `Jest tylko ${number(values)} wartość`, few: `Są tylko ${number(values)} wartości`, other: `Jest tylko ${number(values)} wartości` })}; do oceny w skali 1–${number(needed)} potrzeba co najmniej ${number(needed)}.`,
  unknownCode: ({ code }) => `Żaden segment nie ma kodu ${code}.`,
  badSegmentMap: ({ reason, code }) =>
    ({
      missing: `Mapa segmentów nie zawiera nazwy dla kodu ${code}. Potrzebne są wszystkie 125 kodów od 111 do 555.`,
      duplicate: `Kod ${code} występuje w mapie segmentów dwa razy.`,
      shape: `Mapa segmentów musi mieć dwie kolumny, kod i nazwę, z nazwą obok każdego kodu od 111 do 555${code === "" ? "" : `; „${code}” nie pasuje`}.`,
      code: `„${code}” w mapie segmentów nie jest kodem od 111 do 555.`,
    })[reason],
  badThresholds: ({ measure, reason, bins }) =>
    ({
      number: `Jeden z progów ${measures[measure]} nie jest liczbą.`,
      count: `Przy skali ocen 1–${number(bins)} dla ${measures[measure]} potrzeba progów: ${number(bins - 1)}, albo żadnego.`,
      order: `Progi ${measures[measure]} muszą rosnąć od pierwszego do ostatniego.`,
    })[reason],
  neverEnds: () =>
    "Wartość nie ma końca: przy tych stopach suma nigdy się nie ustala. Podaj liczbę okresów albo stopę dyskontową powyżej 0%.",
  expansionTooHigh: () =>
    "Wzrost przychodu dorównuje churnowi lub go przekracza, więc wartość nie ma końca. Użyj CLV.CASHFLOW albo CLV.RETENTION z podaną liczbą okresów.",
  nothingToShare: () => "Wartości sumują się do 0 lub mniej, więc nie ma z czego liczyć udziałów.",
  bundleLosesMoney: () => "Z tym rabatem pakiet nie przynosi marży, bez względu na to, ile się go sprzeda.",
  notAChoice: ({ parameter, value, words }) =>
    `Argument ${parameter} musi mieć jedną z wartości: ${words.map((word) => `„${word}”`).join(", ")}, a zawiera „${value}”.`,
  badMatrix: ({ reason, row }) =>
    ({
      shape: "Macierz musi mieć tyle samo wierszy co kolumn.",
      size: `Macierz ma ${plural("pl", row, { one: `${number(row)} wiersz`, few: `${number(row)} wiersze`, many: `${number(row)} wierszy`, other: `${number(row)} wiersza` })}; potrzebny jest jeden wiersz na każdą marżę.`,
      sum: `Wiersz ${number(row)} macierzy nie sumuje się do 100%.`,
    })[reason],
  badBands: () =>
    "Progi ocen muszą mieć dwie kolumny, najniższy stosunek i nazwę; każdy stosunek tylko raz i z nazwą obok.",
  badKeywords: () => "Słowa kluczowe muszą mieć dwie kolumny, kategorię i słowa, obie wypełnione w każdym wierszu.",
  badCosts: () =>
    "Koszty muszą mieć dwie kolumny, kanał i koszt; każdy kanał tylko raz i z kosztem nie mniejszym niż 0.",
  unknownCustomer: ({ customer }) => `Żaden wiersz, którego można użyć, nie należy do klienta „${customer}”.`,
  noGap: () => "Nie ma dwóch zakupów w różnych dniach, więc nie ma odstępu między nimi.",
  noPeriodsBefore: () => "Przed tym okresem nie ma żadnego wskaźnika odejść.",
  noPairs: ({ orders }) =>
    plural("pl", orders, {
      one: "Żadne dwa produkty nie występują razem w jednym zamówieniu.",
      other: `Żadne dwa produkty nie występują razem w co najmniej ${number(orders)} zamówieniach.`,
    }),
  tooManyPairs: ({ most }) =>
    `Liczba par do policzenia przekracza ${number(most)}. Podaj większą minimalną liczbę zamówień na parę.`,
  tooManyPeriods: ({ periods, most }) =>
    `Daty obejmują ${plural("pl", periods, { one: `${number(periods)} okres`, few: `${number(periods)} okresy`, many: `${number(periods)} okresów`, other: `${number(periods)} okresu` })}, a zmieści się najwyżej ${number(most)}. Wybierz dłuższy okres albo sprawdź daty.`,
  tooYoung: ({ days }) =>
    plural("pl", days, {
      one: "Nie jest znany pierwszy zakup żadnego klienta.",
      other: `Żaden klient nie jest znany od ${number(days)} dni. Wybierz krótsze okno.`,
    }),
  errorInArgument: ({ parameter, error }) =>
    `Argument ${parameter} zawiera błąd ${errorNames[error] ?? error}. Najpierw popraw tę komórkę.`,
  notFinite: () => "Wynik jest za duży, aby zmieścić się w komórce.",

  nothingSelected: () => "Nic nie jest zaznaczone. Zaznacz komórki z zamówieniami.",
  selectionNotCells: () => "Zaznaczono wykres lub inny obiekt. Zaznacz komórki z zamówieniami.",
  selectionManyAreas: () => "Zaznaczono kilka osobnych obszarów. Zaznacz jeden blok komórek.",
  selectionOneColumn: ({ address }) =>
    `${address} to pojedyncza kolumna. Zaznacz co najmniej kolumny z klientem, datą i kwotą.`,
  selectionHeaderOnly: ({ address }) => `W zakresie ${address} nie ma wierszy pod nagłówkiem. Zaznacz też zamówienia.`,
  columnMissing: ({ role }) => `Wskaż kolumnę dla ${roles[role] ?? role}.`,
  columnNotFound: ({ role, header }) => `Nie ma już kolumny „${header}”. Wskaż kolumnę dla ${roles[role] ?? role}.`,
  sheetNotFound: ({ sheet }) => `Nie ma arkusza „${sheet}”.`,
  noUsableRows: ({ rows }) =>
    plural("pl", rows, {
      one: "Jedynego wiersza nie można użyć. Sprawdź kolumny z klientem, datą i kwotą.",
      other: `Żadnego z ${number(rows)} wierszy nie można użyć. Sprawdź kolumny z klientem, datą i kwotą.`,
    }),
  customersOnly: ({ platform }) =>
    `To lista klientów z ${platform}. Są w niej sumy, ale nie ma dat zamówień, więc nie widać, kto jest aktywny. Wyeksportuj zamówienia.`,
  exportIncomplete: ({ platform, lacks }) =>
    `Tego eksportu z ${platform} nie da się przeanalizować. Brakuje w nim: ${lacks.map((role) => missing[role] ?? role).join(", ")}. Użyj listy zamówień ze sklepu.`,
  tooManyCells: ({ cells }) =>
    `${plural("pl", cells, { one: `${number(cells)} komórka`, few: `${number(cells)} komórki`, many: `${number(cells)} komórek`, other: `${number(cells)} komórki` })} to za dużo na jeden odczyt. Zaznacz mniej kolumn lub wierszy.`,

  fileNotReadable: ({ file }) =>
    `Nie można odczytać pliku „${file}”. Wybierz plik tekstowy (.csv, .tsv) albo skoroszyt Excela (.xlsx) bez hasła; inne pliki otwórz najpierw w Excelu.`,
  fileEmpty: ({ file }) => `W pliku „${file}” nie ma tabeli. Potrzebny jest nagłówek i co najmniej jeden wiersz pod nim, w dwóch lub więcej kolumnach.`,
  fileTooLarge: ({ file }) => `Plik „${file}” jest większy, niż Excel przyjmuje naraz. Otwórz go w Excelu i skopiuj arkusz tutaj albo zapisz go jako .csv i wybierz ten plik.`,
  xlsxNeedsNewerExcel: () =>
    "Ta wersja Excela nie potrafi przyjąć pliku .xlsx od dodatku (potrzebne jest ExcelApi 1.13). Otwórz plik i skopiuj arkusz tutaj albo zapisz go jako .csv i wybierz ten plik.",
  fileCellTooLong: ({ row }) => `W wierszu ${number(row)} pliku jest tekst dłuższy, niż mieści komórka. Skróć go i spróbuj ponownie.`,
  fileTooManyCustomers: ({ customers, most }) =>
    `Liczba klientów w pliku to ${number(customers)}, a arkusz mieści ${number(most)}. Podziel plik, na przykład według krajów lub sklepów.`,
  fileEngineFailed: ({ message }) => `Ten komputer nie poradził sobie z tak dużym plikiem: ${message}`,

  beingRefreshed: () => "Ktoś inny właśnie zapisuje ten raport. Spróbuj ponownie za dwie minuty.",
  sheetProtected: ({ sheet }) => `Arkusz „${sheet}” jest chroniony. Wyłącz ochronę i spróbuj ponownie.`,
  workbookProtected: () =>
    "Struktura tego skoroszytu jest chroniona, więc nie można dodać arkusza. Wyłącz ochronę i spróbuj ponownie.",
  cellBeingEdited: () => "Trwa edycja komórki. Zakończ ją klawiszem Enter lub Esc i spróbuj ponownie.",
  payloadTooLarge: () => "To więcej danych, niż Excel przekazuje naraz. Zaznacz mniej wierszy i spróbuj ponownie.",
  nameTaken: ({ name }) => `Nazwa „${name}” jest zajęta. Zmień ją lub usuń i spróbuj ponownie.`,
  excelTooOld: ({ needed }) =>
    `Ta wersja Excela jest za stara: potrzebna jest ${needed}. Excel w przeglądarce działa wszędzie.`,
  workbookInactive: () => "Ten skoroszyt nie jest aktywny. Wróć do niego i spróbuj ponownie.",
  cancelled: () => "Anulowano. Skoroszyt pozostał bez zmian.",
  undoTooLate: () => "Nie można już tego cofnąć: arkusze zapisano ponownie lub zmieniono.",
  excelFailed: ({ code, message }) => `Excel nie mógł tego wykonać (${code}): ${message}`,
  unexpected: ({ message }) => `Coś poszło nie tak w dodatku: ${message}`,
};
