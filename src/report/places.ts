/** Where does each block of the Summary stand? Rectangles on a grid of eight columns, one page wide. */
import type { Area } from "./types";

/** Wide columns hold money, narrow ones counts and shares: each pair carries a card. */
export const gridColumns = 8;
const half = gridColumns / 2;

export const cardRows = 3;
export const cardHeight = 4;

/** Older months than these are summed in one row. */
export const monthsShown = 24;

export interface Places {
  readonly title: Area;
  readonly cards: Area;
  readonly assumptions: Area;
  readonly segments: Area;
  readonly segmentChart: Area;
  readonly tiers: Area;
  readonly pareto: Area;
  readonly tierChart: Area;
  readonly months: Area;
  readonly monthsChart: Area;
  readonly monthNotes: Area;
  readonly rows: number;
}

export interface Counts {
  readonly segmentRows: number;
  readonly paretoRows: number;
  /** Month rows, the row of earlier months included. */
  readonly monthRows: number;
  readonly monthNotes: number;
}

const headed = 2;
const total = 1;
const gap = 1;
const titleRows = 7;
const tierRowCount = 3;
const segmentChartRows = 14;
const shortestMonthsChart = 14;
const tallestMonthsChart = 20;

function area(row: number, rows: number, column = 0, columns = gridColumns): Area {
  return { row, rows, column, columns };
}

const below = (place: Area): number => place.row + place.rows + gap;

export function placesFor({ segmentRows, paretoRows, monthRows, monthNotes }: Counts): Places {
  const title = area(0, titleRows);
  const cards = area(titleRows, cardRows * cardHeight - gap);
  const assumptions = area(below(cards), headed + 3);
  const segments = area(below(assumptions), headed + segmentRows + total);
  const segmentChart = area(below(segments), segmentChartRows);
  const tiers = area(below(segmentChart), headed + tierRowCount + total, 0, half);
  const pareto = area(below(tiers), headed + paretoRows, 0, half);
  const tierChart = area(tiers.row, pareto.row + pareto.rows - tiers.row, half, half);
  const monthsRow = below(pareto);
  const tableRows = headed + monthRows + total + 1;
  const months = area(monthsRow, tableRows, 0, half);
  const chartRows = Math.min(tallestMonthsChart, Math.max(shortestMonthsChart, tableRows));
  const monthsChart = area(monthsRow, chartRows, half, half);
  const notes = area(monthsRow + Math.max(tableRows, chartRows), monthNotes);
  const rows = notes.row + notes.rows;
  return { title, cards, assumptions, segments, segmentChart, tiers, pareto, tierChart, months, monthsChart, monthNotes: notes, rows };
}
