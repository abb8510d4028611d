/** What does a shared formula say in another cell of its block? */
import { columnIndex, columnName } from "../../model/address";
import { formulaTokens } from "../../calc/formulaTokens";

/** Moves the references that carry no $ by that many rows and columns. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const from = token.text.lastIndexOf("!") + 1;
      return token.text.slice(0, from) + token.text.slice(from).replace(/(\$?)([A-Za-z]{1,3})(?![A-Za-z])|(\$?)(\d+)/g, moved(rows, columns));
    })
    .join("");
}

function moved(rows: number, columns: number) {
  return (match: string, columnFixed: string | undefined, column: string | undefined, rowFixed: string | undefined, row: string | undefined): string => {
    if (column !== undefined) return columnFixed === "$" ? match : columnName(Math.max(0, columnIndex(column) + columns));
    return rowFixed === "$" ? match : String(Math.max(1, Number(row) + rows));
  };
}
