/** What did customers buy, when and for how much? The clean input of every analysis, in columns. */

/** Serial day of Excel's 1900 system: whole days, 1 = 1900-01-01; 60 is the 29 February 1900 that never was. */
export type SerialDay = number;

/**
 * One entry per row that counts, in the order of the source rows: a refund or a second line of an order keeps its own
 * entry, so that a sale that was refunded in full is still a purchase. A refund that names its order has the day of that
 * order's sale. Arrays have equal length. `customer` and `order` index into the id lists.
 */
export interface Transactions {
  readonly customerIds: readonly string[];
  readonly customer: Int32Array;
  readonly day: Int32Array;
  /** Money, any sign; negative rows are refunds: they lower spend and never count as a purchase. */
  readonly amount: Float64Array;
  readonly orderIds: readonly string[] | null;
  readonly order: Int32Array | null;
}

/**
 * Does a row with this amount count as a purchase? A refund does not, nor does something given away for nothing.
 *
 * @example isSale(0) // false
 */
export function isSale(amount: number): boolean {
  return amount > 0;
}
