/** What does a customer get out of it: a worksheet of benefits less costs, as people judge them? */
import { languageIds } from "../../catalogue/languages";
import { customerValue } from "../../core/value/customerValue";
import { customerValueWords, type CustomerValueWords } from "../../words/customerValue/customerValue";
import { areaAddress, cellAddress, fixedAddress } from "../address";
import { formula, header, label, literal, sumFormula, tableBands, type Frame } from "../blocks/frame";
import { blockSheet } from "../blockSheet";
import { percent, twoDecimals, whole } from "../formats";
import { colors } from "../theme";
import { typedNumber, type InputLabels, type LabelledInput } from "../typedCells";
import type { Block, BlockSheet, InputCell, NumberFormat, ReportCell } from "../types";

const benefitIds = ["quality", "solution", "reputation", "experience", "team", "social"] as const;
const costIds = ["price", "setup", "access", "maintenance", "renewal", "time", "badExperience", "stress", "risk", "learning"] as const;
const kinds = ["tangible", "intangible"] as const;

type Side = "benefits" | "costs";
type Kind = (typeof kinds)[number];

interface Item {
  readonly id: string;
  readonly name: string;
  readonly means: string;
}

function itemsOf(side: Side, words: CustomerValueWords): Item[] {
  return side === "benefits" ? benefitIds.map((id) => ({ id, ...words.benefits[id] })) : costIds.map((id) => ({ id, ...words.costs[id] }));
}

const inputOf = (side: Side, id: string, kind: Kind): string => `customerValue.${side}.${id}.${kind}`;
const periodsInput = "customerValue.periods";
const sides: readonly Side[] = ["benefits", "costs"];

/** Tangible beside the item's name, intangible one further. */
export const customerValueInputs: InputLabels = new Map<string, readonly LabelledInput[]>(
  languageIds.flatMap((language) => {
    const words = customerValueWords[language];
    const items = sides.flatMap((side) =>
      itemsOf(side, words).map(({ id, name }) => [name, kinds.map((kind, index) => ({ input: inputOf(side, id, kind), distance: index + 1 }))] as const));
    return [...items, [words.periods, [{ input: periodsInput, distance: 1 }]]] as const;
  }),
);

const columns = 6;
const widths: readonly number[] = [180, 90, 90, 90, 90, 380];
const titleRows = 6;
const periodsRow = 5;
const resultRow = titleRows + 1;
const resultRows = 6;
const chartRows = 13;
const benefitsRow = resultRow + chartRows + 1;
const costsRow = benefitsRow + 3 + benefitIds.length + 1;
const totalRow = { benefits: benefitsRow + 2 + benefitIds.length, costs: costsRow + 2 + costIds.length } as const;

const formatOf = ({ context }: Frame): NumberFormat => (context.currency?.decimals === 0 ? whole : twoDecimals);

const typedOf = ({ context }: Frame, side: Side, id: string, kind: Kind): number | null => typedNumber(context.typed, inputOf(side, id, kind), 0);

/** All that was typed on one side; an empty cell is nothing. */
function amounts(frame: Frame, side: Side, kind: Kind): number[] {
  return itemsOf(side, customerValueWords[frame.context.language]).map(({ id }) => typedOf(frame, side, id, kind) ?? 0);
}

const total = (frame: Frame, side: Side, of: readonly Kind[]): number => customerValue(of.flatMap((kind) => amounts(frame, side, kind)), []);

function periodsOf({ context }: Frame): number {
  return typedNumber(context.typed, periodsInput, Number.MIN_VALUE) ?? 1;
}

function titleBlock(frame: Frame): Block {
  const words = customerValueWords[frame.context.language];
  const periods: InputCell = {
    kind: "input", input: periodsInput, rule: "money", prompt: { title: words.periods, message: words.periodsMessage }, row: periodsRow, column: 1,
    value: periodsOf(frame), format: twoDecimals, style: "input",
  };
  const cells = [
    label(0, 0, words.title, "title", columns),
    ...[words.note, words.kinds, words.kept].map((text, index) => label(1 + index, 0, text, "note", columns)),
    label(periodsRow, 0, words.periods, "label"),
    periods,
  ];
  return { name: "title", area: { row: 0, column: 0, rows: titleRows, columns }, cells, bands: [], charts: [], bars: [] };
}

function itemCells(frame: Frame, side: Side, { id, name, means }: Item, row: number): ReportCell[] {
  const words = customerValueWords[frame.context.language];
  const format = formatOf(frame);
  const all = total(frame, side, kinds);
  const own = kinds.map((kind) => typedOf(frame, side, id, kind));
  const sum = (own[0] ?? 0) + (own[1] ?? 0);
  const whole = cellAddress(totalRow[side], 3);
  const inputs = kinds.map((kind, index): InputCell => ({
    kind: "input", input: inputOf(side, id, kind), rule: "money", prompt: { title: name, message: words.message }, row, column: index + 1,
    value: own[index] ?? null, format, style: "input",
  }));
  return [
    label(row, 0, name, "text"),
    ...inputs,
    formula(row, 3, `SUM(${areaAddress({ row, column: 1, rows: 1, columns: 2 })})`, sum, "number", format),
    formula(row, 4, `IF(${whole}=0,${literal(frame.words.none)},${cellAddress(row, 3)}/${whole})`, all === 0 ? frame.words.none : sum / all, "number", percent),
    label(row, 5, means, "advice"),
  ];
}

