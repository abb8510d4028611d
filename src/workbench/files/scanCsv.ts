/** Which cells, still as text, does a file of separated values hold? */

const separators = [",", ";", "\t"] as const;

/** The separator that splits the first lines most evenly; quoted parts don't count. */
export function sniffSeparator(text: string): string {
  const lines = text.slice(0, 64_000).replace(/"(?:[^"]|"")*"/g, "").split(/\r\n|\n|\r/).filter((line) => line !== "").slice(0, 20);
  let best: string = ",";
  let bestScore = 0;
  for (const separator of separators) {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const common = counts.filter((count) => count > 0 && count === counts[counts.length - 1]).length;
    const score = common * 1000 + Math.min(...counts.filter((count) => count > 0), 999) * (common > 0 ? 1 : 0);
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return best;
}

/** Blank-separated words in a line, at least: a list of names is one column. */
const fewestWords = 3;

/**
 * The cells of a text without any separator but blanks, as old statistics programs print tables: as many words in each line,
 * and numbers in the same columns. Null where it is no such table.
 */
export function scanAligned(text: string): string[][] | null {
  const first = /^\uFEFF?\s*([^\r\n]*)/.exec(text)?.[1]?.trim() ?? "";
  const words = first.split(/ +/).length;
  // Most files are told apart by their first line.
  if (words < fewestWords || separators.some((separator) => first.includes(separator)) || first.includes('"')) return null;
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  const rows = lines.map((line) => line.trim().split(/ +/));
  // The first line may be a header.
  const isNumber = (column: number): boolean => rows.slice(1).every((row) => /^[-+]?\d*\.?\d+$/.test(row[column] ?? ""));
  const isTable = rows.length > 1 && rows.every((row) => row.length === words) && Array.from({ length: words }, (_, column) => column).some(isNumber);
  return isTable ? rows : null;
}

/** Rows of cells as they stand in the file. Quotes are taken off; a line that is entirely empty is an empty row. */
export function scanCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  const split = separator.charCodeAt(0);
  const end = text.length;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let row: string[] = [];
  while (at < end) {
    let cell: string;
    if (text.charCodeAt(at) === 34) {
      const close = closingQuote(text, at + 1);
      const inner = text.slice(at + 1, close);
      const next = nextBreak(text, Math.min(close + 1, end), split);
      // Text after a closing quote is no valid CSV; Excel keeps it, so nothing gets lost.
      cell = (inner.includes('"') ? inner.replaceAll('""', '"') : inner) + text.slice(close + 1, next);
      at = next;
    } else {
      const next = nextBreak(text, at, split);
      cell = text.slice(at, next);
      at = next;
    }
    row.push(cell);
    if (at >= end) break;
    if (text.charCodeAt(at) === split) {
      at++;
      if (at === end) row.push("");
      continue;
    }
    at += text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== 34) return at;
  }
  return text.length;
}

/** The next separator or line end. */
function nextBreak(text: string, from: number, split: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === split || code === 10 || code === 13) return at;
  }
  return text.length;
}
