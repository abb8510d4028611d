/** Who came back: the most valuable of them, by name? */
import type { Move } from "../../core/migration/moves";
import { header, label, tableBands, value } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { dayFormat } from "../formats";
import { idCell } from "../idCell";
import type { Block, ReportCell } from "../types";
import { migrationColumns, type MigrationFrame } from "./migrationFrame";

const mostListed = 20;

function lineCells(shared: MigrationFrame, { id, from, to, lastPurchase, spend, spendSince }: Move, row: number): ReportCell[] {
  const { frame } = shared;
  const { segments } = frame.terms;
  return [
    idCell(frame.context, id, row),
    value(row, 1, lastPurchase, "list", "number", dayFormat(frame.context.language)),
    value(row, 2, cellNumber(spend), "list", "number", frame.money.table),
    value(row, 3, cellNumber(spendSince), "list", "number", frame.money.table),
    label(row, 4, from === null ? "" : segments[from.segment], "indented", 3),
    label(row, 7, segments[to.segment], "indented", 3),
  ];
}

/** Null where nobody came back. */
export function reactivatedBlock(shared: MigrationFrame, top: number): Block | null {
  const all = shared.moves.filter(({ kind }) => kind === "reactivated");
  if (all.length === 0) return null;
  const { list, moves } = shared.words;
  const lines = all.slice(0, mostListed);
  const place = { row: top, column: 0, rows: 2 + lines.length + 1, columns: 10 };
  return {
    name: "reactivated",
    area: place,
    cells: [
      label(top, 0, list.heading, "heading", migrationColumns),
      ...header(top + 1, [[0, list.customer, true], [1, list.last], [2, moves.spend], [3, moves.since]]),
      label(top + 1, 4, list.from, "headerAdvice", 3),
      label(top + 1, 7, list.to, "headerAdvice", 3),
      ...lines.flatMap((move, index) => lineCells(shared, move, top + 2 + index)),
      label(top + 2 + lines.length, 0, list.note(lines.length, all.length), "note", migrationColumns),
    ],
    bands: tableBands(place, lines.length, false),
    charts: [], bars: [],
  };
}
