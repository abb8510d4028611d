/** Do other tables find the customers of the orders, and does every row find its place? */
import fc from "fast-check";
import { otherRolesOf, type OtherKind } from "../../../src/catalogue/otherTables";
import { joinShop } from "../../../src/intake/tables/joinShop";
import { missingOther } from "../../../src/intake/tables/guessOther";
import type { JoinedTable, OtherMapping, OtherTable } from "../../../src/intake/tables/types";
import type { Cell } from "../../../src/intake/types";
import { guessed, noFacts, ordersOf, tableOf, withFacts } from "./tables";

const always = (): boolean => true;

describe("joinShop > customers", () => {
  const header = ["Customer ID", "Name", "Email", "Phone", "Channel", "City", "Birthday", "Consent", "Last contact"];

  it("tells what the table knows, by exact id, and keeps what only the orders know", () => {
    const orders = withFacts(ordersOf("C1", "C2", "C3"), { C1: { city: "York", channel: "web" }, C2: { name: "Bob" } });
    const rows: Cell[][] = [["C1", "Ann", "Ann@X.com", "+44 20 7946 0000", "Ads", "", 32874, "yes", 45300], ["C2", "", "", "", "", "Leeds", "", "no", ""], ["C9", "Zed", "", "", "", "", "", "", ""]];
    const { shop, told: [told] } = joinShop(orders, [guessed(header, rows)]);
    expect(shop.facts.get("C1")).toEqual({ name: "Ann", email: "ann@x.com", phone: "+442079460000", channel: "Ads", city: "York", birthday: 32874, consent: true, lastContact: 45300 });
    expect(shop.facts.get("C2")).toEqual({ ...noFacts, name: "Bob", city: "Leeds", consent: false });
    expect([...shop.facts.keys()]).toEqual(["C1", "C2"]);
    expect(told).toMatchObject({
      kind: "customers", rows: { in: 3, used: 3, leftOut: {} }, matched: 2, unmatched: 1, unsigned: 0, by: { customer: 2 }, unmatchedIds: { count: 1, examples: ["C9"] }, taken: true,
    });
  });

  it("leaves the orders as they were where most of its ids are others'", () => {
    const orders = ordersOf("C1");
    const { shop, told: [told] } = joinShop(orders, [guessed(["Customer ID", "City"], [["C1", "York"], ["X1", "Hull"], ["X2", "Bath"]])]);
    expect(shop).toBe(orders);
    expect(told).toMatchObject({ matched: 1, unmatched: 2, taken: false });
  });

  it("puts the first of several rows of a customer first, and fills its gaps from the others", () => {
    const { shop } = joinShop(ordersOf("C1"), [{ table: tableOf(["ID", "Name", "City"], [["C1", "Ann", ""], ["C1", "Anne", "York"]]), kind: "customers", mapping: { customer: 0, name: 1, city: 2 } }]);
    expect(shop.facts.get("C1")).toEqual({ ...noFacts, name: "Ann", city: "York" });
  });

  it("counts cells that mean nothing in their column, and uses their rows", () => {
    const rows: Cell[][] = [["C1", "yes", 32874], ["C2", "no", 32875], ["C3", "perhaps", "long ago"]];
    const { told: [told] } = joinShop(ordersOf("C1", "C2", "C3"), [guessed(["Customer ID", "Consent", "Birthday"], rows)]);
    expect(told).toMatchObject({ rows: { used: 3 }, unreadable: { consent: 1, birthday: 1 } });
  });

  it("asks before it reads dates that could be either", () => {
    const table = guessed(["Customer ID", "Birthday"], [["C1", "03/04/1990"], ["C2", "05/06/1991"]]);
    const { shop, told: [told] } = joinShop(ordersOf("C1", "C2"), [table], {}, always);
    expect(told).toMatchObject({ question: { about: "dateOrder" }, taken: false });
    expect(shop.facts.size).toBe(0);
    // 3 April 1990 is 32966, by any calendar.
    const answered = joinShop(ordersOf("C1", "C2"), [table], { answers: { dateOrder: "dmy" } });
    expect(answered.shop.facts.get("C1")?.birthday).toBe(32966);
    // 4 March 1990 is 32936. What is said of the table wins over what was said of the orders.
    const named = joinShop(ordersOf("C1", "C2"), [table], { answers: { dateOrder: "dmy", "Other.dateOrder": "mdy" } });
    expect(named.shop.facts.get("C1")?.birthday).toBe(32936);
    expect(joinShop(ordersOf("C1", "C2"), [{ ...table, answers: { dateOrder: "mdy" } }], { answers: { dateOrder: "dmy" } }).shop.facts.get("C1")?.birthday).toBe(32936);
  });
});

