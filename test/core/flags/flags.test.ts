/** Are changes told when they are real, and only then? */
import { championShares } from "../../../src/core/flags/championShares";
import { cohortShares } from "../../../src/core/flags/cohortShares";
import { complaintShares } from "../../../src/core/flags/complaintShares";
import { redFlags } from "../../../src/core/flags/redFlags";
import { repeatShares } from "../../../src/core/flags/repeatShares";
import { shareChange, type PeriodShare } from "../../../src/core/flags/shareChange";
import { firstDayOfPeriod, periodNumber } from "../../../src/core/period";
import { purchasesOf } from "../../../src/core/purchases";
import { randomFrom } from "../../../src/core/simulate/random";
import { serialDayOf } from "../../../src/core/serialDay";
import { transactionsOf } from "../../../src/core/transactionsOf";
import type { Transactions } from "../../../src/core/transactions";

const fall = { direction: "fall", factor: 1 } as const;
const double = { direction: "rise", factor: 2 } as const;

const series = (of: number, ...counts: number[]): PeriodShare[] => counts.map((count, at) => ({ start: at, count, of }));

const january = serialDayOf(2024, 1, 1) ?? 0;
const month = (number: number): number => firstDayOfPeriod(periodNumber(january, "month") + number, "month");

/** Customers who first buy on this day, of whom the first `again` come back `days` later. */
function joined(prefix: string, day: number, count: number, again: number, days: number): [string, number][] {
  return Array.from({ length: count }, (_, at) => `${prefix}${at}`).flatMap((id, at): [string, number][] => (at < again ? [[id, day], [id, day + days]] : [[id, day]]));
}

function bought(rows: readonly (readonly [string, number])[]): Transactions {
  return transactionsOf(rows.map(([id]) => id), rows.map(([, day]) => day), rows.map(() => 10));
}

describe("core > flags > shareChange", () => {
  it("tells a fall beyond two standard errors, and not one within", () => {
    // 150 of 300, then 40 of 100: p = 0.475, error = sqrt(0.475*0.525*(1/300+1/100)) = 0.0577; 0.1 is 1.73 of them.
    expect(shareChange(series(100, 50, 50, 50, 40), fall)).toBeNull();
    // Then 38: p = 0.47, error 0.0576; 0.12 is 2.08 of them.
    expect(shareChange(series(100, 50, 50, 50, 38), fall)).toEqual({ before: 0.5, after: 0.38, of: 100, since: 3 });
  });

  it("takes a rise for no fall, and the other way round", () => {
    expect(shareChange(series(100, 30, 30, 30, 60), fall)).toBeNull();
    expect(shareChange(series(100, 60, 60, 60, 30), { direction: "rise", factor: 1 })).toBeNull();
    expect(shareChange(series(100, 30, 30, 30, 60), { direction: "rise", factor: 1 })?.after).toBe(0.6);
  });

  it("says since when: from the first period of those that stayed below", () => {
    expect(shareChange(series(100, 50, 50, 50, 30, 28, 31), fall)).toMatchObject({ before: 0.5, after: 0.31, since: 3 });
  });

  it("forgets what has become usual", () => {
    expect(shareChange(series(100, 50, 50, 50, 30, 30, 30, 30, 30, 30, 30, 30, 30), fall)).toBeNull();
  });

  it("forgives a fall that is over", () => {
    expect(shareChange(series(100, 50, 50, 50, 30, 52), fall)).toBeNull();
  });

  it("never tells anything of fewer than 30, before or after", () => {
    expect(shareChange(series(29, 29, 29, 29, 0), fall)).toBeNull();
    expect(shareChange([...series(100, 90, 90, 90), { start: 9, count: 0, of: 29 }], fall)).toBeNull();
    expect(shareChange([{ start: 1, count: 29, of: 29 }, { start: 2, count: 0, of: 100 }], fall)).toBeNull();
    expect(shareChange([], fall)).toBeNull();
    expect(shareChange(series(100, 5), fall)).toBeNull();
  });

  it("asks a doubling to be one", () => {
    expect(shareChange(series(1000, 100, 100, 100, 190), double)).toBeNull();
    expect(shareChange(series(1000, 100, 100, 100, 200), double)?.after).toBe(0.2);
    // From nothing anything is more than double, if it is beyond chance: 2 of 100 against 0 of 300 is, by 2.46 errors.
    expect(shareChange(series(100, 0, 0, 0, 2), double)?.before).toBe(0);
    expect(shareChange(series(100, 0, 0, 0, 1), double)).toBeNull();
  });

  it("stays quiet on chance alone in at least 9 of 10 series", () => {
    const random = randomFrom(4);
    const drawn = Array.from({ length: 500 }, () => series(200, ...Array.from({ length: 12 }, () => Array.from({ length: 200 }, () => random.uniform()).filter((one) => one < 0.3).length)));
    // One period against three lies 2 errors below in 2.3 of 100; six possible beginnings raise that.
    expect(drawn.filter((one) => shareChange(one, fall) !== null).length).toBeLessThan(50);
  });
});

