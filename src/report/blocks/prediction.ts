/** What will today's customers buy, how good was such a forecast so far, and whom should we save first? */
import { languages, type Language } from "../../catalogue/languages";
import type { CustomerRow } from "../../core/analysis";
import { sumOf } from "../../core/math/compensatedSum";
import { tierIds, type TierId } from "../../core/rfm/tiers";
import type { ForecastPeriod } from "../../core/predict/outlook";
import { formatPercent } from "../../words/format";
import { predictionWords, type PredictionWords } from "../../words/prediction/prediction";
import { cellAddress, fixedAddress } from "../address";
import { cellNumber } from "../cellNumber";
import { narrowestWidth } from "../columnWidths";
import { dayFormat, oneDecimal, percent, verbatim, whole } from "../formats";
import { gridColumns, type PredictionCounts, type PredictionPlaces } from "../places";
import type { ReportPrediction } from "../prediction";
import { predictionText } from "../predictionText";
import { linesOf } from "../textWidth";
import { colors } from "../theme";
import type { Area, Block, ChartDescription, NumberFormat, ReportCell } from "../types";
import { cardBands, formula, header, label, rowsOf, sumFormula, tableBands, value, type Frame } from "./frame";

/** Later periods than these are summed in one row. */
const periodsShown = 24;

interface Told {
  readonly frame: Frame;
  readonly prediction: ReportPrediction;
  readonly words: PredictionWords;
  readonly places: PredictionPlaces;
}

interface Line {
  readonly text: string;
  readonly isWarning: boolean;
}

/** The sentences, each in as many rows as it takes. */
function sentences({ told }: ReportPrediction, language: Language): Line[] {
  const { method, warnings } = predictionText(told, language);
  const lines = (text: string, isWarning: boolean): Line[] =>
    linesOf(text, isWarning ? "warning" : "note", narrowestWidth).map((line) => ({ text: line, isWarning }));
  return [...method.flatMap((text) => lines(text, false)), ...warnings.flatMap((text) => lines(text, true))];
}

interface Periods {
  readonly single: readonly ForecastPeriod[];
  readonly later: ForecastPeriod | null;
}

function periodLines(periods: readonly ForecastPeriod[]): Periods {
  if (periods.length <= periodsShown) return { single: periods, later: null };
  const [single, rest] = [periods.slice(0, periodsShown - 1), periods.slice(periodsShown - 1)];
  const last = periods[periods.length - 1];
  const later = last && { until: last.until, purchases: sumOf(rest.map(({ purchases }) => purchases)), spend: sumOf(rest.map(({ spend }) => spend)) };
  return { single, later: later ?? null };
}

export function predictionCounts(prediction: ReportPrediction, language: Language): PredictionCounts {
  const { periods, track } = prediction.outlook;
  return {
    sentences: sentences(prediction, language).length,
    hasMatrix: prediction.told.active !== null,
    periodRows: Math.min(periods.length, periodsShown),
    trackRows: track.length,
  };
}

function aboutBlock({ frame, prediction, words, places }: Told): Block {
  const { row } = places.about;
  const { horizon, unit } = prediction.told;
  const cells = [
    label(row, 0, words.heading(words.ahead(horizon, unit)), "heading", gridColumns),
    ...sentences(prediction, frame.context.language).map(({ text, isWarning }, line): ReportCell => ({
      ...value(row + 1 + line, 0, text, "model", isWarning ? "warning" : "note", verbatim), span: gridColumns,
    })),
  ];
  return { name: "prediction", area: places.about, cells, bands: [], charts: [], bars: [] };
}

/** From these chances on a customer is taken to be active, or to be in doubt. */
const likelyFrom = 0.7;
const doubtfulFrom = 0.3;

const bandIds = ["likely", "doubtful", "gone"] as const;

type BandId = (typeof bandIds)[number];

function bandOf(pAlive: number): BandId {
  if (pAlive >= likelyFrom) return "likely";
  return pAlive >= doubtfulFrom ? "doubtful" : "gone";
}

const from: NumberFormat = { code: '"≥ "0%', show: (share) => `≥ ${Math.round(share * 100)}%` };
const below: NumberFormat = { code: '"< "0%', show: (share) => `< ${Math.round(share * 100)}%` };

/** How many customers of a tier are in a band now. */
function matrixCounts({ frame, prediction }: Told): (tier: TierId, band: BandId) => readonly CustomerRow[] {
  const members = new Map<string, CustomerRow[]>();
  for (const customer of frame.analysis.customers) {
    const pAlive = prediction.customers.get(customer.id)?.pAlive ?? null;
    if (pAlive === null) continue;
    const key = `${frame.figures.tierOf(customer)} ${bandOf(cellNumber(pAlive))}`;
    const known = members.get(key);
    if (known === undefined) members.set(key, [customer]);
    else known.push(customer);
  }
  return (tier, band) => members.get(`${tier} ${band}`) ?? [];
}

