/** Do data that decide nothing end in a clear problem, and all others in a right answer? */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { customerSummary } from "../../../src/core/btyd/customerSummary";
import { fitSbg } from "../../../src/core/btyd/fits";
import { transactionsOf } from "../../../src/core/transactionsOf";
import { Problem } from "../../../src/core/problem";
import { expectProblem } from "../../expectProblem";
import { fitOf, fitSpend, grouped, type HistoryRow } from "./fitting";
import { lostAfterPurchase, lostInTime, simulateCustomers, simulateSpend, staying } from "./simulated";

const purchaseModels = ["nbd", "bg_nbd", "mbg_nbd", "pareto_nbd"];
const withDropout = ["bg_nbd", "mbg_nbd", "pareto_nbd"];
const expected = ["nobodyRepeats", "noFiniteFit", "dropoutNotIdentified", "fitUnfinished"];

/** A fit whose numbers are finite and positive, or one of the problems a fit may end in; which one, or "fit". */
function outcome(work: () => { parameters: Readonly<Record<string, number>>; standardErrors: Readonly<Record<string, number>>; logLikelihood: number }): string {
  try {
    const fit = work();
    const numbers = [...Object.values(fit.parameters), ...Object.values(fit.standardErrors)];
    expect(numbers.filter((one) => !(one > 0 && Number.isFinite(one)))).toEqual([]);
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
    return "fit";
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(expected).toContain(error.code);
    return error.code;
  }
}

/** Loss as the model of this name imagines it. */
const lossOf = (model: string) => (model === "pareto_nbd" ? lostInTime(0.9, 20) : lostAfterPurchase(0.9, 2.5, 0));

const repeated = (rows: readonly HistoryRow[], times: number): HistoryRow[] => rows.map(([x, recency, age, count]) => [x, recency, age, count * times]);

describe("btyd > data that decide nothing", () => {
  it.each(purchaseModels)("have no fit of %s where nobody repeats", (model) => {
    const rows: HistoryRow[] = [[0, 0, 30, 50], [0, 0, 40, 50]];
    expectProblem(() => fitOf(model, grouped(rows)), new Problem("nobodyRepeats", {}));
    expectProblem(() => fitOf(model, grouped([[0, 0, 30, 1]])), new Problem("nobodyRepeats", {}));
  });

  it("have no fit of BG/BB where nobody takes an opportunity, nor where everybody takes every one", () => {
    expectProblem(() => fitOf("bg_bb", grouped([[0, 0, 6, 100]])), new Problem("nobodyRepeats", {}));
    expect(outcome(() => fitOf("bg_bb", grouped([[6, 6, 6, 100]])))).toBe("noFiniteFit");
  });

  it.each(purchaseModels)("have no fit of %s where all buy at one pace", (model) => {
    // Everybody buys in each of 30 weeks: paces do not differ, r runs to infinity, and nobody is lost.
    const answer = outcome(() => fitOf(model, grouped([[30, 30, 30, 200]])));
    expect(answer).toBe("noFiniteFit");
  });

  it.each(purchaseModels)("have no fit of %s for one customer", (model) => {
    expect(outcome(() => fitOf(model, grouped([[3, 20, 30, 1]])))).not.toBe("fit");
  });

  it.each(withDropout)("let %s say that dropout is not to be seen where nobody is lost", (model) => {
    const rows = simulateCustomers(21, 100, { r: 2, alpha: 4 }, staying);
    // With purchases so frequent, a silence would show; without any, the likelihood is largest with no dropout at all.
    expectProblem(() => fitOf(model, grouped(rows.map(([x, , age, count]) => [x, x === 0 ? 0 : age, age, count] as const))), new Problem("dropoutNotIdentified", {}));
  });

  it("do not let Pareto/NBD deny a loss that it sees, but that is at one rate for all", () => {
    // Lost after purchases, at one age: likelihood rises with s and beta without end, far above that of no loss at all.
    const rows = simulateCustomers(23, 27 * 60, { r: 0.9, alpha: 6 }, lostAfterPurchase(0.9, 2.5, 0)).filter(([, , age]) => age === 52);
    expect(["noFiniteFit"]).toContain(outcome(() => fitOf("pareto_nbd", grouped(rows))));
  });

  it.each(purchaseModels)("leave %s right where customers of age 0 are among the others", (model) => {
    const rows = simulateCustomers(22, 400, { r: 0.9, alpha: 6 }, lossOf(model));
    const [plain, more] = [fitOf(model, grouped(rows)), fitOf(model, grouped([...rows, [0, 0, 0, 70]]))];
    // A customer of age 0 has bought nothing in no time, which every model expects: nothing but their number changes.
    expect(more.logLikelihood).toBeCloseTo(plain.logLikelihood, 8);
    for (const name of plain.names) expect((more.parameters[name] ?? NaN) / (plain.parameters[name] ?? NaN)).toBeCloseTo(1, 8);
    expect(more.customers).toBe(plain.customers + 70);
  });

  it.each(purchaseModels)("leave %s right where all are of one age", (model) => {
    const rows = simulateCustomers(23, 27 * 60, { r: 0.9, alpha: 6 }, lossOf(model)).filter(([, , age]) => age === 52);
    expect(outcome(() => fitOf(model, grouped(repeated(rows, 10))))).toBe("fit");
  });

  it.each(purchaseModels)("leave %s a fit with one customer of 3,000 purchases among small ones", (model) => {
    const rows = simulateCustomers(24, 600, { r: 0.9, alpha: 6 }, lossOf(model));
    const plain = fitOf(model, grouped(rows));
    const fit = fitOf(model, grouped([...rows, [3000, 51, 52, 1]]));
    // Paces then differ more: the shape of their distribution falls.
    expect(fit.parameters["r"]).toBeLessThan(plain.parameters["r"] ?? NaN);
    expect(outcome(() => fit)).toBe("fit");
  });

  it.each(purchaseModels.flatMap((model) => [5, 20, 100].map((n): [string, number] => [model, n])))(
    "end %s of few customers, %d, in a fit or a clear problem",
    (model, customers) => {
      for (let seed = 0; seed < 3; seed++) {
        const rows = simulateCustomers(100 + seed, customers, { r: 0.5, alpha: 10 }, lostAfterPurchase(0.9, 2.5, 0));
        outcome(() => fitOf(model, grouped(rows)));
      }
    },
  );

  it("have no Gamma-Gamma fit where all spend the same, or one customer is all there is", () => {
    for (const rows of [[[1, 20, 50], [4, 20, 50]], [[3, 20, 1]]] as const) {
      expect(outcome(() => fitSpend(rows))).toBe("noFiniteFit");
    }
    expectProblem(() => fitSpend([]), new Problem("nobodyRepeats", {}));
  });

  it.each([5, 20, 100])("end the Gamma-Gamma fit of few customers, %d, in a fit or a clear problem", (customers) => {
    for (let seed = 0; seed < 8; seed++) outcome(() => fitSpend(simulateSpend(200 + seed, customers, 6, 3.7, 15)));
  });

  it.each([1e-6, 1e-2, 1e3, 1e7])("law: the Gamma-Gamma fit knows no currency: times %d, only gamma changes", (rate) => {
    const rows = simulateSpend(31, 400, 6, 3.7, 15);
    const [plain, abroad] = [fitSpend(rows), fitSpend(rows.map(([x, spend, count]) => [x, spend * rate, count] as const))];
    for (const [name, factor] of [["p", 1], ["q", 1], ["gamma", rate]] as const) {
      expect((abroad.parameters[name] ?? NaN) / ((plain.parameters[name] ?? NaN) * factor)).toBeCloseTo(1, 7);
    }
  });

  it.each(withDropout)("law: the fit of %s knows no unit of time: in days, only the scales change", (model) => {
    const rows = simulateCustomers(32, 300, { r: 0.9, alpha: 6 }, lossOf(model));
    const weeks = fitOf(model, grouped(rows));
    const days = fitOf(model, grouped(rows.map(([x, recency, age, count]) => [x, recency * 7, age * 7, count] as const)));
    for (const name of weeks.names) {
      const factor = name === "alpha" || name === "beta" ? 7 : 1;
      expect((days.parameters[name] ?? NaN) / ((weeks.parameters[name] ?? NaN) * factor)).toBeCloseTo(1, 7);
    }
  });
});

