/** How are the product's icons drawn? Each size has its own whole-pixel geometry, so that 16 pixels are as crisp as 128. */
import fs from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { command } from "./command.mjs";
import { inRoot } from "./root.mjs";

const { browserFlags, findBrowser } = createRequire(import.meta.url)("./browser.cjs");

/** The sheets' and the pane's blue, in a tone that shows on a light and on a dark ribbon. */
const colours = { tile: "#0a5a94", figure: "#ffffff", best: "#ffc44d", line: "#1b80c4", paper: "#ffffff", mark: "#e08a00" };

/** Office asks for these; 128 is for the store's page. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
/** The scalable master of each drawing. */
const masterSize = 80;

const svg = (size, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${body}</svg>\n`;

const box = (x, y, width, height, fill, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"${radius ? ` rx="${radius}"` : ""} fill="${fill}"/>`;

/** Width of a figure and of the gap beside it: even widths, so that three figures stand in the middle of the tile. */
const figures = { 16: [2, 2], 20: [4, 1], 24: [4, 2], 32: [6, 2], 40: [8, 2], 48: [8, 4], 64: [12, 4], 80: [14, 6], 128: [22, 10] };

/** The product: three customers, each worth more than the one before; the best one shines. */
function clv(size) {
  const [width, gap] = figures[size];
  const left = (size - 3 * width - 2 * gap) / 2;
  const floor = size - Math.round(size * 0.16);
  const customers = [0.2, 0.36, 0.52].map((share, index) => {
    const fill = index === 2 ? colours.best : colours.figure;
    const x = left + index * (width + gap);
    const height = Math.round(size * share);
    const space = Math.max(1, Math.round(size / 32));
    // Two pixels make no circle: below 24 a head is a square.
    if (size < 24) return box(x, floor - height, width, height, fill) + box(x + width / 2 - 1, floor - height - space - 2, 2, 2, fill);
    const head = width - Math.round(width / 6);
    const body = box(x, floor - height, width, height, fill, Math.round(width / 5));
    return `${body}<circle cx="${x + width / 2}" cy="${floor - height - space - head / 2}" r="${head / 2}" fill="${fill}"/>`;
  });
  return box(0, 0, size, size, colours.tile, Math.round(size * 0.19)) + customers.join("");
}

/** Analyse selection: a table under the glass. */
function analyse(size) {
  const unit = size / 16;
  const px = (value) => Math.round(value * unit);
  const line = Math.max(1, Math.round(unit * 0.9));
  const [x, y, width, height] = [px(1), px(2), px(12), px(11)];
  const band = px(3);
  const rows = [1, 2].map((row) => box(x, y + band + Math.round(((height - band) * row) / 3), width, line, colours.line));
  const sheet =
    box(x, y, width, height, colours.line, Math.round(unit * 0.9)) +
    box(x + line, y + band, width - 2 * line, height - band - line, colours.paper) +
    rows.join("") +
    box(x + px(4), y + band, line, height - band, colours.line);
  const [cx, cy, r] = [px(11), px(10), 3.2 * unit];
  const glass =
    `<line x1="${cx + r * 0.72}" y1="${cy + r * 0.72}" x2="${px(15)}" y2="${px(14)}" stroke="${colours.mark}" stroke-width="${1.9 * unit}" stroke-linecap="round"/>` +
    `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${colours.paper}" stroke="${colours.mark}" stroke-width="${1.4 * unit}"/>`;
  return sheet + glass;
}

/** Refresh: the summary's bars inside a turning arrow. */
function refresh(size) {
  const unit = size / 16;
  const px = (value) => Math.round(value * unit);
  const middle = size / 2;
  const r = 6 * unit;
  const arc = `<path d="M ${middle + r * 0.94} ${middle + r * 0.34} A ${r} ${r} 0 1 1 ${middle + r * 0.71} ${middle - r * 0.71}" fill="none" stroke="${colours.line}" stroke-width="${1.7 * unit}" stroke-linecap="round"/>`;
  const tip = [15, 1.2, 15, 6.4, 9.8, 6.4].map((value) => value * unit);
  const head = `<path d="M ${tip[0]} ${tip[1]} L ${tip[2]} ${tip[3]} L ${tip[4]} ${tip[5]} Z" fill="${colours.line}"/>`;
  const width = Math.max(1, Math.floor(1.5 * unit));
  const step = width + Math.max(1, Math.round(0.6 * unit));
  const left = Math.round(middle - 0.3 * unit - step - width / 2);
  const bars = [2, 3, 4].map((height, index) =>
    box(left + index * step, px(11) - px(height), width, px(height), index === 2 ? colours.mark : colours.line),
  );
  return arc + head + bars.join("");
}

const drawings = { clv, analyse, refresh };

async function rasterise(page, drawing, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block}</style>${svg(size, drawing(size))}`);
  return page.screenshot({ omitBackground: true });
}

await command(async () => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chromium, Chrome or Edge was found: install one, or set CHROME_PATH to its full path.");
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  const page = await browser.newPage();
  for (const [name, drawing] of Object.entries(drawings)) {
    fs.writeFileSync(inRoot("assets", "icons", `${name}.svg`), svg(masterSize, drawing(masterSize)));
    for (const size of sizes) {
      fs.writeFileSync(inRoot("assets", "icons", `${name}-${size}.png`), await rasterise(page, drawing, size));
    }
  }
  await browser.close();
});
