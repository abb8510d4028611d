/** Do the built functions answer over the real Office.js as they do alone? */
import { join } from "node:path";
import { functionNames, functions } from "../../src/catalogue/functions";
import { languages, type Language } from "../../src/catalogue/languages";
import { openHost, type HeadlessHost } from "../../src/workbench/headless/host";
import { createWorkbook } from "../../src/workbench/model/workbookModel";
import { expectNear } from "../near";

const dist = join(__dirname, "../../dist");

/** A workbook whose words are in a language, under an Excel that speaks it. */
function open(language: Language): Promise<HeadlessHost> {
  const model = createWorkbook({ culture: languages[language].tag });
  model.settings.set("clv.settings", { schema: 1, language });
  return openHost({ dist, model });
}

let host: HeadlessHost;

beforeAll(async () => {
  host = await open("en");
}, 60_000);

afterAll(() => host.close());

/** What the cell shows; a range of one cell shows as that cell. */
async function call(name: string, args: readonly unknown[]): Promise<unknown> {
  const answer = await host.callFunction(name, args);
  return Array.isArray(answer) && answer.length === 1 && answer[0]?.length === 1 ? answer[0][0] : answer;
}

describe("worksheet functions in the built add-in", () => {
  it.each(functionNames)("%s gives what its example says", async (name) => {
    const { args, gives } = functions[name].example;
    expectNear(await call(name, args), gives);
  });

  it("shows the errors of the house rules, with a sentence where Excel has room for one", async () => {
    expect(await call("CLV", ["x", 12, 4])).toEqual({
      error: "#VALUE!",
      message: 'average_purchase must be a number, but it is "x".',
    });
    expect(await call("LTVCAC", [1, 0])).toMatchObject({ error: "#DIV/0!" });
    expect(await call("LIFESPAN", [5])).toMatchObject({ error: "#NUM!" });
    expect(await call("RFM.SCORE", [[[1], [2]]])).toEqual({
      error: "#N/A",
      message: "There are only 2 values; scores from 1 to 5 need at least 5.",
    });
  });

  it("passes on an error of an argument, also one that functions cannot make", async () => {
    for (const error of ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!"]) {
      expect(await call("CLV", [{ error }, 1, 1])).toMatchObject({ error });
      expect(await call("NPS", [[[10], [{ error }]]])).toMatchObject({ error });
    }
  });

  it("spills, and keeps an error to its cell", async () => {
    expect(
      await call("LTVCAC", [
        [[9], [8]],
        [[3], [0]],
      ]),
    ).toMatchObject([[3], [{ error: "#DIV/0!" }]]);
  });

  it("takes the default where an argument is left out or a blank cell arrives as nothing, and 0 where it arrives as 0", async () => {
    expect(await call("CLV", [10, 2, 3, null, 5])).toBe(55);
    expect(await call("CLV", [10, 2, 3, { blank: true }, 5])).toBe(55);
    expect(await call("CLV", [10, 2, 3, 0, 5])).toBe(-5);
  });

  it("explains every error when asked", () => {
    const { clvExplain } = host.window as { clvExplain: (name: string, args: unknown[], tag?: string) => unknown };
    expect(clvExplain("LTVCAC", [1, 0])).toMatchObject({ error: "#DIV/0!", message: /./ });
    expect(clvExplain("LTVCAC", [1, 0], "pl")).toMatchObject({ message: expect.stringContaining("dzieli") as string });
    expect(clvExplain("LTVCAC", [9, 3])).toBeNull();
  });
});

describe("worksheet functions in another language", () => {
  it("write words in the workbook's language and tell problems in the reader's", async () => {
    const polish = await open("pl");
    expect(await polish.callFunction("LTVCAC.RATING", [3])).toBe("Zdrowy");
    expect(await polish.callFunction("CLV", [])).toMatchObject({ error: "#VALUE!" });
    expect(await polish.callFunction("CLV", ["x", 1, 1])).toMatchObject({
      message: "Argument średni_zakup musi być liczbą, a zawiera „x”.",
    });
    polish.close();
  }, 60_000);
});
