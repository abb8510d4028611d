/** Is a person helped while typing one of the add-in's functions: names offered, taken with the keyboard, told in the language? */
import { readFileSync } from "node:fs";
import path from "node:path";
import { cellValue, goTo, testedWorkbench } from "./open";
import { languageIds, type Language } from "../../src/catalogue/languages";

jest.setTimeout(60_000);

const workbench = testedWorkbench();

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string }[];
}

function metadataOf(name: string, language: Language): Metadata {
  const file = path.join(__dirname, "../../assets", language === "en" ? "functions.json" : `functions.${language}.json`);
  const { functions } = JSON.parse(readFileSync(file, "utf8")) as { functions: readonly Metadata[] };
  const found = functions.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No function is named ${name}`);
  return found;
}

describe("typing a function", () => {
  it.each(languageIds)("offers it with its description and takes it with Tab, in %s", async (language) => {
    const { description, parameters } = metadataOf("LTVCAC.RATING", language);
    await workbench.open(`?example=none&lang=${language}`);
    const { page } = workbench.opened;
    await goTo(page, "B2");
    await page.keyboard.type("=LTVCAC.R");
    await page.getByText(description, { exact: true }).waitFor();
    await page.keyboard.press("Tab");
    // Which argument comes first is told as soon as the name stands there.
    await page.getByText(parameters[0]?.name ?? "", { exact: true }).first().waitFor();
    await page.keyboard.type("3)");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.workbench.model.sheets[0]?.cells.formula(1, 1) === "=LTVCAC.RATING(3)");
    // 3 is the usual target and with that Healthy; words in cells are English until the workbook says otherwise.
    expect(await cellValue(page, "B2")).toBe("Healthy");
    expect(workbench.opened.complaints).toEqual([]);
  });

  it("enters what was typed, whatever was offered on the way", async () => {
    const { description } = metadataOf("RFM.TABLE", "en");
    await workbench.open("?example=none");
    const { page } = workbench.opened;
    await goTo(page, "B2");
    await page.keyboard.type("=RFM.");
    await page.getByText(description, { exact: true }).waitFor();
    await page.keyboard.type("SEGMENT(5,5,5)");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.workbench.model.sheets[0]?.cells.formula(1, 1) === "=RFM.SEGMENT(5,5,5)");
    expect(await cellValue(page, "B2")).toBe("Champions");
  });
});
