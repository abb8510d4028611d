/** What stands on the sheet Subscriptions beside the orders: what do subscriptions bring a month, who stays, what is to come? */
import { recurringWords } from "../../words/recurring/recurring";
import { formula, label, value, type Frame } from "../blocks/frame";
import { blockSheet } from "../blockSheet";
import { dayFormat, percent } from "../formats";
import { cardsBlock, cardsRows, noModelReason, plansBlock, survivalBlock } from "../subscriptions/subscriptionsSheet";
import { summaryCell } from "../summaryCell";
import type { Block, BlockSheet, ReportCell } from "../types";
import { churnBlock, revenueBlock, tableTopOf } from "./monthBlocks";
import { recurringColumns, recurringFrame, recurringWidths, type RecurringFrame } from "./recurringFrame";
import { renewalsBlock } from "./renewalsBlock";

function figureCells(frame: Frame, { words, discount }: RecurringFrame): ReportCell[] {
  const { at, context } = frame;
  return [
    label(3, 0, words.margin, "aboutLabel"),
    formula(3, 1, summaryCell(frame, at.input.margin), context.assumptions.margin, "aboutNumber", percent),
    label(4, 0, words.discount, "aboutLabel"),
    value(4, 1, discount, "about", "aboutNumber", percent),
  ];
}

/** What one should know before reading on. */
function sentences({ frame, words, own }: RecurringFrame): ReportCell[] {
  const { problem } = own.analysis;
  const hasPrices = frame.context.shop.subscriptions.some(({ price }) => price !== null);
  const notes = [
    ...words.definitions.map((text) => [text, "note"] as const), [own.words.about.methodText, "note"],
    ...(hasPrices ? [] : [[words.noPrices, "warning"]] as const),
    ...(problem === null ? [] : [[noModelReason(problem, own.words), "warning"]] as const),
  ] as const;
  return notes.map(([text, style], index) => label(5 + index, 0, text, style, recurringColumns));
}

function titleBlock(frame: Frame, shared: RecurringFrame | null): Block {
  const { analysis, at, context } = frame;
  const words = recurringWords[context.language];
  const told = shared === null ? [label(3, 0, words.none, "warning", recurringColumns)] : [...figureCells(frame, shared), ...sentences(shared)];
  const cells = [
    label(0, 0, words.title, "title", recurringColumns),
    label(1, 0, words.note, "note", recurringColumns),
    label(2, 0, words.asOf, "aboutLabel"),
    formula(2, 1, summaryCell(frame, at.asOf), analysis.asOf, "aboutNumber", dayFormat(context.language)),
    ...told,
  ];
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  return { name: "title", area: { row: 0, column: 0, rows, columns: recurringColumns }, cells, bands: [], charts: [], bars: [] };
}

const below = ({ area }: Block): number => area.row + area.rows + 1;

function blocksOf(shared: RecurringFrame, first: number): { readonly blocks: readonly Block[]; readonly breaks: readonly number[] } {
  const revenue = revenueBlock(shared, first + cardsRows + 1);
  const tableTop = tableTopOf(revenue.area.row);
  const churn = churnBlock(shared, tableTop, below(revenue));
  const renewals = renewalsBlock(shared, below(churn));
  const plans = plansBlock(shared.own, below(renewals));
  const survival = survivalBlock(shared.own, below(plans ?? renewals));
  return {
    blocks: [cardsBlock(shared.own, first), revenue, churn, renewals, ...(plans === null ? [] : [plans]), survival],
    breaks: [tableTop, churn.area.row, survival.area.row],
  };
}

export function recurringSheet(frame: Frame): BlockSheet {
  const shared = recurringFrame(frame);
  const title = titleBlock(frame, shared);
  const { blocks, breaks } = shared === null ? { blocks: [], breaks: [] } : blocksOf(shared, below(title));
  return blockSheet(recurringWords[frame.context.language].title, [title, ...blocks], { pageBreaks: breaks, narrowest: recurringWidths, orientation: "Landscape" });
}
