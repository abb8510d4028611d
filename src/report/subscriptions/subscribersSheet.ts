/** What stands on the Subscribers sheet: one row per subscription, as an Excel table? */
import type { ExpectedSubscription } from "../../core/contract/subscriptions";
import { sheetPrefix } from "../address";
import { cellNumber } from "../cellNumber";
import { liveTierRows } from "../customersSheet";
import { digits, general, percent, twoDecimals, verbatim, whole } from "../formats";
import type { TableSheet, NumberFormat } from "../types";
import { tableSheet, type TableColumn } from "../tableSheet";
import type { SubscriptionsFrame } from "./context";

type Column = TableColumn<ExpectedSubscription, keyof SubscriptionsFrame["words"]["columns"]>;

/** Money to come of one subscription, before the margin. */
export function expectedRevenue({ price, renewals }: ExpectedSubscription): number | null {
  return price === null || renewals === null ? null : cellNumber(price * cellNumber(renewals));
}

function columnsOf({ context, words, money, margin }: SubscriptionsFrame, live: boolean): Column[] {
  const number = (id: Column["id"], format: NumberFormat, of: (one: ExpectedSubscription) => number | null): Column => ({
    id, format, style: "number",
    cell: (one) => {
      const value = of(one);
      return value === null ? "" : cellNumber(value);
    },
  });
  const residual = number("residual", money.exact, (one) => {
    const expected = expectedRevenue(one);
    return expected === null ? null : expected * context.margin;
  });
  const expected = `${context.table}[[#This Row],[${words.columns.expected}]]`;
  return [
    context.idsAreNumbers
      ? { id: "id", format: digits, style: "leftNumber", cell: ({ id }) => Number(id) }
      : { id: "id", format: verbatim, style: "text", cell: ({ id }) => id },
    { id: "plan", format: verbatim, style: "text", cell: ({ plan }) => plan ?? "" },
    { id: "status", format: general, style: "text", cell: ({ left }) => (left ? words.status.left : words.status.active) },
    number("periods", whole, ({ periods }) => periods),
    number("price", money.exact, ({ price }) => price),
    number("renewal", percent, ({ renewal }) => renewal),
    number("renewals", twoDecimals, ({ renewals }) => renewals),
    number("expected", money.exact, expectedRevenue),
    live ? { ...residual, formula: `=IF(${expected}="","",${expected}*${sheetPrefix(context.summarySheet)}${margin})` } : residual,
  ];
}

export function subscribersSheet(frame: SubscriptionsFrame): TableSheet {
  const { analysis, context, words } = frame;
  const { subscriptions } = analysis;
  const live = subscriptions.length <= liveTierRows;
  const columns = columnsOf(frame, live);
  return tableSheet({
    title: words.subscribersTitle,
    note: words.subscribersNote(context.unit, live),
    columns,
    headers: words.columns,
    rows: subscriptions,
    bars: ["residual"],
    scales: ["renewal"],
  });
}
