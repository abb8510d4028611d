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
  readonly flags: Area;
  readonly assumptions: Area;
  readonly segments: Area;
  /** Null where segments have no names. */
  readonly segmentChart: Area | null;
  /** How scores come about; null where they do as usual. */
  readonly rules: Area | null;
  /** Null where nobody has made a segment. */
  readonly own: Area | null;
  readonly tiers: Area;
  readonly pareto: Area;
  readonly tierChart: Area;
  readonly months: Area;
  readonly monthsChart: Area;
  readonly monthNotes: Area;
  /** Null until there is a prediction. */
  readonly prediction: PredictionPlaces | null;
  readonly rows: number;
}

export interface PredictionPlaces {
  /** Heading and sentences. */
  readonly about: Area;
  /** Value x activity; null where no model tells who is active. */
  readonly matrix: Area | null;
  /** Null where nothing can be expected. */
  readonly forecast: Area | null;
  readonly forecastChart: Area | null;
  /** Null where nothing was held out. */
  readonly holdOut: Area | null;
  readonly holdOutChart: Area | null;
}

/** Rows of the prediction's parts. */
export interface PredictionCounts {
  readonly sentences: number;
  readonly hasMatrix: boolean;
  readonly periodRows: number;
  readonly trackRows: number;
}

export interface Counts {
  readonly flagRows: number;
  /** Null where segments have no names: then one line says why. */
  readonly segmentRows: number | null;
  /** 0 where scores come about as usual. */
  readonly ruleRows: number;
  /** All rows of the block of own segments; none where absent. */
  readonly ownRows?: number;
  readonly paretoRows: number;
  /** Month rows, the row of earlier months included. */
  readonly monthRows: number;
  readonly monthNotes: number;
  readonly prediction: PredictionCounts | null;
}

const headed = 2;
const total = 1;
const gap = 1;
const titleRows = 7;
const tierRowCount = 3;
const segmentChartRows = 14;
const shortestChart = 14;
const tallestChart = 20;

function area(row: number, rows: number, column = 0, columns = gridColumns): Area {
  return { row, rows, column, columns };
}

const below = (place: Area): number => place.row + place.rows + gap;

/** A chart beside a table: about as high, so that both read at once. */
const besideTable = (rows: number): number => Math.min(tallestChart, Math.max(shortestChart, rows));

/** A table on the left half with its chart on the right. */
function withChart(row: number, rows: number): { table: Area; chart: Area } {
  return { table: area(row, rows, 0, half), chart: area(row, besideTable(rows), half, half) };
}

function predictionPlaces(row: number, { sentences, hasMatrix, periodRows, trackRows }: PredictionCounts): PredictionPlaces {
  const about = area(row, 1 + sentences);
  const matrix = hasMatrix ? area(below(about), headed + 1 + tierRowCount + total) : null;
  const forecast = periodRows > 0 ? withChart(below(matrix ?? about), headed + periodRows + total) : null;
  const holdOut = forecast !== null && trackRows > 0 ? withChart(below(taller(forecast)), headed + trackRows) : null;
  return {
    about, matrix,
    forecast: forecast?.table ?? null, forecastChart: forecast?.chart ?? null,
    holdOut: holdOut?.table ?? null, holdOutChart: holdOut?.chart ?? null,
  };
}

const taller = ({ table, chart }: { table: Area; chart: Area }): Area => (table.rows > chart.rows ? table : chart);

/** The first row below everything. */
function endOf(places: PredictionPlaces): number {
  return Math.max(...Object.values(places).map((place: Area | null) => (place === null ? 0 : place.row + place.rows)));
}

export function placesFor({ flagRows, segmentRows, ruleRows, ownRows = 0, paretoRows, monthRows, monthNotes, prediction: counts }: Counts): Places {
  const title = area(0, titleRows);
  const cards = area(titleRows, (counts === null ? cardRows : cardRows + 1) * cardHeight - gap);
  const flags = area(below(cards), flagRows);
  const assumptions = area(below(flags), headed + 3);
  const segments = area(below(assumptions), segmentRows === null ? headed : headed + segmentRows + total);
  const segmentChart = segmentRows === null ? null : area(below(segments), segmentChartRows);
  const rules = ruleRows === 0 ? null : area(below(segmentChart ?? segments), ruleRows);
  const own = ownRows === 0 ? null : area(below(rules ?? segmentChart ?? segments), ownRows);
  const tiers = area(below(own ?? rules ?? segmentChart ?? segments), headed + tierRowCount + total, 0, half);
  const pareto = area(below(tiers), headed + paretoRows, 0, half);
  const tierChart = area(tiers.row, pareto.row + pareto.rows - tiers.row, half, half);
  const monthsRow = below(pareto);
  const tableRows = headed + monthRows + total + 1;
  const months = withChart(monthsRow, tableRows);
  const notes = area(monthsRow + taller(months).rows, monthNotes);
  const prediction = counts === null ? null : predictionPlaces(below(notes), counts);
  const rows = prediction === null ? notes.row + notes.rows : endOf(prediction);
  return {
    title, cards, flags, assumptions, segments, segmentChart, rules, own, tiers, pareto, tierChart,
    months: months.table, monthsChart: months.chart, monthNotes: notes, prediction, rows,
  };
}
