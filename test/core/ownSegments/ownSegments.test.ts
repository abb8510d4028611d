/** Do rules of a person's own choose whom they should, and is it said what is wrong with one that cannot? */
import fc from "fast-check";
import { measureIds, measures, operatorsOf } from "../../../src/core/ownSegments/measures";
import { measureCustomers, type Measured, type MeasuredColumn } from "../../../src/core/ownSegments/measured";
import { segmentMembers, segmentSize } from "../../../src/core/ownSegments/members";
import { parseOwnSegments, type Condition, type OwnSegment } from "../../../src/core/ownSegments/ownSegment";
import { plainWord } from "../../../src/core/ownSegments/plainWord";
import { checkedSegments, segmentFaults } from "../../../src/core/ownSegments/segmentFaults";
import { segmentTemplateIds, segmentTemplates } from "../../../src/catalogue/segmentTemplates";
import { analyse } from "../../../src/core/analyse";
import { shopOf, type CustomerFacts, type Shop } from "../../../src/core/shop";
import { transactionsOf } from "../../../src/core/transactionsOf";

const noFacts: CustomerFacts = { name: null, email: null, phone: null, city: null, channel: null, birthday: null, consent: null, lastContact: null };
const noScores = { nps: null, csat: null, ces: null, comment: null, department: null };

/** Ann spends 300 on two days, Bob 100, Cem 20; days 45000 to 45100, judged from 45100. */
const transactions = transactionsOf(["ann", "ann", "bob", "cem", "bob"], [45000, 45090, 45050, 45100, 45060], [100, 200, 130, 20, -30]);
const shop: Shop = {
  ...shopOf(transactions),
  orders: {
    product: { names: ["tea", "cup"], at: Int32Array.of(0, 1, 0, 1, 1) }, category: null, channel: null, quantity: null, minute: null,
  },
  facts: new Map([
    ["ann", { ...noFacts, city: "Łódź", consent: true, birthday: 32874 }],
    ["bob", { ...noFacts, city: "Bandung", consent: false, lastContact: 45000 }],
  ]),
  answers: [
    { ...noScores, customer: "ann", day: 45010, nps: 3, comment: "Late" },
    { ...noScores, customer: "ann", day: 45095, nps: 10 },
    { ...noScores, customer: "bob", day: 45020, nps: 7 },
  ],
  subscriptions: [
    { customer: "ann", plan: "Basic", start: 44000, end: 45010, renewal: null, price: 5 },
    { customer: "ann", plan: "Plus", start: 45010, end: null, renewal: null, price: 9 },
    { customer: "bob", plan: "Basic", start: 44000, end: 45100, renewal: null, price: 5 },
  ],
  otherColumns: [
    { name: "Coupon", read: () => ({ is: "words", names: ["WELCOME", "May Sale"], customers: Int32Array.of(0, 0, 1), at: Int32Array.of(0, 1, 1) }) },
    { name: "Points", read: () => ({ is: "numbers", values: Float64Array.of(120, 7.5, NaN) }) },
    { name: "Member since", read: () => ({ is: "days", values: Float64Array.of(44000, NaN, 45000) }) },
    { name: "Empty", read: () => null },
  ],
};
const analysis = analyse(transactions, { asOf: 45100, tierShares: [0.3, 0.3] });
const measured = measureCustomers({ analysis, shop, margin: 0.5, tierOf: ({ tier }) => tier, expectedOf: null, bounds: { csat: 4, ces: 4 } });

const one = (measure: string, operator: string, value: Condition["value"] = null): OwnSegment => ({ name: "x", match: "all", groups: [[{ measure, operator, value }]] });

function members(segment: OwnSegment): string[] {
  const mask = segmentMembers(segment, measured);
  return analysis.customers.flatMap(({ id }, row) => (mask[row] === 1 ? [id] : []));
}

