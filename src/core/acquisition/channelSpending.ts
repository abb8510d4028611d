/** What did each channel cost, in which time, and does it report its own cost per action rightly? */
import { moneyOf } from "../math/compensatedSum";
import { periodsAfter } from "../period";
import type { ChannelCost } from "../shop";
import type { SerialDay } from "../transactions";
import { channelKey } from "./channelValue";
import { costPerAction } from "./costPerAction";

/** What a channel says of itself, and what follows from its own cost and actions. */
export interface CampaignCheck {
  readonly cost: number;
  readonly actions: number;
  /** Cost per action as reported; null where the channel reports none. */
  readonly reported: number | null;
  readonly recomputed: number;
}

export interface ChannelSpending {
  /** As first written. */
  readonly channel: string;
  readonly cost: number;
  /** First and last day that the costs cover; null where they have no days. */
  readonly from: SerialDay | null;
  readonly until: SerialDay | null;
  /** Null where the channel reports no actions. */
  readonly campaign: CampaignCheck | null;
}

/** So many days between two periods are a month. */
const shortestMonth = 28;

/**
 * The costs of each channel, by `channelKey`. They cover the days from the first period to the end of the last one:
 * customers won between two paid months cost nothing more. The table's smallest step tells how long a period is: days,
 * weeks or months.
 *
 * @param costs rows in any order
 * @param asOf periods that begin later are left out
 * @example channelSpending([{ channel: "Ads", cost: 50, day: 45292, reportedActions: 10, reportedCost: 4 }], 45400).get("ads") // { channel: "Ads", cost: 50, from: 45292, until: 45322, campaign: { cost: 50, actions: 10, reported: 4, recomputed: 5 } }
 */
export function channelSpending(costs: readonly ChannelCost[], asOf: SerialDay): ReadonlyMap<string, ChannelSpending> {
  const known = costs.filter(({ day }) => day === null || day <= asOf);
  const endOf = periodEnd(known);
  const rows = new Map<string, ChannelCost[]>();
  for (const row of known) {
    const own = rows.get(channelKey(row.channel)) ?? [];
    rows.set(channelKey(row.channel), own);
    own.push(row);
  }
  return new Map([...rows].map(([key, own]) => [key, spendingOf(own, endOf)]));
}

function spendingOf(rows: readonly ChannelCost[], endOf: (day: SerialDay) => SerialDay): ChannelSpending {
  const days = rows.flatMap(({ day }) => day ?? []);
  const isDated = days.length === rows.length;
  return {
    channel: rows[0]?.channel.trim() ?? "",
    cost: moneyOf(rows.map(({ cost }) => cost)),
    from: isDated ? Math.min(...days) : null,
    until: isDated ? endOf(Math.max(...days)) : null,
    campaign: campaignOf(rows),
  };
}

/** The last day of the period that begins on a day. */
function periodEnd(costs: readonly ChannelCost[]): (day: SerialDay) => SerialDay {
  const days = [...new Set(costs.flatMap(({ day }) => day ?? []))].sort((a, b) => a - b);
  const step = days.slice(1).reduce((least, day, at) => Math.min(least, day - (days[at] ?? day)), Infinity);
  return (day) => (step >= shortestMonth ? periodsAfter(day, 1, "month") : day + step) - 1;
}

/** Of the rows that report both actions and a cost for each, else of those that report actions. */
function campaignOf(rows: readonly ChannelCost[]): CampaignCheck | null {
  const active = rows.flatMap(({ cost, reportedActions, reportedCost }) =>
    (reportedActions !== null && reportedActions > 0 ? [{ cost, actions: reportedActions, each: reportedCost }] : []));
  const complete = active.flatMap(({ each, ...row }) => (each === null ? [] : [{ ...row, each }]));
  const used = complete.length > 0 ? complete : active;
  if (used.length === 0) return null;
  const [cost, actions] = [moneyOf(used.map((row) => row.cost)), moneyOf(used.map((row) => row.actions))];
  const reported = complete.length > 0 ? moneyOf(complete.map((row) => row.each * row.actions)) / actions : null;
  return { cost, actions, reported, recomputed: costPerAction(cost, actions) };
}
