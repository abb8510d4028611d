/** Are birthdays, anniversaries and round purchases found in time? */
import { nextOccasion, nextReturn } from "../../../src/core/actions/occasions";
import { serialDayOf } from "../../../src/core/serialDay";

const day = (year: number, month: number, date: number): number => serialDayOf(year, month, date) ?? NaN;
const asOf = day(2025, 6, 10);
const buyer = { firstPurchase: day(2024, 1, 5), lastPurchase: day(2025, 6, 1), purchases: 3 };

describe("nextReturn", () => {
  // The calendar: 10 June 2025 is over on that day, 29 February is missing in 2026 and there in 2028.
  it("is the next time after the as-of day", () => {
    expect(nextReturn(day(1990, 6, 11), asOf)).toBe(day(2025, 6, 11));
    expect(nextReturn(day(1990, 6, 10), asOf)).toBe(day(2026, 6, 10));
    expect(nextReturn(day(1992, 2, 29), asOf)).toBe(day(2026, 2, 28));
    expect(nextReturn(day(1992, 2, 29), day(2028, 1, 1))).toBe(day(2028, 2, 29));
  });
});

describe("nextOccasion", () => {
  it("takes the first of birthday and anniversary within 30 days", () => {
    expect(nextOccasion(buyer, day(1980, 7, 10), asOf)).toEqual({ occasion: "birthday", day: day(2025, 7, 10), count: null });
    expect(nextOccasion(buyer, day(1980, 7, 11), asOf)).toBeNull();
    const old = { ...buyer, firstPurchase: day(2022, 6, 20) };
    expect(nextOccasion(old, day(1980, 7, 10), asOf)).toEqual({ occasion: "anniversary", day: day(2025, 6, 20), count: 3 });
  });

  it("thanks for a round number of purchases within 14 days", () => {
    expect(nextOccasion({ ...buyer, purchases: 10 }, null, asOf)).toEqual({ occasion: "purchase", day: asOf + 1, count: 10 });
    expect(nextOccasion({ ...buyer, purchases: 10, lastPurchase: asOf - 14 }, null, asOf)).toBeNull();
    expect(nextOccasion({ ...buyer, purchases: 11 }, null, asOf)).toBeNull();
  });

  it("knows none of somebody who never bought and whose birthday nobody knows", () => {
    expect(nextOccasion({ firstPurchase: null, lastPurchase: null, purchases: 0 }, null, asOf)).toBeNull();
  });
});
