/** Which two sheets does each kind of report always have? */
import type { SheetId } from "../catalogue/sheets";
import type { TableKind } from "../intake/tableKind";

interface Kind {
  /** The one with the figures, which stands first. */
  readonly summary: SheetId;
  /** The one with a row for each. */
  readonly customers: SheetId;
}

export const reportKinds: Readonly<Record<TableKind, Kind>> = {
  orders: { summary: "summary", customers: "customers" },
  subscriptions: { summary: "subscriptions", customers: "subscribers" },
  cohorts: { summary: "subscriptions", customers: "survival" },
  totals: { summary: "summary", customers: "customers" },
};
