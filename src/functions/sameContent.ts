/** Do two pieces of plain data say the same, and how much do they hold? */

type List = ArrayLike<unknown>;

/**
 * Is all the same, value by value, NaN and NaN too? Values, lists and objects with fields are compared; whatever else there is (a Map,
 * a Date, an object of a class) is the same as itself only.
 *
 * @example sameContent({ cells: [1, "a"] }, { cells: [1, "a"] }) // true
 */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other || Object.is(one, other)) return true;
  if (isList(one)) return isList(other) && sameEntries(one, other);
  return isPlainObject(one) && isPlainObject(other) && sameFields(one, other);
}

/**
 * The number of values in plain data.
 *
 * @example contentSize({ rows: 1, cells: [1, [2, 3]] }) // 4
 */
export function contentSize(content: unknown): number {
  if (isPlainObject(content)) return contentSize(Object.values(content));
  return isList(content) ? sizeOfEntries(content) : 1;
}

function sizeOfEntries(list: List): number {
  let size = 0;
  for (let at = 0; at < list.length; at++) {
    const entry = list[at];
    // Most are values: no call for each of a million cells.
    size += typeof entry === "object" ? contentSize(entry) : 1;
  }
  return size;
}

function sameEntries(one: List, other: List): boolean {
  if (one.length !== other.length) return false;
  // The first question settles most cells without a call.
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at] && !sameContent(one[at], other[at])) return false;
  return true;
}

function sameFields(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameContent(one[name], other[name]))
  );
}

function isList(content: unknown): content is List {
  return Array.isArray(content) || (ArrayBuffer.isView(content) && "length" in content);
}

/** An object of no class: above it is only the root of all objects, which of a copy may be another page's. */
function isPlainObject(content: unknown): content is Readonly<Record<string, unknown>> {
  if (typeof content !== "object" || content === null) return false;
  const above: unknown = Object.getPrototypeOf(content);
  return above !== null && Object.getPrototypeOf(above) === null;
}
