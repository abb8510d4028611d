/** What will a customer of each segment bring who moves on as customers have moved so far? */
import { sumOf } from "../../core/math/compensatedSum";
import { segmentIds, type SegmentId } from "../../core/rfm/segments";
import { transitionClv } from "../../core/value/transitionClv";
import { areaAddress, cellAddress, fixedAddress } from "../address";
import { formula, header, label, literal, sumFormula, tableBands, value } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { percent, whole } from "../formats";
import { discountOf } from "../prediction";
import { summaryCell } from "../summaryCell";
import { colors, segmentColors } from "../theme";
import { typedNumber } from "../typedCells";
import type { Area, Block, ReportCell } from "../types";
import { discountInput } from "./comparedDays";
import { countAddress, shareRow, sharesArea } from "./fromToBlocks";
import { fewCell, firstSegment, fromIds, migrationColumns, totalColumn, type MigrationFrame } from "./migrationFrame";

/** Periods after which the table looks. */
const horizons = [1, 2, 3, 4, 5] as const;

const columns = { customers: 1, spend: 2, margin: 3, first: 4, end: 4 + horizons.length, base: 5 + horizons.length, few: 6 + horizons.length } as const;

/** Heading, two sentences, discount a year and a period, margin, a gap. */
const headRows = 7;
const chartRows = 16;

export const chainRows = headRows + 1 + segmentIds.length + 1 + 1 + chartRows;

interface Places {
  readonly top: number;
  readonly counts: number;
  readonly shares: number;
  /** Cell with the days between the two days. */
  readonly days: string;
}

interface Chain {
  readonly discount: number;
  readonly perPeriod: number;
  readonly margins: readonly number[];
  /** By horizon, then without end; null where it never ends. */
  readonly values: readonly (readonly number[] | null)[];
}

function chainOf({ frame, days, chain }: MigrationFrame): Chain {
  const { analysis, context } = frame;
  const discount = typedNumber(context.typed, discountInput, 0) ?? discountOf(context.prediction?.told);
  const perPeriod = (1 + discount) ** ((analysis.asOf - days.earlier) / 365.25) - 1;
  const margins = chain.spend.map((spend) => cellNumber(spend) * context.assumptions.margin);
  const ahead = horizons.map((periods) => transitionClv(margins, chain.shares, perPeriod, periods));
  return { discount, perPeriod, margins, values: [...ahead, perPeriod > 0 ? transitionClv(margins, chain.shares, perPeriod, null) : null] };
}

function headCells({ frame, words }: MigrationFrame, { discount, perPeriod }: Chain, { top, days }: Places): ReportCell[] {
  const { at, context } = frame;
  const text = words.chain;
  return [
    label(top, 0, text.heading, "heading", migrationColumns),
    label(top + 1, 0, text.assumes, "note", migrationColumns),
    label(top + 2, 0, text.without, "note", migrationColumns),
    label(top + 3, 0, text.discount, "label"),
    {
      kind: "input", input: discountInput, rule: "money", prompt: { title: text.discount, message: text.discountMessage },
      row: top + 3, column: 1, value: discount, format: percent, style: "input",
    },
    label(top + 4, 0, text.perPeriod, "label"),
    formula(top + 4, 1, `(1+${fixedAddress(top + 3, 1)})^(${days}/365.25)-1`, perPeriod, "number", percent),
    label(top + 5, 0, text.margin, "label"),
    formula(top + 5, 1, summaryCell(frame, at.input.margin), context.assumptions.margin, "number", percent),
  ];
}

/** Rows of one column of the table. */
const down = (first: number, column: number): string => {
  const [from, to] = [fixedAddress(first, column), fixedAddress(first + segmentIds.length - 1, column)];
  return `${from}:${to}`;
};

/** (I - P / (1 + d))^-1 times the value of one period. */
function endFormula({ top, shares }: Places, first: number, index: number, none: string): string {
  const area = sharesArea(shares);
  const fixed = (corner: Area): string => areaAddress(corner).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const [matrix, corner] = [fixed(area), fixedAddress(area.row, area.column)];
  const perPeriod = fixedAddress(top + 4, 1);
  const same = `1*((ROW(${matrix})-ROW(${corner}))=(COLUMN(${matrix})-COLUMN(${corner})))`;
  const row = `INDEX(MINVERSE(${same}-${matrix}/(1+${perPeriod})),${index + 1},0)`;
  return `IF(${perPeriod}>0,SUMPRODUCT(MMULT(${row},${down(first, columns.first)})),${literal(none)})`;
}

