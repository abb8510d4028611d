/** Which columns do the exports of shop programs have? Shopify, WooCommerce, BigCommerce, Etsy, Amazon. */
import type { OrderExport } from "./exportLayout";

const shopifyOrders: OrderExport = {
  id: "shopify_orders",
  name: "Shopify",
  gives: "orders",
  signatures: [[["Name"], ["Financial Status"], ["Lineitem name"], ["Lineitem price"]]],
  order: ["Name"],
  date: ["Created at"],
  identity: [
    { by: "email", parts: [["Email"]] },
    { by: "phone", parts: [["Phone"]] },
    { by: "name", parts: [["Billing Name"]] },
  ],
  tells: {
    product: ["Lineitem name"], category: ["Vendor"], quantity: ["Lineitem quantity"], channel: ["Source"], city: ["Billing City", "Shipping City"],
    phone: ["Phone", "Billing Phone", "Shipping Phone"], name: ["Billing Name", "Shipping Name"], consent: ["Accepts Marketing"],
  },
  amount: {
    per: "orderOnce",
    money: [{ amount: ["Total"], refund: ["Refunded Amount"], currency: ["Currency"] }, { amount: ["Subtotal"], refund: ["Refunded Amount"], currency: ["Currency"] }],
  },
  status: { columns: [["Financial Status"]] },
  cancelledAt: ["Cancelled at", "Canceled at"],
};

const woocommerceAnalytics: OrderExport = {
  id: "woocommerce_analytics_orders",
  name: "WooCommerce Analytics",
  gives: "orders",
  signatures: [
    [["Date"], ["Order #"], ["Status"], ["Customer"], ["Product(s)", "Items sold"], ["N. Revenue", "Net Sales", "N. Revenue (formatted)"]],
    [["Tanggal"], ["Pesanan #"], ["Status"], ["Pelanggan"], ["Produk", "Item Terjual"], ["N. Pendapatan", "Penjualan Bersih", "Pendapatan Bersih (diformat)"]],
    [["Data"], ["Zamówienie #"], ["Status"], ["Klient"], ["Produkt(y)", "Sprzedane produkty"], ["Przychód netto", "Sprzedaż netto", "Przychód netto (sformatowany)"]],
  ],
  order: ["Order #", "Pesanan #", "Zamówienie #"],
  date: ["Date", "Tanggal", "Data"],
  identity: [{ by: "name", parts: [["Customer", "Pelanggan", "Klient"]] }],
  tells: {
    product: ["Product(s)", "Produk", "Produkt(y)"], quantity: ["Items sold", "Item Terjual", "Sprzedane produkty"], channel: ["Attribution", "Atribusi", "Przypisanie"],
  },
  amount: {
    per: "order",
    money: [
      { amount: ["N. Revenue", "Net Sales", "N. Pendapatan", "Penjualan Bersih", "Przychód netto", "Sprzedaż netto"] },
      { amount: ["N. Revenue (formatted)", "Pendapatan Bersih (diformat)", "Przychód netto (sformatowany)"] },
    ],
  },
  status: { columns: [["Status"]], refundedIsOut: true },
};

const woocommercePlugins: OrderExport = {
  id: "woocommerce_order_plugins",
  name: "WooCommerce",
  gives: "orders",
  signatures: [[["order_id"], ["order_date", "date_created"], ["order_total"], ["billing_email", "billing_first_name", "billing_phone"]]],
  order: ["order_id"],
  date: ["order_date", "date_created"],
  identity: [
    { by: "id", parts: [["customer_id"]] },
    { by: "email", parts: [["billing_email"]] },
    { by: "phone", parts: [["billing_phone"]] },
    { by: "name", parts: [["billing_first_name"], ["billing_last_name"]] },
  ],
  tells: { product: ["item_name", "product_name", "line_item_name"], quantity: ["item_quantity", "quantity"], city: ["billing_city", "shipping_city"] },
  amount: {
    per: "order",
    money: [{ amount: ["order_total"], refund: ["order_refunded_total", "refunded_total", "total_refunded", "order_refund", "refund_total", "refunded_amount"], currency: ["order_currency", "currency"] }],
    lineColumns: [["item_name", "product_name", "line_item_name", "item_sku", "product_sku", "item_total", "line_total"]],
  },
  status: { columns: [["order_status", "status"]] },
};

const bigcommerce: OrderExport = {
  id: "bigcommerce",
  name: "BigCommerce",
  gives: "orders",
  signatures: [[["Order ID"], ["Order Date"], ["Order Status"], ["Order Total"], ["Email Address", "Refund Amount", "Customer Email"]]],
  order: ["Order ID"],
  date: ["Order Date"],
  identity: [
    { by: "id", parts: [["Customer ID"]] },
    { by: "email", parts: [["Email Address", "Customer Email"]] },
    { by: "phone", parts: [["Phone", "Customer Phone", "Billing Phone"]] },
    { by: "name", parts: [["First Name", "Customer Name"], ["Last Name"]] },
  ],
  tells: { product: ["Product Name", "Item Name"], quantity: ["Product Quantity", "Quantity"], city: ["Billing City", "City"], channel: ["Order Source", "Channel Name", "Channel"] },
  amount: {
    per: "order",
    money: [{ amount: ["Order Total"], refund: ["Refund Amount"], currency: ["Order Currency Code", "Currency Code", "Currency"] }],
    lineColumns: [["Product Name", "Product SKU", "Item Name"]],
  },
  status: { columns: [["Order Status"]] },
};

const etsy: OrderExport = {
  id: "etsy",
  name: "Etsy",
  gives: "orders",
  signatures: [[["Sale Date"], ["Order ID"], ["Transaction ID"], ["Order Total"]]],
  order: ["Order ID"],
  date: ["Sale Date"],
  identity: [
    { by: "login", parts: [["Buyer", "Buyer User ID", "Buyer Username"]] },
    { by: "name", parts: [["Ship Name"]] },
  ],
  tells: { product: ["Item Name"], quantity: ["Quantity"], city: ["Ship City"], name: ["Ship Name", "Full Name"] },
  amount: { per: "orderOnce", money: [{ amount: ["Order Total"], currency: ["Currency"] }] },
  status: { columns: [["Order Status", "Status"]] },
  paidAt: ["Date Paid"],
};

const amazon: OrderExport = {
  id: "amazon",
  name: "Amazon",
  gives: "orders",
  signatures: [[["order-id", "amazon-order-id"], ["purchase-date"], ["item-price"]]],
  order: ["order-id", "amazon-order-id"],
  date: ["purchase-date"],
  identity: [
    { by: "email", parts: [["buyer-email"]] },
    { by: "phone", parts: [["buyer-phone-number"]] },
    { by: "name", parts: [["buyer-name"]] },
  ],
  tells: { product: ["product-name", "sku"], quantity: ["quantity-purchased", "quantity"], city: ["ship-city"], channel: ["sales-channel"] },
  amount: { per: "line", money: [{ amount: ["item-price"], currency: ["currency"] }] },
  status: { columns: [["order-status"]] },
};

export const shopExports: readonly OrderExport[] = [shopifyOrders, woocommerceAnalytics, woocommercePlugins, bigcommerce, etsy, amazon];
