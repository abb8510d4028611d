/** From what are the details of orders and the facts of customers read? */
import type { Language } from "../catalogue/languages";
import type { Transactions } from "../core/transactions";
import type { Rows } from "./dataRows";
import type { FoundExport, Mapping } from "./types";

export interface ShopOptions {
  readonly mapping: Mapping;
  /** The known export that the rows come from, or null. */
  readonly exported: FoundExport | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly language: Language;
}

/** What one column is read with. */
export interface ShopRows extends ShopOptions {
  readonly rows: Rows;
  readonly transactions: Transactions;
  /** Position in the rows of each transaction. */
  readonly row: Int32Array;
}
