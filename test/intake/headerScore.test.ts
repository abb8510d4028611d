import { headerSynonyms, roles } from "../../src/catalogue/columns";
import { headerScore } from "../../src/intake/headerScore";
import { normaliseHeader, plainLetters, withoutParentheses } from "../../src/intake/normaliseHeader";

describe("normaliseHeader", () => {
  it.each([
    ["InvoiceNo", "invoice no"], ["CustomerID", "customer id"], ["order_date", "order date"], [" No. Pesanan ", "no pesanan"], ["No# Telepon", "no telepon"],
    ["Numer zamówienia", "numer zamowienia"], ["\uFEFFDate", "date"], ["E-mail klienta", "email klienta"], ["Łącznie", "lacznie"], ["Ilość", "ilosc"],
    ["Status\nTerakhir", "status terakhir"], ["ＯｒｄｅｒＩＤ", "order id"], ["", ""],
  ])("takes %p for %p", (header, normalised) => {
    expect(normaliseHeader(header)).toBe(normalised);
  });

  it("leaves out what stands in parentheses at the end, and only there", () => {
    expect(withoutParentheses("Harga Jual (IDR)")).toBe("Harga Jual");
    expect(withoutParentheses("Username (Pembeli) baru")).toBe("Username (Pembeli) baru");
  });

  it("reduces letters that Unicode does not take apart", () => {
    expect(plainLetters("ŁÓDŹ Øre straße")).toBe("lodz ore strasse");
  });
});

describe("headerScore", () => {
  const synonyms = roles.flatMap((role) =>
    headerSynonyms[role].flatMap((rank) => Object.values(rank).flat().map((text) => ({ role, text }))),
  );

  it("knows every synonym of the catalogue, in any spelling, better than a mere word", () => {
    for (const { role, text } of synonyms) {
      const score = headerScore(text, role);
      expect(score).toBeGreaterThan(headerScore("our customer ref", "customer"));
      expect(headerScore(text.toUpperCase().replaceAll(" ", "_"), role)).toBe(score);
      expect(headerScore(`${text} (IDR)`, role)).toBe(score - 10);
    }
  });

  it("scores a better rank higher", () => {
    expect(headerScore("Customer ID", "customer")).toBeGreaterThan(headerScore("Email", "customer"));
    expect(headerScore("Email", "customer")).toBeGreaterThan(headerScore("Customer name", "customer"));
  });

  it("says nothing for headers that mean something else", () => {
    for (const header of ["Order status", "Discount amount", "Date of birth", "Ship date", "Customer type", "Country", "Tanggal lahir", "Kwota rabatu", ""]) {
      expect(roles.map((role) => headerScore(header, role))).toEqual(roles.map(() => 0));
    }
  });
});
