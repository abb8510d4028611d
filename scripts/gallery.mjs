/** What do the sheets look like, in every language? Pictures of LibreOffice's print of each, for docs/gallery.md. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { inRoot, root } from "./root.mjs";

/** Enough customers for every block, few enough for a page. */
const customers = 300;
const cac = { en: 25, id: 100000, pl: 60 };
const others = ["people", "costs", "survey", "members"];
const languages = { en: "English", id: "Bahasa Indonesia", pl: "Polski" };
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

/** Takes the pictures of one language; tells the sheets in their order. */
export function galleryPictures(folder, language) {
  const { sheets } = writeBook(folder, language);
  run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, path.join(folder, "book.xlsx"));
  const pdf = path.join(folder, "book.pdf");
  const pages = pagesOf(pdf).map((page) => page.trimStart());
  fs.mkdirSync(folderOfPictures, { recursive: true });
  return Object.entries(sheets).map(([name, cells], place) => {
    // A long first cell may be broken over lines in the print.
    const page = pages.findIndex((text) => text.startsWith(titleOf(cells).slice(0, 30)));
    if (page < 0) throw new Error(`The print has no page "${titleOf(cells)}"`);
    const picture = `${place + 1}-${language}`;
    run("pdftoppm", "-r", "90", "-f", String(page + 1), "-l", String(page + 1), "-png", "-singlefile", pdf, path.join(folderOfPictures, picture));
    return { name, picture };
  });
}

/** The page that shows them all. */
export function writeGallery(byLanguage) {
  const sections = Object.entries(byLanguage).map(([language, pictures]) => [
    `## ${languages[language]}`,
    ...pictures.map(({ name, picture }) => `### ${name}\n\n![${name}](images/gallery/${picture}.png)`),
  ].join("\n\n"));
  const intro = [
    "# What the sheets look like",
    `The first page of every sheet as LibreOffice prints it, written from the made-up example business with ${customers} customers (\`node scripts/exampleData.mjs\`). Taken by \`npm run pictures\`.`,
  ];
  fs.writeFileSync(inRoot("docs", "gallery.md"), `${[...intro, ...sections].join("\n\n")}\n`);
}
