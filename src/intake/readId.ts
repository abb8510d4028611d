/** Which id does a cell hold, if any? */
import { blankIdWords } from "../catalogue/columns";
import type { Cell } from "./types";

const blankIds: ReadonlySet<string> = new Set(blankIdWords);
const maskedPhone = /^\+?[\d\s-]*\*+[\d\s*-]*$/;
/** What Excel hides and other programs don't: a mark that digits are text. */
const textMark = /^'(?=[+\d])/;
const errorValue = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|BUSY!|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!)$/;

/** Is this what the API gives for a cell that shows an error? */
export function isErrorValue(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("#") && errorValue.test(cell);
}

/**
 * The id as compared and shown: trimmed text, e-mail addresses in lower case; null where there is none.
 *
 * @example readId(17850) // "17850"
 */
export function readId(cell: Cell): string | null {
  // Excel shows the word in capitals.
  const text = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).trim().replace(textMark, "");
  if (text === "" || blankIds.has(text.toLowerCase()) || isErrorValue(text)) return null;
  if (text.includes("@")) return text.toLowerCase();
  return text.includes("*") && maskedPhone.test(text) ? null : text;
}
