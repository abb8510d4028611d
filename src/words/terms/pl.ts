/** Which words stand in cells in Polish? */
import type { Terms } from "./shape";

export const pl: Terms = {
  segments: {
    champions: "Najlepsi klienci",
    loyal: "Lojalni",
    potentialLoyalist: "Potencjalnie lojalni",
    new: "Nowi",
    promising: "Obiecujący",
    needAttention: "Wymagający uwagi",
    aboutToSleep: "Zasypiający",
    atRisk: "Zagrożeni odejściem",
    cantLoseThem: "Nie możesz ich stracić",
    hibernating: "Uśpieni",
    lost: "Utraceni",
  },
  tiers: {
    high: "Wysoki",
    middle: "Średni",
    low: "Niski",
  },
  ratings: {
    losing: "Strata",
    belowTarget: "Wymaga korekty",
    healthy: "Zdrowy",
    roomToInvest: "Można inwestować więcej",
  },
  headers: {
    customer: "Klient",
    daysSinceLastPurchase: "Dni od ostatniego zakupu",
    purchases: "Liczba zakupów",
    totalSpend: "Suma wydatków",
    r: "R",
    f: "F",
    m: "M",
    code: "Kod",
    segment: "Segment",
  },
};
