/** Are lists whole, in every language, and harmless wherever they are opened? */
import fc from "fast-check";
import { commaMarks, pointMarks } from "../../src/functions/formulaMarks";
import { calendarText, escapedText, folded, stableId } from "../../src/report/lists/calendarText";
import { csvText, harmless, pasteText } from "../../src/report/lists/csvText";
import { followUpEvents, listed, listIds, listName } from "../../src/report/lists/customerLists";
import { listSheet } from "../../src/report/lists/listSheet";
import { columnIds, placeOf, type OwnTable } from "../../src/report/lists/ownTable";
import { languageIds } from "../../src/catalogue/languages";
import { actionsReport, noFacts, shopWith, tableOf } from "./actionsReport";

const facts = new Map([["ann", { ...noFacts, name: "Ann; “A”, B", email: "ann@example.com", phone: "+48601234567" }]]);
const sales = [["ann", "1", 61, 100, "tea"], ["ann", "2", 51, 100, "tea"], ["ann", "3", 41, 100.5, "tea"], ["bob", "4", 41, 50, "cup"]] as const;

/** The Actions as they would be read from their sheet. */
function actions(language: (typeof languageIds)[number] = "en"): OwnTable {
  const table = tableOf(actionsReport(language, shopWith(sales, { facts })));
  return { header: table.columns.map(({ header }) => header), rows: table.cells(0, table.rows) };
}

describe("lists > csv", () => {
  it("is UTF-8 with its mark, lines as RFC 4180 ends them, separators and decimals of the culture, days as ISO", () => {
    const table: OwnTable = { header: ["Customer", "Due", "Spend", "My own; column"], rows: [["ann", 45658, 1.5, 'say "a;b"'], ["b,c", "", 2, ""]] };
    expect(csvText(table, commaMarks)).toBe('\uFEFFCustomer;Due;Spend;"My own; column"\r\nann;2025-01-01;1,5;"say ""a;b"""\r\nb,c;;2;\r\n');
    expect(csvText(table, pointMarks)).toBe('\uFEFFCustomer,Due,Spend,My own; column\r\nann,2025-01-01,1.5,"say ""a;b"""\r\n"b,c",,2,\r\n');
  });

  // OWASP, CSV injection: = + - @, tab and carriage return.
  it("runs nowhere: text that begins like a formula gets an apostrophe; numbers and phone numbers stay", () => {
    for (const text of ["=1+1", "+1+cmd", "-2", "@SUM(A1)", "\tx", "\rx", "+48 601", "+123"]) expect(harmless(text)).toBe(`'${text}`);
    for (const text of ["a=1", "", "+48601234567", "1-2", "'x"]) expect(harmless(text)).toBe(text);
    expect(csvText({ header: ["=x"], rows: [[-5], ["=1,2"]] }, pointMarks)).toBe("\uFEFF'=x\r\n-5\r\n\"'=1,2\"\r\n");
  });

  it("law: no field of any text begins a formula, and as many lines come out as went in", () => {
    const text = fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', ";", ",", "a", "1") });
    fc.assert(fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const pasted = pasteText({ header: ["a", "b"], rows }, pointMarks).split("\r\n");
      expect(pasted).toHaveLength(rows.length + 1);
      for (const line of pasted) {
        expect(line.split("\t")).toHaveLength(2);
        for (const field of line.split("\t")) expect(/^[=+\-@]/.test(field)).toBe(false);
      }
    }));
  });
});

describe("lists > calendar", () => {
  // RFC 5545, 3.1: 75 octets, the break not counted; "ż" has two octets, an emoji four.
  it("folds lines at 75 octets and cuts no letter", () => {
    for (const line of ["SUMMARY:" + "ż".repeat(90), "DESCRIPTION:" + "🎁a".repeat(40), "X".repeat(75), "X".repeat(76)]) {
      const parts = folded(line).split("\r\n");
      for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
      expect(parts.map((part, index) => (index === 0 ? part : part.slice(1))).join("")).toBe(line);
      for (const part of parts.slice(1)) expect(part.startsWith(" ")).toBe(true);
    }
    expect(folded("X".repeat(75))).not.toContain("\r\n");
  });

  // RFC 5545, 3.3.11.
  it("escapes what has a meaning, and lets no line of its own be made", () => {
    expect(escapedText("a;b,c\\d\ne\r\nf\u0007")).toBe("a\\;b\\,c\\\\d\\ne\\nf");
    const text = calendarText([{ uid: "x@y", day: 45658, summary: "a\r\nATTENDEE:b", description: "" }], 0);
    expect(text.split("\r\n").some((line) => line.startsWith("ATTENDEE"))).toBe(false);
  });

  it("has an all-day event for each message and each follow-up, whose ids are the same in every run and language", () => {
    const events = followUpEvents(actions(), "en");
    // Ann is High and at risk, Bob passive: each has a message and two follow-ups.
    expect(events).toHaveLength(6);
    expect(events[0]?.summary).toBe("Save first: Ann; “A”, B (ann)");
    expect(events[1]?.summary).toContain("(Follow-up 1)");
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(6);
    expect(followUpEvents(actions("pl"), "pl").map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    const later = followUpEvents({ ...actions(), rows: actions().rows.map((row) => row.map((cell) => (typeof cell === "number" && cell > 45000 ? cell + 7 : cell))) }, "en");
    expect(later.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  });

  it("is a calendar by RFC 5545: line ends, days, a stamp in UTC", () => {
    const text = calendarText([{ uid: "x@y", day: 45658, summary: "a", description: "b" }], Date.UTC(2025, 0, 2, 3, 4, 5));
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).toContain("DTSTART;VALUE=DATE:20250101\r\nDTEND;VALUE=DATE:20250102\r\n");
    expect(text).toContain("DTSTAMP:20250102T030405Z\r\n");
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it("gives different customers different ids", () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => stableId(`c${at}`, "winBack", "due"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(stableId("a", "bc")).not.toBe(stableId("ab", "c"));
  });
});

describe("lists > customers on them", () => {
  it("finds columns by their headers in the sheet's language, moved and foreign ones too", () => {
    expect(columnIds(["Notatka", "Moja kolumna", "Klient", "Segment"])).toEqual(["note", null, "id", "segment"]);
    expect(placeOf(["Catatan", "Pelanggan", "Segmen"], "id")).toBe(1);
    expect(placeOf(["x"], "id")).toBe(-1);
  });

  it.each(languageIds)("takes the rows of an action or a segment, whatever language they were written in: %s", (language) => {
    const table = actions(language);
    expect(listed(table, "actions").rows).toHaveLength(2);
    expect(listed(table, "action.saveFirst").rows).toHaveLength(1);
    expect(listed(table, "action.renewal").rows).toHaveLength(0);
    expect(new Set(listIds(true).map((id) => listName(id, language))).size).toBe(listIds(true).length);
    expect(listIds(false).every((id) => id.startsWith("segment."))).toBe(true);
  });

  it("names the columns of the new sheet in the reader's language and keeps foreign ones, text as text", () => {
    const table: OwnTable = { header: ["Customer", "Due", "Own"], rows: [["007", 45658, "=1"], ["8", 45659, 3]] };
    const sheet = listSheet(table, "actions", "pl");
    expect(sheet.columns.map(({ header }) => header)).toEqual(["Klient", "Termin", "Own"]);
    expect(sheet.columns.map(({ format }) => format)).toEqual(["@", "dd.mm.yyyy", "@"]);
    expect(sheet.cells(0, 2)).toEqual([["007", 45658, "=1"], ["8", 45659, "3"]]);
  });
});
