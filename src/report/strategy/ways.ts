/** Which ten ways raise the lifetime value, how is each measured, and with whom does it begin? */
import { sumOf } from "../../core/math/compensatedSum";
import { namesSegments } from "../../core/rfm/rfmRules";
import { segmentIds, type SegmentId } from "../../core/rfm/segments";
import { strategyWords } from "../../words/strategy/strategy";
import { fixedAddress } from "../address";
import type { Frame } from "../blocks/frame";
import { divided } from "../divided";
import { oneDecimal, percent, twoDecimals } from "../formats";
import { noSegmentsText } from "../ownRules";
import { summaryCell } from "../summaryCell";
import type { InputRule, NumberFormat } from "../types";
import { surveyOf, type Score, type Survey } from "../voice/survey";

export const wayIds = ["onboarding", "service", "loyalty", "personalisation", "selling", "feedback", "contact", "education", "pricing", "community"] as const;

export type WayId = (typeof wayIds)[number];

interface Measured {
  readonly formula: string;
  /** Null where there is nothing to measure. */
  readonly value: number | null;
}

export interface Way {
  readonly id: WayId;
  readonly name: string;
  readonly metric: string;
  readonly format: NumberFormat;
  readonly rule: InputRule;
  readonly today: Measured;
  /** Is less better? */
  readonly falls: boolean;
  /** What the target is where nobody has typed one, of today's value. */
  readonly target: (today: number) => number;
  /** Null where segments would name them and there are none. */
  readonly customers: { readonly formula: string; readonly value: number } | null;
  readonly act: string;
}

/** A way whose column or segments are not there. */
export interface NeededWay {
  readonly id: WayId;
  readonly name: string;
  readonly metric: string;
  readonly needs: string;
}

const yearDays = 365;
const better = 1.1;
const pointsBetter = 10;

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
const shareTarget = (today: number): number => rounded(Math.min(1, today * better), 3);

interface Counted {
  readonly customers: Way["customers"];
  /** Names of the segments. */
  readonly names: string;
}

/** The Summary counts the segments and the tiers already. */
function counted(frame: Frame, ids: readonly SegmentId[]): Counted {
  const { analysis, places, figures, terms } = frame;
  if (!namesSegments(analysis.rfm)) return { customers: null, names: "" };
  const cell = (id: SegmentId): string => summaryCell(frame, fixedAddress(places.segments.row + 2 + segmentIds.indexOf(id), 1));
  return { customers: { formula: ids.map(cell).join("+"), value: sumOf(ids.map((id) => figures.segments[id].customers)) }, names: ids.map((id) => terms.segments[id]).join(", ") };
}

/** Ways that the orders alone can measure. */
function ownWays(frame: Frame): Record<"onboarding" | "loyalty" | "personalisation" | "selling" | "contact" | "pricing", Way> {
  const { analysis, at, context, figures, money, places, terms, words } = frame;
  const text = strategyWords[context.language].ways;
  const on = (address: string): string => summaryCell(frame, address);
  const recent = analysis.customers.filter(({ firstPurchase }) => firstPurchase !== null && firstPurchase > analysis.asOf - yearDays);
  const since = `${at.column.firstPurchase},">"&${on(at.asOf)}-${yearDays}`;
  const of = (ids: readonly SegmentId[]): Counted => counted(frame, ids);
  const begin = ({ customers, names }: Counted, act: (segments: string) => string): Pick<Way, "customers" | "act"> =>
    ({ customers, act: customers === null ? words.none : act(names) });
  const [welcome, members, fitting, buyers, risk] = [of(["new"]), of(["loyal", "potentialLoyalist"]), of(["promising", "needAttention"]), of(["champions", "loyal"]), of(["atRisk", "cantLoseThem"])];
  const moneyDecimals = context.currency?.decimals ?? 2;
  return {
    onboarding: {
      id: "onboarding", ...text.onboarding, format: percent, rule: "share", falls: false, target: shareTarget, ...begin(welcome, text.onboarding.act),
      today: { formula: `COUNTIFS(${since},${at.column.purchases},">=2")/COUNTIFS(${since})`, value: divided(recent.filter(({ purchases }) => purchases >= 2).length, recent.length) },
    },
    loyalty: {
      id: "loyalty", ...text.loyalty, format: percent, rule: "share", falls: false, target: shareTarget, ...begin(members, text.loyalty.act),
      today: { formula: on(at.card.repeatRate), value: divided(figures.repeaters, figures.customers) },
    },
    personalisation: {
      id: "personalisation", ...text.personalisation, format: twoDecimals, rule: "money", falls: false, target: (today) => rounded(today * better, 2),
      ...begin(fitting, text.personalisation.act),
      today: { formula: on(at.card.frequency), value: divided(figures.purchases, figures.customerYears) },
    },
    selling: {
      id: "selling", ...text.selling, format: money.exact, rule: "money", falls: false, target: (today) => rounded(today * better, moneyDecimals),
      ...begin(buyers, text.selling.act), today: { formula: on(at.card.aov), value: divided(figures.revenue, figures.orders) },
    },
    contact: {
      id: "contact", ...text.contact, format: percent, rule: "share", falls: true, target: (today) => rounded(today * (2 - better), 3), ...begin(risk, text.contact.act),
      today: { formula: `(${risk.customers?.formula ?? ""})/${on(at.card.customers)}`, value: divided(risk.customers?.value ?? 0, figures.customers) },
    },
    pricing: {
      id: "pricing", ...text.pricing, format: percent, rule: "share", falls: false, target: shareTarget,
      customers: { formula: on(fixedAddress(places.tiers.row + 2, 1)), value: figures.tiers.high.customers },
      act: text.pricing.act(terms.tiers.high), today: { formula: on(at.input.margin), value: context.assumptions.margin },
    },
  };
}

