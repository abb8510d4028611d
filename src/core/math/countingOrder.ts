/** In which order do rows stand by a whole number, when there are many rows and few numbers? */

/**
 * Positions of the rows in ascending order of their keys; rows with equal keys keep their order. Counting sort, O(n + range).
 *
 * @param keys whole numbers within a range of a few million
 * @example countingOrder(Int32Array.of(7, 5, 7, 6)) // [1, 3, 0, 2]
 */
export function countingOrder(keys: Int32Array): Int32Array {
  if (keys.length === 0) return new Int32Array(0);
  // Reads inside these loops cannot miss; a check for each of 200,000 rows would cost more than the work itself.
  let [smallest, largest] = [keys[0] as number, keys[0] as number];
  for (let row = 1; row < keys.length; row++) {
    const key = keys[row] as number;
    if (key < smallest) smallest = key;
    if (key > largest) largest = key;
  }
  const next = new Int32Array(largest - smallest + 2);
  for (let row = 0; row < keys.length; row++) {
    const after = (keys[row] as number) - smallest + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let at = 1; at < next.length; at++) next[at] = (next[at] as number) + (next[at - 1] as number);
  const order = new Int32Array(keys.length);
  for (let row = 0; row < keys.length; row++) {
    const key = (keys[row] as number) - smallest;
    const place = next[key] as number;
    order[place] = row;
    next[key] = place + 1;
  }
  return order;
}
