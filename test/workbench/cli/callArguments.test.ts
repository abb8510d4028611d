/** Does an argument on the command line stand for what the help says? */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { callArgument } from "../../../src/workbench/cli/callArguments";
import { cliWords } from "../../../src/workbench/cli/words";

const argument = (text: string) => callArgument(text, cliWords.en);
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "clv-args-"));
  file = path.join(folder, "orders.csv");
  await writeFile(file, "id,date,amount\n007,2024-01-31,1.5\n8,2024-02-01,\n");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("callArguments > an argument", () => {
  test.each<[string, unknown]>([
    ["12", 12],
    ["-1.5e3", -1500],
    ["true", true],
    ["null", null],
    ['"12"', "12"],
    ["Champions", "Champions"],
    [".5", ".5"],
    ["", ""],
    ["[1,2]", [1, 2]],
    ["[[1],[2]]", [[1], [2]]],
    ['{"blank":true}', { blank: true }],
    ['{"error":"#N/A"}', { error: "#N/A" }],
    ["@name", "@name"],
    ["ann@shop.example", "ann@shop.example"],
  ])("%j is JSON if it parses, else text", async (text, value) => {
    expect(await argument(text)).toEqual(value);
  });

  test("that names columns of a file is those columns, typed as the import types them", async () => {
    // Excel: =DATE(2024,1,31) is 45322
    expect(await argument(`@${file}#date`)).toEqual([[45322], [45323]]);
    expect(await argument(`@${file}#id,amount`)).toEqual([["007", 1.5], ["8", null]]);
  });

  test("that names a column or a file that is not there is a problem in a sentence", async () => {
    await expect(argument(`@${file}#nope`)).rejects.toThrow(`${file} has no column “nope”.`);
    await expect(argument("@missing.csv#a")).rejects.toThrow("The file missing.csv cannot be read.");
  });
});
