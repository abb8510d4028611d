/** How do Stripe and HubSpot write their payments, subscriptions and deals down? */
import { decimal, paidOf, parts, shopOrders, type Fate, type Order } from "./shop";
import { written, type Row, type Written } from "./written";

const trouble = { noCustomer: 0.02, badAmount: 0.02, badDate: 0.01, farAhead: 0.005, twice: 0.03 };
const iso = (order: Order): string => {
  const { y, m, d, h, min, s } = parts(order);
  return order.fate === "badDate" ? "" : `${y}-${m}-${d} ${h}:${min}:${s}`;
};

/** `chosen`: nothing is converted, and of three currencies this one is analysed. */
export function stripePayments(seed: number, chosen: "EUR" | "PLN" | null = null): Written {
  const orders = shopOrders({ seed, orders: 330, buyers: 90, priceStep: 1, mostLines: 1, guests: 0.2, fates: { ...trouble, refunded: 0.04, partlyRefunded: 0.05, failed: 0.05, pending: 0.03, test: 0.03 } });
  const header = [
    "id", "Created date (UTC)", "Amount", "Amount Refunded", "Currency", "Captured", ...(chosen === null ? ["Converted Amount", "Converted Amount Refunded", "Converted Currency"] : []),
    "Fee", "Mode", "Status", "Description", "Customer ID", "Customer Email", "Invoice ID", "Transfer",
  ];
  const currencyOf = (order: Order): "EUR" | "PLN" | "GBP" => (["EUR", "PLN", "GBP"] as const)[order.place % 3] ?? "EUR";
  // What stands in another currency can't be read.
  const isForeign = (order: Order): boolean => chosen !== null && currencyOf(order) !== chosen;
  const rowsOf = (order: Order): Row[] => {
    const nobody = order.fate === "noCustomer";
    // Paid in three currencies, converted into one.
    const rate = chosen !== null ? 1 : ([1, 4, 0.5][order.place % 3] ?? 1);
    return [{
      id: `ch_${order.place}`, "Created date (UTC)": iso(order), Amount: chosen !== null && order.fate === "badAmount" ? "" : decimal(paidOf(order) * rate), "Amount Refunded": decimal(order.refund * rate), Currency: currencyOf(order).toLowerCase(),
      // A payment that is authorized only.
      Captured: order.fate !== "pending", "Converted Amount": order.fate === "badAmount" ? "" : decimal(paidOf(order)), "Converted Amount Refunded": decimal(order.refund), "Converted Currency": "eur",
      Mode: order.fate === "test" ? "Test" : "Live", Status: order.fate === "failed" ? "Failed" : order.fate === "refunded" ? "Refunded" : "Paid",
      "Customer ID": nobody || order.guest ? "" : `cus_${order.buyer.id}`, "Customer Email": nobody ? "" : order.buyer.email,
    }];
  };
  return written({
    title: chosen === null ? "Stripe payments" : `Stripe payments, ${chosen}`, platform: "stripe_payments", header, orders, rowsOf, paidOf, isForeign, ...(chosen === null ? {} : { answers: { currency: chosen } }),
    customerOf: (order) => order.buyer.email,
  });
}

export function stripeSubscriptions(seed: number): Written {
  const orders = shopOrders({ seed, orders: 330, buyers: 200, priceStep: 12, mostLines: 1, fates: { noCustomer: 0.02, badAmount: 0.02, twice: 0.03, pending: 0.05, failed: 0.04, test: 0.05, cancelled: 0 } });
  const header = [
    "id", "Customer ID", "Customer Description", "Customer Email", "Plan", "Quantity", "Currency", "Interval", "Amount", "Status", "Created (UTC)", "Start (UTC)", "Current Period Start (UTC)", "Current Period End (UTC)",
    "Trial Start (UTC)", "Trial End (UTC)", "Canceled At (UTC)", "Ended At (UTC)", "Cancellation Reason",
  ];
  const isYearly = (order: Order): boolean => order.place % 4 === 0;
  const after = (order: Order, days: number): string => new Date(order.date.getTime() + days * 86_400_000).toISOString().slice(0, 16).replace("T", " ");
  const rowsOf = (order: Order): Row[] => {
    const nobody = order.fate === "noCustomer";
    // Pending is still on trial, test has left within the trial, failed never paid the first bill.
    const status: Partial<Record<Fate, string>> = { pending: "trialing", failed: "incomplete_expired", test: "canceled" };
    const ended = order.fate === "sold" && order.place % 5 === 0;
    const leaving = order.fate === "sold" && order.place % 5 === 1;
    const hadTrial = order.fate === "test" || order.fate === "pending" || order.place % 3 === 0;
    return [{
      id: `sub_${order.place}`, "Customer ID": nobody ? "" : `cus_${order.buyer.id}`, "Customer Email": nobody ? "" : order.buyer.email, Plan: isYearly(order) ? "Pro yearly" : "Pro", Quantity: 1, Currency: "usd",
      Interval: isYearly(order) ? "year" : "month", Amount: order.fate === "badAmount" ? "b/d" : decimal(paidOf(order)), Status: status[order.fate] ?? (ended ? "canceled" : "active"), "Created (UTC)": iso(order), "Start (UTC)": iso(order),
      "Current Period End (UTC)": after(order, 30), "Trial Start (UTC)": hadTrial ? iso(order) : "", "Trial End (UTC)": hadTrial ? after(order, 14) : "",
      "Canceled At (UTC)": ended || leaving || order.fate === "test" ? after(order, order.fate === "test" ? 5 : 100) : "", "Ended At (UTC)": ended ? after(order, 130) : order.fate === "test" ? after(order, 14) : "",
    }];
  };
  return written({
    title: "Stripe subscriptions", platform: "stripe_subscriptions", header, orders, rowsOf, customerOf: (order) => order.buyer.id, refundOf: () => 0,
    paidOf: (order) => (isYearly(order) ? paidOf(order) / 12 : paidOf(order)),
  });
}

export function hubspotDeals(seed: number): Written {
  const orders = shopOrders({ seed, orders: 330, buyers: 60, priceStep: 100, mostLines: 1, guests: 0.2, fates: { ...trouble, pending: 0.15, failed: 0.1 } });
  const header = ["Record ID", "Deal Name", "Deal Stage", "Pipeline", "Amount", "Close Date", "Deal owner", "Original Source", "Associated Company", "Associated Contact", "Last Activity Date"];
  const rowsOf = (order: Order): Row[] => {
    const nobody = order.fate === "noCustomer";
    const { y, m, d } = parts(order);
    return [{
      "Record ID": 12000000 + order.place, "Deal Name": `Deal ${order.place}`, "Deal Stage": order.fate === "pending" ? "Contract sent" : order.fate === "failed" ? "Closed lost" : "Closed won",
      Pipeline: "Sales Pipeline", Amount: order.fate === "badAmount" ? "" : decimal(paidOf(order)), "Close Date": order.fate === "badDate" ? "-" : `${m}/${d}/${y}`,
      "Associated Company": nobody || order.guest ? "" : `Company ${order.buyer.id}`, "Associated Contact": nobody ? "" : `${order.buyer.first} ${order.buyer.last}`, "Original Source": "Organic",
    }];
  };
  return written({
    title: "HubSpot", platform: "hubspot_deals", header, orders, rowsOf, paidOf, refundOf: () => 0, customerOf: (order) => (order.guest ? `${order.buyer.first} ${order.buyer.last}` : order.buyer.id),
  });
}
