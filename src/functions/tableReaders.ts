/** How do lists become what a function receives: own segments, rating bands, keywords, costs, a matrix? */
import { channelKey, type CostTable } from "../core/acquisition/channelValue";
import type { ModelParameters } from "../catalogue/params";
import { entryAt } from "../core/entryAt";
import { distinctPatterns, keywordPattern, type KeywordTable } from "../core/experience/feedbackCategory";
import type { SquareMatrix } from "../core/math/linearSystem";
import { Problem } from "../core/problem";
import { segmentMap, type SegmentMap } from "../core/rfm/segmentMap";
import { ratingBands, type RatingBands } from "../core/value/ratingBands";
import { shownCell, type CellValue, type Grid } from "./grid";

type Pair = readonly [CellValue, CellValue];

/** The rows of a list of two columns; null where it has another number of columns. */
function pairsOf({ rows, columns, cells }: Grid): readonly Pair[] | null {
  if (columns !== 2) return null;
  return Array.from({ length: rows }, (_, row): Pair => [entryAt(cells, 2 * row), entryAt(cells, 2 * row + 1)]);
}

/** Blank cells of a range arrive as 0. */
function isBlank(cell: CellValue): boolean {
  return cell === null || cell === 0 || (typeof cell === "string" && cell.trim() === "");
}

/** Blank rows below the list are not part of it. */
function hasContent([first, second]: Pair): boolean {
  return !isBlank(first) || !isBlank(second);
}

/** Blank rows below the list and a header above it are not part of the list. */
export function readSegmentMap(grid: Grid): SegmentMap {
  const pairs = pairsOf(grid);
  if (pairs === null) throw new Problem("badSegmentMap", { reason: "shape", code: "" });
  const rows = pairs.map(([code, name]): [string, string] => [shownCell(code).trim(), textOf(name)]);
  const isHeader = ([code]: [string, string], row: number): boolean => row === 0 && !/\d/.test(code);
  return segmentMap(rows.filter((row, at) => row[0] !== "" && row[0] !== "0" && !isHeader(row, at)));
}

/** A name of a category or segment; a blank cell has none. */
function textOf(cell: CellValue): string {
  return isBlank(cell) ? "" : shownCell(cell).trim();
}

/** A header, whose first cell is no number, is not part of the list. The lowest band may begin at 0. */
export function readBands(grid: Grid): RatingBands {
  const pairs = pairsOf(grid)?.filter(hasContent);
  if (pairs === undefined) throw new Problem("badBands", {});
  const bands = pairs.filter(([from], row) => typeof from === "number" || row > 0);
  return ratingBands(
    bands.map(([from, name]) => {
      if (typeof from !== "number") throw new Problem("badBands", {});
      return [from, textOf(name)];
    }),
  );
}

/** Category and keyword in each row; several keywords of a cell are parted by commas or semicolons. */
export function readKeywords(grid: Grid): KeywordTable {
  const pairs = pairsOf(grid)?.filter(hasContent);
  if (pairs === undefined || pairs.length === 0) throw new Problem("badKeywords", {});
  const patterns = new Map<string, string[]>();
  for (const [category, keywords] of pairs) {
    const name = textOf(category);
    const words = textOf(keywords).split(/[,;\n]/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (name === "" || words.length === 0) throw new Problem("badKeywords", {});
    patterns.set(name, [...(patterns.get(name) ?? []), ...words.map(keywordPattern)]);
  }
  return [...patterns].map(([category, ofCategory]) => ({ category, patterns: distinctPatterns(ofCategory) }));
}

/** A header, whose second cell is no number, is not part of the list. */
export function readCosts(grid: Grid): CostTable {
  const pairs = pairsOf(grid)?.filter(hasContent);
  if (pairs === undefined) throw new Problem("badCosts", {});
  const costs = new Map<string, number>();
  pairs.forEach(([channel, cost], row) => {
    if (row === 0 && typeof cost === "string") return;
    const key = channelKey(textOf(channel));
    if (typeof cost !== "number" || cost < 0 || key === "" || costs.has(key)) throw new Problem("badCosts", {});
    costs.set(key, cost);
  });
  if (costs.size === 0) throw new Problem("badCosts", {});
  return costs;
}

/** Rows of a square. */
export function readSquare(cells: readonly number[], columns: number): SquareMatrix {
  const rows = cells.length / columns;
  if (rows !== columns) throw new Problem("badMatrix", { reason: "shape", row: rows });
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}

/**
 * The parameters of a model: those that a spilled FIT names in its first column, whatever else it holds, or as many numbers
 * as the model has, in its order.
 */
export function readModel({ rows, columns, cells }: Grid, names: readonly string[]): ModelParameters {
  const isSpill = columns > 1 && cells.some((cell) => typeof cell === "string");
  const named = new Map(Array.from({ length: rows }, (_, row) => [shownCell(entryAt(cells, row * columns)).trim(), cells[row * columns + 1]]));
  const values = isSpill ? names.map((name) => named.get(name)) : rows === 1 || columns === 1 ? cells : [];
  const numbers = values.filter((value) => typeof value === "number" && value > 0 && Number.isFinite(value)) as number[];
  if (values.length !== names.length || numbers.length !== names.length) throw new Problem("badModel", { names });
  return numbers;
}
