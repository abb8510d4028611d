/** Which Chromium, Chrome or Edge on this machine drives the browser tests, and how is it started? */
const fs = require("node:fs");
const path = require("node:path");

const onPath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "msedge"];

const inPlaces = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((folder) =>
    ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((file) =>
      path.join(process.env[folder] ?? "C:/", file),
    ),
  ),
};

/** Full path of the first browser found, or null. CHROME_PATH goes before everything. */
function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) return fs.existsSync(asked) ? asked : null;
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = [
    ...onPath.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...(inPlaces[process.platform] ?? []),
  ];
  return candidates.find((file) => fs.existsSync(file)) ?? null;
}

/** Quiet, without a sandbox (root in a container has none) and without calls home. */
const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

module.exports = { findBrowser, browserFlags };
