/** Is a text money, such as "Rp120.000", "-$16.00" or "59,00 zł"? As Excel's import does, it becomes a number with a currency format. */

export interface Money {
  readonly sign: 1 | -1;
  /** Without mark, sign and blanks. */
  readonly digits: string;
  readonly currency: MoneyCurrency;
}

interface MoneyCurrency {
  readonly marks: readonly string[];
  /** Decides where a separator may part thousands as well as decimals; null where both are usual. */
  readonly decimalMark: "." | "," | null;
  readonly format: (decimals: 0 | 2) => string;
}

const number = (decimals: 0 | 2): string => (decimals === 0 ? "#,##0" : "#,##0.00");

const currencies: readonly MoneyCurrency[] = [
  { marks: ["rp", "rp.", "idr"], decimalMark: ",", format: () => `"Rp"${number(0)}` },
  { marks: ["zł", "pln"], decimalMark: ",", format: (decimals) => `${number(decimals)} "zł"` },
  { marks: ["$", "usd", "us$"], decimalMark: ".", format: (decimals) => `$${number(decimals)}` },
  { marks: ["£", "gbp"], decimalMark: ".", format: (decimals) => `"£"${number(decimals)}` },
  { marks: ["€", "eur"], decimalMark: null, format: (decimals) => `"€"${number(decimals)}` },
];

const currencyOf = new Map(currencies.flatMap((currency) => currency.marks.map((mark) => [mark, currency] as const)));
const mark = [...currencyOf.keys()].map((text) => text.replace(/[.$]/g, "\\$&")).join("|");
const blank = "[ \\u00a0\\u202f]";
const digits = `(\\d{1,3}(?:${blank}\\d{3})+(?:[.,]\\d+)?|\\d[\\d.,]*)`;
const before = new RegExp(`^(-)?(${mark})${blank}?(-)?${digits}$`, "i");
const after = new RegExp(`^(-)?${digits}${blank}?(${mark})$`, "i");

/** Null for anything else, a number without a mark included. */
export function moneyOf(text: string): Money | null {
  const inParentheses = text.startsWith("(") && text.endsWith(")");
  const bare = inParentheses ? text.slice(1, -1) : text;
  const [, outer, prefix, inner, following] = before.exec(bare) ?? [];
  const [, leading, preceding, suffix] = prefix === undefined ? (after.exec(bare) ?? []) : [];
  const currency = currencyOf.get((prefix ?? suffix ?? "").toLowerCase());
  const found = following ?? preceding;
  if (currency === undefined || found === undefined) return null;
  const negative = inParentheses || (outer ?? inner ?? leading) !== undefined;
  return { sign: negative ? -1 : 1, digits: found.replace(/\s/g, ""), currency };
}
