/** What is known of the files that a shop program, a marketplace or a payment service exports? The shape of one layout. */
import type { DetailRole, moneyDetails } from "../detailColumns";

/** Keys of the layouts, for ever the same: settings and reports of the command line carry them. */
export const exportIds = [
  "shopify_orders", "shopify_customers", "woocommerce_analytics_orders", "woocommerce_analytics_customers", "woocommerce_order_plugins",
  "stripe_payments", "stripe_subscriptions", "tokopedia_legacy_xlsx", "tiktok_shop_and_tokopedia_new", "shopee_id_orders", "shopee_id_income",
  "bigseller_id", "hubspot_deals", "ga4", "pl_shop_exports", "baselinker", "allegro", "amazon", "etsy", "bigcommerce", "klaviyo_profiles",
] as const;

export type ExportId = (typeof exportIds)[number];

/** Spellings of one header in languages and versions, the best first: the first that is there is taken. */
export type Headers = readonly string[];

/** All of these headers together tell the layout. */
export type Signature = readonly Headers[];

/** What a customer is known by; where one is absent the next is taken. Several headers are parts of one name. */
export interface IdentityColumn {
  readonly by: "id" | "email" | "phone" | "login" | "name" | "taxId";
  readonly parts: readonly Headers[];
}

/** Columns of one way to give the money; the refund is of the whole order. */
export interface MoneyColumns {
  readonly amount: Headers;
  readonly refund?: Headers;
  readonly currency?: Headers;
}

/** How rows give what was paid. */
export type AmountRule =
  /** Each row is an order; where one of `lineColumns` is there, it is a line that repeats the order's total. */
  | { readonly per: "order"; readonly money: readonly MoneyColumns[]; readonly lineColumns?: readonly Headers[] }
  /** Rows are lines; the order's total stands on each of them or on the first only. Without it, lines are added up. */
  | { readonly per: "orderOnce"; readonly money: readonly MoneyColumns[]; readonly lines?: MoneyColumns }
  /** Rows are lines with an amount of their own, or quantity x price; a discount is of the whole order, repeated on its lines. */
  | { readonly per: "line"; readonly money: readonly MoneyColumns[]; readonly quantity?: Headers; readonly price?: Headers; readonly orderDiscount?: Headers }
  /** The values say whether the amount is the line's or the order's, repeated. */
  | { readonly per: "lineOrOrder"; readonly money: readonly MoneyColumns[]; readonly quantity: Headers; readonly price: Headers }
  /** Rows are subscriptions with an amount per interval; counted per month. */
  | { readonly per: "month"; readonly money: readonly MoneyColumns[]; readonly interval: Headers };

/** Which rows are no sales. */
export interface StatusRule {
  /** The order's status first; further ones speak of its return. */
  readonly columns: readonly Headers[];
  /** Words that alone count, where everything else is out. */
  readonly only?: readonly string[];
  /** Words that are out, instead of the usual ones. */
  readonly excluded?: readonly string[];
  /** Are refunded orders out? Usually they stay and the refund is subtracted. */
  readonly refundedIsOut?: true;
  /** Does what follows a dash belong to the status? Usually it is a reason. */
  readonly keepsDash?: true;
}

/** A column with words that put a row out, for example Mode with "test". */
export interface Flag {
  readonly column: Headers;
  readonly out: readonly string[];
}

/** Details that a layout does not read by rules of its own. */
export type ToldRole = Exclude<DetailRole, (typeof moneyDetails)[number]> | "quantity";

interface Known {
  readonly id: ExportId;
  /** What people call it, in every language. */
  readonly name: string;
  /** Any of these tells it. */
  readonly signatures: readonly Signature[];
}

/** Orders, deals or subscriptions: all that an analysis needs. */
export interface OrderExport extends Known {
  readonly gives: "orders";
  readonly order: Headers;
  readonly date: Headers;
  readonly identity: readonly IdentityColumn[];
  readonly amount: AmountRule;
  /** What rows tell beside orders; name, e-mail address and telephone are those of the identity where nothing else is said. */
  readonly tells?: Partial<Record<ToldRole, Headers>>;
  readonly status?: StatusRule;
  /** A date in this column says that the order was cancelled. */
  readonly cancelledAt?: Headers;
  /** An order without a date in this column was not paid, unless nearly no order has one. */
  readonly paidAt?: Headers;
  readonly flags?: readonly Flag[];
  /** Pieces that came back of those bought, at this price each, where there is no refund in money. Where all came back, all was given back. */
  readonly returned?: { readonly quantity: Headers; readonly price: Headers; readonly bought: Headers };
  /** End of the trial and of the subscription: who left before paying is no customer. */
  readonly trial?: { readonly trialEnd: Headers; readonly endedAt: Headers; readonly cancelledAt: Headers };
  /** Order of day and month as the program writes them, where the column itself says nothing. */
  readonly dateOrder?: "dmy" | "mdy";
  readonly decimalMark?: "." | ",";
  /** Code of the currency where the program knows only one. */
  readonly currency?: string;
  /** Country whose telephone numbers may stand without its code. */
  readonly country?: "ID" | "PL";
  /** May the first row below the header describe the columns? */
  readonly describesColumns?: true;
}

/** Customers with totals, without the days of their orders. */
export interface CustomerExport extends Known {
  readonly gives: "customers";
}

/** Known, but not enough for an analysis. */
export interface PartialExport extends Known {
  readonly gives: "part";
  /** What an analysis would need. */
  readonly lacks: readonly ("customer" | "date" | "amount")[];
}

export type ExportLayout = OrderExport | CustomerExport | PartialExport;
