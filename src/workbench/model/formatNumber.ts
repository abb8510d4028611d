/** What text does a cell show? Values under Excel's number formats, in a culture. */
import { cultureOf } from "./culture";
import { formatDate } from "./formatDate";
import { formatDecimal } from "./formatDecimal";
import { sectionsOf } from "./formatTokens";
import type { Culture } from "./culture";
import type { Section } from "./formatTokens";
import type { CellValue } from "./types";

const TOO_WIDE = "########";

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function scientific(value: number, decimals: number, culture: Culture): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(decimals).split("e");
  const power = Number(exponent);
  const text = `${trimZeros(mantissa)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  return text.replace(".", culture.decimal);
}

const mostDecimals = 9;

/**
 * A number under General in a column that is too narrow for all its digits, as Excel rounds it: with fewer decimals, else
 * as a power of ten. Null where nothing fits.
 */
export function generalWithin(value: number, cultureName: string, fits: (text: string) => boolean): string | null {
  const culture = cultureOf(cultureName);
  const decimals = Array.from({ length: mostDecimals + 1 }, (_, at) => mostDecimals - at);
  const rounded = decimals
    .filter((places) => Number(value.toFixed(places)) !== 0 && Math.abs(value) < 1e11)
    .map((places) => trimZeros(value.toFixed(places)).replace(".", culture.decimal));
  const powers = decimals.map((places) => scientific(value, places, culture));
  return [...(Number.isInteger(value) ? [] : rounded), ...powers].find(fits) ?? null;
}

/** General: at most eleven characters, then scientific. */
function formatGeneral(value: number, culture: Culture): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-4)) return scientific(value, 5, culture);
  if (Number.isInteger(value)) return String(value);
  const wholeDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  return trimZeros(value.toFixed(Math.max(0, 10 - wholeDigits))).replace(".", culture.decimal);
}

function holds({ operator, limit }: NonNullable<Section["condition"]>, value: number): boolean {
  switch (operator) {
    case "<": return value < limit;
    case "<=": return value <= limit;
    case ">": return value > limit;
    case ">=": return value >= limit;
    case "=": return value === limit;
    default: return value !== limit;
  }
}

/** The section for a number, and whether a minus sign must be added to what it shows. */
function pick(sections: readonly Section[], value: number): { section: Section | undefined; minus: boolean } {
  if (sections.some((section) => section.condition !== null)) {
    const section = sections.slice(0, 3).find((item) => item.condition === null || holds(item.condition, value));
    return { section, minus: value < 0 };
  }
  if (value < 0 && sections.length > 1) return { section: sections[1], minus: false };
  if (value === 0 && sections.length > 2) return { section: sections[2], minus: false };
  return { section: sections[0], minus: value < 0 };
}

function formatNumeric(value: number, format: string, culture: Culture): string {
  const { section, minus } = pick(sectionsOf(format), value);
  if (!section) return TOO_WIDE;
  if (section.tokens.length === 0) return minus ? "-" : "";
  if (section.isDate) return formatDate(value, section.tokens, culture) ?? TOO_WIDE;
  const sign = minus ? "-" : "";
  if (section.tokens.some((token) => token.type === "general" || token.type === "at")) {
    const general = formatGeneral(Math.abs(value), culture);
    return sign + section.tokens.map((token) => (token.type === "text" ? token.text : token.type === "general" || token.type === "at" ? general : "")).join("");
  }
  return sign + formatDecimal(value, section.tokens, culture);
}

function formatText(value: string, format: string): string {
  const sections = sectionsOf(format);
  const section = sections[3] ?? sections.find((item) => item.tokens.some((token) => token.type === "at"));
  if (!section) return value;
  return section.tokens.map((token) => (token.type === "at" ? value : token.type === "text" ? token.text : "")).join("");
}

/** What a cell with this value and number format shows in a culture such as id-ID (column width aside). */
export function formatNumber(value: CellValue, format: string, cultureTag: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return format === "General" || format === "@" ? value : formatText(value, format);
  const culture = cultureOf(cultureTag);
  if (format === "General" || format === "@") return formatGeneral(value, culture);
  return formatNumeric(value, format === "m/d/yyyy" ? culture.shortDate : format, culture);
}
