/** Which small tables do these tests use? */
import { shopOf, type CustomerFacts, type Shop } from "../../../src/core/shop";
import { transactionsOf } from "../../../src/core/transactionsOf";
import { guessOther } from "../../../src/intake/tables/guessOther";
import type { OtherTable } from "../../../src/intake/tables/types";
import type { Cell, Table } from "../../../src/intake/types";

export function tableOf(header: readonly string[], rows: readonly (readonly Cell[])[], sheet = "Other"): Table {
  return { sheet, address: `A1:${String.fromCharCode(64 + header.length)}${rows.length + 1}`, header, rows, firstRow: 2, numberFormats: header.map(() => "General") };
}

/** The table as it is guessed; a test that gives an unclear one fails. */
export function guessed(header: readonly string[], rows: readonly (readonly Cell[])[]): OtherTable {
  const table = tableOf(header, rows);
  const guess = guessOther(table);
  if (guess === null) throw new Error(`Nothing is guessed of ${header.join(", ")}.`);
  return { table, ...guess };
}

/** One order of each customer on 1 January 2024 (45292). */
export function ordersOf(...ids: readonly string[]): Shop {
  return shopOf(transactionsOf(ids, ids.map(() => 45292), ids.map(() => 10)));
}

export const noFacts: CustomerFacts = {
  name: null, email: null, phone: null, city: null, channel: null, birthday: null, consent: null, lastContact: null,
};

export function withFacts(shop: Shop, facts: Readonly<Record<string, Partial<CustomerFacts>>>): Shop {
  return { ...shop, facts: new Map(Object.entries(facts).map(([id, known]) => [id, { ...noFacts, ...known }])) };
}
