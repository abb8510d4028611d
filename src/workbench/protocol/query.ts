/** What does a load ask for, and what is the answer? */
import { ApiCollection, ApiObject } from "../objects/apiObject";
import { getMember, toCamel, toPascal } from "./members";
import type { QueryInfo } from "./wireTypes";

type ReferenceOf = (object: ApiObject) => string | null;

/** Head and tail of `format/fill/color`. */
function splitPath(path: string): readonly [string, string] {
  const slash = path.indexOf("/");
  return slash < 0 ? [path, ""] : [path.slice(0, slash), path.slice(slash + 1)];
}

/** For collections `items/name` and `name` mean the same. */
function withoutItems(paths: readonly string[]): string[] {
  return paths.map((path) => path.replace(/^items(\/|$)/i, "")).filter((path) => path !== "");
}

function queryCollection(collection: ApiCollection, info: QueryInfo, referenceOf: ReferenceOf): Record<string, unknown> {
  const own = (info.Select ?? []).filter((path) => collection.api.scalars.includes(toCamel(path)));
  const others = (info.Select ?? []).filter((path) => !own.includes(path));
  const answer: Record<string, unknown> = Object.fromEntries(own.map((name) => [toPascal(name), getMember(collection, name)]));
  // Asked for nothing but its own values (count), a collection does not list its items.
  if (own.length > 0 && others.length === 0 && (info.Expand ?? []).length === 0) return answer;
  const itemInfo = { Select: withoutItems(others), Expand: withoutItems(info.Expand ?? []) };
  const from = info.Skip ?? 0;
  const items = collection.items.slice(from, info.Top === undefined ? undefined : from + info.Top);
  answer["_Items"] = items.map((item) => ({ ...idOf(item), ...queryObject(item, itemInfo, referenceOf) }));
  return answer;
}

/** The id by which Office.js finds an object again. */
export function idOf(object: ApiObject): Record<string, unknown> {
  if (object.api.scalars.includes("id")) return { Id: Reflect.get(object, "id") };
  return object.api.scalars.includes("_Id") ? { _Id: Reflect.get(object, "_Id") } : {};
}

function queryObject(object: ApiObject, info: QueryInfo, referenceOf: ReferenceOf): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const below = new Map<string, string[]>();
  const descend = (head: string, rest: string): void => {
    const name = toCamel(head);
    below.set(name, [...(below.get(name) ?? []), ...(rest === "" ? [] : [rest])]);
  };
  for (const path of selected(object, info)) {
    const [head, rest] = splitPath(path);
    if (rest !== "" || object.api.navigation.includes(toCamel(head))) descend(head, rest);
    else answer[toPascal(head)] = getMember(object, head);
  }
  for (const path of info.Expand ?? []) descend(...splitPath(path));
  for (const [name, paths] of below) answer[toPascal(name)] = query(getMember(object, name), { Select: paths }, referenceOf);
  const reference = referenceOf(object);
  return reference === null ? answer : { ...answer, _ReferenceId: reference };
}

/** A load without names means every value. */
function selected(object: ApiObject, info: QueryInfo): readonly string[] {
  const names = info.Select ?? [];
  if (names.length === 0 && (info.Expand ?? []).length === 0) return object.api.scalars;
  return names.flatMap((name) => (name === "*" ? object.api.scalars : [name]));
}

/** Answers one load; null stands for a null object. */
export function query(target: unknown, info: QueryInfo, referenceOf: ReferenceOf): unknown {
  if (!(target instanceof ApiObject)) return null;
  return target instanceof ApiCollection ? queryCollection(target, info, referenceOf) : queryObject(target, info, referenceOf);
}

const CALCULATED = /(^|\/)(values|text|valueTypes|formulas|hasSpill|\*)$/i;

/** True if the load reads what formulas calculate, so that the calculation must have settled first. */
export function readsCalculated(info: QueryInfo): boolean {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return paths.length === 0 || paths.some((path) => CALCULATED.test(path));
}
