/** What stands on the Actions sheet: one row per action, as an Excel table made for mail merge? */
import { languageIds, languages, type Language } from "../../catalogue/languages";
import { contactCapDays, returnDays } from "../../core/actions/actionKinds";
import type { Action } from "../../core/actions/actionList";
import { messageLink } from "../../core/actions/messageLink";
import type { CustomerFacts } from "../../core/shop";
import { actionWords, type ActionWords } from "../../words/actions/actions";
import { formatNumber } from "../../words/format";
import { reportWords } from "../../words/report/report";
import type { Frame } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { liveTierRows } from "../customersSheet";
import { dayFormat, digits, general, percent, verbatim } from "../formats";
import { keptOf } from "../keptColumns";
import { noSegmentsText, segmentText } from "../ownRules";
import type { ColumnId } from "../references";
import { summaryCell } from "../summaryCell";
import { tableSheet, type TableColumn } from "../tableSheet";
import type { NumberFormat, TableSheet } from "../types";
import { offerText, productOf } from "./actionText";
import { actionsTold } from "./told";

type ActionColumnId = keyof ActionWords["columns"] | Extract<ColumnId,
  "id" | "name" | "email" | "phone" | "segment" | "tier" | "ownSegments" | "spend" | "lifetimeSpend" | "pAlive" | "nextOrder" | "bestWeekday" | "owner" | "status" | "note">;

/** One action; null is the row that says that there is none, since a table has at least one. */
type Row = Action | null;

type Column = TableColumn<Row, ActionColumnId>;

const oClock: NumberFormat = { code: '00":00"', show: (hour) => `${String(hour).padStart(2, "0")}:00` };

function text(id: ActionColumnId, of: (action: Action) => string | null, format = general): Column {
  return { id, format, style: "text", cell: (action) => (action === null ? "" : (of(action) ?? "")) };
}

function number(id: ActionColumnId, format: NumberFormat, of: (action: Action) => number | null): Column {
  return {
    id, format, style: "number",
    cell: (action) => {
      const value = action === null ? null : of(action);
      return value === null ? "" : cellNumber(value);
    },
  };
}

/** Filled by people. */
const typedColumns = ["owner", "status", "note"] as const;

const typed = (id: (typeof typedColumns)[number]): Column => ({ ...text(id, () => null), typed: true });

/** Which kind of action a word of any language means. */
const kindOfWord: ReadonlyMap<string, string> = new Map(languageIds.flatMap((language) => Object.entries(actionWords[language].kinds).map(([kind, word]) => [word, kind])));

function idColumn({ context: { idsAreNumbers } }: Frame): Column {
  if (!idsAreNumbers) return text("id", ({ customer }) => customer.id, verbatim);
  return { ...number("id", digits, ({ customer }) => Number(customer.id)), style: "leftNumber" };
}

/** How to reach the customer, as far as anybody in the list has it. */
function contactColumns({ context: { shop } }: Frame, actions: readonly Action[]): Column[] {
  const factsOf = ({ customer }: Action): CustomerFacts | undefined => shop.facts.get(customer.id);
  const known = (id: "email" | "phone"): Column[] =>
    actions.some((action) => (factsOf(action)?.[id] ?? null) !== null) ? [text(id, (action) => factsOf(action)?.[id] ?? null, verbatim)] : [];
  const link = (action: Action): string | null => messageLink(factsOf(action)?.phone ?? null);
  return [...known("email"), ...known("phone"), ...(actions.some((action) => link(action) !== null) ? [text("whatsapp", link, verbatim)] : [])];
}

/** Money follows the margin on the Summary, as long as the list is short enough for so many formulas. */
function moneyColumns(frame: Frame, live: boolean): Readonly<Record<"clv" | "incentive", Column[]>> {
  const { at, context, words, money } = frame;
  const own = actionWords[context.language].columns;
  const { margin } = context.assumptions;
  const marginCell = summaryCell(frame, at.input.margin);
  const cell = (header: string): string => `${context.names.tables.actions ?? ""}[[#This Row],[${header}]]`;
  const times = (header: string, factor: string): string => `=IF(${cell(header)}="","",${cell(header)}*${factor})`;
  const alive = (column: Column, formula: string): Column => (live ? { ...column, formula } : column);
  const expected = (action: Action): number | null => (action.revenue === null ? null : cellNumber(action.revenue * margin));
  return {
    clv: [
      number(at.rank, money.exact, ({ customer }) => customer.worth),
      alive(number("clv", money.exact, ({ customer }) => customer.worth * margin), times(words.columns[at.rank], marginCell)),
    ],
    incentive: [
      number("chance", percent, ({ chance }) => chance),
      number("revenue", money.exact, ({ revenue }) => revenue),
      alive(number("expectedMargin", money.exact, expected), times(own.revenue, marginCell)),
      alive(number("incentive", money.exact, (action) => (action.chance === null ? null : action.chance * (expected(action) ?? 0))), times(own.chance, cell(own.expectedMargin))),
    ],
  };
}

