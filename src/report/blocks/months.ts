/** How does the revenue develop, and how much of it comes from customers we already had? */
import type { MonthRow } from "../../core/analysis";
import { sumOf } from "../../core/math/compensatedSum";
import { month as monthFormat, percent, whole } from "../formats";
import { cellNumber } from "../cellNumber";
import { gridColumns, monthsShown } from "../places";
import { colors } from "../theme";
import type { Block, ChartDescription, NumberFormat, ReportCell } from "../types";
import { formula, header, label, rowsOf, sumFormula, value, tableBands, type Frame } from "./frame";

/** The months as rows: at most two years singly, what is older in one row. */
export function monthLines(months: readonly MonthRow[]): { earlier: MonthRow | null; single: readonly MonthRow[] } {
  const single = months.slice(-monthsShown);
  const older = months.slice(0, -monthsShown);
  const [first] = older;
  if (first === undefined) return { earlier: null, single };
  const earlier: MonthRow = {
    month: first.month,
    revenue: sumOf(older.map(({ revenue }) => revenue)),
    existingRevenue: sumOf(older.map(({ existingRevenue }) => existingRevenue)),
    orders: sumOf(older.map(({ orders }) => orders)),
    complete: true,
  };
  return { earlier, single };
}

/** Marks a month that is not over: the cell stays a date. */
const unfinishedFormat: NumberFormat = { code: `${monthFormat.code}"*"`, show: (serial) => `${monthFormat.show(serial)}*` };

function shareOf(existing: number, revenue: number, none: string): number | string {
  return revenue > 0 ? existing / revenue : none;
}

function amounts(frame: Frame, line: MonthRow, row: number): ReportCell[] {
  const { money, words } = frame;
  return [
    value(row, 1, line.orders, "orders", "number", whole),
    value(row, 2, cellNumber(line.revenue), "orders", "number", money.table),
    value(row, 3, shareOf(line.existingRevenue, line.revenue, words.none), "orders", "number", percent),
  ];
}

function monthCell(line: MonthRow, row: number): ReportCell {
  return value(row, 0, line.month, "orders", "leftNumber", line.complete ? monthFormat : unfinishedFormat);
}

function chart({ words, places, money }: Frame, first: number, months: readonly MonthRow[]): ChartDescription {
  const column = (index: number) => ({ row: first, rows: months.length, column: index, columns: 1 });
  const unfinished = months.some(({ complete }) => !complete);
  return {
    id: "clv.months",
    type: "ColumnClustered",
    title: unfinished ? words.months.chartUnfinished : words.months.chart,
    place: places.monthsChart,
    categories: column(0),
    series: [{ name: words.months.revenue, values: column(2), color: colors.complete }],
    pointColors: months.map(({ complete }) => (complete ? null : colors.unfinished)),
    legend: null,
    reversed: false,
    dataLabels: false,
    evenly: false,
    categoryFormat: monthFormat.code,
    valueFormat: money.axis.code,
    alt: { title: words.months.chart, description: words.months.alt },
  };
}

function closingCells(frame: Frame, total: number, first: number, rows: number): ReportCell[] {
  const { analysis, figures, money, words } = frame;
  const { lastYear } = analysis;
  const orders = sumOf(analysis.months.map((line) => line.orders));
  return [
    label(total, 0, words.months.total, "total"),
    formula(total, 1, sumFormula(first, rows, 1), orders, "totalNumber", whole),
    formula(total, 2, sumFormula(first, rows, 2), figures.revenue, "totalNumber", money.table),
    label(total + 1, 0, words.months.lastYear, "text", 2),
    value(total + 1, 2, cellNumber(lastYear.revenue), "orders", "number", money.table),
    value(total + 1, 3, shareOf(lastYear.existingRevenue, lastYear.revenue, words.none), "orders", "number", percent),
  ];
}

export function monthNotes(months: readonly MonthRow[], words: Frame["words"]): string[] {
  const unfinished = months.some(({ complete }) => !complete);
  return [...(unfinished ? [words.months.unfinished] : []), words.months.existingNote];
}

export function monthsBlock(frame: Frame): Block {
  const { analysis, words, places } = frame;
  const place = places.months;
  const { earlier, single } = monthLines(analysis.months);
  const lines = earlier === null ? single : [earlier, ...single];
  const first = place.row + 2;
  const text = words.months;
  const cells = [
    label(place.row, 0, text.heading, "heading", place.columns),
    ...header(place.row + 1, [[0, text.month, true], [1, text.orders], [2, text.revenue], [3, text.existing]]),
    ...lines.flatMap((line, index) => [
      line === earlier ? label(first, 0, text.earlier, "text") : monthCell(line, first + index),
      ...amounts(frame, line, first + index),
    ]),
    ...closingCells(frame, first + lines.length, first, lines.length),
    ...monthNotes(analysis.months, words).map((note, index) => label(places.monthNotes.row + index, 0, note, "note", gridColumns)),
  ];
  const firstSingle = first + lines.length - single.length;
  return {
    name: "months",
    area: place,
    cells,
    bands: tableBands(place, lines.length),
    charts: [chart(frame, firstSingle, single)],
    bars: [{ area: rowsOf(place, 2 + lines.length - single.length, single.length, 2, 1), color: colors.bar }],
  };
}
