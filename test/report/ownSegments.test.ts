/** Do the sheets show the segments that a person has made, safely, and nothing where there are none? */
import { languageIds, type Language } from "../../src/catalogue/languages";
import type { MoreSheetId } from "../../src/catalogue/sheets";
import type { ReportContext } from "../../src/report/context";
import { segmentTemplateIds, segmentTemplates } from "../../src/catalogue/segmentTemplates";
import type { OwnSegment } from "../../src/core/ownSegments/ownSegment";
import { listed, listIds, listName, sheetOfList } from "../../src/report/lists/customerLists";
import { countedIn, weighedIn } from "../../src/report/ownSegments/counted";
import { ruleText } from "../../src/report/ownSegments/ruleText";
import type { BlockSheet, TableSheet } from "../../src/report/types";
import { ownSegmentWords } from "../../src/words/ownSegments/ownSegments";
import { reportWords } from "../../src/words/report/report";
import { businessReport } from "./exampleBusiness";
import { exampleReport, exampleRequest } from "./exampleReport";
import { layoutFaults, noFaults } from "./layoutFaults";

const silent: OwnSegment = { name: "Silent", match: "all", groups: [[{ measure: "daysSince", operator: "atLeast", value: 90 }]] };
const formulaLike: OwnSegment = { name: '=HYPERLINK("x")', match: "any", groups: [[{ measure: "tier", operator: "is", value: "high" }]] };
const newer: OwnSegment = { name: "Moody", match: "all", groups: [[{ measure: "mood", operator: "is", value: "sunny" }]] };
const ownSegments = [silent, formulaLike, newer];

const ownBlock = ({ blocks }: BlockSheet) => blocks.find(({ name }) => name === "ownSegments");
const columnOf = ({ columns }: TableSheet, header: string): number => columns.findIndex((column) => column.header === header);

describe("report > own segments", () => {
  it("change nothing where there are none", () => {
    const parts = (changes: object): string => {
      const { summary, customers, more } = businessReport("en", changes, 60).report;
      return JSON.stringify([summary, customers, customers.cells(0, customers.rows), more]);
    };
    expect(parts({ ownSegments: [] })).toBe(parts({}));
  });

  it("stand on Customers, with the names of all that match, as text", () => {
    const { report, analysis } = exampleReport("en", { ownSegments });
    const { customers } = report;
    const at = columnOf(customers, "Own segments");
    const shown = customers.cells(0, customers.rows).map((row) => row[at]);
    expect(customers.columns[at]?.format).toBe("@");
    // Recomputed from the rows: the rule, and the tier as the sheet shows it without a formula.
    const expected = analysis.customers.map(({ daysSinceLastPurchase: days, tier }) =>
      [...(days !== null && days >= 90 ? ["Silent"] : []), ...(tier === "high" ? ['=HYPERLINK("x")'] : [])].join("; "));
    expect(shown).toEqual(expected);
    expect(new Set(shown).size).toBe(4);
  });

  it("stand on the Summary as formulas, names and rules as text, and say which cannot be used", () => {
    const { report, analysis } = exampleReport("en", { ownSegments });
    const cells = ownBlock(report.summary)?.cells ?? [];
    const name = cells.find((cell) => cell.kind === "value" && cell.value === '=HYPERLINK("x")');
    expect(name?.kind === "value" && name.format?.code).toBe("@");
    const row = cells.filter((cell) => cell.kind === "formula" && cell.row === cells.find((one) => one.kind === "value" && one.value === "Silent")?.row);
    const members = analysis.customers.filter(({ daysSinceLastPurchase: days }) => days !== null && days >= 90);
    const revenue = members.reduce((sum, { spend }) => sum + spend, 0);
    // Margin 0.6 of the example.
    const expected = [members.length, revenue, members.length / analysis.customers.length, (revenue * 0.6) / members.length, revenue / analysis.netRevenue];
    row.forEach((cell, index) => expect(cell.kind === "formula" && Number(cell.value)).toBeCloseTo(expected[index] ?? NaN, 6));
    expect(row.length).toBe(5);
    const texts = cells.flatMap((cell) => (cell.kind === "value" ? [String(cell.value)] : []));
    expect(texts.some((text) => text.includes("Silent: Days since last purchase at least 90 days"))).toBe(true);
    expect(texts.some((text) => text.includes("Moody"))).toBe(true);
    for (const cell of cells) if (cell.kind === "label") expect(cell.text).not.toMatch(/^=/);
  });

  it.each(languageIds)("fit on the Summary in %s, with a prediction, with long names and all templates", (language) => {
    const all = segmentTemplateIds.map((id) => ({ name: ownSegmentWords[language].templates[id], ...segmentTemplates[id] }));
    const long: OwnSegment = { ...all[0] ?? silent, name: "W".repeat(40), groups: [...silent.groups, ...(all[4]?.groups ?? []), ...(all[2]?.groups ?? [])] };
    const { report } = exampleReport(language, { ownSegments: [...all, long, newer] }, exampleRequest);
    expect(layoutFaults(report.summary)).toEqual(noFaults);
    expect(ownBlock(report.summary)?.cells.filter(({ kind }) => kind === "formula").length).toBe(6 * 5);
  });

  it("are groups of the voice of customer and a column of the actions", () => {
    const { more } = businessReport("en", { ownSegments }).report;
    const voice = more.find(({ id }) => id === "voice")?.sheet;
    const actions = more.find(({ id }) => id === "actions")?.sheet;
    const cells = voice?.is === "blocks" ? voice.blocks.flatMap((block) => block.cells) : [];
    const named = cells.filter((cell) => cell.kind === "value" && cell.value === "Silent");
    // NPS, and satisfaction.
    expect(named.length).toBe(2);
    expect(voice?.is === "blocks" && layoutFaults(voice)).toEqual(noFaults);
    expect(actions?.is === "table" && columnOf(actions, "Own segments")).toBeGreaterThan(0);
  });
});

