/** What does every block about subscriptions need to know? */
import type { SubscriptionsAnalysis } from "../../core/contract/subscriptions";
import { reportWords } from "../../words/report/report";
import { subscriptionWords } from "../../words/subscriptions/subscriptions";
import { money, shortMoney } from "../formats";
import type { SubscriptionsContext, SubscriptionsFrame } from "./context";
import { marginCell } from "./subscriptionsSheet";

/** `margin` is a cell of another sheet where no table of subscribers is written. */
export function subscriptionsFrame(analysis: SubscriptionsAnalysis, context: SubscriptionsContext, margin: string | null = null): SubscriptionsFrame {
  const { language, table, currency } = context;
  const words = subscriptionWords[language];
  const anyCents = analysis.subscriptions.some(({ price }) => price !== null && !Number.isInteger(price));
  const decimals = currency?.decimals ?? (anyCents ? 2 : 0);
  const columns = Object.entries(words.columns).map(([id, header]) => [id, `${table}[${header}]`]);
  return {
    analysis, context, words,
    common: reportWords[language],
    column: Object.fromEntries(columns) as SubscriptionsFrame["column"],
    live: margin === null,
    margin: margin ?? marginCell,
    money: { exact: money(currency, decimals), card: shortMoney(currency, decimals, language), table: money(currency, decimals) },
  };
}
