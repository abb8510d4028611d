/** What are promoters, passives and detractors worth, and does worth go with the score? */
import { npsClass, npsClassIds, type NpsClassId } from "../../core/experience/npsClass";
import { sumOf } from "../../core/math/compensatedSum";
import { rankCorrelation } from "../../core/math/rankCorrelation";
import { voiceWords } from "../../words/voice/voice";
import { cellAddress } from "../address";
import { formula, header, label, literal, sumFormula, tableBands, value, type Frame } from "../blocks/frame";
import { percent, twoDecimals, whole } from "../formats";
import { summaryCell } from "../summaryCell";
import { colors } from "../theme";
import type { Block, ReportCell } from "../types";
import { wideColumn } from "./grid";
import type { Person, Survey } from "./survey";

const bounds: Readonly<Record<NpsClassId, readonly string[]>> = { promoter: [">=9"], passive: [">=7", "<9"], detractor: ["<7"] };
const classColors: Readonly<Record<NpsClassId, string>> = { promoter: "#004F7C", passive: "#8A94A1", detractor: "#D55E00" };

function lineCells(frame: Frame, id: NpsClassId, answered: readonly Person[], row: number, total: number): ReportCell[] {
  const { at, context, terms, words, money } = frame;
  const criteria = bounds[id].map((bound) => `,${at.column.nps},${literal(bound)}`).join("");
  const members = answered.filter(({ nps }) => nps !== null && npsClass(nps) === id);
  const clv = sumOf(members.map(({ worth }) => worth)) * context.assumptions.margin;
  const n = cellAddress(row, 1);
  return [
    label(row, 0, terms.npsClasses[id], "text"),
    formula(row, 1, `COUNTIFS(${criteria.slice(1)})`, members.length, "number", whole),
    formula(row, 2, `IF(${cellAddress(total, 1)}=0,${literal(words.none)},${n}/${cellAddress(total, 1)})`, members.length / answered.length, "number", percent),
    formula(row, 3, `SUMIFS(${at.column[at.rank]}${criteria})*${summaryCell(frame, at.input.margin)}`, clv, "number", money.table),
    formula(row, 4, `IF(${n}=0,${literal(words.none)},${cellAddress(row, 3)}/${n})`, members.length === 0 ? words.none : clv / members.length, "number", money.table),
  ];
}

/** Null where all answered the same, or are worth the same. */
function correlation(answered: readonly Person[]): number | null {
  const differ = (values: readonly (number | null)[]): boolean => new Set(values).size > 1;
  if (!differ(answered.map(({ nps }) => nps)) || !differ(answered.map(({ worth }) => worth))) return null;
  return rankCorrelation(answered.map(({ nps }) => nps ?? 0), answered.map(({ worth }) => worth));
}

export function classesBlock(frame: Frame, { people }: Survey, row: number): Block {
  const { context, words, money } = frame;
  const text = voiceWords[context.language].classes;
  const answered = people.filter(({ nps }) => nps !== null);
  const first = row + 2;
  const total = first + npsClassIds.length;
  const clv = sumOf(answered.map(({ worth }) => worth)) * context.assumptions.margin;
  const range = (column: number) => ({ row: first, rows: npsClassIds.length, column, columns: 1 });
  const place = { row, column: 0, rows: 10, columns: wideColumn };
  const [n, sum] = [cellAddress(total, 1), cellAddress(total, 3)];
  return {
    name: "classes",
    area: place,
    cells: [
      label(row, 0, text.heading, "heading", wideColumn),
      ...header(row + 1, [[0, text.group, true], [1, text.customers], [2, text.share], [3, text.total], [4, text.average]]),
      ...npsClassIds.flatMap((id, index) => lineCells(frame, id, answered, first + index, total)),
      label(total, 0, frame.words.tiers.total, "total"),
      formula(total, 1, sumFormula(first, npsClassIds.length, 1), answered.length, "totalNumber", whole),
      formula(total, 3, sumFormula(first, npsClassIds.length, 3), clv, "totalNumber", money.table),
      formula(total, 4, `IF(${n}=0,${literal(words.none)},${sum}/${n})`, answered.length === 0 ? words.none : clv / answered.length, "totalNumber", money.table),
      label(total + 2, 0, text.correlation, "text", 4),
      value(total + 2, 4, correlation(answered) ?? words.none, "ranks", "totalNumber", twoDecimals),
      label(total + 3, 0, text.note, "note", wideColumn),
    ],
    bands: tableBands({ ...place, columns: 5 }, npsClassIds.length),
    charts: [{
      id: "clv.npsClasses", type: "ColumnClustered", title: text.chart, place: { row, column: wideColumn, rows: 10, columns: 1 },
      categories: range(0), series: [{ name: text.average, values: range(4), color: colors.accent }], pointColors: npsClassIds.map((id) => classColors[id]),
      legend: null, reversed: false, dataLabels: false, evenly: false, categoryFormat: null, valueFormat: money.axis.code,
      alt: { title: text.chart, description: text.alt },
    }],
    bars: [],
  };
}

