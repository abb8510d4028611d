/** How are counts, money, shares and days shown to this person? */
import type { SerialDay } from "../core/transactions";
import { formatDay, formatNumber, formatPercent } from "../words/format";

export interface MoneyUnit {
  readonly code: string;
  readonly decimals: number;
}

export interface Formats {
  count(value: number): string;
  /** To the cent, for sums that must be seen to add up. */
  exact(value: number): string;
  /** As many digits as the eye needs: cents only for small amounts. */
  money(value: number): string;
  ratio(value: number): string;
  percent(fraction: number): string;
  day(serial: SerialDay): string;
}

/** Amounts from here on are read in whole units. */
const wholeFrom = 1000;

export function createFormats(culture: string, unit: MoneyUnit | null): Formats {
  const decimals = unit?.decimals ?? 2;
  const money = (value: number, digits: number): string => {
    const fixed: Intl.NumberFormatOptions = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    const style: Intl.NumberFormatOptions = unit
      ? { ...fixed, style: "currency", currency: unit.code, currencyDisplay: "narrowSymbol" }
      : fixed;
    return new Intl.NumberFormat(culture, style).format(value);
  };
  return {
    count: (value) => formatNumber(value, culture, 0),
    exact: (value) => money(value, decimals),
    money: (value) => money(value, Math.abs(value) < wholeFrom ? decimals : 0),
    ratio: (value) => formatNumber(value, culture, 1),
    percent: (fraction) => formatPercent(fraction, culture),
    day: (serial) => formatDay(serial, culture),
  };
}
