/** Do ages, survival and the worth of renewals to come follow from who is there and who has left? */
import fc from "fast-check";
import { analyseSubscriptions, lastPeriodOf, renewalsBetween, type Subscription } from "../../../src/core/contract/subscriptions";
import { renewalsOf, ShiftedBetaGeometric } from "../../../src/core/contract/shiftedBetaGeometric";
import { fitRenewals, fitSbg } from "../../../src/core/btyd/fits";
import { Problem } from "../../../src/core/problem";
import { serialDayOf } from "../../../src/core/serialDay";
import { randomFrom } from "../../../src/core/simulate/random";
import { expectProblem } from "../../expectProblem";

const day = (year: number, month: number, dayOfMonth: number): number => serialDayOf(year, month, dayOfMonth) ?? NaN;

const one = (periods: number, left: boolean, plan: string | null = null, price: number | null = 10): Subscription =>
  ({ id: `${plan ?? "S"}${periods}${left}`, plan, periods, left, price });

/** Customers who leave as sBG says, seen for different times. */
function simulated(count: number, alpha: number, beta: number, seed = 3): Subscription[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, at) => {
    const leaves = random.beta(alpha, beta);
    const seen = 1 + Math.floor(random.uniform() * 24);
    let periods = 0;
    while (periods < seen) {
      periods++;
      if (random.uniform() < leaves) return { ...one(periods, true), id: `S${at}` };
    }
    return { ...one(seen, false), id: `S${at}` };
  });
}

describe("contract > ages", () => {
  it("count renewals that have come, in calendar months", () => {
    expect(renewalsBetween(day(2024, 1, 31), day(2024, 2, 28), "month")).toBe(0);
    // The month after 31 January ends on its last day.
    expect(renewalsBetween(day(2024, 1, 31), day(2024, 2, 29), "month")).toBe(1);
    expect(renewalsBetween(day(2024, 1, 15), day(2026, 1, 14), "year")).toBe(1);
    expect(renewalsBetween(day(2024, 1, 1), day(2024, 1, 22), "week")).toBe(3);
  });

  it("count the period in which somebody left as paid for", () => {
    expect(lastPeriodOf(day(2024, 1, 1), day(2024, 1, 1), "month")).toBe(1);
    expect(lastPeriodOf(day(2024, 1, 1), day(2024, 1, 20), "month")).toBe(1);
    expect(lastPeriodOf(day(2024, 1, 1), day(2024, 2, 1), "month")).toBe(1);
    expect(lastPeriodOf(day(2024, 1, 1), day(2024, 2, 2), "month")).toBe(2);
  });
});

describe("contract > analyseSubscriptions", () => {
  it("estimates survival by Kaplan and Meier", () => {
    // By hand: ten began; two left at the first renewal, one was only seen until then, three of seven left at the second.
    const found = analyseSubscriptions([
      one(1, true), one(1, true), one(1, false), one(2, true), one(2, true), one(2, true), ...Array.from({ length: 4 }, () => one(2, false)),
    ], 0.1);
    expect(found.periods.map(({ period, atRisk, lost }) => [period, atRisk, lost])).toEqual([[1, 10, 2], [2, 7, 3]]);
    expect(found.periods[0]?.survival).toBeCloseTo(0.8, 14);
    expect(found.periods[1]?.survival).toBeCloseTo(0.8 * (4 / 7), 14);
    expect(found).toMatchObject({ subscribers: 10, active: 5, revenue: 50, fit: null, plans: [] });
    expect(found.problem).toEqual(new Problem("tooFewValues", { values: 10, needed: 30 }));
    expect(found.subscriptions.every(({ renewal, renewals }) => renewal === null && renewals === null)).toBe(true);
  });

  it("finds the parameters that customers of different ages were made with", () => {
    const { fit, periods } = analyseSubscriptions(simulated(20_000, 0.8, 3), 0.01);
    const { alpha = NaN, beta = NaN } = fit?.parameters ?? {};
    const errors = fit?.standardErrors;
    expect(Math.abs(alpha - 0.8)).toBeLessThan(3 * (errors?.alpha ?? NaN));
    expect(Math.abs(beta - 3)).toBeLessThan(3 * (errors?.beta ?? NaN));
    for (const { survival, expected } of periods) expect(Math.abs(survival - (expected ?? NaN))).toBeLessThan(0.02);
  });

  it("is the fit to one cohort where all began together", () => {
    const survivors = [1000, 631, 468, 382, 326];
    const { parameters } = fitSbg(survivors);
    expect(fitRenewals(renewalsOf(survivors)).parameters).toEqual(parameters);
    const people = [...survivors.slice(1).flatMap((left, at) => Array.from({ length: (survivors[at] ?? 0) - left }, () => one(at + 1, true))), ...Array.from({ length: 326 }, () => one(4, false))];
    expect(analyseSubscriptions(people, 0.1).fit?.parameters).toEqual(parameters);
  });

  it("judges each by the own plan, and by all where the plan is small", () => {
    const loyal = simulated(400, 0.5, 9, 5).map((each) => ({ ...each, plan: "Loyal", price: 20 }));
    const loose = simulated(400, 2, 3, 6).map((each) => ({ ...each, plan: "Loose" }));
    const rare = [{ ...one(3, false), plan: "Rare" }];
    const { plans, subscriptions, fit } = analyseSubscriptions([...loose, ...loyal, ...rare], 0.01);
    expect(plans.map(({ plan }) => plan)).toEqual(["Loyal", "Loose", "Rare"]);
    expect(plans[2]?.fit).toBeNull();
    const expected = (parameters: { alpha: number; beta: number } | undefined): number => new ShiftedBetaGeometric(parameters ?? { alpha: NaN, beta: NaN }).residual(0.01, 3);
    const ofPlan = (plan: string): number | null | undefined => subscriptions.find((each) => each.plan === plan && !each.left && each.periods === 3)?.renewals;
    expect(ofPlan("Rare")).toBe(expected(fit?.parameters));
    expect(ofPlan("Loyal")).toBe(expected(plans[0]?.fit?.parameters));
    expect(ofPlan("Loose")).toBe(expected(plans[1]?.fit?.parameters));
  });

  it("finds no model where nobody leaves, and says why", () => {
    const { fit, problem, periods } = analyseSubscriptions(Array.from({ length: 50 }, (_, at) => one(at % 5, false)), 0.1);
    expect(fit).toBeNull();
    expect(problem?.code).toBe("noFiniteFit");
    expect(periods.every(({ survival }) => survival === 1)).toBe(true);
  });

  it("expects nothing where renewals would never end", () => {
    const { subscriptions, fit } = analyseSubscriptions(simulated(400, 0.5, 4), 0);
    expect(fit?.parameters.alpha).toBeLessThan(1);
    const living = subscriptions.filter(({ left }) => !left);
    expect(living.every(({ renewal, renewals }) => renewal !== null && renewals === null)).toBe(true);
  });

  it("refuses nobody", () => {
    expectProblem(() => analyseSubscriptions([], 0.1), new Problem("noData", { parameter: "survivors" }));
  });

  it("law: the order of subscriptions does not matter, and everybody is counted once", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean()), { minLength: 1, maxLength: 25 }), (rows) => {
        const people = rows.map(([periods, left]) => one(periods, left));
        const found = analyseSubscriptions(people, 0.1);
        expect(analyseSubscriptions([...people].reverse(), 0.1).periods).toEqual(found.periods);
        expect(found.periods.reduce((sum, { lost }) => sum + lost, 0)).toBe(found.subscribers - found.active);
      }),
    );
  });
});
