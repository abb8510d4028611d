/** How many were left of each cohort after each period, by these cells? */
import type { LeftOutReason } from "../catalogue/columns";
import type { SurvivorCohort } from "../core/contract/survivorCohorts";
import { entryAt } from "../core/entryAt";
import { sumOf } from "../core/math/compensatedSum";
import { Problem } from "../core/problem";
import { cellAt, findDataRows, isBlank } from "./dataRows";
import { readAmounts } from "./readAmounts";
import type { Issue, Mapping, Question, Reconciliation, ReadOptions, Table } from "./types";

export interface CohortReading {
  /** One for each column of numbers beside the periods. */
  readonly cohorts: readonly SurvivorCohort[];
  readonly issues: readonly Issue[];
  /** Its customers are those who began; its amounts all numbers that were read. */
  readonly reconciliation: Reconciliation;
  readonly question: Question | null;
}

/** What a column must hold in each row to be one of counts, until it ends. */
const isCount = (value: number): boolean => value >= 0;

/**
 * Cohorts from a table whose rows are periods, the first being the start. A column ends where its first blank cell is.
 *
 * @throws columnMissing where the mapping names no periods; noUsableRows where no column can be read
 */
export function readCohorts({ header, rows }: Pick<Table, "header" | "rows">, options: ReadOptions): CohortReading {
  const { mapping, answers = {}, language = "en", firstRow } = options;
  const column = mapping.period;
  if (column === undefined) throw new Problem("columnMissing", { role: "period" });
  const dataRows = findDataRows(rows, mapping);
  const numbers = (at: number): { values: Float64Array; question: Question | null } => readAmounts(rows, dataRows, { amount: at }, { answers, language });
  const periods = numbers(column).values;
  const reasons = Array.from(periods, (period): LeftOutReason | null => (Number.isNaN(period) ? "badDate" : null));
  const used = Array.from(dataRows.keys()).filter((at) => reasons[at] === null).sort((a, b) => entryAt(periods, a) - entryAt(periods, b));
  const read = header.flatMap((name, at) => {
    if (at === column) return [];
    const { values, question } = numbers(at);
    const ends = used.findIndex((place) => isBlank(cellAt(rows, entryAt(dataRows, place), at)));
    const counts = used.slice(0, ends === -1 ? used.length : ends).map((place) => entryAt(values, place));
    return counts.length >= 2 && counts.every(isCount) ? [{ cohort: { name, survivors: counts }, question }] : [];
  });
  if (read.length === 0) throw new Problem("noUsableRows", { rows: rows.length });
  const cohorts = read.map(({ cohort }) => cohort);
  const total = sumOf(cohorts.flatMap(({ survivors }) => survivors));
  return {
    cohorts,
    issues: reasons.flatMap((reason, at) => (reason === null ? [] : [{ row: firstRow + entryAt(dataRows, at), reason }])),
    reconciliation: {
      rows: { in: dataRows.length, used: used.length, leftOut: used.length === dataRows.length ? {} : { badDate: dataRows.length - used.length } },
      amount: { in: total, used: total, refunds: 0, leftOut: 0 },
      orders: cohorts.length,
      customers: sumOf(cohorts.map(({ survivors }) => entryAt(survivors, 0))),
    },
    question: read.find(({ question }) => question !== null)?.question ?? null,
  };
}

/** Periods that count up from 0 or 1, beside columns that never rise: nothing else looks like that. */
export function guessCohorts({ header, rows }: Pick<Table, "header" | "rows">): Mapping {
  const column = header.findIndex((_, at) => rows.length >= 3 && countsUp(rows.map((row) => row[at] ?? "")));
  if (column === -1) return {};
  const counts = header.filter((_, at) => at !== column && neverRises(rows.map((row) => row[at] ?? "")));
  return counts.length > 0 && counts.length >= header.length - 2 ? { period: column } : {};
}

const numberOf = (cell: unknown): number => (cell === "" ? NaN : Number(cell));

function countsUp(cells: readonly unknown[]): boolean {
  const first = numberOf(cells[0]);
  return (first === 0 || first === 1) && cells.every((cell, row) => numberOf(cell) === first + row);
}

function neverRises(cells: readonly unknown[]): boolean {
  const end = cells.findIndex((cell) => cell === "");
  const values = cells.slice(0, end === -1 ? cells.length : end).map(numberOf);
  return values.length >= 2 && (values[0] ?? 0) > 0 && values.every((value, at) => value >= 0 && value <= (values[at - 1] ?? Infinity));
}
