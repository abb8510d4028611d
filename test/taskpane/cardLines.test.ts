/** Does the customer card say what the sheet's row says, in the reader's language? */
import { languageIds } from "../../src/catalogue/languages";
import type { CustomerRecord, OwnRow } from "../../src/report/lists/ownTable";
import { cardGroups, cardTitle } from "../../src/taskpane/cardLines";
import { createFormats } from "../../src/taskpane/formats";
import { actionsReport, asOf, noFacts, shopWith, tableOf } from "../report/actionsReport";
import type { TableSheet } from "../../src/report/types";

const sales = [["ann", "1", 61, 100, "tea"], ["ann", "2", 51, 100, "tea"], ["ann", "3", 41, 100, "tea"], ["bob", "4", 41, 50, "cup"]] as const;
const facts = new Map([["ann", { ...noFacts, name: "Ann Smith", city: "Boston" }]]);
const answers = [{ customer: "ann", day: asOf, nps: 0, csat: null, ces: null, comment: null, department: null }];

const firstRow = (table: TableSheet): OwnRow => ({ header: table.columns.map(({ header }) => header), cells: table.cells(0, 1)[0] ?? [] });

function recordIn(language: (typeof languageIds)[number]): CustomerRecord {
  const report = actionsReport(language, shopWith(sales, { facts, answers }));
  return { customer: firstRow(report.report.customers), actions: [firstRow(tableOf(report))] };
}

const reader = (language: (typeof languageIds)[number]) => ({ language, formats: createFormats("en-US", null), margin: 0.6 });

describe("cardGroups", () => {
  it("tells value, history, segment, experience, contact and what comes next", () => {
    const groups = cardGroups(recordIn("en"), reader("en"));
    const lines = Object.fromEntries(groups.flatMap(({ lines: own }) => own.map(({ name, text }) => [name, text])));
    // By hand: 300 x 0.6, 300 / 3, an answer of 0 is an answer.
    expect(lines).toMatchObject({ "CLV to date": "180.00", "Average purchase": "100.00", Purchases: "3", City: "Boston", "Next action": "Save first", NPS: "0" });
    expect(lines["Last purchase"]).toBe("Nov 21, 2024");
    expect(groups.map(({ id }) => id)).toEqual(["value", "history", "rfm", "next", "experience", "contact"]);
    expect(cardTitle(recordIn("en"))).toEqual({ title: "Ann Smith", id: "ann" });
  });

  it("tells the latest answers first, with their days, their scores and what was said", () => {
    const answer = { customer: "ann", csat: null, ces: null, department: null };
    const said = [
      { ...answer, day: asOf, nps: 3, comment: "Late again" }, { ...answer, day: asOf - 30, nps: 9, comment: null },
      { ...answer, day: null, nps: null, comment: "=1+1" }, { ...answer, day: asOf - 40, nps: null, comment: null },
    ];
    const groups = cardGroups({ ...recordIn("en"), answers: said }, reader("en"));
    const lines = groups.find(({ id }) => id === "experience")?.lines.slice(1).map(({ name, text }) => [name, text]);
    // The days of the shop's last order, 30 days before, and none; the last says nothing.
    expect(lines).toEqual([[reader("en").formats.day(asOf), "NPS 3: Late again"], [reader("en").formats.day(asOf - 30), "NPS 9"], ["Undated answer", "=1+1"]]);
  });

  it.each(languageIds)("reads a sheet in %s for a reader of any language", (sheet) => {
    const english = cardGroups(recordIn("en"), reader("en")).map(({ id, lines }) => [id, lines.length]);
    for (const language of languageIds) {
      expect(cardGroups(recordIn(sheet), reader(language)).map(({ id, lines }) => [id, lines.length])).toEqual(english);
    }
  });

  it("takes what is predicted into the CLV, and leaves out what the row does not tell", () => {
    const customer: OwnRow = { header: ["Customer", "Spend", "Lifetime spend", "Note"], cells: ["x", 10, 30, "call"] };
    const groups = cardGroups({ customer, actions: [] }, reader("en"));
    expect(groups.map(({ id, lines }) => [id, lines[0]?.text])).toEqual([["value", "18.00"], ["history", "10.00"], ["people", "call"]]);
    expect(cardTitle({ customer, actions: [] })).toEqual({ title: "x", id: "x" });
  });
});
