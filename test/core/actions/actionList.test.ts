/** Is everybody in the right list, on the right day, and nobody who should be left alone? */
import { actionList, longestList, type ActionCustomer } from "../../../src/core/actions/actionList";
import { capped } from "../../../src/core/actions/contactCap";
import { messageLink } from "../../../src/core/actions/messageLink";
import { dayOnWeekday, rhythms } from "../../../src/core/actions/rhythms";
import type { NextProduct } from "../../../src/core/products/nextProducts";
import { shopOf, type CustomerFacts, type Shop } from "../../../src/core/shop";
import { transactionsOf } from "../../../src/core/transactionsOf";

/** A Tuesday: 2025-01-14. */
const asOf = 45671;
const noFacts: CustomerFacts = { name: null, email: null, phone: null, city: null, channel: null, birthday: null, consent: null, lastContact: null };

const ann: ActionCustomer = {
  id: "ann", segment: "champions", tier: "middle", worth: 300, pAlive: null, purchases: 3, firstPurchase: asOf - 200, lastPurchase: asOf - 10, purchaseValue: 100,
};

/** Ann's purchases so many days ago, those of others beside them. */
function shopWith(daysAgo: readonly number[], changes: Partial<Shop> = {}): Shop {
  return { ...shopOf(transactionsOf(daysAgo.map(() => "ann"), daysAgo.map((days) => asOf - days), daysAgo.map(() => 100))), ...changes };
}

const nothing = new Map<string, NextProduct>();

function kinds(customer: Partial<ActionCustomer>, shop: Shop, next = nothing): string[] {
  return actionList([{ ...ann, ...customer }], shop, next, asOf).actions.map(({ reason }) => reason.kind);
}

describe("actionList", () => {
  it("saves valuable customers at risk: by the model where there is one, else by segment or pace", () => {
    const steady = shopWith([200, 105, 10]);
    expect(kinds({ tier: "high", pAlive: 0.69 }, steady)).toEqual(["saveFirst"]);
    expect(kinds({ tier: "high", segment: "atRisk" }, steady)).toEqual(["saveFirst"]);
    // A pace of 10 days, 41 days of silence: more than twice the pace.
    expect(kinds({ tier: "high", lastPurchase: asOf - 41 }, shopWith([61, 51, 41]))).toEqual(["saveFirst"]);
    expect(kinds({ tier: "high", pAlive: 0.7 }, steady)).toEqual(["loyalty"]);
  });

  it("wins passive customers back, but not those who are lost", () => {
    const silent = shopWith([61, 51, 41]);
    expect(kinds({ lastPurchase: asOf - 41 }, silent)).toEqual(["winBack"]);
    expect(kinds({ lastPurchase: asOf - 41, segment: "lost" }, silent)).toEqual([]);
    expect(kinds({ lastPurchase: asOf - 41, pAlive: 0.09 }, silent)).toEqual([]);
  });

  it("tells the chance of a purchase and its money where somebody is to return", () => {
    const [action] = actionList([{ ...ann, lastPurchase: asOf - 41 }], shopWith([61, 51, 41]), nothing, asOf).actions;
    // Two waits of 10 days and an open one of 41: nobody has come back after 41 days.
    expect(action).toMatchObject({ chance: 0, revenue: 100 });
  });

  it("reminds of renewals within 30, 60 and 90 days, the soonest of each customer", () => {
    const term = (renewal: number | null, end: number | null = null) => ({ customer: "ann", plan: "Gold", start: asOf - 300, end, renewal, price: 9 });
    const renewing = (...terms: ReturnType<typeof term>[]) => actionList([{ ...ann, segment: "hibernating" }], shopWith([10], { subscriptions: terms }), nothing, asOf).actions[0];
    expect(renewing(term(asOf + 80), term(asOf + 45))).toMatchObject({ reason: { kind: "renewal", within: 60, plan: "Gold" }, due: asOf + 15 });
    expect(renewing(term(asOf + 20))).toMatchObject({ reason: { within: 30 }, due: asOf + 1 });
    expect(renewing(term(asOf + 91))).toBeUndefined();
    expect(renewing(term(asOf))).toBeUndefined();
    expect(renewing(term(null))).toBeUndefined();
    expect(renewing(term(asOf + 20, asOf - 1))).toBeUndefined();
  });

  it("offers more before the next order, the next product to those who lack it, a plan for large orders", () => {
    // A pace of 20 days, the last order 10 days ago: the next is expected in 10 days, three days before it is a Tuesday.
    const regular = shopWith([50, 30, 10]);
    const next = new Map([["ann", { favourite: "tea", product: { product: "cup", confidence: 0.4, price: 12 } }]]);
    const [upsell] = actionList([ann], regular, next, asOf).actions;
    expect(upsell?.reason).toEqual({ kind: "upsell", product: "tea" });
    const [crossSell] = actionList([{ ...ann, segment: "new", tier: "low" }], regular, next, asOf).actions;
    expect(crossSell).toMatchObject({ reason: { kind: "crossSell", product: "cup" }, chance: 0.4, revenue: 12 });
    // Her purchases are the largest of all; with 100 days between them the next one is far.
    expect(kinds({ tier: "high" }, shopWith([210, 110, 10]))).toEqual(["loyalty"]);
    const many = Array.from({ length: 10 }, (_, at) => ({ ...ann, id: `c${at}`, tier: "low" as const, segment: "new" as const, purchaseValue: at }));
    const rows = actionList([{ ...ann, tier: "high" }, ...many], shopWith([210, 110, 10]), nothing, asOf).actions;
    expect(rows.map(({ reason }) => reason.kind)).toEqual(["paymentPlan"]);
  });

  it("writes on the usual weekday, and not within 14 days of the last contact", () => {
    // Three Mondays, 100 days' silence: 2025-01-20 is the Monday after the as-of Tuesday.
    const mondays = shopWith([120, 113, 106]);
    const [action] = actionList([{ ...ann, lastPurchase: asOf - 106 }], mondays, nothing, asOf).actions;
    expect(mondays.transactions.day.every((day) => dayOnWeekday(day, "tuesday") === day)).toBe(false);
    expect(action?.due).toBe(dayOnWeekday(asOf + 1, action?.rhythm.weekday ?? "sunday"));
    const facts = new Map([["ann", { ...noFacts, lastContact: asOf - 1 }]]);
    const [later] = actionList([{ ...ann, lastPurchase: asOf - 106 }], { ...mondays, facts }, nothing, asOf).actions;
    expect(later?.due).toBeGreaterThanOrEqual(asOf + 13);
    expect(later?.followUps).toEqual([(later?.due ?? 0) + 7, (later?.due ?? 0) + 21]);
  });

  it("leaves alone whoever said no, and counts them; no answer is no refusal", () => {
    const shop = shopWith([61, 51, 41]);
    const list = (consent: boolean | null) =>
      actionList([{ ...ann, lastPurchase: asOf - 41 }], { ...shop, facts: new Map([["ann", { ...noFacts, consent }]]) }, nothing, asOf);
    expect(list(false)).toMatchObject({ actions: [], withoutConsent: 1 });
    expect(list(null)).toMatchObject({ withoutConsent: 0, actions: [{ reason: { kind: "winBack" } }] });
    expect(list(true).actions).toHaveLength(1);
  });

  it("contacts nobody twice within 14 days and counts what it drops", () => {
    // A loyal customer with an anniversary tomorrow: thanks come first, the programme another time.
    const shop = shopWith([364, 200, 10]);
    const { actions, capped: dropped } = actionList([{ ...ann, firstPurchase: asOf - 364 }], shop, nothing, asOf);
    expect(actions.map(({ reason }) => reason.kind)).toEqual(["occasion"]);
    expect(dropped).toBe(1);
  });

  it("sorts by urgency, then by value, and bounds the list", () => {
    const rest = Array.from({ length: 4 }, (_, at) => ({ ...ann, id: `c${at}`, worth: at, lastPurchase: asOf - 41 }));
    const shop = shopOf(transactionsOf(["x", "x", "x"], [asOf - 61, asOf - 51, asOf - 41], [1, 1, 1]));
    const { actions, more } = actionList([...rest, { ...ann, id: "top", worth: -1, tier: "high", segment: "atRisk" }], shop, nothing, asOf, 3);
    expect(actions.map(({ customer }) => customer.id)).toEqual(["top", "c3", "c2"]);
    expect(more).toBe(2);
    expect(longestList).toBe(5000);
  });
});

