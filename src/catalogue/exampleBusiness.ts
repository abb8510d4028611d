/** What do the example business's other tables look like in each language: headers, channels, cities, comments, plans? */
import type { Language } from "./languages";

export interface ExampleBusiness {
  readonly names: { readonly customers: string; readonly costs: string; readonly survey: string; readonly subscriptions: string };
  /** Of the orders, beside those of the example shop. */
  readonly category: string;
  readonly customers: { readonly customer: string; readonly name: string; readonly email: string; readonly phone: string; readonly city: string; readonly channel: string; readonly birthday: string; readonly consent: string };
  readonly costs: { readonly month: string; readonly channel: string; readonly cost: string; readonly actions: string; readonly costPerAction: string };
  readonly survey: { readonly customer: string; readonly date: string; readonly nps: string; readonly csat: string; readonly ces: string; readonly comment: string; readonly department: string };
  readonly subscriptions: { readonly customer: string; readonly plan: string; readonly start: string; readonly end: string; readonly price: string };
  readonly yes: string;
  readonly no: string;
  /** In the order of the simulated channels. */
  readonly channels: readonly string[];
  readonly cities: readonly string[];
  readonly departments: readonly string[];
  /** One for each product of the shop. */
  readonly categories: readonly string[];
  readonly good: readonly string[];
  readonly bad: readonly string[];
  readonly plans: readonly { readonly name: string; readonly price: number }[];
  /** Digits after the country's first ones. */
  readonly phone: (digits: string) => string;
  readonly mailHost: string;
}

/** Which products people add to each: filters to beans, a mug to a gift box, beans to a grinder. */
export const companions: readonly (readonly number[])[] = [[1], [0, 2], [1], [0], [2], [1, 0]];

