/** How are problems told in English? */
import { numberInSentence } from "../format";
import { plural } from "../plural";
import type { ProblemSentences } from "./shape";

const number = (value: number): string => numberInSentence(value, "en");
const values = (count: number): string =>
  plural("en", count, { one: `${number(count)} value`, other: `${number(count)} values` });

const measures = { recency: "R (days since the last purchase)", frequency: "F (purchases)", monetary: "M (net spend)" };

const roles: Readonly<Record<string, string>> = {
  customer: "customer",
  date: "order date",
  amount: "amount",
  order: "order number",
  quantity: "quantity",
  price: "unit price",
  start: "start or the length so far",
  tenure: "length so far",
  end: "end",
  churned: "answer who has left",
  plan: "plan",
  period: "number of the period",
  status: "status",
  refund: "refund",
  discount: "discount",
  currency: "currency",
  product: "product",
  category: "category",
  channel: "channel",
  name: "name",
  email: "e-mail address",
  phone: "telephone number",
  city: "city",
  birthday: "birthday",
  consent: "marketing consent",
  orders: "number of orders",
};

const missing: Readonly<Record<string, string>> = {
  customer: "who bought",
  date: "the day of each order",
  amount: "what the customer paid",
};

function bounds(minimum: number | null, maximum: number | null): string {
  if (minimum === null) return maximum === null ? "a number" : `${number(maximum)} or less`;
  return maximum === null ? `${number(minimum)} or more` : `from ${number(minimum)} to ${number(maximum)}`;
}

const historyReasons = {
  negative: "Purchases, recency, age and count must be 0 or more.",
  order: "Recency must not be above age, nor x above recency where opportunities are counted.",
  noRepeat: "Recency must be 0 without repeat purchases, and above 0 with them.",
  notWhole: "Purchases must be whole numbers, and so must opportunities.",
} as const;