describe("btyd > fitSbg of data that decide nothing", () => {
  it("says that survivors rise, and in which row", () => {
    expectProblem(() => fitSbg([100, 80, 81]), new Problem("survivorsRise", { row: 3 }));
    expectProblem(() => fitSbg([100, 80, -1]), new Problem("survivorsRise", { row: 3 }));
  });

  it("has no fit where nobody leaves, all leave at once, or retention does not rise", () => {
    for (const survivors of [[100, 100, 100], [100, 0], [1000, 500, 250, 125], [1000, 900, 700, 300]]) {
      expect(outcome(() => fitSbg(survivors))).toBe("noFiniteFit");
    }
  });
});

const file = join(__dirname, "../../../../shared/data/online_retail_invoices.csv");
const known = existsSync(file);
const title = known ? "btyd > half a year of Online Retail" : "btyd > half a year of Online Retail (skipped: ../shared/data/online_retail_invoices.csv is not here)";

(known ? describe : describe.skip)(title, () => {
  /** Sales with a price above 0 to customers that are known, until 2011-06-30, by the day. */
  const groups = () => {
    const rows = readFileSync(file, "utf8").trim().split(/\r?\n/).slice(1).map((line) => line.split(","));
    const sales = rows.filter(([, , customer, , quantity, price]) => /^\d+$/.test(customer ?? "") && Number(quantity) > 0 && Number(price) > 0);
    const serial = (text = ""): number => {
      const [month = 0, day = 0, year = 0] = text.split(/\D/).map(Number);
      return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    };
    const transactions = transactionsOf(sales.map(([, , id = ""]) => id), sales.map(([, date]) => serial(date)), sales.map(() => 1));
    const { x, recency, age } = customerSummary(transactions, serial("6/30/2011"), "day");
    return grouped(Array.from(x, (one, at): HistoryRow => [one, recency[at] ?? NaN, age[at] ?? NaN, 1]));
  };

  it("has the NBD of the reference", () => {
    const fit = fitOf("nbd", groups());
    // ../shared/reference/online_retail__degenerate.json, mpmath; without the rows of no customer.
    expect(fit.parameters["r"]).toBeCloseTo(0.7442094217078594, 8);
    expect(fit.parameters["alpha"]).toBeCloseTo(63.33190202676704, 6);
    expect(fit.logLikelihood).toBeCloseTo(-25086.140618865298, 7);
    expect(fit.customers).toBe(2960);
  });

  it.each(withDropout)("lets %s say that dropout is not to be seen", (model) => {
    expectProblem(() => fitOf(model, groups()), new Problem("dropoutNotIdentified", {}));
  });
});
