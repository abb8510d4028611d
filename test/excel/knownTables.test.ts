/** Are the choices for a table found again by its headers? */
import { knownTable, withKnown } from "../../src/excel/knownTables";
import type { KnownTable } from "../../src/excel/types";

const table = (header: string[], mapping: KnownTable["mapping"] = {}): KnownTable => ({ header, mapping, answers: {} });

describe("excel > knownTables", () => {
  it("finds a table by its headers, in their order, whatever their case", () => {
    const known = [table(["Email", "Day", "Total"], { customer: "Email" }), table(["Buyer", "Date"])];
    expect(knownTable(["email", " Day", "TOTAL"], { known })).toBe(known[0]);
    expect(knownTable(["Day", "Email", "Total"], { known })).toBeNull();
    expect(knownTable(["Email", "Day"], { known })).toBeNull();
  });

  it("keeps the latest choices of each table, and twenty tables", () => {
    const many = Array.from({ length: 20 }, (_, at) => table([`h${at}`]));
    const again = withKnown(table(["H3"], { customer: "h3" }), { known: many });
    expect(again).toHaveLength(20);
    expect(again[0]?.mapping).toEqual({ customer: "h3" });
    expect(again.filter(({ header }) => header[0]?.toLowerCase() === "h3")).toHaveLength(1);
    expect(withKnown(table(["new"]), { known: many }).map(({ header }) => header[0])).toEqual(["new", ...Array.from({ length: 19 }, (_, at) => `h${at}`)]);
  });
});
