/** Which number formats do the sheets use, and what text do they show? Codes are en-US; Excel shows them in the reader's way. */
import type { Language } from "../catalogue/languages";
import type { Currency } from "./currency";
import type { NumberFormat } from "./types";

/** Digits in groups of three. The reader's own separators have the same width. */
function grouped(value: number, decimals: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "-" : ""}${digits}${fraction === undefined ? "" : `.${fraction}`}`;
}

const zeros = (decimals: number): string => (decimals === 0 ? "" : `.${"0".repeat(decimals)}`);

const numbers = (decimals: number): NumberFormat => ({
  code: `#,##0${zeros(decimals)}`,
  show: (value) => grouped(value, decimals),
});

export const whole = numbers(0);
export const oneDecimal = numbers(1);
export const twoDecimals = numbers(2);

export const percent: NumberFormat = { code: "0.0%", show: (value) => `${grouped(value * 100, 1)}%` };
export const wholePercent: NumberFormat = { code: "0%", show: (value) => `${grouped(value * 100, 0)}%` };
export const ratio: NumberFormat = { code: '0.0":1"', show: (value) => `${grouped(value, 1)}:1` };

/** Text as it is: nothing in it is read as a number, a date or a formula. */
export const verbatim: NumberFormat = { code: "@", show: String };

const dayCodes: Readonly<Record<Language, string>> = { en: "yyyy-mm-dd", id: "dd/mm/yyyy", pl: "dd.mm.yyyy" };

/** A day in the order of the sheet's language; every day is ten characters wide. */
export function dayFormat(language: Language): NumberFormat {
  return { code: dayCodes[language], show: () => "0000-00-00" };
}

/** A month; the same in every language, because month names would follow the reader's and not the sheet's. */
export const month: NumberFormat = { code: "yyyy-mm", show: () => "0000-00" };

const quoted = (text: string): string => `"${text}"`;

function withSymbol(currency: Currency | null, digits: string, quote: boolean): string {
  if (currency === null) return digits;
  const symbol = quote ? quoted(currency.symbol) : currency.symbol;
  return currency.before ? `${symbol}${digits}` : `${digits} ${symbol}`;
}

/** Money in full. */
export function money(currency: Currency | null, decimals: number): NumberFormat {
  const code = withSymbol(currency, `#,##0${zeros(decimals)}`, true);
  return {
    code: currency?.before === true ? `${code};-${code}` : code,
    show: (value) => (value < 0 ? "-" : "") + withSymbol(currency, grouped(Math.abs(value), decimals), false),
  };
}

const scales: Readonly<Record<Language, readonly [million: string, thousandMillion: string]>> = {
  en: ["M", "bn"],
  id: ["jt", "M"],
  pl: ["mln", "mld"],
};

/** Money that reads across a room: from ten million on in millions, from ten thousand million on in thousand millions. */
export function shortMoney(currency: Currency | null, decimals: number, language: Language): NumberFormat {
  const [million, thousandMillion] = scales[language];
  const section = (scaling: string, unit: string): string => withSymbol(currency, `#,##0.0${scaling} ${quoted(unit)}`, true);
  const full = money(currency, decimals);
  const short = (value: number, unit: string): string => withSymbol(currency, `${grouped(value, 1)} ${unit}`, false);
  const plain = withSymbol(currency, `#,##0${zeros(decimals)}`, true);
  return {
    code: `[>=10000000000]${section(",,,", thousandMillion)};[>=10000000]${section(",,", million)};${plain}`,
    show: (value) => {
      if (value >= 1e10) return short(value / 1e9, thousandMillion);
      return value >= 1e7 ? short(value / 1e6, million) : full.show(value);
    },
  };
}
