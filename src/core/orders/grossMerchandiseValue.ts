/** What are all goods worth that were sold? */
import { entryAt } from "../entryAt";
import { CompensatedSum } from "../math/compensatedSum";
import { Problem } from "../problem";

/**
 * Gross merchandise value: quantity times price, over all rows. Rows without either number are left out.
 *
 *   GMV = sum of quantity * price
 *
 * @param quantities goods sold in each row, returns negative; null where there is no number
 * @param prices money per piece in each row; null where there is no number
 * @throws noData where no row is left
 * @example grossMerchandiseValue([2, 3], [100, 50]) // 350
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 3, for revenue as volume times price.
 */
export function grossMerchandiseValue(quantities: readonly (number | null)[], prices: readonly (number | null)[]): number {
  const value = new CompensatedSum();
  let rows = 0;
  quantities.forEach((quantity, row) => {
    const price = entryAt(prices, row);
    if (quantity === null || price === null) return;
    value.add(quantity * price);
    rows += 1;
  });
  if (rows === 0) throw new Problem("noData", { parameter: quantities.some((one) => one !== null) ? "prices" : "quantities" });
  return value.money;
}
