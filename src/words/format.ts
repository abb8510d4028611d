/** How do people of a culture write numbers, money and dates? For sentences and the pane; cells carry numbers. */
import { languages, type Language } from "../catalogue/languages";
import { dateOfSerialDay } from "../core/serialDay";
import type { SerialDay } from "../core/transactions";

/**
 * A number as written in `culture`, a tag such as "pl-PL".
 *
 * @example formatNumber(1234567.891, "en-US") // "1,234,567.89"
 */
export function formatNumber(value: number, culture: string, maximumFractionDigits = 2): string {
  return formatter(culture, { maximumFractionDigits }).format(value);
}

/** A number within a sentence of a language, as exact as a reader needs it. */
export function numberInSentence(value: number, language: Language): string {
  return formatNumber(value, languages[language].tag, 6);
}

/** A share as a percentage, for example 0.2 as "20%". */
export function formatPercent(share: number, culture: string, maximumFractionDigits = 0): string {
  return formatter(culture, { style: "percent", maximumFractionDigits }).format(share);
}

/** Money in a currency such as "PLN"; a bare number where the currency is not known. */
export function formatMoney(value: number, culture: string, currency: string | null = null): string {
  if (currency === null) return formatNumber(value, culture, Math.abs(value) < 100 ? 2 : 0);
  return formatter(culture, { style: "currency", currency, currencyDisplay: "narrowSymbol" }).format(value);
}

/** A day in the culture's own middle length, for example "1 gru 2010". */
export function formatDay(serial: SerialDay, culture: string): string {
  const { year, month, day } = dateOfSerialDay(serial);
  const options: Intl.DateTimeFormatOptions = { dateStyle: "medium", timeZone: "UTC" };
  return new Intl.DateTimeFormat(known(culture), options).format(Date.UTC(year, month - 1, day));
}

function formatter(culture: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(known(culture), options);
}

/** A host can name a culture that the engine refuses; English is readable everywhere. */
function known(culture: string): string {
  try {
    return Intl.getCanonicalLocales(culture)[0] ?? "en-US";
  } catch {
    return "en-US";
  }
}
