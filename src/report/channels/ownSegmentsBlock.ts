/** From which channels do the segments of a person's own making come? */
import { ownSegmentWords } from "../../words/ownSegments/ownSegments";
import { cellAddress, fixedAddress } from "../address";
import { formula, header, label, literal, value } from "../blocks/frame";
import { percent, verbatim, whole } from "../formats";
import { membersIn, onSummary, segmentName } from "../ownSegments/counted";
import type { OwnGroup } from "../ownSegments/ownGroup";
import { ownTable } from "../ownSegments/ownTable";
import type { Block, ReportCell } from "../types";
import { fewCustomers } from "../../core/acquisition/channelValue";
import { criterion, sheetColumns, type ChannelFrame } from "./channelFrame";
import type { ChannelLine } from "./channelLines";
import { firstValueRow } from "./valueBlock";

/** Of each segment. */
const mostChannels = 3;

/** A name of a channel needs three of the narrow columns. */
const nameSpan = 3;
const countColumn = 1 + nameSpan;
const noteColumn = countColumn + 4;

interface From {
  readonly line: ChannelLine;
  /** Its place on the sheet. */
  readonly at: number;
  readonly members: number;
}

/** Most members first. */
function channelsOf({ lines }: ChannelFrame, { ids }: OwnGroup): From[] {
  return lines
    .map((line, at): From => ({ line, at, members: line.customers.filter(({ id }) => ids.has(id)).length }))
    .filter(({ members }) => members > 0)
    .sort((a, b) => b.members - a.members || a.at - b.at)
    .slice(0, mostChannels);
}

function lineCells({ frame, words, threshold }: ChannelFrame, { segment: { name }, group }: OwnGroup, { line, at, members }: From, index: number, row: number): ReportCell[] {
  const { column } = frame.at;
  const above = firstValueRow + at;
  const count = cellAddress(row, countColumn);
  const [share, all] = [cellAddress(row, countColumn + 1), cellAddress(row, countColumn + 2)];
  const [part, ofAll] = [members / group.customers, line.customers.length / frame.figures.customers];
  return [
    segmentName(name, row),
    { ...value(row, 1, line.name, "about", "text", verbatim), span: nameSpan },
    formula(row, countColumn, membersIn(frame, name, `,${column.channel},${criterion(line, above)}`), members, "number", whole),
    formula(row, countColumn + 1, `IFERROR(${count}/${onSummary(frame, index, "customers")},0)`, part, "number", percent),
    formula(row, countColumn + 2, fixedAddress(above, 2), ofAll, "number", percent),
    formula(row, countColumn + 3, `IF(${all}=0,${literal(frame.words.none)},100*${share}/${all})`, (100 * part) / ofAll, "number", whole),
    formula(row, noteColumn, `IF(${count}<${threshold.few},"n<"&${threshold.few},"")`, members < fewCustomers ? words.few(fewCustomers) : "", "advice"),
  ];
}

/** Nobody of the segment has a channel that the sheet shows. */
function emptyCells({ frame }: ChannelFrame, { segment: { name } }: OwnGroup, row: number): ReportCell[] {
  return [segmentName(name, row), label(row, 1, frame.words.none, "text", nameSpan)];
}

/** Null where nobody has made a segment. */
export function ownSegmentsBlock(shared: ChannelFrame, top: number): Block | null {
  const { frame, words } = shared;
  const { channels: text } = ownSegmentWords[frame.context.language].sheets;
  return ownTable(frame, {
    top, text, columns: noteColumn + 1, sheetColumns,
    header: (row) => [
      label(row, 1, text.channel, "headerText", nameSpan),
      ...header(row, [[countColumn, text.customers], [countColumn + 1, text.share], [countColumn + 2, text.allShare], [countColumn + 3, text.index]]),
      label(row, noteColumn, words.note, "headerAdvice"),
    ],
    lines: (own, index) => {
      const found = channelsOf(shared, own);
      return found.length === 0 ? [(row) => emptyCells(shared, own, row)] : found.map((from) => (row) => lineCells(shared, own, from, index, row));
    },
  });
}
