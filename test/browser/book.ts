/** What stands in the open workbook, as a browser test sees it? */
import type { Page } from "playwright-core";

export type Value = string | number | boolean | null | { readonly error: string };

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** All values of a sheet, calculated; null for a sheet that is not there. */
export function sheetValues(page: Page, name: string): Promise<Value[][] | null> {
  return page.evaluate(async (sheetName) => {
    await window.workbench.settled();
    const sheet = window.workbench.model.sheetByName(sheetName);
    const used = sheet?.cells.usedBlock();
    if (!sheet || !used) return null;
    const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
    return range(used.row + used.rows).map((row) => range(used.column + used.columns).map((column) => sheet.cells.value(row, column))) as Value[][];
  }, name);
}

/** Where a text stands on a sheet. */
export function placeOf(values: readonly (readonly Value[])[], text: string): Place {
  for (const [row, cells] of values.entries()) {
    const column = cells.indexOf(text);
    if (column >= 0) return { row, column };
  }
  throw new Error(`“${text}” stands nowhere`);
}

export function valueAt(values: readonly (readonly Value[])[], { row, column }: Place): Value {
  return values[row]?.[column] ?? null;
}

/** Everything a person could miss if it changed: cells, formulas, sheets, tables, charts. */
export function pictureOf(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    await window.workbench.settled();
    return window.workbench.model.sheets.map((sheet) => {
      const used = sheet.cells.usedBlock();
      const cells: unknown[] = [];
      if (used) {
        for (let row = used.row; row < used.row + used.rows; row++) {
          for (let column = used.column; column < used.column + used.columns; column++) {
            const value = sheet.cells.value(row, column);
            if (value !== null) cells.push([row, column, value, sheet.cells.formula(row, column), sheet.cells.numberFormat(row, column)]);
          }
        }
      }
      return { name: sheet.name, cells, tables: sheet.tables.map((table) => [table.name, table.block]), charts: sheet.charts.length };
    });
  });
}

export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => window.workbench.model.sheets.map((sheet) => sheet.name));
}

/** Where the cursor stands. */
export function cursor(page: Page): Promise<Place & { readonly sheet: string }> {
  return page.evaluate(() => {
    const { model } = window.workbench;
    const area = model.selection.areas[0] ?? { row: 0, column: 0 };
    return { row: area.row, column: area.column, sheet: model.sheet(model.selection.sheetId)?.name ?? "" };
  });
}

/** A right click on the cells. */
export function openCellMenu(page: Page): Promise<void> {
  return page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').click({ button: "right", position: { x: 200, y: 200 } });
}
