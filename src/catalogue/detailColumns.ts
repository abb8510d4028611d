/** Which further columns can a table of orders have, and by which headers and words do we know them? */
import type { Language } from "./languages";

/** What else a row of orders may tell, in the order in which a person is shown it. None of these is needed. */
export const detailRoles = [
  "status", "refund", "discount", "currency", "product", "category", "channel", "name", "email", "phone", "city", "birthday", "consent",
] as const;

export type DetailRole = (typeof detailRoles)[number];

/** Details that change what is counted, and not only what is said of it. */
export const moneyDetails = ["status", "refund", "discount", "currency"] as const satisfies readonly DetailRole[];

/** What a customer may be known by as well: one column may be the customer and this. */
export const sharedDetails: readonly DetailRole[] = ["name", "email", "phone"];

/** Headers that mean the same and fit a role equally well. */
type Rank = Readonly<Record<Language, readonly string[]>>;

/** Headers by which a detail is known, the best first. */
export const detailSynonyms: Readonly<Record<DetailRole, readonly Rank[]>> = {
  status: [
    { en: ["order status", "status of order"], id: ["status pesanan", "status order"], pl: ["status zamówienia", "stan zamówienia"] },
    { en: ["status", "order state", "state of order"], id: ["status", "status terakhir", "status transaksi"], pl: ["status", "stan", "status transakcji"] },
    { en: ["payment status", "financial status", "paid status"], id: ["status pembayaran", "status bayar"], pl: ["status płatności"] },
    { en: ["cancelled at", "canceled at", "cancelled on", "canceled on", "cancellation date"], id: ["tanggal batal", "tanggal pembatalan", "dibatalkan pada"], pl: ["data anulowania", "anulowano dnia"] },
    { en: ["deal stage"], id: ["status pembatalan/ pengembalian", "status pembatalan/pengembalian"], pl: [] },
  ],
  refund: [
    {
      en: ["refund", "refunds", "refunded", "refunded amount", "amount refunded", "refund amount", "order refund amount", "refund total", "total refunded", "returns", "return amount"],
      id: ["pengembalian dana", "refund", "retur", "pengembalian", "jumlah dikembalikan", "dana dikembalikan", "nilai retur", "nilai refund"],
      pl: ["zwrot", "zwroty", "kwota zwrotu", "wartość zwrotu", "zwrócono", "zwrócona kwota"],
    },
  ],
  discount: [
    {
      en: ["discount amount", "discount", "discounts", "lineitem discount", "total discount", "discount value", "coupon amount"],
      id: ["diskon", "total diskon", "diskon penjual", "diskon dari penjual", "potongan", "potongan harga", "nilai diskon", "nilai voucher"],
      pl: ["rabat", "zniżka", "kwota rabatu", "wartość rabatu", "wartość kuponu", "upust"],
    },
    { en: ["coupon", "coupon(s)"], id: ["voucher", "kupon"], pl: ["kupon", "kupon(y)"] },
  ],
  currency: [
    {
      en: ["currency", "currency code", "order currency", "order currency code", "payment currency"],
      id: ["mata uang", "kode mata uang", "valuta"],
      pl: ["waluta", "kod waluty", "waluta zamówienia"],
    },
  ],
  product: [
    {
      en: ["product", "product name", "item", "item name", "lineitem name", "line item name", "product title", "item title", "article", "product(s)"],
      id: ["produk", "nama produk", "nama barang", "barang", "item", "nama item"],
      pl: ["produkt", "nazwa produktu", "nazwa towaru", "towar", "produkt(y)", "nazwa oferty", "tytuł oferty", "usługa", "pozycja", "artykuł"],
    },
    { en: ["description", "product description", "item description"], id: ["deskripsi produk", "deskripsi", "keterangan barang"], pl: ["opis produktu", "opis towaru"] },
    {
      en: ["sku", "seller sku", "lineitem sku", "product sku", "item sku", "product code", "item code", "product id", "stock code"],
      id: ["sku", "sku induk", "nomor sku", "nomor referensi sku", "kode barang", "kode produk", "id produk"],
      pl: ["sku", "indeks", "kod ean", "ean", "symbol", "kod produktu", "kod towaru", "id produktu"],
    },
    { en: ["variant", "plan name", "plan"], id: ["nama variasi", "variasi", "paket"], pl: ["wariant"] },
  ],
  category: [
    {
      en: ["category", "product category", "item category", "department name"],
      id: ["kategori", "kategori produk", "kategori barang"],
      pl: ["kategoria", "kategoria produktu", "grupa towarowa", "kategoria towaru"],
    },
    { en: ["product type", "collection", "vendor", "brand"], id: ["jenis produk", "jenis barang", "jenis", "merek"], pl: ["rodzaj", "rodzaj produktu", "marka"] },
  ],
  channel: [
    {
      en: ["acquisition channel", "first user source", "original source", "acquisition source", "customer source"],
      id: ["sumber pelanggan", "asal pelanggan", "kanal akuisisi"],
      pl: ["kanał pozyskania", "źródło pozyskania"],
    },
    {
      en: ["channel", "sales channel", "order channel", "source", "order source", "utm source", "traffic source", "session default channel group", "attribution"],
      id: ["saluran", "channel", "kanal", "saluran penjualan", "kanal penjualan", "sumber", "sumber pesanan"],
      pl: ["kanał", "kanał sprzedaży", "źródło", "źródło zamówienia", "źródło ruchu"],
    },
    { en: ["marketplace", "platform", "referrer", "campaign", "medium", "store"], id: ["marketplace", "platform", "toko", "media", "kampanye"], pl: ["platforma", "kampania", "medium", "marketplace", "sklep"] },
  ],
  name: [
    {
      en: ["customer name", "client name", "buyer name", "full name", "customer full name", "billing name", "member name", "account name"],
      id: ["nama pelanggan", "nama pembeli", "nama konsumen", "nama lengkap", "nama member"],
      pl: ["imię i nazwisko", "nazwa klienta", "nazwa nabywcy", "imię i nazwisko klienta", "nazwa kupującego"],
    },
    {
      en: ["customer", "client", "buyer", "shopper", "name", "company", "associated company", "recipient"],
      id: ["pelanggan", "pembeli", "konsumen", "nama", "perusahaan", "nama penerima"],
      pl: ["klient", "kupujący", "nabywca", "kontrahent", "nazwisko", "nazwa", "firma", "nazwa firmy", "odbiorca"],
    },
  ],
  email: [
    {
      en: ["email", "e-mail", "email address", "customer email", "billing email", "buyer email", "client email", "contact email"],
      id: ["email", "alamat email", "email pelanggan", "email pembeli", "surel"],
      pl: ["e-mail", "adres e-mail", "e-mail klienta", "e-mail płatności", "email klienta", "e-mail kupującego"],
    },
  ],
  phone: [
    {
      en: ["phone", "phone number", "customer phone", "billing phone", "mobile", "mobile number", "mobile phone", "telephone", "buyer phone", "whatsapp", "whatsapp number", "phone #"],
      id: ["no telepon", "nomor telepon", "no. hp", "nomor hp", "telepon", "no telp", "no wa", "nomor wa", "nomor whatsapp", "no whatsapp", "hp", "no handphone", "nomor handphone", "telepon pelanggan"],
      pl: ["telefon", "numer telefonu", "nr telefonu", "tel.", "telefon klienta", "telefon komórkowy", "numer tel"],
    },
  ],
  city: [
    {
      en: ["city", "customer city", "billing city", "town", "buyer city"],
      id: ["kota", "kota pelanggan", "kota pembeli", "kota/kabupaten", "kabupaten", "kabupaten/kota"],
      pl: ["miasto", "miejscowość", "miasto klienta", "miasto (płatność)"],
    },
    { en: ["shipping city", "ship city", "delivery city"], id: ["kota tujuan", "kota pengiriman", "kota penerima"], pl: ["miasto dostawy", "miasto (dostawa)"] },
  ],
  birthday: [
    {
      en: ["birthday", "birth date", "date of birth", "birthdate", "dob", "customer birthday"],
      id: ["tanggal lahir", "ulang tahun", "tgl lahir", "tanggal ulang tahun"],
      pl: ["data urodzenia", "urodziny", "data urodzin"],
    },
  ],
  consent: [
    {
      en: ["accepts marketing", "accepts email marketing", "marketing consent", "email consent", "consent", "opt in", "opt-in", "opted in", "marketing opt in", "email opt in", "email marketing", "newsletter", "subscribed", "subscribed to newsletter", "gdpr consent", "marketing allowed"],
      id: ["persetujuan", "persetujuan pemasaran", "setuju pemasaran", "setuju dihubungi", "bersedia dihubungi", "izin pemasaran", "izin promosi", "berlangganan newsletter", "terima promosi", "menerima promosi"],
      pl: ["zgoda", "zgoda marketingowa", "zgoda na marketing", "zgoda na newsletter", "zgoda na kontakt", "zgody marketingowe", "zgoda rodo", "newsletter", "zapisany na newsletter"],
    },
  ],
};

