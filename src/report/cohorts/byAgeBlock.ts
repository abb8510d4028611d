/** How does retention run with age, over all cohorts? */
import { formula, label, tableBands, value } from "../blocks/frame";
import { percent, whole, wholePercent } from "../formats";
import { colors } from "../theme";
import type { Block, ChartDescription, ReportCell } from "../types";
import type { CohortFrame } from "./cohortFrame";
import { averageAtAge } from "./cohortGrid";
import { averageAddress } from "./retentionBlock";
import { clvAddress } from "./spendBlock";

const tableColumns = 4;
const shortestChart = 14;

/** Where the two triangles begin, whose averages are repeated. */
interface Tops {
  readonly retention: number;
  readonly spend: number;
}

function agesOf({ grid }: CohortFrame): number[] {
  return Array.from({ length: grid.ages }, (_, age) => age).filter((age) => age > 0 && averageAtAge(grid, age, ({ retention }) => retention) !== null);
}

function lineCells(shared: CohortFrame, tops: Tops, age: number, row: number): ReportCell[] {
  const { grid, frame } = shared;
  const clv = (averageAtAge(grid, age, ({ spend }) => spend) ?? 0) * frame.context.assumptions.margin;
  return [
    value(row, 0, age, "threshold", "leftNumber", whole),
    formula(row, 1, averageAddress(tops.retention, shared, age), averageAtAge(grid, age, ({ retention }) => retention) ?? 0, "number", percent),
    formula(row, 3, clvAddress(tops.spend, shared, age), clv, "number", frame.money.table),
  ];
}

function chart({ words, columns }: CohortFrame, top: number, ages: number): ChartDescription {
  const text = words.byAge;
  const range = (column: number) => ({ row: top + 2, rows: ages, column, columns: 1 });
  return {
    id: "clv.cohortRetention", type: "Line", title: text.chart,
    place: { row: top + 1, rows: Math.max(shortestChart, ages), column: tableColumns + 1, columns: columns - tableColumns - 1 },
    categories: range(0), series: [{ name: text.retention, values: range(1), color: colors.accent }],
    pointColors: [], legend: null, reversed: false, dataLabels: false, evenly: true, categoryFormat: null,
    valueFormat: wholePercent.code, alt: { title: text.chart, description: text.alt },
  };
}

/** Null where no cohort has a second period that is over. */
export function byAgeBlock(shared: CohortFrame, tops: Tops, top: number): Block | null {
  const { grid, words, columns } = shared;
  const ages = agesOf(shared);
  if (ages.length === 0) return null;
  const text = words.byAge;
  const place = { row: top, rows: 2 + ages.length, column: 0, columns: tableColumns };
  const cells = [
    label(top, 0, text.heading, "heading", columns),
    label(top + 1, 0, text.age[grid.unit], "headerText"),
    label(top + 1, 1, text.retention, "headerNumber"),
    label(top + 1, 3, text.clv, "headerNumber"),
    ...ages.flatMap((age, index) => lineCells(shared, tops, age, top + 2 + index)),
  ];
  return { name: "byAge", area: place, cells, bands: tableBands(place, ages.length, false), charts: [chart(shared, top, ages.length)], bars: [] };
}
