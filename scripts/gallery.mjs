/** What do the sheets look like, in every language? Pictures of each in the workbench and in LibreOffice's print, for docs/gallery.md. */
/* global window -- the functions given to the page run in it */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { inRoot, root } from "./root.mjs";
import { whenReady } from "./workbenchBrowser.mjs";

/** Enough customers for every block, few enough for a page. */
const customers = 300;
const cac = { en: 25, id: 100000, pl: 60 };
const others = ["people", "costs", "survey", "members"];
const languages = { en: "English", id: "Bahasa Indonesia", pl: "Polski" };
const cultures = { en: "en-US", id: "id-ID", pl: "pl-PL" };
const folderOfPictures = inRoot("docs", "images", "gallery");

function run(program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout;
}

/** Names of the sheets that were written, in the order of their tabs. */
function writeBook(folder, language) {
  run(process.execPath, inRoot("scripts", "exampleData.mjs"), "--lang", language, "--customers", String(customers), "--out", folder);
  // A file makes a sheet of its name, and "Customers" and "Subscriptions" are to be ours.
  fs.renameSync(path.join(folder, "subscriptions.csv"), path.join(folder, "members.csv"));
  fs.renameSync(path.join(folder, "customers.csv"), path.join(folder, "people.csv"));
  const also = others.flatMap((name) => ["--also", path.join(folder, `${name}.csv`)]);
  const printed = run(
    process.execPath, inRoot("bin", "clv.mjs"), "analyse", path.join(folder, "orders.csv"), ...also, "--lang", language,
    "--answer", `dateOrder=${language === "en" ? "mdy" : "dmy"}`, "--margin", "0.6", "--cac", String(cac[language]), "--predict", "--sheets", "all",
    "--json", "--out", path.join(folder, "book.xlsx"),
  );
  return JSON.parse(printed);
}

/** The first cell says what a sheet is: by it its first page is found. */
const titleOf = (cells) => String(cells[0]?.[0] ?? "");

function pagesOf(pdf) {
  return run("pdftotext", "-layout", pdf, "-").split("\f");
}

/** A profile of its own, so that numbers are printed as people of that language write them. */
function printBook(folder, language) {
  const profile = path.join(folder, "profile");
  fs.mkdirSync(path.join(profile, "user"), { recursive: true });
  const setting = `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${cultures[language]}</value></prop></item>`;
  fs.writeFileSync(
    path.join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">${setting}</oor:items>\n`,
  );
  run("soffice", `-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", "pdf", "--outdir", folder, path.join(folder, "book.xlsx"));
  return path.join(folder, "book.pdf");
}

/** The first page of each sheet in print. */
function printPictures(folder, language, sheets) {
  const pdf = printBook(folder, language);
  const pages = pagesOf(pdf).map((page) => page.trimStart());
  for (const { cells, picture } of sheets) {
    // A long first cell may be broken over lines in the print.
    const page = pages.findIndex((text) => text.startsWith(titleOf(cells).slice(0, 30)));
    if (page < 0) throw new Error(`The print has no page "${titleOf(cells)}"`);
    run("pdftoppm", "-r", "90", "-f", String(page + 1), "-l", String(page + 1), "-png", "-singlefile", pdf, path.join(folderOfPictures, picture));
  }
}

/** The top of each sheet as one works with it, without the pane. */
async function screenPictures(folder, language, sheets, { browser, address }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: cultures[language] });
  await page.goto(`${address}?lang=${language}&example=none`);
  await whenReady(page);
  await page.locator("#file").setInputFiles(path.join(folder, "book.xlsx"));
  await page.waitForFunction(() => window.workbench.model.name === "book.xlsx");
  await whenReady(page);
  await page.locator("#pane button").first().click();
  // The word that the file is open.
  await page.locator(".status.shown").waitFor({ state: "detached" });
  for (const { name, picture } of sheets) {
    await page.evaluate((wanted) => {
      const { model } = window.workbench;
      model.activeSheetId = model.sheetByName(wanted).id;
      model.selection = { sheetId: model.activeSheetId, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], chartId: null };
      model.notify({ kind: "activeSheet", source: "api" });
    }, name);
    await page.evaluate(() => window.workbench.settled());
    await page.waitForTimeout(1000);
    await page.locator("#grid").screenshot({ path: path.join(folderOfPictures, `${picture}-screen.png`) });
  }
  await page.close();
}

/** Takes the pictures of one language; tells the sheets in their order. */
export async function galleryPictures(folder, language, workbench) {
  const { sheets } = writeBook(folder, language);
  const shown = Object.entries(sheets).map(([name, cells], place) => ({ name, cells, picture: `${place + 1}-${language}` }));
  fs.mkdirSync(folderOfPictures, { recursive: true });
  printPictures(folder, language, shown);
  await screenPictures(folder, language, shown, workbench);
  return shown;
}

/** The page that shows them all. */
export function writeGallery(byLanguage) {
  const sections = Object.entries(byLanguage).map(([language, pictures]) => [
    `## ${languages[language]}`,
    ...pictures.map(({ name, picture }) => `### ${name}\n\n![${name}](images/gallery/${picture}-screen.png)\n\n![${name}](images/gallery/${picture}.png)`),
  ].join("\n\n"));
  const intro = [
    "# What the sheets look like",
    `Every sheet as it opens, and its first page as LibreOffice prints it: written from the made-up example business with ${customers} customers (\`node scripts/exampleData.mjs\`). Taken by \`npm run pictures\`.`,
  ];
  fs.writeFileSync(inRoot("docs", "gallery.md"), `${[...intro, ...sections].join("\n\n")}\n`);
}
