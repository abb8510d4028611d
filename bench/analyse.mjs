/** How long does the whole job take for 200,000 rows x 5 columns, and how much memory? `npm run bench -- analyse 500000` for another count. */
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { machine, median, stream } from "./shared/figures.mjs";

const clv = fileURLToPath(new URL("../bin/clv.mjs", import.meta.url));
const rowCounts = process.argv.slice(2).map(Number).filter((rows) => rows > 0);

/** Orders as a shop exports them: five columns, about eleven rows a customer over three years. */
function ordersCsv(rows) {
  const next = stream(20260131);
  const lines = ["Order,Customer,Date,Amount,Country"];
  for (let row = 0; row < rows; row++) {
    const customer = Math.floor(next() ** 2 * (rows / 11)) + 1;
    const day = new Date(Date.UTC(2023, 0, 1) + Math.floor(next() * 1095) * 86_400_000).toISOString().slice(0, 10);
    lines.push(`O${100_000 + row},C${customer},${day},${(5 + next() ** 3 * 400).toFixed(2)},${next() < 0.7 ? "Poland" : "Indonesia"}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Linux tells the highest memory of a running process; elsewhere it stays unknown. */
function peakMegabytes(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

function run(args) {
  const child = spawn(process.execPath, [clv, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  let peak = Number.NaN;
  child.stdout.on("data", (chunk) => (output += chunk));
  const watch = setInterval(() => {
    const now = peakMegabytes(child.pid);
    if (!Number.isNaN(now)) peak = now;
  }, 100);
  return new Promise((resolve) =>
    child.on("exit", (status) => {
      clearInterval(watch);
      resolve({ status, output, peak });
    }),
  );
}

const rounded = (value) => (Number.isNaN(value) ? "?" : value.toFixed(1));
const repeats = 3;

async function once(input, output) {
  const { status, output: text, peak } = await run(["analyse", input, "--out", output, "--json"]);
  if (status !== 0) throw new Error(`clv analyse ended with ${status}: ${text.slice(0, 400)}`);
  return { ...JSON.parse(text), peak };
}

async function measure(rows, folder) {
  const input = path.join(folder, `orders-${rows}.csv`);
  fs.writeFileSync(input, ordersCsv(rows));
  const runs = [];
  for (let n = 0; n < repeats; n++) runs.push(await once(input, path.join(folder, `summary-${rows}.xlsx`)));
  const [{ counters, rows: counted, customers }] = runs;
  const seconds = (...names) => rounded(median(runs.map((one) => names.reduce((sum, name) => sum + one.seconds[name], 0))));
  const memory = rounded(Math.max(...runs.map(({ peak }) => peak)));
  console.log(
    `| ${rows} | ${customers} | ${seconds("read")} | ${seconds("analyse")} | ${seconds("write")} | ${seconds("read", "analyse", "write")} | ${seconds("boot")} | ${seconds("save")} | ${counters.syncs} | ${rounded(counters.largestSync / 1e6)} | ${memory} |`,
  );
  if (counted.used !== rows) throw new Error(`${rows - counted.used} rows were left out`);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-bench-"));
console.log(`${machine()}, medians of ${repeats} runs, highest memory\n`);
console.log("| rows | customers | read s | analyse s | write s | read + analyse + write s | boot s | save s | syncs | largest sync MB | peak MB |");
console.log("|---|---|---|---|---|---|---|---|---|---|---|");
for (const rows of rowCounts.length > 0 ? rowCounts : [20_000, 200_000]) await measure(rows, folder);
fs.rmSync(folder, { recursive: true });
