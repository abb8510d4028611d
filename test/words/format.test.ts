/** Are numbers, money, days and plurals written as each language writes them? */
import { formatDay, formatMoney, formatNumber, formatPercent, numberInSentence } from "../../src/words/format";
import { plural } from "../../src/words/plural";

/** Intl parts groups by a no-break space; a plain one reads better here. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, " ");

describe("format", () => {
  // Expected texts: the CLDR conventions of each culture.
  it("writes numbers with the culture's marks", () => {
    expect(formatNumber(1234567.891, "en-US")).toBe("1,234,567.89");
    expect(plain(formatNumber(1234567.891, "pl-PL"))).toBe("1 234 567,89");
    expect(formatNumber(1234567.891, "id-ID")).toBe("1.234.567,89");
    expect(formatNumber(0.5, "en-US", 0)).toBe("1");
    expect(numberInSentence(0.058333333, "pl")).toBe("0,058333");
  });

  it("writes shares as percentages", () => {
    expect(formatPercent(0.2, "en-US")).toBe("20%");
    expect(plain(formatPercent(0.0583, "pl-PL", 1))).toBe("5,8%");
  });

  it("writes money with its currency as a number where there is none", () => {
    expect(plain(formatMoney(1234.5, "pl-PL", "PLN"))).toBe("1234,50 zł");
    expect(plain(formatMoney(1500000, "id-ID", "IDR"))).toContain("Rp");
    expect(formatMoney(1234.5, "en-US")).toBe("1,235");
    expect(formatMoney(12.345, "en-US")).toBe("12.35");
  });

  it("writes days without any time zone", () => {
    expect(formatDay(40513, "en-US")).toBe("Dec 1, 2010");
    expect(formatDay(40513, "pl-PL")).toBe("1 gru 2010");
  });

  it("falls back to English for a culture that is none", () => {
    expect(formatNumber(1.5, "not a culture")).toBe("1.5");
    expect(formatNumber(1.5, "")).toBe("1.5");
  });
});

describe("plural", () => {
  const klient = { one: "klient", few: "klienci", many: "klientów", other: "klienta" };
  it.each([
    [1, "klient"],
    [2, "klienci"],
    [5, "klientów"],
    [12, "klientów"],
    [22, "klienci"],
    [1.5, "klienta"],
  ])("takes the Polish form for %d", (count, form) => {
    expect(plural("pl", count, klient)).toBe(form);
  });

  it("uses the other form where a class has none", () => {
    expect(plural("id", 1, { other: "pelanggan" })).toBe("pelanggan");
    expect(plural("en", 2, { one: "row", other: "rows" })).toBe("rows");
  });
});
