/** How does the Summary get onto its sheet? Everything in one batch, so that it is there whole or not at all. */
import { colors } from "../report/theme";
import type { Block, InputCell, InputRule, ReportCell, BlockSheet } from "../report/types";
import type { StyleRole } from "../report/theme";
import type { ReportWords } from "../words/report/report";
import { applyFont, applyStyle, rangeOf } from "./applyStyle";
import { asGiven } from "./asGiven";
import { drawChart } from "./drawChart";
import { rectanglesOf } from "./rectangles";

const printMargin = 28;

function cellsOf(blocks: readonly Block[]): readonly ReportCell[] {
  return blocks.flatMap(({ cells }) => cells);
}

/** A sentence that goes on in the next row may begin there with a sign of Excel's. */
const asWords = (text: string): string => (/^[=+\-@']/.test(text) ? `'${text}` : text);

function assigned(cell: ReportCell): string | number {
  if (cell.kind === "label") return asWords(cell.text);
  return cell.kind === "formula" ? cell.formula : asGiven(cell.value ?? "");
}

function matrix<T>(rows: number, columns: number, empty: T, cells: readonly ReportCell[], valueOf: (cell: ReportCell) => T): T[][] {
  const filled = Array.from({ length: rows }, () => new Array<T>(columns).fill(empty));
  for (const cell of cells) {
    const row = filled[cell.row];
    if (row) row[cell.column] = valueOf(cell);
  }
  return filled;
}

/** Number formats first: a cell that is text already cannot become a formula. */
function writeCells(sheet: Excel.Worksheet, { blocks, rows, widths }: BlockSheet): void {
  const cells = cellsOf(blocks);
  const range = sheet.getRangeByIndexes(0, 0, rows, widths.length);
  const formatOf = (cell: ReportCell): string => (cell.kind === "label" ? "General" : (cell.format?.code ?? "General"));
  applyFont(range);
  range.numberFormat = matrix(rows, widths.length, "General", cells, formatOf);
  range.formulas = matrix<string | number>(rows, widths.length, "", cells, assigned);
}

function writeStyles(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  for (const { bands } of blocks) for (const { area, style } of bands) applyStyle(rangeOf(sheet, area), style);
  const byStyle = new Map<StyleRole, ReportCell[]>();
  for (const cell of cellsOf(blocks)) byStyle.set(cell.style, [...(byStyle.get(cell.style) ?? []), cell]);
  for (const [style, cells] of byStyle) {
    for (const area of rectanglesOf(cells)) applyStyle(rangeOf(sheet, area), style);
  }
}

function setSizes(sheet: Excel.Worksheet, { widths, heights }: BlockSheet): void {
  widths.forEach((points, column) => (sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points));
  heights.forEach((points, row) => (sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points));
}

type Rule = Excel.DataValidationRule;

const share: Rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
const notNegative: Rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };

const anyNumber: Rule = { decimal: { formula1: -1e15, formula2: 1e15, operator: "Between" } };

const rules: Readonly<Record<Exclude<InputRule, "text">, { readonly rule: Rule; readonly invalid: keyof ReportWords["assumptions"]["invalid"] }>> = {
  share: { rule: share, invalid: "share" }, money: { rule: notNegative, invalid: "money" }, number: { rule: anyNumber, invalid: "number" },
};

/** What may be typed, and what it means, for whoever selects the cell. */
function guard(sheet: Excel.Worksheet, { row, column, rule, prompt }: InputCell, { assumptions: { invalid } }: ReportWords): void {
  if (rule === "text") return;
  const { dataValidation } = sheet.getCell(row, column);
  const { rule: allowed, invalid: reason } = rules[rule];
  dataValidation.rule = allowed;
  dataValidation.prompt = { showPrompt: true, ...prompt };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: invalid.title, message: invalid[reason] };
}

function addBars(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  for (const { area, color } of blocks.flatMap(({ bars }) => bars)) {
    const { dataBar } = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    dataBar.positiveFormat.fillColor = color;
    dataBar.positiveFormat.gradientFill = false;
  }
}

/** Heat maps: the darker the higher. */
function addScales(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  for (const { area, low, high } of blocks.flatMap(({ scales = [] }) => scales)) {
    const { colorScale } = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
    colorScale.criteria = {
      minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: low },
      maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: high },
    };
  }
}

/** Not by colour alone. */
function addMarks(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  for (const { area, formula, color } of blocks.flatMap(({ marks = [] }) => marks)) {
    const { custom } = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    custom.format.font.bold = true;
    custom.format.font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
    custom.format.font.color = color;
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<BlockSheet["frozen"]>): void {
  if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

function setPage(sheet: Excel.Worksheet, { rows, widths, pageBreaks, orientation }: BlockSheet): void {
  const page = sheet.pageLayout;
  page.orientation = orientation;
  page.paperSize = Excel.PaperType.a4;
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.centerHorizontally = true;
  page.setPrintMargins("Points", { left: printMargin, right: printMargin, top: printMargin, bottom: printMargin });
  page.setPrintArea(sheet.getRangeByIndexes(0, 0, rows, widths.length));
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
}

/** Puts the whole sheet into the batch; it must be empty. */
export function drawBlocks(sheet: Excel.Worksheet, description: BlockSheet, words: ReportWords): void {
  const { blocks } = description;
  sheet.showGridlines = false;
  sheet.tabColor = colors.brand;
  writeCells(sheet, description);
  writeStyles(sheet, blocks);
  setSizes(sheet, description);
  for (const cell of cellsOf(blocks)) if (cell.kind === "input") guard(sheet, cell, words);
  addBars(sheet, blocks);
  addScales(sheet, blocks);
  addMarks(sheet, blocks);
  if (description.frozen !== undefined) freeze(sheet, description.frozen);
  for (const chart of blocks.flatMap(({ charts }) => charts)) drawChart(sheet, chart);
  setPage(sheet, description);
}
