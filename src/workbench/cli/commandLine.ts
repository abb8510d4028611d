/** What does a command line ask for? */
import { UsageError } from "./problems";
import { cliWords, isCliLanguage, type CliLanguage } from "./words";

/** Of orders, of subscriptions and counts, and what else a row of orders may tell. */
export const roles = [
  "customer", "date", "amount", "order", "quantity", "price", "start", "tenure", "end", "churned", "plan", "period", "orders",
  "status", "refund", "discount", "currency", "product", "category", "channel", "name", "email", "phone", "city", "birthday", "consent",
] as const;

export type Role = (typeof roles)[number];

/** Sheets that a report can have beside the first two. */
export const sheetChoices = ["channels", "cohorts", "migration", "recurring", "actions", "voice", "products", "customerValue", "strategy", "methods", "history"] as const;

export type SheetChoice = (typeof sheetChoices)[number];

export const units = ["week", "month", "quarter", "year"] as const;

export interface PredictionChoice {
  /** Periods ahead. */
  readonly horizon: number;
  readonly unit: (typeof units)[number];
  /** Per year, as a fraction. */
  readonly discount: number;
}

export interface AnalyseCommand {
  readonly kind: "analyse";
  readonly file: string;
  readonly sheet: string | null;
  readonly range: string | null;
  readonly mapping: Partial<Record<Role, string>> | null;
  /** Null where the language of the workbook, or English, shall hold. */
  readonly language: CliLanguage | null;
  /** Serial day. */
  readonly asOf: number | null;
  readonly margin: number | null;
  readonly cac: number | null;
  readonly target: number | null;
  readonly tiers: readonly [number, number] | null;
  /** Null where what the workbook remembers shall hold. */
  readonly prediction: PredictionChoice | null;
  /** Answers to questions, for example { dateOrder: "dmy", currency: "USD" }. */
  readonly answers: Readonly<Record<string, string>>;
  /** Null where what the workbook remembers, or what the data suggest, shall hold. */
  readonly sheets: readonly SheetChoice[] | null;
  /** File with rules for scores and segments; null where what the workbook remembers shall hold. */
  readonly rfm: string | null;
  /** Files with further tables: customers, costs, a survey, subscriptions. */
  readonly also: readonly string[];
  /** Other tables of the workbook are left alone. */
  readonly onlyOrders: boolean;
  /** File with segments of a person's own; null where those of the workbook shall hold. */
  readonly segments: string | null;
  /** Numbers in place of customers; false where what the workbook remembers shall hold. */
  readonly pseudonymise: boolean;
  readonly out: string | null;
  readonly json: boolean;
}

export interface CallCommand {
  readonly kind: "call";
  readonly name: string;
  readonly args: readonly string[];
  readonly language: CliLanguage | null;
}

export interface BatchCommand {
  readonly kind: "batch";
  readonly file: string;
  readonly language: CliLanguage | null;
}

export interface FreezeCommand {
  readonly kind: "freeze";
  readonly file: string;
  readonly language: CliLanguage | null;
  readonly out: string;
  readonly json: boolean;
}

export interface FunctionsCommand {
  readonly kind: "functions";
  readonly language: CliLanguage | null;
  readonly json: boolean;
}

export interface HelpCommand {
  readonly kind: "help";
  readonly language: CliLanguage | null;
}

export type Command = AnalyseCommand | CallCommand | BatchCommand | FreezeCommand | FunctionsCommand | HelpCommand;

const flags: ReadonlySet<string> = new Set(["--json", "--help", "--predict", "--only-orders", "--pseudonymise"]);
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  analyse: [
    "--sheet", "--range", "--map", "--lang", "--as-of", "--margin", "--cac", "--target", "--tiers", "--predict", "--horizon", "--unit", "--discount", "--currency", "--answer", "--merge", "--also", "--only-orders", "--sheets", "--rfm",
    "--segments", "--pseudonymise", "--out", "--json", "--help",
  ],
  call: ["--lang", "--batch", "--help"],
  freeze: ["--lang", "--out", "--json", "--help"],
  functions: ["--lang", "--json", "--help"],
};

