/** Which columns do the exports of payment services and of a sales pipeline have? Stripe and HubSpot. */
import type { OrderExport } from "./exportLayout";

const stripePayments: OrderExport = {
  id: "stripe_payments",
  name: "Stripe",
  gives: "orders",
  signatures: [[["Amount Refunded"], ["Captured"]]],
  order: ["id"],
  date: ["Created date (UTC)", "Created (UTC)"],
  identity: [
    { by: "id", parts: [["Customer ID"]] },
    { by: "email", parts: [["Customer Email"]] },
  ],
  tells: { product: ["Description"], name: ["Customer Description", "Customer Name", "Card Name"], city: ["Card Address City"] },
  amount: {
    per: "order",
    money: [
      { amount: ["Converted Amount"], refund: ["Converted Amount Refunded"], currency: ["Converted Currency"] },
      { amount: ["Amount"], refund: ["Amount Refunded"], currency: ["Currency"] },
    ],
  },
  status: { columns: [["Status"]] },
  flags: [
    { column: ["Captured"], out: ["false", "no", "0"] },
    { column: ["Mode"], out: ["test"] },
  ],
};

const stripeSubscriptions: OrderExport = {
  id: "stripe_subscriptions",
  name: "Stripe Billing",
  gives: "orders",
  signatures: [[["Current Period End (UTC)"], ["Plan", "Interval", "Amount"]]],
  order: ["id"],
  date: ["Start (UTC)", "Start Date (UTC)", "Created (UTC)"],
  identity: [
    { by: "id", parts: [["Customer ID"]] },
    { by: "email", parts: [["Customer Email"]] },
    { by: "name", parts: [["Customer Description", "Customer Name"]] },
  ],
  tells: { product: ["Plan", "Product"], quantity: ["Quantity"] },
  amount: { per: "month", money: [{ amount: ["Amount"], currency: ["Currency"] }], interval: ["Interval"] },
  // A subscription that was cancelled has been paid for until it ended.
  status: { columns: [["Status"]], excluded: ["trialing", "incomplete", "unpaid"] },
  trial: { trialEnd: ["Trial End (UTC)"], endedAt: ["Ended At (UTC)"], cancelledAt: ["Canceled At (UTC)", "Cancelled At (UTC)"] },
};

const hubspotDeals: OrderExport = {
  id: "hubspot_deals",
  name: "HubSpot",
  gives: "orders",
  signatures: [[["Deal Name"], ["Deal Stage"]]],
  order: ["Record ID", "Deal ID"],
  date: ["Close Date"],
  identity: [
    { by: "name", parts: [["Associated Company", "Associated Companies", "Primary Associated Company"]] },
    { by: "name", parts: [["Associated Contact", "Associated Contacts"]] },
  ],
  tells: { product: ["Deal Name"], category: ["Pipeline"], channel: ["Original Source", "Original Source Type", "Original Traffic Source"] },
  amount: {
    per: "order",
    money: [{ amount: ["Amount in company currency"] }, { amount: ["Amount"], currency: ["Currency", "Deal Currency"] }],
  },
  status: { columns: [["Deal Stage"]], only: ["closed won", "closedwon", "won", "wygran", "menang"], keepsDash: true },
  dateOrder: "mdy",
};

export const paymentExports: readonly OrderExport[] = [stripePayments, stripeSubscriptions, hubspotDeals];
