/** Does each cohort shrink as its numbers and the model say? */
import { cohortOutlook } from "../../../src/core/contract/survivorCohorts";
import { ShiftedBetaGeometric } from "../../../src/core/contract/shiftedBetaGeometric";
import { fitSbg } from "../../../src/core/btyd/fits";

describe("contract > cohortOutlook", () => {
  it("gives the retention and survival of the published Regular segment, and the model's beside and beyond", () => {
    // Fader & Hardie (2007), table 1.
    const survivors = [1, 0.631, 0.468, 0.382, 0.326, 0.289, 0.262, 0.241];
    const found = cohortOutlook({ name: "Regular", survivors }, 3, 0.1);
    expect(found.periods.map(({ left }) => left)).toEqual([...survivors, null, null, null]);
    expect(found.periods[1]?.retention).toBeCloseTo(0.631, 14);
    expect(found.periods[2]?.retention).toBeCloseTo(0.468 / 0.631, 14);
    const model = new ShiftedBetaGeometric(fitSbg(survivors).parameters);
    expect(found.periods[10]?.expected).toBe(model.survival(10));
    expect(found.renewal).toBe(model.retention(8));
    expect(found.renewals).toBe(model.residual(0.1, 7));
  });

  it("counts shares of those who began, whatever the unit", () => {
    const { periods } = cohortOutlook({ name: "c", survivors: [200, 100, 80] }, 0, 0.1);
    expect(periods.map(({ survival }) => survival)).toEqual([1, 0.5, 0.4]);
    expect(periods.map(({ retention }) => retention)).toEqual([null, 0.5, 0.8]);
  });

  it("says why there is no model, and then looks no further ahead", () => {
    const rising = cohortOutlook({ name: "c", survivors: [10, 12] }, 5, 0.1);
    expect(rising).toMatchObject({ fit: null, renewal: null, renewals: null, problem: { code: "survivorsRise" } });
    expect(rising.periods).toHaveLength(2);
    expect(cohortOutlook({ name: "c", survivors: [10, 10, 10] }, 5, 0.1).problem?.code).toBe("noFiniteFit");
  });

  it("leaves out what would never end", () => {
    const { renewal, renewals } = cohortOutlook({ name: "c", survivors: [1000, 631, 468, 382] }, 0, 0);
    expect([typeof renewal, renewals]).toEqual(["number", null]);
  });
});
