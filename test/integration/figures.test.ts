/** Do the sheets show what SQL finds in the same files? The add-in is only run, nothing of it is imported; DuckDB adds up. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { createDuckDB, NODE_RUNTIME, VoidLogger, type DuckDBBindings } from "@duckdb/duckdb-wasm/blocking";

const root = path.join(__dirname, "../..");
const run = promisify(execFile);

type Cell = string | number | boolean;
type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

interface Figure {
  readonly sheet: string;
  readonly block: string;
  readonly line: string;
  readonly field: string;
  readonly figure: number;
}

/** Sheets and the queries that find their figures. */
const queries: Readonly<Record<string, string>> = {
  Summary: "summary.sql", Customers: "customers.sql", Channels: "channels.sql", Cohorts: "cohorts.sql", Migration: "migration.sql", Subscriptions: "recurring.sql", "Voice of customer": "voice.sql", Products: "products.sql",
};

/** Tables beside the orders; those of customers and subscriptions are named so that no sheet of the add-in's needs another name. */
const others = { people: "customers.csv", costs: "costs.csv", survey: "survey.csv", members: "subscriptions.csv" };

let folder: string;
let duck: DuckDBBindings;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "clv-figures-"));
  const dist = path.join(root, "node_modules/@duckdb/duckdb-wasm/dist");
  const bundle = { mainModule: path.join(dist, "duckdb-eh.wasm"), mainWorker: "" };
  duck = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await duck.instantiate(() => undefined);
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function example(customers: number): Promise<string> {
  await run(process.execPath, [path.join(root, "scripts/exampleData.mjs"), "--lang", "en", "--customers", String(customers), "--out", folder]);
  for (const [name, file] of Object.entries(others)) {
    const text = await readFile(path.join(folder, file), "utf8");
    duck.registerFileText(file, text);
    await writeFile(path.join(folder, `${name}.csv`), text);
  }
  return readFile(path.join(folder, "orders.csv"), "utf8");
}

async function sheetsOf(orders: string): Promise<Sheets> {
  await writeFile(path.join(folder, "orders.csv"), orders);
  const also = Object.keys(others).flatMap((name) => ["--also", `${name}.csv`]);
  const { stdout } = await run(process.execPath, [
    path.join(root, "bin/clv.mjs"), "analyse", "orders.csv", ...also, "--answer", "dateOrder=mdy", "--margin", ".6", "--cac", "25", "--json",
  ], { cwd: folder, maxBuffer: 2 ** 28 });
  return (JSON.parse(stdout) as { sheets: Sheets }).sheets;
}

async function figuresOf(orders: string): Promise<Figure[]> {
  const sql = (file: string): Promise<string> => readFile(path.join(root, "test/sql", file), "utf8");
  duck.registerFileText("orders.csv", orders);
  const connection = duck.connect();
  for (const statement of (await sql("tables.sql")).split(/;\s*\n/)) if (statement.trim() !== "") connection.query(statement);
  const figures: Figure[] = [];
  for (const [sheet, file] of Object.entries(queries)) {
    for (const row of connection.query(await sql(file)).toArray()) {
      const { block, line, field, figure } = row.toJSON() as Record<string, unknown>;
      figures.push({ sheet, block: String(block), line: String(line), field: String(field), figure: Number(figure) });
    }
  }
  connection.close();
  return figures;
}

/** A heading, or with a star its beginning: its end may name a unit that goes by the size of the figures. */
const isHeading = (cell: Cell | undefined, heading: string): boolean =>
  heading.endsWith("*") ? String(cell).startsWith(heading.slice(0, -1)) : cell === heading;

/** The block below a heading: its lines, and the column of a field. Between heading and header may stand a sentence. */
function cellOf(cells: readonly (readonly Cell[])[], heading: string, name: string, field: string): Cell | undefined {
  const top = cells.findIndex((line) => isHeading(line[0], heading));
  if (top < 0) throw new Error(`no block ${heading}`);
  const header = cells.findIndex((line, row) => row > top && row <= top + mostBetween && line.map(String).includes(field));
  if (header < 0) throw new Error(`no column ${field} below ${heading}`);
  const below = cells.slice(header + 1);
  const end = below.findIndex((line) => line[0] === "");
  return below.slice(0, end < 0 ? below.length : end).find((line) => String(line[0]) === name)?.[(cells[header] ?? []).map(String).indexOf(field)];
}

/** Rows between a heading and its header: a sentence, inputs of the block, or a chart. */
const mostBetween = 20;

function onCard(cells: readonly (readonly Cell[])[], label: string): Cell | undefined {
  for (const [row, line] of cells.entries()) {
    const column = line.indexOf(label);
    if (column >= 0) return cells[row + 1]?.[column];
  }
  throw new Error(`no card ${label}`);
}

/** The sum of a column of the table. */
function summed(cells: readonly (readonly Cell[])[], header: string): number {
  const top = cells.findIndex((line) => line.includes(header));
  const column = cells[top]?.indexOf(header) ?? -1;
  return cells.slice(top + 1).reduce((sum, line) => sum + Number(line[column] ?? 0), 0);
}

