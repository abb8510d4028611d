/** Are customers who are written in two ways found, and others left alone? */
import fc from "fast-check";
import { alikeCustomers, certainMerges } from "../../src/intake/alikeCustomers";

/** Each id with as many rows as it stands here. */
function pairs(...rows: string[]): string[] {
  const customerIds = [...new Set(rows)];
  const customer = Int32Array.from(rows, (id) => customerIds.indexOf(id));
  return alikeCustomers({ customerIds, customer }).map(({ keep, other, certain }) => `${other} ${certain ? "=" : "~"} ${keep}`);
}

describe("alikeCustomers", () => {
  it("is certain where only case, accents, blanks and punctuation differ, and keeps the one with more rows", () => {
    expect(pairs("budi  santoso", "Budi Santoso", "Budi Santoso", "BUDI-SANTOSO.")).toEqual(["budi  santoso = Budi Santoso", "BUDI-SANTOSO. = Budi Santoso"]);
    expect(pairs("Łukasz Żak", "lukasz zak")).toEqual(["lukasz zak = Łukasz Żak"]);
  });

  it("suggests one letter more, less or other, two neighbours changed over, and words in another order", () => {
    expect(pairs("Budi Santoso", "Budi Santosa")).toEqual(["Budi Santosa ~ Budi Santoso"]);
    expect(pairs("anna@gmail.com", "anna@gmial.com")).toEqual(["anna@gmial.com ~ anna@gmail.com"]);
    expect(pairs("anna@gmail.com", "anna@gmail.co")).toEqual(["anna@gmail.co ~ anna@gmail.com"]);
    expect(pairs("Anna Kowalska", "Kowalska Anna")).toEqual(["Kowalska Anna ~ Anna Kowalska"]);
  });

  it("leaves numbers, codes and short names alone", () => {
    expect(pairs("10231", "10232", "C-001", "C-002", "+48601234567", "+48601234568", "anna1@gmail.com", "anna2@gmail.com", "Ann", "Anna")).toEqual([]);
  });

  it("does not take the dots of an address for nothing", () => {
    expect(pairs("an.na@gmail.com", "anna@gmail.com")).toEqual(["anna@gmail.com ~ an.na@gmail.com"]);
  });

  it("suggests each customer once", () => {
    expect(pairs("Budi Santoso", "Budi Santosa", "Budi Santos", "Budi Santosi")).toHaveLength(3);
  });

  it("finds every text with one letter changed, left out, put in or swapped with its neighbour", () => {
    const letter = fc.constantFrom(..."abcdefghij");
    const name = fc.string({ unit: letter, minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(name, fc.nat(), letter, fc.constantFrom("change", "drop", "add", "swap"), (text, where, other, how) => {
        const at = where % (text.length - 1);
        const [before, here, next, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
        const changed = { change: before + other + next + after, drop: before + next + after, add: before + other + here + next + after, swap: before + next + here + after }[how];
        fc.pre(changed !== text && changed.length >= 6);
        expect(pairs(text, changed)).toHaveLength(1);
      }),
    );
  });

  it("tells only the certain ones for merging", () => {
    const merges = certainMerges({ customerIds: ["Budi Santoso", "budi santoso", "Budi Santosa"], customer: new Int32Array([0, 1, 2]) });
    expect([...merges]).toEqual([["budi santoso", "Budi Santoso"]]);
  });
});
