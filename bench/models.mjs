/**
 * How long do the models' fits and forecasts take, beside the Python library lifetimes where it is installed?
 * `npm run bench -- models 100000` for the largest count of customers; PYTHON names the interpreter.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { histories, orders, spend } from "./shared/buyers.mjs";
import { machine, median } from "./shared/figures.mjs";
import { load } from "./shared/typescript.mjs";

const { groupCustomers } = load("core/btyd/groupedCustomers");
const { fitDropout, fitGammaGamma, fitParetoNbd } = load("core/btyd/fits");
const { customerSummary } = load("core/btyd/customerSummary");
const { spendersFrom } = load("core/btyd/spenders");
const { DropoutAfterPurchase } = load("core/btyd/dropoutAfterPurchase");
const { GammaGamma } = load("core/btyd/gammaGamma");
const { predict, predictionFrom } = load("core/predict/predict");
const { transactionsOf } = load("core/transactionsOf");

const most = Number(process.argv[2] ?? 1_000_000);
const repeats = 5;
const lastDay = 45292 + 273;
const weeksInMonth = 365.25 / 12 / 7;

const counts = [2_357, 100_000, 1_000_000].filter((count) => count <= most);
const rowCounts = [50_000, 1_000_000, 5_000_000].filter((rows) => rows <= 5 * most);

/** What was made last, made anew for another size: data that lie about would slow the others down. */
function latest(make) {
  let [size, made] = [null, null];
  return (wanted) => {
    if (wanted !== size) [size, made] = [wanted, make(wanted)];
    return made;
  };
}

const peopleOf = latest((count) => {
  const columns = histories(count);
  return { ...columns, spend: spend(columns) };
});
const sheetOf = latest(orders);

const fits = {
  bgnbd: (count) => fitDropout(groupCustomers(peopleOf(count)), 0),
  mbgnbd: (count) => fitDropout(groupCustomers(peopleOf(count)), 1),
  paretonbd: (count) => fitParetoNbd(groupCustomers(peopleOf(count))),
  gammagamma: (count) => fitGammaGamma(spendersFrom(peopleOf(count).x, peopleOf(count).spend, null)),
  summary: (rows) => customerSummary(transactionsOf(sheetOf(rows).ids, sheetOf(rows).days, sheetOf(rows).amounts), lastDay, "week"),
  clv: lifetimeValue,
  predict: (rows) => predict(transactionsOf(sheetOf(rows).ids, sheetOf(rows).days, sheetOf(rows).amounts), { asOf: lastDay, unit: "month", horizon: 12, discount: 0.01 }),
};

