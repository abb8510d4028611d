/** Can a person edit thresholds and the segment map in a narrow pane, told while typing what is wrong, and see the sheets follow? */
import { languageIds } from "../../src/catalogue/languages";
import { sheetWords } from "../../src/words/sheets/sheets";
import { pane as paneWords } from "../../src/words/pane/pane";
import { rfmWords } from "../../src/words/rfm/rfm";
import { reportWords } from "../../src/words/report/report";
import { terms } from "../../src/words/terms/terms";
import { sheetValues } from "./book";
import { accessibilityMistakes, cutOffAtAnySize } from "./inspect";
import { testedWorkbench } from "./open";
import { analyseExample, click, pane, paneFrame, step } from "./pane";

jest.setTimeout(240_000);

const workbench = testedWorkbench();

describe("scores and segments in the pane", () => {
  it.each(languageIds)("start from the present shares, refuse a map that is not whole, and write the sheets by own rules, in %s", async (language) => {
    const { page, complaints } = await workbench.open(`?lang=${language}`);
    const words = paneWords[language];
    const own = rfmWords[language].pane;
    const names = terms[language].segments;
    await analyseExample(page, language);
    await click(page, words.actions.settings);
    await step(page, words.settings.title);
    await pane(page).getByText(own.usual).waitFor();
    await click(page, own.edit);
    await step(page, own.title);
    await click(page, own.start);
    const best = pane(page).getByLabel(own.upTo("R 5"), { exact: true });
    await best.and(pane(page).locator(":not([value=''])")).waitFor();
    expect(Number(await best.inputValue())).toBeGreaterThan(0);

    // A code alone that is missing marks no field: then the check itself is gone to.
    const first = pane(page).getByLabel(names.champions, { exact: true });
    const champions = await first.inputValue();
    await first.fill(champions.replace("555", ""));
    await click(page, own.save);
    await pane(page).locator("[role=status]:focus").filter({ hasText: own.missing("555") }).waitFor();
    await first.fill(champions);
    const lost = pane(page).getByLabel(names.lost, { exact: true });
    const codes = await lost.inputValue();
    await lost.fill(codes.replace("111", "555"));
    const status = pane(page).getByRole("status").filter({ hasText: own.missing("111") });
    await status.waitFor();
    expect(await status.innerText()).toBe([own.placed("123"), own.missing("111"), own.twice("555")].join("; "));
    await pane(page).getByLabel(own.from("F 3"), { exact: true }).fill("x");
    await click(page, own.save);
    await pane(page).getByText(own.wrong).waitFor();
    await pane(page).getByText(own.mistakes.number).waitFor();
    expect(await accessibilityMistakes(paneFrame(page))).toEqual([]);
    expect(await cutOffAtAnySize(paneFrame(page))).toEqual([]);

    await click(page, own.clear);
    await click(page, own.usualMap);
    await pane(page).getByText(own.complete).waitFor();
    // Whoever was lost and bought in the year with little is told to be hibernating.
    await lost.fill(codes.replace("111 ", ""));
    const hibernating = pane(page).getByLabel(names.hibernating, { exact: true });
    await hibernating.fill(`${await hibernating.inputValue()} 111`);
    await pane(page).getByText(own.complete).waitFor();
    for (const [place, days] of [[5, 10], [4, 20], [3, 30], [2, 40]] as const) await pane(page).getByLabel(own.upTo(`R ${place}`), { exact: true }).fill(String(days));
    await click(page, own.save);
    await step(page, words.settings.title);
    await pane(page).getByText(own.changed([rfmWords[language].own.thresholds, rfmWords[language].own.map].join(", "))).waitFor();
    await click(page, words.actions.back);
    await step(page, words.done.title);
    await click(page, words.done.writeAgain);
    await step(page, words.done.title);
    const values = (await sheetValues(page, sheetWords[language].summary.sheet)) ?? [];
    expect(values.flat()).toContain(rfmWords[language].block.heading);
    const customers = (await sheetValues(page, sheetWords[language].customers.sheet)) ?? [];
    const header = customers[2] ?? [];
    const at = (id: "daysSince" | "r"): number => header.indexOf(reportWords[language].columns[id]);
    const scored = customers.slice(3).filter((row) => typeof row[at("r")] === "number");
    expect(scored.length).toBeGreaterThan(100);
    const score = (days: number): number => (days <= 10 ? 5 : days <= 20 ? 4 : days <= 30 ? 3 : days <= 40 ? 2 : 1);
    expect(scored.map((row) => row[at("r")])).toEqual(scored.map((row) => score(Number(row[at("daysSince")]))));
    expect(complaints).toEqual([]);
  });

  it("are whole with the keyboard alone, in the dark, with ten scores", async () => {
    const { page, complaints } = await workbench.open("?lang=en&theme=dark");
    const own = rfmWords.en.pane;
    await step(page, paneWords.en.select.title);
    await click(page, paneWords.en.actions.settings);
    await click(page, own.edit);
    await step(page, own.title);
    await pane(page).getByText(own.startNone).waitFor();
    await pane(page).getByRole("combobox", { name: own.bins }).selectOption("10");
    await pane(page).getByText(own.mapNone("10")).waitFor();
    await pane(page).getByLabel(own.upTo("R 10"), { exact: true }).focus();
    for (const days of [1, 2, 3, 4, 5, 6, 7, 8, 8]) {
      await page.keyboard.type(String(days));
      await page.keyboard.press("Tab");
    }
    await pane(page).getByText(own.mistakes.order).waitFor();
    expect(await accessibilityMistakes(paneFrame(page))).toEqual([]);
    expect(await cutOffAtAnySize(paneFrame(page))).toEqual([]);
    await pane(page).getByLabel(own.upTo("R 2"), { exact: true }).fill("9");
    await page.keyboard.press("Enter");
    await step(page, paneWords.en.settings.title);
    await pane(page).getByText(own.changed(`${rfmWords.en.own.bins("10")}, ${rfmWords.en.own.thresholds}`)).waitFor();
    expect(complaints).toEqual([]);
  });
});
