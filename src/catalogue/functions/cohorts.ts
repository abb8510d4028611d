/** Which worksheet functions follow customers from their first purchase on? */
import { cohortRetention, type CohortTable } from "../../core/cohort/cohortRetention";
import { cohorts as cohortsOf } from "../../core/cohort/cohorts";
import { cohortValue } from "../../core/cohort/cohortValue";
import { periodName, type CalendarPeriod } from "../../core/period";
import { purchasesOf } from "../../core/purchases";
import { lastDayOf, transactionsOf, usableRows, visitsOf } from "../../core/transactionsOf";
import { cohortPeriods, retentionModes } from "../choices";
import { entry } from "../entry";
import { amounts, choice, day, days, ids, optional } from "../params";
import { label, spread, type Value } from "../results";

/** Cohorts down, age across; ages that nothing is known of are empty. */
function cohortGrid({ rows, weightedAverage }: CohortTable, period: CalendarPeriod): Value[][] {
  const ages = weightedAverage.map((_, age) => age);
  const customers = rows.reduce((sum, row) => sum + row.customers, 0);
  return [
    [label("cohort"), label("customers"), ...ages],
    ...rows.map((row) => [
      periodName(row.period, period), row.customers, ...ages.map((age) => row.values[age] ?? null),
    ]),
    [label("weightedAverage"), customers, ...weightedAverage],
  ];
}

export const cohorts = {
  "COHORT.RETENTION": entry({
    group: "cohorts",
    params: [
      ids("customers"),
      days("dates"),
      optional(choice("period", cohortPeriods), "month"),
      optional(choice("mode", retentionModes), "in period"),
      optional(day("as_of"), null),
      optional(amounts("amounts"), null),
    ],
    returns: spread,
    throws: ["noData", "tooManyPeriods"],
    example: {
      args: [[["Ann"], ["Bob"], ["Ann"], ["Cem"]], [[45292], [45300], [45330], [45335]], "month"],
      gives: [
        ["Cohort", "Customers", 0, 1],
        ["2024-01", 2, 1, 0.5],
        ["2024-02", 1, 1, ""],
        ["Weighted average", 3, 1, 0.5],
      ],
    },
    figures: (customers, dates) => ({ usedRows: usableRows(customers.ids, dates, dates).length }),
    source: "Fader & Hardie (2007), How to project customer retention",
    run: (customers, dates, period, mode, asOf, money) => {
      const visits = visitsOf(customers.ids, dates, money);
      const end = asOf ?? lastDayOf(visits);
      const purchases = purchasesOf(visits, end);
      return cohortGrid(cohortRetention(purchases, cohortsOf(purchases, period, end), mode), period);
    },
  }),
  "COHORT.VALUE": entry({
    group: "cohorts",
    params: [
      ids("customers"),
      days("dates"),
      amounts("amounts"),
      optional(choice("period", cohortPeriods), "month"),
      optional(day("as_of"), null),
    ],
    returns: spread,
    throws: ["noData", "tooManyPeriods"],
    example: {
      args: [[["Ann"], ["Bob"], ["Ann"], ["Cem"]], [[45292], [45300], [45330], [45335]], [[10], [30], [20], [5]], "month"],
      gives: [
        ["Cohort", "Customers", 0, 1],
        ["2024-01", 2, 20, 30],
        ["2024-02", 1, 5, ""],
        ["Weighted average", 3, 15, 30],
      ],
    },
    figures: (customers, dates, money) => ({ usedRows: usableRows(customers.ids, dates, money).length }),
    source: "Blattberg, Kim & Neslin (2008), Database Marketing",
    run: (customers, dates, money, period, asOf) => {
      const transactions = transactionsOf(customers.ids, dates, money);
      const end = asOf ?? lastDayOf(transactions);
      const base = cohortsOf(purchasesOf(transactions, end), period, end);
      return cohortGrid(cohortValue(transactions, base, end), period);
    },
  }),
} as const;
