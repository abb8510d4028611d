/** What would it cost to replace this customer? */

/**
 * What keeping a customer saves: winning a new one costs a multiple of keeping one.
 *
 *   value = costToRetain * times
 *
 * @param costToRetain money spent to keep a customer, >= 0
 * @param times how many times dearer a new customer is, > 0; 5 by custom
 * @example retainValue(100, 5) // 500
 * @see Reichheld & Sasser (1990), Zero defections: quality comes to services, Harvard Business Review 68(5); the factor
 *   of 5 is a rule of thumb, so put your own figures in its place.
 */
export function retainValue(costToRetain: number, times: number): number {
  return costToRetain * times;
}
