/** Does every problem have a sentence in every language, with its data in it? */
import { languageIds } from "../../src/catalogue/languages";
import { Problem, type ProblemCode, type ProblemData } from "../../src/core/problem";
import { choiceNames } from "../../src/words/choices/choices";
import { problems, sentence } from "../../src/words/problems/problems";

const samples: ProblemData = {
  argumentMissing: { parameter: "margin" },
  notANumber: { parameter: "margin", value: "abc" },
  notText: { parameter: "margin", value: "5" },
  divisionByZero: { parameter: "new_customers" },
  outOfRange: { parameter: "bins", value: 11, minimum: 2, maximum: 10 },
  rateOutOfRange: { parameter: "churn", value: 5 },
  notPositive: { parameter: "target", value: -1 },
  notOneOf: { parameter: "scale", value: "4", choices: ["3", "5", "7", "10"] },
  notYesOrNo: { parameter: "higher_is_better", value: "maybe" },
  oneValueNeeded: { parameter: "bins" },
  notAWholeNumber: { parameter: "bins", value: 2.5 },
  shapesDiffer: { first: "customers", second: "dates" },
  tooManyAnswers: { cells: 1000000, most: 500000 },
  neverRepaid: {},
  noData: { parameter: "scores" },
  tooFewValues: { values: 3, needed: 5 },
  unknownCode: { code: "666" },
  badSegmentMap: { reason: "missing", code: "555" },
  badThresholds: { measure: "recency", reason: "count", bins: 5 },
  neverEnds: {},
  expansionTooHigh: {},
  nothingToShare: {},
  bundleLosesMoney: {},
  notAChoice: { parameter: "from", value: "fortnight", words: ["day", "week"] },
  badMatrix: { reason: "sum", row: 2 },
  badBands: {},
  badKeywords: {},
  badCosts: {},
  nobodyRepeats: {},
  dropoutNotIdentified: {},
  noFiniteFit: { parameter: "alpha" },
  fitUnfinished: {},
  meanUndefined: {},
  badHistory: { reason: "order", row: 12 },
  survivorsRise: { row: 3 },
  badModel: { names: ["r", "alpha", "a", "b"] },
  unknownCustomer: { customer: "Ann" },
  noGap: {},
  noPeriodsBefore: {},
  noPairs: { orders: 5 },
  tooManyPairs: { most: 10000000 },
  tooManyPeriods: { periods: 1489, most: 600 },
  tooYoung: { days: 90 },
  errorInArgument: { parameter: "clv", error: "#REF!" },
  notFinite: {},
  nothingSelected: {},
  selectionNotCells: {},
  selectionManyAreas: {},
  selectionOneColumn: { address: "A1:A9" },
  selectionHeaderOnly: { address: "A1:C1" },
  columnMissing: { role: "date" },
  columnNotFound: { role: "date", header: "When" },
  sheetNotFound: { sheet: "Orders" },
  noUsableRows: { rows: 12 },
  tooManyCells: { cells: 9000000 },
  customersOnly: { platform: "Shopify" },
  exportIncomplete: { platform: "BigSeller", lacks: ["customer", "amount"] },
  fileNotReadable: { file: "orders.pdf" },
  fileEmpty: { file: "orders.csv" },
  fileTooLarge: { file: "orders.xlsx" },
  xlsxNeedsNewerExcel: {},
  fileCellTooLong: { row: 12 },
  fileTooManyCustomers: { customers: 2000000, most: 1048575 },
  fileEngineFailed: { message: "no" },
  beingRefreshed: {},
  sheetProtected: { sheet: "Orders" },
  workbookProtected: {},
  cellBeingEdited: {},
  payloadTooLarge: {},
  nameTaken: { name: "Customers" },
  excelTooOld: { needed: "ExcelApi 1.9" },
  workbookInactive: {},
  cancelled: {},
  undoTooLate: {},
  excelFailed: { code: "GeneralException", message: "no" },
  unexpected: { message: "no" },
};

const codes = Object.keys(samples) as ProblemCode[];

