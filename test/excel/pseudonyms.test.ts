/** Is a number stable, unlike every other, and of no use to whoever has no salt? */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { numberedShop } from "../../src/core/pseudonym/pseudonymise";
import { isPseudonym, pseudonymOf, pseudonyms } from "../../src/excel/pseudonyms";
import { shopOf, type CustomerFacts, type SurveyAnswer } from "../../src/core/shop";
import { transactionsOf } from "../../src/core/transactionsOf";

describe("pseudonyms", () => {
  it("give every id another number of twelve digits, in any order of the ids", () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `id${i}`);
    const numbers = pseudonyms("salt", ids);
    expect(new Set(numbers.values()).size).toBe(ids.length);
    expect([...numbers.values()].every(isPseudonym)).toBe(true);
    expect(new Map(pseudonyms("salt", [...ids].reverse()))).toEqual(new Map([...numbers]));
  });

  it("come from the first 64 bits of SHA-256 as OpenSSL finds them, whatever the letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (id) => {
        const first = BigInt(`0x${createHash("sha256").update(`salt\n${id}`, "utf8").digest("hex").slice(0, 16)}`);
        return pseudonymOf("salt", id) === String(100_000_000_000n + (first % 900_000_000_000n));
      }),
      { seed: 6 },
    );
  });

  it("do not depend on who else is there", () => {
    expect(pseudonyms("salt", ["ann", "bob"]).get("ann")).toBe(pseudonymOf("salt", "ann"));
  });

  it("are others with another salt", () => {
    expect(pseudonymOf("salt", "ann")).not.toBe(pseudonymOf("pepper", "ann"));
  });
});

describe("numberedShop", () => {
  const facts: CustomerFacts = {
    name: "Ann", email: "ann@example.com", phone: "+48600100200", city: "Poznań", channel: "Search", birthday: 30000, consent: true, lastContact: 45000,
  };
  const answer: SurveyAnswer = { customer: "ann", day: 45000, nps: 9, csat: null, ces: null, comment: "fine", department: null };

  it("keeps nothing that tells who somebody is, and everything else under the number", () => {
    const shop = {
      ...shopOf(transactionsOf(["ann"], [45000], [10])), facts: new Map([["ann", facts]]), answers: [answer, { ...answer, customer: null }],
      subscriptions: [{ customer: "ann", plan: "Basic", start: 45000, end: null, renewal: null, price: 5 }],
    };
    const numbered = numberedShop(shop, (id) => `n-${id}`);
    expect(numbered.transactions.customerIds).toEqual(["n-ann"]);
    expect([...numbered.facts]).toEqual([["n-ann", { ...facts, name: null, email: null, phone: null, birthday: null }]]);
    // An answer that nobody signed has no customer to number.
    expect(numbered.answers.map(({ customer }) => customer)).toEqual(["n-ann", null]);
    expect(numbered.subscriptions.map(({ customer }) => customer)).toEqual(["n-ann"]);
  });
});
