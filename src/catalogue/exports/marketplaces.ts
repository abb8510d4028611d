/** Which columns do the exports of Indonesian marketplaces have? Tokopedia, TikTok Shop, Shopee. */
import type { OrderExport } from "./exportLayout";

const tokopedia: OrderExport = {
  id: "tokopedia_legacy_xlsx",
  name: "Tokopedia",
  gives: "orders",
  signatures: [[["Nomor Invoice"], ["Jumlah Produk Dibeli"]]],
  order: ["Nomor Invoice"],
  date: ["Tanggal Pembayaran"],
  identity: [
    { by: "phone", parts: [["No Telp Pembeli"]] },
    { by: "name", parts: [["Nama Pembeli"]] },
    { by: "phone", parts: [["No Telp Penerima"]] },
  ],
  tells: { product: ["Nama Produk"], quantity: ["Jumlah Produk Dibeli"], city: ["Kota", "Kota/Kabupaten"], name: ["Nama Pembeli"] },
  amount: {
    per: "line",
    money: [],
    quantity: ["Jumlah Produk Dibeli"],
    price: ["Harga Jual (IDR)"],
    orderDiscount: ["Nilai Kupon Toko Terpakai (IDR)"],
  },
  status: { columns: [["Status Terakhir"]] },
  dateOrder: "dmy",
  decimalMark: ",",
  currency: "IDR",
  country: "ID",
};

const tiktokShop: OrderExport = {
  id: "tiktok_shop_and_tokopedia_new",
  name: "TikTok Shop",
  gives: "orders",
  signatures: [[["Order ID"], ["SKU Subtotal After Discount"]]],
  order: ["Order ID"],
  date: ["Created Time"],
  identity: [
    { by: "login", parts: [["Buyer Username"]] },
    { by: "phone", parts: [["Phone #"]] },
    { by: "name", parts: [["Recipient"]] },
  ],
  tells: { product: ["Product Name"], category: ["Product Category"], quantity: ["Quantity"], city: ["Regency and City", "City"] },
  amount: {
    per: "orderOnce",
    money: [{ amount: ["Order Amount"], refund: ["Order Refund Amount"], currency: ["Currency"] }],
    lines: { amount: ["SKU Subtotal After Discount"], refund: ["Order Refund Amount"] },
  },
  status: { columns: [["Order Status"]] },
  cancelledAt: ["Cancelled Time", "Canceled Time"],
  describesColumns: true,
};

const shopeeOrders: OrderExport = {
  id: "shopee_id_orders",
  name: "Shopee",
  gives: "orders",
  signatures: [[["No. Pesanan", "Nomor Pesanan"], ["Username (Pembeli)", "Username Pembeli"], ["Status Pesanan", "Waktu Pesanan Dibuat"]]],
  order: ["No. Pesanan", "Nomor Pesanan"],
  date: ["Waktu Pesanan Dibuat"],
  identity: [
    { by: "login", parts: [["Username (Pembeli)", "Username Pembeli"]] },
    { by: "phone", parts: [["No. Telepon"]] },
    { by: "name", parts: [["Nama Penerima"]] },
  ],
  tells: { product: ["Nama Produk"], quantity: ["Jumlah"], city: ["Kota/Kabupaten", "Kota"] },
  amount: {
    per: "orderOnce",
    money: [{ amount: ["Total Pembayaran", "Dibayar Pembeli"] }],
    lines: { amount: ["Total Harga Produk"] },
  },
  returned: { quantity: ["Returned quantity"], price: ["Harga Setelah Diskon"], bought: ["Jumlah"] },
  status: { columns: [["Status Pesanan"], ["Status Pembatalan/ Pengembalian", "Status Pembatalan/Pengembalian"]] },
  decimalMark: ",",
  currency: "IDR",
  country: "ID",
};

export const marketplaceExports: readonly OrderExport[] = [tokopedia, tiktokShop, shopeeOrders];
