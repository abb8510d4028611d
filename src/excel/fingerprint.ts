/** Does a cell still say what we wrote, or did a person change it? By a mark for each cell, so that the workbook keeps no second copy. */
import type { Cell } from "../intake/types";
import { beginsLikeFormula } from "./holdsFormula";

/** Marks of a row's cells, four letters each. */
export type RowMarks = string;

const markLength = 4;
const blank = "-".repeat(markLength);
/** Cells that people may fill, with a number or with anything. */
const inputs = { number: "*".repeat(markLength), text: "+".repeat(markLength) } as const;

export type InputMark = keyof typeof inputs;

/** Excel words formulas its own way, and they follow when sheets, tables or columns get another name. */
function skeleton(formula: string): string {
  return formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/\[(?:[^[\]]|\[[^[\]]*\])*\]/g, "[]")
    .replace(/(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!/gu, "")
    .replace(/_xlfn\.|[@\s]/g, "")
    .replace(/[\p{L}_][\p{L}\p{N}_.]*\[/gu, "[")
    // 1E-12 comes back as 0.000000000001; what follows a letter or $ is a place.
    .replace(/(?<![\p{L}\p{N}_$.])\d+(?:\.\d+)?(?:E[+-]?\d+)?/giu, (number) => String(Number(number)));
}

/** FNV-1a, of which 24 bits are kept. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return ((sum ^ (sum >>> 24)) & 0xffffff).toString(36).padStart(5, "0").slice(-markLength);
}

function markOf(cell: Cell): string {
  if (cell === "") return blank;
  return hash(beginsLikeFormula(cell) ? skeleton(cell) : `${typeof cell} ${cell}`);
}

/** Marks of cells as Excel tells them; `inputAt` says which ones people may fill. */
export function marksOf(formulas: readonly (readonly Cell[])[], inputAt: (row: number, column: number) => InputMark | null): RowMarks[] {
  return formulas.map((row, r) => row.map((cell, c) => {
    const input = inputAt(r, c);
    return input === null ? markOf(cell) : inputs[input];
  }).join(""));
}

function isOurs(cell: Cell, mark: string): boolean {
  if (cell === "" || mark === inputs.text) return true;
  return mark === inputs.number ? typeof cell === "number" : mark === markOf(cell);
}

const markAt = (marks: readonly RowMarks[], row: number, column: number): string => marks[row]?.slice(column * markLength, (column + 1) * markLength) ?? "";

/** Does a row still say what we wrote, up to a column? Then the cell there is the one that it was. */
export function isInPlace(formulas: readonly (readonly Cell[])[], marks: readonly RowMarks[], row: number, column: number): boolean {
  const before = (formulas[row] ?? []).slice(0, column);
  return before.some((cell) => cell !== "") && before.every((cell, c) => isOurs(cell, markAt(marks, row, c)));
}

/** Is there anything that we did not write? What is only gone is no loss. */
export function hasForeign(formulas: readonly (readonly Cell[])[], marks: readonly RowMarks[]): boolean {
  return formulas.some((row, r) => row.some((cell, c) => !isOurs(cell, markAt(marks, r, c))));
}
