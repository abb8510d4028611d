/** What stands on the Customers sheet: one row per customer, as an Excel table? */
import type { CustomerRow } from "../core/analysis";
import { sheetPrefix } from "./address";
import type { Frame } from "./blocks/frame";
import { cellNumber } from "./figures";
import { dayFormat, verbatim, whole } from "./formats";
import type { References } from "./references";
import { cellWidth } from "./textWidth";
import { colors, type StyleRole } from "./theme";
import type { CustomersColumn, CustomersDescription, NumberFormat } from "./types";

/** Above this many customers the tier column holds words: as many formulas would slow every change down. */
export const liveTierRows = 2000;

const headerRow = 2;

/** Points that the filter button of a header takes. */
const filterButton = 16;

/** R, F, M from 1 to 5: digits as they are. */
const digits: NumberFormat = { code: "0", show: String };

interface Column {
  readonly id: keyof References["column"];
  readonly format: NumberFormat;
  readonly style: StyleRole;
  readonly cell: (customer: CustomerRow) => string | number;
}

/** IF over the tier cut-offs on the Summary, in words that stand there. */
function tierFormula({ at, context, words }: Frame): string {
  const summary = sheetPrefix(context.summarySheet);
  const spend = `${context.table}[[#This Row],[${words.columns.spend}]]`;
  const { high, middle, low } = at.tierWord;
  const lower = `IF(${spend}>=${summary}${at.cutoffMiddle},${summary}${middle},${summary}${low})`;
  return `=IF(${spend}>=${summary}${at.cutoffHigh},${summary}${high},${lower})`;
}

function columnsOf({ analysis, context, words, terms, money }: Frame): Column[] {
  const { language, idsAreNumbers } = context;
  const day = dayFormat(language);
  const live = analysis.customers.length <= liveTierRows;
  const number = (id: Column["id"], format: NumberFormat, cell: (customer: CustomerRow) => number | null): Column => ({
    id, format, style: "number", cell: (customer) => cell(customer) ?? "",
  });
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
    { ...number("code", digits, ({ code }) => (code === null ? null : Number(code))), style: "centered" },
    { id: "segment", format: general, style: "text", cell: ({ segment }) => (segment === null ? words.unscored : terms.segments[segment]) },
    { id: "tier", format: general, style: "text", cell: ({ tier }) => (live ? "" : terms.tiers[tier]) },
  ];
}

const general: NumberFormat = { code: "General", show: String };

function shown(column: Column, customer: CustomerRow, terms: Frame["terms"]): string {
  if (column.id === "tier") return terms.tiers[customer.tier];
  const cell = column.cell(customer);
  return typeof cell === "number" ? column.format.show(cell) : cell;
}

/** A header stands above what it names. */
function headerStyleOf({ style }: Column): StyleRole {
  return style === "number" ? "headerFiltered" : "headerPlain";
}

/** Whose text may be the longest: of numbers the largest and the smallest. */
function candidates(column: Column, customers: readonly CustomerRow[]): readonly CustomerRow[] {
  if (column.style === "text") return customers;
  const number = (customer: CustomerRow): number => Number(column.cell(customer));
  let [largest, smallest] = [customers[0], customers[0]];
  for (const customer of customers) {
    if (largest && number(customer) > number(largest)) largest = customer;
    if (smallest && number(customer) < number(smallest)) smallest = customer;
  }
  return [largest, smallest].filter((customer) => customer !== undefined);
}

function widthOf(column: Column, header: string, { analysis, terms }: Frame): number {
  const texts = new Set(candidates(column, analysis.customers).map((customer) => shown(column, customer, terms)));
  let widest = cellWidth(header, headerStyleOf(column)) + (headerStyleOf(column) === "headerPlain" ? filterButton : 0);
  for (const text of texts) widest = Math.max(widest, cellWidth(text, column.style));
  return Math.ceil(widest);
}

export function customersSheet(frame: Frame): CustomersDescription {
  const { analysis, words } = frame;
  const columns = columnsOf(frame);
  const live = analysis.customers.length <= liveTierRows;
  const position = (id: Column["id"]): number => columns.findIndex((column) => column.id === id);
  const described = columns.map((column): CustomersColumn => ({
    header: words.columns[column.id],
    headerStyle: headerStyleOf(column),
    format: column.format.code,
    style: column.style,
    width: widthOf(column, words.columns[column.id], frame),
    formula: live && column.id === "tier" ? tierFormula(frame) : null,
  }));
  return {
    title: words.customersTitle,
    note: live ? words.customersNote.live : words.customersNote.fixed,
    headerRow,
    columns: described,
    rows: analysis.customers.length,
    cells: (first, count) => analysis.customers.slice(first, first + count).map((customer) => columns.map(({ cell }) => cell(customer))),
    bars: [{ column: position("spend"), color: colors.bar }],
    scales: (["r", "f", "m"] as const).map((id) => ({ column: position(id), low: colors.paper, high: colors.bar })),
  };
}
