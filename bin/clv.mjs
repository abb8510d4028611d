#!/usr/bin/env node
/** The command `clv`: builds what is missing or stale, then runs build/clv.cjs. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import v8 from "node:v8";

// A million rows need more than Node's default on a small machine; set before anything grows.
const heapMegabytes = 4096;
if (v8.getHeapStatistics().heap_size_limit < heapMegabytes * 2 ** 20) v8.setFlagsFromString(`--max-old-space-size=${heapMegabytes}`);

const ensureBuilt = new URL("../scripts/ensureBuilt.mjs", import.meta.url);
if (existsSync(ensureBuilt)) {
  // Building happens in the project; files on the command line are meant from here.
  const here = process.cwd();
  try {
    await (await import(ensureBuilt.href)).ensureBuilt(["addin", "node"]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  process.chdir(here);
}
createRequire(import.meta.url)("../build/clv.cjs");
