/** How do the tests see a report's sheets calculated, without reading any cell? Drawn by the add-in's own writers on the real Office.js. */
import { execFileSync } from "child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "fs";
import { tmpdir } from "os";
import { join } from "path";
import Papa from "papaparse";
import { drawBlocks } from "../../src/excel/drawBlocks";
import { drawTable, writeSlice } from "../../src/excel/drawTable";
import { slicesOf } from "../../src/excel/slices";
import { serialDayOf } from "../../src/core/serialDay";
import { cellAddress } from "../../src/report/address";
import type { ReportContext } from "../../src/report/context";
import type { Report } from "../../src/report/report";
import type { BlockSheet, FormulaCell, TableSheet } from "../../src/report/types";
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import { writeXlsx } from "../../src/workbench/files/xlsx/writeXlsx";
import { openHost, type HeadlessHost } from "../../src/workbench/headless/host";
import { createWorkbook } from "../../src/workbench/model/workbookModel";
import { reportWords } from "../../src/words/report/report";

/** The sheets of a report with their names. */
export function namedSheets({ summary, customers, more }: Report, { names: { sheets } }: ReportContext): Map<string, BlockSheet | TableSheet> {
  const all = [{ id: "customers" as const, sheet: customers }, { id: "summary" as const, sheet: summary }, ...more];
  return new Map(all.map(({ id, sheet }) => [sheets[id] ?? id, sheet]));
}

/** Puts every sheet into a fresh workbook. */
export async function drawnReport(report: Report, reportContext: ReportContext): Promise<HeadlessHost> {
  const model = createWorkbook({ sheets: ["Data"] });
  const host = await openHost({
    dist: join(__dirname, "../workbench/headless/addin"),
    officeJs: join(__dirname, "../../node_modules/@microsoft/office-js/dist"),
    model,
    calculator: (workbook) => new UniverCalculator(workbook),
  });
  await host.runInAddin(async ({ Excel }) => {
    Object.assign(globalThis, { Excel });
    await Excel.run(async (context) => {
      const sheets = [...namedSheets(report, reportContext)];
      for (const [name] of sheets) context.workbook.worksheets.add(name);
      for (const [name, sheet] of sheets) {
        const target = context.workbook.worksheets.getItem(name);
        if (sheet.is === "blocks") drawBlocks(target, sheet, reportWords[reportContext.language]);
        else {
          for (const slice of slicesOf(sheet.rows, sheet.cells)) writeSlice(target, sheet, slice, 0);
          drawTable(target, sheet, { name: name === reportContext.names.sheets.customers ? reportContext.table : `Table${name.length}`, old: null });
        }
      }
      await context.sync();
    });
  });
  await host.settled();
  return host;
}

/** LibreOffice trusts the values in a file unless told to calculate again. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Every sheet as CSV with the cells' own values: comma, quotes, UTF-8, not as shown, all sheets. */
const csvFilter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Percentages come as "12.5%" and days as they are shown, whatever is asked for. */
function csvNumber(text: string | undefined): unknown {
  if (text === undefined || text === "") return text;
  const day = shownDay(text);
  if (day !== null) return day;
  if (/^-?[\d.E+-]+%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  return Number.isNaN(Number(text)) ? text : Number(text);
}

/** Of a day that both could be, the tests have none. */
function shownDay(text: string): number | null {
  const [first = 0, second = 0, third = 0] = (/^(\d+)[-./](\d+)[-./](\d+)$/.exec(text)?.slice(1) ?? []).map(Number);
  return first > 31 ? serialDayOf(first, second, third) : (serialDayOf(third, second, first) ?? serialDayOf(third, first, second));
}

export type Shown = (row: number, column: number) => unknown;

/** What LibreOffice shows on each sheet once it has calculated all formulas again. */
export async function recalculated(host: HeadlessHost): Promise<(sheet: string) => Shown> {
  const folder = mkdtempSync(join(tmpdir(), "clv-sheets-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), alwaysRecalculate);
    writeFileSync(join(folder, "report.xlsx"), await writeXlsx(host.model));
    const args = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", csvFilter, "--outdir", folder, join(folder, "report.xlsx")];
    execFileSync("soffice", args, { stdio: "ignore", timeout: 240_000 });
    const read = (sheet: string): string[][] => Papa.parse<string[]>(readFileSync(join(folder, `report-${sheet}.csv`), "utf8")).data;
    const rows = new Map(host.model.sheets.map(({ name }) => [name, read(name)]));
    return (sheet) => (row, column) => csvNumber(rows.get(sheet)?.[row]?.[column]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Formulas that do not show what the description says. */
export function differing(sheet: BlockSheet, shown: Shown): string[] {
  const formulas = sheet.blocks.flatMap(({ cells }) => cells).filter((cell): cell is FormulaCell => cell.kind === "formula");
  return formulas.flatMap(({ row, column, value, formula }) => {
    const found = shown(row, column) ?? "";
    const near = typeof value === "number" && typeof found === "number" && Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value));
    return near || found === value ? [] : [`${cellAddress(row, column)} ${formula} shows ${JSON.stringify(found)} instead of ${value}`];
  });
}
