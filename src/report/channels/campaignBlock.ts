/** Is the cost per action that each channel reports what its cost and its actions make? */
import { cellAddress } from "../address";
import { formula, header, label, literal, tableBands, value } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { percent, verbatim, whole } from "../formats";
import type { Block, ReportCell } from "../types";
import { mostDifference, sheetColumns, type ChannelFrame } from "./channelFrame";
import type { ChannelLine } from "./channelLines";
import { figuresOf, wonCell } from "./costBlock";

const tableColumns = 9;

function checkCells(shared: ChannelFrame, row: number, reported: number | null, recomputed: number): ReportCell[] {
  const { frame, words, threshold } = shared;
  const none = frame.words.none;
  const [said, found, difference] = [3, 4, 5].map((at) => cellAddress(row, at));
  const off = reported === null || reported === 0 ? null : recomputed / reported - 1;
  const { agrees, differs } = words.campaign;
  const verdict = off === null ? none : Math.abs(off) > mostDifference ? differs : agrees;
  return [
    formula(row, 5, `IF(SUM(${said})>0,${found}/${said}-1,${literal(none)})`, off ?? none, "number", percent),
    formula(row, 8, `IF(ISNUMBER(${difference}),IF(ABS(${difference})>${threshold.differs},${literal(differs)},${literal(agrees)}),${literal(none)})`, verdict, "indented"),
  ];
}

function lineCells(shared: ChannelFrame, line: ChannelLine, row: number, won: string): ReportCell[] {
  const campaign = line.spending?.campaign ?? null;
  if (campaign === null) return [];
  const { frame } = shared;
  const { reported, recomputed, actions } = campaign;
  const count = figuresOf(line, frame).won;
  return [
    value(row, 0, line.name, "about", "text", verbatim),
    value(row, 1, cellNumber(campaign.cost), "costs", "number", frame.money.exact),
    value(row, 2, cellNumber(actions), "costs", "number", whole),
    value(row, 3, reported === null ? frame.words.none : cellNumber(reported), "costs", "number", frame.money.exact),
    formula(row, 4, `${cellAddress(row, 1)}/${cellAddress(row, 2)}`, recomputed, "number", frame.money.exact),
    ...checkCells(shared, row, reported === null ? null : cellNumber(reported), recomputed),
    formula(row, 6, won, count, "number", whole),
    formula(row, 7, `${cellAddress(row, 6)}/${cellAddress(row, 2)}`, count / actions, "number", percent),
  ];
}

/** One line says which columns are missing where no channel reports any action. */
export function campaignBlock(shared: ChannelFrame, costTop: number, top: number): Block {
  const { lines } = shared;
  const { campaign: text, channel, noCampaigns } = shared.words;
  const checked = lines.flatMap((line, index) => ((line.spending?.campaign ?? null) === null ? [] : [{ line, won: wonCell(costTop, index) }]));
  const heading = label(top, 0, text.heading, "heading", sheetColumns);
  if (checked.length === 0) {
    const cells = [heading, label(top + 1, 0, noCampaigns, "note", sheetColumns)];
    return { name: "campaigns", area: { row: top, rows: 2, column: 0, columns: sheetColumns }, cells, bands: [], charts: [], bars: [] };
  }
  const place = { row: top, rows: 2 + checked.length, column: 0, columns: tableColumns };
  const cells = [
    heading,
    ...header(top + 1, [
      [0, channel, true], [1, text.cost], [2, text.actions], [3, text.reported], [4, text.recomputed],
      [5, text.difference], [6, text.won], [7, text.share],
    ]),
    label(top + 1, 8, text.check, "headerAdvice"),
    ...checked.flatMap(({ line, won }, index) => lineCells(shared, line, top + 2 + index, won)),
    label(top + 2 + checked.length, 0, text.note, "note", sheetColumns),
  ];
  return { name: "campaigns", area: { ...place, rows: place.rows + 1 }, cells, bands: tableBands(place, checked.length, false), charts: [], bars: [] };
}
