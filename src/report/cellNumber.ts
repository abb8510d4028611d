/** With which digits does a number go into a cell? */

/** Below this a number of millionths has no more than 15 digits. */
const fewDigits = 1e8;

/** A double that Excel shows and compares with all its digits: it keeps 15. */
export function cellNumber(value: number): number {
  if (Math.abs(value) < fewDigits && Math.round(value * 1e6) / 1e6 === value) return value;
  return Number(value.toPrecision(15));
}
