/** How are worksheet functions described in Polish? */
import type { FunctionWords } from "./shape";

const margin = "Część ceny, która zostaje po odjęciu kosztów, od -100% do 100%.";
const answers =
  "Ile liczb to prawdziwe odpowiedzi, na przykład ILE.LICZB z tego samego zakresu: zera ponad tę liczbę to puste komórki. Jeśli pominięto, liczy się każde 0.";
const map =
  "Własne segmenty: dwie kolumny, kod i nazwa, ze wszystkimi 125 kodami od 111 do 555. Jeśli pominięto, jedenaście segmentów standardowych.";

export const pl: FunctionWords = {
  groups: {
    value: "Wartość",
    acquisition: "Pozyskiwanie",
    retention: "Odejścia i retencja",
    experience: "Doświadczenia klientów",
    segments: "Segmenty",
  },
  functions: {
    CLV: {
      does: "Wartość życiowa klienta: średni zakup x częstotliwość x długość życia x marża - koszt pozyskania. Częstotliwość i długość życia w tym samym okresie; bez dyskontowania.",
      takes: {
        average_purchase: "Średnia wartość zakupu, kwota.",
        frequency: "Liczba zakupów w okresie, 0 lub więcej.",
        lifespan: "Przez ile okresów klient pozostaje, 0 lub więcej.",
        margin,
        cac: "Koszt pozyskania klienta, kwota, 0 lub więcej.",
      },
    },
    "CLV.PERIOD": {
      does: "Wartość klienta w jednym okresie: średni zakup x częstotliwość.",
      takes: {
        average_purchase: "Średnia wartość zakupu, kwota.",
        frequency: "Liczba zakupów w okresie, 0 lub więcej.",
      },
    },
    "CLV.TIER": {
      does: "Wysoki, Średni lub Niski dla każdej wartości, według odsetka klientów powyżej. Równe wartości trafiają do tej samej grupy; gdy wszystkie są równe, Średni; wartość ujemna to zawsze Niski.",
      takes: {
        values: "Wartość każdego klienta, po jednej w komórce.",
        high: "Odsetek klientów w grupie Wysoki, od 0% do 100%.",
        middle: "Odsetek klientów w grupie Średni, od 0% do 100%; pozostali to Niski.",
        answers,
      },
    },
    "CUSTOMER.VALUE": {
      does: "Wartość dla klienta: suma korzyści - suma kosztów, wymiernych i niewymiernych, w jednej skali.",
      takes: {
        benefits: "Wszystkie korzyści klienta, po jednej w komórce, w pieniądzach lub punktach.",
        costs: "Wszystkie koszty klienta w tej samej skali, po jednym w komórce, jako liczby dodatnie.",
      },
    },
    CAC: {
      does: "Koszt pozyskania klienta: ile kosztuje jeden nowy klient. Wydatki i nowi klienci z tego samego okresu.",
      takes: {
        spend: "Pieniądze wydane w okresie na pozyskanie klientów.",
        new_customers: "Klienci pozyskani w tym samym okresie, więcej niż 0.",
      },
    },
    LTVCAC: {
      does: "Wartość życiowa podzielona przez koszt pozyskania. Obie kwoty na klienta i w tej samej walucie.",
      takes: {
        clv: "Wartość życiowa klienta, kwota.",
        cac: "Koszt pozyskania klienta, kwota, więcej niż 0.",
      },
    },
    "LTVCAC.RATING": {
      does: "Co mówi stosunek wartości życiowej do kosztu pozyskania: poniżej 1 Strata, poniżej celu Wymaga korekty, poniżej górnego progu Zdrowy, dalej Można inwestować więcej.",
      takes: {
        ratio: "Wartość życiowa podzielona przez koszt pozyskania.",
        healthy: "Docelowy stosunek, od którego jest Zdrowy.",
        high: "Stosunek, od którego można inwestować więcej.",
      },
    },
    "CAC.MAX": {
      does: "Najwyższy koszt pozyskania, przy którym osiąga się docelowy stosunek: wartość życiowa / cel.",
      takes: {
        clv: "Wartość życiowa klienta, kwota.",
        target: "Docelowy stosunek wartości życiowej do kosztu pozyskania, więcej niż 0.",
      },
    },
    "CAC.PAYBACK": {
      does: "Po ilu okresach marża na przychodach od klienta zwróci koszt pozyskania. W każdym okresie ten sam przychód; bez dyskontowania.",
      takes: {
        cac: "Koszt pozyskania klienta, kwota, 0 lub więcej.",
        arpa: "Średni przychód na konto w okresie, kwota; wynik jest w tych okresach.",
        margin,
      },
    },
    "CHURN.RATE": {
      does: "Odsetek klientów z początku okresu, którzy w nim odeszli: utraceni / na początku.",
      takes: {
        start: "Liczba klientów na początku okresu, więcej niż 0.",
        lost: "Spośród nich ci, którzy w okresie odeszli; nie więcej niż na początku.",
      },
    },
    "RETENTION.RATE": {
      does: "Odsetek klientów z początku okresu, którzy są nadal na jego końcu: (na końcu - nowi) / na początku.",
      takes: {
        start: "Liczba klientów na początku okresu, więcej niż 0.",
        end: "Liczba klientów na końcu okresu, 0 lub więcej.",
        new: "Klienci pozyskani w okresie, 0 lub więcej.",
      },
    },
    LIFESPAN: {
      does: "Oczekiwana liczba okresów do odejścia klienta, jeśli wskaźnik odejść się nie zmieni: 1 / churn.",
      takes: { churn: "Odsetek klientów odchodzących w okresie, powyżej 0% do 100%." },
    },
    NPS: {
      does: "NPS, wskaźnik poleceń netto: % promotorów (9-10) - % krytyków (0-6), od -100 do 100.",
      takes: { scores: "Odpowiedzi od 0 do 10, po jednej w komórce; inne są pomijane.", answers },
    },
    CSAT: {
      does: "Satysfakcja klienta: % odpowiedzi w najwyższych polach (3 z 3, 4-5 z 5, 6-7 z 7, 9-10 z 10).",
      takes: {
        scores: "Odpowiedzi, po jednej w komórce; niepasujące do skali są pomijane.",
        scale: "Najwyższa możliwa odpowiedź: 3, 5, 7 lub 10.",
        answers,
      },
    },
    "RFM.TABLE": {
      does: "Tabela z jednym wierszem na klienta, od największych wydatków: dni od ostatniego zakupu, liczba zakupów (dni ze sprzedażą), wydatki netto, oceny R, F i M, kod i segment. Wiersze bez klienta, daty lub kwoty są pomijane.",
      takes: {
        customers: "Klient w każdym wierszu: identyfikator, adres e-mail lub nazwisko.",
        dates: "Data w każdym wierszu.",
        amounts: "Kwota w każdym wierszu; zwrot jest ujemny: zmniejsza wydatki i nie jest zakupem.",
        as_of: "Ostatni dzień analizy; późniejsze wiersze są pomijane. Jeśli pominięto, dzień po ostatniej dacie.",
        bins: "Liczba ocen, od 2 do 10; segmenty mają nazwy tylko przy 5.",
        map,
      },
    },
    "RFM.SCORE": {
      does: "Ocena każdej wartości na tle wszystkich, od 1 do liczby klas, według odsetka wartości gorszych. Równe wartości mają równą ocenę.",
      takes: {
        values: "Oceniane wartości, po jednej w komórce; co najmniej tyle, ile klas.",
        bins: "Liczba ocen, od 2 do 10.",
        higher_is_better: "PRAWDA, jeśli większa wartość jest lepsza; FAŁSZ dla dni od ostatniego zakupu.",
        answers,
      },
    },
    "RFM.SEGMENT": {
      does: "Nazwa segmentu dla trzech ocen od 1 do 5.",
      takes: {
        r: "Ocena aktualności (R), od 1 do 5.",
        f: "Ocena częstotliwości (F), od 1 do 5.",
        m: "Ocena wartości (M), od 1 do 5.",
        map,
      },
    },
  },
  leftOut: (value) => `Jeśli pominięto, ${value}.`,
  flags: { yes: "PRAWDA", no: "FAŁSZ" },
  blankCell: "Pusta komórka może liczyć się jako 0.",
};
