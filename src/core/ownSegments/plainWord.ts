/** Do two words say the same? */

/**
 * A word without what nobody means by it: capitals, blanks around it, the way accents are encoded.
 *
 * @example plainWord(" Google Ads ") // "google ads"
 */
export function plainWord(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}
