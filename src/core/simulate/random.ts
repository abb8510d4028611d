/** Which numbers look random and are the same every time? */

export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Waiting time of a Poisson process; mean 1/rate. */
  exponential(rate: number): number;
  /** Mean shape x scale. */
  gamma(shape: number, scale: number): number;
  /** Mean a/(a + b), in [0, 1]. */
  beta(a: number, b: number): number;
}

/**
 * Random numbers from a seed: the same seed gives the same numbers on every machine.
 *
 * Uniforms by xoshiro128**, seeded by SplitMix32; normals by Box & Muller; gammas by Marsaglia & Tsang.
 *
 * @param seed any whole number
 * @example randomFrom(1).uniform() === randomFrom(1).uniform() // true
 * @see Blackman, D., Vigna, S. (2021). Scrambled linear pseudorandom number generators. ACM TOMS 47(4).
 * @see Marsaglia, G., Tsang, W. W. (2000). A simple method for generating gamma variables. ACM TOMS 26(3), 363-372.
 */
export function randomFrom(seed: number): Random {
  const uniform = xoshiro128(seed);
  // 1 - uniform is never 0, so its logarithm is finite.
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (shape: number, scale: number): number => {
    if (shape < 1) return gamma(shape + 1, scale) * (1 - uniform()) ** (1 / shape);
    return scale * gammaAboveOne(shape, normal, uniform);
  };
  return {
    uniform,
    normal,
    exponential: (rate) => -Math.log(1 - uniform()) / rate,
    gamma,
    beta: (a, b) => {
      const x = gamma(a, 1);
      return x / (x + gamma(b, 1));
    },
  };
}

function gammaAboveOne(shape: number, normal: () => number, uniform: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function xoshiro128(seed: number): () => number {
  const next = splitMix32(seed);
  let [a, b, c, d] = [next(), next(), next(), next()];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result / 2 ** 32;
  };
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function splitMix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    const again = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return again ^ (again >>> 15);
  };
}
