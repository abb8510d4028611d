/** Which exports are known although no orders can be read from them? */
import type { CustomerExport, PartialExport } from "./exportLayout";

/** Customers with totals: their value so far is known, the days of their orders are not. */
export const customerExports: readonly CustomerExport[] = [
  {
    id: "shopify_customers",
    name: "Shopify",
    gives: "customers",
    signatures: [[["Total Spent"], ["Total Orders"]]],
  },
  {
    id: "woocommerce_analytics_customers",
    name: "WooCommerce",
    gives: "customers",
    signatures: [
      [["Last Active"], ["Sign Up"], ["Total Spend"]],
      [["Terakhir Aktif"], ["Total Pengeluaran", "Total Belanja"]],
      [["Ostatnia aktywność", "Ostatnio aktywny"], ["Suma wydatków", "Łączne wydatki"]],
    ],
  },
  {
    id: "klaviyo_profiles",
    name: "Klaviyo",
    gives: "customers",
    signatures: [[["Historic Customer Lifetime Value", "Predicted Customer Lifetime Value", "Total Customer Lifetime Value"], ["Email", "Historic Number of Orders", "Churn Risk Prediction"]]],
  },
];

export const partialExports: readonly PartialExport[] = [
  {
    id: "shopee_id_income",
    name: "Shopee",
    gives: "part",
    signatures: [[["No. Pesanan", "Nomor Pesanan"], ["Total Penghasilan", "Tanggal Dana Dilepaskan", "No. Pengajuan"]]],
    // Its sums are what is left to the seller after fees.
    lacks: ["amount"],
  },
  {
    id: "bigseller_id",
    name: "BigSeller",
    gives: "part",
    signatures: [[["Nomor Pesanan", "No. Pesanan"], ["Nama Panggilan Toko BigSeller"]]],
    lacks: ["customer", "amount"],
  },
  {
    id: "ga4",
    name: "Google Analytics",
    gives: "part",
    signatures: [
      [["First user source / medium", "First user default channel group", "Session default channel group"], ["Total users", "LTV: Average", "Lifetime transactions", "Purchase revenue"]],
      [["Transaction ID"], ["Purchase revenue"], ["Items purchased", "Item name", "Total users"]],
      [["LTV: Average"], ["Lifetime transactions", "Total users"]],
    ],
    lacks: ["customer", "date"],
  },
];
