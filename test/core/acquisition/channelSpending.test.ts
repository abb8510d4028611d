import { channelSpending } from "../../../src/core/acquisition/channelSpending";
import type { ChannelCost } from "../../../src/core/shop";
import { serialDayOf } from "../../../src/core/serialDay";

const day = (year: number, month: number, date = 1): number => serialDayOf(year, month, date) ?? 0;
const cost = (channel: string, amount: number, on: number | null, reportedActions: number | null = null, reportedCost: number | null = null): ChannelCost =>
  ({ channel, cost: amount, day: on, reportedActions, reportedCost });

describe("core > acquisition > channelSpending", () => {
  it("sums by channel whatever the letters' case, from the first month to the end of the last", () => {
    const found = channelSpending([cost("Ads", 10, day(2024, 3)), cost("ads ", 5, day(2024, 1)), cost("Shop", 1, day(2024, 2))], day(2024, 12));
    expect([...found.keys()]).toEqual(["ads", "shop"]);
    expect(found.get("ads")).toEqual({ channel: "Ads", cost: 15, from: day(2024, 1), until: day(2024, 3, 31), campaign: null });
    // A leap year's February.
    expect(found.get("shop")?.until).toBe(day(2024, 2, 29));
  });

  it("tells weeks and days from months by the smallest step", () => {
    expect(channelSpending([cost("a", 1, day(2024, 1, 1)), cost("a", 1, day(2024, 1, 8))], day(2025, 1)).get("a")?.until).toBe(day(2024, 1, 14));
    expect(channelSpending([cost("a", 1, day(2024, 1, 1)), cost("a", 1, day(2024, 1, 2))], day(2025, 1)).get("a")?.until).toBe(day(2024, 1, 2));
  });

  it("covers no days where a cost has none, and leaves out what begins after the as-of day", () => {
    expect(channelSpending([cost("a", 1, null), cost("a", 2, day(2024, 1))], day(2024, 6)).get("a")).toMatchObject({ cost: 3, from: null, until: null });
    expect(channelSpending([cost("a", 1, day(2024, 1)), cost("a", 2, day(2024, 7))], day(2024, 6)).get("a")?.cost).toBe(1);
    expect(channelSpending([], day(2024, 6)).size).toBe(0);
  });

  it("weighs the reported cost per action by actions, and recomputes it", () => {
    // Reported (10*2 + 30*4)/40 = 3.5; recomputed (25 + 125)/40 = 3.75.
    const rows = [cost("a", 25, day(2024, 1), 10, 2), cost("a", 125, day(2024, 2), 30, 4), cost("a", 99, day(2024, 3), null, null), cost("a", 99, day(2024, 4), 7, null)];
    expect(channelSpending(rows, day(2025, 1)).get("a")?.campaign).toEqual({ cost: 150, actions: 40, reported: 3.5, recomputed: 3.75 });
    expect(channelSpending([cost("a", 50, null, 10), cost("a", 5, null, 0)], day(2025, 1)).get("a")?.campaign).toEqual({ cost: 50, actions: 10, reported: null, recomputed: 5 });
  });
});
