/** What stands on the sheet Migration: who moved between segments and tiers from one day to another, and what is that worth? */
import { languages } from "../../catalogue/languages";
import type { Shop } from "../../core/shop";
import { spanInDays } from "../../core/transactionsOf";
import { formatDay } from "../../words/format";
import { migrationWords } from "../../words/migration/migration";
import { cellAddress, fixedAddress } from "../address";
import { formula, label, value, type Frame } from "../blocks/frame";
import { below, blockSheet } from "../blockSheet";
import { dayFormat, verbatim, whole } from "../formats";
import { noSegmentsText } from "../ownRules";
import { summaryCell } from "../summaryCell";
import type { Block, BlockSheet, ReportCell } from "../types";
import { chainBlock, chainRows } from "./chainBlock";
import { comparedDays, dayInput, type ComparedDays } from "./comparedDays";
import { countsBlock, fromToRows, sharesBlock, spendBlock } from "./fromToBlocks";
import { migrationColumns, migrationFrame, migrationWidths, type MigrationFrame } from "./migrationFrame";
import { movesBlock } from "./movesBlock";
import { ownSegmentsBlock } from "./ownSegmentsBlock";
import { reactivatedBlock } from "./reactivatedBlock";
import { tiersBlock } from "./tiersBlock";

/** Days of orders from which two days of them tell something of their own accord. */
const usualSpan = 365;

export function hasMigration({ transactions }: Shop): boolean {
  return spanInDays(transactions) >= usualSpan;
}

const titleRows = 8;
const rowOf = { asOf: 3, earlier: 4, own: 5, days: 6, note: 7 } as const;
const sentenceColumn = 2;

const sentence = (row: number, text: string): ReportCell => label(row, sentenceColumn, text, "advice", migrationColumns - sentenceColumn);

function daysCells({ analysis, context }: Frame, days: ComparedDays): ReportCell[] {
  const { language } = context;
  const words = migrationWords[language];
  const shown = (day: number): string => formatDay(day, languages[language].tag);
  return [
    label(rowOf.earlier, 0, words.comparedWith, "aboutLabel"),
    value(rowOf.earlier, 1, days.earlier, "about", "aboutNumber", dayFormat(language)),
    sentence(rowOf.earlier, days.refused ? words.why.refused : words.why[days.why]),
    sentence(rowOf.own, words.ownNote(shown(analysis.firstDay), shown(analysis.asOf - 1))),
    label(rowOf.days, 0, words.days, "aboutLabel"),
    formula(rowOf.days, 1, `${cellAddress(rowOf.asOf, 1)}-${cellAddress(rowOf.earlier, 1)}`, analysis.asOf - days.earlier, "aboutNumber", whole),
  ];
}

function titleBlock(frame: Frame, isEmpty: boolean): Block {
  const { analysis, at, context } = frame;
  const words = migrationWords[context.language];
  const days = comparedDays(analysis, context.typed);
  const why = noSegmentsText(analysis.rfm, context.language) ?? words.tooShort;
  const day = dayFormat(context.language);
  const cells = [
    label(0, 0, words.title, "title", migrationColumns),
    label(1, 0, words.note, "note", migrationColumns),
    label(2, 0, frame.words.about.source, "aboutLabel"),
    { ...value(2, 1, `${context.source.sheet}!${context.source.address}`, "about", "aboutText", verbatim), span: migrationColumns - 1 },
    label(rowOf.asOf, 0, words.asOf, "aboutLabel"),
    formula(rowOf.asOf, 1, summaryCell(frame, at.asOf), analysis.asOf, "aboutNumber", day),
    ...(days === null ? [] : daysCells(frame, days)),
    label(rowOf.own, 0, words.own, "aboutLabel"),
    {
      kind: "input" as const, input: dayInput, rule: "number" as const, prompt: { title: words.own, message: words.ownMessage },
      row: rowOf.own, column: 1, value: days?.why === "typed" ? days.earlier : null, format: day, style: "input" as const,
    },
    label(rowOf.note, 0, isEmpty ? why : words.tierNote, isEmpty ? "warning" : "note", migrationColumns),
  ];
  return { name: "title", area: { row: 0, column: 0, rows: titleRows, columns: migrationColumns }, cells, bands: [], charts: [], bars: [] };
}

/** Each block below the one before. */
function blocksOf(shared: MigrationFrame): { readonly blocks: readonly Block[]; readonly breaks: readonly number[] } {
  const moves = movesBlock(shared, titleRows + 1);
  const counts = below(moves);
  const shares = counts + fromToRows + 1;
  const spend = spendBlock(shared, shares + fromToRows);
  const chain = below(spend);
  const tiers = tiersBlock(shared, chain + chainRows + 1);
  const own = ownSegmentsBlock(shared, below(tiers));
  const listed = reactivatedBlock(shared, below(own ?? tiers));
  const days = fixedAddress(rowOf.days, 1);
  return {
    blocks: [
      moves, countsBlock(shared, counts), sharesBlock(shared, counts, shares), spend,
      chainBlock(shared, { top: chain, counts, shares, days }), tiers, ...(own === null ? [] : [own]), ...(listed === null ? [] : [listed]),
    ],
    breaks: [shares, chain, tiers.area.row],
  };
}

export function migrationSheet(frame: Frame): BlockSheet {
  const shared = migrationFrame(frame);
  const title = titleBlock(frame, shared === null);
  const { blocks, breaks } = shared === null ? { blocks: [], breaks: [] } : blocksOf(shared);
  return blockSheet(migrationWords[frame.context.language].title, [title, ...blocks], { pageBreaks: breaks, narrowest: migrationWidths, orientation: "Landscape" });
}
