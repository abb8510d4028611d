/** What becomes of what a person types into a cell, in the person's own way of writing numbers and dates? */
import { cultureOf } from "../model/culture";
import { serialOf } from "../model/dateSerial";
import { parseInput } from "../model/parseInput";
import type { Input } from "../model/parseInput";

/** 1.234,56 as 1234.56, where the culture writes numbers so; other text stays. */
function withAmericanNumber(text: string, tag: string): string {
  const { decimal, group } = cultureOf(tag);
  if (decimal === ".") return text;
  const groups = /\s/.test(group) ? "\\s" : group;
  const number = new RegExp(`^([-+]?)(\\d{1,3}(?:[${groups}]\\d{3})+|\\d+)(?:[${decimal}](\\d+))?(%?)$`);
  const [, sign = "", whole = "", fraction, percent = ""] = number.exec(text.trim()) ?? [];
  if (whole === "") return text;
  const digits = whole.replace(/\D/g, "");
  return `${sign}${digits}${fraction === undefined ? "" : `.${fraction}`}${percent}`;
}

/** 31/12/2025 or 31.12.2025, where the culture writes the day first. */
function dayFirstDate(text: string, tag: string): Input | null {
  if (!cultureOf(tag).shortDate.startsWith("d")) return null;
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text.trim()) ?? [];
  if (day === undefined) return null;
  const serial = serialOf({ year: Number(year), month: Number(month), day: Number(day) });
  return serial === null ? null : { kind: "value", value: serial, format: "m/d/yyyy" };
}

export function userInput(text: string, format: string, culture: string, currentYear: number): Input {
  if (format === "@" || text.startsWith("=")) return parseInput(text, format, currentYear);
  return dayFirstDate(text, culture) ?? parseInput(withAmericanNumber(text, culture), format, currentYear);
}