function shown(sheets: Sheets, { sheet, block, line, field }: Figure): Cell | undefined {
  const cells = sheets[sheet] ?? [];
  if (block === "card") return onCard(cells, line);
  if (block === "column") return summed(cells, field);
  return cellOf(cells, block, line, field);
}

const nameOf = ({ sheet, block, line, field }: Figure): string => [sheet, block, line, field].filter((part) => part !== "").join(" > ");

/** Figures that the sheets show otherwise, to nine digits. */
function differences(sheets: Sheets, figures: readonly Figure[]): string[] {
  return figures.flatMap((figure) => {
    const cell = shown(sheets, figure);
    const isEqual = typeof cell === "number" && Math.abs(cell - figure.figure) <= 1e-9 * Math.max(1, Math.abs(figure.figure));
    return isEqual ? [] : [`${nameOf(figure)}: ${String(cell)} instead of ${figure.figure}`];
  });
}

describe("the example business in SQL", () => {
  test("8,000 customers: every figure agrees, and no cell shows an error", async () => {
    const orders = await example(8000);
    const [sheets, figures] = [await sheetsOf(orders), await figuresOf(orders)];
    expect(differences(sheets, figures)).toEqual([]);
    // The least that such a comparison is worth.
    expect(figures.length).toBeGreaterThanOrEqual(150);
    expect(Object.values(sheets).flat(2).filter((cell) => typeof cell === "string" && /^#[A-Z]+[/A-Z0-9]*[!?A]$/.test(cell))).toEqual([]);
  }, 300_000);
});

describe("ten changes of the data", () => {
  let before: { orders: string[]; sheets: Sheets; figures: Figure[] };

  beforeAll(async () => {
    const orders = await example(300);
    before = { orders: orders.split("\r\n"), sheets: await sheetsOf(orders), figures: await figuresOf(orders) };
  }, 120_000);

  const cellsOf = (line: string): string[] => line.replace('"Coffee beans, 250 g"', "Beans").split(",");
  const lineWith = (test: (cells: string[]) => boolean): number => before.orders.findIndex((line, row) => row > 0 && line !== "" && test(cellsOf(line)));
  const replaced = (row: number, change: (line: string) => string): string[] => before.orders.map((line, at) => (at === row ? change(line) : line));
  const inserted = (line: string): string[] => [...before.orders.slice(0, -1), line, ""];
  const february = (cells: string[]): boolean => /^2\/\d+\/2025/.test(cells[1] ?? "") && !(cells[6] ?? "").startsWith("-");

  const changes: readonly (readonly [string, () => string[], readonly string[]])[] = [
    ["a refund added", () => inserted(`${cellsOf(before.orders[5] ?? "")[0]},12/30/2025 10:00,${cellsOf(before.orders[5] ?? "")[2]},Stoneware mug,Accessories,-1,-$16.00`), ["card > Revenue"]],
    ["an order moved a month", () => replaced(lineWith(february), (line) => line.replace(/,2\/(\d+)\/2025/, ",3/$1/2025")), ["Revenue by month > 45717 > Revenue"]],
    ["an order given to another customer", () => replaced(lineWith(february), (line) => line.replace(/C-\d+/, "C-0001")), []],
    ["a new customer", () => inserted("SO-99999,12/31/2025 12:00,C-9999,Gift box,Gifts,1,$54.90"), ["card > Customers"]],
    ["an order taken out", () => before.orders.filter((_, row) => row !== lineWith(february)), ["card > Revenue"]],
    ["a price changed", () => replaced(lineWith(february), (line) => line.replace(/\$[\d.]+$/, "$999.00")), ["card > Average order value"]],
    ["two orders made one", () => replaced(lineWith(february), (line) => line.replace(/^SO-\d+/, "SO-10001")), ["card > Average order value"]],
    ["the last days taken out", () => before.orders.filter((line) => !/,12\/(29|30|31)\/2025/.test(line)), ["column > Days since"]],
    ["an order without a customer", () => replaced(lineWith(february), (line) => line.replace(/C-\d+/, "")), ["card > Revenue"]],
    ["a large order of the smallest customer", () => inserted("SO-99997,12/31/2025 12:00,C-0300,Hand grinder,Equipment,90,$8010.00"), ["Who brings the revenue > 0.1 > Revenue"]],
  ];

  test.each(changes)("%s changes exactly what SQL says", async (_, change, expected) => {
    const orders = change().join("\r\n");
    expect(orders).not.toBe(before.orders.join("\r\n"));
    const [sheets, figures] = [await sheetsOf(orders), await figuresOf(orders)];
    expect(differences(sheets, figures)).toEqual([]);
    const was = new Map(before.figures.map((figure) => [nameOf(figure), figure.figure]));
    const changed = figures.filter((figure) => Math.abs((was.get(nameOf(figure)) ?? NaN) - figure.figure) > 1e-9 || !was.has(nameOf(figure)));
    expect(changed.length).toBeGreaterThan(0);
    for (const name of expected) expect(changed.map(nameOf).filter((one) => one.endsWith(` > ${name}`))).toHaveLength(1);
    // What SQL finds unchanged stands as it stood before.
    const stayed = figures.filter((figure) => !changed.includes(figure));
    expect(differences(before.sheets, stayed)).toEqual([]);
  }, 60_000);
});
