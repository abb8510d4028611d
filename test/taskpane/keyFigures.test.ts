/** Do the last step's figures say what the summary sheet says? */
import { keyFigures } from "../../src/taskpane/keyFigures";
import { run, settings } from "./paneStates";

const { assumptions } = settings;

describe("keyFigures", () => {
  test("averages net revenue x margin over customers, and compares it with the cost of winning one", () => {
    // Revenue 30 from 2 customers: 30 x 0.5 / 2 = 7.5; 7.5 / 2.5 = 3, which is the target and so healthy.
    expect(keyFigures(run, { ...assumptions, margin: 0.5, cac: 2.5 })).toEqual({
      customers: 2, revenue: 30, averageClv: 7.5, ltvToCac: 3, rating: "healthy",
    });
  });

  test("gives no ratio while the cost is unknown", () => {
    expect(keyFigures(run, assumptions)).toMatchObject({ averageClv: 15, ltvToCac: null, rating: null });
  });

  test("rates by a target above the usual room to invest, too", () => {
    // 15 / 2 = 7.5 reaches neither the target of 8 nor, with it, room to invest.
    expect(keyFigures(run, { ...assumptions, cac: 2, targetRatio: 8 }).rating).toBe("belowTarget");
  });

  test("has no average without customers", () => {
    expect(keyFigures({ ...run, customers: 0 }, assumptions).averageClv).toBeNull();
  });
});