/** Blocks of own segments on the other sheets. */
function blocksOn(id: MoreSheetId, changes: Partial<ReportContext>, language: Language = "en", customers?: number) {
  const report = businessReport(language, changes, customers);
  const sheet = report.report.more.find((one) => one.id === id)?.sheet;
  if (sheet?.is !== "blocks") throw new RangeError(`${id} is no sheet of blocks`);
  return { ...report, sheet, block: ownBlock(sheet) };
}

const sheetsWithOwn = ["channels", "cohorts", "products", "strategy", "migration"] as const;

describe("report > own segments on the other sheets", () => {
  const long: OwnSegment = { name: "W".repeat(40), match: "all", groups: [[{ measure: "purchases", operator: "atLeast", value: 2 }]] };
  const nobody: OwnSegment = { name: "Nobody", match: "all", groups: [[{ measure: "spend", operator: "atLeast", value: 1e12 }]] };

  it.each(sheetsWithOwn.flatMap((id) => languageIds.map((language) => [id, language] as const)))("fit on %s in %s, with long names and without members", (id, language) => {
    const { sheet, block } = blocksOn(id, { ownSegments: [silent, formulaLike, long, nobody, newer] }, language);
    expect(layoutFaults(sheet)).toEqual(noFaults);
    const names = new Set(block?.cells.flatMap((cell) => (cell.kind === "value" && cell.why === "own" && cell.column === 0 ? [cell.value] : [])));
    expect([...names]).toEqual(["Silent", '=HYPERLINK("x")', "W".repeat(40), "Nobody"]);
  });

  it.each(sheetsWithOwn)("leave %s as it was where there are none", (id) => {
    expect(blocksOn(id, { ownSegments: [newer] }, "en", 60).block).toBeUndefined();
  });
});

describe("report > formulas of own segments", () => {
  it("find a name at each place of a cell, and escape what a criterion takes for any letters", () => {
    expect(countedIn((criteria) => `COUNTIFS(${criteria.slice(1)})`, "T[x]", 'A*"?~')).toBe(
      ["A~*\"\"~?~~*", "A~*\"\"~?~~?*", "A~*\"\"~?~~; *", "*; A~*\"\"~?~~", "*; A~*\"\"~?~~; *"]
        .map((pattern, at) => `${["", "-", "+", "+", "+"][at]}COUNTIFS(T[x],"=${pattern}")`).join(""),
    );
    expect(weighedIn((factor) => `SUMPRODUCT(${factor}T[y])`, "T[x]", "A")).toBe('SUMPRODUCT(--ISNUMBER(FIND("; A; ","; "&T[x]&"; ")),T[y])');
  });
});

describe("report > rules in words", () => {
  const both: OwnSegment = {
    name: "x", match: "all",
    groups: [[{ measure: "tier", operator: "is", value: "high" }], [{ measure: "city", operator: "is", value: "Bandung" }, { measure: "pAlive", operator: "atMost", value: 0.125 }], [{ measure: "lastPurchase", operator: "between", value: ["2025-01-31", "2025-02-28"] }]],
  };
  it.each([
    ["en", "Tier is High and (City is Bandung or P(alive) at most 12.5%) and Last purchase between Jan 31, 2025 and Feb 28, 2025"],
    ["pl", "Poziom to Wysoki i (Miasto to Bandung lub P(alive) co najwyżej 12,5%) i Ostatni zakup między 31 sty 2025 a 28 lut 2025"],
    ["id", "Tingkat adalah Tinggi dan (Kota adalah Bandung atau P(alive) paling banyak 12,5%) dan Pembelian terakhir antara 31 Jan 2025 dan 28 Feb 2025"],
  ] as const)("in %s", (language, text) => {
    expect(ruleText(both, { language, currency: null })).toBe(text);
  });
});

describe("report > lists of own segments", () => {
  it.each(languageIds)("have those whose cell names the segment, in %s", (language) => {
    const { columns } = reportWords[language];
    const table = { header: [columns.id, columns.ownSegments], rows: [["ann", "High; High and silent"], ["bob", "High and silent"], ["cem", ""], ["dia", "High"]] };
    expect(listed(table, "own.High").rows.map(([id]) => id)).toEqual(["ann", "dia"]);
    expect(listIds(false, ["High"]).at(-1)).toBe("own.High");
    expect([sheetOfList("own.High"), listName("own.High", language).endsWith(": High")]).toEqual(["customers", true]);
  });
});
