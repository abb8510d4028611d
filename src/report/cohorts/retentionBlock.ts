/** Which share of each cohort bought in each later period? */
import { terms } from "../../words/terms/terms";
import { cellAddress } from "../address";
import { formula, label, tableBands, value } from "../blocks/frame";
import { wholePercent } from "../formats";
import { colors } from "../theme";
import type { Block, ReportCell } from "../types";
import { cohortCells, firstAge, headerCells, marked, triangle, weightedMean, withinCohort, type CohortFrame } from "./cohortFrame";
import { averageAtAge, cohortsAtAge, type Cohort } from "./cohortGrid";

function lineCells(shared: CohortFrame, cohort: Cohort, row: number): ReportCell[] {
  const { purchases } = shared.frame.at.column;
  const again = `COUNTIFS(${withinCohort(shared, row)},${purchases},">=2")/${cellAddress(row, 1)}`;
  return [
    ...cohortCells(shared, cohort, row, `COUNTIFS(${withinCohort(shared, row)})`),
    formula(row, 3, `IFERROR(${again},0)`, cohort.repeaters / cohort.customers, "number", wholePercent),
    ...cohort.retention.map((share, age) =>
      value(row, firstAge + age, share, "orders", "heat", age < cohort.completeAges ? wholePercent : marked(wholePercent))),
  ];
}

/** The row of averages; of ages that some cohort has reached in full. */
function averageCells(shared: CohortFrame, row: number, first: number): ReportCell[] {
  const { grid, frame } = shared;
  const { cohorts } = grid;
  const customers = cohorts.reduce((sum, cohort) => sum + cohort.customers, 0);
  const repeaters = cohorts.reduce((sum, cohort) => sum + cohort.repeaters, 0);
  const ages = Array.from({ length: grid.ages }, (_, age) => age).flatMap((age): ReportCell[] => {
    const average = averageAtAge(grid, age, ({ retention }) => retention);
    if (average === null) return [];
    return [formula(row, firstAge + age, weightedMean(first, cohortsAtAge(grid, age).length, firstAge + age), average, "heatTotal", wholePercent)];
  });
  return [
    label(row, 0, terms[frame.context.language].labels.weightedAverage, "total", 3),
    formula(row, 3, weightedMean(first, cohorts.length, 3), repeaters / customers, "totalNumber", wholePercent),
    ...ages,
  ];
}

export function retentionBlock(shared: CohortFrame, top: number): Block {
  const { grid, words, columns } = shared;
  const { cohorts } = grid;
  const first = top + 2;
  const place = triangle(top, shared, 1);
  const cells = [
    label(top, 0, words.retention.heading(grid.unit), "heading", columns),
    ...headerCells(shared, top + 1, words.retention.ever),
    ...cohorts.flatMap((cohort, index) => lineCells(shared, cohort, first + index)),
    ...averageCells(shared, first + cohorts.length, first),
  ];
  // At age 0 everybody bought: that column would leave the others pale.
  const shaded = { row: first, rows: cohorts.length, column: firstAge + 1, columns: grid.ages - 1 };
  const scales = grid.ages > 1 ? [{ area: shaded, low: colors.paper, high: colors.bar }] : [];
  return { name: "retention", area: place, cells, bands: tableBands(place, cohorts.length), charts: [], bars: [], scales };
}

/** The customers of a cohort, for others to read: counted once. */
export function customersAddress(top: number, index: number): string {
  return cellAddress(top + 2 + index, 1);
}

/** Where the averages stand. */
export function averageAddress(top: number, { grid }: CohortFrame, age: number): string {
  return cellAddress(top + 2 + grid.cohorts.length, firstAge + age);
}
