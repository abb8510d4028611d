/** Which known export has these headers? */
import type { ExportLayout, Headers } from "../../catalogue/exports/exportLayout";
import { exportLayouts } from "../../catalogue/exports/exportLayouts";
import { normaliseHeader, withoutParentheses } from "../normaliseHeader";

/** Every spelling of a header that a layout names, normalised once. */
const spellings = new Map<string, string>();

function spelling(header: string): string {
  const known = spellings.get(header) ?? normaliseHeader(header);
  spellings.set(header, known);
  return known;
}

/** The layout whose signature is among the headers, or null. */
export function layoutOfHeader(header: readonly string[]): ExportLayout | null {
  const there = new Set(header.map(normaliseHeader));
  const has = (names: Headers): boolean => names.some((name) => there.has(spelling(name)));
  return exportLayouts.find(({ signatures }) => signatures.some((signature) => signature.every(has))) ?? null;
}

/** All columns with the first of these headers that is there; words in parentheses are forgiven where nothing else fits. */
export function columnsNamed(header: readonly string[], names: Headers): readonly number[] {
  for (const read of [normaliseHeader, (text: string) => normaliseHeader(withoutParentheses(text))]) {
    const there = header.map(read);
    for (const name of names) {
      const wanted = read(name);
      const found = there.flatMap((text, column) => (text === wanted ? [column] : []));
      if (found.length > 0) return found;
    }
  }
  return [];
}
