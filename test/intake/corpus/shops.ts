/** How do Shopify, WooCommerce, BigCommerce, Etsy and Amazon write their orders down? */
import { decimal, diceOf, goodsOf, paidOf, parts, shopOrders, type Fate, type Order } from "./shop";
import { written, type Row, type Written } from "./written";

const amountText = (order: Order, cents: number): string => (order.fate === "badAmount" ? "b/d" : decimal(cents));
const iso = (order: Order): string => {
  const { y, m, d, h, min, s } = parts(order);
  return order.fate === "badDate" ? "0000-00-00 00:00:00" : `${y}-${m}-${d} ${h}:${min}:${s}`;
};
const trouble = { noCustomer: 0.02, badAmount: 0.02, badDate: 0.01, farAhead: 0.005, twice: 0.03 };
const nameOf = ({ buyer }: Order): string => `${buyer.first} ${buyer.last}`;

export function shopify(seed: number): Written {
  const orders = shopOrders({ seed, orders: 220, buyers: 90, priceStep: 5, mostLines: 4, guests: 0.15, fates: { ...trouble, refunded: 0.04, partlyRefunded: 0.05, cancelled: 0.04, pending: 0.04, failed: 0.03 } });
  const status: Partial<Record<Fate, string>> = { refunded: "refunded", partlyRefunded: "partially_refunded", pending: "pending", failed: "voided", cancelled: "paid" };
  const header = [
    "Name", "Email", "Financial Status", "Paid at", "Fulfillment Status", "Accepts Marketing", "Currency", "Subtotal", "Shipping", "Taxes", "Total", "Discount Code", "Discount Amount",
    "Created at", "Lineitem quantity", "Lineitem name", "Lineitem price", "Lineitem sku", "Billing Name", "Shipping Zip", "Notes", "Cancelled at", "Payment Method", "Refunded Amount", "Id", "Tags", "Source", "Phone",
  ];
  const rowsOf = (order: Order): Row[] =>
    order.lines.map((line, at) => {
      const own = { Name: `#${1001 + order.place}`, "Lineitem quantity": line.quantity, "Lineitem name": line.product, "Lineitem price": decimal(line.price), "Lineitem sku": `SKU-${at}` };
      if (at > 0) return own;
      const nobody = order.fate === "noCustomer";
      return {
        ...own,
        Email: nobody || order.guest ? "" : order.place % 3 === 0 ? order.buyer.email.toUpperCase() : order.buyer.email,
        Phone: nobody ? "" : order.guest ? (order.place % 2 === 0 ? `'+48${order.buyer.phone}` : `+48 ${order.buyer.phone.slice(0, 4)} ${order.buyer.phone.slice(4)}`) : "",
        "Financial Status": status[order.fate] ?? "paid",
        Currency: "EUR", Subtotal: decimal(goodsOf(order.lines) - order.discount), Shipping: decimal(order.shipping), Taxes: decimal(order.tax),
        Total: amountText(order, paidOf(order)), "Discount Amount": decimal(order.discount),
        "Created at": order.fate === "badDate" ? "0000-00-00" : `${iso(order)} +0200`, "Billing Name": nobody ? "" : nameOf(order), "Shipping Zip": "'00123",
        "Cancelled at": order.fate === "cancelled" ? `${iso(order)} +0200` : "", "Refunded Amount": decimal(order.refund), Id: 5000000 + order.place, Source: "web",
      };
    });
  return written({ title: "Shopify", platform: "shopify_orders", header, orders, rowsOf, paidOf, customerOf: (order) => (order.guest ? order.buyer.phone : order.buyer.email) });
}

