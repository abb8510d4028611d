/** What does the sheet Cohorts say in English? This file is the shape that every other language fills. */
import type { Shape } from "../shape";

/** A cohort is as long as this. */
export type CohortUnit = "month" | "quarter" | "year";

const many: Readonly<Record<CohortUnit, string>> = { month: "months", quarter: "quarters", year: "years" };

export const en = {
  title: "Cohorts",
  intro: (unit: CohortUnit): string => `Customers by the ${unit} of their first purchase, and what became of them.`,
  method: "Every figure is divided by all customers of the cohort, those who stopped buying included.",
  nobody: "Nobody has bought yet: cohorts begin with a first purchase.",
  cohort: "Cohort",
  customers: "Customers",
  note: "Note",
  few: (least: number): string => `n<${least}`,
  retention: {
    heading: (unit: CohortUnit): string => `Retention: share who bought, by ${many[unit]} since the first purchase`,
    ever: "Ever again",
  },
  value: {
    heading: (unit: CohortUnit, money: string): string => `Cumulative net spend per customer${money}, by ${many[unit]} since the first purchase`,
    margin: "CLV so far: × margin",
    paidBack: "CAC back",
    notYet: "not yet",
    cac: "CAC",
    grossMargin: "Gross margin",
    needed: "Spend that pays it back",
    inMoney: (symbol: string, thousands: "one" | "thousand" | "million"): string => {
      const scale = { one: "", thousand: "thousand ", million: "million " }[thousands];
      return symbol === "" && scale === "" ? "" : ` in ${scale}${symbol}`.trimEnd();
    },
  },
  unfinished: (unit: CohortUnit): string => `* The ${unit} is not over: still growing, and left out of the averages.`,
  fewNote: (least: number): string => `n<${least}: fewer than ${least} customers; read with care.`,
  paidBackNote: (unit: CohortUnit): string => `CAC back: the first of these ${many[unit]} in which spend × margin reaches the CAC of the Summary; bold and underlined below.`,
  byAge: {
    heading: "Average retention by age",
    age: { month: "Month", quarter: "Quarter", year: "Year" },
    retention: "Retention",
    clv: "CLV",
    chart: "Average retention by age",
    alt: "Line chart: average share of customers who bought, by age of the cohort. The table beside it has the numbers.",
  },
};

export type CohortWords = Shape<typeof en>;
