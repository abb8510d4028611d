/** Whose code is inside what we ship, and under which licence? A file beside the scripts says it, package by package. */
const fs = require("node:fs");
const path = require("node:path");

const fileName = "third-party-notices.txt";

/** The folder of the package that a bundled file belongs to; null for our own files. */
function packageFolder(file) {
  const parts = file.split(/[\\/]/);
  const start = parts.lastIndexOf("node_modules") + 1;
  if (start === 0) return null;
  const end = start + (parts[start].startsWith("@") ? 2 : 1);
  return parts.slice(0, end).join(path.sep);
}

/** What a package's built file carries inside, unseen by us. */
const carried = { "@duckdb/duckdb-wasm": ["apache-arrow", "flatbuffers", "tslib"] };

function withCarried(folder) {
  const modules = folder.slice(0, folder.lastIndexOf("node_modules") + "node_modules".length);
  const name = path.relative(modules, folder).split(path.sep).join("/");
  return [folder, ...(carried[name] ?? []).map((one) => path.join(modules, one))];
}

function licenceText(folder) {
  const file = fs.readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|-|$)/i.test(name));
  return file ? fs.readFileSync(path.join(folder, file), "utf8").trim() : null;
}

function notice(folder) {
  const { name, version, license, author } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const by = typeof author === "string" ? author : author?.name;
  return { name, version, license: license ?? "see below", text: licenceText(folder) ?? `No licence file in the package${by ? `; author: ${by}` : ""}.` };
}

const rule = "-".repeat(72);

/** One list to read, then every text once, however many packages share it. */
function write(notices) {
  const list = notices.map(({ name, version, license }) => `${name} ${version} (${license})`);
  const byText = new Map();
  for (const { name, text } of notices) byText.set(text, [...(byText.get(text) ?? []), name]);
  const texts = [...byText].map(([text, names]) => `${rule}\n${names.join(", ")}\n${rule}\n\n${text}\n`);
  return `These scripts contain code of the following packages.\n\n${list.join("\n")}\n\n${texts.join("\n")}`;
}

class ThirdPartyNotices {
  apply(compiler) {
    const name = "ThirdPartyNotices";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const shipped = [...compilation.modules].filter((module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0);
        const files = shipped.flatMap((module) => [module, ...(module.modules ?? [])]).map((module) => module.resource);
        const folders = new Set(files.filter(Boolean).map(packageFolder).filter(Boolean).flatMap(withCarried));
        const notices = [...folders].map(notice).sort((one, other) => one.name.localeCompare(other.name));
        if (notices.length > 0) compilation.emitAsset(fileName, new sources.RawSource(write(notices)));
      });
    });
  }
}

module.exports = { ThirdPartyNotices, fileName };
