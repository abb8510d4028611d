/** Which tables can stand beside the orders, which columns do they have, and by which headers and words do we know them? */
import type { Language } from "./languages";
import { subscriptionSynonyms } from "./subscriptionColumns";

export const otherKinds = ["customers", "costs", "survey", "subscriptions"] as const;

export type OtherKind = (typeof otherKinds)[number];

/** By what a row tells whose it is, the best first. */
export const signatures = ["customer", "email", "phone", "name"] as const;

export type SignatureRole = (typeof signatures)[number];

/** The columns of each kind, as they are shown to a person. */
export const otherRolesOf = {
  customers: ["customer", "email", "phone", "name", "surname", "channel", "city", "birthday", "consent", "lastContact"],
  costs: ["channel", "period", "cost", "actions", "actionCost"],
  survey: ["customer", "email", "phone", "name", "day", "nps", "csat", "ces", "comment", "department"],
  subscriptions: ["customer", "email", "phone", "name", "plan", "start", "end", "churned", "renewal", "price", "interval"],
} as const satisfies Readonly<Record<OtherKind, readonly string[]>>;

export type OtherRole = (typeof otherRolesOf)[OtherKind][number];

/** Why a row of a table beside the orders is left out; where several hold, the first of this list is told. */
export const otherReasons = ["duplicate", "blankCustomer", "blankChannel", "badDate", "badAmount", "otherCurrency", "noAnswer"] as const;

export type OtherReason = (typeof otherReasons)[number];

/** Headers that mean the same and fit a role equally well. */
type Rank = Readonly<Record<Language, readonly string[]>>;

