/** When are two headers the same, whatever their spelling? */

/** Letters that Unicode does not take apart into a letter and a mark. */
const undecomposable: Readonly<Record<string, string>> = { "ł": "l", "đ": "d", "ø": "o", "ß": "ss" };

/** Text in lower case without accents: "Zamówienia" gives "zamowienia". */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łđøß]/g, (letter) => undecomposable[letter] ?? letter);
}

/** "InvoiceNo", "invoice_no" and " Invoice  No. " are one: "invoice no". */
export function normaliseHeader(header: string): string {
  const words = header
    .replace(/\uFEFF/g, "")
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2");
  return plainLetters(words)
    .replace(/[_\-.#/:,;*]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\be mail\b/g, "email");
}

/** The header without what stands in parentheses at its end: "Amount (IDR)" gives "Amount". */
export function withoutParentheses(header: string): string {
  return header.replace(/\s*[([][^()[\]]*[)\]]\s*$/, "");
}
