/** How certain is a figure that is worked out from estimates, such as the total of a forecast? */
import { entryAt } from "../entryAt";
import { intervalOf, type Fit } from "./fit";

/** A figure above 0 with the range that holds the true one in 95 of 100 such fits. */
export interface CertainFigure {
  readonly value: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/** Each parameter is moved by this share of its standard error: far enough from rounding, near enough to be straight. */
const share = 1e-3;

/**
 * A figure with its standard error, by the delta method: the slopes of the figure in the parameters, weighed by how these vary
 * together. It tells how certain the estimates make the figure, not how much customers will vary around it.
 *
 * The range is on the scale of logarithms, so that it never reaches below 0.
 *
 * @param fit estimates with covariance
 * @param figure smooth and above 0, of the parameters by name
 * @see Casella, G., Berger, R. L. (2002). Statistical Inference, 2nd edition, section 5.5.4.
 */
export function certain<Name extends string>(fit: Fit<Name>, figure: (parameters: Readonly<Record<Name, number>>) => number): CertainFigure {
  const { names, parameters, standardErrors, covariance } = fit;
  const value = figure(parameters);
  const slopes = names.map((name) => {
    const step = Math.min(share * standardErrors[name], 0.01 * parameters[name]);
    const moved = (by: number): number => figure({ ...parameters, [name]: parameters[name] + by });
    return (moved(step) - moved(-step)) / (2 * step);
  });
  const variance = slopes.reduce((sum, slope, i) =>
    sum + slopes.reduce((part, other, j) => part + slope * other * entryAt(entryAt(covariance, i), j), 0), 0);
  const standardError = Math.sqrt(Math.max(0, variance));
  const [low, high] = intervalOf(value, standardError);
  return { value, standardError, low, high };
}
