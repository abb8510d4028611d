/** What does the block of red flags say in Polish? */
import type { FlagWords } from "./en";

export const pl: FlagWords = {
  heading: "Czerwone flagi",
  what: "Co się pogorszyło",
  before: "Przedtem",
  now: "Teraz",
  of: "Klienci",
  since: "Od kiedy",
  kinds: {
    repeatRate: "Niedawni kupujący, którzy kupują ponownie",
    cohort: (days) => `Nowi klienci, którzy wracają w ciągu ${days} dni`,
    champions: (champions, risky, days) => `${champions} → ${risky} po ${days} dniach`,
    complaint: (category) => `Skargi: ${category} (wśród odpowiedzi)`,
  },
  none: (withAnswers, withSegments = true) =>
    `Nic nie pogorszyło się bardziej niż przez przypadek: ponowne zakupy, powroty nowych klientów${withSegments ? ", najlepsi klienci zagrożeni odejściem" : ""}${withAnswers ? ", skargi" : ""}.`,
  rule: "Flaga to zmiana o ponad 2 błędy standardowe wobec trzech pełnych okresów wcześniej, przy co najmniej 30 po każdej stronie.",
  complete: (month) => `Uwzględniono pełne miesiące do ${month}; niezakończony miesiąc nigdy nie dostaje flagi.`,
};
