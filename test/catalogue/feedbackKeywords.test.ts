/** Do the standard keywords tell what ordinary comments are about, in three languages? */
import { feedbackKeywords, knownCategories, standardKeywords } from "../../src/catalogue/feedbackKeywords";
import { languageIds } from "../../src/catalogue/languages";
import { feedbackCategory, keywordPattern } from "../../src/core/experience/feedbackCategory";

const about = (text: string): string | null => feedbackCategory(text, standardKeywords());

describe("standard keywords", () => {
  // The first two are the comments that the project's catalogue of functions names; the others are made up.
  it.each([
    ["Situs web ini sering down", "website"],
    ["czeste awarie strony", "website"],
    ["The app crashes when I log in", "website"],
    ["Paczka dotarła po dwóch tygodniach, kurier się spóźnił", "delivery"],
    ["Pengiriman lama, kurir tidak ramah dan paket terlambat", "delivery"],
    ["It arrived a week late", "delivery"],
    ["Za drogo, ceny wyższe niż gdzie indziej", "price"],
    ["Harganya mahal sekali", "price"],
    ["Too expensive for what you get", "price"],
    ["The handle broke after two days, poor quality", "quality"],
    ["Kualitas jelek, langsung rusak", "quality"],
    ["Produkt uszkodzony, słaba jakość", "quality"],
    ["Rude staff, nobody answers", "service"],
    ["Pelayanan lambat, admin tidak membalas", "service"],
    ["Nieuprzejma obsługa na infolinii", "service"],
    ["Wrong size and colour", "product"],
    ["Ukuran dan warna tidak sesuai", "product"],
    ["Zły rozmiar i kolor", "product"],
    ["I was charged twice on my credit card", "payment"],
    ["Pembayaran gagal, saldo terpotong", "payment"],
    ["Płatność kartą nie przeszła", "payment"],
    ["I fear for the privacy of my personal data", "security"],
    ["Takut data pribadi bocor", "security"],
    ["Obawiam się o moje dane osobowe, wyciek haseł", "security"],
  ])("%s: %s", (comment, category) => {
    expect(about(comment)).toBe(category);
  });

  it("find nothing in what says nothing, nor in words that only begin alike", () => {
    for (const comment of ["Thank you!", "Terima kasih", "Dziękuję", "I appreciate it", "W centrum miasta", ""]) {
      expect(about(comment)).toBeNull();
    }
  });

  it("are given in every language, and none belongs to two categories of a language", () => {
    for (const language of languageIds) {
      const all = knownCategories.flatMap((category) => feedbackKeywords[category][language].map(keywordPattern));
      expect(new Set(all).size).toBe(all.length);
      for (const category of knownCategories) expect(feedbackKeywords[category][language].length).toBeGreaterThan(5);
    }
  });
});