describe("core > flags > shares", () => {
  it("counts who bought in the three months before, and of them who bought again", () => {
    const rows: [string, number][] = [["a", month(0)], ["a", month(1)], ["a", month(3)], ["b", month(2)], ["b", month(4) + 3], ["c", month(3)]];
    // April: a and b may buy, a does. May: a, b and c may, b does.
    expect(repeatShares(purchasesOf(bought(rows), Infinity), month(0), month(5) - 1)).toEqual([
      { start: month(3), count: 1, of: 2 }, { start: month(4), count: 1, of: 3 },
    ]);
    expect(repeatShares(purchasesOf(bought(rows), Infinity), month(0), month(2))).toEqual([]);
  });

  it("counts who comes back within 60 days, once everybody's 60 days are over", () => {
    const rows = [...joined("a", month(0), 3, 2, 60), ...joined("b", month(1), 2, 1, 61)];
    const purchases = purchasesOf(bought(rows), Infinity);
    expect(cohortShares(purchases, month(2) - 1 + 60, "month")).toEqual([{ start: month(0), count: 2, of: 3 }, { start: month(1), count: 0, of: 2 }]);
    expect(cohortShares(purchases, month(2) - 1 + 59, "month")).toHaveLength(1);
    expect(cohortShares(purchases, month(3) - 1 + 60, "quarter")).toEqual([{ start: month(0), count: 2, of: 5 }]);
    expect(cohortShares(purchasesOf(bought([["a", month(0)]]), 1), month(9), "month")).toEqual([]);
  });

  it("looks at champions only where there is a history, and never after the as-of day", () => {
    const rows = bought([["a", month(0)], ["a", month(11)], ["b", month(10)]]);
    expect(championShares(rows, month(0) + 269, month(0))).toHaveLength(1);
    expect(championShares(rows, month(0) + 90, month(0))).toEqual([]);
    expect(championShares(rows, month(0) + 900, month(0))).toHaveLength(4);
  });

  it("counts complaints of all answers, up to the last complete month", () => {
    const answers = [{ day: month(0), category: "price" }, { day: month(0), category: null }, { day: month(2), category: "price" }, { day: month(3), category: "price" }];
    expect(complaintShares(answers, "price", month(3) - 1, "month")).toEqual([
      { start: month(0), count: 1, of: 2 }, { start: month(1), count: 0, of: 0 }, { start: month(2), count: 1, of: 1 },
    ]);
    expect(complaintShares(answers, "price", month(3) - 1, "quarter")).toEqual([{ start: month(0), count: 2, of: 3 }]);
    expect(complaintShares(answers, "price", month(3) - 2, "quarter")).toEqual([]);
    expect(complaintShares([], "price", month(3), "month")).toEqual([]);
  });
});

