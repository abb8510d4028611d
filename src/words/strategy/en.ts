/** What does the sheet Strategy say in English? This file is the shape that every other language fills. */
import type { Shape } from "../shape";

export const en = {
  title: "Strategy: ten ways to raise customer lifetime value",
  note: "Each way with its measure, where you stand, where you want to be, and the customers to begin with. Type your own targets into the yellow cells.",
  asOf: "As of",
  way: "Way",
  metric: "Measure",
  today: "Today",
  target: "Target",
  gap: "Gap",
  status: "Status",
  customers: "Customers",
  act: "Begin with",
  reached: "✓ reached",
  open: "open",
  targetNote: "A target that you have not typed over is a tenth better than at the first run (NPS: 10 points better). It stays until you change it.",
  customersNote: "Customers: how many there are to begin with, today. Their names are on the Customers sheet: filter by the segment, the tier or the score.",
  message: "Where this measure should be. It stays when the report is written again.",
  needs: {
    nps: "An NPS column (0–10) in a survey would bring this.",
    csat: "A CSAT column in a survey would bring this.",
    ces: "A CES column in a survey would bring this.",
  },
  ways: {
    onboarding: { name: "Onboarding", metric: "Second purchase, of those won in 12 months", act: (segments: string): string => `${segments}: welcome them and lead to the second purchase` },
    service: { name: "Service", metric: "CSAT: satisfied customers", act: "Unsatisfied customers: solve what went wrong, then ask again" },
    loyalty: { name: "Loyalty programme", metric: "Repeat rate", act: (segments: string): string => `${segments}: invite to the programme` },
    personalisation: { name: "Personalisation", metric: "Purchases per customer and year", act: (segments: string): string => `${segments}: offers that fit what they bought` },
    selling: { name: "Up- and cross-selling", metric: "Average order value", act: (segments: string): string => `${segments}: show the next and the better product` },
    feedback: { name: "Feedback", metric: "NPS", act: "Detractors: ask why, answer within two days" },
    contact: { name: "Proactive contact", metric: "Valuable customers at risk, of all", act: (segments: string): string => `${segments}: call or write before they are gone` },
    education: { name: "Education", metric: "CES: how easy it is", act: "Customers with a low CES: guides, videos, a short call" },
    pricing: { name: "Pricing", metric: "Gross margin", act: (tier: string): string => `Tier ${tier}: bundles and service levels instead of discounts` },
    community: { name: "Community", metric: "Promoters, of those who answered", act: "Promoters: ask for reviews and referrals" },
  },
};

export type StrategyWords = Shape<typeof en>;
