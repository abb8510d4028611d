/** What stands on the Customers sheet: one row per customer, as an Excel table? */
import type { CustomerRow } from "../core/analysis";
import type { PredictedCustomer } from "../core/predict/predict";
import { reportWords } from "../words/report/report";
import { predictionWords } from "../words/prediction/prediction";
import { rfmWords } from "../words/rfm/rfm";
import { sheetPrefix } from "./address";
import type { Frame } from "./blocks/frame";
import { customerActionColumns } from "./actions/customerColumns";
import { cellNumber } from "./cellNumber";
import { factColumns } from "./factColumns";
import { keptOf } from "./keptColumns";
import { dayFormat, digits, general, percent, twoDecimals, verbatim, whole } from "./formats";
import { noSegmentsText, ownText, segmentText } from "./ownRules";
import { lifetimeSpend, predictedSpendOf, type ReportPrediction } from "./prediction";
import type { References } from "./references";
import { tableSheet, type TableColumn } from "./tableSheet";
import type { NumberFormat, TableSheet } from "./types";

/** Above this many customers the tier column holds words: as many formulas would slow every change down. */
export const liveTierRows = 2000;

/** For people to write in. */
const typedColumns = ["owner", "status", "note"] as const;

type Column = TableColumn<CustomerRow, keyof References["column"]>;

/** IF over the tier cut-offs on the Summary, in words that stand there. */
export function tierFormula({ at, context, words }: Frame): string {
  const summary = sheetPrefix(context.summarySheet);
  const rank = `${context.table}[[#This Row],[${words.columns[at.rank]}]]`;
  const { high, middle, low } = at.tierWord;
  const lower = `IF(${rank}>=${summary}${at.cutoffMiddle},${summary}${middle},${summary}${low})`;
  return `=IF(${rank}>=${summary}${at.cutoffHigh},${summary}${high},${lower})`;
}

/** Predicted spend x margin, which may be typed over. */
function clvFormula({ at, context, words }: Frame): string {
  const spend = `${context.table}[[#This Row],[${words.columns.predictedSpend}]]`;
  return `=IF(${spend}="","",${spend}*${sheetPrefix(context.summarySheet)}${at.input.margin})`;
}

/** What is expected of each customer. */
function predictedColumns({ context, terms, money }: Frame, prediction: ReportPrediction, number: NumberColumn): Column[] {
  const of = ({ id }: CustomerRow): PredictedCustomer | undefined => prediction.customers.get(id);
  const rounded = (value: number | null | undefined): number | null => (value === null || value === undefined ? null : cellNumber(value));
  const clv = (customer: CustomerRow): number | null => {
    const spend = predictedSpendOf(customer, prediction);
    return spend === null ? null : spend * context.assumptions.margin;
  };
  return [
    number("pAlive", percent, (customer) => rounded(of(customer)?.pAlive)),
    number("expectedPurchases", twoDecimals, (customer) => rounded(of(customer)?.expectedPurchases)),
    number("predictedSpend", money.exact, (customer) => predictedSpendOf(customer, prediction)),
    number("predictedClv", money.exact, clv),
    number("lifetimeSpend", money.exact, (customer) => lifetimeSpend(customer, prediction)),
    {
      id: "method", format: general, style: "indented",
      cell: (customer) => (of(customer) === undefined ? "" : terms.methods[prediction.outlook.method]),
    },
  ];
}

/** The segments of a person's own making that a customer is in. */
function ownColumn({ own }: Frame): Column[] {
  return own.used.length === 0 ? [] : [{ id: "ownSegments", format: verbatim, style: "text", cell: ({ id }) => own.namesOf(id) }];
}

type NumberColumn = (id: Column["id"], format: NumberFormat, cell: (customer: CustomerRow) => number | null) => Column;

/** Three digits, or with ten scores a text such as 10-8-9, which Excel must not take for a date. */
function codeColumn({ analysis }: Frame, number: NumberColumn): Column {
  if (analysis.rfm.bins > 9) return { id: "code", format: verbatim, style: "text", cell: ({ code }) => code ?? "" };
  return { ...number("code", digits, ({ code }) => (code === null ? null : Number(code))), style: "centered" };
}

function columnsOf(frame: Frame): Column[] {
  const { analysis, context, terms, money, figures } = frame;
  const { language, idsAreNumbers } = context;
  const day = dayFormat(language);
  const live = analysis.customers.length <= liveTierRows;
  const number: NumberColumn = (id, format, cell) => ({ id, format, style: "number", cell: (customer) => cell(customer) ?? "" });
  const score = (id: "r" | "f" | "m"): Column => ({ ...number(id, digits, (customer) => customer[id]), style: "centered" });
  return [
    idsAreNumbers
      ? { ...number("id", digits, ({ id }) => Number(id)), style: "leftNumber" }
      : { id: "id", format: verbatim, style: "text", cell: ({ id }) => id },
    number("firstPurchase", day, ({ firstPurchase }) => firstPurchase),
    number("lastPurchase", day, ({ lastPurchase }) => lastPurchase),
    number("purchases", whole, ({ purchases }) => purchases),
    number("orders", whole, ({ orders }) => orders),
    number("spend", money.exact, ({ spend }) => cellNumber(spend)),
    number("daysSince", whole, ({ daysSinceLastPurchase }) => daysSinceLastPurchase),
    score("r"),
    score("f"),
    score("m"),
    codeColumn(frame, number),
    { id: "segment", format: general, style: "text", cell: ({ segment }) => segmentText(segment, analysis.rfm, language) },
    { id: "tier", format: general, style: "text", cell: (customer) => terms.tiers[figures.tierOf(customer)], ...(live && { formula: tierFormula(frame) }) },
    ...ownColumn(frame),
    ...(context.prediction === null ? [] : predictedColumns(frame, context.prediction, number)).map((column) =>
      live && column.id === "predictedClv" ? { ...column, formula: clvFormula(frame) } : column),
    ...factColumns(frame),
    ...customerActionColumns(frame),
    ...typedColumns.map((id): Column => ({ id, format: general, style: "text", cell: () => "", typed: true })),
  ];
}

/** What the sheet holds, and by which own rules. */
function noteOf(frame: Frame, live: boolean): string {
  const { analysis: { rfm }, context: { language } } = frame;
  const own = ownText(rfm, language);
  const why = noSegmentsText(rfm, language);
  return [tableNote(frame, live), ...(own === null ? [] : [rfmWords[language].customersNote(own)]), ...(why === null ? [] : [why])].join(" ");
}

function tableNote({ context: { prediction, language }, words }: Frame, live: boolean): string {
  if (prediction === null) return live ? words.customersNote.live : words.customersNote.fixed;
  const ahead = predictionWords[language].ahead(prediction.told.horizon, prediction.told.unit);
  return predictionWords[language].customersNote(ahead, live);
}

export function customersSheet(frame: Frame): TableSheet {
  const { analysis, words, context } = frame;
  const columns = columnsOf(frame);
  const live = analysis.customers.length <= liveTierRows;
  const predicted = context.prediction !== null;
  return tableSheet({
    title: words.customersTitle,
    note: noteOf(frame, live),
    columns,
    headers: words.columns,
    rows: analysis.customers,
    bars: ["spend", ...(predicted ? (["predictedClv"] as const) : [])],
    scales: ["r", "f", "m", ...(predicted ? (["pAlive"] as const) : [])],
    kept: keptOf({ columns, headers: (language) => reportWords[language].columns, keys: ["id"], typed: typedColumns, ...(context.idMeaning && { meanings: { id: context.idMeaning } }) }),
  });
}
