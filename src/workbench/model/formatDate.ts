/** What does a serial number look like under a date or time format? */
import { dateOf, weekdayOf } from "./dateSerial";
import type { Culture } from "./culture";
import type { DatePart, Token } from "./formatTokens";

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Of the second, as shown to the wanted number of digits. */
  readonly fraction: number;
  readonly serial: number;
  readonly twelveHours: boolean;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

function momentOf(serial: number, fractionDigits: number, twelveHours: boolean): Moment {
  const scale = 10 ** fractionDigits;
  const ticks = Math.round(serial * 86_400 * scale);
  const day = Math.floor(ticks / (86_400 * scale));
  const inDay = ticks - day * 86_400 * scale;
  const seconds = Math.floor(inDay / scale);
  return {
    ...dateOf(day),
    weekday: weekdayOf(day),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: inDay - seconds * scale,
    serial: ticks / (86_400 * scale),
    twelveHours,
  };
}

function monthText(moment: Moment, width: number, culture: Culture): string {
  if (width <= 2) return pad(moment.month, width);
  const long = culture.months[moment.month - 1] ?? "";
  if (width === 3) return culture.shortMonths[moment.month - 1] ?? "";
  return width === 5 ? (long[0] ?? "") : long;
}

function dayText(moment: Moment, width: number, culture: Culture): string {
  if (width <= 2) return pad(moment.day, width);
  return (width === 3 ? culture.shortDays : culture.days)[moment.weekday] ?? "";
}

function hourText(moment: Moment, width: number): string {
  return pad(moment.twelveHours ? moment.hour % 12 || 12 : moment.hour, Math.min(width, 2));
}

function halfDayText(moment: Moment, pattern: string): string {
  const half = moment.hour < 12 ? 0 : 1;
  return pattern.split("/")[half] ?? "";
}

function elapsedText(moment: Moment, pattern: string): string {
  const perDay: Record<string, number> = { h: 24, m: 1440, s: 86_400 };
  // Half a millisecond keeps 2.0 hours from showing as 1 after floating-point division.
  const count = Math.floor(moment.serial * (perDay[pattern[0] ?? "h"] ?? 24) + 5e-9);
  return pad(count, pattern.length);
}

const PARTS: Record<DatePart, (moment: Moment, pattern: string, culture: Culture) => string> = {
  y: (moment, pattern) => (pattern.length <= 2 ? pad(moment.year % 100, 2) : pad(moment.year, 4)),
  m: (moment, pattern, culture) => monthText(moment, pattern.length, culture),
  d: (moment, pattern, culture) => dayText(moment, pattern.length, culture),
  h: (moment, pattern) => hourText(moment, pattern.length),
  min: (moment, pattern) => pad(moment.minute, Math.min(pattern.length, 2)),
  s: (moment, pattern) => pad(moment.second, Math.min(pattern.length, 2)),
  ampm: (moment, pattern) => halfDayText(moment, pattern),
  elapsed: (moment, pattern) => elapsedText(moment, pattern),
  fraction: (moment, pattern, culture) => culture.decimal + pad(moment.fraction, pattern.length),
};

/** Shows a serial under the tokens of one date section; null where Excel shows only # signs (before 1900, after 9999). */
export function formatDate(serial: number, tokens: readonly Token[], culture: Culture): string | null {
  if (serial < 0 || serial >= 2_958_466) return null;
  const fraction = tokens.find((token) => token.type === "date" && token.part === "fraction");
  const twelveHours = tokens.some((token) => token.type === "date" && token.part === "ampm");
  const moment = momentOf(serial, fraction?.type === "date" ? fraction.text.length : 0, twelveHours);
  return tokens
    .map((token) => {
      if (token.type === "date") return PARTS[token.part](moment, token.text, culture);
      return token.type === "text" ? token.text : "";
    })
    .join("");
}