describe("core > flags > redFlags", () => {
  /** Each month's 100 new customers, of whom so many come back after 40 days: in the next month. */
  const shop = (...again: number[]): Transactions => bought(again.flatMap((count, at) => joined(`m${at}-`, month(at), 100, count, 40)));
  const source = (transactions: Transactions, months: number) => ({ transactions, asOf: month(months), firstDay: month(0), reached: month(months) - 1, answers: [] });

  it("finds the cohort that comes back less often, with its size and month", () => {
    const flags = redFlags(source(shop(50, 50, 50, 50, 20, 0, 0), 7));
    expect(flags.find(({ kind }) => kind === "cohort")).toMatchObject({ before: 0.5, after: 0.2, of: 100, since: month(4) });
  });

  it("finds nothing where everything is as ever, and nothing where things get better", () => {
    const kinds = (...again: number[]): string[] => redFlags(source(shop(...again), again.length)).map(({ kind }) => kind);
    // Those who joined in the last two months have not had 60 days; the repeat rate looks at all who bought before.
    expect(kinds(50, 50, 50, 50, 50, 50, 50, 50)).toEqual([]);
    expect(kinds(20, 20, 20, 20, 40, 60, 80, 90)).not.toContain("cohort");
  });

  it("finds a falling repeat rate", () => {
    expect(redFlags(source(shop(60, 60, 60, 60, 60, 60, 60, 5, 5), 9)).map(({ kind }) => kind)).toContain("repeatRate");
  });

  it("finds champions who stay away", () => {
    // 50 buy every week, 300 others once: champions. 40 of them stop on day 560, and 600 newer customers overtake them.
    const rows: [string, number][] = [];
    for (let at = 0; at < 50; at++) {
      const last = at < 40 ? 560 : 720;
      for (let day = at % 7; day <= last; day += 7) rows.push([`best${at}`, january + day]);
    }
    for (let at = 0; at < 300; at++) rows.push([`once${at}`, january + (at * 17) % 600]);
    for (let at = 0; at < 600; at++) rows.push([`new${at}`, january + 640 + (at % 80)]);
    const transactions = bought(rows);
    const flags = redFlags({ transactions, asOf: january + 721, firstDay: january, reached: january + 700, answers: [] });
    expect(flags.find(({ kind }) => kind === "champions")).toMatchObject({ before: 0, after: 0.8, of: 50, since: january + 631, category: null });
  });

  it("finds a complaint that doubles, and says which", () => {
    const answers = [10, 10, 10, 25].flatMap((count, at) =>
      Array.from({ length: 100 }, (_, one) => ({ day: month(at) + (one % 28), category: one < count ? "delivery" : one < 60 ? "price" : null })));
    const flags = redFlags({ ...source(shop(50, 50, 50, 50), 4), answers });
    expect(flags.filter(({ kind }) => kind === "complaint")).toEqual([{ kind: "complaint", category: "delivery", before: 0.1, after: 0.25, of: 100, since: month(3) }]);
  });

  it("goes by quarters where a month has too few, and by months as soon as it can", () => {
    const some = (perMonth: number, ...late: number[]) => late.flatMap((share, at) =>
      Array.from({ length: perMonth }, (_, one) => ({ day: month(at) + (one % 28), category: one < share * perMonth ? "delivery" : null })));
    const told = (answers: ReturnType<typeof some>): number | undefined =>
      redFlags({ ...source(shop(50, 50, 50, 50, 50, 50, 50, 50, 50), 9), answers }).find(({ kind }) => kind === "complaint")?.since;
    const shares = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.5, 0.5];
    expect(told(some(20, ...shares))).toBe(month(6));
    expect(told(some(50, ...shares))).toBe(month(7));
  });

  it("never judges the unfinished month, nor a handful of customers", () => {
    const full = source(shop(50, 50, 50, 50, 50, 50, 50, 0), 8);
    expect(redFlags({ ...full, asOf: month(7) + 5, reached: month(7) - 1 })).toEqual([]);
    expect(redFlags(source(bought([...joined("a", month(0), 20, 20, 30), ...joined("b", month(1), 20, 0, 30)]), 6))).toEqual([]);
  });
});
