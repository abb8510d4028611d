/** Is the list made for mail merge whole, in three languages, and does its money follow the margin? */
import { languageIds } from "../../src/catalogue/languages";
import { actionKinds } from "../../src/core/actions/actionKinds";
import type { CustomerFacts } from "../../src/core/shop";
import { reportWords } from "../../src/words/report/report";
import { actionsReport, noFacts, rowsOf, shopWith, tableOf, asOf } from "./actionsReport";
import { businessReport } from "./exampleBusiness";
import { exampleRequest } from "./exampleReport";
import { outlook } from "../../src/core/predict/outlook";
import { reportPrediction } from "../../src/report/prediction";

/** Ann is silent for longer than twice her pace of 10 days; Bob bought once. */
const sales = [["ann", "1", 61, 100, "tea"], ["ann", "2", 51, 100, "tea"], ["ann", "3", 41, 100, "tea"], ["bob", "4", 41, 50, "cup"]] as const;

const factsOf = (changes: Partial<CustomerFacts>): Map<string, CustomerFacts> => new Map([["ann", { ...noFacts, ...changes }]]);

describe("report > actionsSheet", () => {
  it.each(languageIds)("has headers that formulas can name, each once, and columns for people, in %s", (language) => {
    const { columns, title } = tableOf(businessReport(language));
    const headers = columns.map(({ header }) => header);
    for (const header of headers) expect(header).toMatch(/^[^[\]#'@]+$/);
    expect(new Set(headers).size).toBe(headers.length);
    const { owner, status, note } = reportWords[language].columns;
    expect(headers.slice(-3)).toEqual([owner, status, note]);
    expect(title.length).toBeGreaterThan(10);
  });

  it.each(languageIds)("uses every list that the example business allows, most urgent first, in %s", (language) => {
    const table = tableOf(businessReport(language));
    const found = [...new Set(table.cells(0, table.rows).map((row) => row[2]))];
    // Renewals need dates, which the example's subscriptions lack; nobody of its customers buys much more at a time.
    expect(found).toHaveLength(actionKinds.length - 2);
    expect(table.rows).toBeGreaterThan(100);
    expect(table.note).toMatch(/77/);
  });

  it("lets the margin on the Summary drive CLV, expected margin and incentive", () => {
    const table = tableOf(actionsReport("en", shopWith(sales)));
    const formulas = Object.fromEntries(table.columns.map(({ header, formula }) => [header, formula]));
    expect(formulas["CLV"]).toMatch(/^=IF\(Actions\[\[#This Row\],\[Spend\]\]="","",Actions\[\[#This Row\],\[Spend\]\]\*'Summary'!\$C\$\d+\)$/);
    expect(formulas["Expected margin"]).toMatch(/\[Purchase value\]\]\*'Summary'!\$C\$\d+\)$/);
    expect(formulas["Highest incentive"]).toBe('=IF(Actions[[#This Row],[Chance]]="","",Actions[[#This Row],[Chance]]*Actions[[#This Row],[Expected margin]])');
  });

  it("says who, when, with what and until when", () => {
    const facts = factsOf({ name: "=Ann", email: "ann@example.com", phone: "+48601234567", consent: true });
    const [row] = rowsOf(tableOf(actionsReport("en", shopWith(sales, { facts }))));
    // By hand: three purchases of 100, ten days apart, the last 41 days ago; nobody has ever come back after 41 days.
    expect(row).toMatchObject({
      Customer: "ann", Name: "=Ann", Action: "Save first", "E-mail": "ann@example.com", Phone: "+48601234567", "WhatsApp link": "https://wa.me/48601234567",
      "Purchase value": 100, Chance: 0, Spend: 300, "Next order": asOf - 31, Owner: "", Status: "", Note: "",
    });
    expect(Number(row?.["Due"]) > asOf && Number(row?.["Due"]) <= asOf + 7).toBe(true);
    expect(row?.["Follow-up 2"]).toBe(Number(row?.["Due"]) + 21);
    expect(row?.["Offer"]).toContain("41 days");
  });

  it("keeps what people wrote as text", () => {
    const table = tableOf(actionsReport("en", shopWith(sales, { facts: factsOf({ name: "=1+1", email: "@x", phone: "+481" }) })));
    const formatOf = (header: string): string | undefined => table.columns.find((column) => column.header === header)?.format;
    for (const header of ["Customer", "Name", "E-mail", "Phone", "Offer"]) expect(formatOf(header)).toBe("@");
  });

  it("has one row that says so where there is nothing to do, since a table has at least one", () => {
    const table = tableOf(actionsReport("en", shopWith([["bob", "1", 5, 50, "cup"]])));
    expect(rowsOf(table)).toHaveLength(1);
    expect(rowsOf(table)[0]).toMatchObject({ Customer: "", Offer: "Nothing to do for anyone now.", Action: "" });
  });

  it("says which column would bring renewals", () => {
    const term = { customer: "ann", plan: null, start: asOf - 99, end: null, renewal: null, price: null };
    expect(tableOf(actionsReport("en", shopWith(sales, { subscriptions: [term] }))).note).toContain("Renewals need a column");
    expect(tableOf(actionsReport("en", shopWith(sales, { subscriptions: [{ ...term, renewal: asOf + 9 }] }))).note).not.toContain("Renewals need");
  });

  it("counts who said no, and writes values where formulas would be too many", () => {
    const refused = tableOf(actionsReport("en", shopWith(sales, { facts: factsOf({ consent: false }) })));
    expect(refused.note).toContain("1 customer without consent left out.");
    const many = Array.from({ length: 2001 }, (_, at) => [0, 10, 20].map((days) => [`c${at}`, `${at}-${days}`, 100 + days, 10, "tea"] as const)).flat();
    const long = tableOf(actionsReport("en", shopWith(many)));
    expect(long.rows).toBe(2001);
    expect(long.columns.every(({ formula }) => formula === null)).toBe(true);
    expect(long.note).toContain("until Refresh");
    expect(rowsOf(long)[0]?.["CLV"]).toBeCloseTo(30 * 0.6, 12);
  });

  it("goes by the model once there is one", () => {
    const { context, analysis } = businessReport("en");
    const { transactions } = context.shop;
    const { horizon, unit } = exampleRequest;
    const prediction = reportPrediction(outlook(transactions, { asOf: analysis.asOf, unit, horizon, discount: 0 }), transactions.customerIds, exampleRequest);
    const table = tableOf(businessReport("en", { prediction }));
    const rows = rowsOf(table);
    const save = rows.filter(({ Action }) => Action === "Save first");
    expect(save.length).toBeGreaterThan(0);
    for (const row of save) expect(row["P(alive)"]).toBeLessThan(0.7);
    expect(table.columns.map(({ header }) => header)).toContain("Lifetime spend");
  });
});

describe("report > customersSheet", () => {
  it("tells the next order, the usual weekday and the next action where the Actions are written, and leaves columns to people", () => {
    const rows = rowsOf(actionsReport("en", shopWith(sales)).report.customers);
    expect(rows[0]).toMatchObject({ Customer: "ann", "Next order": asOf - 31, "Next action": "Save first", Owner: "", Status: "", Note: "" });
    expect(rows[1]).toMatchObject({ Customer: "bob", "Next order": "", "Best weekday": "", "Next action": "Win back" });
    const without = actionsReport("en", shopWith(sales), { wanted: [] }).report.customers;
    expect(without.columns.map(({ header }) => header).slice(-4)).toEqual(["Tier", "Owner", "Status", "Note"]);
  });
});
