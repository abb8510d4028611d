/** How long do cells wait for the add-in's functions after an input changed, in a browser and on the command line? */
/* global window, requestAnimationFrame -- the functions given to the page run in it */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openWorkbench, withBrowser } from "../scripts/workbenchBrowser.mjs";
import { machine, median } from "./shared/figures.mjs";

const repeats = 5;
const inProject = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** What a person changes, where, and the seconds that it may take. */
const scenes = [
  { rows: 2_000, spilled: false, changes: "shared", limit: 3 },
  { rows: 2_000, spilled: false, changes: "column", limit: 3 },
  { rows: 10_000, spilled: false, changes: "shared", limit: 15 },
  { rows: 10_000, spilled: false, changes: "column", limit: 15 },
  { rows: 10_000, spilled: true, changes: "cell", limit: 0.5 },
];
const batch = { lines: 10_000, limit: 1 };

const changed = { shared: "one cell that all of them read", column: "a whole column of inputs", cell: "one cell of the range" };
const formulaOf = ({ rows, spilled }) => (spilled ? `one \`=CLV(A1:A${rows},B1:B${rows},C1:C${rows})\`` : `${rows} x \`=CLV(An,Bn,Cn,$F$1)\``);

function report(what, change, calls, limit, seconds) {
  console.log(`| ${what} | ${change} | ${calls} | ${limit} | ${median(seconds).toFixed(2)} | ${Math.max(...seconds).toFixed(2)} |`);
}

// --- in the browser

/** Runs in the page: values in A to C, the shared margin in F1, the formulas in D. */
async function fill({ rows, spilled }) {
  const { model, settled } = window.workbench;
  const { cells } = model.sheets[0];
  const values = Array.from({ length: rows }, (_, i) => [10 + i / 4, 1 + (i % 12), 1 + (i % 9)]);
  cells.writeValues({ row: 0, column: 0, rows, columns: 3 }, values, "user");
  cells.writeValues({ row: 0, column: 5, rows: 1, columns: 1 }, [[0.5]], "user");
  if (spilled) cells.writeFormula(0, 3, `=CLV(A1:A${rows},B1:B${rows},C1:C${rows})`, "user");
  else for (let row = 1; row <= rows; row++) cells.writeFormula(row - 1, 3, `=CLV(A${row},B${row},C${row},$F$1)`, "user");
  await settled.call(window.workbench);
}

/** Runs in the page: changes what no call has been told before, and waits until the answers are drawn. */
async function change({ rows, spilled, changes, run }) {
  const { workbench } = window;
  const { cells } = workbench.model.sheets[0];
  const callsBefore = workbench.counters.customFunctionCalls;
  const input = {
    shared: [{ row: 0, column: 5, rows: 1, columns: 1 }, [[0.6 + run / 100]]],
    column: [{ row: 0, column: 0, rows, columns: 1 }, Array.from({ length: rows }, (_, i) => [run * 100_000 + i + 0.5])],
    cell: [{ row: rows / 2, column: 0, rows: 1, columns: 1 }, [[777 + run]]],
  };
  const started = performance.now();
  cells.writeValues(...input[changes], "user");
  await workbench.settled();
  // The second frame comes when the first has been drawn.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const seconds = (performance.now() - started) / 1000;
  const margin = spilled ? 1 : cells.value(0, 5);
  const wrong = cells
    .readValues({ row: 0, column: 0, rows, columns: 4 })
    .findIndex(([purchase, frequency, lifespan, clv]) => !(Math.abs(clv - purchase * frequency * lifespan * margin) <= 1e-9 * clv));
  return { seconds, calls: workbench.counters.customFunctionCalls - callsBefore, wrong };
}

async function measureScene(page, scene) {
  const seconds = [];
  for (let run = 1; run <= repeats; run++) {
    // As between two edits: Office.js itself rests for 200 ms after it has answered.
    await page.waitForTimeout(500);
    const one = await page.evaluate(change, { ...scene, run });
    if (one.wrong >= 0) throw new Error(`Row ${one.wrong + 1} is wrong`);
    if (one.calls !== (scene.spilled ? 1 : scene.rows)) throw new Error(`${one.calls} calls went over the wire`);
    seconds.push(one.seconds);
  }
  report(formulaOf(scene), changed[scene.changes], scene.spilled ? 1 : scene.rows, scene.limit, seconds);
}

async function measureBrowser(browser, address) {
  for (const scene of scenes) {
    const page = await openWorkbench(browser, address);
    await page.evaluate(fill, scene);
    await measureScene(page, scene);
    await page.close();
  }
}

// --- on the command line

function batchSeconds(file) {
  const started = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [inProject("bin/clv.mjs"), "call", "--batch", file], { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`clv call ended with ${status}: ${stdout.slice(0, 400)}`);
  return { seconds: (performance.now() - started) / 1000, answers: stdout.trimEnd().split("\n") };
}

/** The program's start is the same for one line: what is left are the calls. */
function measureBatch(folder) {
  const inputs = Array.from({ length: batch.lines }, (_, i) => [10 + i / 4, 1 + (i % 12), 1 + (i % 9)]);
  const lines = inputs.map((args) => JSON.stringify({ name: "CLV", args }));
  const [one, all] = [path.join(folder, "one.jsonl"), path.join(folder, "all.jsonl")];
  fs.writeFileSync(one, lines[0]);
  fs.writeFileSync(all, lines.join("\n"));
  const starts = [];
  const seconds = [];
  for (let run = 0; run < repeats; run++) {
    starts.push(batchSeconds(one).seconds);
    const { seconds: total, answers } = batchSeconds(all);
    const wrong = inputs.findIndex(([purchase, frequency, lifespan], i) => Number(answers[i]) !== purchase * frequency * lifespan);
    if (wrong >= 0) throw new Error(`Line ${wrong + 1} is answered with ${answers[wrong]}`);
    seconds.push(total);
  }
  const start = median(starts);
  report("`clv call --batch`", `(${start.toFixed(2)} s for the start are taken off)`, batch.lines, batch.limit, seconds.map((total) => total - start));
}

console.log(`${machine()}, medians of ${repeats} runs\n`);
console.log("| what | what changes | calls | limit s | s | slowest s |");
console.log("|---|---|---|---|---|---|");
await withBrowser(measureBrowser);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-bench-"));
measureBatch(folder);
fs.rmSync(folder, { recursive: true });
