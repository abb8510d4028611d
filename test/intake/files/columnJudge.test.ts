/** Does every column of a text file become what it is, and nothing that it may not be? */
import { ColumnJudge, importedCell, type ImportedColumn } from "../../../src/intake/files/columnJudge";

function judged(header: string, cells: readonly string[]): ImportedColumn {
  const judge = new ColumnJudge();
  for (const cell of cells) judge.add(cell);
  return judge.column(header);
}

function imported(header: string, cells: readonly string[]): (string | number)[] {
  const column = judged(header, cells);
  return cells.map((cell) => importedCell(cell, column));
}

describe("columns of a text file", () => {
  it.each([
    ["leading zeros", "Code", ["00123", "123", "4"]],
    ["telephone numbers", "Contact", ["+62 812-3456-789", "+48600100200"]],
    ["more digits than a number holds", "Voucher", ["8412345678901234567", "12"]],
    ["the digits of customers", "Customer ID", ["17850", "13047"]],
    ["the digits of orders", "order_id", ["1001", "1002"]],
    ["formulas", "Note", ["=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)"]],
    ["a sign before words", "Note", ["-12 apples", "+ more"]],
    ["exponents, which may be article numbers", "Article", ["1E5", "2E7"]],
    ["words among numbers", "Size", ["12", "XL", "14", "M"]],
    ["versions and times", "Lap", ["1.2.3", "12:30", "0:45"]],
    ["amounts that may be thousands or thousandths", "Weight", ["1.234", "2.500"]],
    ["amounts in several currencies", "Total", ["Rp 120.000", "$12.50"]],
    ["amounts with a word for millions", "Total", ["Rp 1,5 jt", "Rp 2 jt"]],
    ["dates whose day and month cannot be told apart", "Date", ["03/04/2025", "05/06/2025"]],
    ["dates that contradict each other", "Date", ["13/04/2025", "04/13/2025"]],
  ])("keeps %s as they are", (_what, header, cells) => {
    expect(imported(header, cells)).toEqual(cells);
  });

  // Serial days of Excel: 45658 is 2025-01-01, 45750 is 2025-04-03, 45760 is 2025-04-13.
  it.each([
    ["day first, as one day above 12 shows", ["03/04/2025", "13/04/2025"], [45750, 45760], "dmy"],
    ["month first, as one day above 12 shows", ["04/03/2025", "04/13/2025"], [45750, 45760], "mdy"],
    ["year first", ["2025-04-03", "2025-01-01"], [45750, 45658], "ymd"],
    ["with the month as a word, in Polish", ["3 kwietnia 2025", "1 stycznia 2025"], [45750, 45658], "ymd"],
    ["with the time of day", ["2025-04-03 06:00", "2025-04-03T18:00:00"], [45750.25, 45750.75], "ymd"],
    ["parted by points", ["03.04.2025", "13.04.2025"], [45750, 45760], "dmy"],
  ])("reads dates %s", (_how, cells, serials, shape) => {
    expect(imported("Date", cells)).toEqual(serials);
    expect(judged("Date", cells)).toMatchObject({ is: "date", shape });
  });

  it("takes eight digits for a date only where the header says so", () => {
    expect(imported("Order date", ["20250403", "20250101"])).toEqual([45750, 45658]);
    expect(imported("Quantity", ["20250403", "20250101"])).toEqual([20250403, 20250101]);
  });

  it.each([
    ["with a point", ["12.50", "1,234.00"], [12.5, 1234], { mark: ".", decimals: 2, currency: null }],
    ["with a comma", ["12,50", "1.234,00", "1 234,50"], [12.5, 1234, 1234.5], { mark: ",", decimals: 2, currency: null }],
    ["of one currency", ["Rp 120.000", "Rp95.000"], [120000, 95000], { currency: "IDR" }],
    ["in zloty", ["1 234,56 zł", "10,00 zł"], [1234.56, 10], { currency: "PLN", mark: "," }],
    ["below zero", ["-3", "(12.50)"], [-3, -12.5], { mark: "." }],
  ])("reads numbers %s", (_how, cells, values, column) => {
    expect(imported("Amount", cells)).toEqual(values);
    expect(judged("Amount", cells)).toMatchObject({ is: "number", ...column });
  });

  it("leaves a rare cell that is none as text among numbers and dates", () => {
    const days = Array.from({ length: 30 }, () => "2025-01-01");
    expect(imported("Date", [...days, "unknown"]).at(-1)).toBe("unknown");
    const amounts = Array.from({ length: 30 }, () => "1.50");
    expect(imported("Amount", [...amounts, "=2+3"]).at(-1)).toBe("=2+3");
  });

  it("is not led by blank cells", () => {
    expect(imported("Amount", ["", "12.50", " ", "3"])).toEqual(["", 12.5, " ", 3]);
    expect(judged("Amount", ["", ""])).toEqual({ is: "text" });
  });
});
