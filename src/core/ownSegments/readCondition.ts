/** What does a condition test, or why can it not be tested? */
import { serialDayOf } from "../serialDay";
import { canBeAsked, measureChoices, isChoiceMeasure, isMeasure, measures, needsValue, operatorIds, operatorsOf, type Measure, type MeasureKind, type OperatorId } from "./measures";
import type { Condition, ConditionValue } from "./ownSegment";
import { plainWord } from "./plainWord";

/** A condition made ready: whether anything is known, whether a number lies in a range, or whether a word is or contains another. */
export type Test =
  | { readonly is: "known"; readonly measure: Measure; readonly negated: boolean }
  | { readonly is: "range"; readonly measure: Measure; readonly low: number; readonly high: number; readonly negated: boolean }
  | { readonly is: "word"; readonly measure: Measure; readonly wanted: string; readonly part: boolean; readonly negated: boolean };

export const conditionFaults = ["unknownMeasure", "unknownOperator", "valueMissing", "notANumber", "notADay", "notAChoice", "rangeReversed"] as const;

export type ConditionFault = (typeof conditionFaults)[number];

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The serial day of a text such as "2026-01-31"; null for anything else.
 *
 * @example dayOf("2023-03-15") // 45000
 */
export function dayOf(value: number | string): number | null {
  const [, year, month, day] = isoDate.exec(String(value).trim()) ?? [];
  return year === undefined ? null : serialDayOf(Number(year), Number(month), Number(day));
}

function numberOf(value: number | string): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function rangeTest(measure: Measure, operator: OperatorId, low: number, high: number): Test {
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

function readRange(measure: Measure, kind: MeasureKind, operator: OperatorId, value: ConditionValue): Test | ConditionFault {
  const isDay = kind === "day";
  const read = isDay ? dayOf : numberOf;
  const [first, second] = pairOf(value);
  const isPair = operator === "between";
  if (first === null || first === "" || (isPair && (second === null || second === ""))) return "valueMissing";
  const [low, high] = [read(first), isPair && second !== null ? read(second) : 0];
  if (low === null || high === null) return isDay ? "notADay" : "notANumber";
  return isPair && low > high ? "rangeReversed" : rangeTest(measure, operator, low, high);
}

function readWord(measure: Measure, operator: OperatorId, value: ConditionValue): Test | ConditionFault {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || text.trim() === "") return "valueMissing";
  const isChoice = isChoiceMeasure(measure);
  if (isChoice && !measureChoices[measure].some((choice) => choice === text)) return "notAChoice";
  return { is: "word", measure, wanted: plainWord(text), part: operator === "contains", negated: operator === "isNot" };
}

/** What a column of the source holds is only known with the data: what it is compared with tells how. */
function kindAsked(measure: Measure, operator: OperatorId, value: ConditionValue): MeasureKind {
  if (isMeasure(measure)) return measures[measure];
  if (operatorsOf.word.includes(operator)) return "word";
  const isDay = operator === "from" || operator === "before" || pairOf(value).every((one) => typeof one === "string" && dayOf(one) !== null);
  return isDay ? "day" : "number";
}

const isOperator = (id: string): id is OperatorId => operatorIds.some((one) => one === id);

/**
 * A condition made ready to be tested, or what is wrong with it.
 *
 * @example readCondition({ measure: "purchases", operator: "atLeast", value: "many" }) // "notANumber"
 */
export function readCondition({ measure, operator, value }: Condition): Test | ConditionFault {
  if (!canBeAsked(measure)) return "unknownMeasure";
  if (!isOperator(operator)) return "unknownOperator";
  const kind = kindAsked(measure, operator, value);
  if (!operatorsOf[kind].includes(operator)) return "unknownOperator";
  if (!needsValue(operator)) return { is: "known", measure, negated: operator === "isEmpty" };
  const isWord = kind === "word" || kind === "words" || kind === "choice";
  return isWord ? readWord(measure, operator, value) : readRange(measure, kind, operator, value);
}
