/** Which number does a typed text mean, read the US way? */

export interface ParsedNumber {
  readonly value: number;
  /** The number format that Excel gives such an entry in a General cell, or null to leave it. */
  readonly format: string | null;
}

const DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d*)?|\\.\\d+";
const NUMBER = new RegExp(`^([+-]?)\\s*(\\$?)\\s*([+-]?)(${DIGITS})(e[+-]?\\d{1,3})?\\s*(%?)$`, "i");
const FRACTION = /^([+-]?)(\d+)\s+(\d{1,5})\/(\d{1,5})$/;

/** Excel keeps 15 significant digits of what is typed. */
function toFifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

function formatOf(digits: string, money: boolean, percent: boolean, exponent: boolean): string | null {
  const decimals = digits.includes(".");
  if (percent) return decimals ? "0.00%" : "0%";
  if (money) return decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (exponent) return "0.00E+00";
  if (digits.includes(",")) return decimals ? "#,##0.00" : "#,##0";
  return null;
}

function parseFraction(text: string): ParsedNumber | null {
  const match = FRACTION.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === "-" ? -size : size, format: (match[4] ?? "").length > 1 ? "# ??/??" : "# ?/?" };
}

/** Reads `1,234.5`, `-12`, `(12)`, `$5`, `12%`, `1e3`, `1 1/2`; null for anything else. */
export function parseNumber(text: string): ParsedNumber | null {
  const bracketed = /^\(\s*([^()+-]+)\s*\)$/.exec(text);
  const body = bracketed?.[1] ?? text;
  const match = NUMBER.exec(body);
  if (!match) return bracketed ? null : parseFraction(text);
  const [, sign, money, innerSign, digits = "", exponent = "", percent] = match;
  if (sign !== "" && innerSign !== "") return null;
  const size = Number(digits.replaceAll(",", "") + exponent) / (percent === "%" ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const negative = sign === "-" || innerSign === "-" || bracketed !== null;
  return {
    value: toFifteenDigits(negative && size !== 0 ? -size : size),
    format: formatOf(digits, money === "$", percent === "%", exponent !== ""),
  };
}
