/** What does the pane say of the tables beside the orders, in English? This file is the shape that every other language fills. */
import { plural } from "../plural";

export const en = {
  title: "Other tables in this workbook",
  intro: "Ticked tables are used together with the orders.",
  looking: "Looking for other tables",
  kind: "What does each row tell?",
  kinds: { customers: "Customers", costs: "Costs by channel", survey: "Survey", subscriptions: "Subscriptions" },
  rows: {
    customers: (count: number, text: string): string => plural("en", count, { one: `${text} customer`, other: `${text} customers` }),
    costs: (count: number, text: string): string => plural("en", count, { one: `${text} cost`, other: `${text} costs` }),
    survey: (count: number, text: string): string => plural("en", count, { one: `${text} answer`, other: `${text} answers` }),
    subscriptions: (count: number, text: string): string => plural("en", count, { one: `${text} subscription`, other: `${text} subscriptions` }),
  },
  matched: (rows: string, percent: string, columns: string): string => `${rows}, ${percent} of them matched by ${columns}`,
  unmatched: (rows: string): string => `${rows}, none of them matched`,
  unmatchedIds: (examples: string): string => `Not in the orders: ${examples}`,
  unmatchedMore: (examples: string, _count: number, text: string): string => `Not in the orders: ${examples} and ${text} more`,
  leftOut: (count: number, text: string, reasons: string): string =>
    `${plural("en", count, { one: `${text} row`, other: `${text} rows` })} left out: ${reasons}`,
  unreadable: (count: number, text: string, column: string): string =>
    `${plural("en", count, { one: `${text} cell`, other: `${text} cells` })} of “${column}” cannot be read`,
  monthsBy: {
    dmy: (column: string): string => `“${column}” is read day first: so all its dates are the first day of a month`,
    mdy: (column: string): string => `“${column}” is read month first: so all its dates are the first day of a month`,
  },
  copyOf: (sheet: string): string => `The very same cells stand on the sheet “${sheet}”, so they are used once.`,
  used: (names: string): string => `Other tables used: ${names}`,
  gone: (names: string): string => `Used before and not in the workbook any more: ${names}`,
  show: "Columns",
  columnsOf: (table: string): string => `Columns of ${table}`,
  reasons: {
    duplicate: "duplicate", blankCustomer: "no customer", blankChannel: "no channel", badDate: "date cannot be read", badAmount: "amount cannot be read",
    otherCurrency: "another currency", noAnswer: "no answer",
  },
  roles: {
    customer: "Customer", email: "E-mail", phone: "Phone", name: "Name", surname: "Last name", channel: "Channel", city: "City", birthday: "Birthday",
    consent: "May be written to", lastContact: "Last contact", period: "Month or day", cost: "Cost", actions: "New customers, as reported",
    actionCost: "Cost per customer, as reported", day: "Day of the answer", nps: "NPS (0–10)", csat: "Satisfaction (CSAT)", ces: "Effort (CES)",
    comment: "Comment", department: "Department", plan: "Plan", start: "Start", end: "End", churned: "Has left", renewal: "Paid until", price: "Price",
    interval: "Paid every",
  },
  missing: "Choose a column to use the table.",
};

export type TableWords = typeof en;
