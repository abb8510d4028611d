/** How wide is a text on the sheet, so that no column cuts it off? Widths are those of the font that theme.ts names. */
import { spacing, styleOf, type StyleRole } from "./theme";

/** Advance widths of Arial (and Liberation Sans, made to equal it) for U+0020 to U+007E, in thousandths of the size. */
const regular = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722,
  778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,
  556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const bold = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722,
  778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333,
  611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/** Letters that do not decompose, and signs, by a letter of the same width. */
const alike: Readonly<Record<string, string>> = { ł: "l", Ł: "L", "€": "0", "£": "0", "–": "0", "·": ".", "×": "+", "\u00a0": " " };

/** What stands outside the table (other scripts, wide signs) is taken for a full em, which is never too narrow. */
const fullWidth = 1000;

/** Screens round each letter to whole pixels; this much more room keeps the last one visible. */
const screenRounding = 1.06;

function letterWidth(letter: string, table: readonly number[]): number {
  const plain = table[letter.charCodeAt(0) - 32];
  if (plain !== undefined) return plain;
  const base = (alike[letter] ?? letter.normalize("NFD")).codePointAt(0) ?? 0;
  return table[base - 32] ?? fullWidth;
}

/** Width in points of a text in one style, without padding. */
export function textWidth(text: string, role: StyleRole): number {
  const style = styleOf(role);
  const table = style.bold === true ? bold : regular;
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidth(letter, table);
  return (thousandths * style.size * screenRounding) / 1000;
}

const indentPoints = 9;

/** Width in points that a cell needs to show a text; a wrapped one may break between words. */
export function cellWidth(text: string, role: StyleRole): number {
  const style = styleOf(role);
  const parts = style.wrap === true ? text.split(" ") : [text];
  const widest = Math.max(...parts.map((part) => textWidth(part, role)));
  return widest + spacing.padding + (style.indent ?? 0) * indentPoints;
}

/** The lines into which a text falls in a column of this width, broken between words. */
export function linesOf(text: string, role: StyleRole, width: number): string[] {
  const room = width - spacing.padding - (styleOf(role).indent ?? 0) * indentPoints;
  const lines: string[] = [];
  let line: string | null = null;
  for (const word of text.split(" ")) {
    const longer: string = line === null ? word : `${line} ${word}`;
    if (line !== null && textWidth(longer, role) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === null ? lines : [...lines, line];
}