describe("joinShop > who is who", () => {
  const survey = (column: string, ...cells: Cell[]): OtherTable => guessed([column, "NPS"], cells.map((cell, at) => [cell, at]));
  const customersOf = (table: OtherTable, orders = ordersOf("C1", "ann@x.com", "0812-3456-789"), language: "en" | "id" | "pl" = "en"): (string | null)[] =>
    joinShop(orders, [table], { language }, always).shop.answers.map(({ customer }) => customer);

  it("finds an id, an address in any letters and a number in any spelling", () => {
    expect(customersOf(survey("Customer", "C1", "ANN@x.com", "+62 812 3456 789", "c9"))).toEqual(["C1", "ann@x.com", "0812-3456-789", null]);
    expect(customersOf(survey("Email", "Ann@X.com", "eve@x.com"))).toEqual(["ann@x.com", null]);
    expect(customersOf(survey("No. HP", "628123456789", "0812 3456 789", 8123456789), undefined, "id")).toEqual(Array(3).fill("0812-3456-789"));
    expect(customersOf(survey("Telefon", "+48 601 234 567", "601-234-567"), ordersOf("601234567"), "pl")).toEqual(["601234567", "601234567"]);
  });

  it("finds a name only where the orders go by names", () => {
    expect(customersOf(survey("Name", "anna nowak", "Jan Kos"), ordersOf("Anna Nowak", "C2"))).toEqual(["Anna Nowak", null]);
  });

  it("finds nobody by an address that two customers share", () => {
    const orders = withFacts(ordersOf("C1", "C2", "C3"), { C1: { email: "home@x.com" }, C2: { email: "home@x.com" }, C3: { email: "c3@x.com" } });
    expect(customersOf(survey("Email", "home@x.com", "c3@x.com"), orders)).toEqual([null, "C3"]);
  });

  it("knows addresses from a table of customers, wherever that stands", () => {
    const customers = guessed(["Customer ID", "Email"], [["C1", "ann@x.com"], ["C2", "bob@x.com"]]);
    const answers = guessed(["Email", "NPS"], [["bob@x.com", 9], ["ann@x.com", 3]]);
    const { shop, told } = joinShop(ordersOf("C1", "C2"), [answers, customers]);
    expect(shop.answers.map(({ customer }) => customer)).toEqual(["C2", "C1"]);
    expect(told.map(({ kind, by }) => [kind, by])).toEqual([["survey", { email: 2 }], ["customers", { customer: 2 }]]);
  });

  it("does not take running numbers for telephone numbers", () => {
    expect(customersOf(survey("Customer ID", 12345678), ordersOf("0012345678"))).toEqual([null]);
  });
});

