/** What do the rows of the orders tell of products, channels and people? */
import { recogniseExport } from "../../src/intake/exports/recogniseExport";
import { readShop } from "../../src/intake/readShop";
import { readTransactions } from "../../src/intake/readTransactions";
import type { Cell, Mapping } from "../../src/intake/types";
import type { Shop } from "../../src/core/shop";

function shop(rows: Cell[][], mapping: Mapping, header: readonly string[] = [], answers: Record<string, string> = {}): Shop {
  const exported = recogniseExport(header, rows);
  const reading = readTransactions(rows, { mapping, header, exported, firstRow: 2, answers });
  return readShop(rows, reading, { mapping: exported?.mapping ?? mapping, exported, answers, language: "en" });
}

const mapping: Mapping = { order: 0, date: 1, customer: 2, amount: 3 };

describe("readShop", () => {
  it("has a null for each column that the source has not", () => {
    const { orders, facts, costs } = shop([["A1", 45292, "C1", 10]], mapping);
    expect(orders).toEqual({ product: null, category: null, channel: null, quantity: null, minute: null });
    expect([facts.size, costs]).toEqual([0, []]);
  });

  it("is aligned with the transactions, those of refunds beside their sales too, and without the rows left out", () => {
    const rows: Cell[][] = [["A1", 45292.5, "C1", 10, "", "Mug", 2], ["A2", 45293, "", 9, "", "Tee", 1], ["A3", 45294, "C2", 8, 3, "Cap", "1,5"]];
    const { orders, transactions } = shop(rows, { ...mapping, refund: 4, product: 5, quantity: 6 });
    expect([...transactions.amount]).toEqual([10, 8, -3]);
    expect(orders.product).toEqual({ names: ["Mug", "Cap"], at: new Int32Array([0, 1, 1]) });
    expect(orders.quantity).toEqual(new Float64Array([2, 1.5, 1.5]));
    // Noon is minute 720 of the day; a whole day has no time.
    expect(orders.minute).toEqual(new Int16Array([720, -1, -1]));
  });

  it("rounds a time of day to its second before it takes the minute", () => {
    // 8:26 as Excel stores it, and the last second of a day.
    const { orders } = shop([["A1", 45292 + 506 / 1440, "C1", 1], ["A2", 45292 + 86399.9 / 86400, "C1", 1]], mapping);
    expect([...(orders.minute ?? [])]).toEqual([506, 1439]);
  });

  it("gives an order's channel to those of its lines that do not name it", () => {
    const rows: Cell[][] = [["A1", 45292, "C1", 10, ""], ["A1", 45292, "C1", 5, "Ads"], ["A2", 45293, "C2", 7, ""]];
    expect(shop(rows, { ...mapping, channel: 4 }).orders.channel).toEqual({ names: ["Ads"], at: new Int32Array([0, 0, -1]) });
  });

  it("knows a customer by what the latest order says, and the channel by the first purchase", () => {
    const rows: Cell[][] = [
      ["A3", 45320, "C1", 10, "Ads", "Ann Lee-Ek", "", "yes", "0812-3456-789"],
      ["A1", 45292, "C1", 10, "Shop", "Ann Lee", "Bogor", "no", ""],
      ["A0", 45290, "C1", -2, "Web", "", "", "", ""],
      ["A2", 45300, "C2", 10, "", "", "", "perhaps", ""],
    ];
    const { facts } = shop(rows, { ...mapping, channel: 4, name: 5, city: 6, consent: 7, phone: 8 });
    expect(facts.get("C1")).toEqual({ name: "Ann Lee-Ek", email: null, phone: "+628123456789", city: "Bogor", channel: "Shop", birthday: null, consent: true, lastContact: null });
    // Nothing is known of the second one.
    expect(facts.has("C2")).toBe(false);
  });

  it("takes a birthday for none where day and month could be either", () => {
    const rows: Cell[][] = [["A1", 45292, "C1", 1, "03/04/1990"], ["A2", 45292, "C2", 1, "1990-05-12"], ["A3", 45292, "C3", 1, ""]];
    const birthdays = (answers: Record<string, string>): unknown => {
      const { facts } = shop(rows, { ...mapping, birthday: 4 }, [], answers);
      return ["C1", "C2", "C3"].map((id) => facts.get(id)?.birthday ?? null);
    };
    // 12 May 1990 is serial day 33005, 3 April 32966.
    expect(birthdays({})).toEqual([null, 33005, null]);
    expect(birthdays({ dateOrder: "dmy" })).toEqual([32966, 33005, null]);
  });

  it("reads what a known export tells, names of two parts and blank lines too", () => {
    const header = ["order_id", "order_date", "order_status", "customer_id", "billing_first_name", "billing_last_name", "billing_email", "billing_phone", "order_total", "billing_city", "item_name"];
    const row: Cell[] = ["1", "2024-01-05 10:30:00", "completed", "7", "Ann", "Lee", "Ann@x.com", "+48 601 234 567", 20, "Gdynia", "Mug"];
    const { facts, orders } = shop([row, [...row.slice(0, 10), "Tee"]], { customer: 3, date: 1, amount: 8, order: 0 }, header);
    expect(facts.get("7")).toMatchObject({ name: "Ann Lee", email: "ann@x.com", phone: "+48601234567", city: "Gdynia" });
    expect(orders.product).toEqual({ names: ["Mug", "Tee"], at: new Int32Array([0, 1]) });
    expect(orders.minute).toEqual(new Int16Array([630, 630]));
  });
});
