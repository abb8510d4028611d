/** What can go wrong, as codes with data; the sentences live in words/problems, keyed by code. */

/** Every problem and the data its sentence needs. A new line here does not compile until every language has its sentence. */
export interface ProblemData {
  /** A required argument is absent, null or "". */
  argumentMissing: { parameter: string };
  /** Text or a boolean stands where a number is due. */
  notANumber: { parameter: string; value: string };
  /** A number stands where a word or a yes/no is due. */
  notText: { parameter: string; value: string };
  /** An argument that the formula divides by is 0. */
  divisionByZero: { parameter: string };
  /** A number lies outside its stated domain; a bound that does not exist is null. */
  outOfRange: { parameter: string; value: number; minimum: number | null; maximum: number | null };
  /** A rate was given as 5 where 5% or 0.05 was meant. */
  rateOutOfRange: { parameter: string; value: number };
  /** A number that must be above 0 is below it. */
  notPositive: { parameter: string; value: number };
  /** A number or word that is none of those that are possible. */
  notOneOf: { parameter: string; value: string; choices: readonly string[] };
  /** Text stands where TRUE or FALSE is due. */
  notYesOrNo: { parameter: string; value: string };
  /** A range stands where only one value can. */
  oneValueNeeded: { parameter: string };
  notAWholeNumber: { parameter: string; value: number };
  /** Two ranges that belong together have different shapes. */
  shapesDiffer: { first: string; second: string };
  /** A row against a column would spill over too many cells. */
  tooManyAnswers: { cells: number; most: number };
  /** The margin never repays the cost. */
  neverRepaid: Record<string, never>;
  /** A value without an end: retention is not below 1 + discount. */
  neverEnds: Record<string, never>;
  /** Revenue per customer grows as fast as customers leave. */
  expansionTooHigh: Record<string, never>;
  /** The values add up to 0 or less, so there are no shares of them. */
  nothingToShare: Record<string, never>;
  /** With its discount a bundle brings no margin. */
  bundleLosesMoney: Record<string, never>;
  /** A word that is none of those that are possible. */
  notAChoice: { parameter: string; value: string; words: readonly string[] };
  /** Chances of moving between states that are no such matrix; `row` counts from 1, or is the number of rows. */
  badMatrix: { reason: "shape" | "size" | "sum"; row: number };
  /** A list of two columns that cannot be read. */
  badBands: Record<string, never>;
  badKeywords: Record<string, never>;
  badCosts: Record<string, never>;
  /** No row is of this customer. */
  unknownCustomer: { customer: string };
  /** One purchase, or none, has no gap to the next. */
  noGap: Record<string, never>;
  /** The first period has none before it. */
  noPeriodsBefore: Record<string, never>;
  /** Pairs of products need orders with both. */
  noPairs: { orders: number };
  tooManyPairs: { most: number };
  tooManyPeriods: { periods: number; most: number };
  /** No customer has been known for so many days. */
  tooYoung: { days: number };
  /** No customer bought a second time: nothing is known of pace or loss. */
  nobodyRepeats: Record<string, never>;
  /** The likelihood is largest where nobody is ever lost. */
  dropoutNotIdentified: Record<string, never>;
  /** The likelihood has no largest value: an estimate runs to 0 or to infinity. */
  noFiniteFit: { parameter: string };
  /** The search for the estimates ended without a maximum. */
  fitUnfinished: Record<string, never>;
  /** The mean spend of all customers is infinite: q is 1 or less. */
  meanUndefined: Record<string, never>;
  /** Purchases, recency and age of a row cannot be those of a customer; `row` counts from 1 and is null for a single one. */
  badHistory: { reason: "negative" | "order" | "noRepeat" | "notWhole"; row: number | null };
  /** More customers are left later than before. */
  survivorsRise: { row: number };
  /** No parameters of the model can be read from the range. */
  badModel: { names: readonly string[] };
  /** Nothing usable is left after the bad rows were skipped. */
  noData: { parameter: string };
  /** Scores need at least as many values as bins. */
  tooFewValues: { values: number; needed: number };
  /** No segment has this code. */
  unknownCode: { code: string };
  /** A segment map given as a range does not hold all 125 codes exactly once. */
  badSegmentMap: { reason: "missing" | "duplicate" | "shape" | "code"; code: string };
  /** Own cut points of scores that are no numbers, too few or too many, or do not rise. */
  badThresholds: { measure: "recency" | "frequency" | "monetary"; reason: "number" | "count" | "order"; bins: number };
  /** An error value (#REF! …) stood in an argument; the cell shows that error. */
  errorInArgument: { parameter: string; error: string };
  /** The answer is not a finite number. */
  notFinite: Record<string, never>;

  // Reading the selection
  nothingSelected: Record<string, never>;
  selectionNotCells: Record<string, never>;
  selectionManyAreas: Record<string, never>;
  selectionOneColumn: { address: string };
  selectionHeaderOnly: { address: string };
  columnMissing: { role: string };
  columnNotFound: { role: string; header: string };
  sheetNotFound: { sheet: string };
  noUsableRows: { rows: number };
  tooManyCells: { cells: number };
  /** A known export of customers with totals, without the days of their orders. */
  customersOnly: { platform: string };
  /** Another person's run on this workbook began less than two minutes ago. */
  beingRefreshed: Record<string, never>;
  /** A known export that lacks what an analysis needs. */
  exportIncomplete: { platform: string; lacks: readonly string[] };

  // Reading a file
  /** Neither text nor a workbook that Excel takes in. */
  fileNotReadable: { file: string };
  /** No table of at least two rows and two columns. */
  fileEmpty: { file: string };
  /** More than Excel takes in at once. */
  fileTooLarge: { file: string };
  /** This Excel cannot insert the sheets of a workbook. */
  xlsxNeedsNewerExcel: Record<string, never>;
  /** A text longer than a cell holds; the line of the file, from 1. */
  fileCellTooLong: { row: number };
  /** More customers than a sheet has rows. */
  fileTooManyCustomers: { customers: number; most: number };
  /** The engine for files with more rows than a sheet did not start, or gave up. */
  fileEngineFailed: { message: string };

  // Excel itself
  sheetProtected: { sheet: string };
  workbookProtected: Record<string, never>;
  cellBeingEdited: Record<string, never>;
  payloadTooLarge: Record<string, never>;
  nameTaken: { name: string };
  excelTooOld: { needed: string };
  workbookInactive: Record<string, never>;
  cancelled: Record<string, never>;
  /** There is nothing to undo any more: something was written since. */
  undoTooLate: Record<string, never>;
  /** Excel answered with an error we have no better sentence for. */
  excelFailed: { code: string; message: string };
  /** Something in our own code broke. */
  unexpected: { message: string };
}

export type ProblemCode = keyof ProblemData;

/** The one error that crosses a layer: a code and the data its sentence needs. */
export class Problem<C extends ProblemCode = ProblemCode> extends Error {
  readonly code: C;
  readonly data: ProblemData[C];

  constructor(code: C, data: ProblemData[C]) {
    super(code);
    this.name = "Problem";
    this.code = code;
    this.data = data;
  }
}
