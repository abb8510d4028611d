/** Which sheets make up the report on counts by period: how each cohort shrinks, and how it will? */
import { product } from "../../catalogue/product";
import type { CohortOutlook, CohortPeriod } from "../../core/contract/survivorCohorts";
import { reportWords } from "../../words/report/report";
import { subscriptionWords, type SubscriptionWords } from "../../words/subscriptions/subscriptions";
import { fixedAddress } from "../address";
import { aboutPair, aboutText, formula, header, label, tableBands, value } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { blockSheet } from "../blockSheet";
import { general, percent, twoDecimals, verbatim, whole, wholePercent } from "../formats";
import { gridColumns } from "../places";
import type { Report } from "../report";
import { tableSheet, type TableColumn } from "../tableSheet";
import { colors } from "../theme";
import type { Area, Block, ChartDescription, TableSheet, NumberFormat, ReportCell } from "../types";
import type { SubscriptionsContext } from "./context";

/** Names of sheet and table are found when it is written. */
export type CohortsContext = Pick<SubscriptionsContext, "language" | "table" | "summarySheet" | "source" | "reconciliation" | "unit" | "discount">;

/** Periods to come that the sheets show. */
export const cohortPeriodsAhead = 12;

/** More lines than those of three cohorts cannot be told apart. */
const mostDrawn = 3;
const lineColors = [[colors.ink, "#8A94A1"], [colors.accent, colors.bar], ["#D55E00", "#E69F00"]] as const;

const titleRows = 7;
const chartRows = 20;

interface Line extends CohortPeriod {
  readonly name: string;
}

/** Shares of a start keep their decimals, counts have none. */
const countFormat = (cohorts: readonly CohortOutlook[]): NumberFormat =>
  cohorts.every(({ survivors }) => survivors.every(Number.isInteger)) ? whole : { code: "0.000", show: (count) => count.toFixed(3) };

function survivalSheet(cohorts: readonly CohortOutlook[], { cohorts: words }: SubscriptionWords): TableSheet {
  const lines = cohorts.flatMap(({ name, periods }) => periods.map((period): Line => ({ name, ...period })));
  const number = (id: keyof typeof words.columns, format: NumberFormat, of: (line: Line) => number | null): TableColumn<Line, keyof typeof words.columns> => ({
    id, format, style: "number",
    cell: (line) => {
      const shown = of(line);
      return shown === null ? "" : cellNumber(shown);
    },
  });
  const columns = [
    { id: "name" as const, format: verbatim, style: "text" as const, cell: ({ name }: Line) => name },
    number("period", whole, ({ period }) => period),
    number("left", countFormat(cohorts), ({ left }) => left),
    number("retention", percent, ({ retention }) => retention),
    number("survival", percent, ({ survival }) => survival),
    number("expected", percent, ({ expected }) => expected),
  ];
  return tableSheet({ title: words.title, note: words.note, columns, headers: words.columns, rows: lines, bars: ["survival"] });
}

function titleBlock({ language, source, reconciliation, unit, discount }: CohortsContext, words: SubscriptionWords): Block {
  const { about, intro } = reportWords[language];
  const { rows } = reconciliation;
  return {
    name: "title",
    area: { row: 0, column: 0, rows: titleRows, columns: gridColumns },
    cells: [
      label(0, 0, words.title, "title", gridColumns),
      label(1, 0, intro.split(". ")[0] ?? intro, "note", gridColumns),
      ...aboutText(2, about.source, `${source.sheet}!${source.address}`),
      ...aboutPair(3, 0, about.rowsUsed, rows.used, whole),
      ...aboutPair(3, 2, words.about.unit, words.unit(unit), verbatim),
      ...aboutPair(3, 4, words.about.discount, discount, wholePercent),
      ...aboutPair(4, 0, about.rowsLeftOut, rows.in - rows.used, whole),
      ...aboutPair(4, 4, about.version, product.version, verbatim),
      ...aboutText(5, about.method, words.about.methodText),
    ],
    bands: [], charts: [], bars: [],
  };
}

