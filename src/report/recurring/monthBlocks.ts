/** How did recurring revenue and subscribers change from month to month, and how much stayed? */
import { fewCustomers } from "../../core/acquisition/channelValue";
import type { RevenueMonth } from "../../core/contract/recurringRevenue";
import { cellAddress } from "../address";
import { formula, header, label, literal, tableBands, value } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { month as monthFormat, percent, twoDecimals, whole } from "../formats";
import { gridColumns } from "../places";
import { colors } from "../theme";
import type { Area, Block, ChartDescription, NumberFormat, ReportCell } from "../types";
import { noteColumn, recurringColumns, type RecurringFrame } from "./recurringFrame";

const chartRows = 15;

/** A month that is not over is marked in the cell, which stays a date. */
const unfinished: NumberFormat = { code: `${monthFormat.code}"*"`, show: (serial) => `${monthFormat.show(serial)}*` };

const monthCell = ({ month, complete }: RevenueMonth, row: number): ReportCell => value(row, 0, month, "subscriptions", "leftNumber", complete ? monthFormat : unfinished);

/** Customers and revenue at the end of each month, the state before the first one in front. */
function standsOf({ before, months }: RecurringFrame["revenue"]): { readonly customers: number; readonly revenue: number }[] {
  const stands = [{ customers: before.customers, revenue: cellNumber(before.revenue) }];
  for (const { won, lost, wonRevenue, expansion, contraction, lostRevenue } of months) {
    const last = stands[stands.length - 1] ?? { customers: 0, revenue: 0 };
    stands.push({
      customers: last.customers + won - lost,
      revenue: last.revenue + cellNumber(wonRevenue) + cellNumber(expansion) - cellNumber(contraction) - cellNumber(lostRevenue),
    });
  }
  return stands;
}

/** Heading, header, the state before, the months, a note. */
const tableRows = (months: number): number => 2 + 1 + months + 1;

function chart({ frame, words }: RecurringFrame, top: number, months: readonly RevenueMonth[]): ChartDescription {
  const range = (column: number): Area => ({ row: top + chartRows + 1 + 3, rows: months.length, column, columns: 1 });
  return {
    id: "clv.recurring", type: "ColumnClustered", title: words.revenue.chart,
    place: { row: top, column: 0, rows: chartRows, columns: gridColumns },
    categories: range(0), series: [{ name: words.revenue.revenue, values: range(6), color: colors.complete }],
    pointColors: months.map(({ complete }) => (complete ? null : colors.unfinished)), legend: null, reversed: false, dataLabels: false, evenly: false,
    categoryFormat: monthFormat.code, valueFormat: frame.money.axis.code, alt: { title: words.revenue.chart, description: words.revenue.alt },
  };
}

/** Where the figures at the end of a month stand; -1 is the state before. */
const endOf = (tableTop: number, index: number, column: number): string => cellAddress(tableTop + 3 + index, column);

/** The chart, and below it, on a page of its own, the table from which it is drawn. */
export const tableTopOf = (top: number): number => top + chartRows + 1;

export function revenueBlock(shared: RecurringFrame, chartTop: number): Block {
  const top = tableTopOf(chartTop);
  const months = shared.revenue.months.length;
  const { frame, words, revenue } = shared;
  const text = words.revenue;
  const { money } = frame;
  const stands = standsOf(revenue);
  const { none } = frame.words;
  const arpa = (row: number, index: number): ReportCell => {
    const { customers, revenue: monthly } = stands[index + 1] ?? { customers: 0, revenue: 0 };
    return formula(row, 7, `IF(${cellAddress(row, 1)}=0,${literal(none)},${cellAddress(row, 6)}/${cellAddress(row, 1)})`, customers === 0 ? none : monthly / customers, "number", money.table);
  };
  const line = (one: RevenueMonth, index: number): ReportCell[] => {
    const row = top + 3 + index;
    const at = (column: number): string => cellAddress(row, column);
    const before = (column: number): string => endOf(top, index - 1, column);
    const churn = (column: number): string => cellAddress(top + tableRows(months) + 1 + 2 + index, column);
    return [
      monthCell(one, row),
      formula(row, 1, `${before(1)}+${churn(2)}-${churn(3)}`, stands[index + 1]?.customers ?? 0, "number", whole),
      ...[one.wonRevenue, one.expansion, one.contraction, one.lostRevenue].map((amount, place) => value(row, 2 + place, cellNumber(amount), "subscriptions", "number", money.table)),
      formula(row, 6, `${before(6)}+${at(2)}+${at(3)}-${at(4)}-${at(5)}`, stands[index + 1]?.revenue ?? 0, "number", money.table),
      arpa(row, index),
    ];
  };
  const place = { row: top, column: 0, rows: 2 + 1 + months, columns: gridColumns };
  return {
    name: "revenue",
    area: { ...place, row: chartTop, rows: chartRows + 1 + tableRows(months) },
    cells: [
      label(top, 0, text.heading, "heading", gridColumns),
      ...header(top + 1, [[0, text.month, true], [1, text.customers], [2, text.won], [3, text.expansion], [4, text.contraction], [5, text.lost], [6, text.revenue], [7, text.arpa]]),
      label(top + 2, 0, text.before, "text"),
      value(top + 2, 1, revenue.before.customers, "subscriptions", "number", whole),
      value(top + 2, 6, cellNumber(revenue.before.revenue), "subscriptions", "number", money.table),
      arpa(top + 2, -1),
      ...revenue.months.flatMap(line),
      label(top + 3 + months, 0, text.arpaNote, "note", recurringColumns),
    ],
    bands: tableBands(place, 1 + months, false),
    charts: [chart(shared, chartTop, revenue.months)],
    bars: [],
  };
}