describe("ownSegments > members", () => {
  // Counted by hand from the three customers above.
  it.each<[string, string, Condition["value"], string[]]>([
    ["spend", "atLeast", 100, ["ann", "bob"]],
    ["spend", "between", [20, 100], ["bob", "cem"]],
    ["historicClv", "atMost", 50, ["bob", "cem"]],
    ["averagePurchase", "is", 150, ["ann"]],
    ["purchases", "isNot", 1, ["ann"]],
    ["daysSince", "atLeast", 10, ["ann", "bob"]],
    ["daysKnown", "is", 100, ["ann"]],
    ["lastPurchase", "from", "2023-06-23", ["cem"]],
    ["lastPurchase", "before", "2023-06-23", ["ann", "bob"]],
    ["firstPurchase", "between", ["2023-03-15", "2023-05-04"], ["ann", "bob"]],
    ["tier", "is", "high", ["ann"]],
    ["tier", "isNot", "high", ["bob", "cem"]],
    ["city", "is", " łódź ", ["ann"]],
    ["city", "contains", "NDU", ["bob"]],
    ["city", "isNot", "Bandung", ["ann"]],
    ["city", "isEmpty", null, ["cem"]],
    ["city", "isKnown", null, ["ann", "bob"]],
    ["consent", "is", "no", ["bob"]],
    ["birthMonth", "is", "1", ["ann"]],
    ["daysSinceContact", "atLeast", 100, ["bob"]],
    ["product", "is", "tea", ["ann", "bob"]],
    ["product", "isNot", "cup", ["bob"]],
    ["npsClass", "is", "promoter", ["ann"]],
    ["nps", "atMost", 7, ["bob"]],
    ["complaints", "is", 1, ["ann"]],
    ["complaints", "is", 0, ["bob"]],
    ["subscribed", "is", "yes", ["ann"]],
    ["plan", "is", "basic", ["bob"]],
    ["pAlive", "atLeast", 0, []],
    ["pAlive", "isEmpty", null, ["ann", "bob", "cem"]],
    ["category", "isNot", "tea", []],
    ["column:Coupon", "is", "welcome", ["ann"]],
    ["column:coupon", "contains", "sale", ["ann", "bob"]],
    ["column:Coupon", "isNot", "WELCOME", ["bob"]],
    ["column:Coupon", "isEmpty", null, ["cem"]],
    ["column:Coupon", "atLeast", 1, []],
    ["column:Points", "atLeast", 100, ["ann"]],
    ["column:Points", "between", [7, 120], ["ann", "bob"]],
    ["column:Points", "is", 7.5, ["bob"]],
    ["column:Points", "isNot", "7.5", ["ann"]],
    // 44000 is 18 June 2020, 45000 is 15 March 2023.
    ["column:Member since", "before", "2020-06-19", ["ann"]],
    ["column:Member since", "from", "2020-06-19", ["cem"]],
    ["column:Member since", "between", ["2020-06-18", "2023-03-15"], ["ann", "cem"]],
    ["column:Empty", "isKnown", null, []],
    ["column:Nowhere", "isKnown", null, []],
  ])("%s %s %p", (measure, operator, value, expected) => {
    expect(members(one(measure, operator, value))).toEqual(expected);
  });

  it("joins groups and conditions the other way round", () => {
    const groups = [[{ measure: "spend", operator: "atLeast", value: 100 }, { measure: "city", operator: "isEmpty", value: null }], [{ measure: "daysSince", operator: "atMost", value: 10 }]];
    // (spend >= 100 or no city) and silent for at most 10 days: Ann and Cem; (spend >= 100 and no city) or …: the same two.
    expect([members({ name: "x", match: "all", groups }), members({ name: "x", match: "any", groups })]).toEqual([["ann", "cem"], ["ann", "cem"]]);
    expect(members({ name: "x", match: "any", groups: groups.slice(0, 1) })).toEqual([]);
  });

  it("has nobody without conditions, and counts customers and money", () => {
    expect(members({ name: "x", match: "all", groups: [] })).toEqual([]);
    // 300 of Ann and 100 of Bob.
    expect(segmentSize(segmentMembers(one("spend", "atLeast", 100), measured), measured.spend)).toEqual({ customers: 2, revenue: 400 });
  });

  it("knows what is expected of a customer, where something is", () => {
    const predicted = measureCustomers({
      analysis, shop, margin: 0.5, tierOf: ({ tier }) => tier, bounds: { csat: 4, ces: 4 },
      expectedOf: ({ id }) => ({ pAlive: id === "ann" ? 0.9 : null, expectedPurchases: 1, spend: id === "ann" ? 100 : null }),
    });
    const found = (segment: OwnSegment): number[] => [...segmentMembers(segment, predicted)];
    // Ann: (300 + 100) x 0.5 = 200.
    expect([found(one("totalClv", "is", 200)), found(one("predictedClv", "is", 50)), found(one("pAlive", "atLeast", 0.9))]).toEqual([[1, 0, 0], [1, 0, 0], [1, 0, 0]]);
  });
});

/** Numbers and words of a few customers, some of them unknown. */
const table = fc.array(fc.record({ spend: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }), city: fc.option(fc.constantFrom("Bandung", "Jakarta", "bandung "), { nil: null }) }), { maxLength: 8 });
type Row = { readonly spend: number | null; readonly city: string | null };

