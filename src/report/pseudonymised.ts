/** How do sheets in which nobody can be known say so? In their titles, whatever they are about. */
import type { Language } from "../catalogue/languages";
import { privacyWords } from "../words/privacy/privacy";
import type { Report } from "./report";
import type { Block, BlockSheet, ReportCell, TableSheet } from "./types";

interface Told {
  readonly language: Language;
  /** Of the source, which still names everybody. */
  readonly sheet: string;
}

type Change = (cell: ReportCell) => ReportCell;

function changed(sheet: BlockSheet, change: Change): BlockSheet {
  const blocks = sheet.blocks.map((block): Block => ({ ...block, cells: block.cells.map(change) }));
  return { ...sheet, blocks };
}

function titled({ language }: Told): Change {
  return (cell) => (cell.kind === "label" && cell.row === 0 && cell.column === 0 ? { ...cell, text: privacyWords[language].title(cell.text) } : cell);
}

/** Below the title of the Summary stands what it is. */
function noted({ language, sheet }: Told): Change {
  return (cell) => (cell.kind === "label" && cell.row === 1 && cell.column === 0 ? { ...cell, text: privacyWords[language].note(sheet) } : cell);
}

function table(sheet: TableSheet, { language, sheet: source }: Told): TableSheet {
  const words = privacyWords[language];
  return { ...sheet, title: words.title(sheet.title), note: `${sheet.note} ${words.note(source)}` };
}

export function pseudonymised({ summary, customers, more }: Report, told: Told): Report {
  return {
    summary: changed(changed(summary, titled(told)), noted(told)),
    customers: table(customers, told),
    more: more.map(({ id, sheet }) => ({ id, sheet: sheet.is === "table" ? table(sheet, told) : changed(sheet, titled(told)) })),
  };
}
