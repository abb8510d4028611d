/** What does a number look like under a format of digits: 0, #, thousands, percent, exponent, fraction? */
import type { Culture } from "./culture";
import type { Token } from "./formatTokens";

/** Digits of |value| with a fixed number of decimals, halves away from zero on 15 digits as Excel rounds. */
export function fixedDigits(value: number, decimals: number): { whole: string; decimals: string } {
  const size = Math.abs(value);
  const exact = Number(size.toPrecision(15));
  const plain = exact >= 1e15 || exact < 1e-6 ? exact : Number(`${Math.round(Number(`${exact}e${decimals}`))}e-${decimals}`);
  const text = plain >= 1e21 ? BigInt(Math.round(plain)).toString() : plain.toFixed(Math.min(decimals, 100));
  const [whole = "0", rest = ""] = text.split(".");
  return { whole, decimals: rest };
}

interface Layout {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly grouped: boolean;
  readonly factor: number;
}

const isDigit = (token: Token | undefined): boolean => token?.type === "digit";

function lastDigitIn(tokens: readonly Token[]): number {
  return tokens.reduce((last, token, index) => (isDigit(token) ? index : last), -1);
}

/** Commas between digits group thousands; commas after the last digit divide by a thousand each. */
function layoutOf(tokens: readonly Token[]): Layout {
  const point = tokens.findIndex((token) => token.type === "point");
  const before = point < 0 ? tokens : tokens.slice(0, point);
  const after = point < 0 ? [] : tokens.slice(point + 1);
  const lastDigit = lastDigitIn(tokens);
  const firstDigit = tokens.findIndex(isDigit);
  const commas = tokens.map((token, index) => (token.type === "comma" ? index : -1)).filter((index) => index >= 0);
  const lastBefore = lastDigitIn(before);
  const scaling = commas.filter((index) => index > lastDigit || (point >= 0 && index < point && index > lastBefore)).length;
  const percents = tokens.filter((token) => token.type === "percent").length;
  return {
    before,
    after,
    grouped: commas.some((index) => index > firstDigit && index < lastBefore),
    factor: 100 ** percents / 1000 ** scaling,
  };
}

function plainText(token: Token): string {
  if (token.type === "text") return token.text;
  if (token.type === "percent") return "%";
  return token.type === "slash" ? "/" : "";
}

/** The digits in front of the point, laid into their places from the right. */
function writeWhole(tokens: readonly Token[], digits: string, grouped: boolean, culture: Culture): string {
  const places = tokens.filter(isDigit).length;
  let left = digits === "0" ? "" : digits;
  let place = 0, written = 0, text = "";
  const put = (character: string): void => {
    if (grouped && written > 0 && written % 3 === 0) text = culture.group + text;
    text = character + text;
    written++;
  };
  for (const token of [...tokens].reverse()) {
    if (token.type !== "digit") {
      text = plainText(token) + text;
      continue;
    }
    place++;
    const take = place === places ? left.length : Math.min(1, left.length);
    for (let i = 0; i < take; i++) put(left[left.length - 1 - i] ?? "");
    left = left.slice(0, left.length - take);
    if (take === 0 && token.text === "0") put("0");
    if (take === 0 && token.text === "?") text = " " + text;
  }
  return text;
}

/** The digits behind the point; # drops trailing zeros, ? turns them to spaces. */
function writeDecimals(tokens: readonly Token[], digits: string): string {
  let significant = digits.replace(/0+$/, "").length;
  let place = 0;
  return tokens
    .map((token) => {
      if (token.type !== "digit") return plainText(token);
      const digit = digits[place++] ?? "0";
      if (place <= significant || token.text === "0") {
        significant = Math.max(significant, place);
        return digit;
      }
      return token.text === "?" ? " " : "";
    })
    .join("");
}

function formatFixed(value: number, tokens: readonly Token[], culture: Culture): string {
  const { before, after, grouped, factor } = layoutOf(tokens);
  const { whole, decimals } = fixedDigits(value * factor, after.filter(isDigit).length);
  const hasPoint = tokens.some((token) => token.type === "point");
  return writeWhole(before, whole, grouped, culture) + (hasPoint ? culture.decimal : "") + writeDecimals(after, decimals);
}

function formatExponent(value: number, tokens: readonly Token[], at: number, culture: Culture): string {
  const mantissa = tokens.slice(0, at), rest = tokens.slice(at + 1);
  const step = Math.max(1, layoutOf(mantissa).before.filter(isDigit).length);
  const size = Math.abs(value);
  let power = size === 0 ? 0 : Math.floor(Math.log10(size));
  power = step > 1 ? Math.floor(power / step) * step : power;
  const decimals = layoutOf(mantissa).after.filter(isDigit).length;
  if (size !== 0 && Number(fixedDigits(size / 10 ** power, decimals).whole) >= 10 ** step) power += step;
  const sign = tokens[at];
  const plus = sign?.type === "exponent" && sign.text === "E+" ? "+" : "";
  return formatFixed(size / 10 ** power, mantissa, culture) + `E${power < 0 ? "-" : plus}` + writeWhole(rest, String(Math.abs(power)), false, culture);
}

/** The nearest fraction with a denominator up to `limit`. */
function nearestFraction(value: number, limit: number): [number, number] {
  let best: [number, number] = [Math.round(value), 1];
  for (let denominator = 1; denominator <= limit; denominator++) {
    const numerator = Math.round(value * denominator);
    if (Math.abs(numerator / denominator - value) < Math.abs(best[0] / best[1] - value) - 1e-12) best = [numerator, denominator];
  }
  return best;
}

function formatFraction(value: number, tokens: readonly Token[], slash: number): string {
  const size = Math.abs(value);
  const denominatorPlaces = tokens.slice(slash + 1).filter(isDigit).length || 1;
  const hasWhole = /\d|[#?]+\s+[#?]/.test(tokens.slice(0, slash).map((token) => (token.type === "digit" ? token.text : plainText(token))).join(""));
  const [numerator, denominator] = nearestFraction(hasWhole ? size % 1 : size, 10 ** Math.min(denominatorPlaces, 3) - 1);
  const whole = hasWhole ? Math.floor(size) + (numerator === denominator ? 1 : 0) : 0;
  if (numerator === 0 || (hasWhole && numerator === denominator)) return String(whole) + " ".repeat(2 + 2 * denominatorPlaces);
  return `${whole > 0 ? `${whole} ` : ""}${String(numerator).padStart(denominatorPlaces)}/${String(denominator).padEnd(denominatorPlaces)}`;
}

/** Shows |value| under the tokens of one number section; the sign is the caller's. */
export function formatDecimal(value: number, tokens: readonly Token[], culture: Culture): string {
  const exponent = tokens.findIndex((token) => token.type === "exponent");
  if (exponent >= 0) return formatExponent(value, tokens, exponent, culture);
  const slash = tokens.findIndex((token) => token.type === "slash");
  if (slash > 0 && tokens.slice(0, slash).some(isDigit) && tokens.slice(slash).some(isDigit)) return formatFraction(value, tokens, slash);
  return formatFixed(value, tokens, culture);
}
