/** Which worksheet functions say what an offer may cost? */
import { annualDiscount } from "../../core/offers/annualDiscount";
import { loyaltyCost } from "../../core/offers/loyaltyCost";
import { planPayment } from "../../core/offers/planPayment";
import { retainValue } from "../../core/offers/retainValue";
import { winBackLimit } from "../../core/offers/winBackLimit";
import { entry } from "../entry";
import { anyNumber, nonNegative, optional, positive, rate, rateDivisor, wholeDivisor } from "../params";

export const offers = {
  "WINBACK.MAX": entry({
    group: "offers",
    params: [rate("probability"), anyNumber("margin")],
    returns: "money",
    example: { args: [0.1, 300000], gives: 30000 },
    formula: "probability * margin",
    source: "Stauss & Friege (1999), Regaining service customers",
    run: winBackLimit,
  }),
  "PLAN.PAYMENT": entry({
    group: "offers",
    params: [anyNumber("amount"), wholeDivisor("payments"), optional(rate("rate"), 0)],
    returns: "money",
    example: { args: [1200000, 12], gives: 100000 },
    formula: (_, __, interest) => (interest === 0 ? "amount / payments" : "amount * rate / (1 - (1 + rate) ^ -payments)"),
    source: "Brealey, Myers & Allen (2011), Principles of Corporate Finance",
    run: planPayment,
  }),
  "PLAN.ANNUAL": entry({
    group: "offers",
    params: [rateDivisor("churn")],
    returns: "share",
    example: { args: [0.05], gives: 0.23393347943772827 },
    formula: "1 - (1 - (1 - churn) ^ 12) / (12 * churn)",
    source: "Gupta & Lehmann (2005), Managing Customers as Investments",
    run: annualDiscount,
  }),
  "RETAIN.VALUE": entry({
    group: "offers",
    params: [nonNegative("cost_to_retain"), optional(positive("times"), 5)],
    returns: "money",
    example: { args: [100], gives: 500 },
    formula: "cost_to_retain * times",
    source: "Reichheld & Sasser (1990), Zero defections: quality comes to services",
    run: retainValue,
  }),
  "LOYALTY.COST": entry({
    group: "offers",
    params: [nonNegative("earn_rate"), nonNegative("point_value"), rate("redemption"), rateDivisor("margin")],
    returns: "share",
    example: { args: [1, 0.01, 0.8, 0.4], gives: 0.02 },
    formula: "earn_rate * point_value * redemption / margin",
    source: "Berman (2006), Developing an effective customer loyalty program",
    run: loyaltyCost,
  }),
} as const;
