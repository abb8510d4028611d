/** Which marks part arguments, decimals and columns in a formula of the reader's Excel? */

export interface Marks {
  /** Between arguments. */
  readonly list: string;
  readonly decimal: string;
  /** Between the columns of an array; its rows are parted by ";" everywhere. */
  readonly column: string;
}

/** The marks of Excel in English, and of every formula that the add-in hands to Excel. */
export const pointMarks: Marks = { list: ",", decimal: ".", column: "," };

/** The marks where the comma parts decimals. */
export const commaMarks: Marks = { list: ";", decimal: ",", column: "\\" };

/**
 * The marks of a culture, a tag such as "pl-PL".
 *
 * @example marksOf("pl-PL").list // ";"
 */
export function marksOf(culture: string): Marks {
  const parts = new Intl.NumberFormat(culture).formatToParts(1.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ",") ? commaMarks : pointMarks;
}
