/** What parts the cells in the lines of a text file? */

export type Separator = "," | ";" | "\t";

const separators: readonly Separator[] = [",", ";", "\t"];
/** Lines that are enough to see it; above a header may stand a title and a period. */
const searchedLines = 40;
const searchedLetters = 64_000;
const quotedParts = /"(?:[^"]|"")*"/g;

/**
 * The separator that splits most of the first lines into the same number of cells. Of two that do so equally well, the one
 * that makes more cells; a lone column has none, and is read as if parted by commas.
 *
 * @example separatorOf("id;amount\n1;2,50\n2;3,00") // ";"
 */
export function separatorOf(text: string): Separator {
  const start = text.slice(0, searchedLetters).replace(quotedParts, "");
  const lines = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "").slice(0, searchedLines);
  const ranked = separators.map((separator) => ({ separator, ...agreement(lines, separator) }));
  const best = ranked.reduce((one, other) => (other.lines > one.lines || (other.lines === one.lines && other.cells > one.cells) ? other : one));
  return best.separator;
}

/** Into how many cells does it split most lines that it splits at all, and how many lines are those? */
function agreement(lines: readonly string[], separator: string): { readonly lines: number; readonly cells: number } {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const cells = line.split(separator).length;
    if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most === undefined ? { lines: 0, cells: 0 } : { cells: most[0], lines: most[1] };
}
