/** How do Tokopedia, TikTok Shop and Shopee write their orders down? Prices are whole rupiah. */
import { diceOf, goodsOf, paidOf, parts, rupiah, shopOrders, type Fate, type Order } from "./shop";
import { written, type Row, type Written } from "./written";

const trouble = { noCustomer: 0.02, badAmount: 0.02, badDate: 0.01, farAhead: 0.005, twice: 0.03 };

export function tokopedia(seed: number): Written {
  const orders = shopOrders({ seed, orders: 230, buyers: 80, priceStep: 500, mostLines: 3, fates: { ...trouble, cancelled: 0.08 } });
  const dice = diceOf(seed);
  const header = [
    "Nomor Invoice", "Tanggal Pembayaran", "Status Terakhir", "Tanggal Pesanan Selesai", "Nama Produk", "Nomor SKU", "Jumlah Produk Dibeli", "Harga Awal (IDR)", "Harga Jual (IDR)",
    "Nilai Kupon Toko Terpakai (IDR)", "Nama Pembeli", "No Telp Pembeli", "Nama Penerima", "No Telp Penerima", "Kota", "Nama Kurir",
  ];
  const phoneTexts = (digits: string): string[] => [`0${digits}`, `+62${digits}`, `62${digits}`, `0${digits.slice(0, 3)}-${digits.slice(3, 7)}-${digits.slice(7)}`, `+62 ${digits.slice(0, 3)} ${digits.slice(3)}`];
  const rowsOf = (order: Order): Row[] => {
    const nobody = order.fate === "noCustomer";
    const hidden = order.buyer.login.endsWith("7");
    const phone = nobody ? "" : hidden ? "62812****" : dice.oneOf(phoneTexts(order.buyer.phone));
    const { y, m, d, h, min, s } = parts(order);
    return order.lines.map((line, at) => ({
      "Nomor Invoice": `INV/20240101/MPL/${3000000 + order.place}\t`, "Tanggal Pembayaran": order.fate === "badDate" ? "0000-00-00" : `${d}-${m}-${y} ${h}:${min}:${s}`,
      "Status Terakhir": order.fate === "cancelled" ? "Dibatalkan Pembeli -\nIngin mengubah alamat" : "Pesanan Selesai", "Nama Produk": line.product, "Nomor SKU": `S${at}`,
      "Jumlah Produk Dibeli": line.quantity, "Harga Awal (IDR)": rupiah(line.price), "Harga Jual (IDR)": order.fate === "badAmount" ? "-" : `Rp ${rupiah(line.price)}`,
      "Nilai Kupon Toko Terpakai (IDR)": order.discount === 0 ? "0" : rupiah(order.discount), "Nama Pembeli": nobody ? "" : `${order.buyer.first} ${order.buyer.last}`, "No Telp Pembeli": phone,
    }));
  };
  return written({
    title: "Tokopedia", platform: "tokopedia_legacy_xlsx", header, orders, rowsOf, unit: 1, refundOf: () => 0,
    above: [["Laporan Penjualan"], ["Nama Toko", "Toko Serba Ada"], ["Periode", "01-01-2024 - 30-06-2025"], []],
    paidOf: (order) => goodsOf(order.lines) - order.discount, customerOf: (order) => order.buyer.phone,
  });
}

const tiktokHeader = [
  "Order ID", "Order Status", "Order Substatus", "Cancelation/Return Type", "SKU ID", "Seller SKU", "Product Name", "Variation", "Quantity", "Sku Quantity of return", "SKU Unit Original Price",
  "SKU Subtotal Before Discount", "SKU Platform Discount", "SKU Seller Discount", "SKU Subtotal After Discount", "Shipping Fee After Discount", "Taxes", "Order Amount", "Order Refund Amount",
  "Created Time", "Paid Time", "Cancelled Time", "Cancel Reason", "Buyer Username", "Recipient", "Phone #", "Country", "Payment Method", "Product Category",
];

