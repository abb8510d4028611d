/** How are worksheet functions described in Polish? */
import { dropoutModels, type DropoutModel } from "./dropoutModels";
import type { FunctionWords } from "./shape";

const margin = "Część ceny, która zostaje po odjęciu kosztów, od -100% do 100%.";
const answers =
  "Ile liczb to prawdziwe odpowiedzi, na przykład ILE.LICZB z tego samego zakresu: zera ponad tę liczbę to puste komórki. Jeśli pominięto, liczy się każde 0.";
const customers = "Klient w każdym wierszu: identyfikator, adres e-mail lub nazwisko.";
const dates = "Data w każdym wierszu.";
const refunds = "Kwota w każdym wierszu; zwrot jest ujemny: zmniejsza wydatki i nie jest zakupem.";
const cacOfOne = "Koszt pozyskania klienta, kwota, więcej niż 0.";
const clvOfOne = "Wartość życiowa klienta, kwota.";
const targetRatio = "Docelowy stosunek wartości życiowej do kosztu pozyskania, więcej niż 0.";
const discount = "Stopa dyskontowa na okres, powyżej -100% do 100%.";
const unit = '"day", "week", "month", "quarter" lub "year".';
const cohortPeriod = 'Długość okresu kohorty: "week", "month", "quarter" lub "year". Jeśli pominięto, "month".';
const cohortEnd = "Ostatni dzień, który się liczy; późniejsze wiersze są pomijane. Jeśli pominięto, ostatnia data.";
const salesOnly =
  "Kwota w każdym wierszu, aby zwrot nie był zakupem. Jeśli pominięto, każdy wiersz to zakup.";
const map =
  "Własne segmenty: dwie kolumny, kod i nazwa, ze wszystkimi 125 kodami od 111 do 555. Jeśli pominięto, jedenaście segmentów standardowych.";

const { bgnbd, mbgnbd, paretonbd } = dropoutModels({
  bgnbd: "klient może odejść tylko zaraz po powtórnym zakupie",
  mbgnbd: "klient może odejść zaraz po każdym zakupie, także pierwszym",
  paretonbd: "klient może odejść w dowolnej chwili",
});

const modelOf = (fitName: string, parameters: string): string =>
  `Zakres z wynikiem ${fitName} albo same parametry ${parameters} w jednym wierszu lub jednej kolumnie.`;
const bgbb = modelOf("BGBB.FIT", "alpha, beta, gamma, delta");
const gammagamma = modelOf("GAMMAGAMMA.FIT", "p, q, gamma");
const sbg = modelOf("SBG.FIT", "alpha, beta");

const repeats = "Powtórne zakupy (x) każdego klienta: liczby całkowite, bez pierwszego zakupu.";
const ages = "Czas od pierwszego zakupu każdego klienta do ostatniego dnia danych; jego jednostkę mają wszystkie wyniki.";
const count = "Ilu klientów jest w każdym wierszu, jeśli równe wiersze połączono. Jeśli pominięto, każdy wiersz to jeden klient.";
const historyColumns = {
  x: repeats,
  recency: "Staż przy ostatnim zakupie: czas od pierwszego zakupu do ostatniego, a nie dni od ostatniego; 0, gdy x to 0. Jednostka jak w stażu.",
  age: ages,
  count,
};
const intervals =
  "PRAWDA dodaje dwie kolumny: między jakimi wartościami leży każdy parametr w 95 przypadkach na 100, według kształtu funkcji wiarygodności; pusta komórka to brak granicy. Trwa dłużej. Jeśli pominięto, FAŁSZ.";
const fitColumns = { ...historyColumns, intervals };
const ageOfOne = "Czas od pierwszego zakupu do teraz, w jednostce czasu użytej w funkcji FIT.";
const history = {
  x: "Powtórne zakupy (x): liczba całkowita, bez pierwszego zakupu.",
  recency: "Staż przy ostatnim zakupie: czas od pierwszego zakupu do ostatniego, a nie dni od ostatniego; 0, gdy x to 0. Jednostka jak w stażu.",
  age: ageOfOne,
};
const horizon = "Na ile czasu naprzód, 0 lub więcej, w jednostce czasu użytej w funkcji FIT: 52 to rok, jeśli były to tygodnie.";
const taken = "Przy ilu okazjach klient kupił, liczba całkowita.";
const occasions = {
  recency: "Numer ostatniej okazji z zakupem, licząc od 1, a nie liczba okazji od tego czasu; 0, gdy x to 0.",
  opportunities: "Ile było dotąd okazji do zakupu, po pierwszym zakupie: liczba całkowita, na przykład 6 przy sześciu corocznych akcjach.",
};
const agesEnd = "Ostatni dzień, który się liczy: do niego liczony jest staż, późniejsze wiersze są pomijane. Jeśli pominięto, ostatnia data.";