/** Twelve months of every customer's value, from given parameters: the work of a prediction after the fits. */
function lifetimeValue(count) {
  const columns = peopleOf(count);
  const model = new DropoutAfterPurchase({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 0);
  const money = new GammaGamma({ p: 6.25, q: 3.74, gamma: 15.44 });
  const at = (row) => ({ x: columns.x[row], recency: columns.recency[row], age: columns.age[row] });
  const forecast = {
    method: "bgnbd", chosen: null, holdOut: [], split: null, track: [],
    pAlive: (row) => model.pAlive(at(row)), expected: (row, horizon) => model.expectedIfActive(columns.x[row], columns.age[row], horizon * weeksInMonth),
  };
  const summary = { ...columns, customer: Int32Array.from({ length: count }, (_, row) => row), monetaryValue: columns.spend };
  const basis = { summary, forecast, spendModel: "gammagamma", spend: (row) => money.expectedSpend(columns.x[row], columns.spend[row]) };
  return predictionFrom(basis, { asOf: lastDay, unit: "month", horizon: 12, discount: 0.01 });
}

/** What is measured, the seconds to aim at, and whether the peer can do it in a minute. */
const tasks = [
  ["bgnbd", 2_357, "fit BG/NBD", 0.004, true], ["paretonbd", 2_357, "fit Pareto/NBD", 0.02, true],
  ["bgnbd", 100_000, "fit BG/NBD", null, true], ["mbgnbd", 100_000, "fit MBG/NBD", null, true],
  ["paretonbd", 100_000, "fit Pareto/NBD", 0.2, true], ["gammagamma", 100_000, "fit Gamma-Gamma", null, true],
  ["bgnbd", 1_000_000, "fit BG/NBD", 0.65, true], ["mbgnbd", 1_000_000, "fit MBG/NBD", null, false],
  ["paretonbd", 1_000_000, "fit Pareto/NBD", 1, false], ["gammagamma", 1_000_000, "fit Gamma-Gamma", 0.2, true],
  ["clv", 1_000_000, "12-month CLV from given parameters", 0.5, true],
  ["predict", 50_000, "orders: the work of `CLV.PREDICT`, 12 months", 3, false],
  ["summary", 1_000_000, "orders to one row per customer", 0.2, true], ["summary", 5_000_000, "orders to one row per customer", 1.5, true],
].filter(([kind, size]) => (kind === "summary" || kind === "predict" ? rowCounts : counts).includes(size));

/** Small fits take as long as the compiler takes to know their loops: twenty runs; the others one. */
const smallFit = 2_357;

/** Seconds by the clock, and of the processor: on a machine that others use too, the clock counts their work as well. */
function timed(work) {
  const [started, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { clock: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
}

function seconds(work, warmUps) {
  const first = timed(work);
  for (let run = 1; run < warmUps; run++) work();
  const later = Array.from({ length: repeats }, () => timed(work));
  return { first: first.clock, clock: median(later.map(({ clock }) => clock)), processor: Math.min(...later.map(({ processor }) => processor)) };
}

// --- the peer

function writeColumns(folder) {
  for (const count of counts) {
    const { x, recency, age, spend } = peopleOf(count);
    for (const [name, column] of Object.entries({ x, recency, age, spend })) fs.writeFileSync(path.join(folder, `${count}-${name}.f64`), Buffer.from(column.buffer));
  }
  for (const rows of rowCounts) if (tasks.some(([kind, size, , , peer]) => kind === "summary" && peer && size === rows)) fs.writeFileSync(path.join(folder, `${rows}.json`), JSON.stringify(sheetOf(rows)));
  const asked = tasks.filter(([, , , , peer]) => peer).map(([kind, size]) => ({ key: `${kind} ${size}`, kind, data: String(size), repeats: size > 100_000 ? 1 : 3 }));
  fs.writeFileSync(path.join(folder, "tasks.json"), JSON.stringify(asked));
}

/** Seconds of the same work in Python, by task; empty where it cannot be run. */
function peerSeconds() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-bench-"));
  try {
    writeColumns(folder);
    const script = fileURLToPath(new URL("shared/peer_lifetimes.py", import.meta.url));
    const { stdout } = spawnSync(process.env.PYTHON ?? "python3", [script, folder], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const answer = JSON.parse(stdout?.trim().split("\n").at(-1) || "{}");
    if (answer.missing !== undefined || stdout === null) console.log(`lifetimes cannot be run here: ${answer.missing ?? "no Python"}\n`);
    return answer;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

console.log(`${machine()}, ${repeats} runs after one to warm up (small fits: twenty); grouping of customers is in the time\n`);
const peer = peerSeconds();
console.log("| task | aim s | first run s | median s | processor s | lifetimes, processor s | times as fast | by hand, median s |");
console.log("|---|---|---|---|---|---|---|---|");
const shown = (time) => (typeof time === "number" ? time.toFixed(3) : (time ?? ""));
for (const [kind, size, what, aim] of tasks) {
  (kind === "summary" || kind === "predict" ? sheetOf : peopleOf)(size);
  const { first, clock, processor } = seconds(() => fits[kind](size), size === smallFit ? 20 : 1);
  const [theirs, byHand] = [peer[`${kind} ${size}`], peer[`${kind} ${size} by hand`]];
  const times = typeof theirs === "number" ? (theirs / processor).toFixed(0) : "";
  const customers = kind === "summary" || kind === "predict" ? `${size.toLocaleString("en")} ${what}` : `${what}, ${size.toLocaleString("en")} customers`;
  console.log(`| ${customers} | ${aim ?? ""} | ${shown(first)} | ${shown(clock)} | ${shown(processor)} | ${shown(theirs)} | ${times} | ${shown(byHand)} |`);
}
