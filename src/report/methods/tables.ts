/** Which value follows from which method, year, change and lever? The tables of the sheet Compare methods. */
import { languageIds } from "../../catalogue/languages";
import { highestChurn } from "../../core/acquisition/highestChurn";
import { highestCac } from "../../core/value/highestCac";
import { methodWords } from "../../words/methods/methods";
import { cellAddress, fixedAddress } from "../address";
import { formula, header, label, literal, sumFormula, tableBands, value, type Frame } from "../blocks/frame";
import { percent, ratio } from "../formats";
import { colors } from "../theme";
import { typedNumber, type InputLabels } from "../typedCells";
import type { Area, Block, NumberFormat, ReportCell } from "../types";
import { methodsColumns } from "./grid";
import type { MethodTerms, Term } from "./terms";
import { cashflowValue, known, simpleValue, yearlyMargin, type MethodValue } from "./values";

const safely = (text: string, none: string): string => `IFERROR(${text},${literal(none)})`;

export const rowsOfMethods = (values: readonly MethodValue[]): number => 2 + values.length;

export function methodsBlock(frame: Frame, { cac }: MethodTerms, values: readonly MethodValue[], row: number, chartPlace: Area): Block {
  const { context, money, words } = frame;
  const text = methodWords[context.language].methods;
  const first = row + 2;
  const place = { row, column: 0, rows: rowsOfMethods(values), columns: methodsColumns };
  const range = (column: number) => ({ row: first, rows: values.length, column, columns: 1 });
  const line = (method: MethodValue, index: number): ReportCell[] => {
    const at = cellAddress(first + index, 1);
    const share = cac.value === null ? words.enterCac : method.value === null ? words.none : method.value / cac.value;
    return [
      label(first + index, 0, method.name, "text"),
      formula(first + index, 1, safely(method.formula, words.none), method.value ?? words.none, "number", money.exact),
      formula(first + index, 2, `IF(ISNUMBER(${cac.at}),${safely(`${at}/${cac.at}`, words.none)},${literal(words.enterCac)})`, share, "number", ratio),
      label(first + index, 3, method.assumes, "advice", 5),
    ];
  };
  return {
    name: "methods",
    area: place,
    cells: [
      label(row, 0, text.heading, "heading", methodsColumns),
      ...header(row + 1, [[0, text.method, true], [1, text.clv], [2, text.ratio]]),
      label(row + 1, 3, text.assumes, "headerAdvice", 5),
      ...values.flatMap(line),
    ],
    bands: tableBands(place, values.length, false),
    charts: [{
      id: "clv.methods", type: "BarClustered", title: text.chart, place: chartPlace, categories: range(0),
      series: [{ name: text.clv, values: range(1), color: colors.accent }], pointColors: [], legend: null, reversed: true, dataLabels: true,
      evenly: false, categoryFormat: null, valueFormat: money.axis.code, alt: { title: text.chart, description: text.alt },
    }],
    bars: [],
  };
}

const years = [1, 2, 3, 4, 5] as const;
const yearInput = (year: number): string => `methods.retention.year${year}`;

export const yearLabels: InputLabels = new Map(
  languageIds.flatMap((language) => years.map((year) => [methodWords[language].cashflow.yearOf(year), [{ input: yearInput(year), distance: 1 }]] as const)),
);

const cashflowTotalRow = 2 + years.length;
export const cashflowRows = cashflowTotalRow + 1;

function yearRetention({ context }: Frame, { retention }: MethodTerms, year: number): { readonly own: number | null; readonly used: number | null } {
  const own = typedNumber(context.typed, yearInput(year), 0, 1);
  return { own, used: own ?? retention.value };
}

/** The total of the table by year, before it is drawn. */
export function cashflowTotal(frame: Frame, terms: MethodTerms, row: number): Term {
  return { at: fixedAddress(row + cashflowTotalRow, 5), value: cashflowValue(terms, years.map((year) => yearRetention(frame, terms, year).used)) };
}

