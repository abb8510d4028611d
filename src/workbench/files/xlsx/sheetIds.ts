/** How does a sheet keep its id when a workbook is saved and opened again? The add-in remembers its sheets by it. */
import type { SheetModel } from "../../model/types";

/** Excel on the web makes ids of this shape from the number that files give a sheet. */
export function idOfNumber(fileNumber: number): string {
  return `{00000000-0001-0000-${(fileNumber - 1).toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;
}

function numberOfId(id: string): number | null {
  const match = /^\{00000000-0001-0000-([0-9A-F]{4})-000000000000\}$/i.exec(id);
  return match?.[1] === undefined ? null : parseInt(match[1], 16) + 1;
}

/** A number for each sheet, its own where its id tells one, all different. */
export function fileNumbers(sheets: readonly SheetModel[]): number[] {
  const own = sheets.map((sheet) => numberOfId(sheet.id));
  const taken = new Set(own.filter((number) => number !== null));
  let next = 1;
  return own.map((number) => {
    if (number !== null) return number;
    while (taken.has(next)) next++;
    taken.add(next);
    return next;
  });
}
