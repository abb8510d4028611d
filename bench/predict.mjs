/** How long does one `=CLV.PREDICT` over many orders take in a browser, and does the page stay responsive meanwhile? `npm run bench -- predict 20000` */
/* global window, requestAnimationFrame, PerformanceObserver -- the functions given to the page run in it */
import { openWorkbench, withBrowser } from "../scripts/workbenchBrowser.mjs";
import { orders } from "./shared/buyers.mjs";
import { machine, median } from "./shared/figures.mjs";

const rows = Number(process.argv[2] ?? 50_000);
const repeats = 5;
const limits = { seconds: 3, task: 0.2 };

/** Runs in a page or frame: notes tasks that hold the thread for 50 ms and more. */
function watch() {
  window.benchTasks = [];
  new PerformanceObserver((list) => window.benchTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
}

/** Seconds that the longest task kept the processor: on a machine that others use too, the clock counts their work as well. */
function longestAtWork(events) {
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const main = new Set(events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf));
  const tasks = events.filter((event) => event.name.endsWith("RunTask") && event.tdur !== undefined && main.has(threadOf(event)));
  return Math.max(0, ...tasks.map(({ tdur }) => tdur / 1e6));
}

/** Runs in the page. */
async function fill(columns) {
  const { model, settled } = window.workbench;
  const block = { row: 0, column: 0, rows: columns.ids.length, columns: 3 };
  model.sheets[0].cells.writeValues(block, columns.ids.map((id, row) => [id, columns.days[row], columns.amounts[row]]), "user");
  await settled.call(window.workbench);
}

/** Runs in the page: a forecast that was not asked before, until it is drawn. */
async function predict({ count, run }) {
  const { workbench } = window;
  const { cells } = workbench.model.sheets[0];
  const started = performance.now();
  cells.writeFormula(0, 4, `=CLV.PREDICT(A1:A${count},B1:B${count},C1:C${count},12,${1 - run / 100},0.01)`, "user");
  await workbench.settled();
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  return { seconds: (performance.now() - started) / 1000, head: cells.readValues({ row: 0, column: 4, rows: 2, columns: 7 }) };
}

await withBrowser(async (browser, address) => {
  const page = await openWorkbench(browser, address);
  await page.evaluate(fill, orders(rows));
  const addin = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  for (const frame of [page, addin]) await frame.evaluate(watch);
  const [seconds, tasks] = [[], { page: [], addin: [], work: [] }];
  let method = "";
  for (let run = 0; run < repeats; run++) {
    await page.waitForTimeout(500);
    for (const frame of [page, addin]) await frame.evaluate(() => void (window.benchTasks.length = 0));
    await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline"] });
    const one = await page.evaluate(predict, { count: rows, run });
    tasks.work.push(longestAtWork(JSON.parse((await browser.stopTracing()).toString()).traceEvents));
    if (typeof one.head[1]?.[5] !== "number") throw new Error(`No forecast: ${JSON.stringify(one.head)}`);
    method = one.head[1][6];
    seconds.push(one.seconds);
    const longest = (frame) => frame.evaluate(() => Math.max(0, ...window.benchTasks) / 1000);
    tasks.page.push(await longest(page));
    tasks.addin.push(await longest(addin));
  }
  console.log(`${machine()}, ${rows} orders, ${method}, medians of ${repeats} runs\n`);
  console.log("| what | limit s | s | slowest s |\n|---|---|---|---|");
  console.log(`| one \`=CLV.PREDICT\`, until it is drawn | ${limits.seconds} | ${median(seconds).toFixed(2)} | ${Math.max(...seconds).toFixed(2)} |`);
  console.log(`| longest task on the add-in's thread | ${limits.task} | ${median(tasks.addin).toFixed(2)} | ${Math.max(...tasks.addin).toFixed(2)} |`);
  console.log(`| the same, processor time | ${limits.task} | ${median(tasks.work).toFixed(2)} | ${Math.max(...tasks.work).toFixed(2)} |`);
  console.log(`| longest task on the workbench's thread | | ${median(tasks.page).toFixed(2)} | ${Math.max(...tasks.page).toFixed(2)} |`);
});
