/** Are figures of a forecast as certain as the estimates make them? */
import { certain } from "../../../src/core/btyd/deltaMethod";
import { fitDropout, fitNbd } from "../../../src/core/btyd/fits";
import { DropoutAfterPurchase } from "../../../src/core/btyd/dropoutAfterPurchase";
import { groupCustomers } from "../../../src/core/btyd/groupedCustomers";

const groups = groupCustomers({ x: [0, 1, 1, 2, 3, 5, 8], recency: [0, 1, 21, 6, 29, 23, 37], age: [31, 38, 33, 37, 35, 30, 38], count: [56, 9, 12, 10, 5, 3, 6] });

describe("certain", () => {
  it("knows the error of r/alpha, the pace of a new customer", () => {
    const fit = fitNbd(groups);
    const { r, alpha } = fit.parameters;
    const [[rr = 0, ra = 0] = [], [, aa = 0] = []] = fit.covariance;
    // By hand: the slopes are 1/alpha and -r/alpha^2.
    const variance = rr / alpha ** 2 - (2 * r * ra) / alpha ** 3 + (r ** 2 * aa) / alpha ** 4;
    const pace = certain(fit, (parameters) => parameters.r / parameters.alpha);
    expect(pace.value).toBe(r / alpha);
    expect(pace.standardError / Math.sqrt(variance)).toBeCloseTo(1, 6);
  });

  it("gives a parameter the error that the fit gives it", () => {
    const fit = fitDropout(groups, 0);
    expect(certain(fit, ({ a }) => a).standardError / fit.standardErrors.a).toBeCloseTo(1, 8);
  });

  it("is surer of a forecast with more customers, by the root of their number", () => {
    const figure = (fit: ReturnType<typeof fitDropout>) => certain(fit, (parameters) => new DropoutAfterPurchase(parameters, 0).expectedOfNew(52));
    const many = groupCustomers({ x: [0, 1, 1, 2, 3, 5, 8], recency: [0, 1, 21, 6, 29, 23, 37], age: [31, 38, 33, 37, 35, 30, 38], count: [56, 9, 12, 10, 5, 3, 6].map((count) => 100 * count) });
    const [few, more] = [figure(fitDropout(groups, 0)), figure(fitDropout(many, 0))];
    expect(few.standardError / more.standardError).toBeCloseTo(10, 4);
    expect(few.low).toBeLessThan(few.value);
    expect(few.high).toBeGreaterThan(few.value);
    expect(few.low).toBeGreaterThan(0);
  });
});
