import { statusOf } from "../../../src/intake/exports/statusOf";

const usual = { columns: [["Status"]] };

describe("statusOf", () => {
  it.each([
    "paid", "Completed", "Closed Won", "delivered", "FULFILLED", "shipped", "wc-processing", "partially_refunded", "Partially Refunded", "active", "Selesai", "Dibayar", "Lunas", "Sedang diproses", "Pesanan Selesai",
    "zrealizowano", "Zrealizowane", "Opłacone", "W trakcie realizacji", "Zakończone", "Shipped - Returned to Seller", "Awaiting Fulfillment", "latest", "częściowo zwrócone", "sebagian dikembalikan",
    "Pesanan diterima, namun Pembeli masih dapat mengajukan pengembalian hingga 2024-05-01", "Pengembalian ditolak", "something new",
  ])("counts %p", (text) => {
    expect(statusOf(text, usual)).toBe("counted");
  });

  it.each([
    "cancelled", "Canceled", "voided", "wc-failed", "pending", "expired", "Unpaid", "closed lost", "test", "draft", "checkout-draft", "On hold", "wc-on-hold", "authorized", "Awaiting Payment", "Declined", "Incomplete",
    "Batal", "Dibatalkan", "Pembatalan", "Gagal", "Belum Bayar", "Pembayaran tertunda", "Kedaluwarsa", "VOID", "Dibatalkan Pembeli -\nPesanan selesai di toko lain", "Dibatalkan - Stok habis",
    "Anulowano", "anulowane przez klienta", "Niepowodzenie", "Nieopłacone", "Nie opłacone", "Oczekujące na\u00a0płatność", "Wstrzymane", "Odrzucone",
  ])("leaves out %p", (text) => {
    expect(statusOf(text, usual)).toBe("excluded");
  });

  it.each(["refunded", "Returned", "chargeback", "Dana dikembalikan", "Pengembalian", "retur", "Dikembalikan", "Zwrócone", "zwrot", "Zwroty", "Reklamacja uznana"])("takes %p for given back", (text) => {
    expect(statusOf(text, usual)).toBe("refunded");
    expect(statusOf(text, { ...usual, refundedIsOut: true })).toBe("excluded");
  });

  it("lets nothing but certain words count where only those do", () => {
    const won = { columns: [["Deal Stage"]], only: ["closed won", "won"], keepsDash: true } as const;
    expect(["Closed Won", "closed won (Sales)", "Won", "Negotiation - won't close", "Closed lost", "Contract sent", ""].map((text) => statusOf(text, won))).toEqual([
      "counted", "counted", "counted", "excluded", "excluded", "excluded", "excluded",
    ]);
  });

  it("hears in a column of returns only what has happened", () => {
    expect(statusOf("Pengajuan pembatalan ditolak", usual, true)).toBe("blank");
    expect(statusOf("Pembatalan Diajukan", usual, true)).toBe("blank");
    expect(statusOf("Pengembalian Dana Disetujui", usual, true)).toBe("refunded");
    expect(statusOf("  ", usual)).toBe("blank");
  });
});