/** The number of customers above a cut-off in each band; a tier is what the tiers above leave. */
function matrixFormula({ at }: Frame, tier: TierId, band: BandId, row: number, column: number, thresholds: readonly [string, string]): string {
  const [likely, doubtful] = thresholds;
  const cutoff = tier === "low" ? "" : `${at.column[at.rank]},">="&${tier === "high" ? at.cutoffHigh : at.cutoffMiddle},`;
  const pAlive = at.column.pAlive;
  const within = {
    likely: `COUNTIFS(${cutoff}${pAlive},">="&${likely})`,
    doubtful: `COUNTIFS(${cutoff}${pAlive},">="&${doubtful},${pAlive},"<"&${likely})`,
    gone: `COUNTIFS(${cutoff}${pAlive},"<"&${doubtful})`,
  }[band];
  const above = tierIds.slice(0, tierIds.indexOf(tier)).map((_, index) => `-${cellAddress(row - 1 - index, column)}`);
  return `${within}${above.join("")}`;
}

function matrixBlock(told: Told, place: Area): Block {
  const { frame, words } = told;
  const { at, terms, money, context } = frame;
  const text = words.matrix;
  const [names, thresholdRow, first] = [place.row + 1, place.row + 2, place.row + 3];
  const thresholds = [fixedAddress(thresholdRow, 1), fixedAddress(thresholdRow, 2)] as const;
  const members = matrixCounts(told);
  const saved = [...members("high", "doubtful"), ...members("high", "gone")];
  const spend = `SUMIFS(${at.column.spend},${at.column[at.rank]},">="&${at.cutoffHigh},${at.column.pAlive},"<"&${thresholds[0]})`;
  const total = first + tierIds.length;
  const cells: ReportCell[] = [
    label(place.row, 0, text.heading, "heading", gridColumns),
    ...header(names, [[0, text.tier, true], [1, text.bands.likely], [2, text.bands.doubtful], [3, text.bands.gone]]),
    label(thresholdRow, 0, text.chance, "headerText"),
    value(thresholdRow, 1, likelyFrom, "threshold", "headerNumber", from),
    value(thresholdRow, 2, doubtfulFrom, "threshold", "headerNumber", from),
    formula(thresholdRow, 3, thresholds[1], doubtfulFrom, "headerNumber", below),
    ...tierIds.flatMap((tier, line) => [
      label(first + line, 0, terms.tiers[tier], "text"),
      ...bandIds.map((band, column) =>
        formula(first + line, column + 1, matrixFormula(frame, tier, band, first + line, column + 1, thresholds), members(tier, band).length, "number", whole)),
    ]),
    label(total, 0, text.total, "total"),
    ...bandIds.map((band, column) =>
      formula(total, column + 1, sumFormula(first, tierIds.length, column + 1), tierIds.reduce((sum, tier) => sum + members(tier, band).length, 0), "totalNumber", whole)),
    label(names, 4, text.saveFirst, "cardLabel", 2),
    formula(thresholdRow, 4, `${cellAddress(first, 2)}+${cellAddress(first, 3)}`, saved.length, "cardValue", whole),
    label(first, 4, text.saveFirstNote, "cardNote", 2),
    label(names, 6, text.saveFirstSpend, "cardLabel", 2),
    formula(thresholdRow, 6, spend, sumOf(saved.map((customer) => cellNumber(customer.spend))), "cardValue", money.card),
    label(first, 6, text.saveFirstSpendNote, "cardNote", 2),
    ...linesOf(text.advice(terms.tiers.high, formatPercent(likelyFrom, languages[context.language].tag)), "advice", narrowestWidth / 2).map((line, index) =>
      label(first + 1 + index, 4, line, "advice", 4)),
  ];
  const half = { ...place, columns: 4 };
  return {
    name: "matrix",
    area: place,
    cells,
    bands: [
      { area: rowsOf(half, 1, 2), style: "headerText" },
      { area: rowsOf(half, 3, tierIds.length), style: "rowBand" },
      { area: rowsOf(half, 3 + tierIds.length, 1), style: "totalBand" },
      ...cardBands(names, 4), ...cardBands(names, 6),
    ],
    charts: [],
    bars: [],
  };
}

/** Few purchases are told with a decimal: half a purchase is an answer, too. */
const purchasesFormat = (most: number): NumberFormat => (most < 100 ? oneDecimal : whole);

