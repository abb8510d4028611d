/** Which of Excel's errors does a cell show for a problem? */
import type { Problem, ProblemCode } from "../core/problem";

/** The errors that a function can give, in the order in which the house rules judge arguments. */
export const cellErrors = ["#VALUE!", "#DIV/0!", "#NUM!", "#N/A"] as const;

export type CellError = (typeof cellErrors)[number];

/** An input the user can correct is #VALUE!, no answer #N/A; the error in an argument is passed on as it came. */
const errorOfProblem: Record<ProblemCode, CellError | "as given"> = {
  errorInArgument: "as given",
  argumentMissing: "#VALUE!",
  notANumber: "#VALUE!",
  notText: "#VALUE!",
  notYesOrNo: "#VALUE!",
  oneValueNeeded: "#VALUE!",
  shapesDiffer: "#VALUE!",
  tooManyAnswers: "#VALUE!",
  badSegmentMap: "#VALUE!",
  badThresholds: "#VALUE!",
  notAChoice: "#VALUE!",
  badMatrix: "#VALUE!",
  badBands: "#VALUE!",
  badKeywords: "#VALUE!",
  badCosts: "#VALUE!",
  divisionByZero: "#DIV/0!",
  outOfRange: "#NUM!",
  rateOutOfRange: "#NUM!",
  notPositive: "#NUM!",
  notOneOf: "#NUM!",
  notAWholeNumber: "#NUM!",
  neverRepaid: "#NUM!",
  neverEnds: "#NUM!",
  expansionTooHigh: "#NUM!",
  nothingToShare: "#NUM!",
  bundleLosesMoney: "#NUM!",
  notFinite: "#NUM!",
  badHistory: "#NUM!",
  survivorsRise: "#NUM!",
  badModel: "#VALUE!",
  nobodyRepeats: "#N/A",
  dropoutNotIdentified: "#N/A",
  noFiniteFit: "#N/A",
  fitUnfinished: "#N/A",
  meanUndefined: "#N/A",
  noData: "#N/A",
  tooFewValues: "#N/A",
  unknownCode: "#N/A",
  unknownCustomer: "#N/A",
  noGap: "#N/A",
  noPeriodsBefore: "#N/A",
  noPairs: "#N/A",
  tooManyPairs: "#N/A",
  tooManyPeriods: "#N/A",
  tooYoung: "#N/A",
  nothingSelected: "#VALUE!",
  selectionNotCells: "#VALUE!",
  selectionManyAreas: "#VALUE!",
  selectionOneColumn: "#VALUE!",
  selectionHeaderOnly: "#VALUE!",
  columnMissing: "#VALUE!",
  columnNotFound: "#VALUE!",
  sheetNotFound: "#VALUE!",
  noUsableRows: "#N/A",
  customersOnly: "#N/A",
  exportIncomplete: "#N/A",
  fileNotReadable: "#N/A",
  fileEmpty: "#N/A",
  fileTooLarge: "#N/A",
  xlsxNeedsNewerExcel: "#N/A",
  fileCellTooLong: "#N/A",
  fileTooManyCustomers: "#N/A",
  fileEngineFailed: "#N/A",
  tooManyCells: "#N/A",
  beingRefreshed: "#N/A",
  sheetProtected: "#N/A",
  workbookProtected: "#N/A",
  cellBeingEdited: "#N/A",
  payloadTooLarge: "#N/A",
  nameTaken: "#N/A",
  excelTooOld: "#N/A",
  workbookInactive: "#N/A",
  cancelled: "#N/A",
  undoTooLate: "#N/A",
  excelFailed: "#N/A",
  unexpected: "#N/A",
};

/** The error that the cell shows, for example "#NUM!", or the one that stood in an argument, for example "#REF!". */
export function cellError(problem: Problem): string {
  const error = errorOfProblem[problem.code];
  return error === "as given" ? (problem as Problem<"errorInArgument">).data.error : error;
}

/** Problems of a lower rank are told first: errors in arguments, then wrong types, zero divisors, ranges, no answer. */
export function rank(problem: Problem): number {
  const error = errorOfProblem[problem.code];
  return error === "as given" ? -1 : cellErrors.indexOf(error);
}