const wooHeaders = {
  en: ["Date", "Order #", "N. Revenue (formatted)", "Status", "Customer", "Customer type", "Product(s)", "Items sold", "Coupon(s)", "N. Revenue", "Attribution"],
  id: ["Tanggal", "Pesanan #", "Pendapatan Bersih (diformat)", "Status", "Pelanggan", "Jenis Konsumen", "Produk", "Item Terjual", "Kupon", "N. Pendapatan"],
  pl: ["Data", "Zamówienie #", "Przychód netto (sformatowany)", "Status", "Klient", "Typ klienta", "Produkt(y)", "Sprzedane produkty", "Kupon(y)", "Sprzedaż netto"],
} as const;
const wooStatuses = {
  en: { sold: "completed", refunded: "refunded", cancelled: "cancelled", pending: "pending", failed: "failed" },
  id: { sold: "Selesai", refunded: "Dana dikembalikan", cancelled: "Dibatalkan", pending: "Pembayaran tertunda", failed: "Gagal" },
  pl: { sold: "Zrealizowane", refunded: "Zwrócone", cancelled: "Anulowane", pending: "Oczekujące na płatność", failed: "Niepowodzenie" },
} as const;

export function wooAnalytics(seed: number, language: keyof typeof wooHeaders): Written {
  const orders = shopOrders({ seed, orders: 330, buyers: 100, priceStep: 5, mostLines: 2, fates: { ...trouble, refunded: 0.05, cancelled: 0.05, pending: 0.04, failed: 0.03 } });
  const [date = "", order = "", formatted = "", status = "", customer = "", , product = "", items = "", , amount = ""] = wooHeaders[language];
  const statuses: Readonly<Record<string, string>> = wooStatuses[language];
  const rowsOf = (one: Order): Row[] => [{
    [date]: iso(one), [order]: 2000 + one.place, [formatted]: `${decimal(goodsOf(one.lines)).replace(".", ",")} €`, [status]: statuses[one.fate] ?? statuses["sold"] ?? "",
    [customer]: one.fate === "noCustomer" ? "" : ` ${nameOf(one)} `, [product]: one.lines.map((line) => `${line.quantity}× ${line.product}`).join(", "), [items]: one.lines.length,
    [amount]: one.fate === "badAmount" ? "" : goodsOf(one.lines) / 100,
  }];
  return written({
    title: `WooCommerce Analytics, ${language}`, platform: "woocommerce_analytics_orders", header: wooHeaders[language], orders, rowsOf, refundedIsOut: true,
    paidOf: (one) => goodsOf(one.lines), refundOf: () => 0, customerOf: nameOf,
  });
}

export function wooPlugin(seed: number): Written {
  const orders = shopOrders({ seed, orders: 330, buyers: 110, priceStep: 1, mostLines: 1, guests: 0.3, fates: { ...trouble, refunded: 0.05, cancelled: 0.05, pending: 0.04, failed: 0.03 } });
  const statuses: Partial<Record<Fate, string>> = { refunded: "wc-refunded", cancelled: "wc-cancelled", pending: "wc-on-hold", failed: "wc-failed" };
  const header = ["order_id", "order_date", "order_status", "customer_id", "billing_first_name", "billing_last_name", "billing_email", "billing_phone", "order_total", "order_currency", "payment_method"];
  const rowsOf = (order: Order): Row[] => {
    const nobody = order.fate === "noCustomer";
    return [{
      order_id: 300 + order.place, order_date: iso(order), order_status: statuses[order.fate] ?? "wc-completed", customer_id: nobody || order.guest ? 0 : order.buyer.id,
      billing_first_name: nobody ? "" : order.buyer.first, billing_last_name: nobody ? "" : order.buyer.last, billing_email: nobody ? "" : order.buyer.email,
      order_total: amountText(order, paidOf(order)), order_currency: "PLN", payment_method: "card",
    }];
  };
  // Guests use the address of their account, if they have one.
  return written({ title: "WooCommerce plugin", platform: "woocommerce_order_plugins", header, orders, rowsOf, paidOf, customerOf: (order) => order.buyer.email });
}

