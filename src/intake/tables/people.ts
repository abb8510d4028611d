/** Who among the customers of the orders is meant: by id, else e-mail, else telephone, else name? */
import type { SignatureRole } from "../../catalogue/otherTables";
import type { Language } from "../../catalogue/languages";
import type { CustomerFacts, Shop } from "../../core/shop";
import { phoneId } from "../exports/phoneId";
import type { Signature } from "./types";

export type PhoneCountry = "ID" | "PL" | undefined;

export interface Found {
  readonly id: string;
  readonly by: SignatureRole;
}

export interface People {
  readonly find: (who: Signature) => Found | null;
}

/** Digits with what people write between them: an id of the orders that may be a telephone number. */
const phoneLike = /^[+'(]?[\d\s().-]{6,}$/;

const indonesian = /^(?:\+?62|0)\s?-?8/;
const polish = /^(?:\+|00)48/;

/** Whose numbers these are, where they say it; else by the language. */
export function phoneCountry(texts: Iterable<string>, language: Language): PhoneCountry {
  for (const text of texts) {
    if (indonesian.test(text.trim())) return "ID";
    if (polish.test(text.trim())) return "PL";
  }
  return language === "id" ? "ID" : language === "pl" ? "PL" : undefined;
}

/** One text for all ways to write a number; null where it is none. */
export function phoneOf(text: string, country: PhoneCountry): string | null {
  return phoneLike.test(text.trim()) ? phoneId(text, country) : null;
}

const folded = (text: string): string => text.trim().toLowerCase();

/** Ids by another thing known of them; two customers with one address cannot be told apart by it, so neither is found. */
function idsBy(pairs: Iterable<readonly [string | null, string]>): ReadonlyMap<string, string> {
  const ids = new Map<string, string | null>();
  for (const [key, id] of pairs) {
    if (key !== null) ids.set(key, ids.has(key) && ids.get(key) !== id ? null : id);
  }
  return new Map([...ids].flatMap(([key, id]) => (id === null ? [] : [[key, id] as const])));
}

/** The customers of the orders, ready to be found. An id may itself be an address, a number or a name, and may be written in other ways. */
export function peopleOf(
  { transactions: { customerIds }, facts }: Pick<Shop, "transactions" | "facts">, country: PhoneCountry, aliases: ReadonlyMap<string, string> = new Map(),
): People {
  const factOf = (id: string, fact: "email" | "phone" | "name"): CustomerFacts["email"] => facts.get(id)?.[fact] ?? null;
  const ids = new Set(customerIds);
  const written = [...customerIds.map((id) => [id, id] as const), ...[...aliases].filter(([, id]) => ids.has(id))];
  const both = (keyOf: (text: string) => string | null, fact: "email" | "phone"): ReadonlyMap<string, string> =>
    idsBy(written.flatMap(([id, meant]) => [id, factOf(id, fact)].flatMap((text) => (text === null ? [] : [[keyOf(text), meant] as const]))));
  const emails = both((text) => (text.includes("@") ? folded(text) : null), "email");
  const phones = both((text) => phoneOf(text, country), "phone");
  const names = idsBy(written.map(([id, meant]) => [folded(id), meant] as const));
  const look: Readonly<Record<SignatureRole, (text: string) => string | undefined>> = {
    customer: (text) => (ids.has(text) ? text : meantBy(aliases.get(text), ids)),
    email: (text) => emails.get(folded(text)),
    phone: (text) => phones.get(phoneOf(text, country) ?? ""),
    name: (text) => names.get(folded(text)),
  };
  return { find: (who) => findBy(look, who) };
}

const meantBy = (id: string | undefined, ids: ReadonlySet<string>): string | undefined => (id !== undefined && ids.has(id) ? id : undefined);

/** A column of customers may hold addresses or numbers, too. */
const ways: readonly (readonly [SignatureRole, SignatureRole])[] = [
  ["customer", "customer"], ["email", "email"], ["phone", "phone"], ["customer", "email"], ["customer", "phone"], ["name", "name"],
];

function findBy(look: Readonly<Record<SignatureRole, (text: string) => string | undefined>>, who: Signature): Found | null {
  for (const [column, as] of ways) {
    const text = who[column];
    const id = text === null || (column !== as && !isPlainly(as, text)) ? undefined : look[as](text);
    if (id !== undefined) return { id, by: column };
  }
  return null;
}

/** Is an id plainly an address or a telephone number? Digits alone are neither. */
function isPlainly(as: SignatureRole, text: string): boolean {
  return as === "email" ? text.includes("@") : /^\+|^0\d/.test(text);
}

/** Telephone numbers among what rows say. */
export function phonesIn(who: readonly Signature[]): string[] {
  return who.flatMap(({ phone }) => phone ?? []);
}

