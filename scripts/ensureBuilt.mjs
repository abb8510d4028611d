/** Are the built files newer than their sources, by content? If not, build them. */
import crypto from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { inRoot } from "./root.mjs";

const require = createRequire(import.meta.url);
const { developmentHost } = require("./manifestSettings.cjs");
const everywhere = ["webpack.config.js", "scripts/manifestSettings.cjs", "scripts/thirdPartyNotices.cjs", "package-lock.json", "tsconfig.json"];

/** What each build reads, and the file that shows that it was made. */
const builds = {
  addin: { inputs: ["src", "assets", "manifest.xml"], except: "src/workbench", output: "dist/functions.js" },
  workbench: { inputs: ["src/workbench", "assets/samples"], output: "build/workbench/workbench.js" },
  node: { inputs: ["src/workbench"], output: "build/clv.cjs" },
};

export const buildNames = Object.keys(builds);

function filesUnder(relative, except) {
  if (relative === except) return [];
  const stat = fs.statSync(inRoot(relative), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [relative];
  return fs
    .readdirSync(inRoot(relative))
    .sort()
    .flatMap((name) => filesUnder(`${relative}/${name}`, except));
}

function fingerprint({ inputs, except }) {
  const hash = crypto.createHash("sha256");
  for (const file of [...everywhere, ...inputs].flatMap((input) => filesUnder(input, except))) {
    hash.update(file).update("\0").update(fs.readFileSync(inRoot(file))).update("\0");
  }
  return hash.digest("hex");
}

const stampFile = (name) => inRoot(".cache", "built", `${name}.json`);

function readStamp(name) {
  try {
    return JSON.parse(fs.readFileSync(stampFile(name), "utf8"));
  } catch {
    return null;
  }
}

function writeStamp(name, stamp) {
  fs.mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  fs.writeFileSync(stampFile(name), JSON.stringify(stamp));
}

/** Stale: the output is absent, a source changed, or the settings asked for are others than those built with. */
function isStale(name, settings) {
  const build = builds[name];
  if (!fs.existsSync(inRoot(build.output))) return true;
  const stamp = readStamp(name);
  if (stamp?.sources !== fingerprint(build)) return true;
  return name === "addin" && settings !== undefined && stamp.settings !== JSON.stringify(settings);
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

/** One build at a time, whoever else started one; the lock of a process that died is taken over. */
async function withLock(run) {
  const lock = inRoot(".cache", "build.lock");
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      let owner = Number.NaN;
      try {
        owner = Number(fs.readFileSync(lock, "utf8"));
      } catch {
        continue;
      }
      if (owner > 0 && !isAlive(owner)) fs.rmSync(lock, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
  try {
    return await run();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

async function runWebpack(name, settings) {
  const webpack = require("webpack");
  const [configuration] = require(inRoot("webpack.config.js"))({ ...settings, only: [name] });
  const compiler = webpack(configuration);
  const stats = await new Promise((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  await new Promise((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, colors: false }));
}

/**
 * Brings the named builds up to date and tells which were made anew. Without settings, an up-to-date build
 * for another host is left alone: the workbench does not care which host a manifest names.
 */
export async function ensureBuilt(names = buildNames, settings = undefined, log = console.error) {
  if (!names.some((name) => isStale(name, settings))) return [];
  return withLock(async () => {
    const made = [];
    for (const name of names) {
      if (!isStale(name, settings)) continue;
      const sources = fingerprint(builds[name]);
      const started = Date.now();
      await runWebpack(name, settings);
      writeStamp(name, { sources, settings: JSON.stringify(settings ?? { host: developmentHost }) });
      log(`Built ${name} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
      made.push(name);
    }
    return made;
  });
}
