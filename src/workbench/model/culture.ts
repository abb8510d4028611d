/** How does a culture write numbers, months and weekdays? */

export interface Culture {
  readonly decimal: string;
  readonly group: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  /** The pattern behind m/d/yyyy, which Excel shows as the system's short date. */
  readonly shortDate: string;
}

const known = new Map<string, Culture>();

function names(tag: string, options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
  return dates.map((date) => format.formatToParts(date).find((part) => part.type === "month" || part.type === "weekday")?.value ?? "");
}

function shortDatePattern(tag: string): string {
  const symbols: Record<string, string> = { day: "d", month: "m", year: "y" };
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: "short", timeZone: "UTC" }).formatToParts(new Date(Date.UTC(2001, 1, 3)));
  return parts.map(({ type, value }) => (type === "year" ? "yyyy" : (symbols[type]?.repeat(value.length) ?? value))).join("");
}

function describe(tag: string): Culture {
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(-12345678.9);
  const separator = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2001, month, 15)));
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2001, 6, 1 + day)));
  return {
    decimal: separator("decimal") || ".",
    group: separator("group") || ",",
    // With a day beside it the name takes the form that dates need (Polish: stycznia).
    months: names(tag, { month: "long", day: "numeric" }, months),
    shortMonths: names(tag, { month: "short" }, months),
    days: names(tag, { weekday: "long" }, days),
    shortDays: names(tag, { weekday: "short" }, days),
    shortDate: shortDatePattern(tag),
  };
}

/** What is particular to a culture such as id-ID; asked once, then remembered. */
export function cultureOf(tag: string): Culture {
  let culture = known.get(tag);
  if (!culture) known.set(tag, (culture = describe(tag)));
  return culture;
}
