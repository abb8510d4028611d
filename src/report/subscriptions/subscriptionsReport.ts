/** Which sheets make up the report of an analysis of subscriptions? */
import type { SubscriptionsAnalysis } from "../../core/contract/subscriptions";
import type { Report } from "../report";
import type { SubscriptionsContext } from "./context";
import { subscribersSheet } from "./subscribersSheet";
import { subscriptionsFrame } from "./subscriptionsFrame";
import { subscriptionsSheet } from "./subscriptionsSheet";

export function subscriptionsReport(analysis: SubscriptionsAnalysis, context: SubscriptionsContext): Report {
  const frame = subscriptionsFrame(analysis, context);
  return { summary: subscriptionsSheet(frame), customers: subscribersSheet(frame), more: [] };
}
