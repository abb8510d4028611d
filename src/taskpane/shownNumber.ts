/** With how many digits is a number of a calculation shown, and are they all? */
import { formatNumber } from "../words/format";

/** Digits after the decimal mark: fewer for large numbers, six that count for small ones. */
function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 1000) return 2;
  if (size >= 1 || size === 0) return 4;
  return Math.min(20, 5 - Math.floor(Math.log10(size)));
}

/** Digits beyond these are noise of the calculation: 0.1 + 0.2. */
const noise = 1e-12;

/**
 * A number as people read it, and whether digits are missing that count.
 *
 * @example shownNumber(2 / 3, "en-US") // { text: "0.666667", isRounded: true }
 */
export function shownNumber(value: number, culture: string): { readonly text: string; readonly isRounded: boolean } {
  const decimals = decimalsOf(value);
  const isRounded = Math.abs(Number(value.toFixed(decimals)) - value) > noise * Math.abs(value);
  return { text: formatNumber(value, culture, decimals).replace(/^-/, "−"), isRounded };
}
