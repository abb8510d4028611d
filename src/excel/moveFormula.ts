/** How does a formula of a person's go along when its row moves, as it does when Excel sorts? */
import { columnLetters } from "../report/address";

/** From where to where; rows are those of the sheet, 1-based. */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** The new place of a column, zero-based; null where it is gone. */
  readonly columnTo: (column: number) => number | null;
}

/** Texts, structured references and cells of other sheets stay; a cell of the formula's own sheet is column and row. */
const parts = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\[[^[\]]*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(])/gu;

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** References to cells of its own row follow; all others stay where they are. */
export function moveFormula(formula: string, { from, to, columnTo }: Move): string {
  return formula.replace(parts, (whole: string, fixedColumn: string | undefined, letters: string | undefined, fixedRow: string | undefined, row: string | undefined) => {
    if (letters === undefined || fixedRow !== "" || Number(row) !== from) return whole;
    const column = columnTo(columnOf(letters));
    return `${fixedColumn ?? ""}${column === null ? letters : columnLetters(column)}${to}`;
  });
}
