/** Is the top of a function found, from far away too, and is it said where there is none? */
import fc from "fast-check";
import { maximise, type SmoothFunction } from "../../../src/core/math/maximise";
import { lowerHalf, SlopeSum } from "../../../src/core/math/slopeSum";

/** ln of a gamma density for each parameter: the top of one is at shape x scale. */
const separate = (shapes: readonly number[], scales: readonly number[]): SmoothFunction => (parameters) => {
  const of = (f: (x: number, shape: number, scale: number) => number): number[] =>
    parameters.map((x, at) => f(x, shapes[at] ?? NaN, scales[at] ?? NaN));
  return {
    value: of((x, shape, scale) => shape * Math.log(x) - x / scale).reduce((a, b) => a + b, 0),
    gradient: of((x, shape, scale) => shape / x - 1 / scale),
    hessian: of((x, shape) => -shape / (x * x)).map((curve, i, all) => all.map((_, j) => (i === j ? curve : 0))),
  };
};

/** Rosenbrock's valley, bent, upside down, with its top at (1, 1). */
const rosenbrock: SmoothFunction = ([x = NaN, y = NaN]) => ({
  value: -((1 - x) ** 2) - 100 * (y - x * x) ** 2,
  gradient: [2 * (1 - x) + 400 * x * (y - x * x), -200 * (y - x * x)],
  hessian: [[-2 + 400 * y - 1200 * x * x, 400 * x], [400 * x, -200]],
});

describe("math > maximise", () => {
  it("finds the top of a hill in few steps, whatever the units", () => {
    const { parameters, ending, value, evaluations } = maximise(separate([2, 3, 0.5], [1, 1e6, 1e-6]), [1, 1e6, 1e-6]);
    expect(ending).toBe("maximum");
    // By hand: shape x scale, and the value there.
    [2, 3e6, 5e-7].forEach((due, at) => expect((parameters[at] ?? NaN) / due).toBeCloseTo(1, 9));
    expect(value).toBeCloseTo(2 * Math.log(2) - 2 + 3 * Math.log(3e6) - 3 + 0.5 * Math.log(5e-7) - 0.5, 10);
    expect(evaluations).toBeLessThan(20);
  });

  it.each([[[0.1, 5]], [[4, 0.2]], [[0.01, 0.01]], [[9, 81]]])("follows Rosenbrock's valley from %j to its top", (start) => {
    const { parameters, ending } = maximise(rosenbrock, start);
    expect(ending).toBe("maximum");
    // By hand: both squares are 0 at (1, 1).
    expect(parameters[0]).toBeCloseTo(1, 7);
    expect(parameters[1]).toBeCloseTo(1, 7);
  });

  it("stays where it starts at the top", () => {
    const { parameters, evaluations } = maximise(separate([2], [3]), [6]);
    expect(parameters[0]).toBeCloseTo(6, 12);
    expect(evaluations).toBe(1);
  });

  it("says that a function rises for ever, or towards 0", () => {
    const rising: SmoothFunction = ([x = NaN]) => ({ value: -1 / x, gradient: [1 / (x * x)], hessian: [[-2 / x ** 3]] });
    const falling: SmoothFunction = ([x = NaN]) => ({ value: -x, gradient: [-1], hessian: [[0]] });
    expect(maximise(rising, [1]).ending).toBe("runsAway");
    expect(maximise(falling, [1]).ending).toBe("runsAway");
  });

  it("says that it got nowhere", () => {
    const nowhere: SmoothFunction = () => ({ value: NaN, gradient: [NaN], hessian: [[NaN]] });
    // A slope that contradicts the values: no step is ever better.
    const liar: SmoothFunction = ([x = NaN]) => ({ value: -1e3 * (x - 1) ** 2, gradient: [x === 1 ? 1e3 : 0], hessian: [[-1]] });
    expect(maximise(nowhere, [1]).ending).toBe("unfinished");
    expect(maximise(liar, [1]).ending).toBe("unfinished");
  });

  it("steps back from where the function is no number", () => {
    const walled: SmoothFunction = ([x = NaN]) =>
      x > 3 ? { value: NaN, gradient: [NaN], hessian: [[NaN]] } : separate([2.9], [1])([x]);
    const { parameters, ending } = maximise(walled, [0.05]);
    expect(ending).toBe("maximum");
    // By hand: shape x scale.
    expect(parameters[0]).toBeCloseTo(2.9, 8);
  });

  // A hill lower than that counts as a ridge: values are logarithms of likelihoods, where 1e-4 means nothing.
  it("law: the top is found from anywhere, with a gradient of 0", () => {
    const size = fc.double({ min: -2, max: 5, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(fc.tuple(size, size), fc.tuple(size, size), fc.tuple(size, size), (shapes, scales, away) => {
        const start = shapes.map((shape, at) => shape * (scales[at] ?? NaN) * Math.min(Math.max(away[at] ?? NaN, 1e-3), 1e3));
        const { parameters, gradient, ending } = maximise(separate(shapes, scales), start);
        expect(ending).toBe("maximum");
        const heaviest = Math.max(...shapes);
        gradient.forEach((slope, at) => expect(Math.abs(slope * (parameters[at] ?? NaN))).toBeLessThan(1e-6 * heaviest));
      }),
    );
  });
});

describe("math > SlopeSum", () => {
  it("adds values, slopes and curves by weight, and keeps small terms beside a large one", () => {
    const sum = new SlopeSum(2);
    sum.slope.set([1, 2]);
    sum.curve.set([3, 4, 5]);
    sum.add(2, 1e16);
    for (let time = 0; time < 10; time++) sum.add(1, 1);
    // By hand: 2e16 + 10, in which a plain sum of doubles loses each 1; slopes and curves are 12 times one term's.
    expect(sum.slopes).toEqual({ value: 2e16 + 10, gradient: [12, 24], hessian: [[36, 48], [48, 60]] });
  });

  it("keeps the lower half of a matrix row after row", () => {
    expect([[0, 0], [1, 0], [1, 1], [2, 0], [3, 3]].map(([row = 0, column = 0]) => lowerHalf(row, column))).toEqual([0, 1, 2, 3, 9]);
  });
});
