/** What does a formula say when it is copied elsewhere? Relative references move along, absolute ones stay. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "./address";

/** Text, quoted sheet names, brackets of tables, names with their call or bang — or a cell, a column range, a row range. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.]))/gu;

const BROKEN = "#REF!";

function shiftColumn(absolute: string, name: string, by: number): string | null {
  const column = columnIndex(name);
  const shifted = absolute === "$" ? column : column + by;
  return column < 0 || shifted < 0 || shifted >= MAX_COLUMNS ? null : absolute + columnName(shifted);
}

function shiftRow(absolute: string, digits: string, by: number): string | null {
  const row = Number(digits) - 1;
  const shifted = absolute === "$" ? row : row + by;
  return shifted < 0 || shifted >= MAX_ROWS ? null : absolute + String(shifted + 1);
}

/** The formula as it reads `rows` further down and `columns` further right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (match: string, ...groups: (string | undefined)[]) => {
    const [cellColumnLock, cellColumn, cellRowLock, cellRow, fromLock, from, toLock, to, topLock, top, bottomLock, bottom] = groups;
    if (cellColumn !== undefined && cellRow !== undefined) {
      if (columnIndex(cellColumn) < 0) return match;
      const column = shiftColumn(cellColumnLock ?? "", cellColumn, columns), row = shiftRow(cellRowLock ?? "", cellRow, rows);
      return column === null || row === null ? BROKEN : column + row;
    }
    if (from !== undefined && to !== undefined) {
      const left = shiftColumn(fromLock ?? "", from, columns), right = shiftColumn(toLock ?? "", to, columns);
      return left === null || right === null ? BROKEN : `${left}:${right}`;
    }
    if (top === undefined || bottom === undefined) return match;
    const first = shiftRow(topLock ?? "", top, rows), last = shiftRow(bottomLock ?? "", bottom, rows);
    return first === null || last === null ? BROKEN : `${first}:${last}`;
  });
}