function measuredOf(rows: readonly Row[]): Measured {
  const names = [...new Set(rows.flatMap(({ city }) => city ?? []))];
  const spend = Float64Array.from(rows, (row) => row.spend ?? NaN);
  const columns: Partial<Record<string, MeasuredColumn>> = {
    spend: { is: "numbers", values: spend },
    city: { is: "words", names, at: Int32Array.from(rows, ({ city }) => (city === null ? -1 : names.indexOf(city))) },
  };
  return { customers: rows.length, spend, column: (measure) => columns[measure] ?? null, kind: () => "number", otherColumns: [], isThere: () => true };
}

const conditions = fc.oneof(
  fc.record({ measure: fc.constant("spend"), operator: fc.constantFrom("atLeast", "atMost", "is", "isNot"), value: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ measure: fc.constant("city"), operator: fc.constantFrom("is", "isNot", "contains"), value: fc.constantFrom("Bandung", "dung", "jakarta") }),
  fc.record({ measure: fc.constantFrom("spend", "city"), operator: fc.constantFrom("isEmpty", "isKnown"), value: fc.constant(null) }),
);

/** One customer and one condition, the way a person would look. */
function holds({ measure, operator, value }: Condition, row: Row): boolean {
  const found = measure === "spend" ? row.spend : row.city;
  if (operator === "isEmpty") return found === null;
  if (operator === "isKnown") return found !== null;
  if (found === null) return false;
  if (operator === "contains") return plainWord(String(found)).includes(plainWord(String(value)));
  const same = plainWord(String(found)) === plainWord(String(value));
  if (operator === "is" || operator === "isNot") return same === (operator === "is");
  return operator === "atLeast" ? Number(found) >= Number(value) : Number(found) <= Number(value);
}