function sideBlock(frame: Frame, side: Side, row: number): Block {
  const words = customerValueWords[frame.context.language];
  const items = itemsOf(side, words);
  const first = row + 2;
  const last = totalRow[side];
  const place = { row, column: 0, rows: 3 + items.length, columns };
  const format = formatOf(frame);
  const sums = [total(frame, side, ["tangible"]), total(frame, side, ["intangible"]), total(frame, side, kinds)];
  return {
    name: side,
    area: place,
    cells: [
      label(row, 0, words[side].heading, "heading", columns),
      ...header(row + 1, [[0, words.item, true], [1, words.tangible], [2, words.intangible], [3, words.sum], [4, words.share]]),
      label(row + 1, 5, words.means, "headerAdvice"),
      ...items.flatMap((item, index) => itemCells(frame, side, item, first + index)),
      label(last, 0, words.total, "total"),
      ...sums.map((sum, index) => formula(last, index + 1, sumFormula(first, items.length, index + 1), sum, "totalNumber", format)),
    ],
    bands: tableBands(place, items.length),
    charts: [], bars: [],
  };
}

/** Benefits, costs, and what is left: tangible, intangible, together, and in each period. */
function resultBlock(frame: Frame): Block {
  const words = customerValueWords[frame.context.language];
  const text = words.result;
  const format = formatOf(frame);
  const first = resultRow + 2;
  const periods = periodsOf(frame);
  const shown = (of: readonly Kind[]): readonly [number, number] => [total(frame, "benefits", of), total(frame, "costs", of)];
  const parts = [shown(["tangible"]), shown(["intangible"]), shown(kinds)] as const;
  const row = (at: number, name: string, figures: readonly { formula: string; value: number }[], style: "number" | "totalNumber"): ReportCell[] => {
    const together = figures[2]?.value ?? 0;
    const cell = fixedAddress(periodsRow, 1);
    return [
      label(at, 0, name, style === "number" ? "text" : "total"),
      ...figures.map((figure, index) => formula(at, index + 1, figure.formula, figure.value, style, format)),
      formula(at, 4, `IF(SUM(${cell})>0,${cellAddress(at, 3)}/${cell},${literal(frame.words.none)})`, together / periods, style, format),
    ];
  };
  const on = (side: Side, index: number): string => cellAddress(totalRow[side], index + 1);
  const place = { row: resultRow, column: 0, rows: resultRows, columns: 5 };
  const series = (kind: Kind, index: number, color: string) => ({ name: words[kind], values: { row: first, rows: 3, column: index + 1, columns: 1 }, color });
  return {
    name: "result",
    area: place,
    cells: [
      label(resultRow, 0, text.heading, "heading", 5),
      ...header(resultRow + 1, [[0, text.side, true], [1, words.tangible], [2, words.intangible], [3, words.sum], [4, text.perPeriod]]),
      ...row(first, text.benefits, parts.map(([gain], index) => ({ formula: on("benefits", index), value: gain })), "number"),
      ...row(first + 1, text.costs, parts.map(([, cost], index) => ({ formula: on("costs", index), value: cost })), "number"),
      ...row(first + 2, text.value, parts.map(([gain, cost], index) => ({ formula: `${cellAddress(first, index + 1)}-${cellAddress(first + 1, index + 1)}`, value: gain - cost })), "totalNumber"),
      label(first + 3, 0, text.note, "note", 5),
    ],
    bands: tableBands(place, 2),
    charts: [{
      id: "clv.customerValue", type: "ColumnClustered", title: text.chart, place: { row: resultRow, column: 5, rows: chartRows, columns: 1 },
      categories: { row: first, rows: 3, column: 0, columns: 1 }, series: [series("tangible", 0, colors.accent), series("intangible", 1, colors.bar)],
      pointColors: [], legend: "Bottom", reversed: false, dataLabels: true, evenly: false, categoryFormat: null, valueFormat: whole.code,
      alt: { title: text.chart, description: text.alt },
    }],
    bars: [],
  };
}

export function customerValueSheet(frame: Frame): BlockSheet {
  const blocks = [titleBlock(frame), resultBlock(frame), sideBlock(frame, "benefits", benefitsRow), sideBlock(frame, "costs", costsRow)];
  return blockSheet(customerValueWords[frame.context.language].title, blocks, { pageBreaks: [benefitsRow], narrowest: widths, orientation: "Landscape" });
}
