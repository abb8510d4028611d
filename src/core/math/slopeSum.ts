/** What do many terms add up to, with their slopes and the slopes of these? */
import { CompensatedSum } from "./compensatedSum";
import type { Slopes } from "./maximise";

/** Place of an entry in the lower half of a matrix that is kept row after row; `column` is at most `row`. */
export const lowerHalf = (row: number, column: number): number => (row * (row + 1)) / 2 + column;

/**
 * A sum of functions of a few parameters. Values are compensated, so that a million logarithms keep their last digits.
 *
 * One term is written into `slope` and `curve` (the lower half of its Hessian) and then added: nothing is made anew in
 * a loop over a hundred thousand groups of customers.
 */
export class SlopeSum {
  readonly slope: Float64Array;
  readonly curve: Float64Array;
  private readonly gradient: Float64Array;
  private readonly hessian: Float64Array;
  private readonly values = new CompensatedSum();

  constructor(private readonly size: number) {
    this.slope = new Float64Array(size);
    this.gradient = new Float64Array(size);
    this.curve = new Float64Array(lowerHalf(size, 0));
    this.hessian = new Float64Array(lowerHalf(size, 0));
  }

  /** Adds a value, and what stands in `slope` and `curve`, `weight` times. */
  add(weight: number, value: number): void {
    const { slope, curve, gradient, hessian } = this;
    this.values.add(weight * value);
    for (let at = 0; at < slope.length; at++) gradient[at] = (gradient[at] as number) + weight * (slope[at] as number);
    for (let at = 0; at < curve.length; at++) hessian[at] = (hessian[at] as number) + weight * (curve[at] as number);
  }

  get slopes(): Slopes {
    const places = Array.from({ length: this.size }, (_, at) => at);
    const curveAt = (row: number, column: number): number =>
      this.hessian[lowerHalf(Math.max(row, column), Math.min(row, column))] as number;
    return {
      value: this.values.total,
      gradient: [...this.gradient],
      hessian: places.map((row) => places.map((column) => curveAt(row, column))),
    };
  }
}
