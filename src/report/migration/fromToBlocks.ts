/** From which segment to which: how many customers, which share of the row, and what have they spent? */
import { fewCustomers } from "../../core/acquisition/channelValue";
import { sumOf } from "../../core/math/compensatedSum";
import { segmentIds } from "../../core/rfm/segments";
import { cohortWords } from "../../words/cohorts/cohorts";
import { areaAddress, cellAddress, fixedAddress } from "../address";
import { formula, label, sumFormula, tableBands, value } from "../blocks/frame";
import { shortFormat } from "../cohorts/spendBlock";
import { whole, wholePercent } from "../formats";
import { colors } from "../theme";
import type { Area, Block, NumberFormat, ReportCell, ValueReason } from "../types";
import { along, bySegments, crossed, dashed, fewCell, firstSegment, fromIds, fromName, migrationColumns, noteColumn, segmentHeader, sumsBelow, totalColumn, type MigrationFrame } from "./migrationFrame";

const segments = segmentIds.length;

/** Heading, header, a row for each segment and one for those who had not bought, total, note. */
export const fromToRows = 2 + fromIds.length + 2;

/** Who stayed stands on the diagonal, in bold. */
const styleAt = (row: number, column: number): "heat" | "heatTotal" => (row === column ? "heatTotal" : "heat");

const placeAt = (top: number): Area => ({ row: top, column: 0, rows: 2 + fromIds.length + 1, columns: migrationColumns });

const shadedAt = (top: number): NonNullable<Block["scales"]> =>
  [{ area: { row: top + 2, column: firstSegment, rows: segments, columns: segments }, low: colors.paper, high: colors.bar }];

/** Values with their sums at the right and below. */
function summedCells(shared: MigrationFrame, top: number, cells: readonly (readonly number[])[], format: NumberFormat, why: ValueReason): ReportCell[] {
  const first = top + 2;
  const total = first + fromIds.length;
  const below = sumsBelow(cells);
  const across = (row: number): string => `SUM(${along(row, firstSegment, segments)})`;
  return [
    ...segmentHeader(shared, top + 1),
    label(top + 1, totalColumn, shared.words.total, "headerNumber"),
    ...cells.flatMap((line, row): ReportCell[] => [
      label(first + row, 0, fromName(shared, fromIds[row] ?? null), "text"),
      ...line.map((shown, column) => value(first + row, firstSegment + column, shown, why, styleAt(row, column), format)),
      formula(first + row, totalColumn, across(first + row), sumOf(line), "heatTotal", format),
    ]),
    label(total, 0, shared.words.total, "total"),
    ...below.map((sum, column) => formula(total, firstSegment + column, sumFormula(first, fromIds.length, firstSegment + column), sum, "heatTotal", format)),
    formula(total, totalColumn, across(total), sumOf(below), "heatTotal", format),
  ];
}

export function countsBlock(shared: MigrationFrame, top: number): Block {
  const { words, moves } = shared;
  const counts = crossed(moves, fromIds, segmentIds, bySegments, () => 1);
  const note = top + fromToRows - 1;
  return {
    name: "counts",
    area: { ...placeAt(top), rows: fromToRows },
    cells: [
      label(top, 0, words.counts.heading, "heading", migrationColumns),
      ...summedCells(shared, top, counts, dashed(whole), "orders"),
      label(top + 1, noteColumn, words.fewHead, "headerAdvice"),
      ...counts.map((line, row) => fewCell(shared, top + 2 + row, cellAddress(top + 2 + row, totalColumn), sumOf(line))),
      label(note, 0, words.fewNote(fewCustomers), "note", migrationColumns),
    ],
    bands: tableBands(placeAt(top), fromIds.length),
    charts: [], bars: [],
    scales: shadedAt(top),
  };
}

/** Where the customers of a segment then stand in total. */
export const countAddress = (countsTop: number, row: number, column: number): string => cellAddress(countsTop + 2 + row, column);

export function sharesBlock(shared: MigrationFrame, countsTop: number, top: number): Block {
  const { words, moves, chain } = shared;
  const won = segmentIds.map((id) => moves.filter(({ from, to }) => from === null && to.segment === id).length);
  const arrived = sumOf(won);
  const known = areaAddress({ row: countsTop + 2, column: firstSegment, rows: segments, columns: segments });
  const line = (row: number, shares: readonly number[], isChain: boolean): ReportCell[] => {
    const all = countAddress(countsTop, row, totalColumn);
    return [
      label(top + 2 + row, 0, fromName(shared, fromIds[row] ?? null), "text"),
      ...shares.map((share, column): ReportCell => {
        const count = countAddress(countsTop, row, firstSegment + column);
        const pooled = isChain ? `SUM(${areaAddress({ row: countsTop + 2, column: firstSegment + column, rows: segments, columns: 1 })})/SUM(${known})` : "0";
        return formula(top + 2 + row, firstSegment + column, `IF(${all}=0,${pooled},${count}/${all})`, share, styleAt(row, column), dashed(wholePercent));
      }),
      formula(top + 2 + row, totalColumn, `SUM(${along(top + 2 + row, firstSegment, segments)})`, sumOf(shares), "heatTotal", dashed(wholePercent)),
    ];
  };
  return {
    name: "shares",
    area: { ...placeAt(top), rows: fromToRows - 1 },
    cells: [
      label(top, 0, words.shares.heading, "heading", migrationColumns),
      ...segmentHeader(shared, top + 1),
      label(top + 1, totalColumn, words.total, "headerNumber"),
      ...chain.shares.flatMap((shares, row) => line(row, shares, true)),
      ...line(segments, won.map((count) => (arrived === 0 ? 0 : count / arrived)), false),
      label(top + 2 + fromIds.length, 0, words.shares.note, "note", migrationColumns),
    ],
    bands: tableBands(placeAt(top), fromIds.length, false),
    charts: [], bars: [],
    scales: shadedAt(top),
  };
}

/** The shares of all segments, as the chain takes them. */
export const sharesArea = (sharesTop: number): Area => ({ row: sharesTop + 2, column: firstSegment, rows: segments, columns: segments });

/** The shares of one segment's row. */
export const shareRow = (sharesTop: number, index: number): string => {
  const row = sharesTop + 2 + index;
  return `${fixedAddress(row, firstSegment)}:${fixedAddress(row, firstSegment + segments - 1)}`;
};

export function spendBlock(shared: MigrationFrame, top: number): Block {
  const { frame, words, moves } = shared;
  const spend = crossed(moves, fromIds, segmentIds, bySegments, (move) => move.spend);
  const { format, scale } = shortFormat(Math.max(0, ...spend.flat()));
  const { inMoney } = cohortWords[frame.context.language].value;
  return {
    name: "spend",
    area: placeAt(top),
    cells: [
      label(top, 0, words.spend.heading(inMoney(frame.context.currency?.symbol ?? "", scale)), "heading", migrationColumns),
      ...summedCells(shared, top, spend, dashed(format), "orders"),
    ],
    bands: tableBands(placeAt(top), fromIds.length),
    charts: [], bars: [],
    scales: shadedAt(top),
  };
}
