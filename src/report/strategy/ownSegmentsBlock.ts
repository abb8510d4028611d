/** In which measure is each segment of a person's own making farthest behind all customers, and which way raises it? */
import type { CustomerRow } from "../../core/analysis";
import { sumOf } from "../../core/math/compensatedSum";
import { ownSegmentWords } from "../../words/ownSegments/ownSegments";
import { strategyWords } from "../../words/strategy/strategy";
import { cellAddress } from "../address";
import { formula, header, label, literal, value, type Frame } from "../blocks/frame";
import { divided } from "../divided";
import { cellNumber } from "../cellNumber";
import { customerYears } from "../figures";
import { percent, twoDecimals, verbatim, whole } from "../formats";
import { countedIn, membersIn, onSummary, segmentName } from "../ownSegments/counted";
import type { OwnGroup } from "../ownSegments/ownGroup";
import { ownTable } from "../ownSegments/ownTable";
import { lifetimeSpend } from "../prediction";
import { summaryCell } from "../summaryCell";
import type { Block, NumberFormat, ReportCell } from "../types";

const columns = 8;

/** What is compared, and the way that raises it; in the order of the columns. */
const measureIds = ["aov", "frequency", "repeatRate"] as const;

type MeasureId = (typeof measureIds)[number];

const wayOf = { aov: "selling", frequency: "personalisation", repeatRate: "loyalty" } as const satisfies Readonly<Record<MeasureId, string>>;

const [customersColumn, clvColumn, firstMeasure, actColumn] = [2, 3, 4, 7];
const daysPerYear = 365.25;

/** Of some customers; null where there is nothing to divide by. */
type Measured = Readonly<Record<MeasureId, number | null>>;

function measuredOf(customers: readonly CustomerRow[], asOf: number): Measured {
  const sum = (of: (customer: CustomerRow) => number): number => sumOf(customers.map(of));
  return {
    aov: divided(sum(({ spend }) => cellNumber(spend)), sum(({ orders }) => orders)),
    frequency: divided(sum(({ purchases }) => purchases), customerYears({ customers, asOf })),
    repeatRate: divided(customers.filter(({ purchases }) => purchases >= 2).length, customers.length),
  };
}

/** How a group is summed over the table. */
interface Group {
  readonly customers: readonly CustomerRow[];
  /** What the Summary tells of it. */
  readonly told: { readonly customers: string; readonly revenue: string; readonly clv: string };
  readonly sum: (column: string) => string;
  readonly count: (criteria: string) => string;
}

function formulasOf({ at }: Frame, asOf: string, { told, sum, count }: Group, customers: string): Readonly<Record<MeasureId, string>> {
  const { column } = at;
  return {
    aov: `${told.revenue}/(${sum(column.orders)})`,
    frequency: `(${sum(column.purchases)})*${daysPerYear}/((${count(`,${column.firstPurchase},">0"`)})*${asOf}-(${sum(column.firstPurchase)}))`,
    repeatRate: `(${count(`,${column.purchases},">=2"`)})/${customers}`,
  };
}

/** The measure that is farthest behind; null where none is, undefined where nothing can be compared. */
function farthestBehind(own: Measured, all: Measured): MeasureId | null | undefined {
  const ratios = measureIds.flatMap((id) => (own[id] === null || all[id] === null || all[id] === 0 ? [] : [{ id, ratio: own[id] / all[id] }]));
  const [least] = ratios.sort((a, b) => a.ratio - b.ratio);
  if (least === undefined) return undefined;
  return least.ratio >= 1 ? null : least.id;
}

function figureCells(frame: Frame, group: Group, row: number, own: Measured): ReportCell[] {
  const { at, context, words, money } = frame;
  const { customers, told } = group;
  const [counted, none] = [cellAddress(row, customersColumn), literal(words.none)];
  const formulas = formulasOf(frame, summaryCell(frame, at.asOf), group, counted);
  const lifetime = sumOf(customers.map((one) => lifetimeSpend(one, context.prediction))) * context.assumptions.margin;
  const formats: Readonly<Record<MeasureId, NumberFormat>> = { aov: money.exact, frequency: twoDecimals, repeatRate: percent };
  return [
    formula(row, customersColumn, told.customers, customers.length, "number", whole),
    formula(row, clvColumn, told.clv, divided(lifetime, customers.length) ?? words.none, "number", money.table),
    ...measureIds.map((id, index) => formula(row, firstMeasure + index, `IFERROR(${formulas[id]},${none})`, own[id] ?? words.none, "number", formats[id])),
  ];
}

function lineCells(frame: Frame, { segment: { name }, ids }: OwnGroup, index: number, all: Measured, row: number): ReportCell[] {
  const { analysis, at, context: { language }, words } = frame;
  const { sheets: { strategy: text } } = ownSegmentWords[language];
  const customers = analysis.customers.filter(({ id }) => ids.has(id));
  const own = measuredOf(customers, analysis.asOf);
  const behind = farthestBehind(own, all);
  const group: Group = {
    customers,
    told: { customers: onSummary(frame, index, "customers"), revenue: onSummary(frame, index, "revenue"), clv: onSummary(frame, index, "clv") },
    sum: (column) => countedIn((criteria) => `SUMIFS(${column}${criteria})`, at.column.ownSegments, name),
    count: (criteria) => membersIn(frame, name, criteria),
  };
  const act = behind == null ? words.none : strategyWords[language].ways[wayOf[behind]].act(name);
  return [
    segmentName(name, row),
    label(row, 1, behind === undefined ? words.none : behind === null ? text.ahead : text[behind], "wrapped"),
    ...figureCells(frame, group, row, own),
    value(row, actColumn, act, "own", "advice", verbatim),
  ];
}

/** Null where nobody has made a segment. */
export function ownSegmentsBlock(frame: Frame, top: number): Block | null {
  const { analysis, at, context: { language } } = frame;
  const { all, strategy: text } = ownSegmentWords[language].sheets;
  const everybody: Group = {
    customers: analysis.customers,
    told: { customers: summaryCell(frame, at.card.customers), revenue: summaryCell(frame, at.card.revenue), clv: summaryCell(frame, at.card.averageClv) },
    sum: (column) => `SUM(${column})`,
    count: (criteria) => `COUNTIFS(${criteria.slice(1)})`,
  };
  const measured = measuredOf(analysis.customers, analysis.asOf);
  return ownTable(frame, {
    top, text, columns, sheetColumns: columns,
    header: (row) => [
      ...header(row, [
        [1, text.behind, true], [customersColumn, text.customers], [clvColumn, text.clv], ...measureIds.map((id, index) => [firstMeasure + index, text[id]] as const),
      ]),
      label(row, actColumn, text.act, "headerAdvice"),
    ],
    lines: (own, index) => [(row) => lineCells(frame, own, index, measured, row)],
    total: (row) => [label(row, 0, all, "total"), ...figureCells(frame, everybody, row, measured)],
  });
}
