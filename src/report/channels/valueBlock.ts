/** What are the customers of each channel worth, to date and at equal age? */
import { fewCustomers } from "../../core/acquisition/channelValue";
import { cellAddress } from "../address";
import { formula, header, label, literal, sumFormula, tableBands, value } from "../blocks/frame";
import { percent, verbatim, whole } from "../formats";
import { colors } from "../theme";
import type { Block, ReportCell } from "../types";
import { averageClv, criterion, sheetColumns, spendOf, tablesTop, type ChannelFrame } from "./channelFrame";
import { equalAgeDays, type ChannelLine } from "./channelLines";

const tableColumns = 10;

export const firstValueRow = tablesTop + 2;

/** The average CLV of a channel, for others to read. */
export const clvCell = (index: number): string => cellAddress(firstValueRow + index, 5);

/** The revenue of a channel. */
export const revenueCell = (index: number): string => cellAddress(firstValueRow + index, 3);

function ownCells(shared: ChannelFrame, line: ChannelLine, row: number, total: number): ReportCell[] {
  const { frame, threshold } = shared;
  const { at, words, money, figures } = frame;
  const is = `${at.column.channel},${criterion(line, row)}`;
  const [customers, revenue] = [cellAddress(row, 1), cellAddress(row, 3)];
  const none = literal(words.none);
  const count = line.customers.length;
  const lifetime = at.rank === "spend" ? revenue : `SUMIFS(${at.column[at.rank]},${is})`;
  const repeaters = line.customers.filter(({ purchases }) => purchases >= 2).length;
  return [
    value(row, 0, line.name, "about", "text", verbatim),
    formula(row, 1, `COUNTIFS(${is})`, count, "number", whole),
    formula(row, 2, `${customers}/${cellAddress(total, 1)}`, count / figures.customers, "number", percent),
    formula(row, 3, `SUMIFS(${at.column.spend},${is})`, spendOf(line.customers), "number", money.table),
    formula(row, 4, `IF(${customers}=0,${none},COUNTIFS(${is},${at.column.purchases},">=2")/${customers})`, count === 0 ? words.none : repeaters / count, "number", percent),
    formula(row, 5, `IF(${customers}=0,${none},${lifetime}*${threshold.margin}/${customers})`, averageClv(line, frame) ?? words.none, "number", money.exact),
  ];
}

/** At equal age: only orders know it. */
function equalAgeCells({ frame, threshold, words }: ChannelFrame, { equalAge, customers }: ChannelLine, row: number): ReportCell[] {
  const { money, context } = frame;
  const none = frame.words.none;
  const spend = cellAddress(row, 7);
  const few = words.few(fewCustomers);
  return [
    value(row, 6, equalAge?.customers ?? 0, "orders", "number", whole),
    value(row, 7, equalAge?.spend ?? none, "orders", "number", money.exact),
    formula(row, 8, `IF(ISNUMBER(${spend}),${spend}*${threshold.margin},${literal(none)})`, equalAge === null ? none : equalAge.spend * context.assumptions.margin, "number", money.exact),
    formula(row, 9, `IF(${cellAddress(row, 1)}<${threshold.few},"n<"&${threshold.few},"")`, customers.length < fewCustomers ? few : "", "advice"),
  ];
}

/** Customers of other or unknown channels: all the rest of the table. */
function restCells({ frame, words, others, rest }: ChannelFrame, row: number, first: number): ReportCell[] {
  if (rest.length === 0) return [];
  const { money, figures } = frame;
  const total = row + 1;
  const remainder = (column: number): string => `${cellAddress(total, column)}-${sumFormula(first, row - first, column)}`;
  return [
    label(row, 0, words.rest(others), "text"),
    formula(row, 1, remainder(1), rest.length, "number", whole),
    formula(row, 2, `${cellAddress(row, 1)}/${cellAddress(total, 1)}`, rest.length / figures.customers, "number", percent),
    formula(row, 3, remainder(3), spendOf(rest), "number", money.table),
  ];
}

function totalCells({ frame, words, threshold }: ChannelFrame, row: number): ReportCell[] {
  const { at, figures, money, context } = frame;
  const { customers, revenue, repeaters, all } = figures;
  const lifetime = at.rank === "spend" ? cellAddress(row, 3) : `SUM(${at.column[at.rank]})`;
  const count = cellAddress(row, 1);
  return [
    label(row, 0, words.total, "total"),
    formula(row, 1, `COUNTA(${at.column.id})`, customers, "totalNumber", whole),
    formula(row, 2, `${count}/${count}`, 1, "totalNumber", percent),
    formula(row, 3, `SUM(${at.column.spend})`, revenue, "totalNumber", money.table),
    formula(row, 4, `COUNTIFS(${at.column.purchases},">=2")/${count}`, repeaters / customers, "totalNumber", percent),
    formula(row, 5, `${lifetime}*${threshold.margin}/${count}`, (all.lifetime * context.assumptions.margin) / customers, "totalNumber", money.exact),
  ];
}

export function valueBlock(shared: ChannelFrame): Block {
  const { lines, rest } = shared;
  const { value: text, channel, note } = shared.words;
  const rows = lines.length + (rest.length > 0 ? 1 : 0);
  const total = firstValueRow + rows;
  const place = { row: tablesTop, rows: 2 + rows + 1, column: 0, columns: tableColumns };
  const cells = [
    label(tablesTop, 0, text.heading, "heading", sheetColumns),
    ...header(tablesTop + 1, [
      [0, channel, true], [1, text.customers], [2, text.share], [3, text.revenue], [4, text.repeatRate], [5, text.clv],
      [6, text.old(equalAgeDays)], [7, text.spend(equalAgeDays)], [8, text.equalAge(equalAgeDays)],
    ]),
    label(tablesTop + 1, 9, note, "headerAdvice"),
    ...lines.flatMap((line, index) => [
      ...ownCells(shared, line, firstValueRow + index, total),
      ...equalAgeCells(shared, line, firstValueRow + index),
    ]),
    ...restCells(shared, total - 1, firstValueRow),
    ...totalCells(shared, total),
  ];
  const bar = (column: number) => ({ area: { row: firstValueRow, rows: lines.length, column, columns: 1 }, color: colors.bar });
  return { name: "value", area: place, cells, bands: tableBands(place, rows), charts: [], bars: [bar(3), bar(8)] };
}
