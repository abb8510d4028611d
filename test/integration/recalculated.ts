/** What do the cells show when LibreOffice calculates the saved workbook again, and where does that differ from the report? */
import { execFileSync } from "child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "fs";
import { tmpdir } from "os";
import { join } from "path";
import Papa from "papaparse";
import { serialDayOf } from "../../src/core/serialDay";
import { cellAddress } from "../../src/report/address";
import type { FormulaCell } from "../../src/report/types";
import { writeXlsx } from "../../src/workbench/files/xlsx/writeXlsx";
import type { WorkbookModel } from "../../src/workbench/model/types";

/** LibreOffice trusts the values in a file unless told to calculate again. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Every sheet as CSV with the cells' own values: comma, quotes, UTF-8, not as shown, all sheets. */
const csvFilter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Percentages come as "12.5%" and days as they are shown, whatever is asked for. */
export function csvNumber(text: string | undefined): unknown {
  if (text === undefined || text === "") return text;
  const day = shownDay(text);
  if (day !== null) return day;
  if (/^-?[\d.E+-]+%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  return Number.isNaN(Number(text)) ? text : Number(text);
}

/** Of a day that could be two, the tests have none. */
function shownDay(text: string): number | null {
  const [first = 0, second = 0, third = 0] = (/^(\d+)[-./](\d+)[-./](\d+)$/.exec(text)?.slice(1) ?? []).map(Number);
  return first > 31 ? serialDayOf(first, second, third) : (serialDayOf(third, second, first) ?? serialDayOf(third, first, second));
}

/** The rows of these sheets, by name. */
export async function recalculated(model: WorkbookModel, names: readonly string[]): Promise<Map<string, string[][]>> {
  const folder = mkdtempSync(join(tmpdir(), "clv-report-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), alwaysRecalculate);
    writeFileSync(join(folder, "report.xlsx"), await writeXlsx(model));
    const args = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", csvFilter, "--outdir", folder, join(folder, "report.xlsx")];
    execFileSync("soffice", args, { stdio: "ignore", timeout: 120_000 });
    return new Map(names.map((name) => [name, Papa.parse<string[]>(readFileSync(join(folder, `report-${name}.csv`), "utf8")).data]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Cells that show something else than the report has in place. */
export function differing(formulas: readonly FormulaCell[], shown: (row: number, column: number) => unknown): string[] {
  return formulas.flatMap(({ row, column, value, formula }) => {
    const found = shown(row, column);
    const near = typeof value === "number" && Math.abs(Number(found) - value) <= 1e-9 * Math.max(1, Math.abs(value));
    return near || found === value ? [] : [`${cellAddress(row, column)} ${formula} shows ${String(found)} instead of ${value}`];
  });
}
