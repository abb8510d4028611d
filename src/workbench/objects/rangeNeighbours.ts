/** Which cells lie around, below or at the edge of a block that holds data? */
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { containsBlock, intersect } from "../model/block";
import type { Block, Cells } from "../model/types";

function anyValue(cells: Cells, block: Block): boolean {
  const used = cells.usedBlock();
  const inside = used && intersect(used, block);
  return inside ? cells.readValues(inside).some((row) => row.some((value) => value !== null)) : false;
}

function clip(row: number, column: number, rows: number, columns: number): Block | null {
  return intersect({ row, column, rows, columns }, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
}

/** Ctrl+A in Excel: the block around these cells that blank rows and columns fence off. */
export function surroundingRegion(cells: Cells, start: Block): Block {
  let region = start;
  for (let grown = true; grown; ) {
    grown = false;
    const { row, column, rows, columns } = region;
    // A diagonal neighbour belongs to the region too, so each side is looked at with its corners.
    const sides: [Block | null, Block][] = [
      [clip(row + rows, column - 1, 1, columns + 2), { row, column, rows: rows + 1, columns }],
      [clip(row - 1, column - 1, 1, columns + 2), { row: row - 1, column, rows: rows + 1, columns }],
      [clip(row - 1, column + columns, rows + 2, 1), { row, column, rows, columns: columns + 1 }],
      [clip(row - 1, column - 1, rows + 2, 1), { row, column: column - 1, rows, columns: columns + 1 }],
    ];
    for (const [side, wider] of sides) {
      if (!side || !anyValue(cells, side)) continue;
      region = growDown(cells, wider, row + rows < wider.row + wider.rows);
      grown = true;
      break;
    }
  }
  return region;
}

/** Long tables are swallowed in one go: as many rows as the first column has values without a gap. */
function growDown(cells: Cells, region: Block, downwards: boolean): Block {
  if (!downwards) return region;
  const used = cells.usedBlock();
  const last = used ? used.row + used.rows : region.row + region.rows;
  const below = region.row + region.rows;
  if (below >= last) return region;
  const values = cells.readValues({ row: below, column: region.column, rows: last - below, columns: 1 });
  const gap = values.findIndex(([value]) => value === null || value === undefined);
  return { ...region, rows: region.rows + (gap < 0 ? values.length : gap) };
}

/** The part of a block that holds anything: values only, or formats too. */
export function usedPart(cells: Cells, block: Block, valuesOnly: boolean): Block | null {
  const used = valuesOnly ? cells.usedBlock() : cells.touchedBlock();
  const inside = used && intersect(used, block);
  // The used block is tight already; only a part of it has to be looked at.
  return !inside || !valuesOnly || containsBlock(block, used) ? inside : shrinkToValues(cells, inside);
}

function shrinkToValues(cells: Cells, block: Block): Block | null {
  const values = cells.readValues(block);
  const filled = (row: readonly unknown[] | undefined): boolean => row?.some((value) => value !== null) ?? false;
  const first = values.findIndex(filled);
  if (first < 0) return null;
  let last = values.length - 1;
  while (!filled(values[last])) last--;
  let left = block.columns, right = 0;
  for (const row of values) {
    const start = row.findIndex((value) => value !== null);
    if (start < 0) continue;
    left = Math.min(left, start);
    for (let c = row.length - 1; c > right; c--) if (row[c] !== null) right = c;
    right = Math.max(right, start);
  }
  return { row: block.row + first, column: block.column + left, rows: last - first + 1, columns: right - left + 1 };
}

/** Where Ctrl+arrow leads from a cell. */
export function edgeFrom(cells: Cells, row: number, column: number, direction: string): { row: number; column: number } {
  const step = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] }[direction] ?? [1, 0];
  const [down = 0, right = 0] = step;
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < MAX_ROWS && c < MAX_COLUMNS;
  const filled = (r: number, c: number): boolean => cells.value(r, c) !== null;
  const used = cells.usedBlock();
  const beyond = (r: number, c: number): boolean =>
    !used || (down > 0 && r >= used.row + used.rows) || (right > 0 && c >= used.column + used.columns);
  let r = row + down, c = column + right;
  if (!inside(r, c)) return { row, column };
  const goal = filled(row, column) && filled(r, c);
  while (inside(r + down, c + right) && (goal ? filled(r + down, c + right) : !filled(r, c))) {
    if (!goal && beyond(r, c)) return { row: down > 0 ? MAX_ROWS - 1 : r, column: right > 0 ? MAX_COLUMNS - 1 : c };
    r += down;
    c += right;
  }
  return { row: r, column: c };
}
