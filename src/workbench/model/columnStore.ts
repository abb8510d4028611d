/** How are a million values kept without an object per cell? In columns of pages that exist only where something is. */
import type { Block, CellValue } from "./types";

const PAGE_ROWS = 1024;

interface Page {
  readonly values: CellValue[];
  filled: number;
}

type Column = Map<number, Page>;

function newPage(): Page {
  return { values: new Array<CellValue>(PAGE_ROWS).fill(null), filled: 0 };
}

function firstFilled(page: Page): number {
  return page.values.findIndex((value) => value !== null);
}

function lastFilled(page: Page): number {
  let row = PAGE_ROWS - 1;
  while (row > 0 && page.values[row] === null) row--;
  return row;
}

/** Values by row and column; null where there is nothing. */
export class ColumnStore {
  private readonly columns = new Map<number, Column>();

  get(row: number, column: number): CellValue {
    const page = this.columns.get(column)?.get(Math.floor(row / PAGE_ROWS));
    return page?.values[row % PAGE_ROWS] ?? null;
  }

  set(row: number, column: number, value: CellValue): void {
    const index = Math.floor(row / PAGE_ROWS);
    const page = value === null ? this.columns.get(column)?.get(index) : this.page(column, index);
    if (!page) return;
    this.put(page, row % PAGE_ROWS, value);
    this.dropIfEmpty(column, index, page);
  }

  /** Reads `block` as rows. */
  read(block: Block): CellValue[][] {
    const rows: CellValue[][] = new Array<CellValue[]>(block.rows);
    for (let r = 0; r < block.rows; r++) rows[r] = new Array<CellValue>(block.columns).fill(null);
    this.eachPage(block, (page, column, from, to, pageStart) => {
      for (let row = from; row < to; row++) {
        const target = rows[row - block.row];
        if (target) target[column - block.column] = page.values[row - pageStart] ?? null;
      }
    });
    return rows;
  }

  /** Writes rows of exactly the block's shape. */
  write(block: Block, rows: readonly (readonly CellValue[])[]): void {
    for (let c = 0; c < block.columns; c++) this.writeColumn(block, c, rows);
  }

  clear(block: Block): void {
    const emptied: [number, number][] = [];
    this.eachPage(block, (page, column, from, to, pageStart) => {
      for (let row = from; row < to; row++) this.put(page, row - pageStart, null);
      if (page.filled === 0) emptied.push([column, pageStart / PAGE_ROWS]);
    });
    for (const [column, index] of emptied) this.drop(column, index);
  }

  /** True if any cell of the block holds a value. */
  anyIn(block: Block): boolean {
    let found = false;
    this.eachPage(block, (page, _column, from, to, pageStart) => {
      for (let row = from; row < to && !found; row++) found = page.values[row - pageStart] !== null;
    });
    return found;
  }

  /** The smallest block around all values, or null. */
  extent(): Block | null {
    let top = Infinity, bottom = -1, left = Infinity, right = -1;
    for (const [column, pages] of this.columns) {
      let first = Infinity, last = -1;
      for (const index of pages.keys()) {
        first = Math.min(first, index);
        last = Math.max(last, index);
      }
      const firstPage = pages.get(first), lastPage = pages.get(last);
      if (!firstPage || !lastPage) continue;
      top = Math.min(top, first * PAGE_ROWS + firstFilled(firstPage));
      bottom = Math.max(bottom, last * PAGE_ROWS + lastFilled(lastPage));
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private writeColumn(block: Block, c: number, rows: readonly (readonly CellValue[])[]): void {
    const column = block.column + c;
    const end = block.row + block.rows;
    for (let row = block.row; row < end; ) {
      const index = Math.floor(row / PAGE_ROWS);
      const pageStart = index * PAGE_ROWS;
      const pageEnd = Math.min(end, pageStart + PAGE_ROWS);
      const page = this.page(column, index);
      for (; row < pageEnd; row++) this.put(page, row - pageStart, rows[row - block.row]?.[c] ?? null);
      this.dropIfEmpty(column, index, page);
    }
  }

  private put(page: Page, offset: number, value: CellValue): void {
    if (page.values[offset] !== null) page.filled--;
    if (value !== null) page.filled++;
    page.values[offset] = value;
  }

  private page(column: number, index: number): Page {
    let pages = this.columns.get(column);
    if (!pages) this.columns.set(column, (pages = new Map()));
    let page = pages.get(index);
    if (!page) pages.set(index, (page = newPage()));
    return page;
  }

  private dropIfEmpty(column: number, index: number, page: Page): void {
    if (page.filled === 0) this.drop(column, index);
  }

  private drop(column: number, index: number): void {
    const pages = this.columns.get(column);
    pages?.delete(index);
    if (pages?.size === 0) this.columns.delete(column);
  }

  private eachPage(block: Block, visit: (page: Page, column: number, from: number, to: number, pageStart: number) => void): void {
    const end = block.row + block.rows;
    for (const [column, pages] of this.columns) {
      if (column < block.column || column >= block.column + block.columns) continue;
      for (const [index, page] of pages) {
        const start = index * PAGE_ROWS;
        const from = Math.max(block.row, start);
        const to = Math.min(end, start + PAGE_ROWS);
        if (from < to) visit(page, column, from, to, start);
      }
    }
  }
}
