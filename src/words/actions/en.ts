/** What does the sheet of actions say in English? This file is the shape that every other language fills. */
import { plural } from "../plural";
import type { Shape } from "../shape";

const customers = (count: number): string => plural("en", count, { one: "customer", other: "customers" });
const ordinal = (count: number): string =>
  `${count}${{ one: "st", two: "nd", few: "rd", other: "th" }[new Intl.PluralRules("en", { type: "ordinal" }).select(count) as "one" | "two" | "few" | "other"]}`;

export const en = {
  /** Headers that no other sheet has; the others are those of the Customers table. No brackets, # or apostrophes: formulas name them. */
  columns: {
    kind: "Action",
    due: "Due",
    hour: "Hour",
    offer: "Offer",
    product: "Product",
    whatsapp: "WhatsApp link",
    clv: "CLV",
    chance: "Chance",
    revenue: "Purchase value",
    expectedMargin: "Expected margin",
    incentive: "Highest incentive",
    firstFollowUp: "Follow-up 1",
    secondFollowUp: "Follow-up 2",
    stopRule: "When to stop",
  },
  title: "Actions: who to contact, when and with what; the most urgent first",
  /** One line below the title; each part is a sentence. */
  note: {
    limit: (days: number): string => `Highest incentive = chance to buy within ${days} days × margin of that purchase; for cross-selling the chance that buyers of their products buy this one too.`,
    cap: (days: number, left: string, count: number): string => `Nobody is contacted twice within ${days} days: ${left} less urgent ${plural("en", count, { one: "action", other: "actions" })} left out.`,
    consent: (left: string, count: number): string => `${left} ${customers(count)} without consent left out.`,
    more: (left: string, count: number): string => `${left} more ${plural("en", count, { one: "action", other: "actions" })} of lower value not listed.`,
    renewals: "Renewals need a column with the date on which each subscription renews.",
    fixed: "Margins and incentives keep their values until Refresh.",
    nothing: "Nothing to do for anyone now.",
  },
  kinds: {
    saveFirst: "Save first",
    renewal: "Renewal",
    occasion: "Occasion",
    winBack: "Win back",
    upsell: "Upsell",
    paymentPlan: "Payment plan",
    crossSell: "Cross-sell",
    loyalty: "Loyalty",
  },
  offers: {
    saveFirst: (days: number): string => `Call or write personally: silent for ${days} ${plural("en", days, { one: "day", other: "days" })}; ask why and give a reason to return`,
    renewal: (within: number, day: string): string => `Renews on ${day} (within ${within} days): agree the next term now`,
    renewalOfPlan: (within: number, day: string, plan: string): string => `${plan} renews on ${day} (within ${within} days): agree the next term now`,
    birthday: "Congratulate on the birthday, with a small gift on the next order",
    anniversary: (years: number): string => `Thank for ${years} ${plural("en", years, { one: "year", other: "years" })} as a customer`,
    purchase: (count: number): string => `Thank for the ${ordinal(count)} purchase`,
    winBack: (days: number): string => `“We miss you”: an offer with an end date; silent for ${days} ${plural("en", days, { one: "day", other: "days" })}`,
    upsell: "Before the next order: offer the better version or the larger pack",
    upsellOf: (product: string): string => `Before the next order: offer the better version or the larger pack of ${product}`,
    paymentPlan: (payments: number): string => `Offer to pay large orders in ${payments} parts without interest`,
    crossSell: (product: string): string => `Recommend ${product}: others who bought the same have it too`,
    loyalty: (count: number): string => `Invite to the loyalty programme: ${count} ${plural("en", count, { one: "purchase", other: "purchases" })} so far`,
  },
  stopRules: {
    saveFirst: "After 2 follow-ups without an answer, or on a purchase",
    renewal: "On the answer, or on the renewal date",
    occasion: "After this one message",
    winBack: "After 2 follow-ups without a purchase: no more offers",
    upsell: "After 1 follow-up, or on the next order",
    paymentPlan: "After this one message",
    crossSell: "After 1 follow-up, or on a purchase",
    loyalty: "After this one message",
  },
};

export type ActionWords = Shape<typeof en>;
