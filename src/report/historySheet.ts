/** How did the figures change from run to run? One row for this one, to be added to the others. */
import { languageIds } from "../catalogue/languages";
import { product } from "../catalogue/product";
import { aliveWords } from "../words/alive/alive";
import type { Frame } from "./blocks/frame";
import { cellNumber } from "./cellNumber";
import { dayFormat, oneDecimal, percent, twoDecimals, verbatim, whole } from "./formats";
import { tableSheet, type TableColumn } from "./tableSheet";
import type { NumberFormat, TableSheet } from "./types";

type ColumnId = keyof (typeof aliveWords)["en"]["history"]["columns"];

type Run = Readonly<Record<ColumnId, number | string>>;

const minutesADay = 24 * 60;

const over = (part: number, whole: number): number | string => (whole === 0 ? "" : cellNumber(part / whole));

/** The figures of the cards on the Summary, as values. */
function runOf({ context, figures, analysis }: Frame): Run {
  const { margin, cac } = context.assumptions;
  const { rows } = context.reconciliation;
  const equity = figures.all.lifetime * margin;
  return {
    ranAt: Math.round(context.ranAt * minutesADay) / minutesADay,
    source: `${context.source.sheet}!${context.source.address}`,
    used: rows.used,
    leftOut: rows.in - rows.used,
    customers: analysis.customers.length,
    revenue: cellNumber(figures.revenue),
    aov: over(figures.revenue, figures.orders),
    frequency: over(figures.purchases, figures.customerYears),
    repeatRate: over(figures.repeaters, figures.customers),
    averageClv: over(equity, figures.customers),
    equity: cellNumber(equity),
    ltvToCac: cac === null || cac <= 0 ? "" : over(equity / figures.customers, cac),
    predictedEquity: figures.predicted === null ? "" : cellNumber(figures.predicted.spend * margin),
    version: product.version,
  };
}

export function historySheet(frame: Frame): TableSheet {
  const words = aliveWords[frame.context.language].history;
  const { exact } = frame.money;
  const day = dayFormat(frame.context.language);
  const minute: NumberFormat = { code: `${day.code} hh:mm`, show: () => "0000-00-00 00:00" };
  const formats: readonly (readonly [ColumnId, NumberFormat])[] = [
    ["ranAt", minute], ["source", verbatim], ["used", whole], ["leftOut", whole], ["customers", whole], ["revenue", exact], ["aov", exact],
    ["frequency", twoDecimals], ["repeatRate", percent], ["averageClv", exact], ["equity", exact], ["ltvToCac", oneDecimal], ["predictedEquity", exact], ["version", verbatim],
  ];
  const columns = formats.map(([id, format]): TableColumn<Run, ColumnId> => ({ id, format, style: format === verbatim ? "text" : "number", cell: (run) => run[id] }));
  return {
    ...tableSheet({ title: words.title, note: words.note, columns, headers: words.columns, rows: [runOf(frame)] }),
    appends: formats.map(([id]) => languageIds.map((language) => aliveWords[language].history.columns[id])),
  };
}