describe.each(languageIds)("problems in %s", (language) => {
  it.each(codes)("%s is a sentence without gaps", (code) => {
    const said = sentence(new Problem(code, samples[code]), language);
    expect(said).toMatch(/^\S.*\S$/u);
    expect(said).not.toMatch(/undefined|null|NaN|\[object/u);
  });

  it("has one for every code", () => {
    expect(Object.keys(problems[language]).sort()).toEqual([...codes].sort());
  });

  it("names an open bound on either side, and none", () => {
    const range = (minimum: number | null, maximum: number | null): string =>
      sentence(new Problem("outOfRange", { parameter: "cac", value: -7, minimum, maximum }), language);
    expect(new Set([range(0, null), range(null, -9), range(0, 1), range(null, null)]).size).toBe(4);
  });

  it("tells the ways in which a segment map is wrong apart", () => {
    const map = (data: ProblemData["badSegmentMap"]): string => sentence(new Problem("badSegmentMap", data), language);
    const said = [
      map({ reason: "missing", code: "555" }),
      map({ reason: "duplicate", code: "555" }),
      map({ reason: "shape", code: "" }),
      map({ reason: "shape", code: "x" }),
    ];
    expect(new Set(said).size).toBe(4);
  });

  it("tells the ways in which a matrix is wrong apart", () => {
    const said = (["shape", "size", "sum"] as const).map((reason) => sentence(new Problem("badMatrix", { reason, row: 2 }), language));
    expect(new Set(said).size).toBe(3);
  });

  it("names choices by the words of the language", () => {
    const said = sentence(new Problem("notAChoice", { parameter: "from", value: "x", words: ["month", "other"] }), language);
    expect(said).toContain(choiceNames[language].month);
    expect(said).toContain("other");
  });

  it("leaves a name that is no argument, and a role that is none, as it is", () => {
    expect(sentence(new Problem("noData", { parameter: "whatever" }), language)).toContain("whatever");
    expect(sentence(new Problem("columnMissing", { role: "colour" }), language)).toContain("colour");
    expect(sentence(new Problem("columnNotFound", { role: "colour", header: "x" }), language)).toContain("colour");
    expect(sentence(new Problem("errorInArgument", { parameter: "x", error: "#BLOCKED!" }), language)).toContain(
      "#BLOCKED!",
    );
  });
});

describe("problems", () => {
  it("name arguments as the reader's formula help does", () => {
    const missing = new Problem("argumentMissing", { parameter: "average_purchase" });
    expect(sentence(missing, "en")).toContain("average_purchase");
    expect(sentence(missing, "pl")).toContain("średni_zakup");
    expect(sentence(missing, "id")).toContain("rata_rata_pembelian");
  });

  it("write numbers as the language does", () => {
    const rate = new Problem("rateOutOfRange", { parameter: "churn", value: 1.5 });
    expect(sentence(rate, "en")).toContain("1.5");
    expect(sentence(rate, "pl")).toContain("1,5");
    expect(sentence(rate, "id")).toContain("1,5");
  });

  it("call an error by the name that Polish Excel shows", () => {
    const error = new Problem("errorInArgument", { parameter: "clv", error: "#REF!" });
    expect(sentence(error, "pl")).toContain("#ADR!");
    expect(sentence(error, "id")).toContain("#REF!");
  });

  it("decline what is counted", () => {
    const few = (values: number): string => sentence(new Problem("tooFewValues", { values, needed: 5 }), "pl");
    expect(few(1)).toContain("1 wartość");
    expect(few(3)).toContain("Są tylko 3 wartości");
    expect(few(0)).toContain("0 wartości");
    for (const language of languageIds) {
      for (const count of [1, 2, 5]) {
        expect(sentence(new Problem("noPairs", { orders: count }), language)).toMatch(count === 1 ? /./ : new RegExp(String(count)));
        expect(sentence(new Problem("tooYoung", { days: count }), language)).toMatch(count === 1 ? /./ : new RegExp(String(count)));
      }
    }
    const cells = (count: number): string => sentence(new Problem("tooManyCells", { cells: count }), "pl");
    expect([cells(1), cells(2), cells(5)].map((said) => said.split(" ")[1])).toEqual(["komórka", "komórki", "komórek"]);
    expect(sentence(new Problem("tooFewValues", { values: 1, needed: 5 }), "en")).toContain("is only 1 value;");
    expect(sentence(new Problem("noUsableRows", { rows: 1 }), "en")).toContain("only row");
    expect(sentence(new Problem("noUsableRows", { rows: 1 }), "pl")).toContain("Jedynego");
  });
});
