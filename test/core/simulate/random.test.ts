import { randomFrom } from "../../../src/core/simulate/random";

const draws = 40_000;

/** Mean and variance of many draws. */
function moments(draw: () => number): { mean: number; variance: number } {
  const values = Array.from({ length: draws }, draw);
  const mean = values.reduce((a, b) => a + b, 0) / draws;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws };
}

describe("randomFrom", () => {
  it("gives the same numbers for the same seed, and others for another", () => {
    const take = (seed: number): number[] => Array.from({ length: 5 }, randomFrom(seed).uniform);
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
  });

  it("stays within [0, 1) and spreads evenly", () => {
    const { uniform } = randomFrom(1);
    const values = Array.from({ length: draws }, uniform);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    // A tenth of the draws in each tenth; standard deviation sqrt(40000 x 0.1 x 0.9) = 60, four of them allowed.
    for (let tenth = 0; tenth < 10; tenth++) {
      expect(Math.abs(values.filter((value) => Math.floor(value * 10) === tenth).length - draws / 10)).toBeLessThan(240);
    }
  });

  // Mean and variance of each distribution by its textbook formula; the tolerance is about four standard errors of 40,000 draws.
  it.each([
    ["normal", 0, 1, (random: ReturnType<typeof randomFrom>) => random.normal()],
    ["exponential of rate 2", 1 / 2, 1 / 4, (random: ReturnType<typeof randomFrom>) => random.exponential(2)],
    ["gamma of shape 3 and scale 2", 6, 12, (random: ReturnType<typeof randomFrom>) => random.gamma(3, 2)],
    ["gamma of shape 0.5 and scale 1", 0.5, 0.5, (random: ReturnType<typeof randomFrom>) => random.gamma(0.5, 1)],
    ["beta of 2 and 3", 2 / 5, 6 / (25 * 6), (random: ReturnType<typeof randomFrom>) => random.beta(2, 3)],
  ])("has the mean and variance of a %s", (_, mean, variance, draw) => {
    const random = randomFrom(11);
    const seen = moments(() => draw(random));
    expect(Math.abs(seen.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / draws));
    expect(Math.abs(seen.variance / variance - 1)).toBeLessThan(0.08);
  });
});