/** Ways that ask for answers. */
function askedWays(frame: Frame, survey: Survey): Record<"service" | "feedback" | "education" | "community", Way> {
  const { at, context } = frame;
  const text = strategyWords[context.language].ways;
  const { nps, csat, ces } = at.column;
  const { bounds, people } = survey;
  const scores = (id: Score): number[] => people.flatMap((person) => person[id] ?? []);
  const [recommend, satisfied, easy] = [scores("nps"), scores("csat"), scores("ces")];
  const count = (values: readonly number[], test: (value: number) => boolean): number => values.filter(test).length;
  const promoters = count(recommend, (score) => score >= 9);
  const detractors = count(recommend, (score) => score < 7);
  const highest = easy.reduce((most, score) => Math.max(most, score), 5);
  return {
    service: {
      id: "service", ...text.service, format: percent, rule: "share", falls: false, target: shareTarget,
      today: { formula: `COUNTIFS(${csat},">=${bounds.csat}")/COUNT(${csat})`, value: divided(count(satisfied, (score) => score >= bounds.csat), satisfied.length) },
      customers: { formula: `COUNTIFS(${csat},"<${bounds.csat}")`, value: count(satisfied, (score) => score < bounds.csat) },
    },
    feedback: {
      id: "feedback", ...text.feedback, format: oneDecimal, rule: "number", falls: false, target: (today) => Math.min(100, Math.round(today + pointsBetter)),
      today: { formula: `100*(COUNTIFS(${nps},">=9")-COUNTIFS(${nps},"<7"))/COUNT(${nps})`, value: divided(100 * (promoters - detractors), recommend.length) },
      customers: { formula: `COUNTIFS(${nps},"<7")`, value: detractors },
    },
    education: {
      id: "education", ...text.education, format: twoDecimals, rule: "money", falls: false, target: (today) => rounded(Math.min(highest, today * better), 2),
      today: { formula: `SUM(${ces})/COUNT(${ces})`, value: divided(sumOf(easy), easy.length) },
      customers: { formula: `COUNTIFS(${ces},"<${bounds.ces}")`, value: count(easy, (score) => score < bounds.ces) },
    },
    community: {
      id: "community", ...text.community, format: percent, rule: "share", falls: false, target: shareTarget,
      today: { formula: `COUNTIFS(${nps},">=9")/COUNT(${nps})`, value: divided(promoters, recommend.length) },
      customers: { formula: `COUNTIFS(${nps},">=9")`, value: promoters },
    },
  };
}

const columnOf: Readonly<Partial<Record<WayId, "nps" | "csat" | "ces">>> = { service: "csat", feedback: "nps", education: "ces", community: "nps" };

/** What a measure that is not there needs; null where it is there. */
function needOf(id: WayId, frame: Frame, { has }: Survey): string | null {
  const { analysis, context: { language } } = frame;
  if (id === "contact") return noSegmentsText(analysis.rfm, language);
  const column = columnOf[id];
  return column === undefined || has[column] ? null : strategyWords[language].needs[column];
}

/** All ten, in their order. */
export function waysOf(frame: Frame): (Way | NeededWay)[] {
  const survey = surveyOf(frame);
  const { ways: text } = strategyWords[frame.context.language];
  const ways: Record<WayId, Way> = { ...ownWays(frame), ...askedWays(frame, survey) };
  return wayIds.map((id) => {
    const { name, metric } = text[id];
    const needs = needOf(id, frame, survey);
    return needs === null ? ways[id] : { id, name, metric, needs };
  });
}

