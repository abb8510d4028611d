/** Do independent programs open what we save, with tables, charts and figures? */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { writeXlsx } from "../../../src/workbench/files/xlsx/writeXlsx";
import { unzipParts } from "../../../src/workbench/files/xlsx/zipFile";
import { withLibreOffice } from "../../libreOffice";
import { sampleWorkbook } from "./sampleWorkbook";

const run = promisify(execFile);
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await writeXlsx(sampleWorkbook().model, { customFunctions: ["CLV.PERIOD"] });
});

describe("a saved workbook > in excelize", () => {
  test("opens with its sheets, values, formulas, tables and names", async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "clv-excelize-"));
    const file = path.join(folder, "sample.xlsx");
    await writeFile(file, bytes);
    const { stdout } = await run(process.execPath, [path.join(__dirname, "readWithExcelize.cjs"), file], { maxBuffer: 2 ** 24 });
    await rm(folder, { recursive: true, force: true });
    const found = JSON.parse(stdout) as {
      sheets: string[];
      rows: Record<string, string[][]>;
      formulas: Record<string, string>;
      tables: Record<string, string[][]>;
      names: string[];
    };
    expect(found.sheets).toEqual(["Summary & more", "Customers", "Notes"]);
    expect(found.rows.Customers?.map((row) => row[0])).toEqual(["id", "=1+1", "00123", "@x \u0007 _x0041_ 😀"]);
    expect(found.rows["Summary & more"]?.[1]?.slice(0, 2)).toEqual(["Loyal", "40"]);
    expect(found.formulas["Summary & more"]).toBe("SUMIFS(Customers[spend],Customers[segment],A2)");
    expect(found.tables.Customers).toEqual([["Customers", "A1:D4"]]);
    expect(found.names).toContain("Margin");
  }, 60_000);
});

describe("a saved workbook > in LibreOffice", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "clv-office-"));
    await writeFile(path.join(folder, "sample.xlsx"), bytes);
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function converted(format: string): Promise<Buffer> {
    // A profile of its own, so that an office that is open somewhere doesn't answer instead.
    await run("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", format, "--outdir", folder, path.join(folder, "sample.xlsx")], { timeout: 110_000 });
    return readFile(path.join(folder, format === "ods" ? "sample.ods" : "sample.pdf"));
  }

  withLibreOffice("opens with all charts, their titles and alternative texts, tables and recalculable formulas", async () => {
    const parts = await unzipParts(await converted("ods"));
    const content = Buffer.from(parts.get("content.xml") ?? []).toString("utf8");
    expect(content.match(/<draw:object /g)?.length).toBe(4);
    expect(content).toContain("Revenue per segment, &lt;largest&gt; &amp; smallest");
    const charts = [...parts].filter(([name]) => /^Object \d+\/content\.xml$/.test(name)).map(([, part]) => Buffer.from(part).toString("utf8"));
    expect(charts.map((chart) => /chart:class="chart:(\w+)"/.exec(chart)?.[1]).sort()).toEqual(["bar", "bar", "bar", "ring"]);
    expect(charts.some((chart) => chart.includes("Revenue by segment"))).toBe(true);
    expect(content).toMatch(/table:name="Customers" table:target-range-address="Customers\.A1:Customers\.D4"|<table:database-range [^>]*Customers/);
    // 40 and 20.5 are the sums that the sample's three customers give.
    expect(content).toMatch(/table:formula="of:=SUMIFS\([^"]*" office:value-type="float" office:value="40"/);
    expect(content).not.toContain("Err:5");
  }, 120_000);

  withLibreOffice("prints the sheet that should be one page wide on one page", async () => {
    const pdf = (await converted("pdf")).toString("latin1");
    // The summary on one page, the customers on one; the hidden sheet on none.
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
  }, 120_000);
});