describe("joinShop > costs", () => {
  const withChannels = (...names: string[]) => {
    const orders = ordersOf("a", "b");
    return { ...orders, orders: { ...orders.orders, channel: { names, at: Int32Array.of(0, 1) } } };
  };

  it("spells channels as the orders do, and tells those that they do not know", () => {
    const rows: Cell[][] = [["GOOGLE ads", "2024-01", 500, 10, 50], ["instagram", "2024-01", 100, "", ""], ["Radio", "2024-02", 70, 1, 70], ["Total", "", 670, "", ""]];
    const { shop, told: [told] } = joinShop(withChannels("Google Ads", "Instagram"), [guessed(["Channel", "Month", "Spend", "New customers", "CPA"], rows)]);
    expect(shop.costs).toEqual([
      // 45292 is 1 January 2024, 45323 is 1 February 2024.
      { channel: "Google Ads", day: 45292, cost: 500, reportedActions: 10, reportedCost: 50 },
      { channel: "Instagram", day: 45292, cost: 100, reportedActions: null, reportedCost: null },
      { channel: "Radio", day: 45323, cost: 70, reportedActions: 1, reportedCost: 70 },
    ]);
    expect(told).toMatchObject({ rows: { in: 3, used: 3 }, matched: 2, unmatched: 1, by: { channel: 2 }, unmatchedIds: { count: 1, examples: ["Radio"] }, taken: true });
  });

  it("reads days that are all firsts of a month by one order of day and month so, and says it; asks where both or neither are", () => {
    const costs = (...periods: readonly string[]): OtherTable => ({
      table: tableOf(["Channel", "Month", "Spend"], periods.map((period) => ["Google", period, 500])), kind: "costs", mapping: { channel: 0, period: 1, cost: 2 },
    });
    const read = (table: OtherTable, answers: Readonly<Record<string, string>> = {}) => {
      const { shop, told: [told] } = joinShop(ordersOf("a"), [table], { answers, language: "pl" });
      return { days: shop.costs.map(({ day }) => day), monthsBy: told?.monthsBy, asked: told?.question?.about ?? null };
    };
    // 45292 is 1 January 2024, 45323 is 1 February 2024, 45352 is 1 March 2024.
    const months = [45292, 45323, 45352];
    expect(read(costs("1/1/2024", "2/1/2024", "3/1/2024"))).toEqual({ days: months, monthsBy: "mdy", asked: null });
    expect(read(costs("01-01-2024", "01-02-2024", "01-03-2024"))).toEqual({ days: months, monthsBy: "dmy", asked: null });
    // What was answered about the orders is no evidence here; what was answered about the table is.
    expect(read(costs("1/1/2024", "2/1/2024"), { dateOrder: "dmy" })).toEqual({ days: months.slice(0, 2), monthsBy: "mdy", asked: null });
    // 45293 is 2 January 2024.
    expect(read({ ...costs("1/1/2024", "2/1/2024"), answers: { dateOrder: "dmy" } })).toEqual({ days: [45292, 45293], monthsBy: null, asked: null });
    expect(read(costs("1/2/2024", "1/3/2024", "2/3/2024"))).toMatchObject({ monthsBy: null, asked: "dateOrder" });
    expect(read(costs("2/1/2024"))).toMatchObject({ monthsBy: null, asked: "dateOrder" });
    // A day above 12 needs no months.
    expect(read(costs("1/1/2024", "2/1/2024", "13/1/2024"))).toMatchObject({ days: [45292, 45293, 45304], monthsBy: null, asked: null });
  });

  it("is taken where the orders name no channel at all: nothing speaks against it", () => {
    const { told: [told] } = joinShop(ordersOf("a"), [guessed(["Kanał", "Koszt"], [["Allegro", "1 500,50 zł"]])], { language: "pl" });
    expect(told).toMatchObject({ matched: 0, unmatched: 0, unsigned: 1, taken: true });
  });

  it("leaves out what it cannot use, with the reason, and never adds another currency", () => {
    const rows: Cell[][] = [["Meta", "2024-01", "Rp 1.500.000"], ["", "2024-01", "Rp 2.000"], ["Meta", "soon", "Rp 2.000"], ["Meta", "2024-02", "free"], ["Meta", "2024-02", -5], ["Meta", "2024-02", "$ 20"]];
    const table: OtherTable = { table: tableOf(["Saluran", "Bulan", "Biaya"], rows), kind: "costs", mapping: { channel: 0, period: 1, cost: 2 } };
    const { shop, told: [told] } = joinShop(ordersOf("a"), [table], { language: "id", currency: "IDR" });
    expect(shop.costs.map(({ cost }) => cost)).toEqual([1_500_000]);
    expect(told?.rows).toEqual({ in: 6, used: 1, leftOut: { blankChannel: 1, badDate: 1, badAmount: 2, otherCurrency: 1 } });
  });

  it("knows the currency of a whole column by its header", () => {
    const { told: [told] } = joinShop(ordersOf("a"), [guessed(["Campaign name", "Amount spent (IDR)"], [["Lebaran", 150000]])], { currency: "USD" });
    expect(told?.rows.leftOut).toEqual({ otherCurrency: 1 });
  });
});

