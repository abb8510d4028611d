/** How do the tests see a report's sheets calculated, without reading any cell? Drawn by the add-in's own writers on the real Office.js. */
import { join } from "path";
import { drawBlocks } from "../../src/excel/drawBlocks";
import { drawTable, writeSlice } from "../../src/excel/drawTable";
import { slicesOf } from "../../src/excel/slices";
import type { ReportContext } from "../../src/report/context";
import type { Report } from "../../src/report/report";
import type { BlockSheet, TableSheet } from "../../src/report/types";
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
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
