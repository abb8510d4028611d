/** Are the tables of the made-up business known for what they are, down to the last column and row? */
import { languageIds } from "../../../src/catalogue/languages";
import { shopOf } from "../../../src/core/shop";
import { exampleTables } from "../../../src/intake/exampleBusiness";
import { guessColumns } from "../../../src/intake/guessColumns";
import { readTransactions } from "../../../src/intake/readTransactions";
import { joinShop } from "../../../src/intake/tables/joinShop";
import { guessed, tableOf } from "./tables";

const kinds = ["customers", "costs", "survey", "subscriptions"] as const;

describe.each(languageIds)("the example business > %s", (language) => {
  const tables = exampleTables(language, { customers: 120 });
  const orders = tableOf(tables.orders.header, tables.orders.rows);
  const { transactions } = readTransactions(orders.rows, { mapping: guessColumns(orders).mapping, firstRow: 2, language });

  it.each(kinds)("maps every column of %s", (kind) => {
    const { header, rows } = tables[kind];
    const guess = guessed(header, rows);
    expect(guess.kind).toBe(kind);
    expect(Object.values(guess.mapping).sort()).toEqual(header.map((_, column) => column));
  });

  it("joins every row, from the table of orders to the last answer", () => {
    const found = kinds.map((kind) => guessed(tables[kind].header, tables[kind].rows));
    const { shop, told } = joinShop(shopOf(transactions), found, { language });
    expect(told.map(({ matched, unmatched, unsigned, rows, taken, unreadable }) => ({ matched, unmatched, unsigned, leftOut: rows.leftOut, taken, unreadable }))).toEqual(
      kinds.map((kind) => ({ matched: tables[kind].rows.length, unmatched: 0, unsigned: 0, leftOut: {}, taken: true, unreadable: {} })),
    );
    expect([shop.facts.size, shop.costs.length, shop.answers.length, shop.subscriptions.length]).toEqual(kinds.map((kind) => tables[kind].rows.length));
    const first = shop.facts.get(String(tables.customers.rows[0]?.[0]));
    expect(first?.email).toBe(tables.customers.rows[0]?.[2]);
    expect(first?.phone).toMatch(language === "id" ? /^\+62812\d{8}$/ : language === "pl" ? /^\+48\d{9}$/ : /^\+1555\d{7}$/);
    expect(shop.costs.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(tables.costs.rows.reduce((sum, row) => sum + Number(row[2]), 0), 6);
  });
});