describe("joinShop > answers and subscriptions", () => {
  it("keeps every answer, also of those who are not known or did not sign", () => {
    const rows: Cell[][] = [["C1", 45300, 9, "good"], ["X1", 45301, 3, ""], ["", "", "10 – sure", ""], ["C1", 45302, "", ""]];
    const { shop, told: [told] } = joinShop(ordersOf("C1"), [guessed(["Customer", "Date", "NPS", "Comment"], rows)]);
    expect(shop.answers).toEqual([
      { customer: "C1", day: 45300, nps: 9, csat: null, ces: null, comment: "good", department: null },
      { customer: null, day: 45301, nps: 3, csat: null, ces: null, comment: null, department: null },
      { customer: null, day: null, nps: 10, csat: null, ces: null, comment: null, department: null },
    ]);
    expect(told).toMatchObject({ rows: { in: 4, used: 3, leftOut: { noAnswer: 1 } }, matched: 1, unmatched: 1, unsigned: 1 });
  });

  it("does not count a copy of a sheet twice", () => {
    const survey = guessed(["Customer", "NPS"], [["C1", 9]]);
    const { shop, told } = joinShop(ordersOf("C1"), [survey, { ...survey, table: { ...survey.table, sheet: "Other (2)" } }], {}, always);
    expect(told.map(({ copyOf, taken }) => [copyOf, taken])).toEqual([[null, true], ["Other", false]]);
    expect(shop.answers).toHaveLength(1);
  });

  it("drops an answer that comes again at the same second, but not two equal ones of a day", () => {
    const twice = (day: number): Cell[][] => [["C1", day, 9], ["C1", day, 9]];
    const used = (day: number): number | undefined => joinShop(ordersOf("C1"), [guessed(["Customer", "Date", "NPS"], twice(day))]).told[0]?.rows.used;
    expect([used(45300.5), used(45300)]).toEqual([1, 2]);
  });

  it("reads terms by their days, prices per month, and ends to come as days up to which it is paid", () => {
    const header = ["Customer", "Plan", "Start date", "End date", "Monthly price", "Interval"];
    const rows: Cell[][] = [["C1", "Pro", 45000, 45200, 120, "year"], ["C2", "Basic", 45000, 46000, 10, "monthly"], ["C9", "Basic", 45000, "", 10, ""], ["C1", "Pro", 45000, 44000, 1, ""], ["", "Pro", 45000, "", 1, ""], ["C2", "Pro", 45000, "", "much", ""]];
    const { shop, told: [told] } = joinShop(ordersOf("C1", "C2"), [guessed(header, rows)]);
    expect(shop.subscriptions).toEqual([
      { customer: "C1", plan: "Pro", start: 45000, end: 45200, renewal: null, price: 10 },
      { customer: "C2", plan: "Basic", start: 45000, end: null, renewal: 46000, price: 10 },
      { customer: "C9", plan: "Basic", start: 45000, end: null, renewal: null, price: 10 },
    ]);
    expect(told).toMatchObject({ rows: { in: 6, used: 3, leftOut: { badDate: 1, blankCustomer: 1, badAmount: 1 } }, matched: 2, unmatched: 1 });
  });
});

