/** Which block does an argument mean that may be an address or a range? */
import { invalidArgument } from "./apiError";
import { AddressError, parseAddress } from "../model/address";
import { sameSheetName } from "../model/sheetNames";
import type { Block, SheetModel, WorkbookModel } from "../model/types";

/** Reads an address on this sheet; another sheet's name in it is refused, as are non-addresses. */
export function parseOnSheet(sheet: SheetModel, address: string): Block {
  try {
    const parsed = parseAddress(address);
    if (parsed.sheet !== null && !sameSheetName(parsed.sheet, sheet.name)) throw invalidArgument();
    return parsed.block;
  } catch (error) {
    throw error instanceof AddressError ? invalidArgument() : error;
  }
}

/** Reads an address that may name its sheet; without one it means `fallback`. */
export function parseInWorkbook(model: WorkbookModel, fallback: SheetModel, address: string): { sheet: SheetModel; block: Block } {
  try {
    const parsed = parseAddress(address);
    const sheet = parsed.sheet === null ? fallback : model.sheetByName(parsed.sheet);
    if (!sheet) throw invalidArgument();
    return { sheet, block: parsed.block };
  } catch (error) {
    throw error instanceof AddressError ? invalidArgument() : error;
  }
}
