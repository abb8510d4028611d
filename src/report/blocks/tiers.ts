/** Which customers are worth most, and what do they bring? */
import { tierIds, type TierId } from "../../core/rfm/tiers";
import { cellAddress } from "../address";
import { percent, whole } from "../formats";
import { colors, tierColors } from "../theme";
import type { Block, ChartDescription, ReportCell } from "../types";
import { formula, header, label, literal, rowsOf, sumFormula, tableBands, type Frame } from "./frame";

/** Counted by the cut-offs on what the tiers go by, not by the tier's word, so that they follow at once however many customers there are. */
function countAndSum({ at }: Frame, id: TierId, row: number): { customers: string; revenue: string } {
  const rank = at.column[at.rank];
  const above = (column: number): string => cellAddress(row - 1, column);
  const higher = (column: number): string => `${cellAddress(row - 2, column)}-${above(column)}`;
  const cutoff = id === "high" ? at.cutoffHigh : at.cutoffMiddle;
  const count = `COUNTIFS(${rank},">="&${cutoff})`;
  const sum = `SUMIFS(${at.column.spend},${rank},">="&${cutoff})`;
  if (id === "high") return { customers: count, revenue: sum };
  if (id === "middle") return { customers: `${count}-${above(1)}`, revenue: `${sum}-${above(2)}` };
  return { customers: `${at.card.customers}-${higher(1)}`, revenue: `${at.card.revenue}-${higher(2)}` };
}

function share(row: number, { at, words }: Frame): string {
  return `IF(${at.card.revenue}>0,${cellAddress(row, 2)}/${at.card.revenue},${literal(words.none)})`;
}

function tierCells(frame: Frame, id: TierId, row: number): ReportCell[] {
  const { figures, terms, money, words } = frame;
  const text = countAndSum(frame, id, row);
  const { customers, revenue } = figures.tiers[id];
  const part = figures.revenue > 0 ? revenue / figures.revenue : words.none;
  return [
    label(row, 0, terms.tiers[id], "text"),
    formula(row, 1, text.customers, customers, "number", whole),
    formula(row, 2, text.revenue, revenue, "number", money.table),
    formula(row, 3, share(row, frame), part, "number", percent),
  ];
}

function chart({ words, places }: Frame, first: number): ChartDescription {
  const column = (index: number) => ({ row: first, rows: tierIds.length, column: index, columns: 1 });
  return {
    id: "clv.tiers",
    type: "Doughnut",
    title: words.tiers.chart,
    place: places.tierChart,
    categories: column(0),
    series: [{ name: words.tiers.revenue, values: column(2), color: tierColors.high }],
    pointColors: tierIds.map((id) => tierColors[id]),
    legend: "Bottom",
    reversed: false,
    dataLabels: false,
    evenly: false,
    categoryFormat: null,
    valueFormat: percent.code,
    alt: { title: words.tiers.chart, description: words.tiers.alt },
  };
}

export function tiersBlock(frame: Frame): Block {
  const { words, places, figures, money } = frame;
  const place = places.tiers;
  const first = place.row + 2;
  const total = first + tierIds.length;
  const text = words.tiers;
  const cells = [
    label(place.row, 0, text.heading, "heading", place.columns),
    ...header(place.row + 1, [[0, text.tier, true], [1, text.customers], [2, text.revenue], [3, text.share]]),
    ...tierIds.flatMap((id, index) => tierCells(frame, id, first + index)),
    label(total, 0, text.total, "total"),
    formula(total, 1, sumFormula(first, tierIds.length, 1), figures.customers, "totalNumber", whole),
    formula(total, 2, sumFormula(first, tierIds.length, 2), figures.revenue, "totalNumber", money.table),
    formula(total, 3, sumFormula(first, tierIds.length, 3), figures.revenue > 0 ? 1 : 0, "totalNumber", percent),
  ];
  return {
    name: "tiers",
    area: place,
    cells,
    bands: tableBands(place, tierIds.length),
    charts: [chart(frame, first)],
    bars: [{ area: rowsOf(place, 2, tierIds.length, 3, 1), color: colors.bar }],
  };
}