export function cashflowBlock(frame: Frame, terms: MethodTerms, row: number): Block {
  const { context, money, words } = frame;
  const text = methodWords[context.language];
  const place = { row, column: 0, rows: cashflowRows, columns: 6 };
  const rates = years.map((year) => yearRetention(frame, terms, year));
  const there = rates.map((_, index) => rates.slice(0, index + 1).reduce<number | null>((share, { used }) => (share === null || used === null ? null : share * used), 1));
  const { retention, discount } = terms;
  const yearly = known([terms.aov, terms.frequency, terms.margin], (a, f, m) => a * f * m);
  const line = (year: number, index: number): ReportCell[] => {
    const at = (column: number): string => cellAddress(row + 2 + index, column);
    const own = rates[index]?.own ?? null;
    const share = there[index] ?? null;
    const worth = share === null || yearly === null ? null : known([discount], (d) => (yearly * share) / (1 + d) ** year);
    const shown = (number: number | null): number | string => number ?? words.none;
    const before = index === 0 ? "1" : cellAddress(row + 1 + index, 3);
    return [
      label(row + 2 + index, 0, text.cashflow.yearOf(year), "text"),
      {
        kind: "input", input: yearInput(year), rule: "share", prompt: { title: text.figures.retention.label, message: text.figures.message },
        row: row + 2 + index, column: 1, value: own, format: percent, style: "input",
      },
      formula(row + 2 + index, 2, `IF(ISNUMBER(${at(1)}),${at(1)},${retention.at})`, shown(rates[index]?.used ?? null), "number", percent),
      formula(row + 2 + index, 3, safely(`${before}*${at(2)}`, words.none), shown(share), "number", percent),
      formula(row + 2 + index, 4, safely(yearlyMargin(terms), words.none), shown(yearly), "number", money.exact),
      formula(row + 2 + index, 5, safely(`${at(4)}*${at(3)}/(1+${discount.at})^${year}`, words.none), shown(worth), "number", money.exact),
    ];
  };
  const total = cashflowTotal(frame, terms, row);
  const [first, last] = [cellAddress(row + 2, 5), cellAddress(row + 1 + years.length, 5)];
  return {
    name: "cashflow",
    area: place,
    cells: [
      label(row, 0, text.cashflow.heading, "heading", 6),
      ...header(row + 1, [[0, text.cashflow.year, true], [1, text.cashflow.own], [2, text.cashflow.used], [3, text.cashflow.there], [4, text.cashflow.margin], [5, text.cashflow.value]]),
      ...years.flatMap(line),
      label(row + cashflowTotalRow, 0, text.cashflow.total, "total"),
      formula(
        row + cashflowTotalRow, 5, `IF(COUNT(${first}:${last})=${years.length},${sumFormula(row + 2, years.length, 5)},${literal(words.none)})`,
        total.value ?? words.none, "totalNumber", money.exact,
      ),
    ],
    bands: tableBands(place, years.length),
    charts: [], bars: [],
  };
}

const changes = [-0.2, -0.1, 0, 0.1, 0.2] as const;
export const sensitivityRows = 3 + changes.length;

const signed: NumberFormat = { code: "+0%;-0%;0%", show: (share) => `${share > 0 ? "+" : ""}${Math.round(share * 100)}%` };

export function sensitivityBlock(frame: Frame, terms: MethodTerms, row: number): Block {
  const { context, money, words } = frame;
  const text = methodWords[context.language];
  const { margin, lifespan } = terms;
  const simple = simpleValue(terms);
  const cell = (at: number, column: number, change: number): ReportCell => {
    const by = `(1+$${cellAddress(at, 0)})`;
    const factor = 1 + change;
    const base = simple.value;
    const plain = { formula: `${simple.formula}*${by}`, value: base === null ? null : base * factor };
    const tooMuch = (limit: number | null): boolean => limit === null || limit > 1 + 1e-9;
    const moved = [
      plain,
      plain,
      { formula: `IF(ROUND(${margin.at}*${by},9)>1,${literal(words.none)},${simple.formula}*${by})`, value: tooMuch(known([margin], (m) => m * factor)) ? null : plain.value },
      {
        formula: `IF(ROUND(${by}/${lifespan.at},9)>1,${literal(words.none)},${simple.formula}/${by})`,
        value: base === null || tooMuch(known([lifespan], (years) => factor / years)) ? null : base / factor,
      },
    ][column] ?? plain;
    return formula(at, column + 1, safely(moved.formula, words.none), moved.value ?? words.none, "number", money.exact);
  };
  const place = { row, column: 0, rows: sensitivityRows, columns: 5 };
  return {
    name: "sensitivity",
    area: place,
    cells: [
      label(row, 0, text.sensitivity.heading, "heading", 6),
      ...header(row + 1, [[0, text.sensitivity.change, true], [1, text.figures.aov.label], [2, text.figures.frequency.label], [3, text.figures.margin.label], [4, text.sensitivity.churn]]),
      ...changes.flatMap((change, index) => [
        value(row + 2 + index, 0, change, "threshold", "leftNumber", signed),
        ...[0, 1, 2, 3].map((column) => cell(row + 2 + index, column, change)),
      ]),
      label(row + 2 + changes.length, 0, text.sensitivity.note, "note", 6),
    ],
    bands: tableBands(place, changes.length, false),
    charts: [], bars: [],
  };
}

interface Lever {
  readonly label: string;
  readonly format: NumberFormat;
  readonly today: { readonly formula: string; readonly value: number | null };
  readonly needed: { readonly formula: string; readonly value: number | null };
  /** Reaching the target from above: a higher CAC or more churn can be borne. */
  readonly falls: boolean;
  /** No more than this can be. */
  readonly largest: number;
}