export const en: ProblemSentences = {
  argumentMissing: ({ parameter }) => `${parameter} is missing. Give a value or a cell that holds one.`,
  notANumber: ({ parameter, value }) => `${parameter} must be a number, but it is "${value}".`,
  notText: ({ parameter, value }) => `${parameter} must be text, but it is ${value}.`,
  divisionByZero: ({ parameter }) => `${parameter} is 0, and the formula divides by it. Give a number above 0.`,
  outOfRange: ({ parameter, value, minimum, maximum }) =>
    `${parameter} must be ${bounds(minimum, maximum)}, but it is ${number(value)}.`,
  rateOutOfRange: ({ parameter, value }) =>
    `${parameter} is ${number(value)}, which means ${number(value * 100)}%. Write rates as a percentage such as 5% or as a fraction such as 0.05, up to 100%.`,
  notPositive: ({ parameter, value }) => `${parameter} must be above 0, but it is ${number(value)}.`,
  notOneOf: ({ parameter, value, choices }) => `${parameter} must be one of ${choices.join(", ")}, but it is ${value}.`,
  notYesOrNo: ({ parameter, value }) => `${parameter} must be TRUE or FALSE, but it is "${value}".`,
  oneValueNeeded: ({ parameter }) => `${parameter} must be one value here, not a range.`,
  notAWholeNumber: ({ parameter, value }) => `${parameter} must be a whole number, but it is ${number(value)}.`,
  shapesDiffer: ({ first, second }) =>
    `${first} and ${second} are ranges of different sizes. Select the same rows in both.`,
  tooManyAnswers: ({ cells, most }) =>
    `These ranges would fill ${number(cells)} cells; at most ${number(most)} are filled at once. Give both as columns, or both as rows.`,
  neverRepaid: () => "The margin per period is 0 or less, so the cost is never repaid.",
  nobodyRepeats: () => "No customer bought a second time, so nothing can be learned about how often customers buy.",
  dropoutNotIdentified: () =>
    "Dropout is not identified in these data: they look as if nobody were ever lost. Use NBD.FIT, or data over a longer time.",
  noFiniteFit: ({ parameter }) =>
    `These data do not settle the model: the best ${parameter} would be 0 or infinite. More customers, or a longer time, can help.`,
  fitUnfinished: () => "The search for the estimates did not settle. More customers, or a longer time, can help.",
  meanUndefined: () => "There is no mean: with q of 1 or less the model expects customers to spend an infinite amount on average.",
  badHistory: ({ reason, row }) => (row === null ? historyReasons[reason] : `Row ${number(row)}: ${historyReasons[reason]}`),
  survivorsRise: ({ row }) => `Row ${number(row)}: there cannot be more customers left than before, nor fewer than 0.`,
  badModel: ({ names }) =>
    `The model must be the range of a FIT, or its parameters (${names.join(", ")}) in a row or a column, each above 0.`,
  noData: ({ parameter }) => `${parameter} holds nothing that can be used.`,
  tooFewValues: ({ values: count, needed }) =>
    `There ${plural("en", count, { one: "is", other: "are" })} only ${values(count)}; scores from 1 to ${number(needed)} need at least ${number(needed)}.`,
  unknownCode: ({ code }) => `No segment has the code ${code}.`,
  badSegmentMap: ({ reason, code }) =>
    ({
      missing: `The segment map has no name for the code ${code}. It needs all 125 codes from 111 to 555.`,
      duplicate: `The segment map holds the code ${code} twice.`,
      shape: `The segment map must have two columns, code and name, with a name beside each code from 111 to 555${code === "" ? "" : `; "${code}" does not fit`}.`,
      code: `“${code}” in the segment map is no code from 111 to 555.`,
    })[reason],
  badThresholds: ({ measure, reason, bins }) =>
    ({
      number: `A threshold of ${measures[measure]} is not a number.`,
      count: `With ${number(bins)} scores ${measures[measure]} needs ${plural("en", bins - 1, { one: "one threshold", other: `${number(bins - 1)} thresholds` })}, or none at all.`,
      order: `The thresholds of ${measures[measure]} must rise from one to the next.`,
    })[reason],
  neverEnds: () => "The value has no end: with these rates the sum never settles. Give a number of periods, or a discount above 0%.",
  expansionTooHigh: () => "Expansion reaches churn, so the value has no end. Use CLV.CASHFLOW or CLV.RETENTION with a horizon.",
  nothingToShare: () => "The values add up to 0 or less, so there are no shares of them.",
  bundleLosesMoney: () => "With this discount the bundle brings no margin, however many are sold.",
  notAChoice: ({ parameter, value, words }) => `${parameter} must be one of ${words.map((word) => `"${word}"`).join(", ")}, but it is "${value}".`,
  badMatrix: ({ reason, row }) =>
    ({
      shape: "The matrix must have as many rows as columns.",
      size: `The matrix has ${number(row)} rows; it needs one for each margin.`,
      sum: `Row ${number(row)} of the matrix does not add up to 100%.`,
    })[reason],
  badBands: () => "The ratings must have two columns, lowest ratio and name, each ratio once and a name beside it.",
  badKeywords: () => "The keywords must have two columns, category and keywords, both filled in each row.",
  badCosts: () => "The costs must have two columns, channel and cost, each channel once with a cost of 0 or more.",
  unknownCustomer: ({ customer }) => `No usable row belongs to the customer ${customer}.`,
  noGap: () => "There are no two purchases on different days, so there is no gap between them.",
  noPeriodsBefore: () => "No churn rate stands before this one.",
  noPairs: ({ orders }) =>
    plural("en", orders, {
      one: "No two products stand in an order together.",
      other: `No two products stand together in ${number(orders)} orders or more.`,
    }),
  tooManyPairs: ({ most }) => `There are more than ${number(most)} pairs to count. Ask for more orders per pair.`,
  tooManyPeriods: ({ periods, most }) =>
    `The dates span ${number(periods)} periods; at most ${number(most)} fit. Choose a longer period, or check the dates.`,
  tooYoung: ({ days }) =>
    plural("en", days, {
      one: "No customer's first purchase is known.",
      other: `No customer has been known for ${number(days)} days. Choose a shorter window.`,
    }),
  errorInArgument: ({ parameter, error }) => `${parameter} holds the error ${error}. Correct that cell first.`,
  notFinite: () => "The answer is too large for a cell.",

  nothingSelected: () => "Nothing is selected. Select the cells with your orders.",
  selectionNotCells: () => "A chart or another object is selected. Select the cells with your orders.",
  selectionManyAreas: () => "Several separate areas are selected. Select one block of cells.",
  selectionOneColumn: ({ address }) =>
    `${address} is a single column. Select at least the columns with customer, date and amount.`,
  selectionHeaderOnly: ({ address }) => `${address} holds no rows below the header. Select the orders as well.`,
  columnMissing: ({ role }) => `Choose the column that holds the ${roles[role] ?? role}.`,
  columnNotFound: ({ role, header }) =>
    `There is no column "${header}" any more. Choose the column for: ${roles[role] ?? role}.`,
  sheetNotFound: ({ sheet }) => `There is no sheet "${sheet}".`,
  noUsableRows: ({ rows }) =>
    plural("en", rows, {
      one: "The only row cannot be used. Check which columns hold customer, date and amount.",
      other: `None of the ${number(rows)} rows can be used. Check which columns hold customer, date and amount.`,
    }),
  customersOnly: ({ platform }) =>
    `This is a list of customers from ${platform}. It has totals, but not the days of the orders, so there is nothing to tell who is active. Export the orders instead.`,
  exportIncomplete: ({ platform, lacks }) =>
    `This export from ${platform} cannot be analysed: it lacks ${lacks.map((role) => missing[role] ?? role).join(", ")}. Use the shop's own list of orders.`,
  tooManyCells: ({ cells }) => `${number(cells)} cells are too many to read at once. Select fewer columns or rows.`,

  fileNotReadable: ({ file }) =>
    `"${file}" cannot be read. Choose a text file (.csv, .tsv) or an Excel workbook (.xlsx) without a password; open other files in Excel first.`,
  fileEmpty: ({ file }) => `There is no table in "${file}": it needs a header and a row below it, with two columns or more.`,
  fileTooLarge: ({ file }) => `"${file}" is larger than Excel takes in at once. Open it in Excel and copy its sheet here, or save it as .csv and choose that file.`,
  xlsxNeedsNewerExcel: () =>
    "This version of Excel cannot take in .xlsx files by itself (ExcelApi 1.13 is needed). Open the file and copy its sheet here, or save it as .csv and choose that file.",
  fileCellTooLong: ({ row }) => `Line ${number(row)} of the file has a text that is longer than a cell holds. Shorten it, then try again.`,
  fileTooManyCustomers: ({ customers, most }) =>
    `The file has ${number(customers)} customers, but a sheet holds ${number(most)}. Divide the file, for example by country or by shop.`,
  fileEngineFailed: ({ message }) => `This computer could not work through a file of this size: ${message}`,

  beingRefreshed: () => "Somebody else is writing this report right now. Try again in two minutes.",
  sheetProtected: ({ sheet }) => `The sheet "${sheet}" is protected. Remove its protection, then try again.`,
  workbookProtected: () =>
    "The structure of this workbook is protected, so no sheet can be added. Remove the protection, then try again.",
  cellBeingEdited: () => "A cell is being edited. Finish with Enter or Esc, then try again.",
  payloadTooLarge: () => "This is more data than Excel passes on at once. Select fewer rows, then try again.",
  nameTaken: ({ name }) => `The name "${name}" is taken. Rename or delete it, then try again.`,
  excelTooOld: ({ needed }) =>
    `This version of Excel is too old: ${needed} is needed. Excel for the web works everywhere.`,
  workbookInactive: () => "This workbook is not the active one. Go back to it, then try again.",
  cancelled: () => "Cancelled. The workbook is as it was.",
  undoTooLate: () => "This cannot be undone any more: the sheets were written again or changed since.",
  excelFailed: ({ code, message }) => `Excel could not do this (${code}): ${message}`,
  unexpected: ({ message }) => `Something went wrong in the add-in: ${message}`,
};