const shareOf = (part: number, all: number, none: string): number | string => (all === 0 ? none : part / all);

export function churnBlock(shared: RecurringFrame, tableTop: number, top: number): Block {
  const { frame, words, revenue } = shared;
  const text = words.churn;
  const { none } = frame.words;
  const stands = standsOf(revenue);
  const line = (one: RevenueMonth, index: number): ReportCell[] => {
    const row = top + 2 + index;
    const { customers, revenue: monthly } = stands[index] ?? { customers: 0, revenue: 0 };
    const [start, mrr] = [cellAddress(row, 1), endOf(tableTop, index - 1, 6)];
    const month = (column: number): string => endOf(tableTop, index, column);
    const guarded = (under: string, text: string): string => `IF(${under}=0,${literal(none)},${text})`;
    const [more, less] = [one.wonRevenue + one.expansion, one.contraction + one.lostRevenue];
    return [
      monthCell(one, row),
      formula(row, 1, endOf(tableTop, index - 1, 1), customers, "number", whole),
      value(row, 2, one.won, "subscriptions", "number", whole),
      value(row, 3, one.lost, "subscriptions", "number", whole),
      formula(row, 4, guarded(start, `${cellAddress(row, 3)}/${start}`), shareOf(one.lost, customers, none), "number", percent),
      formula(row, 5, guarded(mrr, `(${month(4)}+${month(5)})/${mrr}`), shareOf(less, monthly, none), "number", percent),
      formula(row, 6, guarded(mrr, `(${mrr}+${month(3)}-${month(4)}-${month(5)})/${mrr}`), shareOf(monthly + one.expansion - less, monthly, none), "number", percent),
      formula(row, 7, guarded(`(${month(4)}+${month(5)})`, `(${month(2)}+${month(3)})/(${month(4)}+${month(5)})`), shareOf(more, less, none), "number", twoDecimals),
      formula(row, noteColumn, `IF(${start}<${fewCustomers},${literal(text.fewMark(fewCustomers))},"")`, customers < fewCustomers ? text.fewMark(fewCustomers) : "", "advice"),
    ];
  };
  const { months } = revenue;
  const place = { row: top, column: 0, rows: 2 + months.length, columns: recurringColumns };
  const notes = [...text.notes, text.fewNote(fewCustomers), ...(months.some(({ complete }) => !complete) ? [text.unfinished] : [])];
  return {
    name: "churn",
    area: { ...place, rows: place.rows + notes.length },
    cells: [
      label(top, 0, text.heading, "heading", recurringColumns),
      ...header(top + 1, [[0, words.revenue.month, true], [1, text.start], [2, text.won], [3, text.lost], [4, text.customer], [5, text.revenue], [6, text.retention], [7, text.quick]]),
      label(top + 1, noteColumn, text.few, "headerAdvice"),
      ...months.flatMap(line),
      ...notes.map((note, index) => label(top + 2 + months.length + index, 0, note, "note", recurringColumns)),
    ],
    bands: tableBands(place, months.length, false),
    charts: [], bars: [],
  };
}
