/** What has a customer of each cohort brought by each age, and when had that paid for winning the customer? */
import { terms } from "../../words/terms/terms";
import { cellAddress, fixedAddress, sheetPrefix } from "../address";
import { formula, label, literal, tableBands, value } from "../blocks/frame";
import { oneDecimal, percent, whole } from "../formats";
import { colors } from "../theme";
import type { Area, Block, NumberFormat, ReportCell } from "../types";
import { cohortCells, firstAge, headerCells, marked, triangle, weightedMean, type CohortFrame } from "./cohortFrame";
import { averageAtAge, cohortsAtAge, type Cohort } from "./cohortGrid";
import { customersAddress } from "./retentionBlock";

/** Margin, CAC and what both ask for stand between the heading and the table, and a gap. */
const assumptionRows = 4;

/** A bound counts as reached within rounding. */
const nearly = 1 - 1e-12;

interface Money {
  readonly format: NumberFormat;
  readonly scale: "one" | "thousand" | "million";
}

const millions: NumberFormat = { code: "#,##0.0,,", show: (amount) => oneDecimal.show(amount / 1e6) };
const thousands: NumberFormat = { code: "#,##0,", show: (amount) => whole.show(amount / 1e3) };

/** Two dozen columns side by side have no room for long numbers: the heading says the unit. */
export function shortFormat(largest: number): Money {
  if (largest >= 1e8) return { format: millions, scale: "million" };
  if (largest >= 1e5) return { format: thousands, scale: "thousand" };
  return { format: largest >= 100 ? whole : oneDecimal, scale: "one" };
}

function moneyOf({ grid }: CohortFrame): Money {
  return shortFormat(Math.max(0, ...grid.cohorts.flatMap(({ spend }) => spend)));
}

/** Net spend that pays a CAC back; null where no CAC was entered, or nothing is left of a sale. */
function neededSpend({ frame }: CohortFrame): number | null {
  const { cac, margin } = frame.context.assumptions;
  return cac !== null && cac > 0 && margin > 0 ? cac / margin : null;
}

function assumptionCells(shared: CohortFrame, top: number): ReportCell[] {
  const { frame, words } = shared;
  const { at, context, money } = frame;
  const summary = sheetPrefix(context.summarySheet);
  const { margin, cac } = context.assumptions;
  const enter = frame.words.enterCac;
  const [marginCell, cacCell] = [cellAddress(top, 3), cellAddress(top + 1, 3)];
  const given = cac !== null && cac > 0 ? cac : enter;
  return [
    label(top, 0, words.value.grossMargin, "label", 3),
    formula(top, 3, `${summary}${at.input.margin}`, margin, "number", percent),
    label(top + 1, 0, words.value.cac, "label", 3),
    formula(top + 1, 3, `IF(SUM(${summary}${at.input.cac})>0,${summary}${at.input.cac},${literal(enter)})`, given, "number", money.exact),
    label(top + 2, 0, words.value.needed, "label", 3),
    formula(top + 2, 3, `IF(ISNUMBER(${cacCell}),IF(${marginCell}>0,${cacCell}/${marginCell},${literal(frame.words.never)}),${literal(enter)})`,
      neededSpend(shared) ?? (given === enter ? enter : frame.words.never), "number", money.exact),
  ];
}

/** The first age at which a cohort has spent enough. */
function paidBackAge({ spend }: Cohort, needed: number): number | null {
  const age = spend.findIndex((amount) => amount >= needed * nearly);
  return age < 0 ? null : age;
}

/** The least age of those that reach it, as the number of ages less the largest distance from the end. */
function paidBackCell(shared: CohortFrame, cohort: Cohort, row: number, header: number): ReportCell {
  const { grid, words, frame } = shared;
  const needed = fixedAddress(header - 2, 3);
  const spend = `${cellAddress(row, firstAge)}:${cellAddress(row, firstAge + cohort.spend.length - 1)}`;
  const ages = `${fixedAddress(header, firstAge)}:${fixedAddress(header, firstAge + cohort.spend.length - 1)}`;
  const least = `${needed}*(1-1E-12)`;
  const first = `${grid.ages}-SUMPRODUCT(MAX((${spend}>=${least})*(${grid.ages}-${ages})))`;
  const text = `IF(ISNUMBER(${needed}),IF(MAX(${spend})<${least},${literal(words.value.notYet)},${first}),${needed})`;
  const enough = neededSpend(shared);
  const { cac } = frame.context.assumptions;
  const unknown = cac !== null && cac > 0 ? frame.words.never : frame.words.enterCac;
  return formula(row, 3, text, enough === null ? unknown : (paidBackAge(cohort, enough) ?? words.value.notYet), "number", whole);
}