describe("joinShop > laws", () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom<Cell>("", "C1", "C2", "X1", "ann@x.com", "Ann@X.com", "0812-3456-789", "Google", "google", "Total", "yes", "no", "2024-01", "03/04/2024", "Rp 1.000", "$5", "#N/A", 9, 45300, 45300.5, -3, true),
    fc.string({ maxLength: 6 }), fc.double({ noNaN: true }),
  );
  const anyTable: fc.Arbitrary<OtherTable> = fc.constantFrom<OtherKind>("customers", "costs", "survey", "subscriptions").chain((kind) => {
    const roles = otherRolesOf[kind];
    return fc.tuple(fc.array(fc.array(cell, { minLength: roles.length, maxLength: roles.length }), { maxLength: 12 }), fc.subarray([...roles])).map(([rows, mapped]) => ({
      table: tableOf(roles, rows), kind, mapping: Object.fromEntries(mapped.map((role) => [role, roles.indexOf(role as never)])) as OtherMapping,
    }));
  }).filter(({ kind, mapping }) => missingOther(kind, mapping).length === 0);

  const leftOut = ({ rows }: JoinedTable): number => Object.values(rows.leftOut).reduce((sum, count) => sum + count, 0);

  it("never loses or doubles a row: in = used + left out, used = matched + unmatched + unsigned, and the shop has as many", () => {
    fc.assert(fc.property(fc.array(anyTable, { maxLength: 4 }), (tables) => {
      const orders = withFacts(ordersOf("C1", "C2", "ann@x.com", "0812-3456-789"), { C1: { channel: "Google" } });
      const { shop, told } = joinShop(orders, tables, { answers: { dateOrder: "dmy", decimalMark: ".", currency: "IDR", million: "1000000" } }, always);
      expect(told).toHaveLength(tables.length);
      for (const one of told) {
        expect(one.rows.used + leftOut(one)).toBe(one.rows.in);
        expect(one.matched + one.unmatched + one.unsigned).toBe(one.rows.used);
        expect(Object.values(one.by).reduce((sum, count) => sum + count, 0)).toBe(one.matched);
        expect(one.taken).toBe(one.question === null && one.copyOf === null);
      }
      const used = (kind: OtherKind): number => told.filter((one) => one.kind === kind && one.taken).reduce((sum, one) => sum + one.rows.used, 0);
      expect([shop.costs.length, shop.answers.length, shop.subscriptions.length]).toEqual([used("costs"), used("survey"), used("subscriptions")]);
      // Nobody becomes known whom the orders do not know, and the orders stay as they are.
      expect([...shop.facts.keys()].every((id) => orders.transactions.customerIds.includes(id))).toBe(true);
      expect(shop.transactions).toBe(orders.transactions);
    }));
  });

  it("finds the same people in whatever order the rows stand", () => {
    const ids = fc.array(fc.constantFrom("C1", "C2", "ann@x.com", "ANN@x.com", "X1", "+62 812 3456 789", ""), { minLength: 1 });
    fc.assert(fc.property(ids, (cells) => {
      const counts = (list: readonly string[]): unknown => {
        const table: OtherTable = { table: tableOf(["Customer", "NPS"], list.map((id) => [id, 9])), kind: "survey", mapping: { customer: 0, nps: 1 } };
        const { told: [told] } = joinShop(ordersOf("C1", "C2", "ann@x.com", "0812-3456-789"), [table]);
        return [told?.matched, told?.unmatched, told?.unsigned, told?.by, told?.unmatchedIds.count];
      };
      expect(counts([...cells].reverse())).toEqual(counts(cells));
    }));
  });
});
