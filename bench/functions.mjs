/** How long does each worksheet function take over 100,000 rows, in the built add-in in a browser? `npm run bench -- functions 50000` for another count. */
/* global window -- the functions given to the page run in it */
import { openWorkbench, withBrowser } from "../scripts/workbenchBrowser.mjs";
import { machine, median, stream } from "./shared/figures.mjs";

const rows = Number(process.argv[2] ?? 100_000);
const repeats = 5;
const limit = 0.5;

/** Columns of a shop's order lines: about three lines an order, eleven rows a customer, 400 products, three years. */
function shop() {
  const next = stream(20260131);
  const comments = ["The parcel came late", "Kualitas jelek, langsung rusak", "Za drogo", "Thank you", "I was charged twice"];
  const channels = ["Ads", "Shop", "Mail", "Search", "Friends"];
  const columns = { order: [], customer: [], product: [], channel: [], date: [], amount: [], quantity: [], score: [], share: [], comment: [] };
  let [order, customer, date] = [0, 0, 0];
  for (let row = 0; row < rows; row++) {
    if (row === 0 || next() < 0.35) {
      order += 1;
      customer = Math.floor(next() ** 2 * (rows / 11)) + 1;
      date = 44927 + Math.floor(next() * 1095) + Math.floor(next() * 24) / 24;
    }
    columns.order.push([`O${order}`]);
    columns.customer.push([`C${customer}`]);
    columns.product.push([`Product ${Math.floor(next() ** 2 * 400)}`]);
    columns.channel.push([channels[Math.floor(next() * 5)]]);
    columns.date.push([date]);
    columns.amount.push([Math.round((5 + next() ** 3 * 400) * 100) / (next() < 0.03 ? -100 : 100)]);
    columns.quantity.push([1 + Math.floor(next() * 4)]);
    columns.score.push([Math.floor(next() * 11)]);
    columns.share.push([Math.round(next() * 2000) / 10_000]);
    columns.comment.push([comments[Math.floor(next() * comments.length)]]);
  }
  return columns;
}

/** Every function that takes whole ranges, and some that spill over them; a name stands for its column. */
const calls = [
  ["CLV", "amount", "quantity", 3],
  ["LTVCAC", "amount", "quantity"],
  ["CLV.CASHFLOW", "amount", "share", 0.1],
  ["CLV.HISTORIC", "customer", "amount"],
  ["CLV.TIER", "amount"],
  ["CUSTOMER.VALUE", "amount", "quantity"],
  ["CHANNEL.VALUE", "channel", "customer", "date", "amount", [["Ads", 20], ["Shop", 30]], 90],
  ["CHURN.SMOOTH", "share"],
  ["AOV", "order", "amount"],
  ["PURCHASE.FREQUENCY", "customer", "date", 3],
  ["REPEAT.RATE", "customer", "date"],
  ["GMV", "quantity", "amount"],
  ["ORDER.GAP", "customer", "date"],
  ["NEXT.ORDER", "customer", "date"],
  ["BEST.TIME", "date"],
  ["NPS", "score"],
  ["NPS.MARGIN", "score"],
  ["CSAT", "score", 10],
  ["CES", "score", 10],
  ["FEEDBACK.CATEGORY", "comment"],
  ["RFM.TABLE", "customer", "date", "amount"],
  ["RFM.SCORE", "amount"],
  ["PARETO.SHARE", "amount"],
  ["ABC.CLASS", "quantity"],
  ["DECILE", "amount"],
  ["COHORT.RETENTION", "customer", "date"],
  ["COHORT.VALUE", "customer", "date", "amount"],
  ["BASKET.PAIRS", "order", "product"],
  ["BUNDLE.PRICE", "amount", 0.15],
  ["BUNDLE.UPLIFT", "amount", "share", 0.05],
  ["GIFT.THRESHOLD", "amount", 5, 0.4],
  ["CUSTOMER.CARD", "C1", "customer", "date", "amount"],
];

/** Runs in the add-in's own page: the function that Excel calls, with arguments as Excel hands them over. */
function time([name, ...args], columns, times) {
  const given = args.map((arg) => (typeof arg === "string" && arg in columns ? columns[arg] : arg));
  const seconds = [];
  for (let run = 0; run < times; run++) {
    const started = performance.now();
    const problem = window.clvExplain(name, given);
    seconds.push((performance.now() - started) / 1000);
    // A formula's first period has none before it; anything else must be answered.
    if (problem !== null && name !== "CHURN.SMOOTH") throw new Error(`${name} answered ${problem.error}: ${problem.message}`);
  }
  return seconds;
}

console.log(`${machine()}, ${rows} rows, medians of ${repeats} runs\n`);
console.log("| function | limit s | s | slowest s |");
console.log("|---|---|---|---|");
await withBrowser(async (browser, address) => {
  const page = await openWorkbench(browser, address);
  const addin = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  await addin.waitForFunction(() => typeof window.clvExplain === "function");
  await addin.evaluate((columns) => void (window.benchColumns = columns), shop());
  for (const call of calls) {
    const seconds = await addin.evaluate(`(${time})(${JSON.stringify(call)}, window.benchColumns, ${repeats})`);
    console.log(`| \`${call[0]}\` | ${limit} | ${median(seconds).toFixed(3)} | ${Math.max(...seconds).toFixed(3)} |`);
  }
});