/** The first figure of a line that reaches what is needed: alive as the CAC and the margin are. */
function paidBackMark(first: number, header: number): string {
  const least = `${fixedAddress(header - 2, 3)}*(1-1E-12)`;
  const here = cellAddress(first, firstAge);
  const sofar = `$${here}:${here}`;
  return `=IF(ISNUMBER(${fixedAddress(header - 2, 3)}),IF(ISNUMBER(${here}),IF(${here}>=${least},SUMPRODUCT((${sofar}>=${least})*1)=1,FALSE),FALSE),FALSE)`;
}

function lineCells(shared: CohortFrame, cohort: Cohort, row: number, header: number, customers: string, format: NumberFormat): ReportCell[] {
  return [
    ...cohortCells(shared, cohort, row, customers),
    paidBackCell(shared, cohort, row, header),
    ...cohort.spend.map((amount, age) => value(row, firstAge + age, amount, "orders", "heat", age < cohort.completeAges ? format : marked(format))),
  ];
}

/** Averages of the ages that some cohort has reached in full, and what the margin leaves of them. */
function closingCells(shared: CohortFrame, row: number, first: number, header: number, format: NumberFormat): ReportCell[] {
  const { grid, words, frame } = shared;
  const margin = fixedAddress(header - assumptionRows, 3);
  const ages = Array.from({ length: grid.ages }, (_, age) => age).flatMap((age): ReportCell[] => {
    const average = averageAtAge(grid, age, ({ spend }) => spend);
    if (average === null) return [];
    const column = firstAge + age;
    return [
      formula(row, column, weightedMean(first, cohortsAtAge(grid, age).length, column), average, "heatTotal", format),
      formula(row + 1, column, `${cellAddress(row, column)}*${margin}`, average * frame.context.assumptions.margin, "heatTotal", format),
    ];
  });
  return [
    label(row, 0, terms[frame.context.language].labels.weightedAverage, "total", 4),
    label(row + 1, 0, words.value.margin, "total", 4),
    ...ages,
  ];
}

export function spendBlock(shared: CohortFrame, retentionTop: number, top: number): Block {
  const { grid, words, columns, frame } = shared;
  const { cohorts } = grid;
  const { format, scale } = moneyOf(shared);
  const header = top + 1 + assumptionRows;
  const first = header + 1;
  const table: Area = { ...triangle(header - 1, shared, 2) };
  const cells = [
    label(top, 0, words.value.heading(grid.unit, words.value.inMoney(frame.context.currency?.symbol ?? "", scale)), "heading", columns),
    ...assumptionCells(shared, top + 1),
    ...headerCells(shared, header, words.value.paidBack),
    ...cohorts.flatMap((cohort, index) => lineCells(shared, cohort, first + index, header, customersAddress(retentionTop, index), format)),
    ...closingCells(shared, first + cohorts.length, first, header, format),
  ];
  const shaded = { row: first, rows: cohorts.length, column: firstAge, columns: grid.ages };
  return {
    name: "spend",
    area: { row: top, rows: first + cohorts.length + 2 - top, column: 0, columns },
    cells,
    bands: tableBands(table, cohorts.length),
    charts: [],
    bars: [],
    scales: [{ area: shaded, low: colors.paper, high: colors.bar }],
    marks: [{ area: shaded, formula: paidBackMark(first, header), color: colors.brand }],
  };
}

/** The CLV at an age, as it stands below the averages. */
export function clvAddress(top: number, { grid }: CohortFrame, age: number): string {
  return cellAddress(top + 1 + assumptionRows + 1 + grid.cohorts.length + 1, firstAge + age);
}
