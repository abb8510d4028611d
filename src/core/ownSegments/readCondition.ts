/** What does a condition test, or why can it not be tested? */
import { serialDayOf } from "../serialDay";
import { measureChoices, isChoiceMeasure, isMeasure, measures, needsValue, operatorIds, operatorsOf, type MeasureId, type OperatorId } from "./measures";
import type { Condition, ConditionValue } from "./ownSegment";

/** A condition made ready: whether anything is known, whether a number lies in a range, or whether a word is or contains another. */
export type Test =
  | { readonly is: "known"; readonly measure: MeasureId; readonly negated: boolean }
  | { readonly is: "range"; readonly measure: MeasureId; readonly low: number; readonly high: number; readonly negated: boolean }
  | { readonly is: "word"; readonly measure: MeasureId; readonly wanted: string; readonly part: boolean; readonly negated: boolean };

export const conditionFaults = ["unknownMeasure", "unknownOperator", "valueMissing", "notANumber", "notADay", "notAChoice", "rangeReversed"] as const;

export type ConditionFault = (typeof conditionFaults)[number];

/**
 * A word without what nobody means by it: capitals, blanks around it, the way accents are encoded.
 *
 * @example plainWord(" Google Ads ") // "google ads"
 */
export function plainWord(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

function dayOf(value: number | string): number | null {
  const [, year, month, day] = isoDate.exec(String(value).trim()) ?? [];
  return year === undefined ? null : serialDayOf(Number(year), Number(month), Number(day));
}

function numberOf(value: number | string): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function rangeTest(measure: MeasureId, operator: OperatorId, low: number, high: number): Test {
  const range = { is: "range", measure, low: -Infinity, high: Infinity, negated: false } as const;
  switch (operator) {
    case "atLeast":
    case "from": return { ...range, low };
    case "atMost": return { ...range, high: low };
    // Days are whole.
    case "before": return { ...range, high: low - 1 };
    case "between": return { ...range, low, high };
    default: return { ...range, low, high: low, negated: operator === "isNot" };
  }
}

function pairOf(value: ConditionValue): readonly [number | string | null, number | string | null] {
  return typeof value === "object" && value !== null ? value : [value, null];
}

function readRange(measure: MeasureId, operator: OperatorId, value: ConditionValue): Test | ConditionFault {
  const isDay = measures[measure] === "day";
  const read = isDay ? dayOf : numberOf;
  const [first, second] = pairOf(value);
  const isPair = operator === "between";
  if (first === null || first === "" || (isPair && (second === null || second === ""))) return "valueMissing";
  const [low, high] = [read(first), isPair && second !== null ? read(second) : 0];
  if (low === null || high === null) return isDay ? "notADay" : "notANumber";
  return isPair && low > high ? "rangeReversed" : rangeTest(measure, operator, low, high);
}

function readWord(measure: MeasureId, operator: OperatorId, value: ConditionValue): Test | ConditionFault {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || text.trim() === "") return "valueMissing";
  const isChoice = isChoiceMeasure(measure);
  if (isChoice && !measureChoices[measure].some((choice) => choice === text)) return "notAChoice";
  return { is: "word", measure, wanted: plainWord(text), part: operator === "contains", negated: operator === "isNot" };
}

const isOperator = (id: string): id is OperatorId => operatorIds.some((one) => one === id);

/**
 * A condition made ready to be tested, or what is wrong with it.
 *
 * @example readCondition({ measure: "purchases", operator: "atLeast", value: "many" }) // "notANumber"
 */
export function readCondition({ measure, operator, value }: Condition): Test | ConditionFault {
  if (!isMeasure(measure)) return "unknownMeasure";
  const kind = measures[measure];
  if (!isOperator(operator) || !operatorsOf[kind].includes(operator)) return "unknownOperator";
  if (!needsValue(operator)) return { is: "known", measure, negated: operator === "isEmpty" };
  const isWord = kind === "word" || kind === "words" || kind === "choice";
  return isWord ? readWord(measure, operator, value) : readRange(measure, operator, value);
}
