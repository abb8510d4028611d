/** By which number is a customer known to those who shall not know who it is? */
import { sha256 } from "@noble/hashes/sha2";
import { utf8ToBytes } from "@noble/hashes/utils";

/** Numbers of twelve digits: 9 x 10^11 of them. */
const smallest = 1e11;
const numbers = 900_000_000_000n;
const digits = /^[1-9]\d{11}$/;

/** Could this be a number of ours? */
export const isPseudonym = (id: string): boolean => digits.test(id);

/**
 * The number of an id, the same with every run of the same salt, and of no use without it.
 *
 * number = 10^11 + (first 64 bits of SHA-256 of salt and id) mod 9 x 10^11
 *
 * @param salt drawn once for a workbook
 * @throws nothing
 * @example pseudonymOf("salt", "ann").length // 12
 */
export function pseudonymOf(salt: string, id: string): string {
  const hash = sha256(utf8ToBytes(`${salt}\n${id}`));
  return String(smallest + Number(new DataView(hash.buffer, hash.byteOffset).getBigUint64(0) % numbers));
}

/**
 * Numbers of all ids, each another one. Two in 10^11 pairs have the same: the later of them in the order of ids gets the next.
 *
 * @example pseudonyms("salt", ["ann", "bob"]).size // 2
 */
export function pseudonyms(salt: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map([...ids].sort((a, b) => (a < b ? -1 : 1)).map((id) => {
    let number = pseudonymOf(salt, id);
    while (taken.has(number)) number = String(Number(number) + 1);
    taken.add(number);
    return [id, number];
  }));
}
