/** How long do the models' fits and forecasts take? `npm run bench -- models 100000` for the largest count of customers. */
import { histories, orders, spend } from "./shared/buyers.mjs";
import { machine, median } from "./shared/figures.mjs";
import { load } from "./shared/typescript.mjs";

const { groupCustomers } = load("core/btyd/groupedCustomers");
const { fitDropout, fitGammaGamma, fitParetoNbd } = load("core/btyd/fits");
const { customerSummary } = load("core/btyd/customerSummary");
const { spendersFrom } = load("core/btyd/spenders");
const { predict } = load("core/predict/predict");
const { transactionsOf } = load("core/transactionsOf");

const most = Number(process.argv[2] ?? 1_000_000);
const repeats = 3;

function time(work) {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

function row(task, aim, work) {
  work();
  const seconds = Array.from({ length: repeats }, () => time(work));
  console.log(`| ${task} | ${aim} | ${median(seconds).toFixed(3)} | ${Math.max(...seconds).toFixed(3)} |`);
}

console.log(`${machine()}, medians of ${repeats} runs after one to warm up; grouping of customers is in the time\n`);
console.log("| task | aim s | s | slowest s |");
console.log("|---|---|---|---|");

const small = histories(2_357);
row("fit BG/NBD, 2,357 customers", 0.004, () => fitDropout(groupCustomers(small), 0));
row("fit Pareto/NBD, 2,357 customers", 0.02, () => fitParetoNbd(groupCustomers(small)));
for (const [customers, bg, pareto] of [[100_000, "", 0.2], [1_000_000, 0.65, 1]]) {
  if (customers > most) continue;
  const columns = histories(customers);
  const said = customers.toLocaleString("en");
  row(`fit BG/NBD, ${said} customers`, bg, () => fitDropout(groupCustomers(columns), 0));
  row(`fit MBG/NBD, ${said} customers`, "", () => fitDropout(groupCustomers(columns), 1));
  row(`fit Pareto/NBD, ${said} customers`, pareto, () => fitParetoNbd(groupCustomers(columns)));
  const money = spend(columns);
  row(`fit Gamma-Gamma, ${said} customers`, customers === 1_000_000 ? 0.2 : "", () => fitGammaGamma(spendersFrom(columns.x, money, null)));
}
for (const [rows, aim] of [[50_000, 3], [1_000_000, 0.2], [5_000_000, 1.5]]) {
  if (rows > 5 * most) continue;
  const { ids, days, amounts } = orders(rows);
  const said = rows.toLocaleString("en");
  if (rows === 50_000) {
    row(`\`CLV.PREDICT\`'s work, ${said} orders, 12 months`, aim, () => {
      predict(transactionsOf(ids, days, amounts), { asOf: 45292 + 273, unit: "month", horizon: 12, margin: 1, discount: 0.01 });
    });
  } else {
    row(`${said} orders to one row per customer`, aim, () => customerSummary(transactionsOf(ids, days, amounts), 45292 + 273, "week"));
  }
}