/** Headers by which a role is known, the best first. Spelling is as forgiving as for orders. */
export const otherSynonyms: Readonly<Record<OtherRole, readonly Rank[]>> = {
  customer: [
    {
      en: ["customer id", "cust id", "customer number", "customer no", "customer code", "client id", "client number", "user id", "member id", "buyer id", "account id", "contact id"],
      id: ["id pelanggan", "kode pelanggan", "nomor pelanggan", "no pelanggan", "id pembeli", "id konsumen", "id member"],
      pl: ["id klienta", "identyfikator klienta", "numer klienta", "nr klienta", "kod klienta"],
    },
    {
      en: ["customer", "client", "buyer", "shopper", "member", "subscriber"],
      id: ["pelanggan", "pembeli", "konsumen", "pelanggan langganan"],
      pl: ["klient", "kupujący", "nabywca", "kontrahent", "subskrybent", "abonent"],
    },
    {
      en: ["username", "user name", "buyer username", "login"],
      id: ["username pembeli", "nama pengguna"],
      pl: ["login kupującego", "login klienta", "nazwa użytkownika"],
    },
    { en: ["id"], id: ["kode"], pl: ["kod", "numer"] },
  ],
  email: [
    {
      en: ["customer email", "email", "e-mail", "email address", "billing email", "buyer email", "client email"],
      id: ["email pelanggan", "email pembeli", "alamat email", "surel"],
      pl: ["e-mail klienta", "adres e-mail", "e-mail płatności", "adres email klienta", "poczta"],
    },
  ],
  phone: [
    {
      en: ["phone", "phone number", "customer phone", "mobile", "mobile number", "whatsapp"],
      id: ["no telepon", "nomor telepon", "no. hp", "nomor hp", "telepon", "no wa", "nomor whatsapp", "hp"],
      pl: ["telefon", "numer telefonu", "nr telefonu", "telefon klienta", "komórka"],
    },
  ],
  name: [
    {
      en: ["customer name", "client name", "buyer name", "account name", "full name", "company"],
      id: ["nama pelanggan", "nama pembeli", "nama konsumen", "nama lengkap", "perusahaan"],
      pl: ["nazwa klienta", "imię i nazwisko", "nazwa nabywcy", "nazwa firmy", "firma"],
    },
    { en: ["name", "first name"], id: ["nama", "nama depan"], pl: ["imię", "nazwa"] },
  ],
  surname: [{ en: ["last name", "surname", "family name"], id: ["nama belakang"], pl: ["nazwisko"] }],
  channel: [
    {
      en: ["acquisition channel", "acquisition source", "original source", "first user source"],
      id: ["saluran akuisisi", "sumber pelanggan", "asal pelanggan"],
      pl: ["kanał pozyskania", "źródło pozyskania"],
    },
    {
      en: ["channel", "sales channel", "marketing channel", "source", "utm source", "session default channel group", "attribution"],
      id: ["saluran", "kanal", "saluran penjualan", "sumber"],
      pl: ["kanał", "kanał sprzedaży", "kanał marketingowy", "źródło", "źródło ruchu"],
    },
    {
      en: ["medium", "referrer", "marketplace", "platform", "campaign", "campaign name"],
      id: ["media", "platform", "kampanye", "nama kampanye", "toko"],
      pl: ["platforma", "kampania", "nazwa kampanii"],
    },
  ],
  city: [{ en: ["city", "town", "default address city"], id: ["kota", "kabupaten", "kota kabupaten"], pl: ["miasto", "miejscowość"] }],
  birthday: [
    {
      en: ["birthday", "birth date", "birthdate", "date of birth", "dob"],
      id: ["tanggal lahir", "tgl lahir", "ulang tahun", "hari lahir"],
      pl: ["data urodzenia", "urodziny", "dzień urodzin"],
    },
  ],
  consent: [
    {
      en: ["consent", "marketing consent", "email consent", "accepts marketing", "accepts email marketing", "email marketing consent", "accepts promotions", "opt in", "opted in", "newsletter", "subscribed", "gdpr consent"],
      id: ["persetujuan", "persetujuan pemasaran", "persetujuan promosi", "izin pemasaran", "boleh dihubungi", "setuju pemasaran", "setuju dihubungi", "buletin"],
      pl: ["zgoda", "zgoda marketingowa", "zgoda na marketing", "zgoda na kontakt", "newsletter", "zgoda rodo"],
    },
  ],
  lastContact: [
    {
      en: ["last contact", "last contacted", "last contact date", "last email sent", "last activity date", "last active"],
      id: ["kontak terakhir", "terakhir dihubungi", "tanggal kontak terakhir", "terakhir aktif"],
      pl: ["ostatni kontakt", "data ostatniego kontaktu", "ostatnia aktywność"],
    },
  ],
  period: [
    {
      en: ["month", "period", "year month", "week", "quarter", "reporting starts"],
      id: ["bulan", "periode", "minggu", "kuartal", "awal pelaporan"],
      pl: ["miesiąc", "okres", "tydzień", "kwartał", "początek raportowania"],
    },
    { en: ["date", "day", "start date", "year"], id: ["tanggal", "tgl", "hari", "tahun"], pl: ["data", "dzień", "rok"] },
  ],
  cost: [
    {
      en: ["ad spend", "spend", "marketing spend", "marketing cost", "advertising cost", "amount spent", "total cost", "cost", "costs", "budget"],
      id: ["biaya iklan", "biaya pemasaran", "biaya promosi", "belanja iklan", "jumlah yang dibelanjakan", "pengeluaran iklan", "total biaya", "biaya", "anggaran"],
      pl: ["koszt reklamy", "koszty reklamy", "wydatki na reklamę", "wydatki marketingowe", "koszt kampanii", "wydana kwota", "wydatki", "koszt", "koszty", "budżet"],
    },
  ],
  actions: [
    {
      en: ["new customers", "customers acquired", "acquired customers", "acquisitions", "customers", "conversions", "results", "actions", "purchases", "sign ups"],
      id: ["pelanggan baru", "akuisisi", "jumlah pelanggan baru", "konversi", "hasil", "tindakan", "pembelian"],
      pl: ["nowi klienci", "liczba nowych klientów", "pozyskani klienci", "konwersje", "wyniki", "działania", "zakupy"],
    },
  ],
  actionCost: [
    {
      en: ["cac", "cpa", "cost per acquisition", "acquisition cost", "customer acquisition cost", "cost per customer", "cost per result", "cost per action", "cost per conversion", "cost per purchase"],
      id: ["biaya akuisisi", "biaya akuisisi pelanggan", "biaya per pelanggan", "biaya per hasil", "biaya per tindakan", "biaya per konversi", "biaya per akuisisi"],
      pl: ["koszt pozyskania", "koszt pozyskania klienta", "koszt na klienta", "koszt wyniku", "koszt działania", "koszt konwersji"],
    },
  ],
  day: [
    {
      en: ["survey date", "response date", "answer date", "answered at", "submitted at", "date submitted", "response time", "review date"],
      id: ["tanggal survei", "tanggal jawaban", "waktu jawaban", "tanggal ulasan", "waktu pengiriman"],
      pl: ["data ankiety", "data odpowiedzi", "data wypełnienia", "data opinii", "czas odpowiedzi"],
    },
    {
      en: ["date", "timestamp", "created at", "created", "day", "time"],
      id: ["tanggal", "tgl", "stempel waktu", "waktu", "cap waktu"],
      pl: ["data", "sygnatura czasowa", "dzień", "utworzono", "czas"],
    },
  ],
  nps: [
    {
      en: ["nps", "nps score", "net promoter score", "likelihood to recommend", "recommend", "score 0-10", "how likely are you to recommend"],
      id: ["nps", "skor nps", "seberapa besar kemungkinan anda merekomendasikan", "kemungkinan merekomendasikan", "rekomendasi"],
      pl: ["nps", "ocena nps", "jak bardzo prawdopodobne jest", "prawdopodobieństwo polecenia", "ocena 0-10", "polecenie"],
    },
  ],
  csat: [
    {
      en: ["csat", "csat score", "customer satisfaction", "satisfaction", "satisfaction score", "how satisfied are you"],
      id: ["csat", "skor csat", "kepuasan", "kepuasan pelanggan", "skor kepuasan", "seberapa puas anda"],
      pl: ["csat", "satysfakcja", "satysfakcja klienta", "zadowolenie", "ocena zadowolenia", "jak bardzo są państwo zadowoleni"],
    },
    { en: ["rating", "stars", "review rating", "score"], id: ["penilaian", "rating", "bintang", "nilai", "skor"], pl: ["ocena", "gwiazdki"] },
  ],
  ces: [
    {
      en: ["ces", "ces score", "customer effort score", "effort", "effort score", "how easy was it", "how easy"],
      id: ["ces", "skor upaya", "skor upaya pelanggan", "kemudahan", "seberapa mudah"],
      pl: ["ces", "wskaźnik wysiłku", "wysiłek", "wysiłek klienta", "łatwość", "jak łatwo było"],
    },
  ],
  comment: [
    {
      en: ["comment", "comments", "feedback", "review", "verbatim", "open answer"],
      id: ["komentar", "ulasan", "umpan balik", "keluhan", "saran", "masukan"],
      pl: ["komentarz", "komentarze", "opinia", "opinie", "skarga", "reklamacja", "uwagi"],
    },
    {
      en: ["reason", "notes", "note", "message", "customer note"],
      id: ["alasan", "catatan", "pesan", "catatan pelanggan", "catatan dari pembeli"],
      pl: ["powód", "notka", "notatka", "wiadomość", "notka dla klienta"],
    },
  ],
  department: [
    {
      en: ["department", "team", "responsible department", "owner", "deal owner"],
      id: ["departemen", "divisi", "tim", "bagian", "pic", "penanggung jawab"],
      pl: ["dział", "zespół", "opiekun", "odpowiedzialny dział"],
    },
  ],
  plan: [subscriptionSynonyms.plan],
  start: [subscriptionSynonyms.start],
  end: [subscriptionSynonyms.end],
  churned: [subscriptionSynonyms.churned],
  renewal: [
    {
      en: ["renewal date", "renewal", "renews on", "next renewal", "contract end", "contract end date", "current period end (utc)", "current period end", "next payment due at", "next payment", "expiry date", "expires", "paid until", "valid until"],
      id: ["tanggal perpanjangan", "perpanjangan", "akhir kontrak", "tanggal berakhir", "berakhir", "jatuh tempo", "berlaku sampai"],
      pl: ["data odnowienia", "odnowienie", "koniec umowy", "data końca umowy", "ważne do", "ważna do", "termin płatności", "opłacone do"],
    },
  ],
  price: [subscriptionSynonyms.amount],
  interval: [
    {
      en: ["interval", "billing interval", "billing period", "billing cycle", "frequency"],
      id: ["periode tagihan", "siklus tagihan", "interval", "frekuensi"],
      pl: ["okres rozliczeniowy", "cykl rozliczeniowy", "częstotliwość", "interwał"],
    },
  ],
};

