/** Which words stand in cells in English? */
import type { Terms } from "./shape";

export const en: Terms = {
  segments: {
    champions: "Champions",
    loyal: "Loyal",
    potentialLoyalist: "Potential Loyalist",
    new: "New",
    promising: "Promising",
    needAttention: "Need Attention",
    aboutToSleep: "About to Sleep",
    atRisk: "At Risk",
    cantLoseThem: "Can't Lose Them",
    hibernating: "Hibernating",
    lost: "Lost",
  },
  tiers: {
    high: "High",
    middle: "Middle",
    low: "Low",
  },
  ratings: {
    losing: "Losing",
    belowTarget: "Below target",
    healthy: "Healthy",
    roomToInvest: "Room to invest",
  },
  headers: {
    customer: "Customer",
    daysSinceLastPurchase: "Days since last purchase",
    purchases: "Purchases",
    totalSpend: "Total spend",
    r: "R",
    f: "F",
    m: "M",
    code: "Code",
    segment: "Segment",
  },
};
