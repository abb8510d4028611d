import type { OwnSheet, WorkbookState } from "../../src/excel/inspectWorkbook";
import { chooseTargets, namesOf } from "../../src/excel/targets";

function own(name: string, tables: string[] = []): OwnSheet {
  return { id: `{${name}}`, name, tables, position: 0, tableIds: [], charts: [], rows: 10, columns: 8 };
}

const empty: WorkbookState = { sheetNames: ["Sheet1"], names: [], own: {}, isProtected: false };
const both = ["summary", "customers"] as const;

describe("excel > targets", () => {
  it("names new sheets and tables in the language", () => {
    const { sheets, tables } = namesOf(chooseTargets(empty, both, "pl"));
    expect([sheets, tables.customers]).toEqual([{ summary: "Podsumowanie", customers: "Klienci" }, "Klienci"]);
  });

  it("leaves foreign sheets and tables of the same name alone", () => {
    const { sheets, tables } = namesOf(chooseTargets({ ...empty, sheetNames: ["Customers", "Summary"], names: ["customers"] }, both, "en"));
    expect([sheets, tables.customers]).toEqual([{ summary: "Summary 2", customers: "Customers 2" }, "Customers2"]);
  });

  it("keeps a name that a person gave, and one that is ours already", () => {
    const state = { ...empty, sheetNames: ["My best", "Summary 2"], own: { customers: own("My best", ["Stars"]), summary: own("Summary 2") } };
    const [summary, customers] = chooseTargets(state, both, "en");
    expect([summary?.name, customers?.name, customers?.table]).toEqual(["Summary 2", "My best", { name: "Stars", old: "Stars" }]);
  });

  it("names the sheets of subscriptions as theirs", () => {
    const { sheets, tables } = namesOf(chooseTargets(empty, ["subscriptions", "subscribers"], "id"));
    expect([sheets, tables.subscribers]).toEqual([{ subscriptions: "Langganan", subscribers: "Pelanggan langganan" }, "PelangganLangganan"]);
  });

  it("follows the language where the name is one of ours in another", () => {
    const state = { ...empty, sheetNames: ["Customers", "Summary"], own: { customers: own("Customers", ["Customers"]), summary: own("Summary") } };
    const [summary, customers] = chooseTargets(state, both, "id");
    expect([summary?.name, customers?.name, customers?.table]).toEqual(["Ringkasan", "Pelanggan", { name: "Pelanggan", old: "Customers" }]);
  });

  it("gives no two new sheets one name", () => {
    const targets = chooseTargets({ ...empty, sheetNames: ["Cohorts"] }, ["cohorts", "channels"], "en");
    expect(targets.map(({ name }) => name)).toEqual(["Cohorts 2", "Channels"]);
  });
});
