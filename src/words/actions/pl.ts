/** What does the sheet of actions say in Polish? */
import { plural } from "../plural";
import type { ActionWords } from "./en";

const left = { actions: { one: "mniej pilne działanie", few: "mniej pilne działania", many: "mniej pilnych działań", other: "mniej pilnego działania" } };

export const pl: ActionWords = {
  columns: {
    kind: "Działanie",
    due: "Termin",
    hour: "Godzina",
    offer: "Propozycja",
    product: "Produkt",
    whatsapp: "Link WhatsApp",
    clv: "CLV",
    chance: "Szansa",
    revenue: "Wartość zakupu",
    expectedMargin: "Oczekiwana marża",
    incentive: "Najwyższa zachęta",
    firstFollowUp: "Przypomnienie 1",
    secondFollowUp: "Przypomnienie 2",
    stopRule: "Kiedy przestać",
  },
  title: "Działania: z kim się skontaktować, kiedy i z czym; najpilniejsze na górze",
  note: {
    limit: (within) => `Najwyższa zachęta = szansa zakupu w ciągu ${within} dni × marża z tego zakupu; przy cross-sellingu: szansa, że kupujący ich produkty kupią też ten.`,
    cap: (within, shown, count) => `Nikt nie dostaje dwóch wiadomości w ciągu ${within} dni: pominięto ${shown} ${plural("pl", count, left.actions)}.`,
    consent: (shown, count) => `Pominięto ${shown} ${plural("pl", count, { one: "klienta", few: "klientów", many: "klientów", other: "klienta" })} bez zgody.`,
    more: (shown, count) => `Nie pokazano ${shown} ${plural("pl", count, { one: "działania", few: "działań", many: "działań", other: "działania" })} o niższej wartości.`,
    renewals: "Przedłużenia wymagają kolumny z datą odnowienia każdej subskrypcji.",
    fixed: "Marże i zachęty zmienią się dopiero po odświeżeniu.",
    nothing: "W tej chwili nie ma nic do zrobienia.",
  },
  kinds: {
    saveFirst: "Ratuj najpierw",
    renewal: "Przedłużenie",
    occasion: "Okazja",
    winBack: "Odzyskaj",
    upsell: "Up-selling",
    paymentPlan: "Raty",
    crossSell: "Cross-selling",
    loyalty: "Program lojalnościowy",
  },
  offers: {
    saveFirst: (silent) => `Zadzwoń lub napisz osobiście: cisza od ${silent} ${silent === 1 ? "dnia" : "dni"}; zapytaj o przyczynę i daj powód do powrotu`,
    renewal: (within, day) => `Przedłużenie ${day} (w ciągu ${within} dni): uzgodnij kolejny okres już teraz`,
    renewalOfPlan: (within, day, plan) => `Przedłużenie planu ${plan} ${day} (w ciągu ${within} dni): uzgodnij kolejny okres już teraz`,
    birthday: "Złóż życzenia urodzinowe, z drobnym prezentem do następnego zamówienia",
    anniversary: (years) => `Podziękuj za ${years} ${plural("pl", years, { one: "rok", few: "lata", many: "lat", other: "roku" })} wspólnych zakupów`,
    purchase: (count) => `Podziękuj za ${count}. zakup`,
    winBack: (silent) => `„Tęsknimy”: oferta z datą końcową; cisza od ${silent} ${silent === 1 ? "dnia" : "dni"}`,
    upsell: "Przed następnym zamówieniem: zaproponuj lepszą wersję lub większe opakowanie",
    upsellOf: (product) => `Przed następnym zamówieniem: zaproponuj lepszą wersję lub większe opakowanie: ${product}`,
    paymentPlan: (payments) => `Zaproponuj płatność za duże zamówienia w ${payments} ${plural("pl", payments, { one: "racie", other: "ratach" })} bez odsetek`,
    crossSell: (product) => `Poleć produkt ${product}: kupują go też inni z podobnym koszykiem`,
    loyalty: (count) => `Zaproś do programu lojalnościowego: już ${count} ${plural("pl", count, { one: "zakup", few: "zakupy", many: "zakupów", other: "zakupu" })}`,
  },
  stopRules: {
    saveFirst: "Po 2 przypomnieniach bez odpowiedzi lub po zakupie",
    renewal: "Po odpowiedzi lub w dniu przedłużenia",
    occasion: "Po tej jednej wiadomości",
    winBack: "Po 2 przypomnieniach bez zakupu: koniec ofert",
    upsell: "Po 1 przypomnieniu lub po następnym zamówieniu",
    paymentPlan: "Po tej jednej wiadomości",
    crossSell: "Po 1 przypomnieniu lub po zakupie",
    loyalty: "Po tej jednej wiadomości",
  },
};
