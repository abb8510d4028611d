/** How do customers judge us, by tier and by segment, and how sure is that? */
import { netPromoterScore, npsCounts, npsMargin } from "../../core/experience/netPromoterScore";
import { sumOf } from "../../core/math/compensatedSum";
import { voiceWords } from "../../words/voice/voice";
import { cellAddress } from "../address";
import { formula, header, label, literal, tableBands, value, type Frame } from "../blocks/frame";
import { oneDecimal, percent, twoDecimals, whole } from "../formats";
import { colors } from "../theme";
import type { Block, ReportCell } from "../types";
import { voiceColumns, wideColumn } from "./grid";
import { groupsOf, nameCell, type Group } from "./groups";
import type { Survey } from "./survey";

/** Averages over fewer than this swing with every single answer. */
const fewCustomers = 30;

/** The quantile of the normal distribution for 95%, as in core. */
const normal95 = 1.96;

function promoters(frame: Frame, { people }: Survey, { has, counted }: Group, row: number): ReportCell[] {
  const text = voiceWords[frame.context.language];
  const column = frame.at.column.nps;
  const name = `$${cellAddress(row, 0)}`;
  const count = (bound: string): string => counted((criteria) => `COUNTIFS(${column},${literal(bound)}${criteria})`, name);
  const at = (place: number): string => cellAddress(row, place);
  const scores = people.flatMap((person) => (has(person) ? (person.nps ?? []) : []));
  const counts = scores.length === 0 ? null : npsCounts(scores);
  const [n, p, d] = [at(1), at(2), at(4)];
  const known = (shown: string): string => `IF(${n}=0,${literal(frame.words.none)},${shown})`;
  const few = scores.length > 0 && scores.length < fewCustomers;
  return [
    formula(row, 1, count(">=0"), scores.length, "number", whole),
    formula(row, 2, count(">=9"), counts?.promoter ?? 0, "number", whole),
    formula(row, 3, `${n}-${p}-${d}`, counts?.passive ?? 0, "number", whole),
    formula(row, 4, count("<7"), counts?.detractor ?? 0, "number", whole),
    formula(row, 5, known(`100*(${p}-${d})/${n}`), counts === null ? frame.words.none : netPromoterScore(counts), "number", oneDecimal),
    formula(row, 6, known(`100*${normal95}*(MAX(0,(${p}+${d})/${n}-((${p}-${d})/${n})^2)/${n})^0.5`), counts === null ? frame.words.none : npsMargin(counts), "number", oneDecimal),
    { ...formula(row, 7, `IF(AND(${n}>0,${n}<${fewCustomers}),${literal(text.few)},"")`, few ? text.few : "", "centered") },
  ];
}

/** Every answer, those of the same customer and of nobody known among them. */
function everyAnswer(frame: Frame, { answers }: Survey, row: number): ReportCell[] {
  const text = voiceWords[frame.context.language].nps;
  const scores = answers.flatMap(({ nps }) => nps ?? []);
  const counts = npsCounts(scores);
  const cell = (column: number, shown: number, format = whole): ReportCell => value(row, column, shown, "answers", "number", format);
  return [
    label(row, 0, text.every, "wrapped"),
    cell(1, counts.answers), cell(2, counts.promoter), cell(3, counts.passive), cell(4, counts.detractor),
    cell(5, netPromoterScore(counts), oneDecimal), cell(6, npsMargin(counts), oneDecimal),
  ];
}

export function npsBlock(frame: Frame, survey: Survey, row: number): Block {
  const text = voiceWords[frame.context.language];
  const groups = groupsOf(frame, text.all);
  const first = row + 2;
  const range = (column: number) => ({ row: first, rows: groups.length, column, columns: 1 });
  const place = { row, column: 0, rows: 4 + groups.length, columns: wideColumn };
  return {
    name: "nps",
    area: place,
    cells: [
      label(row, 0, text.nps.heading, "heading", wideColumn),
      ...header(row + 1, [
        [0, text.nps.group, true], [1, text.nps.answers], [2, text.nps.promoters], [3, text.nps.passives], [4, text.nps.detractors],
        [5, text.nps.score], [6, text.nps.margin],
      ]),
      label(row + 1, 7, text.nps.few, "headerCentered"),
      ...groups.flatMap((group, index) => [nameCell(group, first + index), ...promoters(frame, survey, group, first + index)]),
      ...everyAnswer(frame, survey, first + groups.length),
      label(first + groups.length + 1, 0, text.nps.note, "note", wideColumn),
    ],
    bands: tableBands(place, groups.length + 1, false),
    charts: [{
      id: "clv.nps", type: "BarClustered", title: text.nps.chart, place: { row: row + 1, column: wideColumn, rows: groups.length + 1, columns: 1 },
      categories: range(0), series: [{ name: text.nps.score, values: range(5), color: colors.accent }], pointColors: [], legend: null,
      reversed: true, dataLabels: true, evenly: false, categoryFormat: null, valueFormat: whole.code,
      alt: { title: text.nps.chart, description: text.nps.alt },
    }],
    bars: [],
  };
}