function levers(frame: Frame, terms: MethodTerms): Lever[] {
  const { context, money } = frame;
  const text = methodWords[context.language];
  const { aov, frequency, margin, lifespan, cac, target } = terms;
  const simple = simpleValue(terms);
  const asIs = ({ at, value: shown }: Term): { formula: string; value: number | null } => ({ formula: at, value: shown });
  const churn = (a: number, f: number, m: number, ratioTo: number, cost: number): number => (a * f * m > 0 ? highestChurn(a * f, m, cost, ratioTo) : Math.min(1, (a * f * m) / (ratioTo * cost)));
  const value = simple.value;
  return [
    {
      label: text.figures.cac.label, format: money.exact, falls: true, largest: Infinity, today: asIs(cac),
      needed: { formula: `${simple.formula}/${target.at}`, value: value === null ? null : known([target], (t) => highestCac(value, t)) },
    },
    {
      label: text.breakEven.churn, format: percent, falls: true, largest: 1,
      today: { formula: `1/${lifespan.at}`, value: known([lifespan], (years) => 1 / years) },
      needed: { formula: `MIN(1,${yearlyMargin(terms)}/(${target.at}*${cac.at}))`, value: known([aov, frequency, margin, target, cac], churn) },
    },
    {
      label: text.figures.margin.label, format: percent, falls: false, largest: 1, today: asIs(margin),
      needed: { formula: `${target.at}*${cac.at}/(${aov.at}*${frequency.at}*${lifespan.at})`, value: known([target, cac, aov, frequency, lifespan], (t, c, a, f, l) => (t * c) / (a * f * l)) },
    },
    {
      label: text.figures.aov.label, format: money.exact, falls: false, largest: Infinity, today: asIs(aov),
      needed: { formula: `${target.at}*${cac.at}/(${frequency.at}*${lifespan.at}*${margin.at})`, value: known([target, cac, frequency, lifespan, margin], (t, c, f, l, m) => (t * c) / (f * l * m)) },
    },
  ];
}

/** The verdict as a formula over the cells of its line, and as it reads now. */
function verdict(frame: Frame, lever: Lever, { cac }: MethodTerms, today: string, needed: string): { readonly formula: string; readonly value: string } {
  const text = methodWords[frame.context.language].breakEven;
  const reached = lever.falls ? text.reachedRise : text.reachedFall;
  const most = Number.isFinite(lever.largest) ? `,${needed}>${lever.largest}` : "";
  const [now, then] = [lever.today.value, lever.needed.value];
  const isReached = now !== null && then !== null && (lever.falls ? then >= now : then <= now && then > 0);
  const isImpossible = then === null || then <= 0 || then > lever.largest;
  const word = cac.value === null ? text.missing : now === null || then === null ? text.unknown : isReached ? reached : isImpossible ? text.impossible : text.possible;
  const test = lever.falls ? `${needed}>=${today}` : `AND(${needed}<=${today},${needed}>0)`;
  return {
    formula:
      `IF(NOT(ISNUMBER(${cac.at})),${literal(text.missing)},IF(COUNT(${today},${needed})<2,${literal(text.unknown)},` +
      `IF(${test},${literal(reached)},IF(OR(${needed}<=0${most}),${literal(text.impossible)},${literal(text.possible)}))))`,
    value: word,
  };
}

export function breakEvenBlock(frame: Frame, terms: MethodTerms, row: number): Block {
  const { context, words } = frame;
  const text = methodWords[context.language].breakEven;
  const all = levers(frame, terms);
  const place = { row, column: 0, rows: 3 + all.length, columns: methodsColumns };
  const line = (lever: Lever, index: number): ReportCell[] => {
    const at = row + 2 + index;
    const [today, needed] = [cellAddress(at, 1), cellAddress(at, 2)];
    const said = verdict(frame, lever, terms, today, needed);
    const [now, then] = [lever.today.value, lever.needed.value];
    return [
      label(at, 0, lever.label, "text"),
      formula(at, 1, safely(lever.today.formula, words.none), now ?? words.none, "number", lever.format),
      formula(at, 2, safely(lever.needed.formula, words.none), then ?? words.none, "number", lever.format),
      formula(at, 3, safely(`${needed}/${today}-1`, words.none), now === null || then === null || now === 0 ? words.none : then / now - 1, "number", percent),
      { ...formula(at, 4, said.formula, said.value, "indented"), span: 4 },
    ];
  };
  return {
    name: "breakEven",
    area: place,
    cells: [
      label(row, 0, text.heading, "heading", methodsColumns),
      ...header(row + 1, [[0, text.lever, true], [1, text.today], [2, text.needed], [3, text.change]]),
      label(row + 1, 4, text.verdict, "headerAdvice", 4),
      ...all.flatMap(line),
      label(row + 2 + all.length, 0, text.note, "note", methodsColumns),
    ],
    bands: tableBands(place, all.length, false),
    charts: [], bars: [],
  };
}
