/** Do the sheets Voice of customer, Customer value, Strategy and Compare methods hold what they should, and is nothing of it cut off? */
import { languageIds, type Language } from "../../src/catalogue/languages";
import type { MoreSheetId } from "../../src/catalogue/sheets";
import { shopOf, type Shop, type SurveyAnswer } from "../../src/core/shop";
import type { Cell } from "../../src/intake/types";
import { shownText, spanOf } from "../../src/report/columnWidths";
import { cellAddress } from "../../src/report/address";
import type { ReportContext } from "../../src/report/context";
import { inputLabels } from "../../src/report/moreSheets";
import { cellWidth, linesOf } from "../../src/report/textWidth";
import { styleOf } from "../../src/report/theme";
import { typedOnSheet } from "../../src/report/typedCells";
import type { Area, BlockSheet, InputCell } from "../../src/report/types";
import { voiceWords } from "../../src/words/voice/voice";
import { cellsOf, valuesOf } from "./blockValues";
import { businessReport, exampleShop } from "./exampleBusiness";

const advice = ["voice", "customerValue", "strategy", "methods"] as const satisfies readonly MoreSheetId[];

type Sheets = Readonly<Record<(typeof advice)[number], BlockSheet>>;

function sheetsOf(language: Language, changes: Partial<ReportContext> = {}): Sheets {
  const { report } = businessReport(language, { wanted: advice, ...changes });
  return Object.fromEntries(report.more.map(({ id, sheet }) => [id, sheet])) as unknown as Sheets;
}

