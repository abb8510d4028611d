/** From which tier to which did how many customers go? */
import { sumOf } from "../../core/math/compensatedSum";
import { tierIds, type TierId } from "../../core/rfm/tiers";
import { cellAddress } from "../address";
import { formula, header, label, literal, sumFormula, tableBands, value } from "../blocks/frame";
import { percent, whole } from "../formats";
import type { Block, ReportCell } from "../types";
import { along, crossed, dashed, fewCell, migrationColumns, sumsBelow, type MigrationFrame } from "./migrationFrame";

const tiers = tierIds.length;
const fromTiers: readonly (TierId | null)[] = [...tierIds, null];
const totalAt = 1 + tiers;
const firstShare = totalAt + 1;
const noteAt = firstShare + tiers;

function lineCells(shared: MigrationFrame, id: TierId | null, counts: readonly number[], row: number): ReportCell[] {
  const { frame, words } = shared;
  const customers = sumOf(counts);
  const { none } = frame.words;
  const share = (column: number): string => `IF(${cellAddress(row, totalAt)}=0,${literal(none)},${cellAddress(row, 1 + column)}/${cellAddress(row, totalAt)})`;
  return [
    label(row, 0, id === null ? words.none : frame.terms.tiers[id], "text"),
    ...counts.map((count, column) => value(row, 1 + column, count, "orders", "number", dashed(whole))),
    formula(row, totalAt, `SUM(${along(row, 1, tiers)})`, customers, "number", dashed(whole)),
    ...counts.map((count, column) => formula(row, firstShare + column, share(column), customers === 0 ? none : count / customers, "number", percent)),
    fewCell(shared, row, cellAddress(row, totalAt), customers, noteAt),
  ];
}

export function tiersBlock(shared: MigrationFrame, top: number): Block {
  const { frame, words, moves } = shared;
  const names = frame.terms.tiers;
  const counts = crossed(moves, fromTiers, tierIds, ({ from, to }) => [from?.tier ?? null, to.tier] as const, () => 1);
  const first = top + 2;
  const total = first + fromTiers.length;
  const place = { row: top, column: 0, rows: 2 + fromTiers.length + 1, columns: noteAt + 1 };
  const below = [...sumsBelow(counts), moves.length];
  return {
    name: "tiers",
    area: place,
    cells: [
      label(top, 0, words.tiers.heading, "heading", migrationColumns),
      ...header(top + 1, [
        [0, words.counts.from, true], ...tierIds.map((id, index) => [1 + index, names[id]] as const), [totalAt, words.total],
        ...tierIds.map((id, index) => [firstShare + index, words.tiers.share(names[id])] as const),
      ]),
      label(top + 1, noteAt, words.fewHead, "headerAdvice"),
      ...fromTiers.flatMap((id, index) => lineCells(shared, id, counts[index] ?? [], first + index)),
      label(total, 0, words.total, "total"),
      ...below.map((sum, column) => formula(total, 1 + column, sumFormula(first, fromTiers.length, 1 + column), sum, "totalNumber", dashed(whole))),
    ],
    bands: tableBands(place, fromTiers.length),
    charts: [], bars: [],
  };
}
