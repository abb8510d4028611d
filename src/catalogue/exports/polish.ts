/** Which columns do the exports of Polish programs have? Allegro, BaseLinker, and shops with one of four headers. */
import type { IdentityColumn, OrderExport, StatusRule } from "./exportLayout";

const buyer: readonly IdentityColumn[] = [
  { by: "id", parts: [["ID klienta", "Numer klienta", "Nr klienta"]] },
  { by: "email", parts: [["Email", "E-mail", "Adres e-mail", "E-mail klienta"]] },
  { by: "phone", parts: [["Telefon", "Numer telefonu"]] },
  { by: "taxId", parts: [["NIP nabywcy", "NIP"]] },
  { by: "name", parts: [["Klient", "Nazwa nabywcy", "Nazwa klienta", "Imię i nazwisko"]] },
];

const orderNumber = ["Numer zamówienia", "Nr zamówienia"];
const status: StatusRule = { columns: [["Status zamówienia", "Status"]] };
const usual = { gives: "orders", order: orderNumber, status, decimalMark: ",", country: "PL" } as const;

const allegro: OrderExport = {
  ...usual,
  id: "allegro",
  name: "Allegro",
  signatures: [[["Numer zamówienia"], ["Data zakupu"], ["Login kupującego"]]],
  date: ["Data zakupu"],
  // The address is masked anew for each transaction.
  identity: [{ by: "login", parts: [["Login kupującego"]] }],
  tells: { product: ["Tytuł oferty", "Nazwa oferty"], quantity: ["Liczba sztuk"], name: ["Imię i nazwisko", "Kupujący"], city: ["Miasto"] },
  amount: { per: "lineOrOrder", money: [{ amount: ["Kwota"], currency: ["Waluta"] }], quantity: ["Liczba sztuk"], price: ["Cena"] },
};

const baselinker: OrderExport = {
  ...usual,
  id: "baselinker",
  name: "BaseLinker",
  signatures: [[["ID zamówienia"], ["Data dodania"], ["Suma brutto"]]],
  order: ["ID zamówienia"],
  date: ["Data dodania"],
  identity: [
    { by: "email", parts: [["Email", "E-mail"]] },
    { by: "phone", parts: [["Telefon"]] },
    { by: "login", parts: [["Login kupującego", "Login"]] },
    { by: "name", parts: [["Imię i nazwisko (dostawa)", "Firma (dostawa)"]] },
  ],
  tells: { product: ["Nazwa produktu", "Produkt"], quantity: ["Ilość", "Ilość produktów"], channel: ["Źródło", "Źródło zamówienia"], city: ["Miasto (dostawa)", "Miasto"] },
  amount: { per: "order", money: [{ amount: ["Suma brutto"], currency: ["Waluta"] }], lineColumns: [["Nazwa produktu", "Produkt", "SKU", "EAN"]] },
};

/** One row per order with its value. */
const shopWithValue: OrderExport = {
  ...usual,
  id: "pl_shop_exports",
  name: "Sklep internetowy",
  signatures: [[["Nr zamówienia"], ["Data zamówienia"], ["Wartość zamówienia"], ["Wartość kuponu", "Status zamówienia"], ["Klient"]]],
  date: ["Data zamówienia"],
  identity: buyer,
  tells: { product: ["Nazwa produktu", "Produkt"], category: ["Kategoria"], quantity: ["Ilość", "Ilość produktów"], channel: ["Źródło", "Kanał sprzedaży", "Kanał"], city: ["Miasto"], consent: ["Zgoda marketingowa", "Zgoda na newsletter", "Newsletter"] },
  amount: { per: "order", money: [{ amount: ["Wartość zamówienia"], currency: ["Waluta"] }] },
};

/** One row per order, its delivery priced beside it. */
const shopWithDelivery: OrderExport = {
  ...shopWithValue,
  signatures: [[["Numer zamówienia"], ["Data zamówienia"], ["Kwota zamówienia"], ["Kwota dostawy"]]],
  amount: { per: "order", money: [{ amount: ["Kwota zamówienia"], currency: ["Waluta"] }] },
};

/** One row per order, in zloty. */
const shopInZloty: OrderExport = {
  ...shopWithValue,
  signatures: [[["Numer zamówienia"], ["Data"], ["Kwota PLN"]]],
  date: ["Data"],
  amount: { per: "order", money: [{ amount: ["Kwota PLN"] }] },
  currency: "PLN",
};

/** One row per line of an invoice. */
const shopWithLines: OrderExport = {
  ...shopWithValue,
  signatures: [[["Numer zamówienia"], ["Data zamówienia"], ["Nazwa produktu"], ["Wartość brutto"]]],
  amount: { per: "line", money: [{ amount: ["Wartość brutto"], currency: ["Waluta"] }], quantity: ["Ilość"], price: ["Cena brutto"] },
};

export const polishExports: readonly OrderExport[] = [allegro, baselinker, shopWithValue, shopWithDelivery, shopInZloty, shopWithLines];
