import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languageIds } from "../../src/catalogue/languages";
import type { OwnSegment } from "../../src/core/ownSegments/ownSegment";
import { rectanglesOf } from "../../src/excel/rectangles";
import { areaAddress, cellAddress } from "../../src/report/address";
import { valueReasons, type BlockSheet, type ReportCell, type ReportSheet, type TableSheet } from "../../src/report/types";
import { businessReport } from "./exampleBusiness";

/** Does the committed list say this? Written anew where it shall be. */
function asListed(name: string, list: object): boolean | "no list" {
  const golden = join(__dirname, "../golden", name);
  const text = `${JSON.stringify(list, null, 1)}\n`;
  if (process.env["GENERATE"]) writeFileSync(golden, text);
  return existsSync(golden) ? readFileSync(golden, "utf8") === text : "no list";
}

type Kind = "input" | "value";

/** Values and inputs by rectangle, formulas one by one. */
function listedBlock(cells: readonly ReportCell[]): Record<string, string> {
  const told = (cell: ReportCell): string | null => {
    if (cell.kind === "label" || cell.kind === "formula") return null;
    return cell.kind === "input" ? "input" : `value: ${valueReasons[cell.why]}`;
  };
  const kinds = [...new Set(cells.map(told))].filter((kind): kind is Kind => kind !== null);
  const areas = kinds.flatMap((kind) => rectanglesOf(cells.filter((cell) => told(cell) === kind)).map((area) => [areaAddress(area), kind] as const));
  const formulas = cells.flatMap((cell) => (cell.kind === "formula" ? [[cellAddress(cell.row, cell.column), cell.formula] as const] : []));
  return Object.fromEntries([...areas, ...formulas]);
}

const listedBlocks = ({ blocks }: BlockSheet): Record<string, Record<string, string>> =>
  Object.fromEntries(blocks.map(({ name, cells }) => [name, listedBlock(cells)]));

const listedTable = ({ columns }: TableSheet): Record<string, string> =>
  Object.fromEntries(columns.map(({ header, formula }) => [header, formula ?? "value: a row for each"]));

const listed = ({ sheet }: ReportSheet): object => (sheet.is === "blocks" ? listedBlocks(sheet) : listedTable(sheet));

describe("report > sheets beside the Summary", () => {
  it("hold formulas wherever Excel can compute, as listed in test/golden/more-cells.json; npm run generate writes the list", () => {
    const { more } = businessReport("en").report;
    expect(asListed("more-cells.json", Object.fromEntries(more.map((one) => [one.id, listed(one)])))).toBe(true);
  });

  it("hold formulas for own segments wherever Excel can compute, as listed in test/golden/own-more-cells.json; npm run generate writes the list", () => {
    const ownSegments: readonly OwnSegment[] = [{ name: "Silent", match: "all", groups: [[{ measure: "daysSince", operator: "atLeast", value: 90 }]] }];
    const { more } = businessReport("en", { ownSegments }).report;
    const blocks = more.flatMap(({ id, sheet }) => (sheet.is === "blocks" ? sheet.blocks.flatMap(({ name, cells }) => (name === "ownSegments" ? [[id, listedBlock(cells)] as const] : [])) : []));
    expect(blocks.map(([id]) => id)).toEqual(["channels", "cohorts", "migration", "products", "strategy"]);
    expect(asListed("own-more-cells.json", Object.fromEntries(blocks))).toBe(true);
  });

  it.each(languageIds)("show no error and nothing undefined, in %s", (language) => {
    const shown = businessReport(language).report.more.flatMap(({ sheet }) =>
      sheet.is === "blocks"
        ? sheet.blocks.flatMap(({ cells }) => cells).map((cell) => (cell.kind === "label" ? cell.text : cell.value))
        : sheet.cells(0, sheet.rows).flat());
    expect(shown.filter((cell) => cell === undefined || Number.isNaN(cell) || cell === Infinity)).toEqual([]);
    expect(shown.filter((cell) => typeof cell === "string" && /undefined|NaN|\[object/.test(cell))).toEqual([]);
  });
});
