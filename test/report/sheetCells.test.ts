import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languageIds } from "../../src/catalogue/languages";
import { rectanglesOf } from "../../src/excel/rectangles";
import { areaAddress, cellAddress } from "../../src/report/address";
import { valueReasons, type BlockSheet, type ReportCell, type ReportSheet, type TableSheet } from "../../src/report/types";
import { businessReport } from "./exampleBusiness";

const golden = join(__dirname, "../golden/more-cells.json");

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
    const text = `${JSON.stringify(Object.fromEntries(more.map((one) => [one.id, listed(one)])), null, 1)}\n`;
    if (process.env["GENERATE"]) writeFileSync(golden, text);
    expect(existsSync(golden) ? readFileSync(golden, "utf8") === text : "no list").toBe(true);
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
