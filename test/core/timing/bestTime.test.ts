/** Are the weekday and the hour with the most dates found? */
import { Problem } from "../../../src/core/problem";
import { bestTime, weekdayIds } from "../../../src/core/timing/bestTime";
import { expectProblem } from "../../expectProblem";

describe("bestTime", () => {
  // 45292 is 2024-01-01, a Monday.
  it("knows the weekday of a serial day", () => {
    expect(weekdayIds.map((_, after) => bestTime([45292 + after]).weekday)).toEqual(weekdayIds);
    // Excel calls its day 1 a Sunday.
    expect(bestTime([1]).weekday).toBe("sunday");
  });

  it("finds the most frequent, of equal ones the earlier", () => {
    expect(bestTime([45293, 45300, 45292])).toEqual({ weekday: "tuesday", weekdayShare: 2 / 3, hour: null, hourShare: null });
    expect(bestTime([45298, 45292]).weekday).toBe("monday");
  });

  it("counts hours among the dates that have one", () => {
    const best = bestTime([45292, 45293, 45294, 45295 + 14 / 24, 45296 + 14.99 / 24, 45297 + 9 / 24]);
    expect(best.hour).toBe(14);
    expect(best.hourShare).toBe(2 / 3);
  });

  it("takes an hour that a fraction of a day misses by a hair, and stays within the day", () => {
    for (let hour = 1; hour < 24; hour++) expect(bestTime([45292 + hour / 24]).hour).toBe(hour);
    expect(bestTime([45292 + 0.9999999]).hour).toBe(23);
    expect(bestTime([45292 + 0.9999999]).weekday).toBe("monday");
  });

  it("leaves out what is no date, and says so where none is left", () => {
    expect(bestTime([null, 0, 45292, 2958466]).weekdayShare).toBe(1);
    expectProblem(() => bestTime([null, 0.5]), new Problem("noData", { parameter: "dates" }));
  });
});