function columnsOf(frame: Frame, actions: readonly Action[], live: boolean): Column[] {
  const { analysis: { rfm }, context, terms, own } = frame;
  const { language, shop } = context;
  const { kinds, stopRules, note } = actionWords[language];
  const day = dayFormat(language);
  const moneyOf = moneyColumns(frame, live);
  const nameOf = ({ customer }: Action): string | null => shop.facts.get(customer.id)?.name ?? null;
  const offer = text("offer", ({ reason }) => offerText(reason, language), verbatim);
  return [
    idColumn(frame),
    ...(actions.some((action) => nameOf(action) !== null) ? [text("name", nameOf, verbatim)] : []),
    text("kind", ({ reason }) => kinds[reason.kind]),
    number("due", day, ({ due }) => due),
    { ...offer, style: "indented", cell: (action) => (action === null ? note.nothing : offer.cell(action)) },
    ...(actions.some(({ reason }) => productOf(reason) !== null) ? [text("product", ({ reason }) => productOf(reason), verbatim)] : []),
    ...contactColumns(frame, actions),
    text("segment", ({ customer }) => segmentText(customer.segment, rfm, language)),
    text("tier", ({ customer }) => terms.tiers[customer.tier]),
    ...(own.used.length === 0 ? [] : [text("ownSegments", ({ customer }) => own.namesOf(customer.id), verbatim)]),
    ...moneyOf.clv,
    ...(context.prediction === null ? [] : [number("pAlive", percent, ({ customer }) => customer.pAlive)]),
    ...moneyOf.incentive,
    number("nextOrder", day, ({ rhythm }) => rhythm.nextOrder),
    { ...text("bestWeekday", ({ rhythm: { weekday } }) => weekday && terms.weekdays[weekday]), style: "indented" },
    ...(shop.orders.minute === null ? [] : [number("hour", oClock, ({ rhythm }) => rhythm.hour)]),
    number("firstFollowUp", day, ({ followUps }) => followUps[0] ?? null),
    number("secondFollowUp", day, ({ followUps }) => followUps[1] ?? null),
    { ...text("stopRule", ({ reason }) => stopRules[reason.kind]), style: "indented" },
    ...typedColumns.map(typed),
  ];
}

/** How the list came about, and what is not in it. */
function noteOf(frame: Frame, live: boolean): string {
  const { language, shop: { subscriptions } } = frame.context;
  const { note } = actionWords[language];
  const why = noSegmentsText(frame.analysis.rfm, language);
  const knowsNoRenewal = subscriptions.length > 0 && subscriptions.every(({ renewal }) => renewal === null);
  const { withoutConsent, capped, more } = actionsTold(frame);
  const shown = (count: number): string => formatNumber(count, languages[language].tag, 0);
  return [
    note.limit(returnDays),
    ...(withoutConsent === 0 ? [] : [note.consent(shown(withoutConsent), withoutConsent)]),
    ...(capped === 0 ? [] : [note.cap(contactCapDays, shown(capped), capped)]),
    ...(more === 0 ? [] : [note.more(shown(more), more)]),
    ...(knowsNoRenewal ? [note.renewals] : []),
    ...(live ? [] : [note.fixed]),
    ...(why === null ? [] : [why]),
  ].join(" ");
}

export function actionsSheet(frame: Frame): TableSheet {
  const { context } = frame;
  const own = actionWords[context.language];
  const { actions } = actionsTold(frame);
  const live = actions.length <= liveTierRows;
  const columns = columnsOf(frame, actions, live);
  const headers = (language: Language): Record<ActionColumnId, string> => ({ ...reportWords[language].columns, ...actionWords[language].columns });
  return tableSheet<Row, ActionColumnId>({
    title: own.title,
    note: noteOf(frame, live),
    columns,
    headers: headers(context.language),
    rows: actions.length === 0 ? [null] : actions,
    bars: ["clv"],
    kept: keptOf({ columns, headers, keys: ["id", "kind"], typed: typedColumns, meanings: { kind: kindOfWord, ...(context.idMeaning && { id: context.idMeaning }) } }),
  });
}
