/** Which marks and words stand around a number that is money? */

/** Which currency a mark or code means, in lower case, the longer before the shorter where one begins with the other. */
export const currencyOfMark: Readonly<Record<string, string>> = {
  "rp.": "IDR", rp: "IDR", idr: "IDR", "zł.": "PLN", zł: "PLN", zl: "PLN", pln: "PLN", us$: "USD", s$: "SGD", $: "USD", usd: "USD",
  "€": "EUR", eur: "EUR", "£": "GBP", gbp: "GBP", rm: "MYR", myr: "MYR", sgd: "SGD", "৳": "BDT", "¥": "JPY", jpy: "JPY", chf: "CHF",
};

export const currencyMarks: readonly string[] = Object.keys(currencyOfMark);

/** Marks of the rupiah: it has no cents in practice, and its "M" is miliar, thousand millions. */
export const rupiahMarks: readonly string[] = ["rp.", "rp", "idr"];

/** Words that multiply the number before them. A bare "m" means a million to some and a thousand million to others: not here. */
export const scaleWords: Readonly<Record<string, number>> = {
  rb: 1e3, ribu: 1e3, "tys.": 1e3, tys: 1e3,
  juta: 1e6, jt: 1e6, mln: 1e6,
  miliar: 1e9, milyar: 1e9, mld: 1e9, bn: 1e9,
};

/** What "M" after a rupiah mark means. */
export const rupiahMiliar = 1e9;

/** Marks and words that only Indonesians write beside a number. */
export const indonesianMoney = /(?:^|[^\p{L}])(?:rp|idr|rb|ribu|jt|juta|miliar|milyar)(?:$|[^\p{L}])/iu;
