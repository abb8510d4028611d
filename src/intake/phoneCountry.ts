/** Whose telephone numbers are in a column, where most stand without their country's code? */
import type { Language } from "../catalogue/languages";
import { cellAt, type Rows } from "./dataRows";

export type PhoneCountry = "ID" | "PL";

const searchedRows = 2000;
/** Digits as they are written there, with the country's code or without; Indonesian mobile numbers begin with 8. */
const written = { ID: /^(?:62|0)?8\d{7,12}$/, PL: /^(?:48)?[1-9]\d{8}$/ } as const;
const ofLanguage: Partial<Record<Language, PhoneCountry>> = { id: "ID", pl: "PL" };

/** undefined where the numbers look like those of neither country; where they fit both, the language decides. */
export function phoneCountry(rows: Rows, column: number, language: Language): PhoneCountry | undefined {
  const texts = rows.slice(0, searchedRows).map((_, row) => String(cellAt(rows, row, column)).replace(/\D/g, "").replace(/^00/, "")).filter((digits) => digits !== "");
  const count = (country: PhoneCountry): number => texts.filter((digits) => written[country].test(digits)).length;
  const [indonesian, polish] = [count("ID"), count("PL")];
  if (Math.max(indonesian, polish) * 2 < texts.length || texts.length === 0) return undefined;
  return indonesian === polish ? ofLanguage[language] : indonesian > polish ? "ID" : "PL";
}
