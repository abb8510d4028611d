/** How is a rule said in words? "Tier is High and (City is Bandung or City is Jakarta)". */
import { languages, type Language } from "../../catalogue/languages";
import { isMeasure, measures, type MeasureId, type OperatorId } from "../../core/ownSegments/measures";
import type { Condition, OwnSegment } from "../../core/ownSegments/ownSegment";
import { serialDayOf } from "../../core/serialDay";
import { formatDay, formatMoney, formatNumber, formatPercent } from "../../words/format";
import { ownSegmentWords } from "../../words/ownSegments/ownSegments";
import { terms } from "../../words/terms/terms";

/** The month's name by any day of it. */
function monthName(month: number, language: Language): string {
  const day = new Date(Date.UTC(2023, month - 1, 1));
  return new Intl.DateTimeFormat(languages[language].tag, { month: "long", timeZone: "UTC" }).format(day);
}

/** A choice as people say it. */
export function choiceText(measure: MeasureId, choice: string, language: Language): string {
  const { segments, tiers, npsClasses } = terms[language];
  const known: Readonly<Record<string, string>> = { ...ownSegmentWords[language].choices, ...segments, ...tiers, ...npsClasses };
  if (measure === "birthMonth") return monthName(Number(choice), language);
  return known[choice] ?? choice;
}

interface Told {
  readonly language: Language;
  /** Code of the amounts' currency; null where it is not known. */
  readonly currency: string | null;
}

function dayText(text: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const serial = serialDayOf(year, month, day);
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

function comparedWith({ measure, value }: Condition, told: Told): string {
  const { rule } = ownSegmentWords[told.language];
  if (value === null || !isMeasure(measure)) return "";
  if (typeof value !== "object") return valueText(measure, value, told);
  return rule.range(valueText(measure, value[0], told), valueText(measure, value[1], told));
}

function conditionText(condition: Condition, told: Told): string {
  const words = ownSegmentWords[told.language];
  const { measure, operator } = condition;
  const name = isMeasure(measure) ? words.measures[measure] : measure;
  const comparison = words.operators[operator as OperatorId] ?? operator;
  return [name, comparison, comparedWith(condition, told)].filter((part) => part !== "").join(" ");
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
