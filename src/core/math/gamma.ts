/** What are the logarithm of the gamma function, its slopes, and its rise between two near or distant points? */

/** From here on Stirling's series of eight terms has more digits than a double holds. */
const farEnough = 12;
const halfLogTwoPi = 0.9189385332046727;

/** B(2k)/(2k(2k-1)), k = 1..8: the coefficients of Stirling's series. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/** What ln gamma(x) has beyond (x - 1/2) ln x - x + ln(2 pi)/2, for x of at least `farEnough`. */
function stirlingRest(x: number): number {
  const square = 1 / (x * x);
  return stirling.reduceRight((sum, coefficient) => coefficient + sum * square, 0) / x;
}

/**
 * ln gamma(x): absolute error below 1e-14 up to x = 20, relative error below 1e-15 beyond.
 *
 * @param x above 0
 * @example logGamma(5) // 3.1780538303479458
 * @see Abramowitz, M., Stegun, I. (1964). Handbook of Mathematical Functions, 6.1.40 and 6.1.15.
 */
export function logGamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < farEnough; y++) shift += Math.log(y);
  return (y - 0.5) * Math.log(y) - y + halfLogTwoPi + stirlingRest(y) - shift;
}

/**
 * ln gamma(x + rise) - ln gamma(x), without the loss of digits of two logarithms that are nearly equal: relative error
 * below 1e-13, also for a rise of 1e-9 or an x of 1e12.
 *
 * @param x above 0
 * @param rise above -x
 * @example logGammaRatio(1e12, 1) // 27.631021115928547
 * @see Abramowitz, M., Stegun, I. (1964). Handbook of Mathematical Functions, 6.1.40 and 6.1.15.
 */
export function logGammaRatio(x: number, rise: number): number {
  let shift = 0;
  let y = x;
  for (; y < farEnough || y + rise < farEnough; y++) shift += Math.log1p(rise / y);
  const log = Math.log1p(rise / y);
  const growth = (y - 0.5) * log + rise * (Math.log(y + rise) - 1);
  return growth + stirlingRise(y, log) - shift;
}

/** How the rest of Stirling's series grows from y to y exp(log), term by term: the difference of two rests would lose a small rise. */
function stirlingRise(y: number, log: number): number {
  const square = 1 / (y * y);
  return stirling.reduceRight((sum, coefficient, at) => coefficient * Math.expm1(-(2 * at + 1) * log) + sum * square, 0) / y;
}

/**
 * ln gamma(x + u + v) - ln gamma(x + u) - ln gamma(x + v) + ln gamma(x), which is 0 or more, without the loss of digits of
 * four logarithms: relative error below 1e-12.
 *
 * As B(x, u)/B(x + v, u) it is what a chance of beta(x, u) is worth v times over.
 *
 * @param x above 0
 * @param u 0 or more
 * @param v 0 or more
 * @example logGammaCross(3, 1, 1) // Math.log(4 / 3)
 * @see Abramowitz, M., Stegun, I. (1964). Handbook of Mathematical Functions, 6.1.40 and 6.1.15.
 */
export function logGammaCross(x: number, u: number, v: number): number {
  // ln of y (y + u + v)/((y + u)(y + v)), which is next to 1 for a small u or v and next to 0 for a small y.
  const shared = (y: number): number => {
    const missing = (u / (y + u)) * (v / (y + v));
    return missing < 0.5 ? Math.log1p(-missing) : Math.log((y / (y + u)) * ((y + u + v) / (y + v)));
  };
  let shift = 0;
  let y = x;
  for (; y < farEnough; y++) shift += shared(y);
  const [near, far] = [Math.log1p(u / y), Math.log1p(u / (y + v))];
  const growth = (y - 0.5) * shared(y) + u * Math.log1p(v / (y + u)) + v * far;
  return growth + stirlingRise(y + v, far) - stirlingRise(y, near) - shift;
}

/**
 * ln B(a, b), B the beta function.
 *
 * @param a above 0
 * @param b above 0
 * @example logBeta(1, 4) // -1.3862943611198906
 */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  return logGamma(small) - logGammaRatio(large, small);
}

/** B(2k)/(2k), k = 1..8. */
const digammaSeries = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12, -3617 / 8160];

/**
 * The slope of ln gamma at x: error below 1e-14 of the larger of its size and 1.
 *
 * @param x above 0
 * @example digamma(1) // -0.5772156649015329
 * @see Abramowitz, M., Stegun, I. (1964). Handbook of Mathematical Functions, 6.3.18 and 6.3.5.
 */
export function digamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < farEnough; y++) shift += 1 / y;
  const square = 1 / (y * y);
  const rest = digammaSeries.reduceRight((sum, coefficient) => coefficient + sum * square, 0) * square;
  return Math.log(y) - 0.5 / y - rest - shift;
}

/** B(2k), k = 1..8. */
const trigammaSeries = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510];

/**
 * The slope of the slope of ln gamma at x: relative error below 1e-14.
 *
 * @param x above 0
 * @example trigamma(1) // 1.6449340668482266
 * @see Abramowitz, M., Stegun, I. (1964). Handbook of Mathematical Functions, 6.4.12 and 6.4.6.
 */
export function trigamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < farEnough; y++) shift += 1 / (y * y);
  const square = 1 / (y * y);
  const rest = trigammaSeries.reduceRight((sum, coefficient) => coefficient + sum * square, 0);
  return 1 / y + 0.5 * square + rest * square / y + shift;
}
