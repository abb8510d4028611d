/** Do published data give the exact estimates, and each customer the exact predictions? Data and references lie beside the project. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { customerSummary } from "../../../src/core/btyd/customerSummary";
import { fitSbg } from "../../../src/core/btyd/fits";
import { ShiftedBetaGeometric } from "../../../src/core/contract/shiftedBetaGeometric";
import { transactionsOf } from "../../../src/core/transactionsOf";
import { errorOf, evaluate, purchaseModel, type Case } from "./evaluate";
import { expectFit, fitOf, fitSpend, grouped, type HistoryRow, type SpendRow } from "./fitting";

const shared = join(__dirname, "../../../../shared");
const known = existsSync(join(shared, "reference")) && existsSync(join(shared, "data"));
const title = (text: string): string => (known ? text : `${text} (skipped: ../shared is not here)`);
const describeKnown = known ? describe : describe.skip;

/** The cells of a file of ../shared/data, without its header. */
const rowsOf = (file: string): string[][] =>
  known ? readFileSync(join(shared, "data", file), "utf8").trim().split(/\r?\n/).slice(1).map((line) => line.split(",")) : [];

const reference = (file: string): Reference => JSON.parse(readFileSync(join(shared, "reference", `${file}.json`), "utf8")) as Reference;

type Numbers = Readonly<Record<string, number>>;

/** What a reference file says, with the exact values; its other fields are what libraries give. */
interface Reference {
  readonly model: string;
  readonly mle: { readonly params: Numbers; readonly se: Numbers; readonly loglik_str: string };
  readonly customers?: readonly Answered[];
  readonly rows?: readonly Answered[];
}

interface Answered {
  readonly x: number;
  readonly t_x: number;
  readonly T?: number;
  readonly n?: number;
  readonly zbar?: number;
  readonly loglik?: number;
  readonly p_alive?: number;
  readonly p_alive_at_n_plus_1?: number;
  readonly expected_profit?: number;
  readonly cet?: Numbers;
  readonly dert?: Numbers;
  readonly dert_extension?: Numbers;
}

const weeks = (): HistoryRow[] => rowsOf("cdnow_summary_weeks.csv").map(([, x, recency, age]) => [Number(x), Number(recency), Number(age), 1]);
const days = (): HistoryRow[] => rowsOf("example_summary_days.csv").map(([, x, recency, age]) => [Number(x), Number(recency), Number(age), 1]);
const donors = (): HistoryRow[] => rowsOf("donations_rf.csv").map(([x, recency, age, donors]) => [Number(x), Number(recency), Number(age), Number(donors)]);
const spend = (): SpendRow[] =>
  rowsOf("cdnow_summary_weeks.csv").filter(([, x]) => Number(x) > 0).map(([, x, , , mean]) => [Number(x), Number(mean), 1]);

/** The purchases of the log until 1997-09-30, the end of the papers' calibration; in these, rows of 0 dollars count as purchases. */
function exactSummary(amountOf: (dollars: number) => number) {
  const rows = readFileSync(join(shared, "data", "cdnow_sample.txt"), "utf8").trim().split(/\r?\n/).map((line) => line.trim().split(/\s+/));
  // For example 19970101; 1970 begins with day 25569.
  const serial = (date = ""): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) / 86_400_000 + 25_569;
  const transactions = transactionsOf(rows.map(([id = ""]) => id), rows.map(([, , date]) => serial(date)), rows.map((row) => amountOf(Number(row[4]))));
  return customerSummary(transactions, serial("19970930"), "week");
}

const exactWeeks = (): HistoryRow[] => {
  const { x, recency, age } = exactSummary(() => 1);
  return Array.from(x, (one, at) => [one, recency[at] ?? NaN, age[at] ?? NaN, 1]);
};

const exactSpend = (): SpendRow[] => {
  const { x, monetaryValue } = exactSummary((dollars) => dollars);
  return Array.from(x, (one, at): SpendRow => [one, monetaryValue[at] ?? NaN, 1]).filter(([one, mean]) => one > 0 && mean > 0);
};

const knownFit = ({ mle }: Reference) => ({
  estimates: Object.values(mle.params), standardErrors: Object.values(mle.se), logLikelihood: mle.loglik_str,
});

