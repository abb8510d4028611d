/** How does docs/mutation.md tell what Stryker found? Reasons that people wrote there are kept. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { inRoot } from "./root.mjs";

/** The share of changes that tests must find. */
export const killedEnough = 0.85;

const caught = ["Killed", "Timeout"];
const missed = ["Survived", "NoCoverage"];

/** How many changes were found, and how; a change that does not even load (a runtime error) counts for nothing. */
export function countsOf(mutants) {
  const having = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const detected = having(...caught);
  const valid = detected + having(...missed);
  return {
    killed: having("Killed"),
    timeout: having("Timeout"),
    survived: having("Survived"),
    noCoverage: having("NoCoverage"),
    invalid: mutants.length - valid,
    detected,
    valid,
    score: valid === 0 ? "none" : `${((100 * detected) / valid).toFixed(1)} %`,
  };
}

/** Code on one line, short enough to read. */
function shown(code) {
  const line = code.replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

/** Code between marks that it does not hold itself. */
function quoted(code) {
  const mark = code.includes("`") ? "``" : "`";
  return code.startsWith("`") || code.endsWith("`") ? `${mark} ${code} ${mark}` : `${mark}${code}${mark}`;
}

function textBetween(lines, { start, end }) {
  const chosen = lines.slice(start.line - 1, end.line);
  chosen[chosen.length - 1] = chosen.at(-1).slice(0, end.column - 1);
  chosen[0] = chosen[0].slice(start.column - 1);
  return chosen.join("\n");
}

/** What was changed, and in which line: the name by which a reason is kept, so without the line's number. */
function change({ location, replacement }, lines) {
  const before = shown(textBetween(lines, location));
  const line = shown(lines[location.start.line - 1]);
  return `${quoted(before)} → ${quoted(shown(replacement))}${line === before ? "" : ` in ${quoted(line)}`}`;
}

/** The changes that no test found, in the order of the code. */
export function survivorsOf(files) {
  return Object.keys(files)
    .sort()
    .flatMap((file) => {
      const { source, mutants } = files[file];
      const lines = source.split("\n");
      return mutants
        .filter(({ status }) => missed.includes(status))
        .sort(({ location: { start: a } }, { location: { start: b } }) => a.line - b.line || a.column - b.column)
        .map((mutant) => ({
          file,
          line: mutant.location.start.line,
          change: change(mutant, lines),
          isCovered: mutant.status === "Survived",
        }));
    });
}

/** The same change twice in a file is told apart by its turn. */
function keys(survivors) {
  const turns = new Map();
  return survivors.map(({ file, change }) => {
    const name = `${file} ${change}`;
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    return `${name} ${turn}`;
  });
}

const open = "not explained yet";
const entry = /^- \[(.+?):(\d+)\]\([^)]*\) (.*?)(?: \(no test comes here\))?\n {2}(.+)$/gm;

/** The reasons in a page, by the change that they explain. */
export function reasonsIn(text) {
  const entries = [...text.matchAll(entry)].map(([, file, line, change, reason]) => ({ file, line, change, reason }));
  const names = keys(entries);
  return new Map(entries.map(({ reason }, at) => [names[at], reason]).filter(([, reason]) => reason !== open));
}

/** A line for each survivor and below it its reason. */
export function survivorLines(survivors, reasons) {
  const names = keys(survivors);
  return survivors.flatMap(({ file, line, change, isCovered }, at) => [
    `- [${file}:${line}](../${file}#L${line}) ${change}${isCovered ? "" : " (no test comes here)"}`,
    `  ${reasons.get(names[at]) ?? open}`,
  ]);
}

const row = (cells) => `| ${cells.join(" | ")} |`;

/** One row for each group of changes, and their sum. */
function table(title, groups) {
  const rows = [...groups, ["all", [...groups.values()].flat()]].map(([name, mutants]) => {
    const { killed, timeout, survived, noCoverage, invalid, score } = countsOf(mutants);
    return row([name, killed, timeout, survived, noCoverage, invalid, score]);
  });
  return [
    row([title, "killed", "timeout", "survived", "no coverage", "invalid", "score"]),
    row(["---", "---:", "---:", "---:", "---:", "---:", "---:"]),
    ...rows,
  ];
}

/** The changes of all files, grouped by a name of the file. */
function grouped(files, nameOf) {
  const groups = new Map();
  for (const file of Object.keys(files).sort()) {
    const name = nameOf(file);
    groups.set(name, [...(groups.get(name) ?? []), ...files[file].mutants]);
  }
  return groups;
}

const versionOf = (name) => JSON.parse(fs.readFileSync(inRoot("node_modules", name, "package.json"), "utf8")).version;

function machine() {
  const cores = os.cpus();
  return `${cores[0]?.model.trim() ?? "unknown processor"}, ${cores.length} cores, Node ${process.versions.node}`;
}

/** The whole page. */
export function mutationReport(files, minutes, reasons) {
  const { detected, valid, score } = countsOf(Object.values(files).flatMap(({ mutants }) => mutants));
  const survivors = survivorsOf(files);
  return `${[
    "# Do the tests notice a changed line?",
    "",
    `${detected} of ${valid} changes were found: ${score}; the least that passes is ${100 * killedEnough} %.`,
    "",
    "Written by `npm run mutate`: Stryker changes one thing at a time (a sign, a bound, a text, a whole block) and runs the tests that come by it. A change that no test finds is either a test that is missing or a change that makes no difference.",
    "",
    `* ${new Date().toISOString().slice(0, 10)}, ${minutes.toFixed(0)} minutes on ${machine()}`,
    `* Stryker ${versionOf("@stryker-mutator/core")}, Jest ${versionOf("jest")}, TypeScript ${versionOf("typescript")}`,
    "* killed: a test failed. timeout: the change never ends, which counts as found. no coverage: no test comes by. invalid: counts for nothing.",
    "",
    "## By folder",
    "",
    ...table("folder", grouped(files, path.posix.dirname)),
    "",
    "## By file",
    "",
    ...table("file", grouped(files, (file) => file)),
    "",
    "## Survivors, and why they are harmless",
    "",
    `Write the reason in place of "${open}", on that line; the next run keeps it, wherever the code has moved.`,
    "",
    ...(survivors.length > 0 ? survivorLines(survivors, reasons) : ["None."]),
  ].join("\n")}\n`;
}
