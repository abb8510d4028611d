/** What does a column of a text file hold: ids, dates, numbers or words? Decided once per column, from all its cells. */
import { headerScore } from "../headerScore";
import { readDate, shownDateOrder, type DateOrder, type ShownOrder } from "../readDate";
import { readNumber, shownCurrency, shownDecimalMark, type DecimalMark, type ShownMark } from "../readNumber";

export type DateShape = "ymd" | "dmy" | "mdy";

/** How the cells of one column become cells of a sheet. */
export type ImportedColumn =
  | { readonly is: "text" }
  | { readonly is: "number"; readonly mark: DecimalMark; readonly decimals: number; readonly currency: string | null }
  | { readonly is: "date"; readonly order: DateOrder; readonly shape: DateShape; readonly time: "none" | "minutes" | "seconds" };

/** So large a share of the filled cells must agree; the others, such as "n/a", stay text. */
const enough = 0.95;
/** A date order that shows in so many times as many cells as the other speaks for the column. */
const overwhelming = 10;
/** What a number holds exactly; longer ones are card numbers and other ids. */
const mostDigits = 15;

const digitsOnly = /^\d+$/;
const compactDate = /^(?:19|20)\d{6}$/;
/** Digits, marks and signs, and nothing else. */
const bareNumber = /^[-+(]?\s?(?:\d[\d.,\s'’]*|[.,]\d+)\)?-?$/;
const phone = /^\+\d[\d\s().-]*$/;
const dateStart = /^\d{1,4}([-/.])\s?\d{1,2}\1/;
const wordedDate = /^(?=.*\d{2})[\p{L}\d][\p{L}\d\s,./':-]{6,39}$/u;
const clock = /\d:\d{2}(?::(\d{2}))?/;
const fraction = /[.,](\d+)\D*$/;
/** Headers under which digits are a name and not a quantity. */
const idHeader = /\b(?:id|phone|tel|telepon|hp|telefon|zip|postal|postcode|kode|kod|nip|nik|npwp|sku|ean|gtin|barcode|iban|invoice|faktur\w*|resi)\b/iu;

/** Is this what an e-mail or an order is called by, so that its digits are never summed? */
function namesId(header: string): boolean {
  return headerScore(header, "customer") > 0 || headerScore(header, "order") > 0 || idHeader.test(header.replace(/[_-]/g, " "));
}

export class ColumnJudge {
  private filled = 0;
  private ids = 0;
  private dates = 0;
  private compacts = 0;
  private numbers = 0;
  private decimals = 0;
  private seconds = false;
  private times = false;
  private shape: DateShape | null = null;
  private readonly orders: Record<ShownOrder, number> = { dmy: 0, mdy: 0, either: 0, none: 0 };
  private readonly marks: Record<ShownMark, number> = { ".": 0, ",": 0, either: 0, none: 0 };
  private readonly currencies = new Map<string, number>();

  /** Weighs one cell below the header. */
  add(cell: string): void {
    const text = cell.trim();
    if (text === "") return;
    this.filled++;
    if (digitsOnly.test(text)) this.addDigits(text);
    else if (phone.test(text)) this.ids++;
    else if (dateStart.test(text)) this.addDate(text);
    else if (bareNumber.test(text)) this.addNumber(text, null);
    else this.addWords(text);
  }

  /** The verdict over all cells that were added. */
  column(header: string): ImportedColumn {
    return this.dateColumn(header) ?? this.numberColumn(header) ?? { is: "text" };
  }

  private addDigits(text: string): void {
    if ((text.length > 1 && text.startsWith("0")) || text.length > mostDigits) this.ids++;
    if (compactDate.test(text) && readDate(text, "dmy") !== null) this.compacts++;
    this.numbers++;
    this.marks.none++;
  }

  private addDate(text: string): void {
    if (readDate(text, "dmy") === null && readDate(text, "mdy") === null) return this.addWordsOrNumber(text);
    const order = shownDateOrder(text);
    this.dates++;
    this.orders[order]++;
    this.shape ??= /^\d{4}/.test(text) ? "ymd" : "dmy";
    this.addTime(text);
  }

  /** "1.234.567" begins like a date. */
  private addWordsOrNumber(text: string): void {
    if (bareNumber.test(text)) this.addNumber(text, null);
  }

  private addTime(text: string): void {
    const time = clock.exec(text);
    this.times ||= time !== null;
    this.seconds ||= time?.[1] !== undefined && time[1] !== "00";
  }

  private addNumber(text: string, currency: string | null): void {
    const shown = shownDecimalMark(text);
    if (shown === null) return;
    if (text.replace(/\D/g, "").length > mostDigits) this.ids++;
    this.numbers++;
    this.marks[shown]++;
    if (currency !== null) this.currencies.set(currency, (this.currencies.get(currency) ?? 0) + 1);
    if (shown === "." || shown === ",") this.decimals = Math.max(this.decimals, fraction.exec(text)?.[1]?.length ?? 0);
  }

  private addWords(text: string): void {
    if (!/\d/.test(text)) return;
    const currency = text.length <= 30 ? shownCurrency(text) : null;
    if (currency !== null && !isScaled(text)) this.addNumber(text, currency);
    else if (wordedDate.test(text) && readDate(text, "dmy") !== null) this.addWordedDate(text);
  }

  private addWordedDate(text: string): void {
    this.dates++;
    this.orders.none++;
    this.shape ??= "ymd";
    this.addTime(text);
  }

  private isMost(count: number): boolean {
    return count > 0 && count >= enough * this.filled;
  }

  private dateColumn(header: string): ImportedColumn | null {
    const time = this.seconds ? "seconds" : this.times ? "minutes" : "none";
    if (this.compacts === this.filled && this.filled > 0 && headerScore(header, "date") > 0) return { is: "date", order: "dmy", shape: "ymd", time };
    const order = this.order();
    if (!this.isMost(this.dates) || order === null || this.shape === null) return null;
    return { is: "date", order, shape: this.shape === "ymd" ? "ymd" : order, time };
  }

  /** Null where day and month cannot be told apart, or where cells contradict each other: such a column stays text, to be asked about. */
  private order(): DateOrder | null {
    const { dmy, mdy, either } = this.orders;
    if (dmy + mdy + either === 0) return "dmy";
    if (dmy > 0 && dmy >= overwhelming * mdy) return "dmy";
    return mdy > 0 && mdy >= overwhelming * dmy ? "mdy" : null;
  }

  private numberColumn(header: string): ImportedColumn | null {
    const mark = this.mark();
    if (!this.isMost(this.numbers) || this.ids > 0 || namesId(header) || mark === null) return null;
    const [only, second] = this.currencies;
    // Amounts in several currencies stay text, so that nobody adds them up.
    if (second !== undefined || (only !== undefined && only[1] < this.numbers)) return null;
    return { is: "number", mark, decimals: this.decimals, currency: only?.[0] ?? null };
  }

  /** Null where a point or a comma before three digits may mean either: such a column stays text, to be asked about. */
  private mark(): DecimalMark | null {
    const { ".": points, ",": commas, either } = this.marks;
    if (points !== commas) return points > commas ? "." : ",";
    return points > 0 || either > 0 ? null : ".";
  }
}

/** "Rp 1,5 jt" is more than its digits say. */
function isScaled(text: string): boolean {
  const digits = /\d[\d.,\s'’]*/.exec(text)?.[0].trim() ?? "";
  const value = Math.abs(readNumber(text, ".", 1) ?? NaN);
  return value !== readNumber(digits, ".") && value !== readNumber(digits, ",");
}

/** One cell of the file as a cell of the sheet. What does not read as its column does stays the text that it is. */
export function importedCell(text: string, column: ImportedColumn): string | number {
  if (column.is === "text" || text === "") return text;
  if (column.is === "date") return readDate(text, column.order) ?? text;
  return readNumber(text, column.mark) ?? text;
}