/** How people and programs say that somebody may be written to, and that not. Excel's TRUE and FALSE are among them. */
export const consentWords: Readonly<Record<"yes" | "no", readonly string[]>> = {
  yes: ["yes", "y", "true", "1", "subscribed", "opted in", "opt in", "opt-in", "granted", "agreed", "ya", "setuju", "boleh", "berlangganan", "benar", "tak", "t", "prawda", "zgoda", "wyrażona", "zapisany", "zapisana"],
  no: ["no", "n", "false", "0", "unsubscribed", "never subscribed", "not subscribed", "opted out", "opt out", "opt-out", "denied", "refused", "tidak", "tidak setuju", "tidak boleh", "salah", "nie", "fałsz", "brak zgody", "brak", "odmowa", "niewyrażona", "wypisany", "wypisana"],
};

/** How often a price is paid, in months. */
export const intervalMonths: readonly (readonly [number, readonly string[]])[] = [
  [1, ["month", "monthly", "per month", "months", "1", "bulan", "bulanan", "per bulan", "miesiąc", "miesięcznie", "miesięczny", "miesięczna", "co miesiąc"]],
  [3, ["quarter", "quarterly", "3", "kuartal", "per kuartal", "triwulan", "kwartał", "kwartalnie", "kwartalny", "kwartalna"]],
  [6, ["half year", "half-yearly", "semiannual", "semi-annual", "6", "semester", "pół roku", "półrocznie", "półroczny"]],
  [12, ["year", "yearly", "annual", "annually", "per year", "12", "tahun", "tahunan", "per tahun", "rok", "rocznie", "roczny", "roczna", "co rok"]],
  [12 / 52, ["week", "weekly", "per week", "minggu", "mingguan", "per minggu", "tydzień", "tygodniowo", "tygodniowy", "co tydzień"]],
];
