/** Who came into the segments of a person's own making since the earlier day, and who left them? */
import type { Shop } from "../../core/shop";
import { segmentMembers } from "../../core/ownSegments/members";
import type { OwnSegment } from "../../core/ownSegments/ownSegment";
import type { SerialDay } from "../../core/transactions";
import { ownSegmentWords } from "../../words/ownSegments/ownSegments";
import { cellAddress } from "../address";
import { formula, header, label, literal, value } from "../blocks/frame";
import { percent, whole } from "../formats";
import { segmentName } from "../ownSegments/counted";
import type { OwnGroup } from "../ownSegments/ownGroup";
import { measuredOf } from "../ownSegments/ownGroups";
import { ownTable } from "../ownSegments/ownTable";
import type { Block, ReportCell } from "../types";
import { dashed, fewCell, migrationColumns, type MigrationFrame } from "./migrationFrame";

/** What was known by a day. What has none, as a city, is as now. */
function knownBy(shop: Shop, day: SerialDay): Shop {
  return { ...shop, answers: shop.answers.filter((answer) => answer.day === null || answer.day <= day) };
}

/** Members of each segment on the earlier day, by id. */
function membersBefore({ frame, before, days }: MigrationFrame, segments: readonly OwnSegment[]): ReadonlySet<string>[] {
  const { context } = frame;
  const measured = measuredOf({
    analysis: before, context: { ...context, prediction: null, shop: knownBy(context.shop, days.earlier) }, figures: { tierOf: ({ tier }) => tier },
  });
  return segments.map((segment) => {
    const members = segmentMembers(segment, measured);
    return new Set(before.customers.flatMap(({ id }, row) => (members[row] === 1 ? [id] : [])));
  });
}

const [beforeColumn, leftColumn, stayedColumn, joinedColumn, nowColumn, shareColumn, noteAt] = [1, 2, 3, 4, 5, 6, 7];

function lineCells(shared: MigrationFrame, { segment: { name }, ids }: OwnGroup, before: ReadonlySet<string>, row: number): ReportCell[] {
  const { none } = shared.frame.words;
  const stayed = [...before].filter((id) => ids.has(id)).length;
  const [left, joined] = [before.size - stayed, ids.size - stayed];
  const at = (column: number): string => cellAddress(row, column);
  const counted = (column: number, shown: number): ReportCell => value(row, column, shown, "orders", "number", dashed(whole));
  return [
    segmentName(name, row),
    formula(row, beforeColumn, `${at(leftColumn)}+${at(stayedColumn)}`, before.size, "number", dashed(whole)),
    counted(leftColumn, left), counted(stayedColumn, stayed), counted(joinedColumn, joined),
    formula(row, nowColumn, `${at(stayedColumn)}+${at(joinedColumn)}`, ids.size, "number", dashed(whole)),
    formula(row, shareColumn, `IF(${at(beforeColumn)}=0,${literal(none)},${at(leftColumn)}/${at(beforeColumn)})`, before.size === 0 ? none : left / before.size, "number", percent),
    fewCell(shared, row, at(beforeColumn), before.size, noteAt),
  ];
}

/** Null where nobody has made a segment. */
export function ownSegmentsBlock(shared: MigrationFrame, top: number): Block | null {
  const { frame, words } = shared;
  const { migration: text } = ownSegmentWords[frame.context.language].sheets;
  const before = membersBefore(shared, frame.own.used.map(({ segment }) => segment));
  return ownTable(frame, {
    top, text, columns: noteAt + 1, sheetColumns: migrationColumns,
    header: (row) => [
      ...header(row, [
        [beforeColumn, text.before], [leftColumn, text.left], [stayedColumn, text.stayed], [joinedColumn, text.joined], [nowColumn, text.now], [shareColumn, text.share],
      ]),
      label(row, noteAt, words.fewHead, "headerAdvice"),
    ],
    lines: (own, index) => [(row) => lineCells(shared, own, before[index] ?? new Set(), row)],
  });
}
