/** What is known of a shop beside who bought when for how much: products, channels, people, costs, answers? */
import type { SerialDay, Transactions } from "./transactions";

/** A column of names over rows: `at[row]` is a place in `names`, -1 where the row says nothing. */
export interface NamedColumn {
  readonly names: readonly string[];
  readonly at: Int32Array;
}

/** What the rows of the orders say beyond their amounts. Columns are as long as the transactions; null where no column of the source says it. */
export interface OrderDetails {
  readonly product: NamedColumn | null;
  readonly category: NamedColumn | null;
  readonly channel: NamedColumn | null;
  /** Pieces of the row; NaN where the row says nothing. */
  readonly quantity: Float64Array | null;
  /** Minute of the day, 0..1439; -1 where the row has no time of day. */
  readonly minute: Int16Array | null;
}

/** What is known of one customer; null where nothing says it. */
export interface CustomerFacts {
  readonly name: string | null;
  readonly email: string | null;
  /** With the country's code, for example "+6281234567890". */
  readonly phone: string | null;
  readonly city: string | null;
  /** Where the customer came from: as a table of customers says, else the channel of the first purchase. */
  readonly channel: string | null;
  readonly birthday: SerialDay | null;
  /** May we write to this customer? Null where nobody was asked. */
  readonly consent: boolean | null;
  readonly lastContact: SerialDay | null;
}

/** Of whom nothing is known. */
export const noFacts: CustomerFacts = { name: null, email: null, phone: null, city: null, channel: null, birthday: null, consent: null, lastContact: null };

/** What a channel cost in a period. Money in the currency of the orders. */
export interface ChannelCost {
  readonly channel: string;
  readonly cost: number;
  /** First day of the period; null where the table has no periods. */
  readonly day: SerialDay | null;
  /** Customers won, or actions, as the channel itself reports them. */
  readonly reportedActions: number | null;
  /** Cost per action as the channel itself reports it. */
  readonly reportedCost: number | null;
}

/** One answer to a survey; null where nothing was answered. */
export interface SurveyAnswer {
  /** Id as in the orders; null where nobody signed. */
  readonly customer: string | null;
  readonly day: SerialDay | null;
  /** 0..10. */
  readonly nps: number | null;
  readonly csat: number | null;
  readonly ces: number | null;
  readonly comment: string | null;
  readonly department: string | null;
}

/** One subscription by its days. */
export interface SubscriptionTerm {
  readonly customer: string;
  readonly plan: string | null;
  readonly start: SerialDay;
  /** Day on which it ended; null while it goes on. */
  readonly end: SerialDay | null;
  /** Day up to which it is paid or agreed; null where nothing says it. */
  readonly renewal: SerialDay | null;
  /** Money per month. */
  readonly price: number | null;
}

/** What a column says of customers, by their places in `customerIds`. */
export type CustomerColumn =
  /** One number or serial day of each; NaN where nothing says it. */
  | { readonly is: "numbers" | "days"; readonly values: Float64Array }
  /** Pairs of a customer and a place in `names`, one for each row that says something. */
  | { readonly is: "words"; readonly names: readonly string[]; readonly customers: Int32Array; readonly at: Int32Array };

/** A column of the source, whatever it holds. */
export interface OtherColumn {
  /** As it is headed. */
  readonly name: string;
  /** What its rows up to a day say, and those without a day; null where they say nothing of anybody. Costs a look at every row. */
  readonly read: (asOf: SerialDay) => CustomerColumn | null;
}

/** All that was read, joined by the customers' ids. */
export interface Shop {
  readonly transactions: Transactions;
  readonly orders: OrderDetails;
  /** By id; a customer of whom nothing is known has no entry. */
  readonly facts: ReadonlyMap<string, CustomerFacts>;
  readonly costs: readonly ChannelCost[];
  readonly answers: readonly SurveyAnswer[];
  readonly subscriptions: readonly SubscriptionTerm[];
  /** Each name once. */
  readonly otherColumns: readonly OtherColumn[];
}

const noDetails: OrderDetails = { product: null, category: null, channel: null, quantity: null, minute: null };

/**
 * A shop of which only the orders are known.
 *
 * @example shopOf(transactionsOf(["ann"], [45000], [10])).answers.length // 0
 */
export function shopOf(transactions: Transactions): Shop {
  return { transactions, orders: noDetails, facts: new Map(), costs: [], answers: [], subscriptions: [], otherColumns: [] };
}