/** Words that say that a header which contains a detail's word means something else. */
export const foreignDetailWords: readonly string[] = [
  "shipping", "delivery", "pengiriman", "dostawy", "dostawa", "wysyłki", "fulfillment", "fulfilment", "percent", "persen", "procent", "rate", "quantity", "qty", "kuantitas", "ilość", "code", "kode", "kod",
];

/** Words that speak for a detail in a longer header, for example "city" in "City of the customer"; earlier roles win. */
export const detailWords: readonly (readonly [DetailRole, readonly string[]])[] = [
  ["consent", ["consent", "marketing", "newsletter", "zgoda", "persetujuan"]],
  ["birthday", ["birthday", "birth", "lahir", "urodzenia", "urodzin"]],
  ["email", ["email"]],
  ["phone", ["phone", "telephone", "mobile", "whatsapp", "telepon", "telp", "telefon", "telefonu"]],
  ["city", ["city", "kota", "miasto", "miejscowość"]],
  ["status", ["status"]],
  ["refund", ["refund", "refunded", "refunds", "zwrot", "zwrotu", "zwroty", "retur"]],
  ["discount", ["discount", "discounts", "diskon", "rabat", "rabatu", "zniżka", "zniżki", "potongan"]],
  ["currency", ["currency", "waluta", "waluty"]],
  ["category", ["category", "kategori", "kategoria", "kategorii"]],
  ["product", ["product", "produk", "produkt", "produktu", "sku"]],
  ["channel", ["channel", "kanał", "kanal", "saluran", "utm"]],
];

/** How people and programs say whether a customer may be written to. */
export const consentWords: Readonly<Record<"yes" | "no", readonly string[]>> = {
  yes: [
    "yes", "y", "true", "1", "subscribed", "opted in", "opt in", "opt-in", "opted-in", "accepted", "accepts", "agreed", "granted", "consented", "allowed", "on",
    "ya", "benar", "setuju", "bersedia", "diizinkan", "berlangganan", "tak", "prawda", "zgoda", "wyrażono", "zapisany", "zapisana", "udzielona",
  ],
  no: [
    "no", "n", "false", "0", "unsubscribed", "not subscribed", "opted out", "opt out", "opt-out", "opted-out", "declined", "refused", "denied", "withdrawn", "never subscribed", "not_subscribed", "never_subscribed", "off",
    "tidak", "salah", "tidak setuju", "menolak", "tidak bersedia", "nie", "fałsz", "brak", "brak zgody", "nie wyrażono", "wypisany", "wypisana", "wycofana", "odmowa",
  ],
};
