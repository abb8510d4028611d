/** Do imports only point up the list, without cycles, and is Excel in one folder? */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import layers from "../scripts/layers.json";

const root = path.resolve(__dirname, "..");
const source = path.join(root, "src");
const { order, beside } = layers;

function filesUnder(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(full);
    return /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

const files = filesUnder(source);
const name = (file: string): string => path.relative(source, file).split(path.sep).join("/");
const layerOf = (file: string): string => name(file).split("/")[0] ?? "";

/** What a file imports, types and lazy imports included. */
function importsOf(file: string): string[] {
  return ts.preProcessFile(fs.readFileSync(file, "utf8"), true, true).importedFiles.map((imported) => imported.fileName);
}

function resolved(from: string, target: string): string | null {
  if (!target.startsWith(".")) return null;
  const base = path.resolve(path.dirname(from), target);
  return [base, `${base}.ts`, `${base}.tsx`, path.join(base, "index.ts")].find((file) => files.includes(file)) ?? null;
}

const graph = new Map(
  files.map((file) => [file, importsOf(file).flatMap((target) => resolved(file, target) ?? [])] as const),
);

/** Imports from `from` to `to` that the rule forbids. */
function isForbidden(from: string, to: string): boolean {
  if (from === to) return false;
  if (beside.includes(from) || beside.includes(to)) return true;
  return order.indexOf(to) > order.indexOf(from);
}

/** One circle of imports, as a path of names; null where there is none. */
function findCycle(): string[] | null {
  const finished = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file].map(name);
    if (finished.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle) return cycle;
    }
    finished.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

/** Does the code, comments and texts aside, use one of these names as a value or a type? */
function usesName(file: string, names: readonly string[]): boolean {
  const tree = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const isUse = (node: ts.Node): boolean => {
    if (!ts.isIdentifier(node) || !names.includes(node.text)) return false;
    const { parent } = node;
    // A property of that name (words.Excel, { Office: … }) is ours, not Microsoft's.
    if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
    return ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent);
  };
  const visit = (node: ts.Node): boolean => isUse(node) || (ts.forEachChild(node, (child) => visit(child) || undefined) ?? false);
  return visit(tree);
}

describe("architecture", () => {
  it("has only the folders of the list", () => {
    const folders = fs.readdirSync(source);
    expect(folders.filter((folder) => ![...order, ...beside].includes(folder))).toEqual([]);
  });

  it("imports only point up the list", () => {
    const wrong = [...graph].flatMap(([from, targets]) =>
      targets.filter((to) => isForbidden(layerOf(from), layerOf(to))).map((to) => `${name(from)} imports ${name(to)}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has no import cycles", () => {
    expect(findCycle()).toBeNull();
  });

  it("resolves every relative import inside src to a file there, so that the rule sees it", () => {
    const lost = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith(".") && !/\.(json|css|html|svg)$/.test(target) && resolved(file, target) === null)
        .map((target) => `${name(file)}: ${target}`),
    );
    expect(lost).toEqual([]);
  });

  it("names Excel and Office in excel and entries only", () => {
    const names = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];
    const elsewhere = files.filter((file) => !["excel", "entries", ...beside].includes(layerOf(file)));
    expect(elsewhere.filter((file) => usesName(file, names)).map(name)).toEqual([]);
  });

  it("keeps the packages of the pane out of the pure folders", () => {
    const pure = order.slice(0, order.indexOf("excel"));
    const outside = files.flatMap((file) =>
      pure.includes(layerOf(file)) ? importsOf(file).filter((target) => !target.startsWith(".")).map((target) => `${name(file)}: ${target}`) : [],
    );
    expect(outside).toEqual([]);
  });

  it("opens every file with one sentence that says what it answers", () => {
    const silent = files.filter((file) => !/^\/\*\*\s+(\* )?\S/.test(fs.readFileSync(file, "utf8")));
    expect(silent.map(name)).toEqual([]);
  });
});
