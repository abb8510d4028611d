/** Which channels does the sheet show, and what is known of each? */
import { channelKey, channelValue } from "../../core/acquisition/channelValue";
import { channelSpending, type ChannelSpending } from "../../core/acquisition/channelSpending";
import type { Analysis, CustomerRow } from "../../core/analysis";
import { entryAt } from "../../core/entryAt";
import { Problem } from "../../core/problem";
import type { Shop } from "../../core/shop";
import { transactionsUpTo } from "../../core/transactionsOf";
import { cellNumber } from "../cellNumber";

/** Days from the first purchase in which channels are compared. */
export const equalAgeDays = 90;

/** What is beyond stands together in one row. */
const mostChannels = 20;

export interface ChannelLine {
  readonly name: string;
  /** As channels are compared. */
  readonly key: string;
  readonly customers: readonly CustomerRow[];
  /** Customers whose window has passed, and their mean net spend in it; null where there are none. */
  readonly equalAge: { readonly customers: number; readonly spend: number } | null;
  /** Null where the table of costs does not name it. */
  readonly spending: ChannelSpending | null;
}

export interface ChannelLines {
  /** Most customers first. */
  readonly lines: readonly ChannelLine[];
  /** Channels that are not shown singly. */
  readonly others: number;
  /** Customers of those, and of no known channel. */
  readonly rest: readonly CustomerRow[];
}

const keyOf = (channel: string | null | undefined): string => channelKey(channel ?? "");

/** Does anything say where customers came from? */
export function hasChannels({ facts }: Shop): boolean {
  return [...facts.values()].some(({ channel }) => keyOf(channel) !== "");
}

type EqualAge = ReadonlyMap<string | null, NonNullable<ChannelLine["equalAge"]>>;

/** Of each channel, by key; nothing where no customer is old enough. */
function equalAges({ lastDay }: Analysis, { transactions, facts }: Shop): EqualAge {
  const known = transactionsUpTo(transactions, lastDay);
  const channels = known.customerIds.map((id) => keyOf(facts.get(id)?.channel));
  const visits = Array.from(known.customer, (customer) => ({ channel: entryAt(channels, customer), time: 0 }));
  try {
    const rows = channelValue(known, visits, { window: equalAgeDays, costs: null });
    return new Map(rows.map(({ channel, customers, meanValue }) => [channel, { customers, spend: cellNumber(meanValue) }]));
  } catch (error) {
    if (error instanceof Problem && error.code === "tooYoung") return new Map();
    throw error;
  }
}

function membersByKey({ customers }: Analysis, { facts }: Shop): Map<string, CustomerRow[]> {
  const members = new Map<string, CustomerRow[]>();
  for (const customer of customers) {
    const key = keyOf(facts.get(customer.id)?.channel);
    const own = members.get(key) ?? [];
    members.set(key, own);
    own.push(customer);
  }
  return members;
}

/** Names as first written, by key. */
function namesOf({ facts }: Shop): Map<string, string> {
  const names = new Map<string, string>();
  for (const { channel } of facts.values()) if (channel !== null && !names.has(keyOf(channel))) names.set(keyOf(channel), channel);
  return names;
}

export function channelLines(analysis: Analysis, shop: Shop): ChannelLines {
  const members = membersByKey(analysis, shop);
  const names = namesOf(shop);
  const spending = channelSpending(shop.costs, analysis.asOf);
  const ages = equalAges(analysis, shop);
  const customersOf = (key: string): readonly CustomerRow[] => members.get(key) ?? [];
  const keys = [...new Set([...members.keys(), ...spending.keys()])].filter((key) => key !== "");
  const sorted = keys.sort((a, b) => customersOf(b).length - customersOf(a).length || (a < b ? -1 : 1));
  const [shown, others] = [sorted.slice(0, mostChannels), sorted.slice(mostChannels)];
  return {
    lines: shown.map((key) => ({
      key,
      name: names.get(key) ?? spending.get(key)?.channel ?? key,
      customers: customersOf(key),
      equalAge: ages.get(key) ?? null,
      spending: spending.get(key) ?? null,
    })),
    others: others.length,
    rest: [...others, ""].flatMap(customersOf),
  };
}
