/** Which sheets make up the report of an analysis of subscriptions? */
import type { SubscriptionsAnalysis } from "../../core/contract/subscriptions";
import { reportWords } from "../../words/report/report";
import { subscriptionWords } from "../../words/subscriptions/subscriptions";
import { money, shortMoney } from "../formats";
import type { Report } from "../report";
import type { SubscriptionsContext, SubscriptionsFrame } from "./context";
import { subscribersSheet } from "./subscribersSheet";
import { marginCell, subscriptionsSheet } from "./subscriptionsSheet";

export function subscriptionsReport(analysis: SubscriptionsAnalysis, context: SubscriptionsContext): Report {
  const frame = frameFor(analysis, context);
  return { summary: subscriptionsSheet(frame), customers: subscribersSheet(frame), more: [] };
}

function frameFor(analysis: SubscriptionsAnalysis, context: SubscriptionsContext): SubscriptionsFrame {
  const { language, table, currency } = context;
  const words = subscriptionWords[language];
  const anyCents = analysis.subscriptions.some(({ price }) => price !== null && !Number.isInteger(price));
  const decimals = currency?.decimals ?? (anyCents ? 2 : 0);
  const columns = Object.entries(words.columns).map(([id, header]) => [id, `${table}[${header}]`]);
  return {
    analysis, context, words,
    common: reportWords[language],
    column: Object.fromEntries(columns) as SubscriptionsFrame["column"],
    margin: marginCell,
    money: { exact: money(currency, decimals), card: shortMoney(currency, decimals, language), table: money(currency, decimals) },
  };
}