const fitsHowWell = (name: string): string =>
  `Jak dobrze te parametry modelu ${name} opisują klientów: logarytm wiarygodności, zsumowany w całym zakresie; im wyższy, tym lepiej. Bez składników niezależnych od parametrów, więc porównuj go tylko dla tych samych klientów.`;
const fit = ({ name, loss }: DropoutModel): { does: string; takes: typeof fitColumns } => ({
  does: `Jak często klienci kupują i jak szybko odchodzą: parametry modelu ${name} z błędami standardowymi. Zakłada, że każdy kupuje we własnym stałym tempie, a ${loss}.`,
  takes: fitColumns,
});
const expected = ({ name, fit: fitName, parameters, loss }: DropoutModel) => ({
  does: `Oczekiwana liczba zakupów tego klienta od teraz do horyzontu; bez x, aktualności i stażu: powtórnych zakupów nowego klienta od jego pierwszego zakupu. ${name}: ${loss}.`,
  takes: {
    model: modelOf(fitName, parameters), horizon, ...history,
    x: `${history.x} Jeśli pominięto, wraz z aktualnością i stażem, nowy klient.`,
  },
});
const pAlive = ({ name, fit: fitName, parameters, loss }: DropoutModel) => ({
  does: `Prawdopodobieństwo, że klient jest aktywny, P(alive): że mimo ciszy od ostatniego zakupu nie odszedł na zawsze. ${name}: ${loss}.`,
  takes: { model: modelOf(fitName, parameters), ...history },
});
const none = ({ name, fit: fitName, parameters, loss }: DropoutModel) => ({
  does: `Prawdopodobieństwo, że klient od teraz do horyzontu niczego nie kupi, bo odszedł albo tylko zwleka. ${name}: ${loss}.`,
  takes: { model: modelOf(fitName, parameters), horizon, ...history },
});
const dert = ({ name, fit: fitName, parameters, loss }: DropoutModel) => ({
  does: `Wszystkie oczekiwane zakupy tego klienta od teraz, bez końca, zdyskontowane na dziś (DERT). Razy marża na zakupie to tyle, ile klient jest jeszcze wart. ${name}: ${loss}.`,
  takes: {
    model: modelOf(fitName, parameters), ...history,
    discount: "Ciągła stopa dyskontowa na jednostkę czasu użytą w funkcji FIT, powyżej 0: LN(1 + stopa roczna) / 52 dla tygodni.",
  },
});
const logLikelihood = ({ name, fit: fitName, parameters }: DropoutModel) => ({
  does: fitsHowWell(name),
  takes: { model: modelOf(fitName, parameters), ...historyColumns },
});

