import type { OwnSheet, WorkbookState } from "../../src/excel/inspectWorkbook";
import { reportKinds } from "../../src/excel/reportKinds";
import { chooseTargets } from "../../src/excel/targets";

const { names } = reportKinds.orders;

function own(name: string, tables: string[] = []): OwnSheet {
  return { id: `{${name}}`, name, tables, charts: [], rows: 10, columns: 8 };
}

const empty: WorkbookState = { sheetNames: ["Sheet1"], names: [], customers: null, summary: null };

describe("excel > targets", () => {
  it("names new sheets and the table in the language", () => {
    const { customers, summary, table } = chooseTargets(empty, "pl", names);
    expect([customers.name, summary.name, table.name]).toEqual(["Klienci", "Podsumowanie", "Klienci"]);
  });

  it("leaves foreign sheets and tables of the same name alone", () => {
    const { customers, summary, table } = chooseTargets({ ...empty, sheetNames: ["Customers", "Summary"], names: ["customers"] }, "en", names);
    expect([customers.name, summary.name, table.name]).toEqual(["Customers 2", "Summary 2", "Customers2"]);
  });

  it("keeps a name that a person gave, and one that is ours already", () => {
    const state = { ...empty, sheetNames: ["My best", "Summary 2"], customers: own("My best", ["Stars"]), summary: own("Summary 2") };
    const { customers, summary, table } = chooseTargets(state, "en", names);
    expect([customers.name, summary.name, table]).toEqual(["My best", "Summary 2", { name: "Stars", old: "Stars" }]);
  });

  it("names the sheets of subscriptions as theirs", () => {
    const { customers, summary, table } = chooseTargets(empty, "id", reportKinds.subscriptions.names);
    expect([customers.name, summary.name, table.name]).toEqual(["Pelanggan langganan", "Langganan", "PelangganLangganan"]);
  });

  it("follows the language where the name is one of ours in another", () => {
    const state = { ...empty, sheetNames: ["Customers", "Summary"], customers: own("Customers", ["Customers"]), summary: own("Summary") };
    const { customers, summary, table } = chooseTargets(state, "id", names);
    expect([customers.name, summary.name, table]).toEqual(["Pelanggan", "Ringkasan", { name: "Pelanggan", old: "Customers" }]);
  });
});