function cohortsBlock(cohorts: readonly CohortOutlook[], context: CohortsContext, words: SubscriptionWords): Block {
  const text = words.cohorts;
  const none = reportWords[context.language].none;
  const column = (id: keyof typeof text.columns): string => `${context.table}[${text.columns[id]}]`;
  const first = titleRows + 2;
  const line = ({ name, survivors, periods, renewal, renewals }: CohortOutlook, index: number): ReportCell[] => {
    const row = first + index;
    const at = `${column("left")},${column("name")},${fixedAddress(row, 0)},${column("period")}`;
    const last = survivors.length - 1;
    const ahead = periods[last + cohortPeriodsAhead]?.expected ?? null;
    const shown = (number: number | null): number | string => (number === null ? none : cellNumber(number));
    return [
      value(row, 0, name, "about", "text", verbatim),
      formula(row, 2, `SUMIFS(${at},0)`, cellNumber(survivors[0] ?? 0), "number", countFormat(cohorts)),
      formula(row, 4, `SUMIFS(${at},${last})`, cellNumber(survivors[last] ?? 0), "number", countFormat(cohorts)),
      value(row, 5, shown(renewal), "model", "number", percent),
      value(row, 6, shown(renewals), "model", "number", twoDecimals),
      value(row, 7, shown(ahead), "model", "number", percent),
    ];
  };
  const place: Area = { row: titleRows, column: 0, rows: 2 + cohorts.length + 1, columns: gridColumns };
  return {
    name: "cohorts",
    area: place,
    cells: [
      label(place.row, 0, text.heading, "heading", gridColumns),
      ...header(place.row + 1, [[0, text.columns.name, true], [2, text.start], [4, text.now], [5, text.renewal], [6, text.toCome], [7, text.ahead(cohortPeriodsAhead)]]),
      ...cohorts.flatMap(line),
      label(first + cohorts.length, 0, text.note2, "note", gridColumns),
    ],
    bands: tableBands(place, cohorts.length, false), charts: [], bars: [],
  };
}

/** Lines are drawn from cells of the sheet itself, side by side below the chart. */
function chartBlock(cohorts: readonly CohortOutlook[], top: number, words: SubscriptionWords): Block {
  const drawn = cohorts.slice(0, mostDrawn);
  const text = words.cohorts;
  const rows = Math.max(...drawn.map(({ periods }) => periods.length));
  const head = top + chartRows + 1;
  const area = (column: number): Area => ({ row: head + 1, column, rows, columns: 1 });
  const columns = drawn.flatMap(({ name, periods }, cohort) => [
    { name, at: 1 + 2 * cohort, color: lineColors[cohort]?.[0] ?? colors.ink, of: (row: number) => periods[row]?.survival },
    { name: text.model(name), at: 2 + 2 * cohort, color: lineColors[cohort]?.[1] ?? colors.muted, of: (row: number) => periods[row]?.expected },
  ]);
  const chart: ChartDescription = {
    id: "clv.cohorts", type: "Line", title: text.chart, place: { row: top, column: 0, rows: chartRows, columns: gridColumns },
    categories: area(0), series: columns.map(({ name, at, color }) => ({ name, values: area(at), color })),
    pointColors: [], legend: "Bottom", reversed: false, dataLabels: false, evenly: true, categoryFormat: null,
    valueFormat: wholePercent.code, alt: { title: text.chart, description: text.alt },
  };
  const place: Area = { row: head - 1, column: 0, rows: rows + 2, columns: 1 + columns.length };
  return {
    name: "survival",
    area: { row: top, column: 0, rows: chartRows + rows + 2, columns: gridColumns },
    cells: [
      ...header(head, [[0, text.columns.period, true], ...columns.map(({ name, at }) => [at, name] as const)]),
      ...Array.from({ length: rows }, (_, row): ReportCell[] => [
        value(head + 1 + row, 0, row, "threshold", "leftNumber", general),
        ...columns.flatMap(({ at, of }) => {
          const shown = of(row) ?? null;
          return shown === null ? [] : [value(head + 1 + row, at, cellNumber(shown), "model", "number", percent)];
        }),
      ]).flat(),
    ],
    bands: tableBands(place, rows, false), charts: [chart], bars: [],
  };
}

export function cohortsReport(cohorts: readonly CohortOutlook[], context: CohortsContext): Report {
  const words = subscriptionWords[context.language];
  const table = cohortsBlock(cohorts, context, words);
  const chart = chartBlock(cohorts, table.area.row + table.area.rows + 1, words);
  const blocks = [titleBlock(context, words), table, chart];
  return { summary: blockSheet(words.title, blocks), customers: survivalSheet(cohorts, words), more: [] };
}