function overlap(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** What Excel 2016 and LibreOffice 7.4 both know. */
const allowed = new Set([
  "SUM", "SUMIFS", "SUMPRODUCT", "COUNT", "COUNTA", "COUNTIFS", "MAX", "MIN", "ROUND", "IF", "IFERROR", "AND", "OR", "NOT", "ISNUMBER",
]);

/** A long comment that would like to be a formula, with a word without an end and signs that cannot be seen. */
const hostile = `=HYPERLINK("http://example.com","late delivery") \u0000\u202e ${"x".repeat(500)} ${"very late ".repeat(60)}`;

function withAnswers(shop: Shop, answers: readonly SurveyAnswer[]): Shop {
  return { ...shop, answers };
}

const answerOf = (customer: string | null, changes: Partial<SurveyAnswer> = {}): SurveyAnswer =>
  ({ customer, day: 45990, nps: null, csat: null, ces: null, comment: null, department: null, ...changes });

describe("voice > valuable detractors", () => {
  it("quote the answer that made the detractor; where that says nothing, the latest comment with its day", () => {
    const { context, analysis } = businessReport("en", { wanted: advice });
    const best = [...analysis.customers].sort((a, b) => b.spend - a.spend).slice(0, 2).map(({ id }) => id);
    const [first = "", second = ""] = best;
    const answers = [
      answerOf(first, { day: 45990, nps: 2, comment: "The zebra was missing" }), answerOf(first, { day: 45995, comment: "Thanks for the call" }),
      answerOf(second, { day: 45990, nps: 3 }), answerOf(second, { day: 45980, comment: "The giraffe was late" }),
    ];
    const sheet = sheetsOf("en", { shop: withAnswers(context.shop, answers) }).voice;
    const texts = sheet.blocks.find(({ name }) => name === "detractors")?.cells.flatMap((cell) => (cell.kind === "value" ? [cell.value] : [])) ?? [];
    expect(texts).toContain("The zebra was missing");
    // Day 45980 is 19 November 2025.
    expect(texts).toContain("2025-11-19: The giraffe was late");
    const hidden = sheetsOf("en", { shop: withAnswers(context.shop, answers), pseudonymised: true }).voice;
    expect(JSON.stringify(hidden)).not.toMatch(/zebra|giraffe/);
  });
});

const shops: readonly (readonly [string, (shop: Shop) => Shop])[] = [
  ["all that can be read", (shop) => shop],
  ["orders only", ({ transactions }) => shopOf(transactions)],
  ["NPS only", (shop) => withAnswers(shop, shop.answers.map((answer) => ({ ...answer, csat: null, ces: null, comment: null, department: null })))],
  ["comments only, hostile ones", (shop) => withAnswers(shop, shop.transactions.customerIds.map((id) => answerOf(id, { comment: hostile, department: "=1+1" })))],
];

describe.each(languageIds.flatMap((language) => shops.map(([name, change]) => [language, name, change] as const)))("report > sheets of advice > %s > %s", (language, _, change) => {
  const sheets = sheetsOf(language, { shop: change(exampleShop(language)) });

  describe.each(advice)("%s", (id) => {
    const sheet = sheets[id];
    const cells = cellsOf(sheet);
    const charts = sheet.blocks.flatMap((block) => block.charts);

    it("lets no two blocks or charts overlap, and no cell stand under a chart or in the place of another", () => {
      const areas = [...sheet.blocks.map(({ name, area }) => ({ name, area })), ...charts.map(({ id: name, place }) => ({ name, area: place }))];
      const pairs = areas.flatMap((a, i) => areas.slice(i + 1).map((b) => [a, b] as const));
      // A chart stands beside the table within its block's rows.
      expect(pairs.filter(([a, b]) => overlap(a.area, b.area)).map(([a, b]) => `${a.name} ${b.name}`)).toEqual([]);
      const at = cells.map(({ row, column }) => `${row} ${column}`);
      expect(at.filter((place, index) => at.indexOf(place) !== index)).toEqual([]);
      expect(cells.filter((cell) => charts.some(({ place }) => overlap({ ...cell, rows: 1, columns: spanOf(cell) }, place)))).toEqual([]);
    });

    it("lets no text run into a neighbour or off the sheet", () => {
      const taken = new Set(cells.map(({ row, column }) => `${row} ${column}`));
      const run = cells.filter((cell) => Array.from({ length: spanOf(cell) - 1 }, (__, i) => `${cell.row} ${cell.column + 1 + i}`).some((next) => taken.has(next)));
      expect(run).toEqual([]);
      expect(cells.filter((cell) => cell.column + spanOf(cell) > sheet.widths.length)).toEqual([]);
    });

    it("cuts nothing off, and fits A4 across at seven tenths of the size or more", () => {
      const width = (column: number, span: number): number => sheet.widths.slice(column, column + span).reduce((a, b) => a + b, 0);
      expect(cells.filter((cell) => cellWidth(shownText(cell), cell.style) > width(cell.column, spanOf(cell)) + 0.01)).toEqual([]);
      const flat = cells.filter((cell) => {
        const style = styleOf(cell.style);
        const lines = linesOf(shownText(cell), cell.style, width(cell.column, spanOf(cell))).length;
        return style.wrap === true && style.size * lines > (sheet.heights[cell.row] ?? 0);
      });
      expect(flat).toEqual([]);
      expect(Math.max(...sheet.heights)).toBeLessThanOrEqual(409);
      // A4 is 842 points long; the margins take 28 on each side.
      expect((842 - 2 * 28) / width(0, sheet.widths.length)).toBeGreaterThan(0.7);
    });

    it("says what it is in the first cell, and describes its charts", () => {
      expect(cells.find(({ row, column }) => row === 0 && column === 0)).toMatchObject({ kind: "label", text: sheet.title, style: "title" });
      for (const { alt } of charts) expect(alt.description.length).toBeGreaterThan(20);
    });

    it("uses only functions that Excel 2016 and LibreOffice 7.4 know", () => {
      const formulas = cells.flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));
      const names = new Set(formulas.flatMap((formula) => formula.replace(/"[^"]*"/g, "").match(/[A-Z.]{2,}(?=\()/g) ?? []));
      expect([...names].filter((name) => !allowed.has(name))).toEqual([]);
    });

    it("gives each yellow cell a key of its own and a prompt that Excel takes, and finds it again by its label", () => {
      const inputs = cells.filter((cell): cell is InputCell => cell.kind === "input");
      expect(new Set(inputs.map(({ input }) => input)).size).toBe(inputs.length);
      for (const { prompt } of inputs.filter(({ rule }) => rule !== "text")) {
        expect([prompt.title.length <= 32, prompt.message.length <= 255]).toEqual([true, true]);
      }
      const found = typedOnSheet(valuesOf(sheet), inputLabels(id) ?? new Map());
      for (const { input, value } of inputs) expect([input, found.get(input)]).toEqual([input, value ?? ""]);
    });
  });

  it("never lets a stranger's text become a formula", () => {
    const strangers = cellsOf(sheets.voice).filter((cell) => cell.kind === "value" && typeof cell.value === "string" && /^[=+@-]/.test(cell.value));
    expect(strangers.filter((cell) => cell.kind === "value" && cell.format?.code !== "@")).toEqual([]);
    expect(cellsOf(sheets.voice).filter((cell) => shownText(cell).length > 600)).toEqual([]);
  });
});

describe("report > sheets of advice", () => {
  it("keep what was typed, whatever the language was, and go by it", () => {
    const typed = new Map<string, Cell>([
      ["voice.keywords.price.en", "delivery, late*"], ["voice.keywords.delivery.en", ""], ["voice.csatFrom", 5],
      ["customerValue.benefits.quality.tangible", 10], ["customerValue.costs.price.tangible", 4], ["customerValue.periods", 2],
      ["strategy.loyalty.target", 0.9], ["methods.retention", 0.5],
    ]);
    const written = sheetsOf("pl", { typed });
    const again = new Map(advice.flatMap((id) => [...typedOnSheet(valuesOf(written[id]), inputLabels(id) ?? new Map())]));
    for (const [input, cell] of typed) expect([input, again.get(input)]).toEqual([input, cell]);
    const value = (sheet: BlockSheet, address: string): unknown => {
      const cell = cellsOf(sheet).find(({ row, column }) => cellAddress(row, column) === address);
      return cell !== undefined && "value" in cell ? cell.value : undefined;
    };
    const result = written.customerValue.blocks.find(({ name }) => name === "result")?.area.row ?? 0;
    // 10 - 4 = 6, over 2 periods 3.
    expect([value(written.customerValue, cellAddress(result + 4, 3)), value(written.customerValue, cellAddress(result + 4, 4))]).toEqual([6, 3]);
  });

  it("sort comments by the words that were typed", () => {
    const shop = exampleShop("en");
    const [customer = null] = shop.transactions.customerIds;
    const answers = [answerOf(customer, { nps: 2, comment: "The zebra was missing" })];
    const about = (typed: ReadonlyMap<string, Cell>): string => {
      const cells = cellsOf(sheetsOf("en", { shop: withAnswers(shop, answers), typed }).voice);
      return cells.some((cell) => cell.kind === "value" && cell.value === "Security and privacy") ? "security" : "other";
    };
    expect([about(new Map()), about(new Map([["voice.keywords.security.en", "zebra"]]))]).toEqual(["other", "security"]);
  });

  it("say in one line what would bring what is not there", () => {
    const { voice } = sheetsOf("en", { shop: shopOf(exampleShop("en").transactions) });
    expect(cellsOf(voice).map(shownText)).toContain(voiceWords.en.nothing);
  });
});