describe("capped", () => {
  it("keeps the more important of two that are too close, whichever comes first in time", () => {
    expect(capped([{ due: 45010 }, { due: 45000 }, { due: 45024 }])).toEqual([{ due: 45010 }, { due: 45024 }]);
  });
});

describe("rhythms", () => {
  it("takes one or two purchases for no habit, and the time of day where rows have one", () => {
    const transactions = transactionsOf(["ann", "ann", "ann", "bob", "bob"], [45292, 45299, 45306, 45293, 45300], [1, 1, 1, 1, -1]);
    const found = rhythms(transactions, Int16Array.of(600, -1, 605, 0, 0), 45400);
    expect(found.of.get("ann")).toEqual({ gap: 7, nextOrder: 45313, weekday: "monday", hour: 10 });
    expect(found.of.get("bob")).toEqual({ gap: null, nextOrder: null, weekday: null, hour: null });
    expect(found.shop).toEqual({ gap: 7, weekday: "monday", hour: 10 });
  });

  it("leaves out what lies after the as-of day and customers without a purchase", () => {
    const found = rhythms(transactionsOf(["ann", "bob"], [45292, 45299], [1, -1]), null, 45291);
    expect(found.of.size).toBe(0);
    expect(found.shop).toEqual({ gap: null, weekday: null, hour: null });
  });
});

describe("messageLink", () => {
  // ITU-T E.164: at most 15 digits with the country's code.
  it("needs the country's code", () => {
    expect(messageLink("+6281234567890")).toBe("https://wa.me/6281234567890");
    for (const phone of ["081234567890", "+48 601 234 567", "+1", "+1234567890123456", "=HYPERLINK(1)", "", null]) expect(messageLink(phone)).toBeNull();
  });
});