export const exampleBusinesses: Readonly<Record<Language, ExampleBusiness>> = {
  en: {
    names: { customers: "Customer list", costs: "Marketing cost", survey: "Survey", subscriptions: "Coffee club" },
    category: "Category",
    customers: { customer: "Customer ID", name: "Full name", email: "Email", phone: "Phone", city: "City", channel: "Acquisition channel", birthday: "Date of birth", consent: "Accepts marketing" },
    costs: { month: "Month", channel: "Channel", cost: "Ad spend", actions: "Conversions", costPerAction: "Cost per conversion" },
    survey: { customer: "Customer ID", date: "Date", nps: "NPS score", csat: "Satisfaction", ces: "Effort score", comment: "Comment", department: "Department" },
    subscriptions: { customer: "Customer ID", plan: "Plan", start: "Start date", end: "End date", price: "Monthly price" },
    yes: "yes",
    no: "no",
    channels: ["Search", "Social media", "Marketplace", "Referral", "Newsletter"],
    cities: ["Boston", "Cambridge", "Worcester", "Providence", "Hartford", "Portland", "Manchester"],
    departments: ["Shop", "Delivery", "Support"],
    categories: ["Accessories", "Coffee", "Accessories", "Coffee", "Gifts", "Equipment"],
    good: ["Wonderful coffee, thank you!", "Friendly support and quick answers.", "Fast delivery, well packed.", "The grinder is great quality.", "My favourite shop.", "Good price for what you get."],
    bad: ["The parcel came a week late.", "Delivery took far too long, no tracking.", "The mug arrived broken.", "Too expensive for what it is.", "Support never replied to me.", "The website crashed at checkout.", "I was charged twice, the refund took a month.", "Wrong item in the box.", "The beans tasted stale, poor quality.", "Your app keeps logging me out.", "Please stop sending spam to my address.", "Not what I had hoped for."],
    plans: [{ name: "Taster", price: 15 }, { name: "Classic", price: 29 }, { name: "Office", price: 79 }],
    phone: (digits) => `+1 555 ${digits.slice(-7, -4)} ${digits.slice(-4)}`,
    mailHost: "example.com",
  },
  id: {
    names: { customers: "Daftar pelanggan", costs: "Biaya pemasaran", survey: "Survei", subscriptions: "Klub kopi" },
    category: "Kategori",
    customers: { customer: "ID Pelanggan", name: "Nama Pelanggan", email: "Email", phone: "No. HP", city: "Kota", channel: "Sumber pelanggan", birthday: "Tanggal Lahir", consent: "Persetujuan promosi" },
    costs: { month: "Bulan", channel: "Saluran", cost: "Biaya iklan", actions: "Konversi", costPerAction: "Biaya per konversi" },
    survey: { customer: "ID Pelanggan", date: "Tanggal", nps: "Skor NPS", csat: "Kepuasan", ces: "Skor upaya", comment: "Komentar", department: "Divisi" },
    subscriptions: { customer: "ID Pelanggan", plan: "Paket", start: "Tanggal Mulai", end: "Tanggal Berhenti", price: "Biaya Bulanan" },
    yes: "ya",
    no: "tidak",
    channels: ["Google", "Instagram", "Tokopedia", "Rekomendasi teman", "WhatsApp"],
    cities: ["Bandung", "Jakarta", "Cimahi", "Bogor", "Yogyakarta", "Semarang", "Surabaya"],
    departments: ["Toko", "Pengiriman", "Layanan pelanggan"],
    categories: ["Aksesori", "Kopi", "Aksesori", "Kopi", "Hadiah", "Peralatan"],
    good: ["Kopinya enak sekali, terima kasih!", "Admin ramah dan responnya cepat.", "Pengiriman cepat, kemasannya rapi.", "Kualitas penggilingnya bagus.", "Toko langganan saya.", "Harganya sepadan."],
    bad: ["Paketnya terlambat seminggu.", "Pengiriman lama sekali, resi tidak jelas.", "Cangkirnya pecah waktu sampai.", "Harganya kemahalan.", "Chat saya tidak dibalas admin.", "Websitenya error waktu bayar.", "Saldo saya terpotong dua kali, refund lama.", "Barang yang dikirim salah.", "Kopinya bau apek, kualitasnya turun.", "Aplikasinya sering keluar sendiri.", "Tolong berhenti kirim spam ke nomor saya.", "Tidak seperti yang saya harapkan."],
    plans: [{ name: "Coba", price: 99000 }, { name: "Klasik", price: 189000 }, { name: "Kantor", price: 549000 }],
    phone: (digits) => `0812${digits}`,
    mailHost: "example.co.id",
  },
  pl: {
    names: { customers: "Lista klientów", costs: "Koszty marketingu", survey: "Ankieta", subscriptions: "Klub kawowy" },
    category: "Kategoria",
    customers: { customer: "ID klienta", name: "Imię i nazwisko", email: "Adres e-mail", phone: "Telefon", city: "Miasto", channel: "Źródło pozyskania", birthday: "Data urodzenia", consent: "Zgoda marketingowa" },
    costs: { month: "Miesiąc", channel: "Kanał", cost: "Wydatki na reklamę", actions: "Konwersje", costPerAction: "Koszt konwersji" },
    survey: { customer: "ID klienta", date: "Data", nps: "Ocena NPS", csat: "Zadowolenie", ces: "Łatwość", comment: "Komentarz", department: "Dział" },
    subscriptions: { customer: "ID klienta", plan: "Plan", start: "Data rozpoczęcia", end: "Data zakończenia", price: "Opłata miesięczna" },
    yes: "tak",
    no: "nie",
    channels: ["Wyszukiwarka", "Media społecznościowe", "Allegro", "Polecenie", "Newsletter"],
    cities: ["Poznań", "Wrocław", "Gniezno", "Łódź", "Warszawa", "Szczecin", "Bydgoszcz"],
    departments: ["Sklep", "Dostawa", "Obsługa klienta"],
    categories: ["Akcesoria", "Kawa", "Akcesoria", "Kawa", "Prezenty", "Sprzęt"],
    good: ["Wspaniała kawa, dziękuję!", "Miła obsługa i szybkie odpowiedzi.", "Szybka dostawa, dobrze zapakowane.", "Młynek świetnej jakości.", "Mój ulubiony sklep.", "Dobra cena jak na tę kawę."],
    bad: ["Paczka przyszła tydzień za późno.", "Dostawa trwała zbyt długo, bez śledzenia.", "Kubek przyszedł stłuczony.", "Za drogo.", "Obsługa nie odpisała na mój e-mail.", "Strona zawiesiła się przy koszyku.", "Pobrano opłatę dwa razy, zwrot pieniędzy trwał miesiąc.", "W paczce był pomylony towar.", "Kawa zwietrzała, słaba jakość.", "Aplikacja ciągle mnie wylogowuje.", "Proszę nie używać moich danych do reklam.", "Spodziewałam się czegoś innego."],
    plans: [{ name: "Próbny", price: 49 }, { name: "Klasyczny", price: 99 }, { name: "Biurowy", price: 279 }],
    phone: (digits) => `+48 5${digits.slice(-8, -6)} ${digits.slice(-6, -3)} ${digits.slice(-3)}`,
    mailHost: "example.pl",
  },
};
