/** What must every language name? */
import type { SheetId } from "../../catalogue/sheets";

/** Name of each sheet's tab, and of the Excel table that it may have: a letter first, no spaces. */
export type SheetWords = Readonly<Record<SheetId, { readonly sheet: string; readonly table: string }>>;
