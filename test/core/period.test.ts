/** In which week, month, quarter or year does a day lie? */
import { daysIn, firstDayOfPeriod, periodName, periodNumber, type CalendarPeriod } from "../../src/core/period";
import { serialDayOf } from "../../src/core/serialDay";

const named = (year: number, month: number, day: number, period: CalendarPeriod): string =>
  periodName(periodNumber(serialDayOf(year, month, day) ?? NaN, period), period);

describe("periods", () => {
  // Lengths of the house rules: a week 7, a month 365.25/12, a quarter 365.25/4, a year 365.25 days.
  it("have the lengths of the house rules", () => {
    expect(daysIn).toEqual({ day: 1, week: 7, month: 30.4375, quarter: 91.3125, year: 365.25 });
  });

  it("have names that sort by time", () => {
    expect(named(2024, 2, 29, "month")).toBe("2024-02");
    expect(named(2024, 12, 31, "month")).toBe("2024-12");
    expect(named(2024, 3, 31, "quarter")).toBe("2024-Q1");
    expect(named(2024, 4, 1, "quarter")).toBe("2024-Q2");
    expect(named(2024, 12, 31, "quarter")).toBe("2024-Q4");
    expect(named(2024, 12, 31, "year")).toBe("2024");
    expect(named(1999, 1, 1, "month")).toBe("1999-01");
  });

  // 2024-01-01 was a Monday.
  it("begin weeks on Monday, and name them after it", () => {
    expect(named(2024, 1, 1, "week")).toBe("2024-01-01");
    expect(named(2024, 1, 7, "week")).toBe("2024-01-01");
    expect(named(2024, 1, 8, "week")).toBe("2024-01-08");
    expect(named(2023, 12, 31, "week")).toBe("2023-12-25");
  });

  it("know their first day", () => {
    for (const period of ["week", "month", "quarter", "year"] as const) {
      for (const day of [45292, 45300, 45350, 45657, 45658, 60000]) {
        const number = periodNumber(day, period);
        const first = firstDayOfPeriod(number, period);
        expect(first).toBeLessThanOrEqual(day);
        expect(periodNumber(first, period)).toBe(number);
        expect(periodNumber(first - 1, period)).toBe(number - 1);
      }
    }
  });

  it("count on from one to the next", () => {
    expect(periodNumber(serialDayOf(2025, 1, 1) ?? NaN, "month") - periodNumber(serialDayOf(2023, 12, 31) ?? NaN, "month")).toBe(13);
    expect(periodNumber(1, "week")).toBe(-1);
    expect(periodName(-1, "week")).toMatch(/^1900|1899/);
  });
});
