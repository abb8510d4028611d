/** What stands on the sheet Cohorts: who came back, what they brought, and when that paid for winning them? */
import { fewCustomers } from "../../core/acquisition/channelValue";
import { periodNumber } from "../../core/period";
import type { Shop } from "../../core/shop";
import { lastDayOf } from "../../core/transactionsOf";
import { label, value, type Frame } from "../blocks/frame";
import { below, blockSheet } from "../blockSheet";
import { dayFormat, verbatim } from "../formats";
import type { Block, BlockSheet } from "../types";
import { byAgeBlock } from "./byAgeBlock";
import { cohortFrame, firstAge, type CohortFrame } from "./cohortFrame";
import { ownSegmentsBlock } from "./ownSegmentsBlock";
import { retentionBlock } from "./retentionBlock";
import { spendBlock } from "./spendBlock";

/** With fewer months there is nothing to follow. */
const leastMonths = 3;

/** Points: name, customers, note, one figure; then the ages. */
const ownWidths = [72, 60, 40, 60];
const ageWidth = 38;

/** Where more cohorts than these stand in a table, the next one begins on a page of its own. */
const mostOnSharedPage = 10;

export function hasCohorts({ transactions }: Shop): boolean {
  const { day } = transactions;
  if (day.length === 0) return false;
  const first = day.reduce((a, b) => Math.min(a, b));
  return periodNumber(lastDayOf(transactions), "month") - periodNumber(first, "month") + 1 >= leastMonths;
}

const titleRows = 8;

function titleBlock({ frame, grid, words, columns }: CohortFrame): Block {
  const { context, analysis } = frame;
  const { about } = frame.words;
  const few = grid.cohorts.some(({ customers }) => customers < fewCustomers);
  const notes = grid.cohorts.length === 0 ? [words.nobody] : [
    words.method,
    words.paidBackNote(grid.unit),
    ...(grid.complete ? [] : [words.unfinished(grid.unit)]),
    ...(few ? [words.fewNote(fewCustomers)] : []),
  ];
  const cells = [
    label(0, 0, words.title, "title", columns),
    label(1, 0, words.intro(grid.unit), "note", columns),
    label(2, 0, about.source, "aboutLabel"),
    { ...value(2, 1, `${context.source.sheet}!${context.source.address}`, "about", "aboutText", verbatim), span: columns - 1 },
    label(3, 0, about.asOf, "aboutLabel"),
    value(3, 1, analysis.asOf, "about", "aboutNumber", dayFormat(context.language)),
    ...notes.map((text, index) => label(4 + index, 0, text, "note", columns)),
  ];
  return { name: "title", area: { row: 0, rows: titleRows, column: 0, columns }, cells, bands: [], charts: [], bars: [] };
}

/** Each block below the one before. */
function triangles(shared: CohortFrame): { blocks: Block[]; breaks: number[] } {
  const retention = retentionBlock(shared, titleRows + 1);
  const spendTop = below(retention);
  const spend = spendBlock(shared, retention.area.row, spendTop);
  const byAgeTop = below(spend);
  const byAge = byAgeBlock(shared, { retention: retention.area.row, spend: spendTop }, byAgeTop);
  const own = ownSegmentsBlock(shared, byAge === null ? byAgeTop : below(byAge));
  const isLong = shared.grid.cohorts.length > mostOnSharedPage;
  return {
    blocks: [retention, spend, ...(byAge === null ? [] : [byAge]), ...(own === null ? [] : [own])],
    breaks: isLong ? [spendTop, ...(byAge === null ? [] : [byAgeTop])] : [],
  };
}

export function cohortsSheet(frame: Frame): BlockSheet {
  const shared = cohortFrame(frame);
  const { grid, words, columns } = shared;
  const { blocks, breaks } = grid.cohorts.length === 0 ? { blocks: [], breaks: [] } : triangles(shared);
  const narrowest = [...ownWidths, ...Array.from({ length: columns - firstAge }, () => ageWidth)];
  return blockSheet(words.title, [titleBlock(shared), ...blocks], { narrowest, orientation: "Landscape", pageBreaks: breaks, frozen: { rows: 1, columns: 1 } });
}
