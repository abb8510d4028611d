/** Where do numbers stand that are needed only while something is worked out? */

/** Bytes. More is given back at once: what one large table needed, a page need not hold for ever. */
const mostKept = 2 ** 25;

let kept = new ArrayBuffer(0);

/**
 * Memory for numbers that nobody keeps, with whatever stood there before. The same memory is handed out again and again: nobody may read it
 * after somebody else has asked. New columns for every call would have the engine look through all texts, over and over, for what can be thrown away.
 *
 * @param bytes how many are needed, at least
 * @example scratch(16).byteLength >= 16 // true
 */
export function scratch(bytes: number): ArrayBuffer {
  if (bytes <= kept.byteLength) return kept;
  const fresh = new ArrayBuffer(bytes);
  if (bytes <= mostKept) kept = fresh;
  return fresh;
}