export const pl: FunctionWords = {
  groups: {
    value: "Wartość",
    acquisition: "Pozyskiwanie",
    retention: "Odejścia i retencja",
    orders: "Zamówienia",
    experience: "Doświadczenia klientów",
    segments: "Segmenty i koncentracja",
    cohorts: "Kohorty",
    baskets: "Koszyki i pakiety",
    offers: "Oferty",
    customer: "Pojedynczy klient",
    models: "Modele probabilistyczne",
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
    "CLV.RETENTION": {
      does: "Wartość życiowa klienta przy stałym wskaźniku retencji: przyszłe marże, każda razy prawdopodobieństwo, że klient jeszcze nie odszedł, zdyskontowane. Marże wpływają na koniec każdego okresu.",
      takes: {
        margin: "Marża w okresie od klienta, który nie odszedł, kwota.",
        retention: "Odsetek klientów, którzy pozostają z okresu na okres, od 0% do 100%.",
        discount,
        periods: "Ile okresów się liczy, liczba całkowita od 1 do 1200. Jeśli pominięto, bez końca.",
        first_now: "PRAWDA, jeśli pierwsza marża wpływa od razu, jest pewna i nie jest dyskontowana.",
      },
    },
    "CLV.CASHFLOW": {
      does: "Wartość życiowa klienta z osobną marżą i osobnym wskaźnikiem retencji dla każdego okresu: suma wyrażeń marża x odsetek pozostających / (1 + dyskonto)^okres. Marże wpływają na koniec każdego okresu.",
      takes: {
        margins: "Marża w każdym okresie, kwota, po jednej w komórce.",
        retentions: "Odsetek klientów, którzy pozostają przez cały dany okres, od 0% do 100%; tyle wartości, ile marż.",
        discount,
      },
    },
    "CLV.SUBSCRIPTION": {
      does: "Wartość życiowa klienta w modelu subskrypcyjnym: przychód w okresie x marża / (churn - wzrost przychodu). Wszystkie wskaźniki pozostają bez zmian; bez dyskontowania.",
      takes: {
        arpa: "Średni przychód na konto w okresie, kwota.",
        churn: "Odsetek klientów odchodzących w okresie, powyżej 0% do 100%.",
        margin,
        expansion: "Wzrost przychodu od tych, którzy pozostają, na okres, od 0% do 100% i mniejszy niż churn.",
      },
    },
    "CLV.HISTORIC": {
      does: "Ile dotąd wydali klienci, po odjęciu zwrotów: jeden klient albo tabela wszystkich, od największych wydatków. Wiersze bez klienta lub kwoty są pomijane.",
      takes: {
        customers,
        amounts: "Kwota w każdym wierszu; zwrot jest ujemny.",
        customer: "Szukany klient. Jeśli pominięto, tabela wszystkich.",
      },
    },
    "CLV.TRANSITION": {
      does: "Wartość życiowa klienta w każdym stanie łańcucha Markowa, na przykład aktywny, w przerwie, utracony. Marże wpływają na koniec każdego okresu, według osiągniętego stanu; z dyskontowaniem.",
      takes: {
        margins: "Marża na okres w każdym stanie, kwota, po jednej w komórce.",
        matrix: "Prawdopodobieństwo przejścia w jednym okresie ze stanu z wiersza do stanu z kolumny; każdy wiersz sumuje się do 100%.",
        discount: "Stopa dyskontowa na okres; powyżej 0%, jeśli okresy nie mają końca.",
        periods: "Ile okresów się liczy, liczba całkowita od 1 do 1200. Jeśli pominięto, bez końca.",
      },
    },
    "CLV.SENSITIVITY": {
      does: "Tabela wartości życiowej klienta dla dwóch zmiennych: w wierszach średni zakup, w kolumnach częstotliwość, zmniejszone i zwiększone o podane zmiany.",
      takes: {
        average_purchase: "Średnia wartość zakupu, kwota.",
        frequency: "Liczba zakupów w okresie, 0 lub więcej.",
        lifespan: "Przez ile okresów klient pozostaje, 0 lub więcej.",
        margin,
        steps: "Wielkości zmian, każda powyżej 0% do 100%. Jeśli pominięto, 10% i 20%.",
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
        clv: clvOfOne,
        cac: cacOfOne,
      },
    },
    "LTVCAC.RATING": {
      does: "Co mówi stosunek wartości życiowej do kosztu pozyskania: poniżej 1 Strata, poniżej celu Wymaga korekty, poniżej górnego progu Zdrowy, dalej Można inwestować więcej.",
      takes: {
        ratio: "Wartość życiowa podzielona przez koszt pozyskania.",
        healthy: "Docelowy stosunek, od którego jest Zdrowy.",
        high: "Stosunek, od którego można inwestować więcej.",
        bands: "Własne oceny: dwie kolumny, najniższy stosunek i nazwa. Jeśli pominięto, cztery oceny standardowe.",
      },
    },
    "CAC.MAX": {
      does: "Najwyższy koszt pozyskania, przy którym osiąga się docelowy stosunek: wartość życiowa / cel.",
      takes: {
        clv: clvOfOne,
        target: targetRatio,
      },
    },
    "CAC.LIMIT": {
      does: "Limit wydatków na całą kampanię, przy którym osiąga się docelowy stosunek: wartość życiowa / cel x oczekiwani klienci.",
      takes: {
        clv: clvOfOne,
        expected_customers: "Ilu klientów ma według oczekiwań pozyskać kampania, 0 lub więcej.",
        target: targetRatio,
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
    CPA: {
      does: "Koszt pozyskania (CPA), czyli koszt jednego działania: koszt kampanii / liczba działań, na przykład zamówień lub zapisów.",
      takes: { cost: "Koszt kampanii, kwota.", actions: "Liczba działań, więcej niż 0." },
    },
    ROI: {
      does: "Zwrot z inwestycji (ROI): (wpływy - koszt) / koszt, więc 2 oznacza, że każda wydana jednostka waluty zwróciła się i przyniosła jeszcze dwie.",
      takes: { gain: "Pieniądze uzyskane z inwestycji, przed odjęciem kosztu.", cost: "Zainwestowana kwota, więcej niż 0." },
    },
    "CHURN.MAX": {
      does: "Najwyższy wskaźnik odejść, przy którym wartość życiowa osiąga jeszcze docelowy stosunek, nie więcej niż 100%: przychód x marża / (cel x koszt pozyskania). Na okres, za który podano przychód.",
      takes: { arpa: "Średni przychód na konto w okresie, kwota.", margin, cac: cacOfOne, target: targetRatio },
    },
    "CHANNEL.VALUE": {
      does: "Tabela z jednym wierszem na kanał: pozyskani klienci, średnia i mediana ich wydatków przy równym stażu, koszt pozyskania, stosunek, najwyższy koszt pozyskania, ocena. Klient należy do kanału pierwszego zakupu; liczą się tylko klienci, dla których okno już minęło. Docelowy stosunek 3.",
      takes: {
        channels: "Kanał w każdym wierszu.",
        customers,
        dates,
        amounts: "Kwota w każdym wierszu; zwrot jest ujemny. Marże zamiast sprzedaży dają wartość po odjęciu kosztów.",
        cac_table: "Dwie kolumny, kanał i koszt nowego klienta. Jeśli pominięto, bez stosunku.",
        window: "Okno: z ilu dni od pierwszego zakupu, wraz z jego dniem, liczą się wydatki; liczba całkowita od 1 do 36525.",
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
    "CHURN.CONVERT": {
      does: "Wskaźnik odejść przeliczony na inny okres: 1 - (1 - stopa)^(na_okres / z_okresu). Miesiąc to 365,25 / 12 dni.",
      takes: {
        rate: "Odsetek klientów odchodzących w okresie, od 0% do 100%.",
        from: `Okres, którego dotyczy stopa: ${unit}`,
        to: `Okres docelowy: ${unit}`,
      },
    },
    "DISCOUNT.CONVERT": {
      does: "Stopa dyskontowa lub procentowa przeliczona na inny okres, z kapitalizacją: (1 + stopa)^(na_okres / z_okresu) - 1. Miesiąc to 365,25 / 12 dni.",
      takes: {
        rate: "Stopa na okres, powyżej -100%.",
        from: `Okres, którego dotyczy stopa: ${unit}`,
        to: `Okres docelowy: ${unit}`,
      },
    },
    LIFESPAN: {
      does: "Oczekiwana liczba okresów do odejścia klienta, jeśli wskaźnik odejść się nie zmieni: 1 / churn.",
      takes: { churn: "Odsetek klientów odchodzących w okresie, powyżej 0% do 100%." },
    },
    "CHURN.SMOOTH": {
      does: "Dla każdego okresu średni wskaźnik odejść z poprzednich okresów, najwyżej tylu, ile podano: prosta prognoza. Pierwszy okres jej nie ma.",
      takes: {
        churns: "Wskaźnik odejść w każdym okresie, od najstarszego, po jednym w komórce, każdy od 0% do 100%.",
        periods: "Ile okresów wstecz, liczba całkowita od 1 do 1200.",
      },
    },
    AOV: {
      does: "Średnia wartość zamówienia: wydatki netto / liczba zamówień. Kilka wierszy z jednym numerem to jedno zamówienie; zwrot zmniejsza wydatki i nie jest zamówieniem.",
      takes: { orders: "Numer zamówienia w każdym wierszu.", amounts: "Kwota w każdym wierszu; zwrot jest ujemny." },
    },
    "PURCHASE.FREQUENCY": {
      does: "Częstotliwość zakupów: liczba zakupów na klienta w okresie. Zakup to dzień, w którym klient coś zamówił.",
      takes: {
        customers,
        dates,
        periods: "Ile okresów obejmują dane, więcej niż 0; 2 przy danych z dwóch lat, jeśli mają to być zakupy w roku.",
        amounts: salesOnly,
      },
    },
    "REPEAT.RATE": {
      does: "Wskaźnik powtórnych zakupów: odsetek klientów, którzy kupili w co najmniej dwóch różnych dniach.",
      takes: { customers, dates, amounts: salesOnly },
    },
    GMV: {
      does: "Wartość sprzedaży brutto (GMV): suma iloczynów ilość x cena. Wiersze bez ilości lub ceny są pomijane.",
      takes: { quantities: "Ilość w każdym wierszu.", prices: "Cena za sztukę w każdym wierszu, kwota." },
    },
    "ORDER.GAP": {
      does: "Mediana liczby dni między jednym zakupem a następnym: u jednego klienta albo ze wszystkich odstępów wszystkich klientów. Zamówienia z jednego dnia to jeden zakup.",
      takes: { customers, dates, customer: "Szukany klient. Jeśli pominięto, wszyscy.", amounts: salesOnly },
    },
    "NEXT.ORDER": {
      does: "Przewidywana data kolejnego zamówienia: ostatni zakup + mediana odstępów klienta. Dla jednego klienta albo tabela wszystkich, od najbliższej daty. Kto kupił tylko w jednym dniu, nie ma takiej daty.",
      takes: {
        customers,
        dates,
        customer: "Szukany klient. Jeśli pominięto, tabela wszystkich.",
        as_of: "Dzień, na który liczony jest wynik; późniejsze wiersze są pomijane. Jeśli pominięto, dzień po ostatniej dacie.",
        amounts: salesOnly,
      },
    },
    "CUSTOMER.PASSIVE": {
      does: "PRAWDA, jeśli od ostatniego zakupu klienta minęło więcej niż podana wielokrotność zwykłego odstępu.",
      takes: {
        last_purchase: "Data ostatniego zakupu.",
        gap: "Zwykła liczba dni między dwoma zakupami, 0 lub więcej, na przykład z ORDER.GAP.",
        as_of: "Dzień, na który liczony jest wynik.",
        times: "Ile odstępów to jeszcze norma, więcej niż 0.",
      },
    },
    "BEST.TIME": {
      does: "Dzień tygodnia z największą liczbą dat oraz, jeśli daty zawierają godzinę, godzina. Przy równej liczbie wcześniejsze.",
      takes: { dates: "Daty zamówień, z godziną lub bez." },
    },
    NPS: {
      does: "NPS, wskaźnik poleceń netto: % promotorów (9-10) - % krytyków (0-6), od -100 do 100.",
      takes: { scores: "Odpowiedzi od 0 do 10, po jednej w komórce; inne są pomijane.", answers },
    },
    "NPS.CLASS": {
      does: "Klasa jednej odpowiedzi: 9-10 Promotor, 7-8 Neutralny, 0-6 Krytyk.",
      takes: { score: "Odpowiedź, liczba całkowita od 0 do 10." },
    },
    "NPS.MARGIN": {
      does: "Margines błędu NPS w punktach, przy poziomie ufności 95%: o tyle wynik może się różnić w każdą stronę. Zakłada próbę losową.",
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
    CES: {
      does: "Wskaźnik wysiłku klienta (CES): średnia odpowiedzi na pytanie, jak łatwo było; im wyższa, tym łatwiej.",
      takes: {
        scores: "Odpowiedzi, po jednej w komórce; niepasujące do skali są pomijane.",
        scale: "Najwyższa możliwa odpowiedź: 3, 5, 7 lub 10.",
        answers,
      },
    },
    "FEEDBACK.CATEGORY": {
      does: "Czego dotyczy komentarz: Strona internetowa, Dostawa, Cena, Jakość, Obsługa, Produkt, Płatność, Bezpieczeństwo i prywatność lub Inne. Liczy słowa kluczowe po angielsku, indonezyjsku i polsku.",
      takes: {
        text: "Komentarz albo zakres komentarzy.",
        keywords: "Własne słowa kluczowe: dwie kolumny, kategoria i słowa rozdzielone przecinkami; gwiazdka zastępuje dowolną końcówkę, jak w dostaw*. Jeśli pominięto, standardowe.",
      },
    },
    "RFM.TABLE": {
      does: "Tabela z jednym wierszem na klienta, od największych wydatków: dni od ostatniego zakupu, liczba zakupów (dni ze sprzedażą), wydatki netto, oceny R, F i M, kod i segment. Wiersze bez klienta, daty lub kwoty są pomijane.",
      takes: {
        customers,
        dates,
        amounts: refunds,
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
    "PARETO.SHARE": {
      does: "Udział najlepszych klientów w całej sumie, na przykład najlepszych 20%. Ich liczba jest zaokrąglana w górę.",
      takes: {
        values: "Wartość każdego klienta, po jednej w komórce.",
        top: "Odsetek klientów uznawanych za najlepszych, od 0% do 100%.",
        answers,
      },
    },
    "ABC.CLASS": {
      does: "A, B lub C dla każdej wartości, według udziału większych wartości w całej sumie. Równe wartości mają tę samą klasę.",
      takes: {
        values: "Wartość każdej pozycji lub każdego klienta, po jednej w komórce.",
        a: "Udział w sumie, do którego wartości należą do A, od 0% do 100%.",
        b: "Udział w sumie, do którego wartości należą do B, od 0% do 100%.",
      },
    },
    DECILE: {
      does: "Dziesiąta część klientów, do której należy każda wartość, od 1 (najlepsza) do 10. Równe wartości mają ten sam decyl.",
      takes: { values: "Wartość każdego klienta, po jednej w komórce.", answers },
    },
    "COHORT.RETENTION": {
      does: "Tabela z jednym wierszem na okres pierwszego zakupu: odsetek klientów z tego okresu, którzy kupili ponownie, według liczby okresów od pierwszego zakupu, oraz średnia ważona. Zakup to dzień, w którym klient coś zamówił; ostatni okres może być niepełny.",
      takes: {
        customers,
        dates,
        period: cohortPeriod,
        mode: '"in period": kto kupił w danym okresie; "ever after": kto kupił w nim lub później. Jeśli pominięto, "in period".',
        as_of: cohortEnd,
        amounts: salesOnly,
      },
    },
    "COHORT.VALUE": {
      does: "Tabela z jednym wierszem na okres pierwszego zakupu: skumulowane wydatki netto na klienta kohorty, według liczby okresów od pierwszego zakupu, oraz średnia ważona. Liczą się też ci, którzy przestali kupować.",
      takes: { customers, dates, amounts: refunds, period: cohortPeriod, as_of: cohortEnd },
    },
    "BASKET.PAIRS": {
      does: "Tabela produktów kupowanych razem, od największej liczby zamówień: zamówienia z oboma, wsparcie (udział we wszystkich zamówieniach), ufność (udział w zamówieniach z pierwszym produktem), przyrost (lift: ile razy częściej, niż wynikałoby z przypadku). Produkt liczy się raz w zamówieniu.",
      takes: {
        orders: "Numer zamówienia w każdym wierszu.",
        products: "Produkt w każdym wierszu; zaznacz obie kolumny bez nagłówka.",
        min_orders: "W ilu zamówieniach para musi wystąpić co najmniej, liczba całkowita, 1 lub więcej.",
      },
    },
    "BUNDLE.PRICE": {
      does: "Cena pakietu (zestawu): suma cen x (1 - rabat).",
      takes: {
        prices: "Cena każdego elementu, kwota, po jednej w komórce.",
        price_discount: "Rabat na cenę pakietu, od 0% do 100%.",
      },
    },
    "BUNDLE.UPLIFT": {
      does: "O ile więcej zestawów trzeba sprzedać jako pakiet, aby łączna marża była taka sama: marża zestawu w pełnej cenie / marża z rabatem - 1.",
      takes: {
        prices: "Cena każdego elementu, kwota, po jednej w komórce.",
        costs: "Koszt każdego elementu, kwota, w kolejności cen.",
        price_discount: "Rabat na cenę pakietu, od 0% do 100%.",
      },
    },
    "GIFT.THRESHOLD": {
      does: "Wartość zamówienia, od której gratis się zwraca: mediana wartości zamówień + koszt gratisu / marża, w zaokrągleniu w górę do dwóch cyfr znaczących.",
      takes: {
        order_values: "Wartość każdego zamówienia, kwota, po jednej w komórce; wartości nie większe niż 0 są pomijane.",
        gift_cost: "Koszt gratisu, kwota, 0 lub więcej.",
        margin: "Część ceny, która zostaje po odjęciu kosztów, powyżej 0% do 100%.",
      },
    },
    "WINBACK.MAX": {
      does: "Najwyższy koszt zachęty do powrotu klienta (win-back), który przeciętnie się opłaca: prawdopodobieństwo x marża.",
      takes: {
        probability: "Prawdopodobieństwo, że klient wróci dzięki zachęcie, od 0% do 100%.",
        margin: "Oczekiwana marża od klienta, który wróci, kwota.",
      },
    },
    "PLAN.PAYMENT": {
      does: "Równa rata w planie płatności, pierwsza po upływie jednego okresu; bez odsetek po prostu kwota / liczba rat.",
      takes: {
        amount: "Łączna kwota do rozłożenia na raty.",
        payments: "Liczba rat, liczba całkowita, 1 lub więcej.",
        rate: "Oprocentowanie za okres między ratami, od 0% do 100%.",
      },
    },
    "PLAN.ANNUAL": {
      does: "Rabat, przy którym plan opłacony za rok z góry przynosi tyle samo co plan miesięczny, z którego część klientów odchodzi: 1 - (1 - (1 - churn)^12) / (12 x churn).",
      takes: { churn: "Odsetek klientów planu miesięcznego odchodzących w miesiącu, powyżej 0% do 100%." },
    },
    "RETAIN.VALUE": {
      does: "Ile pozwala zaoszczędzić utrzymanie klienta: koszt utrzymania x ile razy droższy jest nowy klient. Mnożnik 5 to reguła orientacyjna.",
      takes: {
        cost_to_retain: "Koszt utrzymania klienta, kwota, 0 lub więcej.",
        times: "Ile razy droższe jest pozyskanie nowego klienta, więcej niż 0.",
      },
    },
    "LOYALTY.COST": {
      does: "Koszt punktów lojalnościowych jako część marży: punkty za jednostkę waluty x wartość punktu x odsetek wykorzystanych / marża.",
      takes: {
        earn_rate: "Liczba punktów za każdą wydaną jednostkę waluty, 0 lub więcej.",
        point_value: "Ile wart jest wykorzystany punkt, kwota, 0 lub więcej.",
        redemption: "Odsetek punktów, które są wykorzystywane, od 0% do 100%.",
        margin: "Część ceny, która zostaje po odjęciu kosztów, powyżej 0% do 100%.",
      },
    },
    "CUSTOMER.CARD": {
      does: "Wszystko o jednym kliencie w jednym wierszu: pierwszy i ostatni zakup, liczba zakupów, wydatki netto, średni zakup, mediana odstępów, przewidywane zamówienie, oceny, segment i poziom (górne 20% Wysoki, następne 30% Średni), na tle wszystkich klientów.",
      takes: {
        customer: "Szukany klient.",
        customers,
        dates,
        amounts: refunds,
        as_of: "Ostatni dzień analizy; późniejsze wiersze są pomijane. Jeśli pominięto, dzień po ostatniej dacie.",
      },
    },
    "BTYD.SUMMARY": {
      does: "Czego potrzebują funkcje FIT, z jednym wierszem na klienta: powtórne zakupy (x), aktualność, staż i średnia wartość powtórnego zakupu. Zakup to dzień ze sprzedażą; pierwszy się nie liczy. Aktualność to tutaj staż przy ostatnim zakupie, a nie dni od niego.",
      takes: {
        customers,
        dates,
        amounts: "Kwota w każdym wierszu; zwrot jest ujemny: zmniejsza wartość i nie jest zakupem. Jeśli pominięto, każdy wiersz to zakup, a wartość pozostaje pusta.",
        unit: `Jednostka aktualności i stażu, a więc i modeli: ${unit} Jeśli pominięto, "week".`,
        as_of: agesEnd,
      },
    },
    "BGNBD.FIT": fit(bgnbd),
    "BGNBD.EXPECTED": expected(bgnbd),
    "BGNBD.PALIVE": {
      ...pAlive(bgnbd),
      does: `${pAlive(bgnbd).does} Dlatego bez powtórnego zakupu zawsze 100%.`,
    },
    "BGNBD.NONE": none(bgnbd),
    "BGNBD.DERT": dert(bgnbd),
    "BGNBD.LOGLIKELIHOOD": logLikelihood(bgnbd),
    "MBGNBD.FIT": fit(mbgnbd),
    "MBGNBD.EXPECTED": expected(mbgnbd),
    "MBGNBD.PALIVE": pAlive(mbgnbd),
    "MBGNBD.NONE": none(mbgnbd),
    "MBGNBD.DERT": dert(mbgnbd),
    "MBGNBD.LOGLIKELIHOOD": logLikelihood(mbgnbd),
    "PARETONBD.FIT": fit(paretonbd),
    "PARETONBD.EXPECTED": expected(paretonbd),
    "PARETONBD.PALIVE": pAlive(paretonbd),
    "PARETONBD.NONE": none(paretonbd),
    "PARETONBD.DERT": dert(paretonbd),
    "PARETONBD.LOGLIKELIHOOD": logLikelihood(paretonbd),
    "NBD.FIT": {
      does: "Jak często klienci kupują, jeśli nikt nigdy nie odchodzi: parametry modelu NBD z błędami standardowymi, dla NBD.EXPECTED. Dla danych, w których nie widać odchodzenia. Zakłada, że każdy kupuje we własnym stałym tempie, bez końca.",
      takes: { x: repeats, age: ages, count, intervals },
    },
    "NBD.EXPECTED": {
      does: "Oczekiwana liczba zakupów tego klienta od teraz do horyzontu; bez x i stażu: powtórnych zakupów nowego klienta od jego pierwszego zakupu. NBD: nikt nigdy nie odchodzi, więc przy długim horyzoncie wynik jest zawyżony.",
      takes: { model: modelOf("NBD.FIT", "r, alpha"), horizon, x: `${history.x} Jeśli pominięto, wraz ze stażem, nowy klient.`, age: ageOfOne },
    },
    "BGBB.FIT": {
      does: "Jak często klienci kupują i jak szybko odchodzą tam, gdzie można kupić tylko przy określonych okazjach, na przykład raz w roku: parametry modelu BG/BB z błędami standardowymi. Zakłada stałe prawdopodobieństwa klienta i najwyżej jeden zakup za każdym razem.",
      takes: { x: repeats, ...occasions, count, intervals },
    },
    "BGBB.EXPECTED": {
      does: "Oczekiwana liczba zakupów tego klienta przy najbliższych okazjach. BG/BB: najwyżej jeden zakup za każdym razem, a klient może odejść przed każdą okazją.",
      takes: { model: bgbb, horizon: "Ile okazji naprzód się liczy, liczba całkowita, 0 lub więcej.", x: taken, ...occasions },
    },
    "BGBB.PALIVE": {
      does: "Prawdopodobieństwo, że klient jest aktywny przy następnej okazji, P(alive): że do tego czasu nie odejdzie na zawsze. BG/BB: klient może odejść przed każdą okazją, także następną.",
      takes: { model: bgbb, x: taken, ...occasions },
    },
    "BGBB.DERT": {
      does: "Wszystkie oczekiwane zakupy tego klienta przy przyszłych okazjach, bez końca, zdyskontowane na teraz (DERT), najbliższy o jeden krok. Razy marża na zakupie to tyle, ile klient jest jeszcze wart. BG/BB: klient może odejść przed każdą okazją.",
      takes: { model: bgbb, x: taken, ...occasions, discount: "Stopa dyskontowa na okazję, powyżej 0: stopa roczna, jeśli okazja jest raz w roku." },
    },
    "BGBB.LOGLIKELIHOOD": {
      does: fitsHowWell("BG/BB"),
      takes: { model: bgbb, x: repeats, ...occasions, count },
    },
    "GAMMAGAMMA.FIT": {
      does: "Ile warte są zakupy klientów i jak się różnią: parametry modelu Gamma-Gamma z błędami standardowymi, z powtórnych zakupów. Zakłada, że średnia wartość zakupu klienta jest stała i nie ma związku z tym, jak często kupuje.",
      takes: { x: repeats, monetary_value: "Średnia wartość powtórnych zakupów każdego klienta, kwota; wiersze bez x albo z wartością nie większą niż 0 są pomijane.", count, intervals },
    },
    "GAMMAGAMMA.VALUE": {
      does: "Oczekiwana wartość zakupu tego klienta, kwota: między jego własną średnią a średnią wszystkich, tym bliżej własnej, im więcej zakupów. Przy x = 0 średnia wszystkich. Gamma-Gamma: wartość nie ma związku z częstotliwością.",
      takes: { model: gammagamma, x: "Z ilu powtórnych zakupów (x) jest średnia, liczba całkowita; 0 daje średnią wszystkich.", monetary_value: "Średnia wartość powtórnych zakupów tego klienta, kwota, 0 lub więcej; bez znaczenia, jeśli x to 0." },
    },
    "GAMMAGAMMA.LOGLIKELIHOOD": {
      does: fitsHowWell("Gamma-Gamma"),
      takes: { model: gammagamma, x: repeats, monetary_value: "Średnia wartość powtórnych zakupów każdego klienta, kwota; wiersze bez x albo z wartością nie większą niż 0 są pomijane.", count },
    },
    "SBG.FIT": {
      does: "Jak lojalni są klienci z umową: parametry modelu sBG z błędami standardowymi, z tego, ilu klientów kohorty pozostało. Zakłada, że na koniec okresu każdy przedłuża umowę z własnym stałym prawdopodobieństwem albo odchodzi, więc najmniej lojalni odchodzą pierwsi.",
      takes: { survivors: "Ilu klientów jednej kohorty było na początku i zostało po każdym okresie, po jednej liczbie w komórce, nigdy więcej niż wcześniej. Mogą być odsetki, ale wtedy błędy standardowe nic nie mówią.", intervals },
    },
    "SBG.SURVIVAL": {
      does: "Odsetek klientów kohorty, którzy pozostali po tylu okresach. sBG: każdy przedłuża umowę z własnym stałym prawdopodobieństwem; najmniej lojalni odchodzą pierwsi.",
      takes: { model: sbg, period: "Ile okresów od początku, liczba całkowita, 0 lub więcej; okresy takie jak w SBG.FIT." },
    },
    "SBG.RETENTION": {
      does: "Wskaźnik retencji: odsetek jeszcze obecnych klientów, którzy na koniec tego okresu przedłużają umowę. sBG: rośnie z okresu na okres, bo najmniej lojalni odchodzą pierwsi.",
      takes: { model: sbg, period: "Okres, na którego koniec przedłużają, liczba całkowita; 1 to pierwsze przedłużenie." },
    },
    "SBG.RESIDUAL": {
      does: "Oczekiwana liczba przedłużeń umowy przez klienta tuż przed kolejnym z nich, bez końca, zdyskontowana na teraz; najbliższe, jeśli nastąpi, liczy się w całości. Razy marża w okresie to tyle, ile klient jest jeszcze wart. sBG: stałe prawdopodobieństwo.",
      takes: {
        model: sbg,
        discount: "Stopa dyskontowa na okres, 0 lub więcej; powyżej 0, jeśli alpha wynosi 1 lub mniej.",
        renewals: "Ile razy klient już przedłużył umowę, liczba całkowita: 0 tuż przed pierwszym przedłużeniem, 7 w okresie 8.",
      },
    },
    "MODEL.COMPARE": {
      does: "Który model najlepiej opisuje klientów: logarytm wiarygodności, AIC i BIC modeli BG/NBD, MBG/NBD, Pareto/NBD i NBD, z zaznaczonym najniższym AIC. To opis przeszłości, a nie prognoza: CLV.PREDICT wybiera na danych odłożonych na sprawdzian.",
      takes: historyColumns,
    },
    "CLV.PREDICT": {
      does: "Oczekiwane zakupy i wartość każdego klienta od teraz do horyzontu. Metoda: najtrafniejszy z trzech modeli na danych odłożonych na sprawdzian (trzeba 100 klientów, w tym 30, którzy wrócili); inaczej średnia przy równym stażu, średnia wszystkich albo dotychczasowe wydatki.",
      takes: {
        customers,
        dates,
        amounts: refunds,
        horizon: "Ile okresów naprzód się liczy, liczba całkowita od 1 do 1200: 12 to rok, jeśli nie podano jednostki czasu.",
        margin,
        discount: "Stopa dyskontowa na okres, powyżej -100% do 100%; zakup liczy się tak, jakby nastąpił na koniec swojego okresu.",
        as_of: agesEnd,
        unit: `Długość okresu dla horyzontu i dyskonta: ${unit} Jeśli pominięto, "month".`,
      },
    },
  },
  leftOut: (value) => `Jeśli pominięto, ${value}.`,
  flags: { yes: "PRAWDA", no: "FAŁSZ" },
  blankCell: "Pusta komórka może liczyć się jako 0.",
};
