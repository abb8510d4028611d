/** What do the blocks of the sheet Migration share: the moves, the words, the columns? */
import { analyse } from "../../core/analyse";
import { fewCustomers } from "../../core/acquisition/channelValue";
import type { Analysis } from "../../core/analysis";
import { sumOf } from "../../core/math/compensatedSum";
import { segmentChain, type SegmentChain } from "../../core/migration/segmentChain";
import { movesBetween, type Move } from "../../core/migration/moves";
import { namesSegments } from "../../core/rfm/rfmRules";
import { segmentIds, type SegmentId } from "../../core/rfm/segments";
import { migrationWords, type MigrationWords } from "../../words/migration/migration";
import { areaAddress } from "../address";
import { formula, label, literal, type Frame } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import type { NumberFormat, ReportCell } from "../types";
import { comparedDays, type ComparedDays } from "./comparedDays";

/** Names, one column for each segment, their total, and a note. */
export const firstSegment = 1;
export const totalColumn = firstSegment + segmentIds.length;
export const noteColumn = totalColumn + 1;
export const migrationColumns = noteColumn + 1;
export const migrationWidths: readonly number[] = [132, ...segmentIds.map(() => 62), 62, 44];

export interface MigrationFrame {
  readonly frame: Frame;
  readonly words: MigrationWords;
  readonly days: ComparedDays;
  /** The orders as they were on the earlier day. */
  readonly before: Analysis;
  readonly moves: readonly Move[];
  readonly chain: SegmentChain;
}

/** Null where there is nothing to compare. */
export function migrationFrame(frame: Frame): MigrationFrame | null {
  const { analysis, context } = frame;
  const days = comparedDays(analysis, context.typed);
  const { rfm } = analysis;
  if (days === null || !namesSegments(rfm)) return null;
  const { tierShares } = context.assumptions;
  const before = analyse(context.shop.transactions, { asOf: days.earlier, tierShares, rfm });
  const moves = movesBetween(before, analysis);
  const chain = segmentChain(moves);
  return chain === null ? null : { frame, words: migrationWords[context.language], days, before, moves, chain };
}

/** Nothing stands where nobody moved. */
export function dashed({ code, show }: NumberFormat): NumberFormat {
  return { code: `${code};-${code};"–"`, show: (number) => (number === 0 ? "–" : show(number)) };
}

/** A sum for each pair of a row and a column. */
export function crossed<Row, Column>(moves: readonly Move[], rows: readonly Row[], columns: readonly Column[], of: (move: Move) => readonly [Row, Column], amount: (move: Move) => number): number[][] {
  const members = rows.map(() => columns.map((): number[] => []));
  for (const move of moves) {
    const [row, column] = of(move);
    members[rows.indexOf(row)]?.[columns.indexOf(column)]?.push(amount(move));
  }
  return members.map((line) => line.map((amounts) => cellNumber(sumOf(amounts))));
}

/** Sums of the columns. */
export function sumsBelow(lines: readonly (readonly number[])[]): number[] {
  return (lines[0] ?? []).map((_, column) => sumOf(lines.map((line) => line[column] ?? 0)));
}

/** Rows of the tables by segment: all of them, then those who had not bought yet. */
export const fromIds: readonly (SegmentId | null)[] = [...segmentIds, null];

export const bySegments = ({ from, to }: Move): readonly [SegmentId | null, SegmentId] => [from?.segment ?? null, to.segment];

export function fromName({ frame, words }: MigrationFrame, id: SegmentId | null): string {
  return id === null ? words.none : frame.terms.segments[id];
}

/** One row of cells. */
export function along(row: number, column: number, columns: number): string {
  return areaAddress({ row, column, rows: 1, columns });
}

/** Marks a row of few customers, whose number stands in `counted`. */
export function fewCell({ words }: MigrationFrame, row: number, counted: string, customers: number, at = noteColumn): ReportCell {
  const few = words.few(fewCustomers);
  return formula(row, at, `IF(${counted}<${fewCustomers},${literal(few)},"")`, customers < fewCustomers ? few : "", "advice");
}

/** Header of a table by segments. */
export function segmentHeader({ frame, words }: MigrationFrame, row: number): ReportCell[] {
  return [
    label(row, 0, words.counts.from, "headerText"),
    ...segmentIds.map((id, index) => label(row, firstSegment + index, frame.terms.segments[id], "headerNumber")),
  ];
}
