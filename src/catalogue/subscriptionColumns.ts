/** Which columns can a table of subscriptions have, and by which headers and words do we know them? */
import type { Language } from "./languages";

/** When it began is told by a start date, or by how long it has lasted so far; when it ended by a date, or by yes and no. */
export const subscriptionRoles = ["customer", "start", "tenure", "end", "churned", "plan", "amount"] as const;

export type SubscriptionRole = (typeof subscriptionRoles)[number];

type Synonyms = Readonly<Record<Language, readonly string[]>>;

/** In a table of counts: the number of the period; every other column of numbers is a cohort. */
export const cohortRoles = ["period"] as const;

export type CohortRole = (typeof cohortRoles)[number];

/** Headers that mean a role; those of customer and amount are the same as for orders, and more. */
export const subscriptionSynonyms: Readonly<Record<Exclude<SubscriptionRole, "customer">, Synonyms>> = {
  start: {
    en: ["start date", "start", "started", "started at", "start (utc)", "start date (utc)", "subscription start", "signup date", "sign up", "sign up date", "acquisition date", "date registered", "joined", "join date"],
    id: ["tanggal mulai", "mulai berlangganan", "tanggal daftar", "tanggal bergabung", "mulai"],
    pl: ["data rozpoczęcia", "początek subskrypcji", "data rejestracji", "data dołączenia", "rozpoczęcie", "początek"],
  },
  tenure: {
    en: ["tenure", "tenure months", "tenure in months", "months", "months active", "renewals"],
    id: ["lama berlangganan", "bulan berlangganan", "masa langganan"],
    pl: ["staż", "staż w miesiącach", "liczba miesięcy", "odnowienia"],
  },
  end: {
    en: ["end date", "end", "ended", "ended at", "ended at (utc)", "canceled at (utc)", "canceled at", "cancelled at", "churn date", "cancellation date", "subscription end"],
    id: ["tanggal berhenti", "berhenti berlangganan", "tanggal batal", "tanggal selesai", "selesai"],
    pl: ["data zakończenia", "data rezygnacji", "data anulowania", "koniec subskrypcji", "koniec", "zakończenie"],
  },
  churned: {
    en: ["churn", "churned", "has churned", "left", "cancelled", "canceled"],
    id: ["berhenti", "batal"],
    pl: ["odszedł", "rezygnacja", "anulowano"],
  },
  plan: {
    en: ["plan", "plan name", "contract", "product", "package", "tier", "subscription"],
    id: ["paket", "langganan", "kontrak"],
    pl: ["plan", "pakiet", "abonament", "umowa", "subskrypcja"],
  },
  amount: {
    en: ["monthly charges", "monthly price", "mrr", "price", "amount", "fee", "monthly fee", "subscription price"],
    id: ["biaya bulanan", "harga", "iuran", "tagihan bulanan"],
    pl: ["opłata miesięczna", "opłata", "cena", "kwota", "abonament miesięczny"],
  },
};

/** How people say that a subscription has ended, and that it has not. */
export const churnedWords: Readonly<Record<"yes" | "no", readonly string[]>> = {
  yes: ["yes", "y", "true", "1", "churned", "canceled", "cancelled", "left", "inactive", "ended", "ya", "berhenti", "batal", "nonaktif", "tidak aktif", "tak", "prawda", "odszedł", "odeszła", "zrezygnował", "zrezygnowała", "anulowana", "nieaktywna", "nieaktywny"],
  no: ["no", "n", "false", "0", "active", "stayed", "tidak", "aktif", "nie", "fałsz", "aktywna", "aktywny"],
};
