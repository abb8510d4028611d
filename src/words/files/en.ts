/** What does the pane say about files, in English? This file is the shape that every other language fills. */
import type { Shape } from "../shape";

export const en = {
  entry: {
    title: "Or start from a file",
    drop: "Drop a CSV, TSV or Excel file here",
    choose: "Choose a file",
    hint: "It becomes a new sheet: ids stay as they are, dates become dates. The file is read on this computer and sent nowhere.",
  },
  importing: "Reading the file",
  large: {
    title: "A file longer than a sheet",
    intro: (file: string): string =>
      `“${file}” has more rows than a sheet holds. It will be summed up while it is read: one row per customer and day if that fits on a sheet, else one row per customer. Check the columns first.`,
    start: "Read the file",
    reading: "Reading and summing up",
  },
  streamed: {
    title: "The file is on a sheet",
    days: (file: string, sheet: string): string =>
      `“${file}” is now the sheet “${sheet}”: one row per customer and day. Sales of a day are one purchase, refunds have rows of their own.`,
    customers: (file: string, sheet: string): string => `“${file}” is now the sheet “${sheet}”: one row per customer.`,
    daysNext: "Summary, segments and predictions work with it as with any table of orders. Only the number of orders is that of purchase days.",
    customersNext:
      "Customers and days together do not fit on a sheet, so the pane’s summary cannot be made from it. The functions can use it: BGNBD.FIT and GAMMAGAMMA.FIT take its columns as they stand, times in weeks.",
    figures: { customers: "Customers", purchases: "Purchases" },
    next: "Continue with this sheet",
    back: "To the first step",
  },
  sheet: {
    customer: "Customer ID",
    date: "Order date",
    amount: "Amount",
    firstDay: "First purchase",
    lastDay: "Last purchase",
    purchases: "Purchases",
    spend: "Spend",
    refunds: "Refunds",
    x: "Repeat purchases (x)",
    recency: "Recency (age at last purchase), weeks",
    age: "Age, weeks",
    value: "Value per repeat purchase",
  },
};

export type FileWords = Shape<typeof en>;
