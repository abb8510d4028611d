/** May we write to this customer, by a cell such as "yes", "Opted out" or "tidak"? */
import { consentWords } from "../catalogue/detailColumns";
import type { Cell } from "./types";

const words = { yes: new Set(consentWords.yes), no: new Set(consentWords.no) };

/** null where the cell does not say. */
export function readConsent(cell: Cell): boolean | null {
  const text = String(cell).trim().toLowerCase();
  if (words.yes.has(text)) return true;
  return words.no.has(text) ? false : null;
}
