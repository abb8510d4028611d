/** What can a rule ask about a customer, and how can it compare? Ids are kept in workbooks: for ever. */
import { npsClassIds } from "../experience/npsClass";
import { segmentIds } from "../rfm/segments";
import { tierIds } from "../rfm/tiers";

/** Of what kind the answers are: numbers with a unit, days, one word, one of a few words, or any number of words. */
export type MeasureKind = "money" | "number" | "share" | "days" | "day" | "word" | "choice" | "words";

export const yesNo = ["yes", "no"] as const;

const months = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] as const;

/** In the order in which they are offered. */
export const measures = {
  historicClv: "money",
  predictedClv: "money",
  totalClv: "money",
  spend: "money",
  averagePurchase: "money",
  purchases: "number",
  orders: "number",
  pAlive: "share",
  expectedPurchases: "number",
  tier: "choice",
  segment: "choice",
  code: "word",
  r: "number",
  f: "number",
  m: "number",
  daysSince: "days",
  daysKnown: "days",
  firstPurchase: "day",
  lastPurchase: "day",
  product: "words",
  category: "words",
  channel: "word",
  city: "word",
  email: "word",
  phone: "word",
  consent: "choice",
  birthMonth: "choice",
  daysSinceContact: "days",
  npsClass: "choice",
  nps: "number",
  csat: "number",
  ces: "number",
  complaints: "number",
  subscribed: "choice",
  plan: "word",
} as const satisfies Readonly<Record<string, MeasureKind>>;

export type MeasureId = keyof typeof measures;

export const measureIds = Object.keys(measures) as readonly MeasureId[];

/** The words of the measures that have only a few. */
export const measureChoices = {
  tier: tierIds, segment: segmentIds, npsClass: npsClassIds, consent: yesNo, subscribed: yesNo, birthMonth: months,
} as const satisfies Partial<Readonly<Record<MeasureId, readonly string[]>>>;

export type ChoiceMeasureId = keyof typeof measureChoices;

/** A column of the source that is no measure of ours, by its header. */
export type ColumnMeasure = `column:${string}`;

/** All that a rule can ask. */
export type Measure = MeasureId | ColumnMeasure;

const columnMark = "column:";

export const operatorIds = ["is", "isNot", "contains", "atLeast", "atMost", "between", "from", "before", "isEmpty", "isKnown"] as const;

export type OperatorId = (typeof operatorIds)[number];

const ofNumbers = ["atLeast", "atMost", "between", "is", "isNot", "isEmpty", "isKnown"] as const;
const ofWords = ["is", "isNot", "contains", "isEmpty", "isKnown"] as const;

/** Which comparisons a measure allows, the most usual first. */
export const operatorsOf: Readonly<Record<MeasureKind, readonly OperatorId[]>> = {
  money: ofNumbers, number: ofNumbers, share: ofNumbers, days: ofNumbers,
  day: ["from", "before", "between", "isEmpty", "isKnown"],
  word: ofWords, words: ofWords,
  choice: ["is", "isNot", "isEmpty", "isKnown"],
};

/**
 * Is this the id of a measure of this version?
 *
 * @example isMeasure("nps") // true
 */
export function isMeasure(id: string): id is MeasureId {
  return Object.hasOwn(measures, id);
}

/**
 * The measure that asks a column of the source.
 *
 * @param name its header
 * @example columnMeasure("Tags") // "column:Tags"
 */
export function columnMeasure(name: string): ColumnMeasure {
  return `${columnMark}${name}`;
}

/**
 * The header of the column that is asked; null for a measure of ours, and for what is none.
 *
 * @example columnAsked("column:Tags") // "Tags"
 */
export function columnAsked(measure: string): string | null {
  const name = measure.startsWith(columnMark) ? measure.slice(columnMark.length).trim() : "";
  return name === "" ? null : name;
}

/**
 * Can a rule ask this, whatever the data are?
 *
 * @example canBeAsked("column:Tags") // true
 */
export function canBeAsked(id: string): id is Measure {
  return isMeasure(id) || columnAsked(id) !== null;
}

/**
 * Has this measure only a few words?
 *
 * @example isChoiceMeasure("tier") // true
 */
export function isChoiceMeasure(id: Measure): id is ChoiceMeasureId {
  return isMeasure(id) && measures[id] === "choice";
}

/**
 * Does this comparison need something to compare with?
 *
 * @example needsValue("isEmpty") // false
 */
export function needsValue(operator: string): boolean {
  return operator !== "isEmpty" && operator !== "isKnown";
}
