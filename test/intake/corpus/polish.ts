/** How do Allegro, BaseLinker and Polish shops write their orders down? */
import { decimal, goodsOf, paidOf, parts, polish, shopOrders, type Fate, type Order } from "./shop";
import { written, type Row, type Written } from "./written";

const trouble = { noCustomer: 0.02, badAmount: 0.02, badDate: 0.01, farAhead: 0.005, twice: 0.03 };
const statuses: Partial<Record<Fate, string>> = { cancelled: "Anulowane", pending: "Nieopłacone", failed: "Odrzucone", refunded: "Zwrócone" };
const statusOf = ({ fate, place }: Order): string => statuses[fate] ?? (place % 2 === 0 ? "Opłacone" : "Wysłane");
const goods = (order: Order): number => goodsOf(order.lines);
const phoneText = ({ buyer, place }: Order): string => {
  const digits = buyer.phone.slice(0, 9);
  return [`+48${digits}`, `48 ${digits}`, digits, `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`][place % 4] ?? digits;
};
const dots = (order: Order): string => {
  const { y, m, d, h, min } = parts(order);
  return order.fate === "badDate" ? "brak" : `${d}.${m}.${y} ${h}:${min}`;
};

/** `repeated`: the amount is the order's, on each of its lines. */
export function allegro(seed: number, repeated: boolean): Written {
  const orders = shopOrders({ seed, orders: 230, buyers: 90, priceStep: 5, mostLines: 3, fates: { ...trouble, cancelled: 0.05, pending: 0.05 } });
  const header = ["Numer zamówienia", "Data zakupu", "Login kupującego", "Tytuł oferty", "Liczba sztuk", "Cena", "Kwota", "Status"];
  const amount = (order: Order, line: number): string => (order.fate === "badAmount" ? "b/d" : `${polish(repeated ? paidOf(order) : line)} zł`);
  const rowsOf = (order: Order): Row[] =>
    order.lines.map((line) => ({
      "Numer zamówienia": `a1b2-${order.place}`, "Data zakupu": dots(order), "Login kupującego": order.fate === "noCustomer" ? "" : `Client:${order.buyer.login}`, "Tytuł oferty": line.product,
      "Liczba sztuk": line.quantity, Cena: polish(line.price), Kwota: amount(order, line.quantity * line.price), Status: statusOf(order),
    }));
  return written({
    title: repeated ? "Allegro, totals" : "Allegro", platform: "allegro", header, orders, rowsOf, paidOf: repeated ? paidOf : goods, refundOf: () => 0, customerOf: (order) => order.buyer.login,
  });
}

export function baseLinker(seed: number): Written {
  const orders = shopOrders({ seed, orders: 330, buyers: 90, priceStep: 1, mostLines: 1, guests: 0.2, fates: { ...trouble, cancelled: 0.05, pending: 0.05, refunded: 0.03 } });
  const header = ["ID zamówienia", "Data dodania", "Status", "Suma brutto", "Waluta", "Metoda płatności", "Metoda dostawy", "Email", "Telefon", "Imię i nazwisko (dostawa)", "Firma (dostawa)", "Miasto (dostawa)"];
  const rowsOf = (order: Order): Row[] => {
    const nobody = order.fate === "noCustomer";
    const { y, m, d, h, min, s } = parts(order);
    return [{
      "ID zamówienia": 88000 + order.place, "Data dodania": order.fate === "badDate" ? "0000-00-00" : `${y}-${m}-${d} ${h}:${min}:${s}`, Status: statusOf(order),
      "Suma brutto": order.fate === "badAmount" ? "-" : decimal(paidOf(order)), Waluta: "PLN", Email: nobody || order.guest ? "" : order.buyer.email, Telefon: nobody ? "" : phoneText(order),
      "Imię i nazwisko (dostawa)": nobody ? "" : `${order.buyer.first} ${order.buyer.last}`, "Miasto (dostawa)": "Łódź",
    }];
  };
  return written({ title: "BaseLinker", platform: "baselinker", header, orders, rowsOf, paidOf, customerOf: (order) => (order.guest ? order.buyer.phone : order.buyer.email) });
}

export function polishShop(seed: number, variant: 0 | 1 | 2 | 3): Written {
  const orders = shopOrders({ seed, orders: variant === 3 ? 230 : 330, buyers: 90, priceStep: 5, mostLines: variant === 3 ? 3 : 1, fates: { ...trouble, ...(variant === 3 ? {} : { cancelled: 0.05, pending: 0.05, refunded: 0.04 }) } });
  const headers = [
    ["Nr zamówienia", "Data zamówienia", "Wartość zamówienia", "Wartość kuponu", "Klient", "Status zamówienia"],
    ["Numer zamówienia", "Data zamówienia", "Status", "Kwota zamówienia", "Kwota dostawy", "Ilość produktów", "Miasto", "Email"],
    ["Numer zamówienia", "Data", "Klient", "Telefon", "Email", "Dostawa", "Ilość", "Kwota PLN", "Płatność", "Status"],
    ["Numer zamówienia", "Data zamówienia", "Nazwa nabywcy", "NIP nabywcy", "Nazwa produktu", "Kod EAN", "Ilość", "Cena netto", "Stawka VAT", "Cena brutto", "Wartość netto", "Wartość brutto"],
  ][variant] ?? [];
  const rowsOf = (order: Order): Row[] =>
    (variant === 3 ? order.lines : order.lines.slice(0, 1)).map((line) => {
      const nobody = order.fate === "noCustomer";
      const total = order.fate === "badAmount" ? "b/d" : polish(paidOf(order));
      const name = nobody ? "" : `${order.buyer.first} ${order.buyer.last}`;
      const taxId = `1${String(order.buyer.phone).slice(0, 9)}`;
      return {
        "Nr zamówienia": `ZAM-${order.place}`, "Numer zamówienia": `ZAM-${order.place}`, "Data zamówienia": dots(order), Data: dots(order), "Wartość zamówienia": `${total} PLN`, "Kwota zamówienia": `${total} zł`, "Kwota PLN": total,
        "Wartość kuponu": "0,00", "Kwota dostawy": polish(order.shipping), Klient: name, "Nazwa nabywcy": name, "NIP nabywcy": nobody ? "" : order.place % 2 === 0 ? taxId : `PL ${taxId.slice(0, 3)}-${taxId.slice(3, 6)}-${taxId.slice(6)}`,
        Email: nobody ? "" : order.buyer.email, Telefon: nobody ? "" : phoneText(order), "Status zamówienia": statusOf(order), Status: statusOf(order), "Nazwa produktu": line.product, Ilość: line.quantity,
        "Cena brutto": polish(line.price), "Wartość brutto": order.fate === "badAmount" ? "b/d" : polish(line.price * line.quantity),
      };
    });
  const customerOf = (order: Order): string => (variant === 0 ? `${order.buyer.first} ${order.buyer.last}` : order.buyer.email);
  return written({
    title: `Polish shop, variant ${variant + 1}`, platform: "pl_shop_exports", header: headers, orders, rowsOf, paidOf: variant === 3 ? goods : paidOf,
    refundOf: (order) => (variant !== 3 && order.fate === "refunded" ? paidOf(order) : 0), customerOf,
    below: [headers.map((name, at) => (at === 0 ? "Razem" : /^(?:Wartość zamówienia|Kwota zamówienia|Kwota PLN|Wartość brutto)$/.test(name) ? "999 999,99" : ""))],
  });
}
