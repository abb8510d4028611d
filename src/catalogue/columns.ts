/** Which columns can a table of orders have, and by which headers do we know them? */

/** What a column means to the analysis. Amount may be given directly or as quantity x price. */
export const roles = ["customer", "date", "amount", "order", "quantity", "price"] as const;

export type Role = (typeof roles)[number];

/** Why a row of the source is left out. */
export const leftOutReasons = [
  "duplicate", "blankCustomer", "badAmount", "badDate", "futureDate", "status", "noOrder", "hidden", "consent",
] as const;

export type LeftOutReason = (typeof leftOutReasons)[number];
