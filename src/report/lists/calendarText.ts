/** How do the days on which to write to customers become events of a calendar (RFC 5545)? */
import { isoDay } from "../../core/serialDay";
import type { SerialDay } from "../../core/transactions";

/** One all-day event. */
export interface FollowUpEvent {
  /** The same for the same customer, action and step in every run, so that a calendar moves an event and adds none. */
  readonly uid: string;
  readonly day: SerialDay;
  readonly summary: string;
  readonly description: string;
}

const mostOctets = 75;

/** How many octets a letter has in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/**
 * A line in pieces of at most 75 octets, each further one after a blank; no letter is cut (RFC 5545, 3.1).
 *
 * @example folded("SUMMARY:short") // "SUMMARY:short"
 */
export function folded(line: string): string {
  let [text, octets] = ["", 0];
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > mostOctets) [text, octets] = [`${text}\r\n `, 1];
    text += letter;
    octets += more;
  }
  return text;
}

/**
 * A text value: backslashes, semicolons, commas and line ends escaped (RFC 5545, 3.3.11); other control signs fall away.
 *
 * @example escapedText("a,b;c") // "a\\,b\\;c"
 */
export function escapedText(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n");
  // eslint-disable-next-line no-control-regex -- they are what must go
  return lines.replace(/[\u0000-\u001F\u007F]/g, "");
}

const compact = (day: SerialDay): string => isoDay(day).replaceAll("-", "");

/**
 * An id of an event from what it is about, the same in every run: ids may hold any signs, so they are hashed (FNV-1a, twice 32 bits).
 */
export function stableId(...parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const hash = (seed: number): string => {
    let value = seed;
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, "0");
  };
  return `${hash(0x811c9dc5)}${hash(0x01234567)}@clv-for-excel`;
}

function eventLines({ uid, day, summary, description }: FollowUpEvent, stamp: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(day + 1)}`,
    `SUMMARY:${escapedText(summary)}`,
    `DESCRIPTION:${escapedText(description)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/**
 * A calendar of all-day events that do not make anybody busy.
 *
 * @param written the moment at which it is written, in milliseconds since 1970
 */
export function calendarText(events: readonly FollowUpEvent[], written: number): string {
  const stamp = `${new Date(written).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CLV for Excel//Actions//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
