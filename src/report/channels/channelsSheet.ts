/** What stands on the sheet Channels: where customers came from, what they are worth and what they cost? */
import { label, value, type Frame } from "../blocks/frame";
import { below, blockSheet } from "../blockSheet";
import { dayFormat, verbatim } from "../formats";
import type { Block, BlockSheet } from "../types";
import { campaignBlock } from "./campaignBlock";
import { channelFrame, sheetColumns, thresholdsBlock, titleRows, type ChannelFrame } from "./channelFrame";
import { costBlock } from "./costBlock";
import { ownSegmentsBlock } from "./ownSegmentsBlock";
import { valueBlock } from "./valueBlock";

/** Points: a name, then figures. */
const narrowest = [124, ...Array.from({ length: sheetColumns - 1 }, () => 62)];

function missing({ words, lines, frame }: ChannelFrame): string[] {
  if (lines.length === 0) return [words.noChannels];
  return frame.context.shop.costs.length === 0 ? [words.noCosts] : [];
}

function titleBlock(shared: ChannelFrame): Block {
  const { frame, words } = shared;
  const { context, analysis } = frame;
  const { about } = frame.words;
  const method = context.prediction === null ? words.clvToDate : words.clvAhead;
  const cells = [
    label(0, 0, words.title, "title", sheetColumns),
    label(1, 0, words.intro, "note", sheetColumns),
    label(2, 0, about.source, "aboutLabel"),
    { ...value(2, 1, `${context.source.sheet}!${context.source.address}`, "about", "aboutText", verbatim), span: sheetColumns - 1 },
    label(3, 0, about.asOf, "aboutLabel"),
    value(3, 1, analysis.asOf, "about", "aboutNumber", dayFormat(context.language)),
    label(4, 0, method, "note", sheetColumns),
    ...missing(shared).map((text) => label(5, 0, text, "warning", sheetColumns)),
  ];
  return { name: "title", area: { row: 0, rows: titleRows, column: 0, columns: sheetColumns }, cells, bands: [], charts: [], bars: [] };
}

interface Tables {
  readonly blocks: readonly Block[];
  readonly pageBreaks: readonly number[];
}

/** Both tables and the chart fit on one page with so many channels. */
const mostOnOnePage = 6;

function tables(shared: ChannelFrame): Tables {
  const worth = valueBlock(shared);
  const costTop = below(worth);
  const cost = costBlock(shared, costTop);
  const campaigns = campaignBlock(shared, costTop, below(cost));
  const own = ownSegmentsBlock(shared, below(campaigns));
  const chartTop = cost.area.row + cost.area.rows + 1;
  return {
    blocks: [thresholdsBlock(shared), worth, cost, campaigns, ...(own === null ? [] : [own])],
    pageBreaks: [shared.lines.length > mostOnOnePage ? chartTop : campaigns.area.row, ...(own === null ? [] : [own.area.row])],
  };
}

export function channelsSheet(frame: Frame): BlockSheet {
  const shared = channelFrame(frame);
  const { blocks, pageBreaks } = shared.lines.length === 0 ? { blocks: [], pageBreaks: [] } : tables(shared);
  return blockSheet(shared.words.title, [titleBlock(shared), ...blocks], { narrowest, pageBreaks, orientation: "Landscape", frozen: { rows: 1, columns: 1 } });
}