function satisfied(frame: Frame, { people, bounds }: Survey, { has, counted }: Group, row: number, bound: string): ReportCell[] {
  const column = frame.at.column.csat;
  const name = `$${cellAddress(row, 0)}`;
  const n = cellAddress(row, 1);
  const share = cellAddress(row, 2);
  const none = literal(frame.words.none);
  const scores = people.flatMap((person) => (has(person) ? (person.csat ?? []) : []));
  const part = scores.filter((score) => score >= bounds.csat).length / scores.length;
  const shown = (result: number): number | string => (scores.length === 0 ? frame.words.none : result);
  const reached = counted((criteria) => `COUNTIFS(${column},">="&${bound}${criteria})`, name);
  return [
    formula(row, 1, counted((criteria) => `COUNTIFS(${column},">=0"${criteria})`, name), scores.length, "number", whole),
    formula(row, 2, `IF(${n}=0,${none},(${reached})/${n})`, shown(part), "number", percent),
    formula(row, 3, `IF(${n}=0,${none},${normal95}*(MAX(0,${share}*(1-${share}))/${n})^0.5)`, shown(normal95 * Math.sqrt((part * (1 - part)) / scores.length)), "number", percent),
  ];
}

function effort(frame: Frame, { people }: Survey, { has, counted, weighed }: Group, row: number): ReportCell[] {
  const column = frame.at.column.ces;
  const name = `$${cellAddress(row, 0)}`;
  const n = cellAddress(row, 4);
  const mean = cellAddress(row, 5);
  const none = literal(frame.words.none);
  const scores = people.flatMap((person) => (has(person) ? (person.ces ?? []) : []));
  const average = sumOf(scores) / scores.length;
  const squares = sumOf(scores.map((score) => (score - average) ** 2));
  const sum = counted((criteria) => `SUMIFS(${column},${column},">=0"${criteria})`, name);
  const squared = weighed((factor) => `SUMPRODUCT(${factor}${column},${column})`, name);
  return [
    formula(row, 4, counted((criteria) => `COUNTIFS(${column},">=0"${criteria})`, name), scores.length, "number", whole),
    formula(row, 5, `IF(${n}=0,${none},(${sum})/${n})`, scores.length === 0 ? frame.words.none : average, "number", twoDecimals),
    formula(
      row, 6, `IF(${n}<2,${none},${normal95}*(MAX(0,ROUND(${squared}-${n}*${mean}^2,9))/(${n}-1)/${n})^0.5)`,
      scores.length < 2 ? frame.words.none : normal95 * Math.sqrt(squares / (scores.length - 1) / scores.length), "number", twoDecimals,
    ),
  ];
}

/** `bound` is the cell with the lowest satisfied answer. */
export function satisfactionBlock(frame: Frame, survey: Survey, row: number, bound: string): Block {
  const text = voiceWords[frame.context.language];
  const { has } = survey;
  const groups = groupsOf(frame, text.all);
  const first = row + 2;
  const place = { row, column: 0, rows: 3 + groups.length, columns: wideColumn };
  const headers = text.satisfaction;
  return {
    name: "satisfaction",
    area: place,
    cells: [
      label(row, 0, headers.heading, "heading", voiceColumns),
      ...header(row + 1, [
        [0, text.nps.group, true],
        ...(has.csat ? ([[1, headers.csatAnswers], [2, headers.csat], [3, headers.margin]] as const) : []),
        ...(has.ces ? ([[4, headers.cesAnswers], [5, headers.ces], [6, headers.margin]] as const) : []),
      ]),
      ...groups.flatMap((group, index) => [
        nameCell(group, first + index),
        ...(has.csat ? satisfied(frame, survey, group, first + index, bound) : []),
        ...(has.ces ? effort(frame, survey, group, first + index) : []),
      ]),
      label(first + groups.length, 0, headers.note, "note", voiceColumns),
    ],
    bands: tableBands(place, groups.length, false),
    charts: [], bars: [],
  };
}