export function bigCommerce(seed: number): Written {
  const orders = shopOrders({ seed, orders: 330, buyers: 90, priceStep: 1, mostLines: 1, fates: { ...trouble, refunded: 0.04, partlyRefunded: 0.05, cancelled: 0.04, pending: 0.04, failed: 0.03 } });
  const statuses: Partial<Record<Fate, string>> = { refunded: "Refunded", partlyRefunded: "Partially Refunded", cancelled: "Cancelled", pending: "Awaiting Payment", failed: "Declined" };
  const header = ["Order ID", "Order Date", "Order Status", "Order Total", "Refund Amount", "First Name", "Last Name", "Email Address"];
  const rowsOf = (order: Order): Row[] => {
    const { y, m, d } = parts(order);
    const nobody = order.fate === "noCustomer";
    return [{
      "Order ID": 100 + order.place, "Order Date": order.fate === "badDate" ? "n/a" : `${m}/${d}/${y}`, "Order Status": statuses[order.fate] ?? "Completed",
      "Order Total": order.fate === "badAmount" ? "#N/A" : `$${decimal(paidOf(order)).replace(/\B(?=(\d{3})+\.)/g, ",")}`, "Refund Amount": order.refund === 0 ? "" : `$${decimal(order.refund)}`,
      "First Name": nobody ? "" : order.buyer.first, "Last Name": nobody ? "" : order.buyer.last, "Email Address": nobody ? "" : order.buyer.email,
    }];
  };
  return written({ title: "BigCommerce", platform: "bigcommerce", header, orders, rowsOf, paidOf, customerOf: (order) => order.buyer.email });
}

export function etsy(seed: number): Written {
  const orders = shopOrders({ seed, orders: 230, buyers: 90, priceStep: 5, mostLines: 3, fates: { ...trouble, pending: 0.03 } });
  const header = [
    "Sale Date", "Item Name", "Quantity", "Price", "Discount Amount", "Coupon Code", "Shipping", "Sales Tax", "Order Total", "Transaction ID", "Date Paid", "Ship Name", "Order ID", "Variations", "Buyer", "Order Type", "Payment Type",
  ];
  const rowsOf = (order: Order): Row[] =>
    order.lines.map((line, at) => {
      const { y, m, d } = parts(order);
      const date = order.fate === "badDate" ? "unknown" : order.fate === "farAhead" ? `${m}/${d}/${y}` : `${m}/${d}/${y.slice(2)}`;
      return {
        "Sale Date": date, "Item Name": line.product, Quantity: line.quantity, Price: decimal(line.price), "Discount Amount": decimal(order.discount), Shipping: decimal(order.shipping),
        "Sales Tax": decimal(order.tax), "Order Total": amountText(order, paidOf(order)), "Transaction ID": 900000 + order.place * 10 + at, "Date Paid": order.fate === "pending" ? "" : `${m}/${d}/${y}`,
        "Ship Name": order.fate === "noCustomer" ? "" : nameOf(order), "Order ID": 70000 + order.place, Buyer: order.fate === "noCustomer" ? "" : order.buyer.login, "Order Type": "online",
      };
    });
  return written({ title: "Etsy", platform: "etsy", header, orders, rowsOf, paidOf, customerOf: (order) => order.buyer.login });
}

export function amazon(seed: number): Written {
  const orders = shopOrders({ seed, orders: 240, buyers: 90, priceStep: 1, mostLines: 3, fates: { ...trouble, cancelled: 0.05, pending: 0.04 } });
  const dice = diceOf(seed);
  const header = ["order-id", "order-item-id", "purchase-date", "payment-date", "order-status", "buyer-email", "sku", "item-price", "currency", "ship-country"];
  const rowsOf = (order: Order): Row[] =>
    order.lines.map((line, at) => ({
      "order-id": `028-${1000000 + order.place}-${2000000 + order.place}`, "order-item-id": String(40000000000 + order.place * 10 + at),
      "purchase-date": order.fate === "badDate" ? "n/a" : `${iso(order).replace(" ", "T")}+00:00`, "payment-date": "",
      "order-status": order.fate === "cancelled" ? "Cancelled" : order.fate === "pending" ? "Pending" : dice.oneOf(["Shipped", "Shipped - Delivered to Buyer", "Unshipped"]),
      // A cancelled order has no prices any more.
      "buyer-email": order.fate === "noCustomer" ? "" : order.buyer.email, "item-price": order.fate === "cancelled" ? "" : amountText(order, line.quantity * line.price), currency: "EUR", "ship-country": "DE",
    }));
  return written({ title: "Amazon", platform: "amazon", header, orders, rowsOf, paidOf: (order) => goodsOf(order.lines), customerOf: (order) => order.buyer.email });
}
