/** What do the blocks of the sheet Cohorts share: the figures, the words, and the columns? */
import { fewCustomers } from "../../core/acquisition/channelValue";
import { cohortWords, type CohortWords } from "../../words/cohorts/cohorts";
import { cellAddress, fixedAddress } from "../address";
import type { Frame } from "../blocks/frame";
import { formula, label, literal, value } from "../blocks/frame";
import { month as monthFormat, whole } from "../formats";
import type { Area, NumberFormat, ReportCell } from "../types";
import { cohortGrid, monthsIn, type Cohort, type CohortGrid } from "./cohortGrid";

/** Name, customers, note and one figure of the cohort stand before the ages. */
export const firstAge = 4;

export interface CohortFrame {
  readonly frame: Frame;
  readonly grid: CohortGrid;
  readonly words: CohortWords;
  readonly columns: number;
}

export function cohortFrame(frame: Frame): CohortFrame {
  const grid = cohortGrid(frame.analysis, frame.context.shop.transactions);
  return { frame, grid, words: cohortWords[frame.context.language], columns: Math.max(leastColumns, firstAge + grid.ages) };
}

/** Room for the sentences. */
const leastColumns = 14;

/** Months as dates; a longer period as the date it begins on, shown by its name. */
function nameFormat({ name }: Cohort, { unit }: CohortGrid): NumberFormat {
  return unit === "month" ? monthFormat : { code: `"${name}"`, show: () => name };
}

/** First purchases within the cohort's period, for COUNTIFS. */
export function withinCohort({ frame, grid }: CohortFrame, row: number): string {
  const { firstPurchase } = frame.at.column;
  const start = `$${cellAddress(row, 0)}`;
  return `${firstPurchase},">="&${start},${firstPurchase},"<"&EDATE(${start},${monthsIn[grid.unit]})`;
}

/** The cohort, its customers as counted by `count`, and a note where they are few. */
export function cohortCells(shared: CohortFrame, cohort: Cohort, row: number, count: string): ReportCell[] {
  const few = shared.words.few(fewCustomers);
  const customers = cellAddress(row, 1);
  return [
    value(row, 0, cohort.start, "threshold", "leftNumber", nameFormat(cohort, shared.grid)),
    formula(row, 1, count, cohort.customers, "number", whole),
    formula(row, 2, `IF(${customers}<${fewCustomers},${literal(few)},"")`, cohort.customers < fewCustomers ? few : "", "advice"),
  ];
}

/** Headers of the cohort's own columns and of the ages. */
export function headerCells({ grid, words }: CohortFrame, row: number, figure: string): ReportCell[] {
  return [
    label(row, 0, words.cohort, "headerText"),
    label(row, 1, words.customers, "headerNumber"),
    label(row, 2, words.note, "headerAdvice"),
    label(row, 3, figure, "headerNumber"),
    ...Array.from({ length: grid.ages }, (_, age) => value(row, firstAge + age, age, "threshold", "headerNumber", whole)),
  ];
}

/** Cells of the cohorts down one column, `first` being the row of the oldest. */
export function down(first: number, rows: number, column: number, fixed = false): string {
  const address = fixed ? fixedAddress : cellAddress;
  return `${address(first, column)}:${address(first + rows - 1, column)}`;
}

/** Mean of the cohorts' figures at an age, weighted by their customers. */
export function weightedMean(first: number, rows: number, column: number): string {
  const customers = down(first, rows, 1, true);
  return `SUMPRODUCT(${customers},${down(first, rows, column)})/SUM(${customers})`;
}

export const triangle = (top: number, { grid, columns }: CohortFrame, more: number): Area => ({ row: top, rows: 2 + grid.cohorts.length + more, column: 0, columns });

/** A period that is not over is marked in the cell, which stays a number. */
export function marked({ code, show }: NumberFormat): NumberFormat {
  return { code: `${code}"*"`, show: (number) => `${show(number)}*` };
}