describe("ownSegments > laws", () => {
  it("agree with looking at each customer and each condition in turn", () => {
    fc.assert(fc.property(table, fc.constantFrom<OwnSegment["match"]>("all", "any"), fc.array(fc.array(conditions, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), (rows, match, groups) => {
      const naive = rows.map((row) => {
        const met = groups.map((group) => (match === "all" ? group.some((one) => holds(one, row)) : group.every((one) => holds(one, row))));
        return (match === "all" ? met.every(Boolean) : met.some(Boolean)) ? 1 : 0;
      });
      expect([...segmentMembers({ name: "x", match, groups }, measuredOf(rows))]).toEqual(naive);
    }));
  });

  it("a comparison, its opposite and *is empty* part the customers", () => {
    fc.assert(fc.property(table, conditions.filter(({ operator }) => operator === "is"), (rows, condition) => {
      const of = (operator: string): number[] => [...segmentMembers({ name: "x", match: "all", groups: [[{ ...condition, operator }]] }, measuredOf(rows))];
      const [is, isNot, isEmpty] = [of("is"), of("isNot"), of("isEmpty")];
      expect(rows.map((_row, at) => (is[at] ?? 0) + (isNot[at] ?? 0) + (isEmpty[at] ?? 0))).toEqual(rows.map(() => 1));
    }));
  });
});

describe("ownSegments > faults", () => {
  const codes = (segment: OwnSegment, others: readonly string[] = []): string[] => segmentFaults(segment, others).map(({ code }) => code);

  it.each<[string, Condition, string]>([
    ["a measure of a newer version", { measure: "mood", operator: "is", value: "sunny" }, "unknownMeasure"],
    ["a name that every object has", { measure: "constructor", operator: "is", value: "sunny" }, "unknownMeasure"],
    ["a comparison that the measure has not", { measure: "tier", operator: "atLeast", value: "high" }, "unknownOperator"],
    ["nothing to compare with", { measure: "spend", operator: "atLeast", value: null }, "valueMissing"],
    ["half a range", { measure: "spend", operator: "between", value: [1, ""] }, "valueMissing"],
    ["a word for a number", { measure: "spend", operator: "atLeast", value: "much" }, "notANumber"],
    ["a day that is none", { measure: "lastPurchase", operator: "from", value: "2025-02-30" }, "notADay"],
    ["a tier that is none", { measure: "tier", operator: "is", value: "golden" }, "notAChoice"],
    ["a range from high to low", { measure: "spend", operator: "between", value: [9, 1] }, "rangeReversed"],
  ])("tells %s", (_what, condition, code) => {
    const segment: OwnSegment = { name: "x", match: "all", groups: [[condition]] };
    expect(codes(segment)).toEqual([code]);
    expect(members(segment)).toEqual([]);
  });

  it("tells names that are missing, too long, parted or taken", () => {
    const named = (name: string): OwnSegment => ({ ...one("city", "isKnown"), name });
    expect([codes(named(" ")), codes(named("x".repeat(41))), codes(named("a; b")), codes(named("VIP"), ["vip "])]).toEqual([["nameMissing"], ["nameTooLong"], ["nameParted"], ["nameTaken"]]);
    expect(checkedSegments([named("VIP"), named("vip")]).map(({ faults }) => faults.length)).toEqual([0, 1]);
  });

  it.each([null, 3, "x", {}, [null], [{ groups: [null] }], { segments: [{ name: 5, groups: { a: 1 } }] }, [{ name: "A", groups: [[{ measure: 1, operator: {}, value: [1] }]] }]])("reads %j without breaking, and lets nothing pass", (given) => {
    for (const { faults } of checkedSegments(parseOwnSegments(given))) expect(faults.length).toBeGreaterThan(0);
  });

  it("keeps what it has read, a condition without brackets as a group of one", () => {
    const condition = { measure: "spend", operator: "between", value: [1, 2] };
    expect(parseOwnSegments({ segments: [{ name: " My  own ", match: "any", groups: [condition, [condition]] }] }))
      .toEqual([{ name: "My own", match: "any", groups: [[condition], [condition]] }]);
  });
});

describe("ownSegments > tables", () => {
  it("every measure has a comparison, and every template can be used", () => {
    for (const id of measureIds) expect(operatorsOf[measures[id]].length).toBeGreaterThan(2);
    for (const id of segmentTemplateIds) expect(segmentFaults({ name: id, ...segmentTemplates[id] }, [])).toEqual([]);
  });
});

describe("ownSegments > columns of the source", () => {
  it("are of the kind that their cells show", () => {
    expect(measured.otherColumns).toEqual(["Coupon", "Points", "Member since", "Empty"]);
    expect((["Coupon", "Points", "Member since", "Empty", "Nowhere"] as const).map((name) => measured.kind(`column:${name}`))).toEqual(["words", "number", "day", "words", "words"]);
    expect([measured.kind("spend"), measured.kind("tier")]).toEqual(["money", "choice"]);
  });

  it("are read once, and only when they are asked for", () => {
    const read = jest.fn(() => null);
    const asked = measureCustomers({
      analysis, shop: { ...shop, otherColumns: [{ name: "Tags", read }] }, margin: 1, tierOf: ({ tier }) => tier, expectedOf: null, bounds: { csat: 4, ces: 4 },
    });
    expect(read).not.toHaveBeenCalled();
    asked.column("column:Tags");
    asked.kind("column:Tags");
    expect(read).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Condition["value"], string]>([
    ["atLeast", "many", "notANumber"], ["between", ["2024-01-01", "soon"], "notANumber"], ["from", "soon", "notADay"], ["is", "", "valueMissing"], ["looksLike", "x", "unknownOperator"],
  ])("cannot be compared by %s with %p", (operator, value, code) => {
    expect(segmentFaults(one("column:Points", operator, value), []).map((fault) => fault.code)).toEqual([code]);
  });

  it("are at fault where the data do not have them, and are not before data have been read", () => {
    const segment = one("column:Cupon", "is", "x");
    expect(segmentFaults(segment, [], measured)).toEqual([{ code: "columnMissing", group: 0, condition: 0, text: "Cupon" }]);
    expect([segmentFaults(segment, []), segmentFaults(one("column: coupon ", "is", "x"), [], measured)]).toEqual([[], []]);
    expect(segmentFaults(one("column:", "is", "x"), []).map(({ code }) => code)).toEqual(["unknownMeasure"]);
  });

  it.each<[string, string, Condition["value"], boolean]>([
    ["Coupon", "atLeast", 3, false], ["Coupon", "from", "2024-01-01", false], ["Coupon", "contains", "3", true], ["Coupon", "is", 3, true],
    ["Points", "contains", "1", false], ["Points", "is", "abc", false], ["Points", "is", 7, true], ["Points", "before", "2024-01-01", false],
    ["Points", "between", ["2024-01-01", "2024-02-01"], false], ["Points", "between", [1, 2], true], ["Points", "isEmpty", null, true],
    ["Member since", "is", "2020-06-18", false], ["Member since", "atLeast", 45000, false], ["Member since", "between", [44000, 45000], false], ["Member since", "from", "2020-06-18", true],
    ["Empty", "atLeast", 1, true],
  ])("%s, %s %p: can be compared so: %p", (name, operator, value, can) => {
    expect(segmentFaults(one(`column:${name}`, operator, value), [], measured).map(({ code }) => code)).toEqual(can ? [] : ["columnKind"]);
  });

  it("say what was known on the day", () => {
    const read = jest.fn(() => null);
    measureCustomers({
      analysis, shop: { ...shop, otherColumns: [{ name: "Tags", read }] }, margin: 1, tierOf: ({ tier }) => tier, expectedOf: null, bounds: { csat: 4, ces: 4 },
    }).column("column:Tags");
    expect(read).toHaveBeenCalledWith(45100);
  });
});
