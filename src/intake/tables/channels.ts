/** Which channels do the orders and their customers name, and how do they spell them? */
import type { Shop } from "../../core/shop";
import { plainLetters } from "../normaliseHeader";

export interface Channels {
  /** Nothing names a channel. */
  readonly isEmpty: boolean;
  /** The channel as the orders spell it; null where they do not know it. */
  readonly find: (channel: string) => string | null;
}

const compared = (channel: string): string => plainLetters(channel).replace(/[\s_-]+/g, " ").trim();

/** Capitals, accents, blanks and dashes make no other channel. */
export function channelsOf({ orders, facts }: Pick<Shop, "orders" | "facts">): Channels {
  const spelled = new Map<string, string>();
  const add = (channel: string): void => {
    if (!spelled.has(compared(channel))) spelled.set(compared(channel), channel);
  };
  orders.channel?.names.forEach(add);
  for (const { channel } of facts.values()) if (channel !== null) add(channel);
  return { isEmpty: spelled.size === 0, find: (channel) => spelled.get(compared(channel)) ?? null };
}
