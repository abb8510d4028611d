/** Does the pane say plainly whom another table knows? */
import type { JoinedTable } from "../../src/intake/tables/types";
import { createFormats } from "../../src/taskpane/formats";
import { matchText, tableName, tableRemarks } from "../../src/taskpane/tableText";
import { tableWords } from "../../src/words/tables/tables";

const told: JoinedTable = {
  kind: "survey", sheet: "Sheet2", address: "A1:F301", mapping: { customer: "Customer", email: "Email", day: "Date" },
  rows: { in: 303, used: 300, leftOut: { noAnswer: 2, duplicate: 1 } }, matched: 287, unmatched: 13, unsigned: 0, by: { customer: 280, email: 7 },
  unmatchedIds: { count: 12, examples: ["X1", "X2", "X3", "X4", "X5"] }, unreadable: { day: 1 }, monthsBy: null, copyOf: null, question: null, taken: true,
};

const formats = createFormats("en-US", null);
const polish = createFormats("pl-PL", null);

describe("tableText", () => {
  test("names the table by its kind and place", () => {
    expect(tableName(told, tableWords.en)).toBe("Survey · Sheet2!A1:F301");
  });

  test("tells how many rows are matched, and by which columns", () => {
    // 287 of 300 are 95.67%: not yet 96.
    expect(matchText(told, tableWords.en, formats)).toBe("300 answers, 95% of them matched by Customer, Email");
    expect(matchText({ ...told, rows: { ...told.rows, used: 22 }, matched: 22, unmatched: 0, by: { email: 22 } }, tableWords.pl, polish)).toBe("22 odpowiedzi, dopasowano 100% według: Email");
  });

  test("says nothing of matches where the rows name nobody, and says plainly where nobody is known", () => {
    expect(matchText({ ...told, matched: 0, unmatched: 0, unsigned: 300 }, tableWords.en, formats)).toBe("300 answers");
    expect(matchText({ ...told, matched: 0, unmatched: 300 }, tableWords.en, formats)).toBe("300 answers, none of them matched");
  });

  test("tells who is not in the orders, what is left out and what cannot be read", () => {
    expect(tableRemarks(told, tableWords.en, formats)).toEqual([
      "Not in the orders: X1, X2, X3, X4, X5 and 7 more",
      "3 rows left out: duplicate, no answer",
      "1 cell of “Date” cannot be read",
    ]);
    expect(tableRemarks({ ...told, mapping: { period: "Month" }, rows: { in: 300, used: 300, leftOut: {} }, unmatchedIds: { count: 0, examples: [] }, unreadable: {}, monthsBy: "mdy" }, tableWords.en, formats)).toEqual([
      "“Month” is read month first: so all its dates are the first day of a month",
    ]);
    expect(tableRemarks({ ...told, rows: { in: 300, used: 300, leftOut: {} }, unmatchedIds: { count: 0, examples: [] }, unreadable: {}, copyOf: "Sheet1" }, tableWords.en, formats)).toEqual([
      "The very same cells stand on the sheet “Sheet1”, so they are used once.",
    ]);
  });
});
