/** What stands on the Customers sheet where only totals are known: one row per customer, as an Excel table? */
import type { CustomerRow } from "../../core/analysis";
import type { Frame } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { liveTierRows, tierFormula } from "../customersSheet";
import { digits, general, verbatim, whole } from "../formats";
import { tableColumn, type TableColumn } from "../tableSheet";
import { colors } from "../theme";
import type { NumberFormat, TableSheet } from "../types";

type Id = "id" | "orders" | "spend" | "averageOrder" | "tier";
type Column = TableColumn<CustomerRow, Id>;

function columnsOf(frame: Frame, live: boolean): Column[] {
  const { context, terms, money, figures, at, words } = frame;
  const number = (id: Id, format: NumberFormat, cell: (customer: CustomerRow) => number | string): Column => ({ id, format, style: "number", cell });
  const ofRow = (column: "orders" | "spend"): string => `${context.table}[[#This Row],[${words.columns[column]}]]`;
  const average = number("averageOrder", money.exact, ({ orders, spend }) => (orders > 0 ? spend / orders : ""));
  return [
    context.idsAreNumbers
      ? { id: "id", format: digits, style: "leftNumber", cell: ({ id }) => Number(id) }
      : { id: "id", format: verbatim, style: "text", cell: ({ id }) => id },
    number("orders", whole, ({ orders }) => orders),
    number("spend", money.exact, ({ spend }) => cellNumber(spend)),
    live ? { ...average, formula: `=IF(${ofRow("orders")}>0,${ofRow("spend")}/${ofRow("orders")},"")` } : average,
    { id: "tier", format: general, style: "text", cell: (customer) => terms.tiers[figures.tierOf(customer)], ...(live && at.rank === "spend" && { formula: tierFormula(frame) }) },
  ];
}

export function totalsTable(frame: Frame): TableSheet {
  const { analysis, words } = frame;
  const { customers } = analysis;
  const live = customers.length <= liveTierRows;
  const columns = columnsOf(frame, live);
  const headerOf = (id: Id): string => (id === "averageOrder" ? words.cards.aov.label : words.columns[id]);
  return {
    is: "table",
    title: words.customersTitle,
    note: live ? words.totals.customersNote.live : words.totals.customersNote.fixed,
    headerRow: 2,
    columns: columns.map((column) => tableColumn(column, headerOf(column.id), customers)),
    rows: customers.length,
    cells: (first, count) => customers.slice(first, first + count).map((customer) => columns.map(({ cell, formula }) => (formula === undefined ? cell(customer) : ""))),
    bars: [{ column: columns.findIndex(({ id }) => id === "spend"), color: colors.bar }],
    scales: [],
  };
}
