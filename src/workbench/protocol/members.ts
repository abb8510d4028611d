/** Which member of an object does the wire name, and may it be used? */
import { ApiError, messageOf } from "../objects/apiError";
import type { ApiObject } from "../objects/apiObject";

/** The wire writes members in PascalCase, Office.js and our classes in camelCase. */
export function toCamel(name: string): string {
  return name.startsWith("_") ? name : (name[0] ?? "").toLowerCase() + name.slice(1);
}

export function toPascal(name: string): string {
  return name.startsWith("_") ? name : (name[0] ?? "").toUpperCase() + name.slice(1);
}

export function locationOf(object: ApiObject, member: string): string {
  return `${object.api.className}.${toCamel(member)}`;
}

/** Excel's answer to a member it does not know, naming the member. */
export function apiNotFound(object: ApiObject, member: string): ApiError {
  const location = locationOf(object, member);
  return new ApiError("ApiNotFound", `${messageOf("ApiNotFound")} (${location})`, location);
}

type Kind = "scalars" | "navigation" | "methods";

/** The member's own name if the object offers it as one of these kinds. Throws ApiNotFound. */
function offered(object: ApiObject, name: string, kinds: readonly Kind[]): string {
  const member = toCamel(name);
  if (kinds.some((kind) => object.api[kind].includes(member))) return member;
  throw apiNotFound(object, name);
}

export function getMember(object: ApiObject, name: string): unknown {
  return Reflect.get(object, offered(object, name, ["scalars", "navigation"]));
}

export function setMember(object: ApiObject, name: string, value: unknown): void {
  const member = offered(object, name, ["scalars", "navigation"]);
  if (!isWritable(object, member)) throw apiNotFound(object, name);
  Reflect.set(object, member, value);
}

export function callMember(object: ApiObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(object, offered(object, name, ["methods"]));
  if (typeof method !== "function") throw apiNotFound(object, name);
  return Reflect.apply(method, object, args);
}

/** A property with a setter, or a plain field. */
function isWritable(object: ApiObject, member: string): boolean {
  for (let holder: object | null = object; holder; holder = Reflect.getPrototypeOf(holder)) {
    const property = Reflect.getOwnPropertyDescriptor(holder, member);
    if (property) return property.set !== undefined || property.writable === true;
  }
  return false;
}
