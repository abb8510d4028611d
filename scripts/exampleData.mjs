/** Writes the tables of the made-up example business as CSV files: node scripts/exampleData.mjs --lang en --customers 8000 --out folder */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { load } from "../bench/shared/typescript.mjs";

const { values } = parseArgs({
  options: {
    lang: { type: "string", default: "en" },
    customers: { type: "string", default: "8000" },
    seed: { type: "string", default: "2024" },
    out: { type: "string", default: "build/example" },
  },
});
const { exampleTables } = load("intake/exampleBusiness");
const { exampleCsv } = load("intake/exampleCsv");

const tables = exampleTables(values.lang, { customers: Number(values.customers), seed: Number(values.seed) });
await mkdir(values.out, { recursive: true });
for (const [name, table] of Object.entries(tables)) await writeFile(join(values.out, `${name}.csv`), exampleCsv(table, values.lang));
console.log(`${Object.keys(tables).join(", ")} in ${values.out}`);
