/** How does a text get into a cell letter by letter? */

/** Excel takes a leading apostrophe for a sign of its own and swallows it. */
export function asGiven(cell: string | number): string | number {
  return typeof cell === "string" && cell.startsWith("'") ? `'${cell}` : cell;
}
