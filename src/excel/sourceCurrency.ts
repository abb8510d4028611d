/** In which currency are the amounts of a source? */
import type { Mapping, Table } from "../intake/types";
import { currencyOfCode, currencyOfFormat, type Currency } from "../report/currency";

/** Of the amount, or of the price where the amount is quantity x price: as its texts name it, else as its number format does. */
export function sourceCurrency({ numberFormats }: Pick<Table, "numberFormats">, mapping: Mapping, code: string | null): Currency | null {
  const column = mapping.amount ?? mapping.price;
  if (code !== null) return currencyOfCode(code);
  return column === undefined ? null : currencyOfFormat(numberFormats[column] ?? "");
}
