/** What is said in Polish about sheets in which nobody can be known? */
import type { PrivacyWords } from "./en";

export const pl: PrivacyWords = {
  title: (title) => `${title} (pseudonimy)`,
  note: (sheet) => `Pseudonimy: zamiast identyfikatorów numery, bez nazwisk, kontaktów i komentarzy. Arkusz ${sheet} nadal je zawiera.`,
  option: "Pseudonimizuj nasze arkusze",
  optionHint: "Klienci stają się numerami, tymi samymi przy każdej analizie; nazwiska, e-maile, telefony, daty urodzin i komentarze są pomijane. Twoje arkusze się nie zmieniają.",
  done: (sheet) => `W naszych arkuszach zamiast klientów są numery. Arkusz „${sheet}” i inne Twoje arkusze nadal zawierają nazwiska: udostępniaj kopie naszych arkuszy, bez swoich.`,
  stillNamed: (names) => `Te arkusze pochodzą z wcześniejszych analiz i nadal zawierają identyfikatory, a może i nazwiska: ${names}.`,
  key: {
    button: "Zapisz arkusz z kluczem",
    hint: "Lista numerów i identyfikatorów tylko dla Ciebie. Nie udostępniaj jej.",
    sheet: "Klucz",
    note: "Kto kryje się za każdym numerem. Nie udostępniaj tego arkusza.",
    number: "Numer",
    id: "Identyfikator klienta",
  },
};
