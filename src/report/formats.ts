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

/** Whatever it is, as Excel shows it. */
export const general: NumberFormat = { code: "General", show: String };

/** Digits as they are, without separators. */
export const digits: NumberFormat = { code: "0", show: String };

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

const units: Readonly<Record<Language, Readonly<Record<"million" | "thousandMillion", string>>>> = {
  en: { million: "M", thousandMillion: "bn" },
  id: { million: "jt", thousandMillion: "M" },
  pl: { million: "mln", thousandMillion: "mld" },
};

interface Scale {
  readonly from: number;
  readonly divisor: number;
  readonly code: string;
  readonly unit: string;
}

/** A code has room for two conditions: currencies with cents also drop them somewhere, the others can go on to thousand millions. */
function scalesOf(decimals: number, { million, thousandMillion }: Record<"million" | "thousandMillion", string>): Scale[] {
  const millions: Scale = { from: 1e7, divisor: 1e6, code: `#,##0.0,, ${quoted(million)}`, unit: ` ${million}` };
  const thousands: Scale = { from: 1e10, divisor: 1e9, code: `#,##0.0,,, ${quoted(thousandMillion)}`, unit: ` ${thousandMillion}` };
  const noCents: Scale = { from: 1000, divisor: 1, code: "#,##0", unit: "" };
  return decimals > 0 ? [millions, noCents] : [thousands, millions];
}

/** Money that reads across a room: from ten million on in millions, cents only below a thousand. */
export function shortMoney(currency: Currency | null, decimals: number, language: Language): NumberFormat {
  const scales = scalesOf(decimals, units[language]);
  const sections = scales.map(({ from, code }) => `[>=${from}]${withSymbol(currency, code, true)}`);
  const plain = withSymbol(currency, `#,##0${zeros(decimals)}`, true);
  const full = money(currency, decimals);
  return {
    code: [...sections, plain].join(";"),
    show: (value) => {
      const scale = scales.find(({ from }) => value >= from);
      if (!scale) return full.show(value);
      const digits = grouped(value / scale.divisor, scale.divisor === 1 ? 0 : 1);
      return withSymbol(currency, `${digits}${scale.unit}`, false);
    },
  };
}