interface Split {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** The language a message should have even when the rest of the line makes no sense. */
export function languageIn(line: readonly string[]): CliLanguage {
  const at = line.indexOf("--lang");
  const value = at >= 0 ? line[at + 1] : line.find((part) => part.startsWith("--lang="))?.slice("--lang=".length);
  return value !== undefined && isCliLanguage(value) ? value : "en";
}

/** Throws UsageError. */
export function parseCommandLine(line: readonly string[]): Command {
  const words = cliWords[languageIn(line)];
  const [name = "help", ...rest] = line;
  if (name === "--help" || name === "-h" || name === "help") return { kind: "help", language: languageIn(line) };
  const known = optionsOf[name];
  if (!known) throw new UsageError(words.unknownCommand(name));
  const split = splitLine(rest, known, words);
  const language = languageOf(split, words);
  if (split.options.has("--help")) return { kind: "help", language };
  if (name === "analyse") return analyse(split, language, words);
  if (name === "call") return call(split, language, words);
  if (name === "freeze") return freeze(split, language, words);
  if (split.words[0] !== undefined) throw new UsageError(words.tooMany(split.words[0]));
  return { kind: "functions", language, json: split.options.has("--json") };
}

type Words = (typeof cliWords)["en"];

/** Options may stand anywhere; "--" ends them. An argument such as -5 is no option. */
function splitLine(rest: readonly string[], known: readonly string[], words: Words): Split {
  const plain: string[] = [];
  const options = new Map<string, string[]>();
  for (let at = 0; at < rest.length; at++) {
    const part = rest[at] ?? "";
    if (part === "--") {
      plain.push(...rest.slice(at + 1));
      break;
    }
    if (!part.startsWith("--")) {
      plain.push(part);
      continue;
    }
    const equals = part.indexOf("=");
    const option = equals < 0 ? part : part.slice(0, equals);
    if (!known.includes(option)) throw new UsageError(words.unknownOption(option));
    const value = flags.has(option) ? "" : equals < 0 ? rest[++at] : part.slice(equals + 1);
    if (value === undefined) throw new UsageError(words.optionNeedsValue(option));
    options.set(option, [...(options.get(option) ?? []), value]);
  }
  return { words: plain, options };
}

const last = (split: Split, option: string): string | null => split.options.get(option)?.at(-1) ?? null;

function languageOf(split: Split, words: Words): CliLanguage | null {
  const value = last(split, "--lang");
  if (value === null) return null;
  if (!isCliLanguage(value)) throw new UsageError(words.badValue("--lang", value));
  return value;
}

function analyse(split: Split, language: CliLanguage | null, words: Words): AnalyseCommand {
  const [file, extra] = split.words;
  if (file === undefined) throw new UsageError(words.fileMissing);
  if (extra !== undefined) throw new UsageError(words.tooMany(extra));
  const currency = last(split, "--currency");
  const also = split.options.get("--also") ?? [];
  const onlyOrders = split.options.has("--only-orders");
  if (onlyOrders && also.length > 0) throw new UsageError(words.notTogether("--only-orders", "--also"));
  const merge = last(split, "--merge");
  if (merge !== null && merge !== "certain") throw new UsageError(words.badValue("--merge", merge));
  return {
    kind: "analyse",
    file,
    sheet: last(split, "--sheet"),
    range: last(split, "--range"),
    mapping: mappingOf(last(split, "--map"), words),
    language,
    asOf: dayOf(last(split, "--as-of"), words),
    margin: numberOf(split, "--margin", words, (value) => value >= -1 && value <= 1),
    cac: numberOf(split, "--cac", words, (value) => value >= 0),
    target: numberOf(split, "--target", words, (value) => value > 0),
    tiers: sharesOf(last(split, "--tiers"), words),
    prediction: predictionOf(split, words),
    answers: { ...answersOf(split.options.get("--answer") ?? [], words), ...(currency === null ? {} : { currency }), ...(merge === null ? {} : { merge }) },
    sheets: sheetsOf(last(split, "--sheets"), words),
    rfm: last(split, "--rfm"),
    also,
    onlyOrders,
    segments: last(split, "--segments"),
    pseudonymise: split.options.has("--pseudonymise"),
    out: workbookOf(last(split, "--out"), words),
    json: split.options.has("--json"),
  };
}

function freeze(split: Split, language: CliLanguage | null, words: Words): FreezeCommand {
  const [file, extra] = split.words;
  if (file === undefined) throw new UsageError(words.fileMissing);
  if (extra !== undefined) throw new UsageError(words.tooMany(extra));
  const out = workbookOf(last(split, "--out"), words);
  if (out === null) throw new UsageError(words.outMissing);
  return { kind: "freeze", file, language, out, json: split.options.has("--json") };
}

/** "channels,cohorts", "all" or "none". */
function sheetsOf(text: string | null, words: Words): SheetChoice[] | null {
  if (text === null) return null;
  if (text === "all") return [...sheetChoices];
  if (text === "none") return [];
  const wanted = text.split(",").map((part) => part.trim());
  const unknown = wanted.find((part) => !(sheetChoices as readonly string[]).includes(part));
  if (unknown !== undefined) throw new UsageError(words.unknownSheet(unknown, sheetChoices.join(", ")));
  return sheetChoices.filter((choice) => wanted.includes(choice));
}

function call(split: Split, language: CliLanguage | null, words: Words): CallCommand | BatchCommand {
  const [name, ...args] = split.words;
  const file = last(split, "--batch");
  if (file !== null) {
    if (name !== undefined) throw new UsageError(words.tooMany(name));
    return { kind: "batch", file, language };
  }
  if (name === undefined) throw new UsageError(words.nameMissing);
  return { kind: "call", name, args, language };
}

/** customer=Email,date=Order date: a comma inside a header doesn't end it, only one before the next role does. */
function mappingOf(text: string | null, words: Words): AnalyseCommand["mapping"] {
  if (text === null) return null;
  const mapping: Partial<Record<Role, string>> = {};
  for (const part of text.split(new RegExp(`,(?=\\s*(?:${roles.join("|")})=)`))) {
    const equals = part.indexOf("=");
    const role = part.slice(0, Math.max(0, equals)).trim();
    const known = roles.find((item) => item === role);
    if (!known) throw new UsageError(words.unknownRole(role === "" ? part : role));
    const header = part.slice(equals + 1).trim();
    if (header === "") throw new UsageError(words.badValue("--map", part));
    mapping[known] = header;
  }
  return mapping;
}

function dayOf(text: string | null, words: Words): number | null {
  if (text === null) return null;
  const days = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) / 86_400_000 : NaN;
  // 30 February would silently be a day in March.
  const same = Number.isFinite(days) && new Date(days * 86_400_000).toISOString().startsWith(text);
  if (!same) throw new UsageError(words.badValue("--as-of", text));
  return days + 25_569;
}

