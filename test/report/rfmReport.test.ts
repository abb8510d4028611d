/** Do the sheets say by which own rules customers were scored, and are they whole where there are no segments? */
import { languageIds, type Language } from "../../src/catalogue/languages";
import { usualRules, type RfmRules } from "../../src/core/rfm/rfmRules";
import { segmentCodes } from "../../src/core/rfm/segments";
import type { BlockSheet, ReportSheet } from "../../src/report/types";
import { reportWords } from "../../src/words/report/report";
import { rfmWords } from "../../src/words/rfm/rfm";
import { terms } from "../../src/words/terms/terms";
import { businessReport } from "./exampleBusiness";
import type { Example } from "./exampleReport";
import { layoutFaults, noFaults } from "./layoutFaults";

const thresholds = { recency: [30, 60, 120, 240], frequency: [2, 3, 5, 10], monetary: null };
const map = { ...segmentCodes, lost: [...segmentCodes.lost, "211"], hibernating: segmentCodes.hibernating.filter((code) => code !== "211") };
const own: RfmRules = { bins: 5, thresholds, map, recentSingleIsNew: false };
const four: RfmRules = { ...usualRules, bins: 4 };
const ten: RfmRules = { ...usualRules, bins: 10 };

const customers = 120;
const reportBy = (language: Language, rfm?: RfmRules): Example => businessReport(language, {}, customers, rfm);

const shownOn = (sheet: BlockSheet): (string | number | null)[] =>
  sheet.blocks.flatMap(({ cells }) => cells).map((cell) => (cell.kind === "label" ? cell.text : cell.value));

function shownIn({ sheet }: ReportSheet): (string | number | null)[] {
  return sheet.is === "blocks" ? shownOn(sheet) : [sheet.note, ...sheet.cells(0, sheet.rows).flat()];
}

describe.each(languageIds)("report > own rules for scores and segments > in %s", (language) => {
  it.each([["own thresholds and map", own], ["four scores", four], ["ten scores", ten]] as const)("with %s lets nothing overlap, be cut off or show nonsense", (_, rfm) => {
    const { report } = reportBy(language, rfm);
    const sheets = [report.summary, ...report.more.flatMap(({ sheet }) => (sheet.is === "blocks" ? [sheet] : []))];
    for (const sheet of sheets) expect([sheet.title, layoutFaults(sheet)]).toEqual([sheet.title, noFaults]);
    const shown = [...shownOn(report.summary), ...report.more.flatMap(shownIn), ...report.customers.cells(0, report.customers.rows).flat()];
    expect(shown.filter((cell) => cell === undefined || Number.isNaN(cell) || cell === Infinity)).toEqual([]);
    expect(shown.filter((cell) => typeof cell === "string" && /undefined|NaN|\[object/.test(cell))).toEqual([]);
  });

  it("says in the heading, in the method and above the customers that rules are own ones, and prints the bounds", () => {
    const { report } = reportBy(language, own);
    const words = rfmWords[language];
    const shown = shownOn(report.summary);
    const told = [words.own.thresholds, words.own.map, words.own.single].join(", ");
    expect(shown).toContain(`${reportWords[language].segments.heading} (${told})`);
    expect(shown.filter((text) => typeof text === "string" && text.endsWith(words.method))).toHaveLength(1);
    expect(shown).toContain(words.block.mapNote(1, "1"));
    expect(report.customers.note).toContain(told);
    const block = report.summary.blocks.find(({ name }) => name === "rules");
    const column = (at: number) => block?.cells.flatMap((cell) => (cell.kind === "value" && cell.column === at ? [cell.value] : []));
    // As given above: best first, the worst score has no bound.
    expect(column(2)).toEqual([30, 60, 120, 240, words.block.rest]);
    expect(column(3)).toEqual([10, 5, 3, 2, words.block.rest]);
  });

  it("prints where equal shares end: the least of those who have the score", () => {
    const { report, analysis } = reportBy(language, own);
    const block = report.summary.blocks.find(({ name }) => name === "rules");
    const spends = block?.cells.flatMap((cell) => (cell.kind === "value" && cell.column === 4 ? [cell.value] : []));
    const least = [5, 4, 3, 2].map((score) => Math.min(...analysis.customers.filter(({ m }) => m === score).map(({ spend }) => spend)));
    expect(spends?.slice(0, 4)).toEqual(least);
  });

  it("with other than five scores has no segment anywhere, and says why on each sheet that would have them", () => {
    const { report } = reportBy(language, four);
    const why = rfmWords[language].noSegments("4");
    const names = new Set<unknown>(Object.values(terms[language].segments));
    expect(shownOn(report.summary)).toContain(why);
    const segments = report.summary.blocks.filter(({ name }) => name === "segments").flatMap(({ cells, charts }) => [...cells, ...charts]);
    expect(segments.map((cell) => ("text" in cell ? cell.text : "something else"))).toEqual([reportWords[language].segments.heading, why]);
    expect(report.customers.note).toContain(why);
    const place = report.customers.columns.findIndex(({ header }) => header === reportWords[language].columns.segment);
    expect(new Set(report.customers.cells(0, customers).map((row) => row[place]))).toEqual(new Set([""]));
    for (const one of report.more.filter(({ id }) => ["voice", "actions", "strategy"].includes(id))) {
      expect([one.id, shownIn(one).some((cell) => typeof cell === "string" && cell.includes(why))]).toEqual([one.id, true]);
      expect([one.id, shownIn(one).filter((cell) => names.has(cell))]).toEqual([one.id, []]);
    }
    const formulas = report.more.flatMap(({ sheet }) => (sheet.is === "blocks" ? sheet.blocks : [])).flatMap(({ cells }) => cells)
      .flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));
    expect(formulas.filter((formula) => formula.includes(`[${reportWords[language].columns.segment}]`))).toEqual([]);
  });

  it("with ten scores keeps the code a text that is no date", () => {
    const { report, analysis } = reportBy(language, ten);
    const place = report.customers.columns.findIndex(({ header }) => header === reportWords[language].columns.code);
    expect(report.customers.columns[place]?.format).toBe("@");
    expect(report.customers.cells(0, 1)[0]?.[place]).toBe(analysis.customers[0]?.code);
  });

  it("as usual says nothing of it, whether the rules are given or not", () => {
    expect(JSON.stringify(reportBy(language, { ...usualRules }).report.summary)).toBe(JSON.stringify(reportBy(language).report.summary));
    expect(reportBy(language).report.summary.blocks.map(({ name }) => name)).not.toContain("rules");
  });
});
