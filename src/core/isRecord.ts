/** Is it an object with names, as settings and files hold them? */

export type Json = Readonly<Record<string, unknown>>;

/**
 * Neither a list nor a plain value.
 *
 * @example isRecord([1]) // false
 */
export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
