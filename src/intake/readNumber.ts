/** Which number does a text such as "Rp 120.000", "1 234,56 zł" or "($1,234.50)" show? */
import { currencyMarks, currencyOfMark, rupiahMarks, rupiahMiliar, scaleWords } from "../catalogue/moneyMarks";

export type DecimalMark = "." | ",";

/** Which mark a text shows as decimal: one of them, "either" where both readings fit, "none" without any separator. */
export type ShownMark = DecimalMark | "either" | "none";

interface NumberText {
  readonly sign: 1 | -1;
  /** Digits with at most "." and "," among them. */
  readonly digits: string;
  readonly scale: number;
  readonly shown: ShownMark;
  /** Code of the currency that the text names. */
  readonly currency: string | null;
}

const escaped = (words: readonly string[]): string => words.map((word) => word.replace(/[.$]/g, "\\$&")).join("|");
const currency = escaped(currencyMarks);
const scales = escaped([...Object.keys(scaleWords)].sort((a, b) => b.length - a.length));

/** sign, currency, sign, digits, scale or "m", currency, trailing minus; blanks are gone by then. */
const pattern = new RegExp(`^([-+])?(${currency})?([-+])?(\\d[\\d.,]*|[.,]\\d+)(${scales}|m)?(${currency})?(-)?$`);

/** What most cells look like: no need for more than Number. */
const plain = /^-?\d+(?:\.(?:\d\d?|\d{4,}))?$/;

/** What Excel hides and other programs don't: a mark that digits are text. */
const textMark = /^'(?=[-+\d])/;

const groupingSpace = /(\d)[\s'’](?=\d{3}(?!\d))/g;
const blankBesideDigit = /(?<!\d)\s+|\s+(?!\d)/g;
/** "Rp 120.000,-" has no cents; this is no minus. */
const noCents = /[.,][-–—]$/;

/**
 * The number that a text shows, or null where it shows none. Where both marks fit, `mark` decides.
 *
 * @param million what a bare M after a number means; null where nobody knows, and such a text shows no number
 *
 * @example readNumber("1 234,56 zł", ".") // 1234.56
 */
export function readNumber(text: string, mark: DecimalMark, million: number | null = null): number | null {
  if (plain.test(text)) return Number(text);
  const parts = numberText(text, million);
  if (!parts) return null;
  const decimal = parts.shown === "." || parts.shown === "," ? parts.shown : mark;
  const value = valueOfDigits(parts.digits, decimal);
  return value === null ? null : parts.sign * value * parts.scale;
}

/** Which decimal mark a text shows, or null where it is no number. */
export function shownDecimalMark(text: string): ShownMark | null {
  return numberText(text)?.shown ?? null;
}

/** Code of the currency that a text such as "Rp 120.000" names beside its number, or null. */
export function shownCurrency(text: string): string | null {
  return numberText(text)?.currency ?? null;
}

/** Does a text end in an M that means a million to some and a thousand million to others? */
export function hasBareMillion(text: string): boolean {
  return /m/i.test(text) && numberText(text) === null && numberText(text, 1) !== null;
}

function numberText(text: string, million: number | null = null): NumberText | null {
  const trimmed = text.trim().replace(textMark, "").toLowerCase().replace(/[−–]/g, "-");
  const inParentheses = trimmed.startsWith("(") && trimmed.endsWith(")");
  const bare = inParentheses ? trimmed.slice(1, -1) : trimmed;
  const grouped = bare.replace(groupingSpace, "$1");
  const match = pattern.exec(grouped.replace(blankBesideDigit, "").replace(noCents, ""));
  if (!match) return null;
  const [, before, prefix, inner, digits = "", scaleWord, suffix, after] = match;
  const scale = scaleOf(scaleWord, prefix ?? suffix, million);
  if (scale === null) return null;
  const negative = inParentheses || before === "-" || inner === "-" || after === "-";
  const currency = currencyOfMark[prefix ?? suffix ?? ""] ?? null;
  return { sign: negative ? -1 : 1, digits, scale, shown: markOfDigits(digits, currency !== null, grouped !== bare), currency };
}

function scaleOf(word: string | undefined, mark: string | undefined, million: number | null): number | null {
  if (word === undefined) return 1;
  if (word === "m") return mark !== undefined && rupiahMarks.includes(mark) ? rupiahMiliar : million;
  return scaleWords[word] ?? null;
}

function markOfDigits(digits: string, money: boolean, spaced: boolean): ShownMark {
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last < 0) return "none";
  const mark = digits[last] === "." ? "." : ",";
  const other = mark === "." ? "," : ".";
  if (digits.includes(other)) return mark;
  if (digits.indexOf(mark) !== last) return other;
  const before = digits.slice(0, last);
  const couldBeThousands = digits.length - last - 1 === 3 && /^[1-9]\d{0,2}$/.test(before) && !spaced;
  if (!couldBeThousands) return mark;
  // Nobody writes money with three decimals in the currencies we know.
  return money ? other : "either";
}

function valueOfDigits(digits: string, decimal: DecimalMark): number | null {
  const [whole = "", fraction = "", ...more] = digits.split(decimal);
  const thousands = decimal === "." ? "," : ".";
  const groups = whole.split(thousands);
  const wellGrouped = groups.length === 1 || groups.every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  if (more.length > 0 || !wellGrouped || fraction.includes(thousands)) return null;
  return Number(`${groups.join("")}.${fraction}`);
}
