/** Which customers say something about the worth of a purchase? */
import { entryAt } from "../entryAt";
import { Problem } from "../problem";
import type { Spenders } from "./gammaGamma";
import { axisOf } from "./groupedCustomers";

type Column = ArrayLike<number | null>;

/**
 * Customers with repeat purchases that brought money; rows that lack a number, without repeat purchases or with a spend of 0
 * or less are left out.
 *
 * @param x repeat purchases
 * @param monetaryValue money of a repeat purchase on average
 * @param count customers in each row; null where each is one
 * @throws badHistory where x or count is no number of purchases or customers; noData where no row is left
 * @example spendersFrom([2, 0], [30, 0], null).weight // [1]
 */
export function spendersFrom(x: Column, monetaryValue: Column, count: Column | null): Spenders {
  const rows = Array.from(x, (_, row) => row).filter((row) => {
    const [purchases, spend, customers] = [x[row], monetaryValue[row], count === null ? 1 : count[row]];
    if (purchases == null || spend == null || customers == null) return false;
    if (purchases < 0 || customers < 0) throw new Problem("badHistory", { reason: "negative", row: row + 1 });
    if (!Number.isInteger(purchases)) throw new Problem("badHistory", { reason: "notWhole", row: row + 1 });
    return purchases > 0 && spend > 0 && customers > 0;
  });
  if (rows.length === 0) throw new Problem("noData", { parameter: "monetary_value" });
  const column = (of: Column): Float64Array => Float64Array.from(rows, (row) => entryAt(of, row) as number);
  return {
    x: axisOf(column(x)),
    monetaryValue: column(monetaryValue),
    weight: count === null ? new Float64Array(rows.length).fill(1) : column(count),
  };
}
