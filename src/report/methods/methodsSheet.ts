/** What is one customer worth by each method, what if a figure changes, and what would reach the target? */
import type { Shop } from "../../core/shop";
import { spanInDays } from "../../core/transactionsOf";
import { methodWords } from "../../words/methods/methods";
import { formula, label, type Frame } from "../blocks/frame";
import { blockSheet } from "../blockSheet";
import { dayFormat } from "../formats";
import { summaryCell } from "../summaryCell";
import type { InputLabels } from "../typedCells";
import type { Block, BlockSheet } from "../types";
import { methodsColumns, methodsWidths, wideColumn } from "./grid";
import { breakEvenBlock, cashflowBlock, cashflowRows, cashflowTotal, methodsBlock, rowsOfMethods, sensitivityBlock, sensitivityRows, yearLabels } from "./tables";
import { termLabels, termsAt } from "./terms";
import { methodValues } from "./values";

export const methodsInputs: InputLabels = new Map([...termLabels, ...yearLabels]);

/** Half a year before the last one at least: else nothing tells how many come back after a year, which most methods use. */
export function reachesBack({ transactions }: Shop): boolean {
  return spanInDays(transactions) >= 1.5 * 365;
}

const titleRows = 3;

function titleBlock(frame: Frame): Block {
  const { analysis, at, context } = frame;
  const text = methodWords[context.language];
  const cells = [
    label(0, 0, text.title, "title", methodsColumns),
    label(1, 0, text.note, "note", methodsColumns),
    label(2, 0, text.asOf, "aboutLabel"),
    formula(2, 1, summaryCell(frame, at.asOf), analysis.asOf, "aboutNumber", dayFormat(context.language)),
  ];
  return { name: "title", area: { row: 0, column: 0, rows: titleRows, columns: methodsColumns }, cells, bands: [], charts: [], bars: [] };
}

export function methodsSheet(frame: Frame): BlockSheet {
  const { terms, block } = termsAt(frame, titleRows + 1);
  const methodsRow = block.area.row + block.area.rows + 1;
  // How many methods there are does not depend on where the cash flow stands.
  const rows = rowsOfMethods(methodValues(frame, terms, { at: "", value: null }));
  const cashflowRow = methodsRow + rows + 1;
  const values = methodValues(frame, terms, cashflowTotal(frame, terms, cashflowRow));
  const sensitivityRow = cashflowRow + cashflowRows + 1;
  const chart = { row: cashflowRow, column: wideColumn, rows: cashflowRows + 1 + sensitivityRows, columns: 1 };
  const blocks = [
    titleBlock(frame), block,
    methodsBlock(frame, terms, values, methodsRow, chart),
    cashflowBlock(frame, terms, cashflowRow),
    sensitivityBlock(frame, terms, sensitivityRow),
    breakEvenBlock(frame, terms, sensitivityRow + sensitivityRows + 1),
  ];
  return blockSheet(methodWords[frame.context.language].title, blocks, { pageBreaks: [cashflowRow], narrowest: methodsWidths, orientation: "Landscape" });
}
