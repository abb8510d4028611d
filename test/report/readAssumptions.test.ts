import { languageIds } from "../../src/catalogue/languages";
import { readAssumptions } from "../../src/report/readAssumptions";
import type { Cell } from "../../src/intake/types";
import { cellsOf, exampleReport } from "./exampleReport";

const before = { margin: 1, cac: null, targetRatio: 3, tierShares: [0.2, 0.3] as const };

/** The sheet as Excel reads it back. */
function sheet(language: "en" | "id" | "pl"): Cell[][] {
  const { report } = exampleReport(language);
  const rows = Array.from({ length: report.summary.rows }, () => new Array<Cell>(8).fill(""));
  for (const cell of cellsOf(report)) {
    const row = rows[cell.row];
    if (row) row[cell.column] = cell.kind === "label" ? cell.text : (cell.value ?? "");
  }
  return rows;
}

function typed(changes: Readonly<Record<string, Cell>>): Cell[][] {
  return sheet("en").map((row) => {
    const column = row.findIndex((cell) => typeof cell === "string" && cell in changes);
    return row.map((cell, i) => (column >= 0 && i === column + 2 ? (changes[String(row[column])] ?? cell) : cell));
  });
}

describe("report > readAssumptions", () => {
  it.each(languageIds)("reads back what stands on the sheet, in %s", (language) => {
    expect(readAssumptions(sheet(language), before)).toEqual({ margin: 0.6, cac: 25, targetRatio: 3, tierShares: [0.2, 0.3] });
  });

  it("finds the cells when rows and columns were inserted", () => {
    const moved = [["my note"], [], ...sheet("en").map((row) => ["", ...row])];
    expect(readAssumptions(moved, before).cac).toBe(25);
  });

  it("takes what a person typed, an emptied CAC included", () => {
    expect(readAssumptions(typed({ "Gross margin": 0.3 }), before).margin).toBe(0.3);
    expect(readAssumptions(typed({ "Cost per new customer (CAC)": "" }), { ...before, cac: 9 }).cac).toBeNull();
  });

  it("keeps what was assumed where a cell makes no sense", () => {
    expect(readAssumptions(typed({ "Gross margin": "a lot" }), before).margin).toBe(1);
    expect(readAssumptions(typed({ "Gross margin": 60 }), before).margin).toBe(1);
    expect(readAssumptions(typed({ "Target LTV:CAC": 0 }), before).targetRatio).toBe(3);
    expect(readAssumptions(typed({ "High: share of customers": 0.9 }), before).tierShares).toEqual([0.2, 0.3]);
  });

  it("changes nothing where the sheet is not ours", () => {
    expect(readAssumptions([["a", "b"], [1, 2]], before)).toEqual(before);
  });
});
