/** By which words do we know what a comment is about, in each language? A comment may be in another language than the workbook. */
import { distinctPatterns, keywordPattern, type KeywordTable } from "../core/experience/feedbackCategory";
import { languageIds, type Language } from "./languages";

type Keywords = Readonly<Record<Language, readonly string[]>>;

/** Words as people write them; a star stands for any ending. Of categories that match equally often the earlier wins. */
export const feedbackKeywords = {
  security: {
    en: ["security", "secure", "insecure", "privacy", "private data", "personal data", "my data", "fraud*", "scam*", "hack*", "phishing", "data leak*", "leaked my", "stolen data", "identity theft", "password*", "gdpr", "spam*"],
    id: ["keamanan*", "privasi*", "data pribadi", "data saya", "data bocor", "bocor data", "kebocoran data", "akun tidak aman", "transaksi tidak aman", "penipu*", "ditipu", "tertipu", "ketipu", "kena tipu", "menipu", "nipu", "tipu*", "diretas", "peretas*", "dibobol", "dihack", "dibajak", "kata sandi", "otp", "akun saya", "dicuri", "disalahgunakan"],
    pl: ["bezpieczeństw*", "niebezpieczn*", "bezpieczny", "bezpieczna", "bezpieczne", "prywatnoś*", "dane osobowe", "danych osobowych", "danymi osobowymi", "moje dane", "moich danych", "oszust*", "oszuk*", "wyłudz*", "włama*", "wyciek danych", "wycieku danych", "wyciekły dane", "hasło", "hasła", "haseł", "hasłem", "kradzież*", "ukrad*", "skrad*", "podszyw*", "wirus*", "bez mojej zgody"],
  },
  payment: {
    en: ["payment*", "pay", "paying", "paid", "charged", "double charge*", "credit card*", "debit card*", "card declined", "invoice*", "refund*", "paypal", "checkout", "instalment*", "installment*", "bank transfer*"],
    id: ["pembayaran*", "bayar*", "membayar", "dibayar", "kartu kredit", "kartu debit", "tagihan*", "faktur", "refund", "pengembalian dana", "dana kembali", "uang kembali", "uang saya", "kembalikan uang", "duit", "transfer*", "cicilan*", "saldo*", "rekening*", "terpotong", "kepotong", "terdebet", "top up", "e wallet", "virtual account", "qris", "gopay", "ovo", "cod", "paylater", "spaylater", "shopeepay"],
    pl: ["płatnoś*", "płaci*", "płacę", "płacen*", "zapłac*", "zapłat*", "opłaci*", "opłacon*", "kartą nie", "karta płatnicza", "kartę płatniczą", "karta kredytowa", "przelew*", "faktur*", "paragon*", "rachun*", "zwrot pieniędzy", "zwrotu pieniędzy", "zwrot środków", "zwrotu środków", "zwrot kasy", "zwrotu kasy", "oddajcie pieniądze", "oddajcie kasę", "rata", "ratę", "raty", "ratach", "ratal*", "blik*", "za pobraniem", "pobrano", "pobrali", "obciążon*", "obciążył*", "transakcj*", "payu", "klarna"],
  },
  website: {
    en: ["website*", "web site*", "webpage*", "site", "app", "apps", "page", "pages", "login", "log in", "sign in", "crash*", "error message*", "bug", "bugs", "buggy", "loading", "server*", "offline", "search function", "navigation", "cart"],
    id: ["situs*", "website*", "web", "webnya", "laman*", "halaman*", "aplikasi*", "app", "appnya", "login*", "server down", "web down", "website down", "situs down", "aplikasi down", "sering down", "lagi down", "galat", "error*", "eror*", "lemot*", "lag", "ngelag", "hang", "force close", "tidak bisa dibuka", "loading", "server*", "keranjang*", "navigasi", "tampilan*", "maintenance"],
    pl: ["strona", "strony", "stronę", "stronie", "stron", "witryn*", "aplikacj*", "logow*", "loguj*", "zalogow*", "rejestr*", "zarejestr*", "moje konto", "awari*", "zawiesza*", "zawiesił*", "ładuje się", "wczytuj*", "serwer*", "koszyk*", "wyszukiwar*", "wyszukiwan*", "przeglądark*", "formularz*"],
  },
  delivery: {
    en: ["deliver*", "shipping", "shipment*", "shipped", "courier*", "parcel*", "package*", "late", "delay*", "tracking", "never arrived", "not arrived", "arrived", "postage", "dispatch*"],
    id: ["pengiriman*", "kirim", "dikirim", "mengirim*", "kiriman*", "kurir*", "paket", "paketnya", "ekspedisi*", "terlambat*", "telat*", "lama sampai", "belum sampai", "tidak sampai", "blm sampai", "ga sampai", "gak sampai", "nyampe*", "belum datang", "blm datang", "lama datang", "diantar", "pengantaran*", "kemasan*", "packing*", "packaging*", "bubble wrap", "ongkir*", "ongkos kirim", "resi", "resinya", "nyasar"],
    pl: ["dostaw*", "dostarcz*", "doręcz*", "wysył*", "wysła*", "wyśl*", "przesyłk*", "przesyłek", "kurier*", "paczk*", "paczek", "paczkomat*", "przewoźni*", "listonosz*", "poczta polska", "inpost*", "punkt odbioru", "śledzeni*", "opóźni*", "spóźni*", "nieterminow*", "dotar*", "nie doszł*", "nie doszedł", "nie przyszł*", "nie przyszedł", "za późno", "czeka*", "czas oczekiwania", "czas realizacji", "zagubi*", "zgubi*", "zaginę*", "zapakow*", "opakow*"],
  },
  price: {
    en: ["price*", "pricing", "pricey", "expensive", "cheap*", "cost*", "overpriced", "discount*", "fee", "fees", "promo*", "coupon*", "voucher*", "value for money", "afford*"],
    id: ["harga*", "mahal*", "kemahalan", "termahal", "murah", "murahnya", "termurah", "kemurahan", "biaya*", "diskon*", "potongan", "promo*", "kupon*", "voucher*", "cashback", "terjangkau", "worth it", "sepadan"],
    pl: ["cena", "ceny", "cenę", "cenom", "cenach", "cenow*", "cennik*", "drogo", "za drogi", "za droga", "za drogie", "zbyt droga", "zbyt drogi", "drogie", "droż*", "najdroż*", "tani", "tanio", "tania", "tanie", "taniej", "tańsz*", "najtańsz*", "koszt*", "rabat*", "promocj*", "zniżk*", "przecen*", "obniżk*", "podwyżk*", "wyprzedaż*", "zawyżon*", "wygórowan*", "kupon*", "opłata", "opłaty", "opłatę", "przepłac*", "zdzier*", "nieopłaca*"],
  },
  quality: {
    en: ["quality", "broken", "broke", "damaged", "damage", "defect*", "faulty", "poorly made", "torn", "worn", "fell apart", "durab*", "flimsy", "stopped working", "not working", "scratch*", "leaks", "leaking", "leaked"],
    id: ["kualitas*", "rusak*", "cacat*", "barang jelek", "bahan jelek", "kualitas jelek", "murahan", "pecah*", "patah*", "retak*", "penyok*", "bolong*", "gores*", "baret*", "robek*", "sobek*", "luntur*", "awet", "mutu*", "lecet*", "berfungsi*", "jahitan*", "bahan*", "tipis*", "basi", "busuk", "bau", "baunya", "kadaluarsa", "kedaluwarsa", "palsu*", "bocor*", "ringkih"],
    pl: ["jakość", "jakości", "jakością", "jakościow*", "zepsut*", "zepsuł*", "popsu*", "psuj*", "uszkodz*", "wadliw*", "wada", "wady", "popękan*", "pękł*", "pęka*", "pęknię*", "złaman*", "połaman*", "stłucz*", "rozbit*", "rozlan*", "zniszcz*", "dziur*", "brudn*", "poplam*", "podart*", "rozpad*", "porysow*", "odkle*", "rozkle*", "farbuj*", "skurczy*", "po praniu", "śmierdz*", "przetermin*", "tandet*", "badziew*", "bubel*", "podrób*", "nieoryginaln*", "nietrwał*", "trwałoś*", "wytrzymał*", "przestał działać", "przestała działać", "nie działa*", "nie włącza", "wyciek*", "przeciek*"],
  },
  service: {
    en: ["service", "support", "staff", "employee*", "agent*", "rude", "unfriendly", "friendly", "helpful", "unhelpful", "polite", "impolite", "respon*", "reply", "replied", "answer*", "hotline", "call centre", "call center", "complain*"],
    id: ["layanan*", "pelayanan*", "kualitas pelayanan", "kualitas layanan", "melayani", "dilayani", "admin*", "cs", "csnya", "staf", "karyawan*", "petugas*", "pegawai*", "penjual*", "seller*", "ramah*", "sopan", "jutek", "judes", "galak", "cuek", "kata kasar", "berkata kasar", "bicara kasar", "respon*", "slow resp", "fast resp", "chat*", "dibalas", "balas*", "membalas", "hubungi*", "dihubungi", "tanggap*", "keluhan*", "komplain*", "garansi*", "klaim*", "retur*", "customer service"],
    pl: ["obsług*", "obsłuż*", "pracowni*", "personel*", "sprzedawc*", "doradc*", "konsultan*", "infolini*", "uprzejm*", "nieuprzejm*", "grzeczn*", "niegrzeczn*", "miła", "miły", "miło", "mili", "niemił*", "arogan*", "bezczeln*", "cham*", "lekceważ*", "ignor*", "zignor*", "kompeten*", "niekompeten*", "profesjonaln*", "nieprofesjonaln*", "pomocn*", "pomoc", "pomocy", "odpowiedź*", "odpowiedzi", "odpowiada*", "odpis*", "dodzwoni*", "kontakt*", "czat*", "reklamacj*", "skarg*", "zwrot towaru", "zwrotu towaru"],
  },
  product: {
    en: ["product*", "item", "items", "size", "sizes", "colour*", "color*", "model*", "feature*", "assortment", "selection", "stock", "description*", "does not fit", "doesn t fit", "missing part*", "wrong item*", "wrong product*"],
    id: ["produk*", "barang*", "ukuran*", "warna*", "model*", "fitur*", "stok*", "stock", "stok habis", "sudah habis", "kehabisan", "varian*", "pilihan", "deskripsi*", "sesuai*", "salah kirim", "salah barang", "kekecilan", "kebesaran", "kegedean", "sempit", "longgar", "gambar*", "foto*", "tidak lengkap"],
    pl: ["produkt*", "towar*", "rozmiar*", "kolor*", "model*", "funkcj*", "asortyment*", "wybór", "wyboru", "dostępnoś*", "niedostępn*", "brak w magazynie", "brak towaru", "opis", "opisu", "opisem", "opisowi", "opisie", "nie odpowiada opisowi", "niezgodn*", "nie pasuje", "za mały", "za mała", "za małe", "za duży", "za duża", "za duże", "brakuj*", "niekompletn*", "pomylon*", "pomylil*", "pomyłk*", "zdjęci*", "instrukcj*", "fason*", "odcie*"],
  },
} as const satisfies Readonly<Record<string, Keywords>>;

export type FeedbackCategoryId = keyof typeof feedbackKeywords | "other";

/** Known by their keywords, in the order that decides ties. */
export const knownCategories = Object.keys(feedbackKeywords) as readonly (keyof typeof feedbackKeywords)[];

let standard: KeywordTable | null = null;

/** The keywords of all languages together, ready to compare: made when first asked for, not while Excel starts. */
export function standardKeywords(): KeywordTable {
  standard ??= knownCategories.map((category) => ({
    category,
    patterns: distinctPatterns(languageIds.flatMap((language) => feedbackKeywords[category][language].map(keywordPattern))),
  }));
  return standard;
}
