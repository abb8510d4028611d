/** How does a text get into a cell letter by letter? */

/** Excel takes a leading apostrophe for a sign of its own and swallows it. */
export function asGiven(cell: string | number): string | number {
  return typeof cell === "string" && cell.startsWith("'") ? `'${cell}` : cell;
}

/** A text stays one, whatever it would mean to Excel. */
export function asText<Value>(cell: Value): Value | string {
  return typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
}