function lineCells(shared: MigrationFrame, chain: Chain, places: Places, id: SegmentId, index: number): ReportCell[] {
  const { frame, moves } = shared;
  const { money, words } = frame;
  const first = places.top + headRows + 1;
  const row = first + index;
  const customers = moves.filter(({ to }) => to.segment === id).length;
  const perPeriod = fixedAddress(places.top + 4, 1);
  const times = (column: number): string => `SUMPRODUCT(MMULT(${shareRow(places.shares, index)},${down(first, column)}))`;
  const end = chain.values[horizons.length]?.[index] ?? words.none;
  return [
    label(row, 0, frame.terms.segments[id], "text"),
    formula(row, columns.customers, countAddress(places.counts, fromIds.length, firstSegment + index), customers, "number", whole),
    value(row, columns.spend, cellNumber(shared.chain.spend[index] ?? 0), "orders", "number", money.table),
    formula(row, columns.margin, `${cellAddress(row, columns.spend)}*${fixedAddress(places.top + 5, 1)}`, chain.margins[index] ?? 0, "number", money.table),
    ...horizons.map((_, at): ReportCell => {
      const column = columns.first + at;
      const sum = at === 0 ? times(columns.margin) : `(${times(columns.margin)}+${times(column - 1)})`;
      return formula(row, column, `${sum}/(1+${perPeriod})`, chain.values[at]?.[index] ?? 0, "number", money.table);
    }),
    formula(row, columns.end, endFormula(places, first, index, words.none), end, "number", money.table),
    formula(row, columns.base, `IF(ISNUMBER(${cellAddress(row, columns.end)}),${cellAddress(row, columns.customers)}*${cellAddress(row, columns.end)},${literal(words.none)})`,
      typeof end === "number" ? customers * end : end, "number", money.table),
    fewCell(shared, row, countAddress(places.counts, index, totalColumn), sumOf(shared.chain.counts[index] ?? []), columns.few),
  ];
}

function totalCells({ frame, words, moves }: MigrationFrame, { values }: Chain, first: number): ReportCell[] {
  const row = first + segmentIds.length;
  const end = values[horizons.length];
  const base = segmentIds.map((id, index) => moves.filter(({ to }) => to.segment === id).length * (end?.[index] ?? 0));
  return [
    label(row, 0, words.total, "total"),
    formula(row, columns.customers, sumFormula(first, segmentIds.length, columns.customers), moves.length, "totalNumber", whole),
    formula(row, columns.base, sumFormula(first, segmentIds.length, columns.base), sumOf(base), "totalNumber", frame.money.table),
  ];
}

export function chainBlock(shared: MigrationFrame, places: Places): Block {
  const { top } = places;
  const text = shared.words.chain;
  const { frame } = shared;
  const chain = chainOf(shared);
  const head = top + headRows;
  const first = head + 1;
  const range = (column: number): Area => ({ row: first, column, rows: segmentIds.length, columns: 1 });
  return {
    name: "chain",
    area: { row: top, column: 0, rows: chainRows, columns: migrationColumns },
    cells: [
      ...headCells(shared, chain, places),
      ...header(head, [
        [0, text.segment, true], [columns.customers, text.customers], [columns.spend, text.spend], [columns.margin, text.marginOf],
        ...horizons.map((periods, index) => [columns.first + index, text.after(periods)] as const), [columns.end, text.end], [columns.base, text.base],
      ]),
      label(head, columns.few, shared.words.fewHead, "headerAdvice"),
      ...segmentIds.flatMap((id, index) => lineCells(shared, chain, places, id, index)),
      ...totalCells(shared, chain, first),
    ],
    bands: tableBands({ row: head - 1, column: 0, rows: 2 + segmentIds.length + 1, columns: columns.few + 1 }, segmentIds.length),
    charts: [{
      id: "clv.migration", type: "ColumnClustered", title: text.chart, place: { row: top + chainRows - chartRows, column: 0, rows: chartRows, columns: migrationColumns },
      categories: range(0), series: [{ name: text.end, values: range(columns.end), color: colors.accent }], pointColors: segmentIds.map((id) => segmentColors[id]),
      legend: null, reversed: false, dataLabels: true, evenly: false, categoryFormat: null, valueFormat: frame.money.axis.code,
      alt: { title: text.chart, description: text.alt },
    }],
    bars: [],
  };
}
