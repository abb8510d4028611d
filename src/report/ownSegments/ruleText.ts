/** How is a rule said in words? "Tier is High and (City is Bandung or City is Jakarta)". */
import { languages, type Language } from "../../catalogue/languages";
import { columnAsked, isMeasure, measures, type Measure, type MeasureId, type OperatorId } from "../../core/ownSegments/measures";
import type { Condition, OwnSegment } from "../../core/ownSegments/ownSegment";
import { dayOf } from "../../core/ownSegments/readCondition";
import { formatDay, formatMoney, formatNumber, formatPercent } from "../../words/format";
import { ownSegmentWords } from "../../words/ownSegments/ownSegments";
import { terms } from "../../words/terms/terms";

/** The month's name by any day of it. */
function monthName(month: number, language: Language): string {
  const day = new Date(Date.UTC(2023, month - 1, 1));
  return new Intl.DateTimeFormat(languages[language].tag, { month: "long", timeZone: "UTC" }).format(day);
}

/** What a rule asks, as people say it. */
function measureText(measure: string, language: Language): string {
  const words = ownSegmentWords[language];
  const column = columnAsked(measure);
  if (column !== null) return words.column(column);
  return isMeasure(measure) ? words.measures[measure] : measure;
}

export function operatorText(operator: string, language: Language): string {
  return ownSegmentWords[language].operators[operator as OperatorId] ?? operator;
}

/** A choice as people say it. */
export function choiceText(measure: Measure, choice: string, language: Language): string {
  const { segments, tiers, npsClasses } = terms[language];
  const known: Readonly<Record<string, string>> = { ...ownSegmentWords[language].choices, ...segments, ...tiers, ...npsClasses };
  if (measure === "birthMonth") return monthName(Number(choice), language);
  return known[choice] ?? choice;
}

interface Told {
  readonly language: Language;
  /** Code of the amounts' currency; null where it is not known. */
  readonly currency: string | null;
  /** Shall nobody be known by what a rule compares with? */
  readonly pseudonymised?: boolean;
}

/** What may say who somebody is: an address, a number, and whatever a column of a person's own holds. */
const tellsWho = (measure: string): boolean => measure === "email" || measure === "phone" || columnAsked(measure) !== null;

function dayText(text: string, language: Language): string {
  const serial = dayOf(text);
  return serial === null ? text : formatDay(serial, languages[language].tag);
}

function valueText(measure: MeasureId, value: number | string, { language, currency }: Told): string {
  const { tag } = languages[language];
  const kind = measures[measure];
  if (kind === "choice") return choiceText(measure, String(value), language);
  if (kind === "day") return dayText(String(value), language);
  if (typeof value === "string") return value;
  if (kind === "money") return formatMoney(value, tag, currency);
  if (kind === "share") return formatPercent(value, tag, 2);
  return kind === "days" ? ownSegmentWords[language].rule.days(formatNumber(value, tag)) : formatNumber(value, tag);
}

/** In a column of a person's own, what looks like a day is one. */
function ownValueText(value: number | string, { language }: Told): string {
  return typeof value === "number" ? formatNumber(value, languages[language].tag) : dayText(value, language);
}

function comparedWith({ measure, value }: Condition, told: Told): string {
  const { rule } = ownSegmentWords[told.language];
  if (value === null) return "";
  if (told.pseudonymised === true && tellsWho(measure)) return rule.hidden;
  const shown = (one: number | string): string => (isMeasure(measure) ? valueText(measure, one, told) : ownValueText(one, told));
  return typeof value === "object" ? rule.range(shown(value[0]), shown(value[1])) : shown(value);
}

function conditionText(condition: Condition, told: Told): string {
  const { measure, operator } = condition;
  return [measureText(measure, told.language), operatorText(operator, told.language), comparedWith(condition, told)].filter((part) => part !== "").join(" ");
}

export function ruleText({ match, groups }: OwnSegment, told: Told): string {
  const { and, or } = ownSegmentWords[told.language].rule;
  const [outer, inner] = match === "all" ? [and, or] : [or, and];
  const texts = groups.map((group) => {
    const joined = group.map((condition) => conditionText(condition, told)).join(` ${inner} `);
    return group.length > 1 && groups.length > 1 ? `(${joined})` : joined;
  });
  return texts.join(` ${outer} `);
}
