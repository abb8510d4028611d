/** How does the add-in get into a real Excel on this machine? `npm run excel`, `npm run excel:web -- DOCUMENT`, `npm run excel:stop`. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import https from "node:https";
import { createRequire } from "node:module";
import path from "node:path";
import { command } from "./command.mjs";
import { ensureBuilt } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { inRoot, root } from "./root.mjs";

const require = createRequire(import.meta.url);
const { checkedNamespace, developmentHost } = require("./manifestSettings.cjs");

const manifest = inRoot("dist", "manifest.xml");

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
};

/** The file in dist/ behind an address; null where there is none. Our own names need no decoding. */
function fileFor(address) {
  const dist = inRoot("dist");
  const file = path.join(dist, new URL(address, developmentHost).pathname);
  return file.startsWith(dist + path.sep) && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function answer(request, response) {
  const file = fileFor(request.url);
  if (!file) return response.writeHead(404).end();
  // Excel on the web reads the functions' metadata from its own origin.
  const headers = { "Content-Type": types[path.extname(file)] ?? "application/octet-stream", "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store" };
  return fs.createReadStream(file).pipe(response.writeHead(200, headers));
}

/** Serves dist/ with the development certificate, which is made and trusted on first use. */
async function serve() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const server = https.createServer(await getHttpsServerOptions(), answer);
  await new Promise((resolve, reject) => server.on("error", reject).listen(Number(new URL(developmentHost).port), "localhost", resolve));
  console.log(`The add-in is served at ${developmentHost}. Leave this running; Ctrl+C ends it, \`npm run excel:stop\` takes the add-in out of Excel.`);
}

function debugging(...args) {
  const cli = inRoot("node_modules", "office-addin-debugging", "cli.js");
  return spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: "inherit" }).status;
}

/** Excel on the web loads an add-in into one workbook of yours, so it has to know which; without one the upload is by hand. */
function openInWeb(args) {
  const document = args.find((arg) => arg.startsWith("https://")) ?? process.env.DOCUMENT;
  if (document) return debugging("start", manifest, "web", "--app", "excel", "--document", document);
  console.log(
    `To open a workbook with the add-in in it, name it: npm run excel:web -- https://… (in OneDrive or SharePoint: Share, Copy link). Or open any workbook on the web and upload ${manifest}: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in.`,
  );
  return 0;
}

async function start(sideload) {
  const namespace = process.env.NAMESPACE ? { namespace: checkedNamespace(process.env.NAMESPACE) } : {};
  await ensureBuilt(["addin"], { host: developmentHost, ...namespace }, console.log);
  await serve();
  // The tool starts Excel and returns; the server keeps this process alive.
  if (sideload() !== 0) console.log(`Excel could not be started from here. The add-in is served all the same: add ${manifest} by hand as the README shows.`);
}

const actions = {
  desktop: () => {
    if (process.platform === "linux") throw new Error("There is no Excel for Linux: use npm start (the workbench) or npm run excel:web.");
    return start(() => debugging("start", manifest, "desktop", "--app", "excel", "--no-debug"));
  },
  web: (args) => start(() => openInWeb(args)),
  stop: () => debugging("stop", manifest),
};

await command(async () => {
  const [name = "", ...args] = process.argv.slice(2);
  const action = actions[name];
  if (!action) throw new Error(`There is no ${name || "command"} here: use desktop, web or stop.`);
  ensureInstalled();
  return action(args);
});
