/** At which address can somebody be written to from a browser? */

/** Digits of a number with its country's code: nobody has fewer, and more are no phone number (ITU-T E.164). */
const international = /^\+\d{8,15}$/;

/**
 * The WhatsApp link of a phone number; null where the number lacks its country's code.
 *
 * @param phone with the country's code, for example "+6281234567890"
 * @example messageLink("+48601234567") // "https://wa.me/48601234567"
 */
export function messageLink(phone: string | null): string | null {
  return phone !== null && international.test(phone) ? `https://wa.me/${phone.slice(1)}` : null;
}
