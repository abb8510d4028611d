/** Are the built scripts as small as Excel's start and a slow line need them? Reads dist/, so it runs after a build. */
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const dist = path.resolve(__dirname, "..", "dist");
const scripts = fs.existsSync(dist) ? fs.readdirSync(dist).filter((file) => file.endsWith(".js")) : [];

const gzipped = (file: string): number => gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length;
const kilobytes = (bytes: number): number => bytes / 1000;

describe("bundles", () => {
  it("registers the worksheet functions from a script of at most 90 kB gzipped", () => {
    expect(kilobytes(gzipped("functions.js"))).toBeLessThanOrEqual(90);
  });

  /** Loaded once a report is written, or a text file is read. */
  const onDemand = /^(analysis|csv)\./;

  it("opens the pane with at most 350 kB gzipped", () => {
    const pane = scripts.filter((file) => !["functions.js", "worker.js", "largeFile.js"].includes(file) && !onDemand.test(file));
    expect(pane.length).toBeGreaterThan(1);
    expect(kilobytes(pane.reduce((sum, file) => sum + gzipped(file), 0))).toBeLessThanOrEqual(350);
  });

  it("loads what reports are made of when the first is written: at most 130 kB gzipped", () => {
    const later = scripts.filter((file) => onDemand.test(file));
    expect(later.length).toBe(2);
    expect(kilobytes(later.reduce((sum, file) => sum + gzipped(file), 0))).toBeLessThanOrEqual(130);
  });

  it("does long work in a worker of one file, at most 250 kB gzipped", () => {
    expect(kilobytes(gzipped("worker.js"))).toBeLessThanOrEqual(250);
    const worker = fs.readFileSync(path.join(dist, "worker.js"), "utf8");
    expect(worker).not.toMatch(/importScripts|clvChunks/);
    expect(fs.readFileSync(path.join(dist, "functions.js"), "utf8")).toContain('"worker.js"');
  });

  it("has the engine for long files in a worker and a WebAssembly of their own, which nothing loads before such a file is there", () => {
    expect(kilobytes(gzipped("largeFile.js"))).toBeLessThanOrEqual(350);
    expect(fs.statSync(path.join(dist, "assets", "duckdb-eh.wasm")).size).toBeLessThanOrEqual(40e6);
    const starting = ["functions.js", "taskpane.js"].map((file) => fs.readFileSync(path.join(dist, file), "utf8"));
    for (const script of starting) expect(script).not.toMatch(/largeFile\.js|duckdb|papaparse/i);
  });

  it("names the licences of all that the engine's file carries", () => {
    const notices = fs.readFileSync(path.join(dist, "third-party-notices.txt"), "utf8");
    for (const name of ["@duckdb/duckdb-wasm", "apache-arrow", "flatbuffers", "papaparse"]) expect(notices).toContain(`\n${name} `);
  });

  it("keeps source maps in files of their own, next to the scripts", () => {
    for (const script of scripts) {
      const source = fs.readFileSync(path.join(dist, script), "utf8");
      expect(source).not.toContain("sourceMappingURL=data:");
      expect(fs.existsSync(path.join(dist, `${script}.map`))).toBe(true);
    }
  });

  it("loads Office.js from Microsoft, then the functions, then the pane", () => {
    const page = fs.readFileSync(path.join(dist, "taskpane.html"), "utf8");
    const order = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source]) => source);
    expect(order).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "functions.js", "taskpane.js"]);
  });

  it("ships the pages, pictures and metadata that the manifest names", () => {
    const manifest = fs.readFileSync(path.join(dist, "manifest.xml"), "utf8");
    const host = /<SourceLocation DefaultValue="(https:[^"]+)\/taskpane\.html"/.exec(manifest)?.[1] ?? "";
    expect(host).toMatch(/^https:\/\//);
    const files = [...manifest.matchAll(/(?:DefaultValue|Value)="(https:[^"]+)"/g)].map(([, address = ""]) => address.slice(host.length + 1));
    expect(files.length).toBeGreaterThan(20);
    expect([...files, "privacy.html"].filter((file) => !fs.existsSync(path.join(dist, file)))).toEqual([]);
  });

  const addressesIn = (script: string): string[] => fs.readFileSync(path.join(dist, script), "utf8").match(/https?:\/\/[\w.-]+/g) ?? [];

  it("names no address to call: XML's namespaces, the page of React's error texts, and the one that links to a chat begin with, written into cells as text", () => {
    const addresses = scripts.filter((script) => script !== "largeFile.js").flatMap(addressesIn);
    expect([...new Set(addresses)].filter((address) => !["http://www.w3.org", "https://react.dev", "https://wa.me"].includes(address))).toEqual([]);
  });

  it("names in DuckDB's own file where its package comes from and could be had; nothing asks for either", () => {
    expect([...new Set(addressesIn("largeFile.js"))].sort()).toEqual(["https://cdn.jsdelivr.net", "https://github.com"]);
  });

  it("carries no page, script or test of the workbench", () => {
    for (const script of scripts) expect(fs.readFileSync(path.join(dist, script), "utf8")).not.toContain("univer");
  });
});
