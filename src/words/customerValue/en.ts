/** What does the sheet Customer value say in English? This file is the shape that every other language fills. */
import type { Shape } from "../shape";

export const en = {
  title: "Customer value: what a customer gets, less what it costs",
  note: "How to: put yourself in the customer’s place. Type what each benefit and each cost is worth, all on one scale: money, or points.",
  kinds: "Tangible: can be measured in money or time. Intangible: is felt. A line may have both. Costs are positive numbers; empty cells count as 0.",
  kept: "What you type into the yellow cells stays when the report is written again.",
  periods: "Periods (years, for example)",
  periodsMessage: "Over how many periods the customer uses what was bought.",
  message: "What this is worth to the customer, on the scale of your choice.",
  item: "Item",
  tangible: "Tangible",
  intangible: "Intangible",
  sum: "Together",
  share: "Share",
  means: "What it means",
  total: "Total",
  benefits: {
    heading: "Benefits",
    quality: { name: "Quality", means: "Does what it should, lasts, looks good" },
    solution: { name: "Solution", means: "The customer’s problem is solved; time or money is saved" },
    reputation: { name: "Reputation gained", means: "Brand, status, being seen with it" },
    experience: { name: "Experience", means: "Buying, unpacking and using it is a pleasure" },
    team: { name: "Team", means: "Advice, service, people who know the customer" },
    social: { name: "Social benefit", means: "Community, environment, a good cause" },
  },
  costs: {
    heading: "Costs",
    price: { name: "Price", means: "What is paid, delivery and fees included" },
    setup: { name: "Set-up", means: "Installing, moving over, first accessories" },
    access: { name: "Access", means: "The way to the shop, an account, a device that it needs" },
    maintenance: { name: "Maintenance", means: "Care, repairs, spare parts, updates" },
    renewal: { name: "Renewal", means: "Subscription, refills, the next version" },
    time: { name: "Time", means: "Searching, waiting, returning" },
    badExperience: { name: "Bad experience", means: "What goes wrong, and how often" },
    stress: { name: "Stress", means: "Worry whether it arrives, works, is safe" },
    risk: { name: "Risk to reputation", means: "What others may think if it fails" },
    learning: { name: "Learning", means: "Getting to know how it works" },
  },
  result: {
    heading: "Value to the customer",
    side: "Side",
    benefits: "Benefits",
    costs: "Costs",
    value: "Value",
    perPeriod: "Per period",
    note: "Value = benefits − costs. Above 0: the customer gains. Compare it with your strongest competitor’s on a copy of this sheet.",
    chart: "Benefits and costs",
    alt: "Column chart: tangible and intangible benefits, costs and value to the customer. The table beside it has the numbers.",
  },
};

export type CustomerValueWords = Shape<typeof en>;
