/** Is a number stable, unlike every other, and of no use to whoever has no salt? */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256 } from "../../../src/core/math/sha256";
import { isPseudonym, pseudonymOf, pseudonyms } from "../../../src/core/pseudonym/pseudonyms";

const hex = (words: readonly number[]): string => words.map((word) => word.toString(16).padStart(8, "0")).join("");

describe("sha256", () => {
  it("finds the digests of the standard's examples", () => {
    // NIST FIPS 180-4, examples of SHA-256: "abc", the message of two blocks, and the empty message.
    expect(hex(sha256("abc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))).toBe("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    expect(hex(sha256(""))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it("says the same as Node's own for any text", () => {
    // The other implementation: OpenSSL, through node:crypto.
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => hex(sha256(text)) === createHash("sha256").update(text, "utf8").digest("hex")), { seed: 6 });
  });
});

describe("pseudonyms", () => {
  it("give every id another number of twelve digits, in any order of the ids", () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `id${i}`);
    const numbers = pseudonyms("salt", ids);
    expect(new Set(numbers.values()).size).toBe(ids.length);
    expect([...numbers.values()].every(isPseudonym)).toBe(true);
    expect(new Map(pseudonyms("salt", [...ids].reverse()))).toEqual(new Map([...numbers]));
  });

  it("do not depend on who else is there", () => {
    expect(pseudonyms("salt", ["ann", "bob"]).get("ann")).toBe(pseudonymOf("salt", "ann"));
  });

  it("are others with another salt", () => {
    expect(pseudonymOf("salt", "ann")).not.toBe(pseudonymOf("pepper", "ann"));
  });
});