function forecastBlock({ frame, prediction, words, places }: Told, area: Area): Block {
  const place = { ...area, columns: 3 };
  const { money, context } = frame;
  const { single, later } = periodLines(prediction.outlook.periods);
  const lines = later === null ? single : [...single, later];
  const first = place.row + 2;
  const format = purchasesFormat(Math.max(0, ...lines.map(({ purchases }) => purchases)));
  const total = first + lines.length;
  const text = words.forecast;
  const sum = (of: (period: ForecastPeriod) => number): number => sumOf(lines.map((line) => cellNumber(of(line))));
  const cells = [
    label(place.row, 0, text.heading, "heading", 4),
    ...header(place.row + 1, [[0, text.until, true], [1, text.purchases], [2, text.spend]]),
    ...lines.flatMap((line, index) => [
      value(first + index, 0, line.until, "model", "leftNumber", dayFormat(context.language)),
      value(first + index, 1, cellNumber(line.purchases), "model", "number", format),
      value(first + index, 2, cellNumber(line.spend), "model", "number", money.table),
    ]),
    label(total, 0, text.total, "total"),
    formula(total, 1, sumFormula(first, lines.length, 1), sum(({ purchases }) => purchases), "totalNumber", format),
    formula(total, 2, sumFormula(first, lines.length, 2), sum(({ spend }) => spend), "totalNumber", money.table),
  ];
  const column = (index: number): Area => ({ row: first, rows: single.length, column: index, columns: 1 });
  const chart: ChartDescription = {
    ...plainChart("clv.forecast", places.forecastChart ?? area, column(0), text.chart, text.alt),
    type: "ColumnClustered",
    series: [{ name: text.spend, values: column(2), color: colors.accent }],
    valueFormat: money.axis.code,
    categoryFormat: dayFormat(context.language).code,
  };
  return { name: "forecast", area, cells, bands: tableBands(place, lines.length), charts: [chart], bars: [] };
}

function holdOutBlock({ frame, prediction, words, places }: Told, place: Area): Block {
  const { track } = prediction.outlook;
  const first = place.row + 2;
  const text = words.holdOut;
  const none = frame.words.none;
  const cells = [
    label(place.row, 0, text.heading, "heading", 4),
    ...header(place.row + 1, [[0, text.until, true], [1, text.actual], [2, text.forecast], [3, text.difference]]),
    ...track.flatMap(({ until, actual, forecast }, index) => {
      const row = first + index;
      const [made, expected] = [cellAddress(row, 1), cellAddress(row, 2)];
      const shown = cellNumber(forecast);
      return [
        value(row, 0, until, "model", "leftNumber", dayFormat(frame.context.language)),
        value(row, 1, actual, "orders", "number", whole),
        value(row, 2, shown, "model", "number", whole),
        formula(row, 3, `IF(${made}>0,${expected}/${made}-1,"${none}")`, actual > 0 ? shown / actual - 1 : none, "number", percent),
      ];
    }),
  ];
  const column = (index: number): Area => ({ row: first, rows: track.length, column: index, columns: 1 });
  const chart: ChartDescription = {
    ...plainChart("clv.holdOut", places.holdOutChart ?? place, column(0), text.chart, text.alt),
    type: "Line",
    series: [
      { name: text.actual, values: column(1), color: colors.ink },
      { name: text.forecast, values: column(2), color: colors.accent },
    ],
    legend: "Bottom",
    valueFormat: whole.code,
    categoryFormat: dayFormat(frame.context.language).code,
  };
  return { name: "holdOut", area: place, cells, bands: tableBands(place, track.length, false), charts: [chart], bars: [] };
}

/** What the charts of both tables share. */
function plainChart(id: string, place: Area, categories: Area, title: string, alt: string): Omit<ChartDescription, "type" | "series" | "valueFormat" | "categoryFormat"> {
  return { id, title, place, categories, pointColors: [], legend: null, reversed: false, dataLabels: false, evenly: true, alt: { title, description: alt } };
}

/** Nothing until there is a prediction. */
export function predictionBlocks(frame: Frame): Block[] {
  const { prediction, language } = frame.context;
  const places = frame.places.prediction;
  if (prediction === null || places === null) return [];
  const told: Told = { frame, prediction, words: predictionWords[language], places };
  return [
    aboutBlock(told),
    ...(places.matrix === null ? [] : [matrixBlock(told, places.matrix)]),
    ...(places.forecast === null ? [] : [forecastBlock(told, places.forecast)]),
    ...(places.holdOut === null ? [] : [holdOutBlock(told, places.holdOut)]),
  ];
}
