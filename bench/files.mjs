/** How long does a file longer than a sheet take, from the pane's button to the sheet, and how much memory? `npm run bench -- files 2000000` for another count of rows. */
/* global window -- the functions given to the page run in it */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openWorkbench, withBrowser } from "../scripts/workbenchBrowser.mjs";
import { machine, stream } from "./shared/figures.mjs";

const rows = Number(process.argv[2] ?? 10_000_000);
/** `npm run bench -- files 3000000 Shopify` measures the files with that word in their names alone. */
const wanted = process.argv[3] ?? "";
const patience = 600_000;
/** An order's number, customer and day, the place of a line in it, and chance. */
const plain = {
  header: "order_id,customer_email,order_date,product,quantity,amount",
  line: ({ order, customer, day, next }) =>
    `${order},customer${customer}@example.com,${day},Product ${Math.floor(next() * 500)},${1 + Math.floor(next() * 4)},${(1 + next() * 200).toFixed(2)}`,
};
/** A known export: totals, status and refund on the first line of an order only; every twentieth order is partly given back, another not paid. */
const shopify = {
  header: "Name,Email,Financial Status,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Refunded Amount,Source",
  line: ({ order, customer, day, place, next }) => {
    const product = `${1 + Math.floor(next() * 4)},Product ${Math.floor(next() * 500)},${(1 + next() * 90).toFixed(2)}`;
    if (place > 0) return `#${order},,,,,,,${product},,`;
    const total = (1 + next() * 200).toFixed(2);
    const status = order % 20 === 0 ? "partially_refunded" : order % 20 === 1 ? "pending" : "paid";
    return `#${order},customer${customer}@example.com,${status},EUR,${total},${total},${day} 10:15:00 +0200,${product},${order % 20 === 0 ? "1.50" : "0.00"},web`;
  },
};
/** Three years of lines, by a fixed seed; `lines` of a customer follow each other on one day, as the lines of an order do. */
const shops = [
  { name: "order lines of 50,000 customers", customers: 50_000, lines: 12, form: plain, withOrder: [false, true] },
  { name: "single sales of 1,000,000 customers", customers: 1_000_000, lines: 1, form: plain, withOrder: [false, true] },
  { name: "a Shopify export of 200,000 customers, read by orders", customers: 200_000, lines: 3, form: shopify, withOrder: [true] },
];

function writeShop(file, { customers, lines, form }) {
  const next = stream(20261126);
  const days = Array.from({ length: 1096 }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10));
  const out = fs.openSync(file, "w");
  let text = [`${form.header}\n`];
  let customer = 0;
  for (let row = 0; row < rows; row++) {
    if (row % lines === 0) customer = Math.floor(next() * next() * customers);
    const order = 100_000_000 + Math.floor(row / lines);
    const day = days[Math.floor((Math.floor(row / lines) * lines * days.length) / rows)];
    text.push(`${form.line({ order, customer, day, place: row % lines, next })}\n`);
    if (text.length === 50_000 || row === rows - 1) {
      fs.writeSync(out, text.join(""));
      text = [];
    }
  }
  fs.closeSync(out);
  return fs.statSync(file).size / 1e6;
}

/** Memory in MB and seconds of work of the browser's largest process; the page and its worker live in one. */
function largestProcess() {
  try {
    const lines = execFileSync("ps", ["-eo", "rss,cputimes,args"], { encoding: "utf8" }).split("\n").filter((line) => line.includes("--type=renderer"));
    const sizes = lines.map((line) => line.trim().split(/\s+/).slice(0, 2).map(Number)).sort((a, b) => b[0] - a[0]);
    return { memory: (sizes[0]?.[0] ?? Number.NaN) / 1024, work: sizes[0]?.[1] ?? Number.NaN };
  } catch {
    return { memory: Number.NaN, work: Number.NaN };
  }
}

async function seconds(work) {
  const started = Date.now();
  await work();
  return (Date.now() - started) / 1000;
}

/** With the order number as a column, repeated rows are looked for: that is one reading more. */
async function measure(browser, address, file, withOrder) {
  const page = await openWorkbench(browser, address);
  const pane = page.frameLocator("#pane iframe");
  let [peak, work] = [0, 0];
  const watching = setInterval(() => {
    const { memory, work: sofar } = largestProcess();
    [peak, work] = [Math.max(peak, memory), Math.max(work, sofar)];
  }, 500);
  const found = await seconds(async () => {
    await pane.locator("input[type=file]").setInputFiles(file);
    await pane.getByRole("button", { name: "Read the file" }).waitFor({ timeout: patience });
  });
  if (!withOrder) await pane.getByLabel("Order number").selectOption("");
  const whole = await seconds(async () => {
    await pane.getByRole("button", { name: "Read the file" }).click();
    await pane.getByRole("heading", { name: "The file is on a sheet" }).waitFor({ timeout: patience });
  });
  clearInterval(watching);
  const sheetRows = await page.evaluate(() => window.workbench.model.sheets.at(-1).cells.usedBlock().rows);
  const heap = await page.frames().at(-1).evaluate(() => performance.memory.usedJSHeapSize / 1e6);
  await page.close();
  return { found, whole, work, sheetRows, peak, heap };
}

console.log(`${machine()}, load ${os.loadavg()[0].toFixed(1)}, ${rows} rows\n`);
console.log("| file | MB | repeated rows looked for | found too long after s | read, summed up and written s | of work s | rows of the sheet | peak MB | page's heap MB |");
console.log("|---|---|---|---|---|---|---|---|---|");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-bench-"));
try {
  for (const shop of shops.filter(({ name }) => name.includes(wanted))) {
    const file = path.join(folder, "long.csv");
    const size = writeShop(file, shop);
    for (const withOrder of shop.withOrder) {
      await withBrowser(async (browser, address) => {
        const { found, whole, work, sheetRows, peak, heap } = await measure(browser, address, file, withOrder);
        const cells = [shop.name, size.toFixed(0), withOrder ? "yes" : "no", found.toFixed(1), whole.toFixed(1), work.toFixed(0), sheetRows, peak.toFixed(0), heap.toFixed(0)];
        console.log(`| ${cells.join(" | ")} |`);
      });
    }
  }
} finally {
  fs.rmSync(folder, { recursive: true });
}
