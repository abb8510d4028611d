/** What do the blocks of the sheet Subscriptions beside the orders share? */
import { analyseSubscriptions } from "../../core/contract/subscriptions";
import { recurringRevenue, subscriptionsOf, type RecurringRevenue } from "../../core/contract/recurringRevenue";
import { convertDiscount } from "../../core/retention/convertRate";
import { recurringWords, type RecurringWords } from "../../words/recurring/recurring";
import type { Frame } from "../blocks/frame";
import { gridWidths } from "../columnWidths";
import { gridColumns, monthsShown } from "../places";
import { discountOf } from "../prediction";
import { subscriptionsFrame } from "../subscriptions/subscriptionsFrame";
import type { SubscriptionsFrame } from "../subscriptions/context";
import { summaryCell } from "../summaryCell";

/** The grid of the Summary, and a column for notes. */
export const noteColumn = gridColumns;
export const recurringColumns = gridColumns + 1;
export const recurringWidths: readonly number[] = [...gridWidths, 44];

export interface RecurringFrame {
  readonly frame: Frame;
  readonly words: RecurringWords;
  readonly revenue: RecurringRevenue;
  /** For the blocks that the report on subscriptions has, too. */
  readonly own: SubscriptionsFrame;
  /** Per year. */
  readonly discount: number;
}

/** Null where no subscription has begun. */
export function recurringFrame(frame: Frame): RecurringFrame | null {
  const { analysis: { asOf }, at, context } = frame;
  const { language, shop, assumptions, source, reconciliation, currency, idsAreNumbers } = context;
  const subscriptions = subscriptionsOf(shop.subscriptions, asOf);
  if (subscriptions.length === 0) return null;
  const discount = discountOf(context.prediction?.told);
  const own = subscriptionsFrame(
    analyseSubscriptions(subscriptions, convertDiscount(discount, "year", "month")),
    { language, table: "", summarySheet: context.summarySheet, source, reconciliation, margin: assumptions.margin, unit: "month", discount, asOf, currency, idsAreNumbers },
    summaryCell(frame, at.input.margin),
  );
  return { frame, words: recurringWords[language], revenue: recurringRevenue(shop.subscriptions, asOf, monthsShown), own, discount };
}