describeKnown(title("published data"), () => {
  // Every expected number: the field "mle" of ../shared/reference, mpmath, 32 digits.
  it.each([
    ["cdnow__bg_nbd", weeks], ["cdnow__mbg_nbd", weeks], ["cdnow__pareto_nbd", weeks], ["cdnow_exact__pareto_nbd", exactWeeks],
    ["example_tx__bg_nbd", days], ["example_tx__pareto_nbd", days], ["donations__bg_bb", donors],
  ] as const)("give the estimates of %s", (file, rows) => {
    const due = reference(file);
    expectFit(fitOf(due.model, grouped(rows())), knownFit(due));
  });

  it("give the estimates of cdnow__gamma_gamma", () => {
    // test/reference/models.py spend, mpmath, 50 digits; the reference's errors are differences of its likelihood, to 6e-7.
    const standardErrors = ["1.189687037657996790147", "0.2901656151351709225405", "4.159993878325116448406"];
    expectFit(fitSpend(spend()), { ...knownFit(reference("cdnow__gamma_gamma")), standardErrors });
  });

  it("give the estimates of cdnow_exact__gamma_gamma", () => {
    // test/reference/models.py spend, on the summary of the log by the day.
    const standardErrors = ["1.190055335963853734350", "0.2901330652761851768094", "4.159422751967724240884"];
    expectFit(fitSpend(exactSpend()), { ...knownFit(reference("cdnow_exact__gamma_gamma")), standardErrors });
  });

  it.each(["Regular", "High End"])("give the estimates of sBG for the segment %s, and what its customers are worth", (segment) => {
    const due = segmentOf(segment);
    const fit = fitSbg(due.survivors_observed.slice(0, due.calibration_years + 1));
    const model = new ShiftedBetaGeometric({ alpha: due.mle.alpha, beta: due.mle.beta });
    expect(Math.abs(fit.parameters.alpha / Number(due.mle.alpha_str) - 1)).toBeLessThan(1e-8);
    expect(Math.abs(fit.parameters.beta / Number(due.mle.beta_str) - 1)).toBeLessThan(1e-8);
    expect(Math.abs(fit.logLikelihood - due.mle.loglik)).toBeLessThan(1e-8);
    // ../shared/reference/sbg.json: after n - 1 renewals the n-th is imminent.
    const answers = [
      ...due.projected_survival.map((share, period) => [model.survival(period), share]),
      ...due.retention_rate.map((share, before) => [model.retention(before + 1), share]),
      ...Object.entries(due.DEL).map(([discount, worth]) => [model.lifetime(Number(discount)), worth]),
      ...Object.entries(due.DERL_by_tenure).flatMap(([discount, worth]) =>
        Object.entries(worth).map(([period, rest]) => [model.residual(Number(discount), Number(period) - 1), rest])),
    ];
    expect(answers.filter(([is = NaN, value = NaN]) => !(errorOf(is, value) < 1e-11))).toEqual([]);
  });
});

interface Segment {
  readonly survivors_observed: readonly number[];
  readonly calibration_years: number;
  readonly mle: { readonly alpha: number; readonly beta: number; readonly alpha_str: string; readonly beta_str: string; readonly loglik: number };
  readonly projected_survival: readonly number[];
  readonly retention_rate: readonly number[];
  readonly DEL: Numbers;
  readonly DERL_by_tenure: Readonly<Record<string, Numbers>>;
}

function segmentOf(name: string): Segment {
  const { segments } = JSON.parse(readFileSync(join(shared, "reference", "sbg.json"), "utf8")) as { segments: Record<string, Segment> };
  const segment = segments[name];
  if (segment === undefined) throw new Error(name);
  return segment;
}

/** The answers of one customer as cases. */
function casesOf(model: string, params: Numbers, one: Answered): Case[] {
  const args: Record<string, number> = { x: one.x, t_x: one.t_x, T: one.T ?? 0, n: one.n ?? 0, zbar: one.zbar ?? 0 };
  const make = (fn: string, value: number | undefined, more: Numbers): Case[] =>
    value === undefined ? [] : [{ model, fn, params, args: { ...args, ...more }, value: String(value) }];
  return [
    ...make("loglik", one.loglik, {}),
    ...make("p_alive", one.p_alive ?? one.p_alive_at_n_plus_1, {}),
    ...make("expected_profit", one.expected_profit, {}),
    ...Object.entries(one.cet ?? {}).flatMap(([t, value]) => make("cet", value, { t: Number(t), n_star: Number(t) })),
    ...Object.entries(one.dert ?? one.dert_extension ?? {}).flatMap(([delta, value]) => make("dert", value, { delta: Number(delta), d: Number(delta) })),
  ];
}

describeKnown(title("published customers"), () => {
  // Every expected number: the fields "customers" and "rows" of ../shared/reference, mpmath, 32 digits.
  it.each([
    ["cdnow__bg_nbd", 450], ["cdnow__mbg_nbd", 400], ["cdnow__pareto_nbd", 500], ["cdnow_exact__pareto_nbd", 500], ["example_tx__bg_nbd", 400],
    ["example_tx__pareto_nbd", 450], ["donations__bg_bb", 198], ["cdnow__gamma_gamma", 50], ["cdnow_exact__gamma_gamma", 50],
  ])("have the predictions of %s to eleven digits", (file, many) => {
    const { model, mle, customers, rows } = reference(file);
    const cases = (customers ?? rows ?? []).flatMap((one) => casesOf(model, mle.params, one));
    expect(cases.length).toBe(many);
    expect(cases.map((one) => ({ ...one, answer: evaluate(one) })).filter(({ answer, value }) => !(errorOf(answer, value) < 1e-11))).toEqual([]);
  });

  it("buy as the papers say", () => {
    // Fader, Hardie & Lee (2005), the note on Excel: 1.226 purchases in 39 weeks, with the paper's rounded parameters.
    const bgNbd = purchaseModel("bg_nbd", { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 });
    expect(bgNbd?.expected({ x: 2, recency: 30.43, age: 38.86 }, 39)).toBeCloseTo(1.226, 3);
    // The vignette of BTYD: customer 1516 is active with .9979 and is to buy 25.46 times in a year.
    const pareto = purchaseModel("pareto_nbd", { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 });
    expect(pareto?.expected({ x: 26, recency: 30.86, age: 31 }, 52)).toBeCloseTo(25.46, 1);
    expect(pareto?.pAlive({ x: 26, recency: 30.86, age: 31 })).toBeCloseTo(0.9979, 4);
  });
});
