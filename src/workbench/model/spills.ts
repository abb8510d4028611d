/** Which array formula fills this cell? Spilled blocks, found by bands of rows. */
import { blockContains, intersect } from "./block";
import type { Block, CellValue } from "./types";

const BAND_ROWS = 256;

export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly block: Block;
}

/** A spill that found its way blocked, with what it would show. */
export interface BlockedSpill extends Spill {
  readonly result: CellValue[][];
}

export class Spills {
  private readonly bands = new Map<number, Set<Spill>>();
  private readonly anchors = new Map<string, Spill>();
  private readonly blocked = new Map<string, BlockedSpill>();

  /** The array whose anchor is this cell. */
  at(row: number, column: number): Spill | undefined {
    return this.anchors.get(`${row},${column}`);
  }

  /** The array that fills this cell (its anchor included). */
  filling(row: number, column: number): Spill | undefined {
    for (const spill of this.bands.get(Math.floor(row / BAND_ROWS)) ?? []) {
      if (blockContains(spill.block, row, column)) return spill;
    }
    return undefined;
  }

  /** All arrays that touch the block. */
  touching(block: Block): Spill[] {
    if (this.anchors.size === 0) return [];
    return [...this.anchors.values()].filter((spill) => intersect(spill.block, block) !== null);
  }

  /** All blocked arrays that would touch the block. */
  blockedIn(block: Block): BlockedSpill[] {
    if (this.blocked.size === 0) return [];
    return [...this.blocked.values()].filter((spill) => intersect(spill.block, block) !== null);
  }

  add(spill: Spill): void {
    this.anchors.set(`${spill.row},${spill.column}`, spill);
    for (const band of this.bandsOf(spill.block)) {
      const set = this.bands.get(band) ?? new Set<Spill>();
      set.add(spill);
      this.bands.set(band, set);
    }
  }

  addBlocked(spill: BlockedSpill): void {
    this.blocked.set(`${spill.row},${spill.column}`, spill);
  }

  /** Forgets what is known of this anchor. */
  remove(row: number, column: number): void {
    this.blocked.delete(`${row},${column}`);
    const spill = this.at(row, column);
    if (!spill) return;
    this.anchors.delete(`${row},${column}`);
    for (const band of this.bandsOf(spill.block)) this.bands.get(band)?.delete(spill);
  }

  private bandsOf(block: Block): number[] {
    const first = Math.floor(block.row / BAND_ROWS);
    const last = Math.floor((block.row + block.rows - 1) / BAND_ROWS);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  }
}
