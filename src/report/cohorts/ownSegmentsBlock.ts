/** Which share of the members of each segment of a person's own making bought at each age? */
import { fewCustomers } from "../../core/acquisition/channelValue";
import { ownSegmentWords } from "../../words/ownSegments/ownSegments";
import { cellAddress } from "../address";
import { formula, literal, value } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { wholePercent, whole } from "../formats";
import { membersIn, onSummary, segmentName } from "../ownSegments/counted";
import type { OwnGroup } from "../ownSegments/ownGroup";
import { ownTable } from "../ownSegments/ownTable";
import { colors } from "../theme";
import type { Block, ReportCell } from "../types";
import { firstAge, headerCells, type CohortFrame } from "./cohortFrame";
import { averageAtAge, gridOfMembers } from "./cohortGrid";

function retentionCells({ frame, grid }: CohortFrame, { ids }: OwnGroup, row: number): ReportCell[] {
  const { analysis, context } = frame;
  const members = gridOfMembers(grid, analysis, context.shop.transactions, ids);
  return members === null ? [] : Array.from({ length: members.ages }, (_, age) => age).flatMap((age): ReportCell[] => {
    const share = averageAtAge(members, age, ({ retention }) => retention);
    return share === null ? [] : [value(row, firstAge + age, cellNumber(share), "orders", "heat", wholePercent)];
  });
}

function lineCells(shared: CohortFrame, own: OwnGroup, index: number, row: number): ReportCell[] {
  const { frame, words } = shared;
  const { segment: { name }, ids, group } = own;
  const customers = cellAddress(row, 1);
  const few = words.few(fewCustomers);
  const repeaters = frame.analysis.customers.filter(({ id, purchases }) => ids.has(id) && purchases >= 2).length;
  const again = membersIn(frame, name, `,${frame.at.column.purchases},">=2"`);
  return [
    segmentName(name, row),
    formula(row, 1, onSummary(frame, index, "customers"), group.customers, "number", whole),
    formula(row, 2, `IF(${customers}<${fewCustomers},${literal(few)},"")`, group.customers < fewCustomers ? few : "", "advice"),
    formula(row, 3, `IFERROR((${again})/${customers},0)`, group.customers === 0 ? 0 : repeaters / group.customers, "number", wholePercent),
    ...retentionCells(shared, own, row),
  ];
}

/** Null where nobody has made a segment. */
export function ownSegmentsBlock(shared: CohortFrame, top: number): Block | null {
  const { frame, grid, words, columns } = shared;
  const block = ownTable(frame, {
    top, text: ownSegmentWords[frame.context.language].sheets.cohorts, columns, sheetColumns: columns,
    header: (row) => headerCells(shared, row, words.retention.ever).slice(1),
    lines: (own, index) => [(row) => lineCells(shared, own, index, row)],
  });
  if (block === null || grid.ages < 2) return block;
  // At age 0 everybody bought: that column would leave the others pale.
  const shaded = { row: top + 3, rows: frame.own.used.length, column: firstAge + 1, columns: grid.ages - 1 };
  return { ...block, scales: [{ area: shaded, low: colors.paper, high: colors.bar }] };
}
