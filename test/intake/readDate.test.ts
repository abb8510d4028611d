import { serialDayOf } from "../../src/core/serialDay";
import { readDate, shownDateOrder, type DateOrder } from "../../src/intake/readDate";

const day = (year: number, month: number, date: number): number => serialDayOf(year, month, date) ?? NaN;
const at = (hours: number, minutes = 0, seconds = 0): number => (hours * 3600 + minutes * 60 + seconds) / 86400;

// The first date of the UCI Online Retail data; 40513 is what Excel shows for 2010-12-01 as a number.
const clear: [string | number, number][] = [
  [40513, 40513], [40513.35, 40513.35], [1, 1], [20101201, 40513], ["20101201", 40513], ["40513", 40513], ["40513.5", 40513.5],
  ["2010-12-01", 40513], ["2010/12/01", 40513], ["2010.12.1", 40513], [" 2010-12-01T08:26:30 ", 40513 + at(8, 26, 30)],
  ["2024-05-01 09:58:12 +0000", day(2024, 5, 1) + at(9, 58, 12)], ["2024-05-01T09:58:12.345Z", day(2024, 5, 1) + at(9, 58, 12)],
  ["2024-05-01 23:30:00 UTC", day(2024, 5, 1) + at(23, 30)], ["2024-05-01 08.15 WIB", day(2024, 5, 1) + at(8, 15)],
  ["01.02.2024", day(2024, 2, 1)], ["31.12.2024 14:05", day(2024, 12, 31) + at(14, 5)], ["1. 2. 2024", day(2024, 2, 1)],
  ["1 grudnia 2010", 40513], ["12 Jan 2024", day(2024, 1, 12)], ["Jan 12, 2024", day(2024, 1, 12)], ["12-Jan-24", day(2024, 1, 12)],
  ["Senin, 12 Agustus 2024", day(2024, 8, 12)], ["3 października 2024", day(2024, 10, 3)], ["5 paź 2024 10:00", day(2024, 10, 5) + at(10)],
  ["2024 Mei 7", day(2024, 5, 7)], ["December 1st, 2010", 40513],
];

const noDates: (string | number | boolean)[] = [
  "", "0000-00-00", "unknown", "b/d", "2024-02-30", "2024-13-01", "31.11.2024", 0, -5, 0.5, 3000000, 20241399, true, "12:30", "1/2", "2024-01-01 25:00",
  "2024-1-123", "123/1/2024", "1/2/3", "12 Foo 2024", "Jan 2024", "12 Jan 2024 7", "99 Jan 2024", "Jan 1 1", "1850-01-01", "#VALUE!",
];

describe("readDate", () => {
  it.each(clear)("reads %p whatever the column's order", (cell, serial) => {
    for (const order of ["dmy", "mdy"] as DateOrder[]) expect(readDate(cell, order)).toBeCloseTo(serial, 8);
  });

  it.each(noDates)("reads no date from %p", (cell) => {
    for (const order of ["dmy", "mdy"] as DateOrder[]) expect(readDate(cell, order)).toBeNull();
  });

  it("takes day and month in the column's order", () => {
    expect(readDate("12/1/2010 8:26", "mdy")).toBeCloseTo(40513 + at(8, 26), 8);
    expect(readDate("12/1/2010 8:26", "dmy")).toBeCloseTo(day(2010, 1, 12) + at(8, 26), 8);
    expect(readDate("1-2-24", "dmy")).toBe(day(2024, 2, 1));
    expect(readDate("1-2-99", "mdy")).toBe(day(1999, 1, 2));
  });

  it("knows morning from afternoon", () => {
    expect(readDate("1/2/2024 12:05 AM", "mdy")).toBeCloseTo(day(2024, 1, 2) + at(0, 5), 8);
    expect(readDate("1/2/2024 12:05 p.m.", "mdy")).toBeCloseTo(day(2024, 1, 2) + at(12, 5), 8);
    expect(readDate("1/2/2024, 3:05:09 PM", "mdy")).toBeCloseTo(day(2024, 1, 2) + at(15, 5, 9), 8);
  });
});

describe("shownDateOrder", () => {
  it.each([
    ["12/13/2010", "mdy"], ["13/12/2010", "dmy"], ["12/1/2010 8:26", "either"], ["5/5/2024", "none"], ["13.12.2010", "none"], ["2010-12-01", "none"],
    ["13/13/2010", "none"], ["1 maja 2024", "none"], ["hello", "none"],
  ])("says what %s shows: %s", (text, shown) => {
    expect(shownDateOrder(text)).toBe(shown);
  });
});
