/** How many were won, came back, went, rose and fell, and what are they worth? */
import { sumOf } from "../../core/math/compensatedSum";
import { goneSegments, moveKinds, quietSegments, type MoveKind } from "../../core/migration/moves";
import type { SegmentId } from "../../core/rfm/segments";
import { cellAddress } from "../address";
import { formula, header, label, rowsOf, sumFormula, tableBands, value } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { percent, whole } from "../formats";
import { summaryCell } from "../summaryCell";
import { colors } from "../theme";
import type { Block, ReportCell } from "../types";
import { migrationColumns, type MigrationFrame } from "./migrationFrame";

/** Customers, share, spend, CLV, spend since; then who that is. */
const whoColumn = 6;

function meaningOf({ frame, words }: MigrationFrame, kind: MoveKind): string {
  const names = (ids: readonly SegmentId[]): string => ids.map((id) => frame.terms.segments[id]).join(", ");
  const { meaning } = words.moves;
  if (kind === "reactivated") return meaning.reactivated(names(quietSegments));
  return kind === "lost" ? meaning.lost(names(goneSegments)) : meaning[kind];
}

function lineCells(shared: MigrationFrame, kind: MoveKind, row: number, total: number): ReportCell[] {
  const { frame, words, moves } = shared;
  const { at, context, money } = frame;
  const members = moves.filter((move) => move.kind === kind);
  const spend = cellNumber(sumOf(members.map((move) => cellNumber(move.spend))));
  return [
    label(row, 0, words.moves.names[kind], "text"),
    value(row, 1, members.length, "orders", "number", whole),
    formula(row, 2, `${cellAddress(row, 1)}/${cellAddress(total, 1)}`, members.length / moves.length, "number", percent),
    value(row, 3, spend, "orders", "number", money.table),
    formula(row, 4, `${cellAddress(row, 3)}*${summaryCell(frame, at.input.margin)}`, spend * context.assumptions.margin, "number", money.table),
    value(row, 5, cellNumber(sumOf(members.map((move) => cellNumber(move.spendSince)))), "orders", "number", money.table),
    label(row, whoColumn, meaningOf(shared, kind), "advice", migrationColumns - whoColumn),
  ];
}

function totalCells({ frame, words, moves }: MigrationFrame, first: number): ReportCell[] {
  const { context, money } = frame;
  const row = first + moveKinds.length;
  const spend = sumOf(moves.map((move) => cellNumber(move.spend)));
  const sum = (column: number): string => sumFormula(first, moveKinds.length, column);
  return [
    label(row, 0, words.total, "total"),
    formula(row, 1, sum(1), moves.length, "totalNumber", whole),
    formula(row, 2, sum(2), 1, "totalNumber", percent),
    formula(row, 3, sum(3), spend, "totalNumber", money.table),
    formula(row, 4, sum(4), spend * context.assumptions.margin, "totalNumber", money.table),
    formula(row, 5, sum(5), sumOf(moves.map((move) => cellNumber(move.spendSince))), "totalNumber", money.table),
  ];
}

export function movesBlock(shared: MigrationFrame, top: number): Block {
  const text = shared.words.moves;
  const first = top + 2;
  const place = { row: top, column: 0, rows: 2 + moveKinds.length + 1, columns: migrationColumns };
  return {
    name: "moves",
    area: place,
    cells: [
      label(top, 0, text.heading, "heading", migrationColumns),
      ...header(top + 1, [[0, text.move, true], [1, text.customers], [2, text.share], [3, text.spend], [4, text.clv], [5, text.since]]),
      label(top + 1, whoColumn, text.who, "headerAdvice", migrationColumns - whoColumn),
      ...moveKinds.flatMap((kind, index) => lineCells(shared, kind, first + index, first + moveKinds.length)),
      ...totalCells(shared, first),
    ],
    bands: tableBands(place, moveKinds.length),
    charts: [],
    bars: [{ area: rowsOf(place, 2, moveKinds.length, 2, 1), color: colors.bar }],
  };
}
