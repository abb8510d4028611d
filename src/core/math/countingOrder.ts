/** In which order do rows stand by a whole number, when there are many rows and few numbers? */

/**
 * Positions of the rows in ascending order of their keys; rows with equal keys keep their order. Counting sort, O(n + range).
 *
 * @param keys whole numbers within a range of a few million
 * @example countingOrder(Int32Array.of(7, 5, 7, 6)) // [1, 3, 0, 2]
 */
export function countingOrder(keys: Int32Array): Int32Array {
  const smallest = keys.reduce((least, key) => Math.min(least, key), Infinity);
  const largest = keys.reduce((most, key) => Math.max(most, key), -Infinity);
  const next = new Int32Array(keys.length === 0 ? 0 : largest - smallest + 2);
  // Reads inside these loops cannot miss; a check for each of 200,000 rows would cost more than the work itself.
  for (const key of keys) next[key - smallest + 1] = (next[key - smallest + 1] as number) + 1;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] as number) + (next[at - 1] as number);
  const order = new Int32Array(keys.length);
  keys.forEach((key, row) => {
    const place = next[key - smallest] as number;
    order[place] = row;
    next[key - smallest] = place + 1;
  });
  return order;
}
