/** May this be changed? Protection of sheets and of the workbook's structure. */
import { ApiError } from "./apiError";
import { MAX_COLUMNS } from "../model/address";
import type { ObjectContext } from "./context";
import type { Block, SheetModel } from "../model/types";

/** A block of a protected sheet may be changed only where every cell was unlocked. */
export function requireUnlocked(sheet: SheetModel, block: Block): void {
  if (!sheet.protected) return;
  if (block.columns === MAX_COLUMNS || !allUnlocked(sheet, block)) throw new ApiError("AccessDenied");
}

/** For changes to the sheet itself: tables, charts, widths, formats. */
export function requireUnprotected(sheet: SheetModel): void {
  if (sheet.protected) throw new ApiError("AccessDenied");
}

/** For adding, deleting, renaming, moving and hiding sheets. */
export function requireOpenStructure(context: ObjectContext): void {
  if (context.model.structureProtected) throw new ApiError("AccessDenied");
}

function allUnlocked(sheet: SheetModel, block: Block): boolean {
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) {
      if (sheet.cells.style(row, column)?.locked !== false) return false;
    }
  }
  return true;
}
