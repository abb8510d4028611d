/** What has changed since the last calculation, so that only that is calculated again? */
import type { Block, Change } from "../model/types";
import type { Reference } from "./preparedFormula";

export class Changes {
  /** Cells that were written: their formulas may be new, other or gone. */
  written: Reference[] = [];
  /** Cells whose values the model itself changed (an array that lost or found its room). */
  shown: Reference[] = [];
  /** Tables, names or sheets changed: formulas that use them mean other cells now. */
  meanings = false;
  sheets = false;

  get any(): boolean {
    return this.written.length > 0 || this.shown.length > 0 || this.meanings || this.sheets;
  }

  /** Returns whether the change matters to formulas. */
  add(change: Change): boolean {
    switch (change.kind) {
      case "cells":
        if (change.source === "calculation") push(this.shown, change.sheetId, change.block);
        else push(this.written, change.sheetId, change.block);
        return true;
      case "tables":
      case "names":
        this.meanings = true;
        return true;
      case "sheets":
        this.sheets = true;
        this.meanings = true;
        return true;
      default:
        return false;
    }
  }
}

/** Rows written one after the other join up, so that a long import is one block. */
function push(list: Reference[], sheetId: string, block: Block): void {
  const last = list.at(-1);
  if (last && last.sheetId === sheetId && last.block.column === block.column && last.block.columns === block.columns) {
    const end = last.block.row + last.block.rows;
    if (end === block.row) {
      list[list.length - 1] = { sheetId, block: { ...last.block, rows: last.block.rows + block.rows } };
      return;
    }
  }
  list.push({ sheetId, block });
}