/** `order`: in which the region writes day and month. With `silent`, nothing in the file tells. */
export function tiktokShop(seed: number, order: "dmy" | "mdy", silent = false): Written {
  const orders = shopOrders({ seed, ...(silent ? { lastDay: 12 } : {}), orders: 230, buyers: 90, priceStep: 500, mostLines: 3, fates: { ...trouble, refunded: 0.04, partlyRefunded: 0.05, cancelled: 0.05, pending: 0.04 } });
  const time = (one: Order): string => {
    const { y, m, d, h, min, s } = parts(one);
    const hour = Number(h) % 12 === 0 ? 12 : Number(h) % 12;
    return one.fate === "badDate" ? "-" : order === "dmy" ? `${d}/${m}/${y} ${h}:${min}:${s}\t` : `${m}/${d}/${y} ${String(hour).padStart(2, "0")}:${min}:${s} ${Number(h) < 12 ? "AM" : "PM"}\t`;
  };
  const rowsOf = (one: Order): Row[] =>
    one.lines.map((line, at) => ({
      "Order ID": `5764614130${20000000 + one.place}\t`, "Order Status": one.fate === "cancelled" ? "Canceled" : one.fate === "pending" ? "Unpaid" : "Completed",
      "Cancelation/Return Type": one.refund > 0 ? "Return/Refund" : "", "SKU ID": `17${at}`, "Product Name": line.product, Quantity: line.quantity, "Sku Quantity of return": 0,
      "SKU Unit Original Price": line.price, "SKU Subtotal Before Discount": line.price * line.quantity, "SKU Subtotal After Discount": line.price * line.quantity,
      // The order's own sums come again on each of its lines.
      "Order Amount": one.fate === "badAmount" ? "" : paidOf(one), "Order Refund Amount": one.refund, "Created Time": time(one), "Paid Time": one.fate === "pending" ? "" : time(one),
      "Cancelled Time": one.fate === "cancelled" ? time(one) : "", "Buyer Username": one.fate === "noCustomer" ? "" : one.buyer.login, Recipient: "B*** S***", "Phone #": "(+62)812*****90", Country: "Indonesia",
    }));
  return written({
    title: `TikTok Shop, ${order}${silent ? ", silent" : ""}`, ...(silent ? { answers: { dateOrder: order } } : {}), platform: "tiktok_shop_and_tokopedia_new", header: tiktokHeader, orders, rowsOf, unit: 1, paidOf, customerOf: (one) => one.buyer.login,
    description: { "Order ID": "Platform unique order ID.", "Order Status": "Current order status.", "Order Amount": "Total amount paid by the buyer.", "Created Time": "Order created time.", "Buyer Username": "Buyer's name on the platform." },
  });
}

const shopeeHeader = [
  "No. Pesanan", "Status Pesanan", "Alasan Pembatalan", "Status Pembatalan/ Pengembalian", "Opsi Pengiriman", "Waktu Pesanan Dibuat", "Waktu Pembayaran Dilakukan", "Metode Pembayaran", "SKU Induk", "Nama Produk",
  "Harga Awal", "Harga Setelah Diskon", "Jumlah", "Returned quantity", "Total Harga Produk", "Total Diskon", "Diskon Dari Penjual", "Ongkos Kirim Dibayar oleh Pembeli", "Total Pembayaran", "Perkiraan Ongkos Kirim",
  "Username (Pembeli)", "Nama Penerima", "No. Telepon", "Kota/Kabupaten", "Provinsi", "Waktu Pesanan Selesai",
];

export function shopee(seed: number, variant: boolean): Written {
  // Below a million there is one separator in each amount, and the column alone would not say which.
  const orders = shopOrders({ seed, orders: 230, buyers: 90, priceStep: 100, mostLines: 3, fates: { ...trouble, cancelled: 0.06, pending: 0.04, refunded: 0.04, partlyRefunded: 0.06 } });
  // One piece of the first line comes back; of an order of one piece that is all.
  const refundOf = (order: Order): number => {
    const pieces = order.lines.reduce((sum, line) => sum + line.quantity, 0);
    const whole = order.fate === "refunded" || pieces === 1;
    return order.fate !== "refunded" && order.fate !== "partlyRefunded" ? 0 : Math.min(paidOf(order), whole ? paidOf(order) : (order.lines[0]?.price ?? 0));
  };
  const statuses: Partial<Record<Fate, string>> = { cancelled: "Batal", pending: "Belum Bayar", sold: "Selesai" };
  const renamed: Readonly<Record<string, string>> = variant ? { "No. Pesanan": "Nomor Pesanan", "No. Telepon": "No# Telepon", "Username (Pembeli)": "Username Pembeli" } : {};
  const rowsOf = (order: Order): Row[] =>
    order.lines.map((line, at) => {
      const { y, m, d, h, min } = parts(order);
      const row: Row = {
        "No. Pesanan": `2401${String(order.place).padStart(4, "0")}ABCD`, "Status Pesanan": statuses[order.fate] ?? (order.place % 2 === 0 ? "Selesai" : "Pesanan diterima, namun Pembeli masih dapat mengajukan pengembalian hingga 2025-09-01"),
        "Alasan Pembatalan": order.fate === "cancelled" ? "Dibatalkan oleh Pembeli" : "", "Status Pembatalan/ Pengembalian": order.fate === "refunded" ? "Pengembalian Dana Disetujui" : "",
        "Waktu Pesanan Dibuat": order.fate === "badDate" ? "b/d" : `${y}-${m}-${d} ${h}:${min}`, "Nama Produk": line.product, "SKU Induk": `I${at}`,
        "Harga Awal": rupiah(line.price), "Harga Setelah Diskon": rupiah(line.price), Jumlah: line.quantity, "Returned quantity": order.fate === "partlyRefunded" && at === 0 ? 1 : 0, "Total Harga Produk": rupiah(line.price * line.quantity),
        "Total Pembayaran": order.fate === "badAmount" ? "" : rupiah(paidOf(order)), "Username (Pembeli)": order.fate === "noCustomer" ? "" : order.buyer.login, "Nama Penerima": "B****i", "No. Telepon": "62812****",
      };
      return Object.fromEntries(Object.entries(row).map(([name, cell]) => [renamed[name] ?? name, cell]));
    });
  return written({
    title: variant ? "Shopee, other headers" : "Shopee", platform: "shopee_id_orders", header: shopeeHeader.map((name) => renamed[name] ?? name), orders, rowsOf, unit: 1,
    paidOf, refundOf, customerOf: (order) => order.buyer.login,
  });
}
