import fc from "fast-check";
import { dateOfSerialDay, firstOfMonth, lastSerialDay, serialDayOf } from "../../src/core/serialDay";

describe("serialDayOf", () => {
  // What Excel shows for these dates as numbers.
  it.each([
    [1900, 1, 1, 1], [1900, 2, 28, 59], [1900, 3, 1, 61], [1970, 1, 1, 25569], [2010, 12, 1, 40513], [2024, 2, 29, 45351], [9999, 12, 31, lastSerialDay],
  ])("counts %i-%i-%i as Excel does", (year, month, day, serial) => {
    expect(serialDayOf(year, month, day)).toBe(serial);
    expect(dateOfSerialDay(serial)).toEqual({ year, month, day });
  });

  it.each([[2023, 2, 29], [2024, 13, 1], [2024, 0, 1], [2024, 4, 31], [1899, 12, 31], [10000, 1, 1], [0, 0, 0]])("has no day for %i-%i-%i", (year, month, day) => {
    expect(serialDayOf(year, month, day)).toBeNull();
  });

  it("comes back from every day except the one that never was", () => {
    fc.assert(fc.property(fc.integer({ min: 61, max: lastSerialDay }), (serial) => {
      const { year, month, day } = dateOfSerialDay(serial);
      expect(serialDayOf(year, month, day)).toBe(serial);
    }), { verbose: 1 });
    expect(dateOfSerialDay(60)).toEqual({ year: 1900, month: 2, day: 28 });
  });
});

describe("firstOfMonth", () => {
  it("moves by whole months across years", () => {
    const on = (year: number, month: number, day = 1): number => serialDayOf(year, month, day) ?? NaN;
    expect(firstOfMonth(on(2010, 12, 13))).toBe(40513);
    expect(firstOfMonth(on(2024, 1, 31), 1)).toBe(on(2024, 2));
    expect(firstOfMonth(on(2024, 11, 5), 14)).toBe(on(2026, 1));
    expect(firstOfMonth(on(2024, 1, 5), -1)).toBe(on(2023, 12));
  });

  it("stays where the calendar ends", () => {
    expect(firstOfMonth(lastSerialDay, 1)).toBe(lastSerialDay);
  });
});
