/** What stands at a place that is known to exist? */

/**
 * The entry at a place of a list. A place that does not exist is a slip in our own code and must not pass as a 0.
 *
 * @param place 0..length - 1
 * @throws RangeError where there is no such place
 * @example entryAt([10, 20], 1) // 20
 */
export function entryAt<T>(list: ArrayLike<T>, place: number): T {
  const entry = list[place];
  if (entry === undefined) throw new RangeError(`No entry ${place} in a list of ${list.length}`);
  return entry;
}
