/** Which words of a status say that an order is no sale, or that it was given back? Without accents, as parts of words. */

/** Looked for first: "nieopłacone" contains "opłacone", "unpaid" contains "paid". */
export const excludedStatusWords: readonly string[] = [
  "cancelled", "canceled", "cancelation", "voided", "failed", "pending", "expired", "unpaid", "not paid", "uncaptured", "authorized", "declined", "incomplete",
  "on hold", "awaiting payment", "requires payment", "requires capture", "abandoned", "blocked", "closed lost", "closedlost", "draft", "trash", "test", "void",
  "batal", "gagal", "belum bayar", "belum dibayar", "belum lunas", "menunggu pembayaran", "pembayaran tertunda", "kedaluwarsa", "kadaluarsa", "ditahan", "tertahan", "konsep",
  "anulowan", "niepowodzen", "nieoplacon", "nie oplacon", "niezaplacon", "nie zaplacon", "nieudan", "oczekujace na platnosc", "oczekuje na platnosc",
  "oczekiwanie na platnosc", "wstrzyman", "odrzucon", "wygasl", "szkic", "testow",
];

/** Paid as a whole and given back as a whole. */
export const refundedStatusWords: readonly string[] = [
  "refunded", "returned", "chargeback", "dikembalikan", "pengembalian", "retur", "zwrocon", "zwrot", "reklamacja uznana",
];

/** "Partially refunded": how much is not said by the status. */
export const partialStatusWords: readonly string[] = ["partial", "partly", "sebagian", "czesciow"];

/** What may still happen, or was refused, has not happened. */
export const notYetStatusWords: readonly string[] = ["masih dapat mengajukan", "diajukan", "requested", "ditolak", "rejected", "denied"];
