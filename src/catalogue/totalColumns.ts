/** Which columns has a table of customers with their totals, without the days of their orders, and by which headers do we know them? */
import type { Language } from "./languages";

/** Who, how much in all, and how many orders. */
export const totalRoles = ["customer", "amount", "orders"] as const;

export type TotalRole = (typeof totalRoles)[number];

type Synonyms = Readonly<Record<Language, readonly string[]>>;

/** Headers that mean a role, the best first; what is predicted is no total of what was. The customer's are the same as for orders. */
export const totalSynonyms: Readonly<Record<Exclude<TotalRole, "customer">, Synonyms>> = {
  amount: {
    en: ["total spent", "total spend", "lifetime spend", "amount spent", "lifetime revenue", "total revenue", "historic customer lifetime value", "historic clv", "customer lifetime value", "lifetime value", "total sales"],
    id: ["total pengeluaran", "total belanja", "total pembelanjaan", "jumlah belanja", "total pembelian", "total transaksi"],
    pl: ["suma wydatków", "łączne wydatki", "łączna kwota", "suma zakupów", "wartość zakupów", "łączna wartość zamówień"],
  },
  orders: {
    en: ["total orders", "orders", "orders count", "order count", "number of orders", "historic number of orders", "lifetime orders", "purchases", "number of purchases"],
    id: ["total pesanan", "jumlah pesanan", "pesanan", "jumlah transaksi", "banyaknya pesanan"],
    pl: ["liczba zamówień", "zamówienia", "ilość zamówień", "liczba zakupów", "łączna liczba zamówień"],
  },
};
