/** Which messages are too many? */
import type { SerialDay } from "../transactions";
import { contactCapDays } from "./actionKinds";

/**
 * Keeps at most one contact within 14 days, the first in the list where two are too close.
 *
 * @param contacts of one customer, the most important first
 * @example capped([{ due: 45000 }, { due: 45010 }, { due: 45014 }]) // [{ due: 45000 }, { due: 45014 }]
 */
export function capped<Contact extends { readonly due: SerialDay }>(contacts: readonly Contact[]): Contact[] {
  const kept: Contact[] = [];
  for (const contact of contacts) {
    if (kept.every(({ due }) => Math.abs(due - contact.due) >= contactCapDays)) kept.push(contact);
  }
  return kept;
}