function parseNumber(text: string, option: string, words: Words): number {
  const value = text.trim() === "" ? NaN : Number(text);
  if (!Number.isFinite(value)) throw new UsageError(words.badValue(option, text));
  return value;
}

function numberOf(split: Split, option: string, words: Words, fits: (value: number) => boolean): number | null {
  const text = last(split, option);
  if (text === null) return null;
  const value = parseNumber(text, option, words);
  if (!fits(value)) throw new UsageError(words.badValue(option, text));
  return value;
}

/** Any other name would sooner be the orders themselves, and those must not be written over. */
function workbookOf(text: string | null, words: Words): string | null {
  if (text !== null && !/[^/\\]\.xlsx$/i.test(text)) throw new UsageError(words.outNotXlsx(text));
  return text;
}

function sharesOf(text: string | null, words: Words): readonly [number, number] | null {
  if (text === null) return null;
  const [high, middle, extra] = text.split(",");
  if (high === undefined || middle === undefined || extra !== undefined) throw new UsageError(words.badValue("--tiers", text));
  const shares = [parseNumber(high, "--tiers", words), parseNumber(middle, "--tiers", words)] as const;
  if (Math.min(...shares) < 0 || shares[0] + shares[1] > 1) throw new UsageError(words.badValue("--tiers", text));
  return shares;
}

/** A year ahead, discounted at 10%, where the line does not say otherwise. */
function predictionOf(split: Split, words: Words): PredictionChoice | null {
  const stray = ["--horizon", "--unit", "--discount"].find((option) => split.options.has(option));
  if (!split.options.has("--predict")) {
    if (stray !== undefined) throw new UsageError(words.needsPredict(stray));
    return null;
  }
  const named = last(split, "--unit") ?? "month";
  const unit = units.find((one) => one === named);
  if (unit === undefined) throw new UsageError(words.badValue("--unit", named));
  return {
    horizon: numberOf(split, "--horizon", words, (value) => Number.isInteger(value) && value >= 1 && value <= 520) ?? 12,
    unit,
    discount: numberOf(split, "--discount", words, (value) => value >= 0 && value <= 1) ?? 0.1,
  };
}

function answersOf(texts: readonly string[], words: Words): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const text of texts) {
    const equals = text.indexOf("=");
    if (equals < 1) throw new UsageError(words.badValue("--answer", text));
    answers[text.slice(0, equals)] = text.slice(equals + 1);
  }
  return answers;
}
