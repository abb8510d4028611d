/** Of which pieces does a formula consist, as far as references are concerned? */

export type Token =
  /** Operators, numbers, strings: whatever names no cell. */
  | { readonly kind: "text"; readonly text: string }
  /** A1, A1:B2, A:C, 1:3, with or without a sheet; `spilled` for A1#. */
  | { readonly kind: "reference"; readonly sheet: string | null; readonly area: string; readonly spilled: boolean; readonly text: string }
  /** A function (`call`), a defined name, or TRUE and FALSE. */
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string; readonly call: boolean; readonly text: string }
  /** Table[...], or [...] inside the table. */
  | { readonly kind: "structured"; readonly table: string | null; readonly inside: string; readonly text: string };

const STRING = /"(?:[^"]|"")*"/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_:!.])/uy;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|CONNECT!|GETTING_DATA)/iy;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const AREA = /(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?:\s*:\s*\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

/** Where the bracket that opens at `position` closes; an apostrophe escapes the next character. */
function closingBracket(text: string, position: number): number {
  let depth = 0;
  for (let i = position; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === "[") depth++;
    else if (text[i] === "]" && --depth === 0) return i;
  }
  return -1;
}

function structuredAt(text: string, position: number, table: string | null, start: number): Token | null {
  const end = closingBracket(text, position);
  if (end < 0) return null;
  return { kind: "structured", table, inside: text.slice(position + 1, end), text: text.slice(start, end + 1) };
}

/** The number in plain digits: the engine doesn't read exponents. */
function plainNumber(text: string): string {
  if (!/e/i.test(text)) return text;
  const plain = Number(text).toLocaleString("en-US", { useGrouping: false, maximumSignificantDigits: 17 });
  return plain;
}

function wordAt(text: string, position: number): Token | null {
  const sheetMatch = matchAt(SHEET, text, position);
  const sheet = sheetMatch ? (sheetMatch[1]?.replaceAll("''", "'") ?? sheetMatch[2] ?? null) : null;
  const start = position + (sheetMatch?.[0].length ?? 0);
  const area = matchAt(AREA, text, start);
  if (area) {
    const end = start + area[0].length;
    const spilled = text[end] === "#";
    return { kind: "reference", sheet, area: area[0].replaceAll(/\s/g, ""), spilled, text: text.slice(position, spilled ? end + 1 : end) };
  }
  const name = matchAt(NAME, text, start);
  if (!name) return null;
  const end = start + name[0].length;
  if (text[end] === "[" && !sheetMatch) return structuredAt(text, end, name[0], position);
  return { kind: "name", sheet, name: name[0], call: text[end] === "(", text: text.slice(position, end) };
}

function tokenAt(text: string, position: number): Token {
  const literal = matchAt(STRING, text, position) ?? matchAt(ERROR, text, position);
  if (literal) return { kind: "text", text: literal[0] };
  const word = wordAt(text, position);
  if (word) return word;
  const number = matchAt(NUMBER, text, position);
  if (number) return { kind: "text", text: number[0] };
  if (text[position] === "[") return structuredAt(text, position, null, position) ?? { kind: "text", text: "[" };
  return { kind: "text", text: text[position] ?? "" };
}

/** Splits a formula, with or without its "=". */
export function formulaTokens(formula: string): Token[] {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const token = tokenAt(text, position);
    tokens.push(token.kind === "text" && /^[\d.]/.test(token.text) ? { kind: "text", text: plainNumber(token.text) } : token);
    position += token.text.length;
  }
  return tokens;
}
