/** How does a segment become text in fields, and typed text a segment again? */
import { canBeAsked, isMeasure, measures, needsValue, operatorsOf, type Measure, type MeasureKind } from "../core/ownSegments/measures";
import { plainLine, type Condition, type ConditionValue, type OwnSegment } from "../core/ownSegments/ownSegment";
import { readTypedNumber, typedNumber, typedPercent } from "./assumptionsForm";
import type { SegmentBase } from "./segmentBase";

export interface ConditionDraft {
  /** Stays with the condition while others come and go. */
  readonly key: number;
  readonly measure: string;
  readonly operator: string;
  readonly value: string;
  /** The other end of *between*. */
  readonly upper: string;
}

export interface SegmentDraft {
  readonly name: string;
  readonly match: OwnSegment["match"];
  readonly groups: readonly (readonly ConditionDraft[])[];
}

type Plain = number | string;

/** Of what kind a measure's answers are; a column that has not been read is one of words. */
export function kindOfMeasure(measure: Measure, base: SegmentBase | null): MeasureKind {
  return isMeasure(measure) ? measures[measure] : (base?.measured.kind(measure) ?? "words");
}

/** Of what kind a condition's value is; null for what cannot be asked. Where it does not fit a column, the comparison tells. */
export function kindOfValue({ measure, operator }: Pick<Condition, "measure" | "operator">, base: SegmentBase | null): MeasureKind | null {
  if (!canBeAsked(measure)) return null;
  const kind = kindOfMeasure(measure, base);
  if (isMeasure(measure) || operatorsOf[kind].some((one) => one === operator)) return kind;
  return operator === "from" || operator === "before" ? "day" : operator === "contains" ? "words" : "number";
}

const isNumeric = (kind: MeasureKind | null): boolean => kind === "money" || kind === "number" || kind === "share" || kind === "days";

function typedValue(value: Plain | undefined, kind: MeasureKind | null, culture: string): string {
  if (value === undefined || typeof value === "string") return value ?? "";
  return kind === "share" ? typedPercent(value, culture) : typedNumber(value, culture);
}

function conditionDraft({ measure, operator, value }: Condition, key: number, culture: string): ConditionDraft {
  const [first, second] = typeof value === "object" && value !== null ? value : [value ?? undefined, undefined];
  const kind = isMeasure(measure) ? measures[measure] : null;
  return { key, measure, operator, value: typedValue(first, kind, culture), upper: typedValue(second, kind, culture) };
}

export function draftOfSegment({ name, match, groups }: OwnSegment, culture: string): SegmentDraft {
  let key = 0;
  return { name, match, groups: groups.map((group) => group.map((condition) => conditionDraft(condition, key++, culture))) };
}

/** What cannot be read stays as it was typed, so that it can be said what is wrong with it. */
function readValue(text: string, kind: MeasureKind | null, culture: string): Plain {
  const number = isNumeric(kind) ? readTypedNumber(text, culture) : null;
  if (number === null) return text.trim();
  return kind === "share" ? Number((number / 100).toPrecision(12)) : number;
}

function valueOf(draft: ConditionDraft, culture: string, base: SegmentBase | null): ConditionValue {
  const { operator, value, upper } = draft;
  const kind = kindOfValue(draft, base);
  if (!needsValue(operator)) return null;
  const first = readValue(value, kind, culture);
  return operator === "between" ? [first, readValue(upper, kind, culture)] : first;
}

export function segmentOfDraft({ name, match, groups }: SegmentDraft, culture: string, base: SegmentBase | null): OwnSegment {
  const conditions = groups.map((group) =>
    group.map((draft): Condition => ({ measure: draft.measure, operator: draft.operator, value: valueOf(draft, culture, base) })));
  return { name: plainLine(name), match, groups: conditions };
}

/** A condition to begin with, on a measure that every shop has. */
function firstCondition(key: number): ConditionDraft {
  return { key, measure: "spend", operator: "atLeast", value: "", upper: "" };
}

export const emptyDraft: SegmentDraft = { name: "", match: "all", groups: [[firstCondition(0)]] };

const nextKey = ({ groups }: SegmentDraft): number => groups.flat().reduce((most, { key }) => Math.max(most, key), -1) + 1;

/** One condition more, in a group or, with null, on its own. */
export function withCondition(draft: SegmentDraft, group: number | null): SegmentDraft {
  const added = firstCondition(nextKey(draft));
  if (group === null) return { ...draft, groups: [...draft.groups, [added]] };
  // An alternative is mostly one of the same measure.
  const like = draft.groups[group]?.at(-1);
  const same = like === undefined ? added : { ...added, measure: like.measure, operator: like.operator };
  return { ...draft, groups: draft.groups.map((one, at) => (at === group ? [...one, same] : one)) };
}

export function withoutCondition(draft: SegmentDraft, key: number): SegmentDraft {
  const groups = draft.groups.map((group) => group.filter((condition) => condition.key !== key));
  return { ...draft, groups: groups.filter((group) => group.length > 0) };
}

/** Another measure begins with its most usual comparison, and with nothing to compare with. */
export function changedCondition(draft: SegmentDraft, key: number, change: Partial<Omit<ConditionDraft, "key">>, base: SegmentBase | null): SegmentDraft {
  const changed = (condition: ConditionDraft): ConditionDraft => {
    const { measure } = change;
    if (measure === undefined || !canBeAsked(measure)) return { ...condition, ...change };
    return { ...condition, measure, operator: operatorsOf[kindOfMeasure(measure, base)][0] ?? "is", value: "", upper: "" };
  };
  return { ...draft, groups: draft.groups.map((group) => group.map((condition) => (condition.key === key ? changed(condition) : condition))) };
}
