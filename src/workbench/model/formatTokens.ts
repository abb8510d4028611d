/** Which parts does an Excel number format consist of? */

export type DatePart = "y" | "m" | "d" | "h" | "min" | "s" | "ampm" | "elapsed" | "fraction";

export type Token =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "digit"; readonly text: "0" | "#" | "?" }
  | { readonly type: "point" | "comma" | "percent" | "slash" | "at" | "general" }
  | { readonly type: "exponent"; readonly text: string }
  | { readonly type: "date"; readonly part: DatePart; readonly text: string };

export interface Section {
  readonly tokens: readonly Token[];
  /** From `[>=100]`, if there. */
  readonly condition: { readonly operator: string; readonly limit: number } | null;
  readonly isDate: boolean;
}

const parsed = new Map<string, readonly Section[]>();

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)|^(?=;)/g) ?? [""];
}

function bracketToken(inside: string): Token | null {
  const currency = /^\$([^-]*)/.exec(inside);
  if (currency) return { type: "text", text: currency[1] ?? "" };
  return /^(h+|m+|s+)$/i.test(inside) ? { type: "date", part: "elapsed", text: inside.toLowerCase() } : null;
}

const SYMBOLS: Record<string, Token> = {
  ".": { type: "point" },
  ",": { type: "comma" },
  "%": { type: "percent" },
  "/": { type: "slash" },
  "@": { type: "at" },
};

const PIECE = /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|(general)|(am\/pm|a\/p)|(e[+-])|(y+|m+|d+|h+|s+)|([0#?])|([\s\S])/giu;

function tokenOf(match: RegExpMatchArray): Token | null {
  const [whole, quoted, escaped, bracket, general, half, exponent, date, digit, other] = match;
  if (quoted !== undefined || escaped !== undefined) return { type: "text", text: quoted ?? escaped ?? "" };
  if (bracket !== undefined) return bracketToken(bracket);
  if (general !== undefined) return { type: "general" };
  if (half !== undefined) return { type: "date", part: "ampm", text: half };
  if (exponent !== undefined) return { type: "exponent", text: exponent.toUpperCase() };
  if (date !== undefined) return { type: "date", part: (date[0] ?? "").toLowerCase() as DatePart, text: date.toLowerCase() };
  if (digit === "0" || digit === "#" || digit === "?") return { type: "digit", text: digit };
  if (other !== undefined) return SYMBOLS[other] ?? { type: "text", text: other };
  return whole.startsWith("_") ? { type: "text", text: " " } : null;
}

/** `m` next to hours or seconds means minutes. */
function tellMinutes(tokens: readonly Token[]): Token[] {
  const dates = tokens.filter((token) => token.type === "date" && token.part !== "ampm");
  return tokens.map((token) => {
    if (token.type !== "date" || token.part !== "m" || token.text.length > 2) return token;
    const at = dates.indexOf(token);
    const before = dates[at - 1], after = dates[at + 1];
    const afterHours = before?.type === "date" && (before.part === "h" || /^h/.test(before.text));
    const beforeSeconds = after?.type === "date" && (after.part === "s" || /^s/.test(after.text));
    return afterHours || beforeSeconds ? { ...token, part: "min" } : token;
  });
}

/** In dates, `.000` after seconds counts fractions and the other number symbols are plain text. */
function asDateTokens(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  tokens.forEach((token) => {
    const last = result[result.length - 1];
    if (token.type === "point") result.push({ type: "date", part: "fraction", text: "" });
    else if (token.type === "digit" && last?.type === "date" && last.part === "fraction") result[result.length - 1] = { ...last, text: last.text + "0" };
    else if (token.type === "slash") result.push({ type: "text", text: "/" });
    else if (token.type === "comma") result.push({ type: "text", text: "," });
    else result.push(token);
  });
  return result.map((token) => (token.type === "date" && token.part === "fraction" && token.text === "" ? { type: "text", text: "." } : token));
}

function parseSection(text: string): Section {
  const condition = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/.exec(text);
  const tokens = [...text.matchAll(PIECE)].map(tokenOf).filter((token) => token !== null);
  const isDate = tokens.some((token) => token.type === "date");
  return {
    tokens: isDate ? asDateTokens(tellMinutes(tokens)) : tokens,
    condition: condition ? { operator: condition[1] ?? "", limit: Number(condition[2]) } : null,
    isDate,
  };
}

/** The sections of a number format, parsed once and remembered. */
export function sectionsOf(format: string): readonly Section[] {
  let sections = parsed.get(format);
  if (!sections) parsed.set(format, (sections = splitSections(format).map(parseSection)));
  return sections;
}
